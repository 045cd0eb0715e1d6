package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.fd.OpenFileDescription;
import elfuse.linux.process.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Extended attributes (man 7 xattr): the host's own. The host is reached by the path of a
 * descriptor in {@code /proc/self/fd}, because the calls take no directory.
 */
final class XattrCalls {
  // uapi/linux/limits.h
  private static final int NAME_MAX = 255;
  private static final int SIZE_MAX = 65536;
  private static final int LIST_MAX = 65536;

  private XattrCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(
          5,
          "setxattr",
          "path path buf int hex",
          (t, a, b, c, d, e, f) -> set(t, a, true, b, c, d, e)),
      full(
          6,
          "lsetxattr",
          "path path buf int hex",
          (t, a, b, c, d, e, f) -> set(t, a, false, b, c, d, e)),
      full(7, "fsetxattr", "fd path buf int hex", XattrCalls::fset),
      full(8, "getxattr", "path path out int", (t, a, b, c, d, e, f) -> get(t, a, true, b, c, d)),
      full(9, "lgetxattr", "path path out int", (t, a, b, c, d, e, f) -> get(t, a, false, b, c, d)),
      full(10, "fgetxattr", "fd path out int", XattrCalls::fget),
      full(11, "listxattr", "path out int", (t, a, b, c, d, e, f) -> list(t, a, true, b, c)),
      full(12, "llistxattr", "path out int", (t, a, b, c, d, e, f) -> list(t, a, false, b, c)),
      full(13, "flistxattr", "fd out int", XattrCalls::flist),
      full(14, "removexattr", "path path", (t, a, b, c, d, e, f) -> remove(t, a, true, b)),
      full(15, "lremovexattr", "path path", (t, a, b, c, d, e, f) -> remove(t, a, false, b)),
      full(16, "fremovexattr", "fd path", XattrCalls::fremove),
    };
  }

  /** What is done with a path of the host that leads to the file itself, link or not. */
  private interface HostPath {
    long apply(String path);
  }

  private static long at(
      Task t, long path, boolean follow, long virtual, boolean changes, HostPath operation) {
    return PathCalls.at(
        t,
        Fcntl.AT_FDCWD,
        PathCalls.path(t, path),
        follow,
        p -> {
          if (p.node() != null) {
            return virtual;
          }
          return changes && p.isReadOnly()
              ? -Errno.EROFS
              : operation.apply("/proc/self/fd/" + p.directory());
        });
  }

  /** What is done with a descriptor of the host. */
  private static long on(Task t, long fd, long otherwise, FileCalls.HostOperation operation) {
    OpenFileDescription file = t.files.acquire((int) fd); // fget: EBADF for O_PATH
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return file.hostFd() < 0 ? otherwise : operation.apply(file.hostFd());
    } finally {
      file.release();
    }
  }

  /** fs/xattr.c, import_xattr_name: empty and too long are ERANGE. {@return null for those} */
  private static String name(Task t, long address) {
    String name = t.memory.readCString(address, SIZE_MAX);
    return name.isEmpty() || name.length() > NAME_MAX ? null : name;
  }

  /** What is done with a buffer of the host. */
  private interface Buffered {
    long apply(long address, long size);
  }

  private static long filled(Task t, long to, long size, Buffered operation) {
    long wanted = Long.compareUnsigned(size, SIZE_MAX) > 0 ? SIZE_MAX : size;
    if (wanted == 0) {
      return operation.apply(0, 0);
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(wanted);
      long result = operation.apply(buffer.address(), wanted);
      if (result > 0) {
        t.memory.copyOut(to, buffer.asSlice(0, result));
      }
      return result == -Errno.ERANGE && wanted == SIZE_MAX ? -Errno.E2BIG : result;
    }
  }

  private static long get(Task t, long path, boolean follow, long name, long to, long size) {
    String attribute = name(t, name);
    if (attribute == null) {
      return -Errno.ERANGE;
    }
    return at(
        t,
        path,
        follow,
        -Errno.EOPNOTSUPP,
        false,
        p -> filled(t, to, size, (at, n) -> t.posix.getxattr(p, attribute, at, n)));
  }

  private static long fget(Task t, long a, long b, long c, long d, long e, long f) {
    String attribute = name(t, b);
    if (attribute == null) {
      return -Errno.ERANGE;
    }
    return on(
        t,
        a,
        -Errno.EOPNOTSUPP,
        host -> filled(t, c, d, (at, n) -> t.posix.fgetxattr(host, attribute, at, n)));
  }

  private static long list(Task t, long path, boolean follow, long to, long size) {
    long wanted = Long.compareUnsigned(size, LIST_MAX) > 0 ? LIST_MAX : size;
    return at(
        t,
        path,
        follow,
        0,
        false,
        p -> filled(t, to, wanted, (at, n) -> t.posix.listxattr(p, at, n)));
  }

  private static long flist(Task t, long a, long b, long c, long d, long e, long f) {
    return on(t, a, 0, host -> filled(t, b, c, (at, n) -> t.posix.flistxattr(host, at, n)));
  }

  /** fs/xattr.c, setxattr_copy: flags, name, size, value, and the file after all of them. */
  private static long given(Task t, long name, long value, long size, long flags, Given operation) {
    if (((int) flags & ~3) != 0) { // XATTR_CREATE, XATTR_REPLACE
      return -Errno.EINVAL;
    }
    String attribute = name(t, name);
    if (attribute == null) {
      return -Errno.ERANGE;
    }
    if (Long.compareUnsigned(size, SIZE_MAX) > 0) {
      return -Errno.E2BIG;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.max(1, size));
      if (size > 0) {
        t.memory.copyIn(value, buffer.asSlice(0, size));
      }
      return operation.apply(attribute, buffer.address());
    }
  }

  private interface Given {
    long apply(String name, long address);
  }

  private static long set(
      Task t, long path, boolean follow, long name, long value, long size, long flags) {
    return given(
        t,
        name,
        value,
        size,
        flags,
        (attribute, from) ->
            at(
                t,
                path,
                follow,
                -Errno.EOPNOTSUPP,
                true,
                p -> t.posix.setxattr(p, attribute, from, size, (int) flags)));
  }

  private static long fset(Task t, long a, long b, long c, long d, long e, long f) {
    return given(
        t,
        b,
        c,
        d,
        e,
        (attribute, from) ->
            PathCalls.changeOpen(
                t, a, host -> t.posix.fsetxattr(host, attribute, from, d, (int) e)));
  }

  private static long remove(Task t, long path, boolean follow, long name) {
    String attribute = name(t, name);
    if (attribute == null) {
      return -Errno.ERANGE;
    }
    return at(t, path, follow, -Errno.EOPNOTSUPP, true, p -> t.posix.removexattr(p, attribute));
  }

  private static long fremove(Task t, long a, long b, long c, long d, long e, long f) {
    String attribute = name(t, b);
    if (attribute == null) {
      return -Errno.ERANGE;
    }
    return PathCalls.changeOpen(t, a, host -> t.posix.fremovexattr(host, attribute));
  }
}
