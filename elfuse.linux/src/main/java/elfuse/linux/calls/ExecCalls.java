package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.fd.OpenFileDescription;
import elfuse.linux.process.Limits;
import elfuse.linux.process.Paths;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.Position;
import elfuse.mm.GuestFault;
import java.util.ArrayList;
import java.util.List;

/** Replacing the program: execve, execveat. */
final class ExecCalls {
  private static final int MAX_ARG_STRLEN = 32 * 4096; // linux/binfmts.h
  private static final long LEAST_ARGUMENTS = 32 * 4096; // ARG_MAX
  private static final long MOST_ARGUMENTS = (8L << 20) / 4 * 3; // _STK_LIM / 4 * 3
  private static final int FLAGS = Fcntl.AT_EMPTY_PATH | Fcntl.AT_SYMLINK_NOFOLLOW;
  private static final String NOTE = "set-user-ID bits count where root runs elfuse";

  private ExecCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(
          221,
          "execve",
          "path ptr ptr",
          NOTE,
          (t, a, b, c, d, e, f) -> exec(t, Fcntl.AT_FDCWD, a, b, c, 0)),
      partial(
          281,
          "execveat",
          "dirfd path ptr ptr atflags",
          NOTE,
          (t, a, b, c, d, e, f) -> exec(t, (int) a, b, c, d, (int) e)),
    };
  }

  private static long exec(
      Task t, int directory, long pathAt, long argumentsAt, long environmentAt, int flags) {
    String path = PathCalls.path(t, pathAt);
    if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) == 0) {
      return -Errno.ENOENT;
    }
    if ((flags & ~FLAGS) != 0) {
      return -Errno.EINVAL;
    }
    boolean noFollow = (flags & Fcntl.AT_SYMLINK_NOFOLLOW) != 0;
    boolean relative = path.isEmpty() || path.charAt(0) != '/';
    if (directory == Fcntl.AT_FDCWD || !relative) {
      if (path.isEmpty()) {
        return -Errno.EACCES; // the working directory: not a program
      }
      return exec(t, null, path, path, noFollow, false, argumentsAt, environmentAt);
    }
    OpenFileDescription file = t.files.acquireAny(directory);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      Position start = Paths.position(file);
      if (start.fd() < 0 && (path.isEmpty() || start.node() == null)) {
        return path.isEmpty() ? -Errno.EACCES : -Errno.ENOTDIR;
      }
      String name = "/dev/fd/" + directory + (path.isEmpty() ? "" : "/" + path);
      boolean hidden = t.files.closeOnExec(directory);
      return exec(t, start, path, name, noFollow, hidden, argumentsAt, environmentAt);
    } finally {
      file.release();
    }
  }

  private static long exec(
      Task t,
      Position start,
      String path,
      String name,
      boolean noFollow,
      boolean hidden,
      long argumentsAt,
      long environmentAt) {
    // fs/exec.c, bprm_stack_limits: a quarter of the stack, but not all of what a stack can be
    long limit =
        Math.clamp(t.process.limits.soft(Limits.STACK) >>> 2, LEAST_ARGUMENTS, MOST_ARGUMENTS);
    List<String> arguments = new ArrayList<>();
    List<String> environment = new ArrayList<>();
    long size = strings(t, argumentsAt, limit, arguments);
    if (size >= 0) {
      long more = strings(t, environmentAt, limit - size, environment);
      size = more < 0 ? more : size + more;
    }
    if (size < 0) {
      int failed = t.tryExecutable(start, path, noFollow); // which is opened first (alloc_bprm)
      return failed != 0 ? failed : size;
    }
    return t.execute(start, path, name, noFollow, hidden, arguments, environment);
  }

  /**
   * Reads a vector of strings; a null vector is an empty one, as Linux has it.
   *
   * @return how much of the new stack they take with their pointers, or a negative error
   */
  private static long strings(Task t, long at, long limit, List<String> to) {
    long size = 0;
    for (long i = 0; at != 0; i++) {
      String text;
      try {
        long string = t.memory.getLong(at + 8 * i);
        if (string == 0) {
          break;
        }
        text = t.memory.readCString(string, MAX_ARG_STRLEN);
      } catch (GuestFault fault) {
        return fault.errno() == Errno.ENAMETOOLONG ? -Errno.E2BIG : -fault.errno();
      }
      size += text.length() + 1 + 8;
      if (size > limit) {
        return -Errno.E2BIG;
      }
      to.add(text);
    }
    return size;
  }
}
