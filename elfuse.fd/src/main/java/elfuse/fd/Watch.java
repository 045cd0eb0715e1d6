package elfuse.fd;

import elfuse.abi.DirentLayout;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.Map;

/** One watch of an {@link InotifyFile}: a file, and what it was. Guarded by the instance's lock. */
final class Watch {
  private static final int BUFFER = 65536;
  private static final int WANTED = Stat.STATX_BASIC_STATS | Stat.STATX_BTIME;

  final int number;
  final int hostFd;
  int mask;
  WatchedEntry self;

  /** Whether the directory has become too large, which was told. */
  boolean isLost;

  private String path;
  private WatchedEntry.Id parent; // what holds its name

  /** Of a directory, its entries by name; empty for other files. */
  Map<String, WatchedEntry> entries = Map.of();

  /** Names of files, "" for itself, that have changed and not yet stood still for a look. */
  final Map<String, WatchedEntry> unsettled = new HashMap<>();

  Watch(int number, int hostFd, int mask, WatchedEntry self) {
    this.number = number;
    this.hostFd = hostFd;
    this.mask = mask;
    this.self = self;
  }

  /**
   * {@return whether it has another name or is in another directory than when this was last asked}
   * That a directory further up was renamed does not count.
   */
  boolean hasMoved(Posix posix) {
    StringBuilder text = new StringBuilder();
    if (posix.readlinkat(Fcntl.AT_FDCWD, "/proc/self/fd/" + hostFd, text) < 0) {
      return false;
    }
    String now = text.toString();
    String before = path;
    if (now.equals(before)) {
      return false;
    }
    path = now;
    WatchedEntry.Id oldParent = parent;
    FileStat stat = new FileStat();
    String folder = now.substring(0, now.lastIndexOf('/') + 1);
    boolean found = posix.statx(Fcntl.AT_FDCWD, folder, 0, Stat.STATX_BASIC_STATS, stat) == 0;
    parent = found ? WatchedEntry.of(stat).id() : null;
    return before != null
        && !(found && parent.equals(oldParent) && nameOf(now).equals(nameOf(before)));
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * {@return what the directory holds now, what it held if that cannot be read, or null if there
   * are more than so many}
   */
  Map<String, WatchedEntry> list(Posix posix, int most) {
    Map<String, WatchedEntry> found = new HashMap<>();
    if (!self.isDirectory()) {
      return found;
    }
    FileStat stat = new FileStat();
    posix.lseek(hostFd, 0, Fcntl.SEEK_SET);
    try (Arena arena = Arena.ofConfined()) {
      long buffer = arena.allocate(BUFFER, 8).address();
      for (long size; (size = posix.getdents64(hostFd, buffer, BUFFER)) != 0; ) {
        if (size < 0) {
          return size == -Errno.ENOENT ? Map.of() : entries; // removed, so it was empty
        }
        for (long at = buffer; at < buffer + size; ) {
          int length = NativeMemory.getShort(at + DirentLayout.D_RECLEN) & 0xffff;
          String name = name(at + DirentLayout.D_NAME, length - DirentLayout.D_NAME);
          at += length;
          boolean itself = name.equals(".") || name.equals("..");
          int how = Fcntl.AT_SYMLINK_NOFOLLOW;
          if (!itself && posix.statx(hostFd, name, how, WANTED, stat) == 0) {
            if (found.size() >= most) {
              return null;
            }
            found.put(name, WatchedEntry.of(stat));
          }
        }
      }
    }
    return found;
  }

  private static String name(long at, int room) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < room; i++) {
      int c = NativeMemory.getByte(at + i) & 0xff;
      if (c == 0) {
        break;
      }
      name.append((char) c);
    }
    return name.toString();
  }
}
