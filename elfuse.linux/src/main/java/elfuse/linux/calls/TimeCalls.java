package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.refused;

import elfuse.abi.Errno;
import elfuse.abi.Time;
import elfuse.abi.TmsLayout;
import elfuse.linux.process.Clocks;
import elfuse.linux.process.GuestClock;
import elfuse.linux.process.Sleep;
import elfuse.linux.process.Task;
import elfuse.linux.process.Usage;
import elfuse.shim.TrapFrame;
import elfuse.signal.KernelTime;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Clocks and sleeping. */
final class TimeCalls {
  private static final long SECOND = KernelTime.SECOND;
  private static final long LATEST = Long.MAX_VALUE / SECOND - 30L * 365 * 24 * 3600;
  private static final String CLOCK_IS_THE_HOSTS = "a guest does not set the host's clock";

  // uapi/linux/timex.h
  private static final int TIMEX = 208;
  private static final int ADJ_ADJTIME = 0x8000;
  private static final int ADJ_OFFSET_SINGLESHOT = 1;
  private static final int ADJ_OFFSET_READONLY = 0x2000;

  private TimeCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(101, "nanosleep", "ptr ptr", TimeCalls::nanosleep),
      refused(112, "clock_settime", "clock ptr", CLOCK_IS_THE_HOSTS, TimeCalls::settime),
      full(113, "clock_gettime", "clock ptr", TimeCalls::gettime),
      full(114, "clock_getres", "clock ptr", TimeCalls::getres),
      full(115, "clock_nanosleep", "clock hex ptr ptr", TimeCalls::clockNanosleep),
      full(128, "restart_syscall", "", (t, a, b, c, d, e, f) -> t.signals.restart()),
      full(153, "times", "ptr", TimeCalls::times),
      full(169, "gettimeofday", "ptr ptr", TimeCalls::gettimeofday),
      refused(170, "settimeofday", "ptr ptr", CLOCK_IS_THE_HOSTS, TimeCalls::settimeofday),
      refused(
          171,
          "adjtimex",
          "ptr",
          CLOCK_IS_THE_HOSTS,
          (t, a, b, c, d, e, f) -> adjust(t, Time.CLOCK_REALTIME, a)),
      refused(266, "clock_adjtime", "clock ptr", CLOCK_IS_THE_HOSTS, TimeCalls::clockAdjust),
    };
  }

  private static long gettime(Task t, long a, long b, long c, long d, long e, long f) {
    int id = (int) a;
    GuestClock clock = t.process.image.clock;
    clock.anchor(t, t.frame.get(TrapFrame.PC));
    long now;
    if (GuestClock.tells(id)) {
      now = clock.now(t, id);
    } else if (Clocks.isCpu(id)) {
      now = Clocks.cpuNanos(t, id);
    } else {
      now = Clocks.exists(id) ? t.posix.clockNanos(id) : -Errno.EINVAL;
    }
    if (now < 0) {
      return now;
    }
    putTime(t, b, now);
    return 0;
  }

  private static long getres(Task t, long a, long b, long c, long d, long e, long f) {
    int id = (int) a;
    if (Clocks.isCpu(id)) {
      long nanos = Clocks.cpuResolution(t, id);
      if (nanos >= 0 && b != 0) {
        putTime(t, b, nanos);
      }
      return Math.min(nanos, 0);
    }
    if (!Clocks.exists(id)) {
      return -Errno.EINVAL;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(16, 8);
      int result = t.posix.clockGetres(id, time.address());
      if (result == 0 && b != 0) {
        t.memory.copyOut(b, time);
      }
      return result;
    }
  }

  private static void putTime(Task t, long at, long nanos) {
    t.memory.putLong(at, nanos / SECOND);
    t.memory.putLong(at + 8, nanos % SECOND);
  }

  private static long nanosleep(Task t, long a, long b, long c, long d, long e, long f) {
    return sleep(t, Time.CLOCK_MONOTONIC, 0, a, b);
  }

  private static long clockNanosleep(Task t, long a, long b, long c, long d, long e, long f) {
    if (!Clocks.exists((int) a)) {
      return -Errno.EINVAL;
    }
    return Clocks.canSleep((int) a) ? sleep(t, (int) a, (int) b, c, d) : -Errno.EOPNOTSUPP;
  }

  private static long sleep(Task t, int clock, int flags, long request, long remaining) {
    long seconds = t.memory.getLong(request);
    long nanos = t.memory.getLong(request + 8);
    if (!KernelTime.isTimespec(seconds, nanos)) {
      return -Errno.EINVAL;
    }
    boolean absolute = (flags & Time.TIMER_ABSTIME) != 0;
    return Sleep.by(t, clock, absolute, KernelTime.of(seconds, nanos), remaining);
  }

  private static long settime(Task t, long a, long b, long c, long d, long e, long f) {
    int id = (int) a;
    if (id > 0 || !Clocks.exists(id)) {
      return -Errno.EINVAL; // no clock_set
    }
    long seconds = t.memory.getLong(b);
    long nanos = t.memory.getLong(b + 8);
    if (id < 0) {
      return Clocks.cpuResolution(t, id) < 0 ? -Errno.EINVAL : -Errno.EPERM;
    }
    return isSettable(seconds, nanos) ? -Errno.EPERM : -Errno.EINVAL;
  }

  /** timespec64_valid_settod of linux/time64.h: 30 years are left before the time wraps. */
  private static boolean isSettable(long seconds, long nanos) {
    return KernelTime.isTimespec(seconds, nanos) && seconds < LATEST;
  }

  private static long settimeofday(Task t, long a, long b, long c, long d, long e, long f) {
    if (a != 0) {
      long seconds = t.memory.getLong(a);
      long micros = t.memory.getLong(a + 8);
      if (micros < 0 || micros > SECOND / 1000) {
        return -Errno.EINVAL;
      }
      if (b != 0) {
        t.memory.getLong(b);
      }
      return isSettable(seconds, micros * 1000) ? -Errno.EPERM : -Errno.EINVAL;
    }
    if (b != 0) {
      t.memory.getLong(b);
    }
    return -Errno.EPERM;
  }

  private static long clockAdjust(Task t, long a, long b, long c, long d, long e, long f) {
    t.memory.copyIn(b, TIMEX);
    int id = (int) a;
    if (id == Time.CLOCK_REALTIME) {
      return adjust(t, id, b);
    }
    boolean dynamic = id < 0 && !Clocks.hasTimers(id);
    return !Clocks.exists(id) || dynamic ? -Errno.EINVAL : -Errno.EOPNOTSUPP;
  }

  /** do_adjtimex for a caller without CAP_SYS_TIME: reading is for everybody. */
  private static long adjust(Task t, int clock, long at) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment timex = arena.allocate(TIMEX, 8); // the same on 64-bit Linux
      t.memory.copyIn(at, timex);
      int modes = timex.get(ValueLayout.JAVA_INT, 0);
      if ((modes & ADJ_ADJTIME) != 0) {
        if ((modes & ADJ_OFFSET_SINGLESHOT) == 0) {
          return -Errno.EINVAL;
        }
        if ((modes & ADJ_OFFSET_READONLY) == 0) {
          return -Errno.EPERM;
        }
      } else if (modes != 0) {
        return -Errno.EPERM;
      }
      int result = t.posix.clockAdjtime(clock, timex.address());
      if (result >= 0) {
        t.memory.copyOut(at, timex);
      }
      return result;
    }
  }

  private static long times(Task t, long a, long b, long c, long d, long e, long f) {
    if (a != 0) {
      Usage own = t.process.cpu.usage();
      Usage children = t.process.cpu.children();
      t.memory.putLong(a + TmsLayout.TMS_UTIME, own.userTicks());
      t.memory.putLong(a + TmsLayout.TMS_STIME, own.systemTicks());
      t.memory.putLong(a + TmsLayout.TMS_CUTIME, children.userTicks());
      t.memory.putLong(a + TmsLayout.TMS_CSTIME, children.systemTicks());
    }
    return t.posix.times(0);
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
