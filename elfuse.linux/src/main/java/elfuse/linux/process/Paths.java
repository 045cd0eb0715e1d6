package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.Posix;

/**
 * Where a guest's paths lead. Without a sysroot they are the host's. With one, every lookup is the
 * host kernel's own {@code openat2} with {@code RESOLVE_IN_ROOT} (man 2 openat2): {@code ..},
 * absolute paths and symbolic links are all taken inside the root, whatever is renamed meanwhile.
 *
 * <p>A call works on a {@link Place}: a host directory descriptor and a name relative to it.
 */
public final class Paths {
  private static final int RESOLVE_IN_ROOT = 0x10;
  private static final int RESOLVE_NO_MAGICLINKS = 0x02;

  private final Posix posix;
  private final int root;

  /** The guest's working directory as a path inside its root; used with a sysroot alone. */
  private volatile String cwd = "/";

  /** The guest's working directory without a sysroot: the host process's own never changes. */
  private int cwdFd;

  Paths(Posix posix, String sysroot) {
    this.posix = posix;
    root =
        sysroot == null
            ? -1
            : posix.openat(
                Fcntl.AT_FDCWD, sysroot, Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC, 0);
    cwdFd =
        posix.openat(Fcntl.AT_FDCWD, ".", Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC, 0);
  }

  private Paths(Paths other) {
    posix = other.posix;
    root = other.root;
    cwd = other.cwd;
    cwdFd = other.borrow();
  }

  /** {@return the paths of a child, with a working directory of its own} */
  Paths copy() {
    return new Paths(this);
  }

  /** Gives the working directory back; the root belongs to all processes. */
  synchronized void close() {
    posix.close(cwdFd);
    cwdFd = -1;
  }

  /** {@return a descriptor of the working directory that no other thread closes} */
  private synchronized int borrow() {
    return (int) posix.fcntl(cwdFd, Fcntl.F_DUPFD_CLOEXEC, 3);
  }

  private Place failed(int negative) {
    return new Place(posix, negative, "", false);
  }

  /** {@return 0, or the error with which the sysroot could not be opened} */
  int rootError() {
    return root < -1 ? -root : 0;
  }

  /** {@return whether the guest has a root of its own} */
  public boolean confined() {
    return root >= 0;
  }

  /**
   * A host directory and a name in it. {@link #close} gives back what was opened for it.
   *
   * @param posix the host
   * @param directory a host descriptor, or a negative error number: there is no such place
   * @param name the rest of the path; empty for the directory itself
   * @param owned whether the descriptor is to be closed
   */
  public record Place(Posix posix, int directory, String name, boolean owned)
      implements AutoCloseable {
    @Override
    public void close() {
      if (owned) {
        posix.close(directory);
      }
    }
  }

  /**
   * {@return the place of a path, which may be an error}
   *
   * @param directory the host descriptor that a relative path begins at, or AT_FDCWD
   * @param path the guest's path
   * @param follow whether a symbolic link at its end is followed
   */
  public Place place(int directory, String path, boolean follow) {
    if (path.isEmpty()) {
      return failed(-Errno.ENOENT);
    }
    if (!confined()) {
      return directory != Fcntl.AT_FDCWD
          ? new Place(posix, directory, path, false)
          : new Place(posix, path.charAt(0) == '/' ? cwdFd : borrow(), path, path.charAt(0) != '/');
    }
    String full = path;
    if (path.charAt(0) != '/') {
      String base = directory == Fcntl.AT_FDCWD ? cwd : pathOf(directory);
      if (base == null) {
        return failed(-Errno.ENOENT);
      }
      full = base + "/" + path;
    }
    return follow ? whole(full) : parent(full);
  }

  /** The whole path is looked up: the place is the file itself, never a name the host resolves. */
  private Place whole(String full) {
    int fd = in(full, Fcntl.O_PATH | Fcntl.O_CLOEXEC);
    if (fd < 0) {
      return failed(fd);
    }
    return new Place(posix, fd, "", true);
  }

  /**
   * The parent is looked up, the last component is left: it may be made, removed or be a link. The
   * name has no slash, because the host would follow a link before one.
   */
  private Place parent(String full) {
    int end = full.length();
    while (end > 1 && full.charAt(end - 1) == '/') {
      end--;
    }
    int slash = full.lastIndexOf('/', end - 1);
    String name = full.substring(slash + 1, end);
    if (name.isEmpty() || name.equals("..") || name.equals(".")) {
      Place place = whole(full);
      return place.directory() < 0 ? place : new Place(posix, place.directory(), ".", true);
    }
    if (end < full.length()) { // a slash at the end: a directory, or a link to one, or nothing yet
      int fd = in(full, Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC);
      if (fd >= 0) {
        int link = in(full.substring(0, end), Fcntl.O_PATH | Fcntl.O_NOFOLLOW | Fcntl.O_DIRECTORY);
        if (link < 0) {
          return new Place(posix, fd, "", true);
        }
        posix.close(link);
        posix.close(fd);
      } else if (fd != -Errno.ENOENT) {
        return failed(fd);
      }
    }
    int fd =
        in(
            slash <= 0 ? "/" : full.substring(0, slash),
            Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC);
    if (fd < 0) {
      return failed(fd);
    }
    return new Place(posix, fd, name, true);
  }

  private int in(String full, int flags) {
    return posix.openat2(root, full, flags, 0, RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS);
  }

  /** {@return a host descriptor of a file, or a negative error} */
  public int open(int directory, String path, int flags, int mode) {
    if (!confined()) {
      try (Place place = place(directory, path.isEmpty() ? "." : path, true)) {
        return place.directory() < 0 && path.charAt(0) != '/'
            ? place.directory()
            : posix.openat(place.directory(), path, flags | Fcntl.O_CLOEXEC, mode);
      }
    }
    String full = path;
    if (path.isEmpty()) {
      return -Errno.ENOENT;
    }
    if (path.charAt(0) != '/') {
      String base = directory == Fcntl.AT_FDCWD ? cwd : pathOf(directory);
      if (base == null) {
        return -Errno.ENOENT;
      }
      full = base + "/" + path;
    }
    boolean creates = (flags & (Fcntl.O_CREAT | Fcntl.O_TMPFILE)) != 0;
    return posix.openat2(
        root,
        full,
        flags | Fcntl.O_CLOEXEC,
        creates ? mode & 07777 : 0,
        RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS);
  }

  /** {@return the guest's path of a host descriptor, or null if it lies outside its root} */
  public String pathOf(int hostFd) {
    StringBuilder text = new StringBuilder();
    if (posix.readlinkat(Fcntl.AT_FDCWD, "/proc/self/fd/" + hostFd, text) < 0) {
      return null;
    }
    if (!confined()) {
      return text.toString();
    }
    StringBuilder top = new StringBuilder();
    posix.readlinkat(Fcntl.AT_FDCWD, "/proc/self/fd/" + root, top);
    String path = text.toString();
    String prefix = top.toString();
    if (prefix.equals("/")) {
      return path;
    }
    if (path.equals(prefix)) {
      return "/";
    }
    return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : null;
  }

  /** {@return 0 or a negative error} */
  public int chdir(String path) {
    int fd = open(Fcntl.AT_FDCWD, path, Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
    if (fd < 0) {
      return fd;
    }
    int result = changeTo(fd);
    posix.close(fd);
    return result;
  }

  /** {@return 0 or a negative error; the descriptor stays the caller's} */
  public int changeTo(int hostFd) {
    int allowed = posix.faccessat2(hostFd, ".", 1, Fcntl.AT_EACCESS); // X_OK
    if (allowed < 0) {
      return allowed;
    }
    if (confined()) {
      String path = pathOf(hostFd);
      if (path == null) {
        return -Errno.ENOENT;
      }
      cwd = path;
      return 0;
    }
    int fd = posix.openat(hostFd, ".", Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC, 0);
    if (fd < 0) {
      return fd;
    }
    synchronized (this) {
      posix.close(cwdFd);
      cwdFd = fd;
    }
    return 0;
  }

  /** {@return the working directory, or null if it is gone} */
  public String cwd() {
    if (confined()) {
      return cwd;
    }
    String path;
    synchronized (this) {
      path = pathOf(cwdFd);
    }
    return path == null || path.endsWith(" (deleted)") ? null : path;
  }
}
