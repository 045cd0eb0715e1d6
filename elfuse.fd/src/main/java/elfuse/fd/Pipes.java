package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;

/** Makes pipes. */
public final class Pipes {
  // fs/pipe.c, __do_pipe_flags; O_EXCL is O_NOTIFICATION_PIPE there
  private static final int KNOWN =
      Fcntl.O_CLOEXEC | Fcntl.O_NONBLOCK | Fcntl.O_DIRECT | Fcntl.O_EXCL;

  private Pipes() {}

  /**
   * Makes a pipe of the host.
   *
   * @param posix the host
   * @param flags O_NONBLOCK, O_DIRECT and O_CLOEXEC; the last is for the caller to honour
   * @param ends where the reading and the writing description go, with one reference each
   * @return 0 or {@code -errno}
   */
  public static int create(Posix posix, int flags, OpenFileDescription[] ends) {
    if ((flags & ~KNOWN) != 0) {
      return -Errno.EINVAL;
    }
    if ((flags & Fcntl.O_EXCL) != 0) {
      return -Errno.ENOPKG; // as without CONFIG_WATCH_QUEUE
    }
    int status = flags & (Fcntl.O_NONBLOCK | Fcntl.O_DIRECT);
    int reader;
    int writer;
    try (Arena arena = Arena.ofConfined()) {
      long fds = arena.allocate(8, 4).address();
      int result = posix.pipe2(fds, status | Fcntl.O_NONBLOCK);
      if (result < 0) {
        return result;
      }
      reader = NativeMemory.getInt(fds);
      writer = NativeMemory.getInt(fds + 4);
    }
    FileStat stat = new FileStat();
    posix.fstat(reader, stat);
    String name = "pipe:[" + stat.inode + "]";
    ends[0] = HostDescription.of(posix, reader, status | Fcntl.O_RDONLY, HostKind.PIPE, name);
    ends[1] = HostDescription.of(posix, writer, status | Fcntl.O_WRONLY, HostKind.PIPE, name);
    return 0;
  }
}
