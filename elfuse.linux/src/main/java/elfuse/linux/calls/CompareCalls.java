package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.fd.Epoll;
import elfuse.fd.OpenFileDescription;
import elfuse.linux.process.Task;

/** kcmp: whether two threads share something (kernel/kcmp.c). */
final class CompareCalls {
  // uapi/linux/kcmp.h
  private static final int KCMP_FILE = 0;
  private static final int KCMP_VM = 1;
  private static final int KCMP_FILES = 2;
  private static final int KCMP_FS = 3;
  private static final int KCMP_SIGHAND = 4;
  private static final int KCMP_IO = 5;
  private static final int KCMP_SYSVSEM = 6;
  private static final int KCMP_EPOLL_TFD = 7;

  private CompareCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(272, "kcmp", "int int int int int", "nobody has an I/O context", CompareCalls::kcmp),
    };
  }

  private static long kcmp(Task t, long a, long b, long c, long d, long e, long f) {
    Task first = t.process.table.task((int) a);
    Task second = t.process.table.task((int) b);
    if (first == null || second == null) {
      return -Errno.ESRCH;
    }
    if (!t.process.table.tracing.mayAccess(t.process, first.process)
        || !t.process.table.tracing.mayAccess(t.process, second.process)) {
      return -Errno.EPERM;
    }
    return switch ((int) c) {
      case KCMP_FILE -> files(t, first, (int) d, second, (int) e);
      case KCMP_VM -> order(t, first.process.image, second.process.image);
      case KCMP_FILES -> order(t, first.files, second.files);
      case KCMP_FS -> order(t, first.paths, second.paths);
      case KCMP_SIGHAND ->
          order(t, first.process.signals.actions(), second.process.signals.actions());
      case KCMP_IO -> 0; // both have none
      case KCMP_SYSVSEM -> order(t, first.semaphoreUndo, second.semaphoreUndo);
      case KCMP_EPOLL_TFD -> epollTarget(t, first, (int) d, second, e);
      default -> -Errno.EINVAL;
    };
  }

  private static long files(Task t, Task first, int fd, Task second, int otherFd) {
    OpenFileDescription one = first.files.acquireAny(fd);
    OpenFileDescription other = second.files.acquireAny(otherFd);
    long result = one == null || other == null ? -Errno.EBADF : order(t, one, other);
    if (one != null) {
      one.release();
    }
    if (other != null) {
      other.release();
    }
    return result;
  }

  /** kcmp_epoll_target; {@code struct kcmp_epoll_slot} is three ints. */
  private static long epollTarget(Task t, Task first, int fd, Task second, long slot) {
    int instance = t.memory.getInt(slot);
    int target = t.memory.getInt(slot + 4);
    int offset = t.memory.getInt(slot + 8);
    OpenFileDescription file = first.files.acquireAny(fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    OpenFileDescription epoll = second.files.acquireAny(instance);
    try {
      if (epoll == null) {
        return -Errno.EBADF;
      }
      if (!Epoll.isInstance(epoll)) {
        return -Errno.EINVAL;
      }
      Object watched = Epoll.target(epoll, target, offset);
      return watched == null ? -Errno.ENOENT : order(t, file, watched);
    } finally {
      file.release();
      if (epoll != null) {
        epoll.release();
      }
    }
  }

  /** 0 for the same, else 1 or 2 by an order that holds for the run. */
  private static long order(Task t, Object one, Object other) {
    if (one == other) {
      return 0;
    }
    return one == null
            || other != null && t.process.table.ordinal(one) < t.process.table.ordinal(other)
        ? 1
        : 2;
  }
}
