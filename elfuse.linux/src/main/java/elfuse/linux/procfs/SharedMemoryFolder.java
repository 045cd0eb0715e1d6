package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.vfs.HostDirectory;

/**
 * {@code /dev/shm} of a guest with a root of its own: a folder of the host in memory, made when it
 * is first needed and removed with the run ({@code man 7 shm_overview}).
 *
 * <p>Its owner holds a lock on it. A run that was killed leaves its folder unlocked, and the next
 * run that makes one removes it.
 */
public final class SharedMemoryFolder implements AutoCloseable {
  private static final String[] PLACES = {"/dev/shm", "/dev/shm", "/tmp", "/tmp"};
  private static final String PREFIX = "elfuse-shm-";
  private static final int DIRECTORY = Fcntl.O_RDONLY | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC;

  private final Posix posix;
  private String path; // under this, like the next two
  private int fd = -Errno.ENOENT;
  private boolean closed;

  /** Makes none yet. */
  public SharedMemoryFolder(Posix posix) {
    this.posix = posix;
  }

  /** {@return a descriptor of it, or a negative error} */
  synchronized int descriptor() {
    if (fd >= 0 || closed) {
      return fd;
    }
    String user = PREFIX + posix.getuid() + "-";
    for (String place : PLACES) {
      removeAbandoned(place, user);
      String name = place + "/" + user + Long.toHexString(System.nanoTime()) + posix.getpid();
      int made = posix.mkdirat(Fcntl.AT_FDCWD, name, 0700);
      if (made < 0) {
        fd = made;
        continue;
      }
      fd = posix.openat(Fcntl.AT_FDCWD, name, DIRECTORY, 0);
      FileStat stat = new FileStat();
      // another run that begins may take it for abandoned before the lock is there
      if (fd >= 0
          && posix.flock(fd, Fcntl.LOCK_EX | Fcntl.LOCK_NB) == 0
          && posix.fstat(fd, stat) == 0
          && stat.links > 0) {
        path = name;
        return fd;
      }
      if (fd >= 0) {
        posix.close(fd);
        fd = -Errno.EAGAIN;
      }
    }
    return fd;
  }

  private void removeAbandoned(String place, String prefix) {
    int directory = posix.openat(Fcntl.AT_FDCWD, place, DIRECTORY, 0);
    if (directory < 0) {
      return;
    }
    for (HostDirectory.Entry entry : HostDirectory.list(posix, directory)) {
      if (!entry.name().startsWith(prefix)) {
        continue;
      }
      int other = posix.openat(directory, entry.name(), DIRECTORY | Fcntl.O_NOFOLLOW, 0);
      if (other >= 0) {
        if (posix.flock(other, Fcntl.LOCK_EX | Fcntl.LOCK_NB) == 0) {
          HostDirectory.empty(posix, other);
          posix.unlinkat(directory, entry.name(), Fcntl.AT_REMOVEDIR);
        }
        posix.close(other);
      }
    }
    posix.close(directory);
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (fd >= 0) {
      HostDirectory.empty(posix, fd);
      posix.unlinkat(Fcntl.AT_FDCWD, path, Fcntl.AT_REMOVEDIR);
      posix.close(fd);
      fd = -Errno.ENOENT;
    }
  }
}
