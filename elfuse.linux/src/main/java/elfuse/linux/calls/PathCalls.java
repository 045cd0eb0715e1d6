package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.OpenHowLayout;
import elfuse.abi.Stat;
import elfuse.abi.Statfs;
import elfuse.abi.StatfsLayout;
import elfuse.fd.OpenFileDescription;
import elfuse.host.FileStat;
import elfuse.linux.process.Paths;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Link;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Mount;
import elfuse.linux.vfs.Opened;
import elfuse.linux.vfs.Place;
import elfuse.linux.vfs.Position;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Calls that take a path. */
final class PathCalls {
  private static final int PATH_MAX = 4096;

  private static final int RESOLVE = 0x3f; // linux/openat2.h, all of them

  private PathCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(17, "getcwd", "out int", PathCalls::getcwd),
      full(33, "mknodat", "dirfd path mode hex", PathCalls::mknodat),
      full(34, "mkdirat", "dirfd path mode", PathCalls::mkdirat),
      full(35, "unlinkat", "dirfd path atflags", PathCalls::unlinkat),
      full(36, "symlinkat", "path dirfd path", PathCalls::symlinkat),
      full(37, "linkat", "dirfd path dirfd path atflags", PathCalls::linkat),
      full(
          38,
          "renameat",
          "dirfd path dirfd path",
          (t, a, b, c, d, e, f) -> rename(t, a, b, c, d, 0)),
      full(
          276,
          "renameat2",
          "dirfd path dirfd path hex",
          (t, a, b, c, d, e, f) -> rename(t, a, b, c, d, (int) e)),
      full(43, "statfs", "path ptr", PathCalls::statfs),
      full(44, "fstatfs", "fd ptr", PathCalls::fstatfs),
      full(45, "truncate", "path int", PathCalls::truncate),
      full(48, "faccessat", "dirfd path hex", (t, a, b, c, d, e, f) -> access(t, a, b, (int) c, 0)),
      full(
          439,
          "faccessat2",
          "dirfd path hex atflags",
          (t, a, b, c, d, e, f) -> access(t, a, b, (int) c, (int) d)),
      full(49, "chdir", "path", (t, a, b, c, d, e, f) -> t.paths.chdir(t, path(t, a))),
      full(50, "fchdir", "fd", PathCalls::fchdir),
      full(
          52,
          "fchmod",
          "fd mode",
          (t, a, b, c, d, e, f) -> changeOpen(t, a, host -> t.posix.fchmod(host, (int) b & 07777))),
      full(53, "fchmodat", "dirfd path mode", PathCalls::fchmodat),
      full(54, "fchownat", "dirfd path int int atflags", PathCalls::fchownat),
      full(
          55,
          "fchown",
          "fd int int",
          (t, a, b, c, d, e, f) ->
              changeOpen(t, a, host -> t.posix.fchown(host, (int) b, (int) c))),
      full(56, "openat", "dirfd path openflags mode", PathCalls::openat),
      partial(437, "openat2", "dirfd path ptr int", "RESOLVE_CACHED is EAGAIN", PathCalls::openat2),
      full(78, "readlinkat", "dirfd path out int", PathCalls::readlinkat),
      full(79, "newfstatat", "dirfd path stat atflags", PathCalls::newfstatat),
      full(80, "fstat", "fd stat", PathCalls::fstat),
      full(88, "utimensat", "dirfd path ptr atflags", PathCalls::utimensat),
      full(
          166,
          "umask",
          "mode",
          (t, a, b, c, d, e, f) -> {
            int old = t.paths.umask;
            t.paths.umask = (int) a & 0777;
            return old;
          }),
      full(291, "statx", "dirfd path atflags hex ptr", PathCalls::statx),
    };
  }

  static String path(Task t, long va) {
    return t.memory.readCString(va, PATH_MAX);
  }

  /**
   * What a directory argument stands for, held open until it is closed: another thread may close
   * the guest's descriptor meanwhile, and the host's number must not come to mean another file.
   *
   * @param start where relative paths begin; null for the working directory
   * @param error 0 or negative
   * @param held what keeps it open, or null
   */
  record Base(Position start, int error, OpenFileDescription held) implements AutoCloseable {
    @Override
    public void close() {
      if (held != null) {
        held.release();
      }
    }
  }

  static Base base(Task t, long fd, String path) {
    if ((int) fd == Fcntl.AT_FDCWD || !path.isEmpty() && path.charAt(0) == '/') {
      return new Base(null, 0, null);
    }
    OpenFileDescription file = t.files.acquireAny((int) fd);
    if (file == null) {
      return new Base(null, -Errno.EBADF, null);
    }
    Position start = Paths.position(file);
    boolean isFile = start.fd() < 0 && start.node() == null;
    return new Base(start, isFile ? -Errno.ENOTDIR : 0, file);
  }

  /** What is done at a place. */
  interface PlaceOperation {
    long apply(Place place);
  }

  /** Does something with a file that a path names; the place may be one of our own. */
  static long at(Task t, long fd, String path, boolean follow, PlaceOperation operation) {
    if (path.isEmpty()) {
      return -Errno.ENOENT;
    }
    try (Base base = base(t, fd, path)) {
      if (base.error != 0) {
        return base.error;
      }
      try (Place place = t.paths.find(base.start, path, follow)) {
        return place.error() != 0 ? place.error() : operation.apply(place);
      }
    }
  }

  /** The same for the file of a descriptor, or of the working directory: AT_EMPTY_PATH. */
  static long atEmpty(Task t, long fd, PlaceOperation operation) {
    if ((int) fd == Fcntl.AT_FDCWD) {
      try (Place place = t.paths.cwdPlace()) {
        return place.error() != 0 ? place.error() : operation.apply(place);
      }
    }
    OpenFileDescription file = t.files.acquireAny((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      Position at = Paths.position(file);
      if (at.node() != null) {
        return operation.apply(Place.of(at.mount(), at.node()));
      }
      return at.fd() < 0
          ? -Errno.EPERM
          : operation.apply(Place.ofDescriptor(t.posix, at.mount(), at.fd()));
    } finally {
      file.release();
    }
  }

  /** Changes a file that a path names, or with AT_EMPTY_PATH a descriptor. */
  private static long change(
      Task t, long fd, String path, int flags, boolean follow, PlaceOperation operation) {
    PlaceOperation checked =
        p -> p.node() != null ? -Errno.EPERM : p.isReadOnly() ? -Errno.EROFS : operation.apply(p);
    return path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) != 0
        ? atEmpty(t, fd, checked)
        : at(t, fd, path, follow, checked);
  }

  /** Changes an open file. */
  static long changeOpen(Task t, long fd, FileCalls.HostOperation operation) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      Mount mount = Paths.mount(file);
      if (mount != null && mount.isReadOnly()) {
        return -Errno.EROFS;
      }
      return file.hostFd() < 0 ? -Errno.EPERM : operation.apply(file.hostFd());
    } finally {
      file.release();
    }
  }

  /** Does something with the last component of a path and the directory that it is in. */
  private static long entry(Task t, long fd, String path, PlaceOperation operation) {
    if (path.isEmpty()) {
      return -Errno.ENOENT;
    }
    try (Base base = base(t, fd, path)) {
      if (base.error != 0) {
        return base.error;
      }
      try (Place place = t.paths.entry(base.start, path)) {
        return place.error() != 0 ? place.error() : operation.apply(place);
      }
    }
  }

  private static boolean isDots(String name) {
    return name.equals(".") || name.equals("..") || name.equals("/");
  }

  /** {@return 0, or why nothing can be made at an entry (fs/namei.c, filename_create)} */
  private static long refusesNew(Task t, Place place) {
    if (place.isMountPoint()) {
      return -Errno.EEXIST;
    }
    if (place.node() instanceof Directory directory) {
      if (isDots(place.name()) || directory.lookup(place.name()) != null) {
        return -Errno.EEXIST;
      }
      // procfs finds no such name before it is asked to make one; others lack the operation
      return directory.system() == FileSystem.PROC ? -Errno.ENOENT : denied(t);
    }
    if (place.isReadOnly()) {
      FileStat stat = new FileStat();
      int flags = Fcntl.AT_SYMLINK_NOFOLLOW;
      int found = t.posix.statx(place.directory(), place.name(), flags, Stat.STATX_TYPE, stat);
      return found == 0 ? -Errno.EEXIST : found == -Errno.ENOENT ? -Errno.EROFS : found;
    }
    return 0;
  }

  /** {@return 0, or why an entry cannot be removed or renamed (fs/namei.c, may_delete)} */
  private static long refusesRemoval(Task t, Place place, boolean directory) {
    if (place.isMountPoint()) {
      return directory ? -Errno.EBUSY : -Errno.EISDIR;
    }
    if (place.node() instanceof Directory parent) {
      if (isDots(place.name())) {
        return directory ? -Errno.EINVAL : -Errno.EISDIR;
      }
      return parent.lookup(place.name()) == null ? -Errno.ENOENT : denied(t);
    }
    return place.isReadOnly() ? -Errno.EROFS : 0;
  }

  private static int denied(Task t) {
    return t.process.credentials.fsuid == 0 ? -Errno.EPERM : -Errno.EACCES;
  }

  private static long mknodat(Task t, long a, long b, long c, long d, long e, long f) {
    return entry(
        t,
        a,
        path(t, b),
        p -> {
          long refused = refusesNew(t, p);
          int mode = (int) c & ~t.paths.umask;
          return refused != 0 ? refused : t.posix.mknodat(p.directory(), p.name(), mode, (int) d);
        });
  }

  private static long mkdirat(Task t, long a, long b, long c, long d, long e, long f) {
    return entry(
        t,
        a,
        path(t, b),
        p -> {
          long refused = refusesNew(t, p);
          int mode = (int) c & 07777 & ~t.paths.umask;
          return refused != 0 ? refused : t.posix.mkdirat(p.directory(), p.name(), mode);
        });
  }

  private static long unlinkat(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) c;
    if ((flags & ~Fcntl.AT_REMOVEDIR) != 0) {
      return -Errno.EINVAL;
    }
    return entry(
        t,
        a,
        path(t, b),
        p -> {
          long refused = isDots(p.name()) ? 0 : refusesRemoval(t, p, flags != 0);
          if (refused == 0 && p.node() != null) {
            refused = refusesRemoval(t, p, flags != 0);
          }
          return refused != 0 ? refused : t.posix.unlinkat(p.directory(), p.name(), flags);
        });
  }

  private static long openat(Task t, long a, long b, long c, long d, long e, long f) {
    return open(t, a, path(t, b), (int) c, (int) d, 0);
  }

  /** fs/open.c, build_open_flags: what openat drops is refused here. */
  private static long openat2(Task t, long a, long b, long c, long d, long e, long f) {
    if (Long.compareUnsigned(d, OpenHowLayout.SIZE) < 0) {
      return -Errno.EINVAL;
    }
    if (Long.compareUnsigned(d, 4096) > 0) {
      return -Errno.E2BIG;
    }
    byte[] bytes = t.memory.copyIn(c, (int) d);
    for (int i = OpenHowLayout.SIZE; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return -Errno.E2BIG;
      }
    }
    ByteBuffer how = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long flags = how.getLong(OpenHowLayout.FLAGS);
    long mode = how.getLong(OpenHowLayout.MODE);
    long resolve = how.getLong(OpenHowLayout.RESOLVE);
    int temporary = Fcntl.O_TMPFILE & ~Fcntl.O_DIRECTORY;
    boolean creates = (flags & (Fcntl.O_CREAT | temporary)) != 0;
    int inTree = Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_IN_ROOT;
    int both = Fcntl.O_DIRECTORY | Fcntl.O_CREAT;
    int ofPath = Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW | Fcntl.O_CLOEXEC;
    if ((flags & ~Lookup.VALID_FLAGS & ~Fcntl.O_CLOEXEC) != 0
        || (resolve & ~RESOLVE) != 0
        || (resolve & inTree) == inTree
        || (mode & ~(creates ? 07777 : 0)) != 0
        || (flags & both) == both
        || (flags & temporary) != 0
            && ((flags & Fcntl.O_DIRECTORY) == 0 || (flags & Fcntl.O_ACCMODE) == Fcntl.O_RDONLY)
        || (flags & Fcntl.O_PATH) != 0 && (flags & ~ofPath) != 0) {
      return -Errno.EINVAL;
    }
    if ((resolve & Fcntl.RESOLVE_CACHED) != 0) {
      return -Errno.EAGAIN; // nothing is known of what the host has at hand
    }
    return open(t, a, path(t, b), (int) flags, (int) mode, (int) resolve);
  }

  /** {@return a new descriptor or a negative error} */
  private static long open(
      Task t, long directory, String path, int flags, int permissions, int resolve) {
    if (path.isEmpty()) {
      return -Errno.ENOENT;
    }
    boolean inRoot = (resolve & Fcntl.RESOLVE_IN_ROOT) != 0; // what an absolute path begins at
    try (Base base = base(t, directory, inRoot ? "." : path)) {
      if (base.error != 0) {
        return base.error;
      }
      int fd = t.files.reserve(); // before the path is looked at: fs/open.c
      if (fd < 0) {
        return fd;
      }
      Opened opened = Opened.failed(-Errno.EIO);
      try {
        int mode = permissions & 07777 & ~t.paths.umask;
        opened = t.paths.open(t, base.start, path, flags, mode, resolve);
        return opened.file() == null ? opened.error() : fd;
      } finally {
        if (opened.file() != null) {
          t.files.install(fd, opened.file(), (flags & Fcntl.O_CLOEXEC) != 0);
        } else {
          t.files.cancel(fd);
        }
      }
    }
  }

  private static long getcwd(Task t, long a, long b, long c, long d, long e, long f) {
    String cwd = t.paths.cwd();
    if (cwd == null) {
      return -Errno.ENOENT;
    }
    if (Long.compareUnsigned(b, cwd.length() + 1) < 0) {
      return -Errno.ERANGE;
    }
    byte[] bytes = (cwd + '\0').getBytes(StandardCharsets.ISO_8859_1);
    t.memory.copyOut(a, bytes, 0, bytes.length);
    return bytes.length;
  }

  private static long symlinkat(Task t, long a, long b, long c, long d, long e, long f) {
    String target = path(t, a);
    if (target.isEmpty()) {
      return -Errno.ENOENT;
    }
    return entry(
        t,
        b,
        path(t, c),
        p -> {
          long refused = refusesNew(t, p);
          return refused != 0 ? refused : t.posix.symlinkat(target, p.directory(), p.name());
        });
  }

  private static long linkat(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) e;
    if ((flags & ~(Fcntl.AT_SYMLINK_FOLLOW | Fcntl.AT_EMPTY_PATH)) != 0) {
      return -Errno.EINVAL;
    }
    String from = path(t, b);
    String to = path(t, d);
    PlaceOperation link = p -> entry(t, c, to, q -> link(t, p, q));
    return from.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) != 0
        ? atEmpty(t, a, link)
        : at(t, a, from, (flags & Fcntl.AT_SYMLINK_FOLLOW) != 0, link);
  }

  private static long link(Task t, Place from, Place to) {
    long refused = refusesNew(t, to);
    if (refused != 0) {
      return refused;
    }
    return from.mount() != to.mount() || from.node() != null
        ? -Errno.EXDEV
        : t.posix.linkat(
            Fcntl.AT_FDCWD, self(from), to.directory(), to.name(), Fcntl.AT_SYMLINK_FOLLOW);
  }

  /** {@return a name by which the host finds what was looked up: its descriptor} */
  private static String self(Place place) {
    return "/proc/self/fd/" + place.directory();
  }

  private static long rename(Task t, long a, long b, long c, long d, int flags) {
    String from = path(t, b);
    String to = path(t, d);
    if ((flags & ~7) != 0 || (flags & 1) != 0 && (flags & 2) != 0 || (flags & 6) == 6) {
      return -Errno.EINVAL; // RENAME_NOREPLACE, RENAME_EXCHANGE, RENAME_WHITEOUT
    }
    return entry(t, a, from, p -> entry(t, c, to, q -> renamed(t, p, q, flags)));
  }

  private static long renamed(Task t, Place from, Place to, int flags) {
    if (from.mount() != to.mount()) {
      return -Errno.EXDEV;
    }
    if (from.isMountPoint() || to.isMountPoint() || isDots(from.name()) || isDots(to.name())) {
      return -Errno.EBUSY;
    }
    long refused = refusesRemoval(t, from, true);
    if (refused == 0 && to.node() != null) {
      refused = denied(t);
    }
    return refused != 0
        ? refused
        : t.posix.renameat2(from.directory(), from.name(), to.directory(), to.name(), flags);
  }

  private static long statfs(Task t, long a, long b, long c, long d, long e, long f) {
    return at(t, Fcntl.AT_FDCWD, path(t, a), true, p -> copyStatfs(t, p, b));
  }

  private static long fstatfs(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquireAny((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    file.release();
    return atEmpty(t, a, p -> copyStatfs(t, p, b));
  }

  private static long copyStatfs(Task t, Place place, long to) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(StatfsLayout.SIZE, 8); // the same on 64-bit Linux
      if (place.node() != null) {
        buffer.set(ValueLayout.JAVA_LONG, StatfsLayout.F_TYPE, place.node().system().magic());
        buffer.set(ValueLayout.JAVA_LONG, StatfsLayout.F_BSIZE, 4096);
        buffer.set(ValueLayout.JAVA_LONG, StatfsLayout.F_NAMELEN, 255);
        buffer.set(ValueLayout.JAVA_LONG, StatfsLayout.F_NAMELEN + 8, 4096); // f_frsize
        buffer.set(ValueLayout.JAVA_LONG, StatfsLayout.F_NAMELEN + 16, 0x20 | Statfs.ST_RELATIME);
      } else {
        int failed = t.posix.fstatfs(place.directory(), buffer.address());
        if (failed != 0) {
          return failed;
        }
        if (place.isReadOnly()) {
          long at = StatfsLayout.F_NAMELEN + 16;
          long flags = buffer.get(ValueLayout.JAVA_LONG, at);
          buffer.set(ValueLayout.JAVA_LONG, at, flags | Statfs.ST_RDONLY);
        }
      }
      t.memory.copyOut(to, buffer);
      return 0;
    }
  }

  private static long truncate(Task t, long a, long b, long c, long d, long e, long f) {
    if (b < 0) {
      return -Errno.EINVAL;
    }
    String path = path(t, a);
    int fd = t.paths.openHost(null, path, Fcntl.O_WRONLY | Fcntl.O_NONBLOCK);
    if (fd < 0) {
      return fd;
    }
    FileStat stat = new FileStat();
    boolean regular = t.posix.fstat(fd, stat) == 0 && stat.type() == Stat.S_IFREG;
    int failed = regular ? FileSizeLimit.resize(t, stat.size, b) : 0;
    int result = failed < 0 ? failed : t.posix.ftruncate(fd, b);
    t.posix.close(fd);
    return result;
  }

  private static long access(Task t, long a, long b, int mode, int flags) {
    if ((mode & ~7) != 0
        || (flags & ~(Fcntl.AT_EACCESS | Fcntl.AT_SYMLINK_NOFOLLOW | Fcntl.AT_EMPTY_PATH)) != 0) {
      return -Errno.EINVAL;
    }
    String path = path(t, b);
    PlaceOperation ask = p -> accessible(t, p, mode, flags);
    return path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) != 0
        ? atEmpty(t, a, ask)
        : at(t, a, path, (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0, ask);
  }

  private static long accessible(Task t, Place p, int mode, int flags) {
    if (p.node() != null) {
      return Paths.mayAccess(t, p.node(), mode) ? 0 : -Errno.EACCES;
    }
    int result = t.posix.faccessat2(p.directory(), "", mode, flags | Fcntl.AT_EMPTY_PATH);
    if (result == 0 && (mode & 2) != 0 && p.isReadOnly()) {
      FileStat stat = new FileStat();
      t.posix.statx(p.directory(), "", Fcntl.AT_EMPTY_PATH, Stat.STATX_TYPE, stat);
      int type = stat.type(); // fs/open.c: special_file may be written on a read-only mount
      return type == Stat.S_IFREG || type == Stat.S_IFDIR ? -Errno.EROFS : 0;
    }
    return result;
  }

  private static long fchdir(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquireAny((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      Position to = Paths.position(file);
      return to.fd() < 0 && to.node() == null ? -Errno.ENOTDIR : t.paths.changeTo(t, to);
    } finally {
      file.release();
    }
  }

  private static long fchmodat(Task t, long a, long b, long c, long d, long e, long f) {
    int mode = (int) c & 07777;
    return change(t, a, path(t, b), 0, true, p -> t.posix.fchmodat(Fcntl.AT_FDCWD, self(p), mode));
  }

  private static long fchownat(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) e;
    if ((flags & ~(Fcntl.AT_SYMLINK_NOFOLLOW | Fcntl.AT_EMPTY_PATH)) != 0) {
      return -Errno.EINVAL;
    }
    return change(
        t,
        a,
        path(t, b),
        flags,
        (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0,
        p -> t.posix.fchownat(p.directory(), "", (int) c, (int) d, Fcntl.AT_EMPTY_PATH));
  }

  private static long readlinkat(Task t, long a, long b, long c, long d, long e, long f) {
    String path = path(t, b);
    if ((int) d <= 0) {
      return -Errno.EINVAL;
    }
    StringBuilder text = new StringBuilder();
    PlaceOperation read = p -> linkText(t, p, path.isEmpty(), text);
    long result;
    if (!path.isEmpty()) {
      result = at(t, a, path, false, read);
    } else {
      result = (int) a == Fcntl.AT_FDCWD ? -Errno.ENOENT : atEmpty(t, a, read);
    }
    if (result < 0) {
      return result;
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    int length = Math.min(bytes.length, (int) d);
    t.memory.copyOut(c, bytes, 0, length);
    return length;
  }

  private static long linkText(Task t, Place p, boolean empty, StringBuilder text) {
    int none = empty ? -Errno.ENOENT : -Errno.EINVAL; // fs/stat.c, do_readlinkat
    if (p.node() instanceof Link link) {
      String target = link.text();
      if (target == null) {
        return link.error();
      }
      text.append(target);
      return 0;
    }
    if (p.node() != null) {
      return none;
    }
    int result = t.posix.readlinkat(p.directory(), "", text);
    return result == -Errno.ENOENT ? none : result;
  }

  private static long newfstatat(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) d;
    if ((flags
            & ~(Fcntl.AT_SYMLINK_NOFOLLOW | Fcntl.AT_NO_AUTOMOUNT | Fcntl.AT_EMPTY_PATH | 0x6000))
        != 0) {
      return -Errno.EINVAL;
    }
    FileStat stat = new FileStat();
    long result = statOf(t, a, b, flags, 0x7ff, stat);
    if (result == 0) {
      StatWriter.stat(t.memory, c, stat);
    }
    return result;
  }

  private static long statOf(Task t, long a, long b, int flags, int mask, FileStat stat) {
    String path = path(t, b);
    if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) != 0) {
      if ((int) a != Fcntl.AT_FDCWD) {
        return fstat(t, a, stat);
      }
      return atEmpty(t, a, p -> statOf(t, p, mask, stat));
    }
    return at(t, a, path, (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0, p -> statOf(t, p, mask, stat));
  }

  private static long statOf(Task t, Place p, int mask, FileStat stat) {
    long result =
        p.node() != null
            ? p.node().stat(stat)
            : t.posix.statx(p.directory(), "", Fcntl.AT_EMPTY_PATH, mask, stat);
    if (p.mount() != null) {
      stat.mountId = p.mount().id();
    }
    return result;
  }

  private static long fstat(Task t, long fd, FileStat stat) {
    OpenFileDescription file = t.files.acquireAny((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      long result = file.stat(stat);
      if (file.origin() instanceof Mount mount) {
        stat.mountId = mount.id();
      }
      return result;
    } finally {
      file.release();
    }
  }

  private static long fstat(Task t, long a, long b, long c, long d, long e, long f) {
    FileStat stat = new FileStat();
    long result = fstat(t, a, stat);
    if (result == 0) {
      StatWriter.stat(t.memory, b, stat);
    }
    return result;
  }

  private static long statx(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) c;
    if ((d & 0x8000_0000L) != 0
        || (flags
                & ~(Fcntl.AT_SYMLINK_NOFOLLOW
                    | Fcntl.AT_NO_AUTOMOUNT
                    | Fcntl.AT_EMPTY_PATH
                    | 0x6000))
            != 0
        || (flags & 0x6000) == 0x6000) {
      return -Errno.EINVAL;
    }
    FileStat stat = new FileStat();
    long result = statOf(t, a, b, flags, (int) d, stat);
    if (result == 0) {
      StatWriter.statx(t.memory, e, stat);
    }
    return result;
  }

  private static long utimensat(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) d;
    if ((flags & ~(Fcntl.AT_SYMLINK_NOFOLLOW | Fcntl.AT_EMPTY_PATH)) != 0) {
      return -Errno.EINVAL;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment times = arena.allocate(32, 8);
      if (c != 0) {
        t.memory.copyIn(c, times);
      }
      long address = c == 0 ? 0 : times.address();
      if (b == 0) {
        if ((int) a == Fcntl.AT_FDCWD) {
          return -Errno.EFAULT;
        }
        return changeOpen(
            t, a, host -> t.posix.utimensat(Fcntl.AT_FDCWD, "/proc/self/fd/" + host, address, 0));
      }
      return change(
          t,
          a,
          path(t, b),
          flags,
          (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0,
          p -> t.posix.utimensat(p.directory(), "", address, Fcntl.AT_EMPTY_PATH));
    }
  }
}
