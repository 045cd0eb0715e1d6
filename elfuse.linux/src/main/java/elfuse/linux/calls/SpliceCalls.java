package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.fd.OpenFileDescription;
import elfuse.host.FileStat;
import elfuse.host.Waiter;
import elfuse.hv.MemoryAccess;
import elfuse.linux.process.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Calls that move data between descriptors without the guest's memory. */
final class SpliceCalls {
  // include/linux/splice.h
  private static final int SPLICE_F_NONBLOCK = 2;
  private static final int SPLICE_F_ALL = 0xf;
  private static final long MAX_COUNT = 0x7fff_f000L; // MAX_RW_COUNT

  private SpliceCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(
          75, "vmsplice", "fd ptr int hex", "copies; no page is given away", SpliceCalls::vmsplice),
      full(76, "splice", "fd ptr fd ptr int hex", SpliceCalls::splice),
      full(77, "tee", "fd fd int hex", SpliceCalls::tee),
      full(285, "copy_file_range", "fd ptr fd ptr int hex", SpliceCalls::copyFileRange),
    };
  }

  /** One call on two descriptors of the host. */
  private interface Move {
    long apply(int from, int to);
  }

  /** Looks both descriptors up, in Linux's order, and checks what each is open for. */
  private static long both(Task t, long in, long out, MoveOfFiles operation) {
    OpenFileDescription from = t.files.acquire((int) in);
    if (from == null) {
      return -Errno.EBADF;
    }
    try {
      OpenFileDescription to = t.files.acquire((int) out);
      if (to == null) {
        return -Errno.EBADF;
      }
      try {
        return operation.apply(from, to);
      } finally {
        to.release();
      }
    } finally {
      from.release();
    }
  }

  private interface MoveOfFiles {
    long apply(OpenFileDescription from, OpenFileDescription to);
  }

  /**
   * Repeats a call that does not wait until it has moved something: waits for data first and for
   * room second, since EAGAIN does not say which of both is missing.
   */
  private static long waiting(
      Task t, OpenFileDescription from, OpenFileDescription to, boolean wait, Move move) {
    Waiter waiter = t.waiter();
    for (; ; ) {
      long result = move.apply(from.hostFd(), to.hostFd());
      if (result != -Errno.EAGAIN || !wait) {
        return result;
      }
      int ready = waiter.await(from.hostFd(), Poll.POLLIN, -1);
      if (ready >= 0 || ready == Waiter.READY) {
        ready = waiter.await(to.hostFd(), Poll.POLLOUT, -1);
      }
      if (ready < 0 && ready != Waiter.READY) {
        return ready;
      }
    }
  }

  private static boolean isPipe(OpenFileDescription file) {
    FileStat stat = new FileStat();
    return file.stat(stat) == 0 && stat.type() == Stat.S_IFIFO;
  }

  private static long splice(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) f;
    if (e == 0) {
      return 0;
    }
    if ((flags & ~SPLICE_F_ALL) != 0) {
      return -Errno.EINVAL;
    }
    return both(t, a, c, (from, to) -> splice(t, from, b, to, d, e, flags));
  }

  /** fs/splice.c, do_splice: rights, pipes, positions, in this order. */
  private static long splice(
      Task t,
      OpenFileDescription from,
      long fromOffset,
      OpenFileDescription to,
      long toOffset,
      long count,
      int flags) {
    if (isPipe(from) && fromOffset != 0 || isPipe(to) && toOffset != 0) {
      return -Errno.ESPIPE;
    }
    if (!from.isReadable() || !to.isWritable()) {
      return -Errno.EBADF;
    }
    if (!isPipe(from) && !isPipe(to)) {
      return -Errno.EINVAL;
    }
    if ((to.statusFlags() & Fcntl.O_APPEND) != 0 && !isPipe(to)) {
      return -Errno.EINVAL;
    }
    long wanted = Long.compareUnsigned(count, MAX_COUNT) > 0 ? MAX_COUNT : count;
    boolean wait =
        (flags & SPLICE_F_NONBLOCK) == 0
            && !(isPipe(from) && from.isNonblocking())
            && !(isPipe(to) && to.isNonblocking());
    if (from.hostFd() < 0 || to.hostFd() < 0) {
      return throughBuffer(t, from, to, wanted);
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment positions = arena.allocate(16, 8);
      long in = load(t, fromOffset, positions, 0);
      long out = load(t, toOffset, positions, 8);
      long at = out == 0 ? FileSizeLimit.OWN : positions.get(ValueLayout.JAVA_LONG, 8);
      long room = isPipe(to) ? wanted : FileSizeLimit.allow(t, to, at, wanted);
      if (room < 0) {
        return room;
      }
      long result =
          waiting(
              t,
              from,
              to,
              wait,
              (x, y) -> t.posix.splice(x, in, y, out, room, flags | SPLICE_F_NONBLOCK));
      if (result == room && room < wanted && (from.poll(Poll.POLLIN) & Poll.POLLIN) != 0) {
        FileSizeLimit.exceeded(t); // the kernel finds that out with the next part
      }
      store(t, fromOffset, positions, 0);
      store(t, toOffset, positions, 8);
      return FileCalls.written(t, result);
    }
  }

  /** What is not the host's, such as /dev/null, takes part through a copy. */
  private static long throughBuffer(
      Task t, OpenFileDescription from, OpenFileDescription to, long count) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(Math.min(count, 65536));
      long n = from.read(buffer.address(), buffer.byteSize(), t.waiter());
      return n <= 0 ? n : FileCalls.written(t, to.write(buffer.address(), n, t.waiter()));
    }
  }

  private static long load(Task t, long offset, MemorySegment positions, int at) {
    if (offset == 0) {
      return 0;
    }
    positions.set(ValueLayout.JAVA_LONG, at, t.memory.getLong(offset));
    return positions.address() + at;
  }

  private static void store(Task t, long offset, MemorySegment positions, int at) {
    if (offset != 0) {
      t.memory.putLong(offset, positions.get(ValueLayout.JAVA_LONG, at));
    }
  }

  private static long tee(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) d;
    if ((flags & ~SPLICE_F_ALL) != 0) {
      return -Errno.EINVAL;
    }
    if (c == 0) {
      return 0;
    }
    return both(
        t,
        a,
        b,
        (from, to) -> {
          if (!from.isReadable() || !to.isWritable()) {
            return -Errno.EBADF;
          }
          if (from.hostFd() < 0 || to.hostFd() < 0) {
            return -Errno.EINVAL;
          }
          boolean wait =
              (flags & SPLICE_F_NONBLOCK) == 0 && !from.isNonblocking() && !to.isNonblocking();
          return FileCalls.written(
              t,
              waiting(
                  t, from, to, wait, (x, y) -> t.posix.tee(x, y, c, flags | SPLICE_F_NONBLOCK)));
        });
  }

  /** To a pipe it is a write of a vector, from one a read: the pages are copied. */
  private static long vmsplice(Task t, long a, long b, long c, long d, long e, long f) {
    if (((int) d & ~SPLICE_F_ALL) != 0) {
      return -Errno.EINVAL;
    }
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    boolean writes = file.isWritable();
    boolean pipe = isPipe(file);
    boolean nonblocking = ((int) d & SPLICE_F_NONBLOCK) != 0;
    try {
      if (!pipe) {
        return -Errno.EBADF;
      }
      if (nonblocking && (file.poll(writes ? Poll.POLLOUT : Poll.POLLIN) & ~Poll.POLLERR) == 0) {
        return -Errno.EAGAIN;
      }
    } finally {
      file.release();
    }
    return writes
        ? FileCalls.writev(t, a, b, c, 0, 0, 0)
        : FileCalls.vector(
            t, a, b, c, MemoryAccess.WRITE, 0, (in, iov, n) -> in.readv(iov, n, t.waiter()));
  }

  private static long copyFileRange(Task t, long a, long b, long c, long d, long e, long f) {
    return both(
        t,
        a,
        c,
        (from, to) -> {
          if (from.hostFd() < 0 || to.hostFd() < 0) {
            return f != 0 ? -Errno.EINVAL : -Errno.EXDEV; // programs copy themselves then
          }
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment positions = arena.allocate(16, 8);
            long in = load(t, b, positions, 0);
            long out = load(t, d, positions, 8);
            if ((int) f != 0) {
              return -Errno.EINVAL;
            }
            if (!from.isReadable() || !to.isWritable()) {
              return -Errno.EBADF;
            }
            if ((to.statusFlags() & Fcntl.O_APPEND) != 0) {
              return -Errno.EBADF;
            }
            long at = out == 0 ? FileSizeLimit.OWN : positions.get(ValueLayout.JAVA_LONG, 8);
            long room = FileSizeLimit.allow(t, to, at, e);
            if (room < 0) {
              return room;
            }
            long result = t.posix.copyFileRange(from.hostFd(), in, to.hostFd(), out, room, 0);
            if (result > 0) {
              store(t, b, positions, 0);
              store(t, d, positions, 8);
            }
            return result;
          }
        });
  }
}
