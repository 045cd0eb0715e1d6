package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.abi.Futex;
import elfuse.abi.FutexWaitvLayout;
import elfuse.linux.futex.FutexKey;
import elfuse.linux.futex.FutexTable;
import elfuse.linux.futex.FutexVector;
import elfuse.linux.process.Task;
import elfuse.signal.KernelTime;

/** futex_waitv and the calls that take futex's operations one by one ("futex2"). */
final class Futex2Calls {
  private static final int SIZE_MASK = 3; // FUTEX2_SIZE_MASK
  private static final int SIZE_U32 = 2;
  private static final int VALID = SIZE_MASK | Futex.FUTEX_PRIVATE_FLAG; // FUTEX2_VALID_MASK
  private static final int RESERVED = FutexWaitvLayout.FLAGS + 4;

  private Futex2Calls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(449, "futex_waitv", "ptr int hex ptr clock", Futex2Calls::waitv),
      full(454, "futex_wake", "ptr hex int hex", Futex2Calls::wake),
      full(455, "futex_wait", "ptr int hex hex ptr clock", Futex2Calls::await),
      full(456, "futex_requeue", "ptr hex int int", Futex2Calls::requeue),
    };
  }

  /** {@code futex2_to_flags}, {@code futex_flags_valid}: 32-bit words alone. */
  private static boolean valid(int flags) {
    return (flags & ~VALID) == 0 && (flags & SIZE_MASK) == SIZE_U32;
  }

  private static boolean shared(int flags) {
    return (flags & Futex.FUTEX_PRIVATE_FLAG) == 0;
  }

  private static boolean fits(long value) {
    return value >>> 32 == 0;
  }

  /**
   * {@code futex2_setup_timeout}.
   *
   * @return the deadline, or -EINVAL
   */
  private static long deadline(Task t, long time, int clock) {
    if (time == 0) {
      return FutexTable.FOREVER;
    }
    if (clock != 0 && clock != 1) {
      return -Errno.EINVAL;
    }
    long seconds = t.memory.getLong(time);
    long nanos = t.memory.getLong(time + 8);
    return KernelTime.isTimespec(seconds, nanos) ? KernelTime.of(seconds, nanos) : -Errno.EINVAL;
  }

  private static long waitv(Task t, long a, long b, long c, long d, long e, long f) {
    int count = (int) b;
    if ((int) c != 0 || count <= 0 || count > Futex.FUTEX_WAITV_MAX || a == 0) {
      return -Errno.EINVAL;
    }
    long deadline = deadline(t, d, (int) e);
    if (deadline == -Errno.EINVAL) {
      return deadline;
    }
    long[] values = new long[count];
    int[] flags = new int[count];
    long[] words = new long[count];
    int bad = parse(t, a, values, words, flags);
    if (bad != 0) {
      return bad;
    }
    FutexVector vector = new FutexVector(count);
    for (int i = 0; i < count; i++) {
      FutexKey key = FutexCalls.key(t, words[i], shared(flags[i]), false);
      if (key == null) {
        return -Errno.EINVAL;
      }
      vector.set(i, words[i], key, (int) values[i]);
    }
    return vector.await(t.process.table.futexes.table, t.futex, t.memory, (int) e, deadline);
  }

  /** {@code futex_parse_waitv}. */
  private static int parse(Task t, long from, long[] values, long[] words, int[] flags) {
    for (int i = 0; i < values.length; i++) {
      long at = from + (long) i * FutexWaitvLayout.SIZE;
      t.memory.check(at, FutexWaitvLayout.SIZE, elfuse.hv.MemoryAccess.READ);
      values[i] = t.memory.getLong(at + FutexWaitvLayout.VAL);
      words[i] = t.memory.getLong(at + FutexWaitvLayout.UADDR);
      flags[i] = t.memory.getInt(at + FutexWaitvLayout.FLAGS);
      if (!valid(flags[i]) || t.memory.getInt(at + RESERVED) != 0 || !fits(values[i])) {
        return -Errno.EINVAL;
      }
    }
    return 0;
  }

  private static long wake(Task t, long a, long b, long c, long d, long e, long f) {
    if (!valid((int) d) || !fits(b)) {
      return -Errno.EINVAL;
    }
    if ((int) c == 0 && (int) b != 0) { // FLAGS_STRICT: none is none here
      return FutexCalls.key(t, a, shared((int) d), false) == null ? -Errno.EINVAL : 0;
    }
    return FutexCalls.wake(t, a, shared((int) d), (int) c, (int) b);
  }

  private static long await(Task t, long a, long b, long c, long d, long e, long f) {
    if (!valid((int) d) || !fits(b) || !fits(c)) {
      return -Errno.EINVAL;
    }
    long deadline = deadline(t, e, (int) f);
    return deadline == -Errno.EINVAL
        ? deadline
        : FutexCalls.awaitOnce(t, a, shared((int) d), (int) b, (int) c, (int) f, deadline);
  }

  private static long requeue(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) b != 0 || a == 0) {
      return -Errno.EINVAL;
    }
    long[] values = new long[2];
    long[] words = new long[2];
    int[] flags = new int[2];
    int bad = parse(t, a, values, words, flags);
    if (bad == 0 && flags[0] != flags[1]) {
      bad = -Errno.EINVAL; // as Linux answers since it has the call
    }
    return bad != 0
        ? bad
        : FutexCalls.requeue(
            t,
            words[0],
            words[1],
            shared(flags[0]),
            shared(flags[1]),
            (int) c,
            (int) d,
            (int) values[0]);
  }
}
