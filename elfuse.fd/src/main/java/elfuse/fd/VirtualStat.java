package elfuse.fd;

import elfuse.abi.Stat;
import elfuse.host.FileStat;

/** What {@code stat} shows of files that no file system holds. */
public final class VirtualStat {
  private static final int BLOCK_SIZE = 1024; // of procfs

  private static final int PRIVATE = 0600; // and no type
  private static final int PAGE = 4096;

  private VirtualStat() {}

  /**
   * Sets every field as for what has no name and no device (fs/anon_inodes.c): one inode that all
   * of them share.
   *
   * @param out the fields
   */
  static void anonymous(FileStat out) {
    fill(out, PRIVATE, 1);
    out.blockSize = PAGE;
  }

  /**
   * Sets every field: an empty file of root with one link, no device and times of 0.
   *
   * @param out the fields
   * @param mode type and permissions
   * @param inode the inode number
   */
  public static void fill(FileStat out, int mode, long inode) {
    out.mask = Stat.STATX_BASIC_STATS;
    out.blockSize = BLOCK_SIZE;
    out.attributes = 0;
    out.attributesMask = 0;
    out.links = 1;
    out.uid = 0;
    out.gid = 0;
    out.mode = mode;
    out.inode = inode;
    out.size = 0;
    out.blocks = 0;
    out.accessSeconds = 0;
    out.accessNanos = 0;
    out.birthSeconds = 0;
    out.birthNanos = 0;
    out.changeSeconds = 0;
    out.changeNanos = 0;
    out.modifySeconds = 0;
    out.modifyNanos = 0;
    out.rdevMajor = 0;
    out.rdevMinor = 0;
    out.devMajor = 0;
    out.devMinor = 0;
    out.mountId = 0;
  }
}
