package elfuse.fd;

import elfuse.abi.Stat;
import elfuse.host.FileStat;

/** Kinds of host files, which differ in how they make a caller wait. */
public enum HostKind {
  /** A regular file or a block device: never waits for anybody. */
  FILE,
  /** A directory. */
  DIRECTORY,
  /** One end of a pipe, or a named pipe. */
  PIPE,
  /** A terminal. */
  TERMINAL,
  /** A character device that is no terminal. */
  CHARACTER_DEVICE,
  /** A socket. */
  SOCKET,
  /** An event counter. */
  EVENTFD,
  /** A timer descriptor. */
  TIMERFD,
  /** A queue of file system events. */
  INOTIFY,
  /** An O_PATH handle, whatever it points to. */
  PATH;

  // Documentation/admin-guide/devices.txt: /dev/null, zero, full, random and urandom
  private static final int MEMORY_MAJOR = 1;
  private static final int KMSG_MINOR = 11; // the one of them that waits

  /**
   * {@return the kind of a file that was opened by path, {@link #FILE} for devices such as
   * /dev/null that answer at once}
   *
   * @param stat what the host says about it
   * @param terminal whether it answers TCGETS
   */
  static HostKind of(FileStat stat, boolean terminal) {
    return switch (stat.type()) {
      case Stat.S_IFDIR -> DIRECTORY;
      case Stat.S_IFIFO -> PIPE;
      case Stat.S_IFSOCK -> SOCKET;
      case Stat.S_IFCHR -> terminal ? TERMINAL : answersAtOnce(stat) ? FILE : CHARACTER_DEVICE;
      default -> FILE;
    };
  }

  private static boolean answersAtOnce(FileStat stat) {
    return stat.rdevMajor == MEMORY_MAJOR && stat.rdevMinor != KMSG_MINOR;
  }
}
