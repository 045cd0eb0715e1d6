package elfuse.fd;

import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;

/**
 * A read-only virtual file with the content that it had when it was opened, such as {@code
 * /proc/self/maps}. As for most of {@code /proc} (fs/seq_file.c), {@code stat} shows the size 0 and
 * SEEK_END is refused.
 */
public final class ContentFile implements VirtualFile {
  private final byte[] content;
  private final int mode;
  private final long inode;

  private ContentFile(byte[] content, int mode, long inode) {
    this.content = content;
    this.mode = mode;
    this.inode = inode;
  }

  /**
   * {@return a file}
   *
   * @param content its bytes, which must not change any more
   * @param permissions the nine permission bits that {@code stat} shows
   * @param inode the inode number that {@code stat} shows
   */
  public static ContentFile of(byte[] content, int permissions, long inode) {
    return new ContentFile(content, Stat.S_IFREG | permissions, inode);
  }

  @Override
  public int stat(FileStat out) {
    VirtualStat.fill(out, mode, inode);
    return 0;
  }

  @Override
  public long read(long address, long count, long offset) {
    if (offset >= content.length) {
      return 0;
    }
    int n = (int) Math.min(count, content.length - offset);
    NativeMemory.put(address, content, (int) offset, n);
    return n;
  }
}
