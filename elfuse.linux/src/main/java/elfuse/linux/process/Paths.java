package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.fd.HostDescription;
import elfuse.fd.OpenFileDescription;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Leaf;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Mount;
import elfuse.linux.vfs.Node;
import elfuse.linux.vfs.NodeFile;
import elfuse.linux.vfs.Opened;
import elfuse.linux.vfs.Place;
import elfuse.linux.vfs.Position;
import elfuse.linux.vfs.Scope;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * A thread's view of the files (Linux: {@code struct fs_struct}): the run's mounts, a working
 * directory and the umask. All calls that take a path look it up here. Threads and processes made
 * with CLONE_FS share one object, which is counted.
 *
 * <p>Thread-safe. The working directory is a host descriptor or a node, and is held open by each
 * lookup that begins there, so that another thread's chdir takes nothing away from it.
 */
public final class Paths {
  private static final Position NOWHERE = Position.of(null, -1);

  /** What lookups begin at, with a count of those under way and one for the process itself. */
  private static final class Cwd {
    final Position position;
    final AtomicInteger users = new AtomicInteger(1);

    Cwd(Position position) {
      this.position = position;
    }
  }

  private final Posix posix;
  private final Lookup lookup;
  private Cwd cwd; // under this
  private int users = 1; // under this

  /** Bits that new files do not get; races of the guest may see it either way. */
  public volatile int umask;

  /**
   * Those of a first process; it begins in the host process's directory, or in the guest's root.
   */
  Paths(Posix posix, Lookup lookup, boolean confined) {
    this.posix = posix;
    this.lookup = lookup;
    Mount root = lookup.space().root();
    int flags = Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC;
    int start = confined ? posix.dup(root.rootFd()) : posix.openat(Fcntl.AT_FDCWD, ".", flags, 0);
    cwd = new Cwd(Position.of(root, start));
  }

  private Paths(Paths other) {
    posix = other.posix;
    lookup = other.lookup;
    Cwd shared = other.enter();
    Position at = shared.position;
    cwd =
        new Cwd(
            at.node() != null
                ? at
                : Position.of(at.mount(), at.fd() < 0 ? -1 : posix.dup(at.fd())));
    other.leave(shared);
    umask = other.umask;
  }

  /** {@return the paths of a child, with a working directory of its own and one user} */
  Paths copy() {
    return new Paths(this);
  }

  /** {@return this object, with one more user (man 2 clone, CLONE_FS)} */
  synchronized Paths share() {
    users++;
    return this;
  }

  /** {@return how many threads use it} */
  synchronized int users() {
    return users;
  }

  /** {@return whether there is more than one user} */
  synchronized boolean isShared() {
    return users > 1;
  }

  /** A user goes; the last one gives the working directory back. The mounts belong to the run. */
  void leave() {
    synchronized (this) {
      if (--users > 0) {
        return;
      }
    }
    replace(new Cwd(NOWHERE));
  }

  private void replace(Cwd newer) {
    Cwd old;
    synchronized (this) {
      old = cwd;
      cwd = newer;
    }
    leave(old);
  }

  private synchronized Cwd enter() {
    cwd.users.incrementAndGet();
    return cwd;
  }

  private void leave(Cwd used) {
    if (used.users.decrementAndGet() == 0 && used.position.fd() >= 0) {
      posix.close(used.position.fd());
    }
  }

  /** {@return how paths are looked up, for all processes of the run} */
  public Lookup lookup() {
    return lookup;
  }

  /** {@return 0, or the error with which the root could not be opened} */
  int rootError() {
    return Math.max(0, -lookup.space().root().rootFd());
  }

  /** {@return whether the guest has a root of its own} */
  public boolean confined() {
    return lookup.space().isConfined();
  }

  /**
   * {@return where relative paths of a directory descriptor begin; valid while the caller has its
   * reference}
   */
  public static Position position(OpenFileDescription file) {
    Mount mount = mount(file);
    Node node = NodeFile.of(file);
    return node != null ? Position.of(mount, node) : Position.of(mount, file.hostFd());
  }

  /** {@return the mount that a file was opened through, or null} */
  public static Mount mount(OpenFileDescription file) {
    return file.origin() instanceof Mount mount ? mount : null;
  }

  /** A lookup from a directory, or from the working directory if that is null. */
  private interface From {
    Place find(Position start);
  }

  private Place from(Position start, From lookup) {
    if (start != null) {
      return lookup.find(start);
    }
    Cwd used = enter();
    try {
      Place place = lookup.find(used.position);
      return place.directory() == used.position.fd() ? place.independent() : place;
    } finally {
      leave(used);
    }
  }

  /**
   * {@return an existing file; the caller closes it}
   *
   * @param start what a relative path begins at, or null for the working directory
   * @param path the guest's path
   * @param follow whether a symbolic link at its end is followed
   */
  public Place find(Position start, String path, boolean follow) {
    return from(start, at -> lookup.find(at, path, follow));
  }

  /**
   * {@return the last component of a path and the directory that it is in; the caller closes it}
   *
   * @param start what a relative path begins at, or null for the working directory
   * @param path the guest's path
   */
  public Place entry(Position start, String path) {
    return from(start, at -> lookup.entry(at, path));
  }

  /**
   * Opens a file.
   *
   * @param task the caller, or null for the run itself
   * @param start what a relative path begins at, or null for the working directory
   * @param path the guest's path
   * @param flags flags of open
   * @param mode permissions of a new file, without what umask takes
   * @return the description or an error
   */
  public Opened open(Task task, Position start, String path, int flags, int mode) {
    return open(task, start, path, flags, mode, 0);
  }

  /**
   * The same with a say in how far the lookup goes.
   *
   * @param resolve {@code RESOLVE_*} bits of openat2
   */
  public Opened open(Task task, Position start, String path, int flags, int mode, int resolve) {
    FileStat stat = new FileStat();
    Place[] found = {null};
    IntUnaryOperator host =
        given -> {
          try (Place place =
              from(start, at -> lookup.open(at, path, given, mode, stat, scope(resolve, at)))) {
            found[0] = place;
            return place.directory() < 0 ? place.directory() : place.independent().take();
          }
        };
    int fd = task == null ? host.applyAsInt(flags) : BlockingOpen.open(task, flags, host);
    Place place = found[0];
    if (place.node() != null) {
      return openNode(task, place.mount(), place.node(), flags);
    }
    return fd < 0 ? Opened.failed(fd) : described(task, fd, place.mount(), path, flags, stat);
  }

  private static Scope scope(int resolve, Position root) {
    return resolve == 0 ? Scope.ANYWHERE : new Scope(resolve, root);
  }

  private Opened described(
      Task task, int host, Mount mount, String path, int flags, FileStat stat) {
    String real = mount == null ? null : mount.pathOf(host);
    String name = real == null ? path : real;
    HostDescription file =
        HostDescription.opened(posix, host, flags & ~Fcntl.O_CLOEXEC, stat, name);
    file.setOrigin(mount);
    Object opened =
        task == null ? file : task.process.table.terminals.opened(task, file, stat, flags);
    return opened instanceof OpenFileDescription description
        ? Opened.of(description)
        : Opened.failed((Integer) opened);
  }

  /** Opens a file of our own, as Linux's may_open and do_dentry_open check it. */
  private Opened openNode(Task task, Mount mount, Node node, int flags) {
    int access = flags & Fcntl.O_ACCMODE;
    boolean directory = node instanceof Directory;
    if ((flags & Fcntl.O_PATH) == 0) {
      int wanted = (access != Fcntl.O_WRONLY ? 4 : 0) | (access != Fcntl.O_RDONLY ? 2 : 0);
      if (!(node instanceof Directory) && !(node instanceof Leaf)) {
        return Opened.failed(-Errno.ELOOP);
      }
      if (directory && (wanted & 2) != 0 || directory && (flags & Fcntl.O_CREAT) != 0) {
        return Opened.failed(-Errno.EISDIR);
      }
      if (!directory && (flags & Fcntl.O_DIRECTORY) != 0) {
        return Opened.failed(-Errno.ENOTDIR);
      }
      if (!mayAccess(task, node, wanted)) {
        return Opened.failed(-Errno.EACCES);
      }
    } else if (!directory && (flags & Fcntl.O_DIRECTORY) != 0) {
      return Opened.failed(-Errno.ENOTDIR);
    }
    Opened opened =
        node instanceof Leaf leaf && (flags & Fcntl.O_PATH) == 0
            ? leaf.open(flags & ~Fcntl.O_CLOEXEC)
            : Opened.of(NodeFile.open(node, flags & ~Fcntl.O_CLOEXEC, pathOf(mount, node)));
    if (opened.file() != null && opened.file().origin() == null) {
      opened.file().setOrigin(mount);
    }
    return opened;
  }

  /**
   * {@return whether the caller may use a file of our own (fs/namei.c, generic_permission)}
   *
   * @param task the caller, or null for the run itself
   * @param node the file
   * @param wanted R_OK, W_OK and X_OK bits
   */
  public static boolean mayAccess(Task task, Node node, int wanted) {
    if (task == null) {
      return true;
    }
    int mode = node.mode();
    Credentials who = task.process.credentials;
    if (who.fsuid == 0) {
      return (wanted & 1) == 0 || node instanceof Directory || (mode & 0111) != 0;
    }
    int shift = who.fsuid == node.uid() ? 6 : who.fsgid == node.gid() ? 3 : 0;
    return (mode >>> shift & wanted) == wanted;
  }

  /**
   * {@return a host descriptor of a file, or a negative error; what is no file of the host is
   * refused with EACCES}
   *
   * @param start what a relative path begins at, or null for the working directory
   * @param path the guest's path
   * @param flags flags of open
   */
  public int openHost(Position start, String path, int flags) {
    FileStat stat = new FileStat();
    try (Place place = from(start, at -> lookup.open(at, path, flags, 0, stat, Scope.ANYWHERE))) {
      return place.error() != 0
          ? place.error()
          : place.node() != null ? -Errno.EACCES : place.independent().take();
    }
  }

  /** {@return the guest's path of a file of our own} */
  public static String pathOf(Mount mount, Node node) {
    String below = node.path();
    String top = mount.path();
    return top.length() == 1 ? below : below.length() == 1 ? top : top + below;
  }

  /** {@return what readlink of /proc/self/fd tells of a file} */
  public static String nameOf(OpenFileDescription file) {
    Mount mount = mount(file);
    Node node = NodeFile.of(file);
    if (node != null) {
      return mount == null ? file.name() : pathOf(mount, node);
    }
    String path = mount == null || file.hostFd() < 0 ? null : mount.pathOf(file.hostFd());
    return path == null ? file.name() : path;
  }

  /** {@return 0 or a negative error} */
  public int chdir(Task task, String path) {
    try (Place place = find(null, path, true)) {
      return place.error() != 0 ? place.error() : changeTo(task, place.position());
    }
  }

  /** {@return 0 or a negative error; the descriptor of the position stays the caller's} */
  public int changeTo(Task task, Position to) {
    if (to.node() != null) {
      if (!(to.node() instanceof Directory)) {
        return -Errno.ENOTDIR;
      }
      if (!mayAccess(task, to.node(), 1)) {
        return -Errno.EACCES;
      }
      replace(new Cwd(to));
      return 0;
    }
    FileStat stat = new FileStat();
    int failed = posix.statx(to.fd(), "", Fcntl.AT_EMPTY_PATH, Stat.STATX_TYPE, stat);
    if (failed == 0 && stat.type() != Stat.S_IFDIR) {
      failed = -Errno.ENOTDIR;
    }
    if (failed == 0) {
      failed = posix.faccessat2(to.fd(), "", 1, Fcntl.AT_EACCESS | Fcntl.AT_EMPTY_PATH); // X_OK
    }
    int copy = failed == 0 ? posix.dup(to.fd()) : failed;
    if (copy < 0) {
      return copy;
    }
    replace(new Cwd(Position.of(to.mount(), copy)));
    return 0;
  }

  /** {@return the working directory, or null if it is gone} */
  public String cwd() {
    String path = cwdLink();
    return path == null || path.endsWith(" (deleted)") ? null : path;
  }

  /** {@return the same as the link in /proc tells it, or null} */
  public String cwdLink() {
    Cwd used = enter();
    try {
      Position at = used.position;
      return at.node() != null
          ? pathOf(at.mount(), at.node())
          : at.fd() < 0 || at.mount() == null ? null : at.mount().pathOf(at.fd());
    } finally {
      leave(used);
    }
  }

  /** {@return the working directory itself, for the caller to close} */
  public Place cwdPlace() {
    return from(
        null,
        at ->
            at.node() != null
                ? Place.of(at.mount(), at.node())
                : at.fd() < 0
                    ? Place.failed(-Errno.ENOENT)
                    : Place.ofDescriptor(posix, at.mount(), at.fd()));
  }
}
