package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.fd.HostDescription;
import elfuse.fd.OpenFileDescription;
import elfuse.host.FileStat;
import elfuse.linux.process.BlockingOpen;
import elfuse.linux.process.Paths;
import elfuse.linux.process.Task;
import elfuse.linux.process.VirtualFiles;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Calls that take a path. */
final class PathCalls {
  private static final int PATH_MAX = 4096;

  private PathCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(17, "getcwd", "out int", PathCalls::getcwd),
      full(
          33,
          "mknodat",
          "dirfd path mode hex",
          (t, a, b, c, d, e, f) ->
              at(
                  t,
                  a,
                  path(t, b),
                  false,
                  p ->
                      t.posix.mknodat(
                          p.directory(), p.name(), (int) c & ~t.process.umask, (int) d))),
      full(
          34,
          "mkdirat",
          "dirfd path mode",
          (t, a, b, c, d, e, f) ->
              at(
                  t,
                  a,
                  path(t, b),
                  false,
                  p ->
                      t.posix.mkdirat(
                          p.directory(), p.name(), (int) c & 07777 & ~t.process.umask))),
      full(
          35,
          "unlinkat",
          "dirfd path atflags",
          (t, a, b, c, d, e, f) ->
              at(t, a, path(t, b), false, p -> t.posix.unlinkat(p.directory(), p.name(), (int) c))),
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
      full(49, "chdir", "path", (t, a, b, c, d, e, f) -> t.process.paths.chdir(path(t, a))),
      full(50, "fchdir", "fd", PathCalls::fchdir),
      full(
          52,
          "fchmod",
          "fd mode",
          (t, a, b, c, d, e, f) ->
              FileCalls.onHost(t, a, host -> t.posix.fchmod(host, (int) b & 07777))),
      full(
          53,
          "fchmodat",
          "dirfd path mode",
          (t, a, b, c, d, e, f) ->
              at(
                  t,
                  a,
                  path(t, b),
                  true,
                  p ->
                      p.name().isEmpty()
                          ? t.posix.fchmodat(
                              Fcntl.AT_FDCWD, "/proc/self/fd/" + p.directory(), (int) c & 07777)
                          : t.posix.fchmodat(p.directory(), p.name(), (int) c & 07777))),
      full(54, "fchownat", "dirfd path int int atflags", PathCalls::fchownat),
      full(
          55,
          "fchown",
          "fd int int",
          (t, a, b, c, d, e, f) ->
              FileCalls.onHost(t, a, host -> t.posix.fchown(host, (int) b, (int) c))),
      partial(
          56,
          "openat",
          "dirfd path openflags mode",
          "of /proc and /dev what programs commonly read",
          PathCalls::openat),
      full(78, "readlinkat", "dirfd path out int", PathCalls::readlinkat),
      full(79, "newfstatat", "dirfd path stat atflags", PathCalls::newfstatat),
      full(80, "fstat", "fd stat", PathCalls::fstat),
      full(88, "utimensat", "dirfd path ptr atflags", PathCalls::utimensat),
      full(
          166,
          "umask",
          "mode",
          (t, a, b, c, d, e, f) -> {
            int old = t.process.umask;
            t.process.umask = (int) a & 0777;
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
   * @param host a host descriptor, AT_FDCWD, or another negative number: an error
   * @param held what keeps it open, or null
   */
  private record Base(int host, OpenFileDescription held) implements AutoCloseable {
    boolean isError() {
      return host < 0 && host != Fcntl.AT_FDCWD;
    }

    @Override
    public void close() {
      if (held != null) {
        held.release();
      }
    }
  }

  private static Base base(Task t, long fd, String path) {
    if ((int) fd == Fcntl.AT_FDCWD || !path.isEmpty() && path.charAt(0) == '/') {
      return new Base(Fcntl.AT_FDCWD, null);
    }
    OpenFileDescription file = t.process.files.acquireAny((int) fd);
    if (file == null) {
      return new Base(-Errno.EBADF, null);
    }
    return new Base(file.hostFd() < 0 ? -Errno.ENOTDIR : file.hostFd(), file);
  }

  /** What is done at a place. */
  interface PlaceOperation {
    long apply(Paths.Place place);
  }

  static long at(Task t, long fd, String path, boolean follow, PlaceOperation operation) {
    try (Base base = base(t, fd, path)) {
      if (base.isError()) {
        return path.isEmpty() ? -Errno.ENOENT : base.host;
      }
      try (Paths.Place place = t.process.paths.place(base.host, path, follow)) {
        return place.directory() < 0 ? place.directory() : operation.apply(place);
      }
    }
  }

  /** The file of a descriptor itself, or the guest's working directory: AT_EMPTY_PATH. */
  private static long atEmpty(Task t, long fd, PlaceOperation operation) {
    if ((int) fd == Fcntl.AT_FDCWD) {
      return at(t, fd, ".", true, operation);
    }
    try (Base base = base(t, fd, "")) {
      return base.isError()
          ? base.host
          : operation.apply(new Paths.Place(t.posix, base.host, "", false));
    }
  }

  private static long openat(Task t, long a, long b, long c, long d, long e, long f) {
    String path = path(t, b);
    int flags = (int) c;
    if (path.isEmpty()) {
      return -Errno.ENOENT;
    }
    try (Base base = base(t, a, path)) {
      if (base.isError()) {
        return base.host;
      }
      int fd = t.process.files.reserve();
      return fd < 0 ? fd : open(t, base.host, path, flags, (int) d, fd);
    }
  }

  /** Opens a file under a number that is reserved for it. */
  private static long open(Task t, int directory, String path, int flags, int permissions, int fd) {
    OpenFileDescription file = null;
    long result = -Errno.ENOENT;
    try {
      Object virtual = VirtualFiles.open(t, path, flags);
      if (virtual instanceof OpenFileDescription description) {
        file = description;
      } else if (virtual instanceof Integer other) {
        if (other < 0) {
          return result = other;
        }
        String link = "/proc/self/fd/" + other;
        int host = t.posix.openat(Fcntl.AT_FDCWD, link, flags | Fcntl.O_CLOEXEC, 0);
        String real = host < 0 ? null : t.process.paths.pathOf(host);
        Object opened = hostFile(t, host, flags, real == null ? link : real);
        if (opened instanceof Integer failed) {
          return result = failed;
        }
        file = (OpenFileDescription) opened;
      } else {
        int mode = permissions & 07777 & ~t.process.umask;
        int host =
            BlockingOpen.open(
                t, flags, given -> t.process.paths.open(directory, path, given, mode));
        if (host < 0) {
          return result = host;
        }
        String real = t.process.paths.pathOf(host);
        Object opened = hostFile(t, host, flags, real == null ? path : real);
        if (opened instanceof Integer failed) {
          return result = failed;
        }
        file = (OpenFileDescription) opened;
      }
      return result = fd;
    } finally {
      if (file != null && result >= 0) {
        t.process.files.install(fd, file, (flags & Fcntl.O_CLOEXEC) != 0);
      } else {
        t.process.files.cancel(fd);
      }
    }
  }

  /** {@return a description or a negative error} */
  private static Object hostFile(Task t, int host, int flags, String name) {
    if (host < 0) {
      return host;
    }
    FileStat stat = new FileStat();
    t.posix.fstat(host, stat);
    HostDescription file =
        HostDescription.opened(t.posix, host, flags & ~Fcntl.O_CLOEXEC, stat, name);
    return t.process.table.terminals.opened(t, file, stat, flags);
  }

  private static long getcwd(Task t, long a, long b, long c, long d, long e, long f) {
    String cwd = t.process.paths.cwd();
    if (cwd == null) {
      return -Errno.ENOENT;
    }
    if (Long.compareUnsigned(b, cwd.length() + 1) < 0) {
      return -Errno.ERANGE;
    }
    byte[] bytes = (cwd + '\0').getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    t.memory.copyOut(a, bytes, 0, bytes.length);
    return bytes.length;
  }

  private static long symlinkat(Task t, long a, long b, long c, long d, long e, long f) {
    String target = path(t, a);
    return at(t, b, path(t, c), false, p -> t.posix.symlinkat(target, p.directory(), p.name()));
  }

  private static long linkat(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) e;
    if ((flags & ~(Fcntl.AT_SYMLINK_FOLLOW | Fcntl.AT_EMPTY_PATH)) != 0) {
      return -Errno.EINVAL;
    }
    String from = path(t, b);
    String to = path(t, d);
    return at(
        t,
        a,
        from,
        (flags & Fcntl.AT_SYMLINK_FOLLOW) != 0,
        p ->
            at(
                t,
                c,
                to,
                false,
                q ->
                    p.name().isEmpty()
                        ? t.posix.linkat(
                            Fcntl.AT_FDCWD,
                            "/proc/self/fd/" + p.directory(),
                            q.directory(),
                            q.name(),
                            Fcntl.AT_SYMLINK_FOLLOW)
                        : t.posix.linkat(p.directory(), p.name(), q.directory(), q.name(), flags)));
  }

  private static long rename(Task t, long a, long b, long c, long d, int flags) {
    String from = path(t, b);
    String to = path(t, d);
    return at(
        t,
        a,
        from,
        false,
        p ->
            at(
                t,
                c,
                to,
                false,
                q -> t.posix.renameat2(p.directory(), p.name(), q.directory(), q.name(), flags)));
  }

  private static long statfs(Task t, long a, long b, long c, long d, long e, long f) {
    return at(
        t,
        Fcntl.AT_FDCWD,
        path(t, a),
        true,
        p -> {
          if (p.name().isEmpty()) {
            return copyStatfs(t, p.directory(), b);
          }
          int fd = t.posix.openat(p.directory(), p.name(), Fcntl.O_PATH | Fcntl.O_CLOEXEC, 0);
          if (fd < 0) {
            return fd;
          }
          try {
            return copyStatfs(t, fd, b);
          } finally {
            t.posix.close(fd);
          }
        });
  }

  private static long fstatfs(Task t, long a, long b, long c, long d, long e, long f) {
    return FileCalls.onHost(t, a, host -> copyStatfs(t, host, b));
  }

  private static long copyStatfs(Task t, int host, long to) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(120, 8); // struct statfs, the same on 64-bit Linux
      int result = t.posix.fstatfs(host, buffer.address());
      if (result == 0) {
        t.memory.copyOut(to, buffer);
      }
      return result;
    }
  }

  private static long truncate(Task t, long a, long b, long c, long d, long e, long f) {
    String path = path(t, a);
    if (b < 0) {
      return -Errno.EINVAL;
    }
    int fd = t.process.paths.open(Fcntl.AT_FDCWD, path, Fcntl.O_WRONLY | Fcntl.O_NONBLOCK, 0);
    if (fd < 0) {
      return fd;
    }
    int result = t.posix.ftruncate(fd, b);
    t.posix.close(fd);
    return result;
  }

  private static long access(Task t, long a, long b, int mode, int flags) {
    if ((mode & ~7) != 0
        || (flags & ~(Fcntl.AT_EACCESS | Fcntl.AT_SYMLINK_NOFOLLOW | Fcntl.AT_EMPTY_PATH)) != 0) {
      return -Errno.EINVAL;
    }
    String path = path(t, b);
    if (path.startsWith("/dev/")
        && t.process.table.terminals.stat(t, path.substring(5), new FileStat())) {
      return (mode & 1) != 0 ? -Errno.EACCES : 0;
    }
    Object virtual = VirtualFiles.open(t, path, Fcntl.O_RDONLY);
    if (virtual instanceof OpenFileDescription file) {
      file.release();
      return (mode & 1) != 0 ? -Errno.EACCES : 0;
    }
    if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) != 0) {
      return atEmpty(t, a, p -> t.posix.faccessat2(p.directory(), p.name(), mode, flags));
    }
    return at(
        t,
        a,
        path,
        (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0,
        p ->
            t.posix.faccessat2(
                p.directory(),
                p.name(),
                mode,
                flags | (p.name().isEmpty() ? Fcntl.AT_EMPTY_PATH : 0)));
  }

  private static long fchdir(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.process.files.acquireAny((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      FileStat stat = new FileStat();
      file.stat(stat);
      if (stat.type() != Stat.S_IFDIR) {
        return -Errno.ENOTDIR;
      }
      return file.hostFd() < 0 ? -Errno.EACCES : t.process.paths.changeTo(file.hostFd());
    } finally {
      file.release();
    }
  }

  private static long fchownat(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) e;
    if ((flags & ~(Fcntl.AT_SYMLINK_NOFOLLOW | Fcntl.AT_EMPTY_PATH)) != 0) {
      return -Errno.EINVAL;
    }
    String path = path(t, b);
    if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) != 0) {
      return atEmpty(t, a, p -> t.posix.fchownat(p.directory(), p.name(), (int) c, (int) d, flags));
    }
    return at(
        t,
        a,
        path,
        (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0,
        p ->
            t.posix.fchownat(
                p.directory(),
                p.name(),
                (int) c,
                (int) d,
                flags | (p.name().isEmpty() ? Fcntl.AT_EMPTY_PATH : 0)));
  }

  private static long readlinkat(Task t, long a, long b, long c, long d, long e, long f) {
    String path = path(t, b);
    if ((int) d <= 0) {
      return -Errno.EINVAL;
    }
    String virtual = VirtualFiles.link(t, path);
    StringBuilder text = new StringBuilder();
    if (virtual != null) {
      text.append(virtual);
    } else {
      PlaceOperation read = p -> t.posix.readlinkat(p.directory(), p.name(), text);
      long result;
      if (!path.isEmpty()) {
        result = at(t, a, path, false, read);
      } else if ((int) a == Fcntl.AT_FDCWD) {
        result = -Errno.ENOENT;
      } else {
        result = atEmpty(t, a, read);
      }
      if (result < 0) {
        return result;
      }
    }
    byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    int length = Math.min(bytes.length, (int) d);
    t.memory.copyOut(c, bytes, 0, length);
    return length;
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
      if ((int) a == Fcntl.AT_FDCWD) {
        return at(
            t,
            a,
            ".",
            true,
            p -> t.posix.statx(p.directory(), p.name(), flags & ~0x100, mask, stat));
      }
      return fstat(t, a, stat);
    }
    if (path.startsWith("/dev/")
        && t.process.table.terminals.stat(t, path.substring(5), stat)) { // opening one has effects
      return 0;
    }
    if ((flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0 || VirtualFiles.link(t, path) == null) {
      Object virtual = VirtualFiles.open(t, path, Fcntl.O_RDONLY);
      if (virtual instanceof OpenFileDescription file) {
        int result = file.stat(stat);
        file.release();
        return result;
      }
      if (virtual instanceof Integer fd && fd >= 0) {
        return t.posix.fstat(fd, stat);
      }
    }
    return at(
        t,
        a,
        path,
        (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0,
        p ->
            t.posix.statx(
                p.directory(),
                p.name(),
                flags | (p.name().isEmpty() ? Fcntl.AT_EMPTY_PATH : 0),
                mask,
                stat));
  }

  private static long fstat(Task t, long fd, FileStat stat) {
    OpenFileDescription file = t.process.files.acquireAny((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return file.stat(stat);
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
        return FileCalls.onHost(
            t, a, host -> t.posix.utimensat(Fcntl.AT_FDCWD, "/proc/self/fd/" + host, address, 0));
      }
      return at(
          t,
          a,
          path(t, b),
          (flags & Fcntl.AT_SYMLINK_NOFOLLOW) == 0,
          p ->
              p.name().isEmpty()
                  ? t.posix.utimensat(Fcntl.AT_FDCWD, "/proc/self/fd/" + p.directory(), address, 0)
                  : t.posix.utimensat(p.directory(), p.name(), address, flags));
    }
  }
}
