package elfuse.linux.vfs;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.abi.StatfsLayout;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks paths up. One way for all calls: first the host's kernel is asked for the whole path, with
 * links forbidden; a path without links that meets no mount by its letters meets none at all. With
 * a link in it the host may follow it inside the guest's root, if the end lies outside all mounts
 * ({@link Namespace#isPlain}). Everything else is a {@link Walk}.
 *
 * <p>Thread-safe.
 */
public final class Lookup {
  private static final int RETRIES = 1000;
  private static final int NO_LINKS = Fcntl.RESOLVE_NO_SYMLINKS;
  private static final int ROOTED = Fcntl.RESOLVE_IN_ROOT | Fcntl.RESOLVE_NO_MAGICLINKS;
  private static final int STAY = Fcntl.RESOLVE_BENEATH | NO_LINKS;
  private static final int TMPFILE = Fcntl.O_TMPFILE & ~Fcntl.O_DIRECTORY;
  // fs/open.c, O_PATH_FLAGS and VALID_OPEN_FLAGS: openat drops what openat2 refuses
  private static final int PATH_FLAGS = Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW;

  /** Flags of open that the host takes. */
  public static final int VALID_FLAGS =
      PATH_FLAGS
          | Fcntl.O_ACCMODE
          | Fcntl.O_CREAT
          | Fcntl.O_EXCL
          | Fcntl.O_NOCTTY
          | Fcntl.O_TRUNC
          | Fcntl.O_APPEND
          | Fcntl.O_NONBLOCK
          | Fcntl.O_SYNC
          | Fcntl.O_DSYNC
          | Fcntl.FASYNC
          | Fcntl.O_DIRECT
          | Fcntl.O_LARGEFILE
          | Fcntl.O_NOATIME
          | Fcntl.O_TMPFILE;

  private final Namespace space;
  private final Posix posix;
  private final ConcurrentHashMap<Long, Boolean> procDevices = new ConcurrentHashMap<>();

  /**
   * Makes one.
   *
   * @param space the mounts
   * @param posix the host
   */
  public Lookup(Namespace space, Posix posix) {
    this.space = space;
    this.posix = posix;
  }

  /** {@return the mounts} */
  public Namespace space() {
    return space;
  }

  Posix posix() {
    return posix;
  }

  /** openat2, again as long as the host says that a rename came in between (man 2 openat2). */
  static int again(Posix posix, int directory, String path, int flags, int mode, int resolve) {
    int result = -Errno.EAGAIN;
    for (int i = 0; result == -Errno.EAGAIN && i < RETRIES; i++) {
      result = posix.openat2(directory, path, flags, mode, resolve);
    }
    return result;
  }

  /** {@return a canonical path without what the host adds to that of a removed file} */
  String withoutDeleted(String path, int fd) {
    String suffix = " (deleted)";
    FileStat stat = new FileStat();
    return path.endsWith(suffix)
            && posix.statx(fd, "", Fcntl.AT_EMPTY_PATH, Stat.STATX_NLINK, stat) == 0
            && stat.links == 0
        ? path.substring(0, path.length() - suffix.length())
        : path;
  }

  /**
   * {@return an existing file, as a descriptor for O_PATH use or a node; the caller closes it}
   *
   * @param start where a relative path begins
   * @param path the path
   * @param follow whether a link at its end is followed
   */
  public Place find(Position start, String path, boolean follow) {
    if (path.isEmpty()) {
      return Place.failed(-Errno.ENOENT);
    }
    int flags = follow ? Fcntl.O_PATH : Fcntl.O_PATH | Fcntl.O_NOFOLLOW;
    Place place = direct(start, path, flags, 0);
    if (place != null) {
      return place;
    }
    try (Walk walk = new Walk(this, start, Scope.ANYWHERE, 0)) {
      return walk.find(path, follow ? Walk.Want.FILE : Walk.Want.LINK);
    }
  }

  /**
   * {@return the last component of a path and the directory it is in, for calls that make, remove
   * or rename entries; the caller closes it}
   *
   * @param start where a relative path begins
   * @param path the path
   */
  public Place entry(Position start, String path) {
    if (path.isEmpty()) {
      return Place.failed(-Errno.ENOENT);
    }
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    int slash = path.lastIndexOf('/', end - 1);
    String name = path.substring(slash + 1);
    String above = slash < 0 ? "" : slash == 0 ? "/" : path.substring(0, slash);
    if (end - slash > 1 && !space.mayLeave(name) && !name.startsWith("./") && !name.equals(".")) {
      if (above.isEmpty() && start.node() == null) {
        return Place.host(posix, start.mount(), start.fd(), name, false);
      }
      if (!above.isEmpty()) {
        Place place = direct(start, above, Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
        if (place != null) {
          return place.error() != 0
              ? place
              : Place.host(posix, place.mount(), place.directory(), name, true);
        }
      }
    }
    try (Walk walk = new Walk(this, start, Scope.ANYWHERE, 0)) {
      return walk.find(path, Walk.Want.ENTRY);
    }
  }

  /** {@return what the host alone can say, or null if the path has to be walked} */
  private Place direct(Position start, String path, int flags, int mode) {
    boolean absolute = path.charAt(0) == '/';
    Mount root = space.root();
    if (absolute ? space.meetsMount(path) : start.node() != null || space.mayLeave(path)) {
      return null;
    }
    Mount mount = absolute ? root : start.mount();
    int directory = absolute ? root.rootFd() : start.fd();
    int resolve = absolute ? Fcntl.RESOLVE_IN_ROOT : Fcntl.RESOLVE_BENEATH;
    int found = again(posix, directory, path, flags, mode, resolve | NO_LINKS);
    if (found != -Errno.ELOOP) {
      return Place.owning(posix, mount, found);
    }
    if (mount != root || (flags & (Fcntl.O_CREAT | Fcntl.O_TRUNC)) != 0 || !space.isPlain()) {
      return null;
    }
    String whole = absolute ? path : joined(root.pathOf(directory), path);
    if (whole == null || space.meetsMount(whole)) {
      return null;
    }
    found = again(posix, root.rootFd(), whole, flags, mode, ROOTED);
    if (found < 0) {
      return null; // a mount may be what is missing
    }
    String real = root.pathOf(found);
    if (real != null && space.covering(real) == root) {
      return Place.owning(posix, root, found);
    }
    posix.close(found);
    return null;
  }

  private static String joined(String directory, String path) {
    return directory == null || directory.endsWith(" (deleted)") ? null : directory + "/" + path;
  }

  /**
   * Opens a file. A node is only found: whoever asked opens it.
   *
   * @param start where a relative path begins
   * @param path the path
   * @param guestFlags flags of open
   * @param mode permissions of a new file
   * @param stat filled with what an opened host file is
   * @param scope how far the lookup may go
   * @return a place that owns the opened host descriptor, a node, or an error
   */
  public Place open(
      Position start, String path, int guestFlags, int mode, FileStat stat, Scope scope) {
    if (path.isEmpty()) {
      return Place.failed(-Errno.ENOENT);
    }
    int flags = guestFlags & VALID_FLAGS;
    if ((flags & Fcntl.O_PATH) != 0) {
      flags &= PATH_FLAGS;
    }
    boolean temporary = (flags & TMPFILE) != 0;
    boolean creates = temporary || (flags & Fcntl.O_CREAT) != 0;
    Mount mount = path.charAt(0) == '/' ? space.root() : start.mount();
    Place place = null;
    if (scope.resolve() == 0 && (mount == null || !mount.isReadOnly())) {
      place = direct(start, path, flags, creates ? mode & 07777 : 0);
    }
    if (place == null) {
      place =
          temporary || !creates
              ? existing(start, path, flags, mode, scope)
              : created(start, path, flags, mode, scope);
    }
    return place.directory() < 0 ? place : described(place, flags, stat);
  }

  /**
   * The host's own procfs may be mounted inside a tree. What it tells is about the process that
   * this JVM is, and its memory can be written there: no guest opens anything of it.
   */
  private Place described(Place place, int flags, FileStat stat) {
    int failed = posix.fstat(place.directory(), stat);
    if (failed == 0 && (flags & Fcntl.O_PATH) == 0 && isProc(place.directory(), stat)) {
      failed = -Errno.EACCES;
    }
    if (failed != 0) {
      place.close();
      return Place.failed(failed);
    }
    return place;
  }

  private boolean isProc(int fd, FileStat stat) {
    if (stat.devMajor != 0) {
      return false;
    }
    Boolean known = procDevices.get(stat.device());
    if (known == null) {
      try (Arena arena = Arena.ofConfined()) {
        long at = arena.allocate(StatfsLayout.SIZE, 8).address();
        known =
            posix.fstatfs(fd, at) == 0 && (int) NativeMemory.getLong(at) == FileSystem.PROC.magic();
      }
      procDevices.put(stat.device(), known);
    }
    return known;
  }

  private Place existing(Position start, String path, int flags, int mode, Scope scope) {
    boolean follow = (flags & Fcntl.O_NOFOLLOW) == 0;
    Place place;
    try (Walk walk = new Walk(this, start, scope, 0)) {
      place = walk.find(path, follow ? Walk.Want.FILE : Walk.Want.LINK);
    }
    return place.directory() < 0 ? place : reopen(place, flags, mode);
  }

  /**
   * {@return a place that owns another descriptor of the file that a place owns, which is closed}
   *
   * @param place a file of the host
   * @param flags flags of open
   * @param mode permissions of an O_TMPFILE
   */
  private Place reopen(Place place, int flags, int mode) {
    FileStat stat = new FileStat();
    int fd = place.directory();
    int failed = posix.statx(fd, "", Fcntl.AT_EMPTY_PATH, Stat.STATX_TYPE, stat);
    int type = stat.type();
    boolean isPath = (flags & Fcntl.O_PATH) != 0;
    if (failed == 0 && type == Stat.S_IFLNK && !isPath) {
      failed = -Errno.ELOOP;
    } else if (failed == 0 && (flags & Fcntl.O_DIRECTORY) != 0 && type != Stat.S_IFDIR) {
      failed = -Errno.ENOTDIR;
    } else if (failed == 0 && (flags & Fcntl.O_CREAT) != 0 && type == Stat.S_IFDIR) {
      failed = -Errno.EISDIR;
    } else if (failed == 0 && place.isReadOnly()) {
      failed = readOnly(flags, type);
    }
    if (failed != 0) {
      place.close();
      return Place.failed(failed);
    }
    if (isPath) {
      return place.independent();
    }
    int again = flags & ~(Fcntl.O_NOFOLLOW | Fcntl.O_CREAT | Fcntl.O_EXCL);
    String self = "/proc/self/fd/" + fd;
    int opened = posix.openat(Fcntl.AT_FDCWD, self, again | Fcntl.O_CLOEXEC, mode & 07777);
    Place result = Place.owning(posix, place.mount(), opened);
    place.close();
    return result;
  }

  // fs/namei.c, may_open and mnt_want_write: devices, pipes and sockets may be written all the same
  private static int readOnly(int flags, int type) {
    boolean writes = (flags & Fcntl.O_ACCMODE) != 0 || (flags & Fcntl.O_TRUNC) != 0;
    if (type == Stat.S_IFDIR) {
      return (flags & TMPFILE) != 0 ? -Errno.EROFS : writes ? -Errno.EISDIR : 0;
    }
    return writes && type == Stat.S_IFREG ? -Errno.EROFS : 0;
  }

  /** open with O_CREAT: links at the end of the path are followed to where the file is made. */
  private Place created(Position from, String text, int flags, int mode, Scope scope) {
    Position start = from;
    String path = text;
    Place begin = null; // owns what start is, once a link was followed
    Place entry = null;
    try {
      for (int links = 0; links <= 40; links++) {
        try (Walk walk = new Walk(this, start, scope, links)) {
          entry = walk.find(path, Walk.Want.ENTRY);
        }
        Object result = madeIn(entry, start, path, flags, mode, scope);
        if (result instanceof Place place) {
          return place;
        }
        if (scope.has(Fcntl.RESOLVE_NO_SYMLINKS)) {
          return Place.failed(-Errno.ELOOP);
        }
        if (begin != null) {
          begin.close();
        }
        begin = entry;
        entry = null;
        path = (String) result;
        start = begin.position();
      }
      return Place.failed(-Errno.ELOOP);
    } finally {
      if (begin != null) {
        begin.close();
      }
      if (entry != null) {
        entry.close();
      }
    }
  }

  /** {@return a place, or the text of a link to go on with} */
  private Object madeIn(
      Place entry, Position start, String path, int flags, int mode, Scope scope) {
    boolean exclusive = (flags & Fcntl.O_EXCL) != 0;
    if (entry.error() != 0) {
      return Place.failed(entry.error());
    }
    String name = entry.name();
    if (!entry.isMountPoint() && (name.endsWith("/") || name.equals(".") || name.equals(".."))) {
      return Place.failed(-Errno.EISDIR); // open_last_lookups
    }
    if (entry.isMountPoint()) {
      return exclusive ? Place.failed(-Errno.EEXIST) : existing(start, path, flags, 0, scope);
    }
    if (entry.node() instanceof Directory directory) {
      Node child = directory.lookup(name);
      if (child == null) {
        boolean isProc = directory.system() == FileSystem.PROC;
        return Place.failed(isProc ? -Errno.ENOENT : -Errno.EACCES); // fs/proc/generic.c
      }
      if (exclusive) {
        return Place.failed(-Errno.EEXIST);
      }
      return child instanceof Link
          ? existing(start, path, flags & ~Fcntl.O_CREAT, 0, scope)
          : Place.of(entry.mount(), child);
    }
    if (entry.isReadOnly()) {
      return madeReadOnly(entry, flags);
    }
    int resolve = STAY | scope.resolve() & Fcntl.RESOLVE_NO_XDEV;
    int made = again(posix, entry.directory(), name, flags, mode & 07777, resolve);
    if (made != -Errno.ELOOP || (flags & Fcntl.O_NOFOLLOW) != 0) {
      return Place.owning(posix, entry.mount(), made);
    }
    return linkText(entry);
  }

  private Object linkText(Place entry) {
    StringBuilder text = new StringBuilder();
    int length = posix.readlinkat(entry.directory(), entry.name(), text);
    return length < 0
        ? Place.failed(length)
        : text.isEmpty() ? Place.failed(-Errno.ENOENT) : text.toString();
  }

  private Object madeReadOnly(Place entry, int flags) {
    int found =
        again(posix, entry.directory(), entry.name(), Fcntl.O_PATH | Fcntl.O_NOFOLLOW, 0, STAY);
    if (found == -Errno.ENOENT) {
      return Place.failed(-Errno.EROFS);
    }
    Place place = Place.owning(posix, entry.mount(), found);
    if (found < 0) {
      return place;
    }
    if ((flags & Fcntl.O_EXCL) != 0) {
      place.close();
      return Place.failed(-Errno.EEXIST);
    }
    FileStat stat = new FileStat();
    posix.statx(found, "", Fcntl.AT_EMPTY_PATH, Stat.STATX_TYPE, stat);
    if (stat.type() == Stat.S_IFLNK && (flags & Fcntl.O_NOFOLLOW) == 0) {
      place.close();
      return linkText(entry);
    }
    return reopen(place, flags, 0);
  }
}
