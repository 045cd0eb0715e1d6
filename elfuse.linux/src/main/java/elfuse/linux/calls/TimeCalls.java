package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.refused;

import elfuse.abi.Errno;
import elfuse.linux.process.GuestClock;
import elfuse.linux.process.Signals;
import elfuse.linux.process.Task;
import elfuse.shim.TrapFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Clocks, sleeping and the interval timer. */
final class TimeCalls {
  private static final long SECOND = 1_000_000_000L;

  private TimeCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(101, "nanosleep", "ptr ptr", (t, a, b, c, d, e, f) -> sleep(t, 1, 0, a, b)),
      full(
          102,
          "getitimer",
          "int ptr",
          (t, a, b, c, d, e, f) -> t.process.signals.getTimer(t, (int) a, b)),
      full(
          103,
          "setitimer",
          "int ptr ptr",
          (t, a, b, c, d, e, f) -> t.process.signals.setTimer(t, (int) a, b, c)),
      refused(
          112,
          "clock_settime",
          "int ptr",
          "a guest does not set the host's clock",
          (t, a, b, c, d, e, f) -> -Errno.EPERM),
      full(113, "clock_gettime", "clock ptr", TimeCalls::gettime),
      full(114, "clock_getres", "clock ptr", TimeCalls::getres),
      full(115, "clock_nanosleep", "clock hex ptr ptr", TimeCalls::clockNanosleep),
      full(153, "times", "ptr", TimeCalls::times),
      full(169, "gettimeofday", "ptr ptr", TimeCalls::gettimeofday),
      refused(
          170,
          "settimeofday",
          "ptr ptr",
          "a guest does not set the host's clock",
          (t, a, b, c, d, e, f) -> -Errno.EPERM),
    };
  }

  private static long gettime(Task t, long a, long b, long c, long d, long e, long f) {
    GuestClock clock = t.process.image.clock;
    clock.anchor(t, t.frame.get(TrapFrame.PC));
    if (GuestClock.tells((int) a)) {
      long now = clock.now(t, (int) a);
      t.memory.putLong(b, now / SECOND);
      t.memory.putLong(b + 8, now % SECOND);
      return 0;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(16, 8);
      int result = t.posix.clockGettime((int) a, time.address());
      if (result == 0) {
        t.memory.copyOut(b, time);
      }
      return result;
    }
  }

  private static long getres(Task t, long a, long b, long c, long d, long e, long f) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(16, 8);
      int result = t.posix.clockGetres((int) a, time.address());
      if (result == 0 && b != 0) {
        t.memory.copyOut(b, time);
      }
      return result;
    }
  }

  private static long clockNanosleep(Task t, long a, long b, long c, long d, long e, long f) {
    int clock = (int) a;
    if (clock < 0 || clock > 11) {
      return -Errno.EINVAL;
    }
    if (clock != 0 && clock != 1 && clock != 7 && clock != 11) {
      return clock == 2 || clock == 3 ? -Errno.EINVAL : -Errno.EOPNOTSUPP;
    }
    return sleep(t, clock, (int) b, c, d);
  }

  private static long sleep(Task t, int clock, int flags, long request, long remaining) {
    long seconds = t.memory.getLong(request);
    long nanos = t.memory.getLong(request + 8);
    if (seconds < 0 || nanos < 0 || nanos >= SECOND) {
      return -Errno.EINVAL;
    }
    long wanted = seconds > Long.MAX_VALUE / SECOND - 1 ? Long.MAX_VALUE : seconds * SECOND + nanos;
    boolean absolute = (flags & 1) != 0;
    int base = clock == 0 || clock == 11 ? 0 : 1;
    long start = t.posix.clockNanos(base);
    long end =
        absolute ? wanted : wanted > Long.MAX_VALUE - start ? Long.MAX_VALUE : start + wanted;
    while (true) {
      long left = end - t.posix.clockNanos(base);
      if (left <= 0) {
        return 0;
      }
      int woken = t.waiter().await(-1, 0, left);
      if (woken == -Errno.EINTR) {
        t.waiter().clear();
        if (t.signals.interrupts()) {
          if (!absolute && remaining != 0) {
            long rest = Math.max(0, end - t.posix.clockNanos(base));
            t.memory.putLong(remaining, rest / SECOND);
            t.memory.putLong(remaining + 8, rest % SECOND);
          }
          return -Signals.RESTART_NO_HANDLER;
        }
      }
    }
  }

  private static long times(Task t, long a, long b, long c, long d, long e, long f) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(32, 8);
      long ticks = t.posix.times(buffer.address());
      if (a != 0) {
        t.memory.copyOut(a, buffer);
      }
      return ticks;
    }
  }

  private static long gettimeofday(Task t, long a, long b, long c, long d, long e, long f) {
    t.process.image.clock.anchor(t, t.frame.get(TrapFrame.PC));
    if (a != 0) {
      long now = t.posix.clockNanos(0);
      t.memory.putLong(a, now / SECOND);
      t.memory.putLong(a + 8, now % SECOND / 1000);
    }
    if (b != 0) {
      t.memory.putLong(b, 0);
    }
    return 0;
  }
}
