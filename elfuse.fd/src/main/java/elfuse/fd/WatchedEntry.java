package elfuse.fd;

import elfuse.abi.Stat;
import elfuse.host.FileStat;

/**
 * What a file was when it was last looked at.
 *
 * @param device of its file system
 * @param inode its number there
 * @param type S_IF* bits
 * @param rights mode, owner and group, in one word
 * @param links how many names it has
 * @param size bytes
 * @param modified when its content changed, in nanoseconds
 * @param changed when anything of it changed
 * @param born when it was made, 0 if nobody knows
 */
record WatchedEntry(
    long device,
    long inode,
    int type,
    long rights,
    int links,
    long size,
    long modified,
    long changed,
    long born) {
  private static final long SECOND = 1_000_000_000;

  /** Which file it is. */
  record Id(long device, long inode, int type) {}

  Id id() {
    return new Id(device, inode, type);
  }

  static WatchedEntry of(FileStat s) {
    return new WatchedEntry(
        s.device(),
        s.inode,
        s.type(),
        (long) s.uid << 32 ^ (long) s.gid << 16 ^ s.mode,
        s.links,
        s.size,
        s.modifySeconds * SECOND + s.modifyNanos,
        s.changeSeconds * SECOND + s.changeNanos,
        s.birthSeconds * SECOND + s.birthNanos);
  }

  boolean isDirectory() {
    return type == Stat.S_IFDIR;
  }

  boolean isSameFile(WatchedEntry other) {
    return inode == other.inode && device == other.device && type == other.type;
  }

  /**
   * {@return the IN_* bits that say how a file became this one}
   *
   * @param itself whether the file is watched itself, which hears of its names as well
   */
  int changesSince(WatchedEntry before, boolean itself) {
    if (isDirectory()) {
      return rights != before.rights ? Inotify.IN_ATTRIB : 0; // its entries are its own watch's
    }
    // what sets the time of a file's content alone sets another one than now
    boolean written = modified != before.modified && modified > before.changed;
    int bits = written || size != before.size ? Inotify.IN_MODIFY : 0;
    boolean named = links != before.links; // which changes the time as well
    boolean attributes = rights != before.rights || named && itself;
    boolean touched =
        bits == 0 && !named && (changed != before.changed || modified != before.modified);
    return attributes || touched ? bits | Inotify.IN_ATTRIB : bits;
  }
}
