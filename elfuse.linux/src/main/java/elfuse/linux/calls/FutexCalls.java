package elfuse.linux.calls;

import static elfuse.abi.Futex.*;
import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.RobustListHeadLayout;
import elfuse.linux.futex.FutexKey;
import elfuse.linux.futex.FutexTable;
import elfuse.linux.futex.Futexes;
import elfuse.linux.process.Signals;
import elfuse.linux.process.Task;
import elfuse.mm.GuestFault;
import elfuse.signal.KernelTime;

/**
 * futex and robust lists ({@code kernel/futex/syscalls.c}); the calls that came later are in {@link
 * Futex2Calls}.
 */
final class FutexCalls {
  private static final int REALTIME = 0;
  private static final int MONOTONIC = 1;

  private FutexCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(98, "futex", "ptr hex int ptr ptr int", "no priority inheritance", FutexCalls::futex),
      full(99, "set_robust_list", "ptr int", FutexCalls::setRobustList),
      full(100, "get_robust_list", "int ptr ptr", FutexCalls::getRobustList),
    };
  }

  private static long futex(Task t, long a, long b, long c, long d, long e, long f) {
    int command = (int) b & FUTEX_CMD_MASK;
    boolean realtime = ((int) b & FUTEX_CLOCK_REALTIME) != 0;
    boolean shared = ((int) b & FUTEX_PRIVATE_FLAG) == 0;
    int clock = realtime ? REALTIME : MONOTONIC;
    long deadline = FutexTable.FOREVER;
    if (d != 0 && hasTimeout(command)) {
      long seconds = t.memory.getLong(d);
      long nanos = t.memory.getLong(d + 8);
      if (!KernelTime.isTimespec(seconds, nanos)) {
        return -Errno.EINVAL;
      }
      deadline = KernelTime.of(seconds, nanos);
      if (command == FUTEX_WAIT) {
        deadline = KernelTime.add(t.posix.clockNanos(MONOTONIC), deadline);
      }
    }
    if (realtime
        && command != FUTEX_WAIT_BITSET
        && command != FUTEX_WAIT_REQUEUE_PI
        && command != FUTEX_LOCK_PI2) {
      return -Errno.ENOSYS;
    }
    return switch (command) {
      case FUTEX_WAIT -> await(t, a, shared, (int) c, -1, clock, deadline);
      case FUTEX_WAIT_BITSET -> await(t, a, shared, (int) c, (int) f, clock, deadline);
      case FUTEX_WAKE -> wake(t, a, shared, (int) c, -1);
      case FUTEX_WAKE_BITSET -> wake(t, a, shared, (int) c, (int) f);
      case FUTEX_REQUEUE -> requeue(t, a, e, shared, shared, (int) c, (int) d, null);
      case FUTEX_CMP_REQUEUE -> requeue(t, a, e, shared, shared, (int) c, (int) d, (int) f);
      case FUTEX_WAKE_OP -> wakeOp(t, a, e, shared, (int) c, (int) d, (int) f);
      case FUTEX_LOCK_PI -> lockPi(t, a, shared, REALTIME, deadline, false);
      case FUTEX_LOCK_PI2 -> lockPi(t, a, shared, clock, deadline, false);
      case FUTEX_TRYLOCK_PI -> lockPi(t, a, shared, clock, FutexTable.FOREVER, true);
      case FUTEX_UNLOCK_PI -> unlockPi(t, a, shared);
      case FUTEX_WAIT_REQUEUE_PI -> waitRequeuePi(t, a, e, shared, (int) c, clock, deadline);
      case FUTEX_CMP_REQUEUE_PI -> requeuePi(t, a, e, shared, (int) c, (int) d, (int) f);
      default -> -Errno.ENOSYS;
    };
  }

  /** {@code futex_cmd_has_timeout}. */
  private static boolean hasTimeout(int command) {
    return switch (command) {
      case FUTEX_WAIT, FUTEX_LOCK_PI, FUTEX_LOCK_PI2, FUTEX_WAIT_BITSET, FUTEX_WAIT_REQUEUE_PI ->
          true;
      default -> false;
    };
  }

  private static Futexes futexes(Task t) {
    return t.process.table.futexes;
  }

  /**
   * {@code get_futex_key}.
   *
   * @return null for a misaligned word, which is EINVAL
   * @throws GuestFault if the guest has no such address, or for a shared futex no such memory
   */
  static FutexKey key(Task t, long word, boolean shared, boolean write) {
    if ((word & 3) != 0) {
      return null;
    }
    if (shared || !t.memory.isUserRange(word, 4)) {
      return FutexKey.ofShared(t.process.image.space, word, write); // faults for no address at all
    }
    return t.process.image.privateFutex(word);
  }

  private static long await(
      Task t, long word, boolean shared, int expected, int bits, int clock, long deadline) {
    long result = awaitOnce(t, word, shared, expected, bits, clock, deadline);
    if (result == -Errno.EINTR && deadline >= 0) {
      return t.signals.restartWith(
          task -> await(task, word, shared, expected, bits, clock, deadline));
    }
    return result;
  }

  /** {@code __futex_wait}. */
  static long awaitOnce(
      Task t, long word, boolean shared, int expected, int bits, int clock, long deadline) {
    if (bits == 0) {
      return -Errno.EINVAL;
    }
    FutexKey key = key(t, word, shared, false);
    return key == null
        ? -Errno.EINVAL
        : futexes(t).table.await(t.futex, t.memory, word, key, expected, bits, clock, deadline);
  }

  static long wake(Task t, long word, boolean shared, int most, int bits) {
    if (bits == 0) {
      return -Errno.EINVAL;
    }
    FutexKey key = key(t, word, shared, false);
    return key == null ? -Errno.EINVAL : futexes(t).table.wake(key, most, bits);
  }

  static long requeue(
      Task t,
      long from,
      long to,
      boolean sharedFrom,
      boolean sharedTo,
      int most,
      int move,
      Integer expected) {
    if (most < 0 || move < 0) {
      return -Errno.EINVAL;
    }
    FutexKey key = key(t, from, sharedFrom, false);
    FutexKey key2 = key == null ? null : key(t, to, sharedTo, false);
    return key2 == null
        ? -Errno.EINVAL
        : futexes(t).table.requeue(t.memory, from, key, key2, most, move, expected);
  }

  private static long wakeOp(
      Task t, long word, long word2, boolean shared, int most, int most2, int operation) {
    FutexKey key = key(t, word, shared, false);
    FutexKey key2 = key == null ? null : key(t, word2, shared, true);
    return key2 == null
        ? -Errno.EINVAL
        : futexes(t).table.wakeOp(key, t.memory, word2, key2, most, most2, operation);
  }

  private static long lockPi(
      Task t, long word, boolean shared, int clock, long deadline, boolean attempt) {
    FutexKey key = key(t, word, shared, true);
    if (key == null) {
      return -Errno.EINVAL;
    }
    int result = futexes(t).pi.lock(t.futex, t.memory, word, key, clock, deadline, attempt);
    return result == -Errno.EINTR ? -Signals.RESTART_ALWAYS : result;
  }

  private static long unlockPi(Task t, long word, boolean shared) {
    int value = t.memory.getInt(word);
    if ((value & FUTEX_TID_MASK) != t.tid) {
      return -Errno.EPERM;
    }
    FutexKey key = key(t, word, shared, true);
    return key == null ? -Errno.EINVAL : futexes(t).pi.unlock(t.futex, t.memory, word, key, value);
  }

  private static long waitRequeuePi(
      Task t, long word, long lock, boolean shared, int expected, int clock, long deadline) {
    if (word == lock) {
      return -Errno.EINVAL;
    }
    FutexKey key2 = key(t, lock, shared, true);
    FutexKey key = key2 == null ? null : key(t, word, shared, false);
    if (key == null) {
      return -Errno.EINVAL;
    }
    int result =
        futexes(t)
            .requeuePi
            .await(t.futex, t.memory, word, key, lock, key2, expected, clock, deadline);
    return result == -Errno.EINTR ? -Signals.RESTART_ALWAYS : result;
  }

  private static long requeuePi(
      Task t, long word, long lock, boolean shared, int most, int move, int expected) {
    if (most < 0 || move < 0 || word == lock || most != 1) {
      return -Errno.EINVAL;
    }
    FutexKey key = key(t, word, shared, false);
    FutexKey key2 = key == null ? null : key(t, lock, shared, true);
    if (key2 == null) {
      return -Errno.EINVAL;
    }
    int result =
        futexes(t).requeuePi.requeue(t.futex, t.memory, word, key, lock, key2, move, expected);
    return result == -Errno.EINTR ? -Signals.RESTART_ALWAYS : result;
  }

  private static long setRobustList(Task t, long a, long b, long c, long d, long e, long f) {
    if (b != RobustListHeadLayout.SIZE) {
      return -Errno.EINVAL;
    }
    t.futex.robustList = a;
    return 0;
  }

  private static long getRobustList(Task t, long a, long b, long c, long d, long e, long f) {
    Task other = (int) a == 0 ? t : t.process.table.task((int) a);
    if (other == null) {
      return -Errno.ESRCH;
    }
    if (other.process != t.process
        && !t.process.credentials.mayInspect(other.process.credentials)) {
      return -Errno.EPERM;
    }
    t.memory.putLong(c, RobustListHeadLayout.SIZE);
    t.memory.putLong(b, other.futex.robustList);
    return 0;
  }
}
