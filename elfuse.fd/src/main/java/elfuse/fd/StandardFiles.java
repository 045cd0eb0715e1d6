package elfuse.fd;

import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import java.nio.charset.StandardCharsets;

/** Gives a guest the standard input, output and error of the host process. */
public final class StandardFiles {
  private static final int COUNT = 3;

  private StandardFiles() {}

  /**
   * Installs those of the host's descriptors 0, 1 and 2 that are open under the same numbers.
   *
   * <p>Each is duplicated, so that what the guest closes stays open for the host, and two that
   * share one description on the host do so in the guest. Their O_NONBLOCK is never changed on the
   * host, since other processes have them too.
   *
   * @param posix the host
   * @param table an empty table
   * @return 0, or {@code -errno} if the host cannot duplicate one
   */
  public static int adopt(Posix posix, FdTable table) {
    OpenFileDescription[] adopted = new OpenFileDescription[COUNT];
    FileStat stat = new FileStat();
    StringBuilder link = new StringBuilder();
    for (int fd = 0; fd < COUNT; fd++) {
      long flags = posix.fcntl(fd, Fcntl.F_GETFL, 0);
      if (flags < 0 || isOfTheJvm(posix, fd)) {
        continue;
      }
      OpenFileDescription same = sameAsEarlier(posix, adopted, fd);
      if (same == null) {
        int hostFd = posix.dup(fd);
        if (hostFd < 0) {
          return hostFd;
        }
        int result = posix.fstat(hostFd, stat);
        if (result < 0) {
          posix.close(hostFd);
          return result;
        }
        link.setLength(0);
        posix.readlinkat(Fcntl.AT_FDCWD, "/proc/self/fd/" + fd, link);
        same = HostDescription.shared(posix, hostFd, (int) flags, stat, link.toString());
      } else {
        same.tryAcquire();
      }
      adopted[fd] = same;
      table.installAt(fd, same, false);
    }
    return 0;
  }

  // A JVM that is started without one of the three opens the first file of its own under that
  // number.
  // It is no file of the guest's. Closing at execve gives some away, for nothing inherited does;
  // its
  // class library, mostly the very first, does not and is known by its inode.
  private static boolean isOfTheJvm(Posix posix, int fd) {
    if (posix.fcntl(fd, Fcntl.F_GETFD, 0) != 0) {
      return true;
    }
    FileStat file = new FileStat();
    FileStat library = new FileStat();
    String path = System.getProperty("java.home") + "/lib/modules";
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    String bytePath = new String(bytes, StandardCharsets.ISO_8859_1);
    return posix.fstat(fd, file) == 0
        && file.type() == Stat.S_IFREG
        && posix.statx(Fcntl.AT_FDCWD, bytePath, 0, Stat.STATX_BASIC_STATS, library) == 0
        && file.inode == library.inode
        && file.device() == library.device();
  }

  private static OpenFileDescription sameAsEarlier(
      Posix posix, OpenFileDescription[] adopted, int fd) {
    for (int i = 0; i < fd; i++) {
      // a host without kcmp answers an error, and they stay apart
      if (adopted[i] != null && posix.kcmpFile(i, fd) == 0) {
        return adopted[i];
      }
    }
    return null;
  }
}
