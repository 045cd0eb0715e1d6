package elfuse.fd;

import elfuse.abi.Stat;
import elfuse.host.FileStat;
import java.util.List;

/** A virtual directory with the entries that it had when it was opened. */
public final class ListedDirectory implements VirtualFile {
  private final List<DirectoryEntry> entries;
  private final int permissions;
  private final long inode;

  private ListedDirectory(List<DirectoryEntry> entries, int permissions, long inode) {
    this.entries = List.copyOf(entries);
    this.permissions = permissions;
    this.inode = inode;
  }

  /**
   * {@return a directory}
   *
   * @param entries its entries, {@code .} and {@code ..} included
   * @param permissions the nine permission bits that {@code stat} shows
   * @param inode the inode number that {@code stat} shows
   */
  public static ListedDirectory of(List<DirectoryEntry> entries, int permissions, long inode) {
    return new ListedDirectory(entries, permissions, inode);
  }

  @Override
  public int stat(FileStat out) {
    VirtualStat.fill(out, Stat.S_IFDIR | permissions, inode);
    out.links = 2;
    return 0;
  }

  @Override
  public boolean isDirectory() {
    return true;
  }

  @Override
  public DirectoryEntry entry(long index) {
    return index < entries.size() ? entries.get((int) index) : null;
  }
}
