package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.abi.ItimerspecLayout;
import elfuse.abi.SigeventLayout;
import elfuse.abi.Signals;
import elfuse.abi.Time;
import elfuse.linux.process.Clocks;
import elfuse.linux.process.Task;
import elfuse.linux.process.Timers;
import elfuse.linux.process.Timers.Setting;
import elfuse.signal.KernelTime;

/** Interval timers and those of timer_create. */
final class TimerCalls {
  private static final long MICRO = 1000;
  private static final long SECOND = KernelTime.SECOND;

  private TimerCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(102, "getitimer", "int ptr", TimerCalls::getitimer),
      full(103, "setitimer", "int ptr ptr", TimerCalls::setitimer),
      full(107, "timer_create", "clock ptr ptr", TimerCalls::create),
      full(108, "timer_gettime", "int ptr", TimerCalls::gettime),
      full(
          109,
          "timer_getoverrun",
          "int",
          (t, a, b, c, d, e, f) -> t.process.timers.overruns((int) a)),
      full(110, "timer_settime", "int hex ptr ptr", TimerCalls::settime),
      full(111, "timer_delete", "int", (t, a, b, c, d, e, f) -> t.process.timers.delete((int) a)),
    };
  }

  private static boolean isItimer(int which) {
    return which >= Time.ITIMER_REAL && which <= Time.ITIMER_PROF;
  }

  private static long getitimer(Task t, long a, long b, long c, long d, long e, long f) {
    if (!isItimer((int) a)) {
      return -Errno.EINVAL;
    }
    putTimevals(t, b, t.process.timers.getInterval((int) a));
    return 0;
  }

  private static long setitimer(Task t, long a, long b, long c, long d, long e, long f) {
    long[] times = new long[4]; // Linux takes a null pointer for zeroes
    for (int i = 0; b != 0 && i < 4; i++) {
      times[i] = t.memory.getLong(b + 8L * i);
    }
    for (int i = 0; i < 4; i += 2) {
      if (times[i] < 0 || times[i + 1] < 0 || times[i + 1] >= SECOND / MICRO) {
        return -Errno.EINVAL;
      }
    }
    if (!isItimer((int) a)) {
      return -Errno.EINVAL;
    }
    long interval = KernelTime.of(times[0], times[1] * MICRO);
    long value = KernelTime.of(times[2], times[3] * MICRO);
    Setting old = t.process.timers.setInterval((int) a, value, interval);
    if (c != 0) {
      putTimevals(t, c, old);
    }
    return 0;
  }

  private static void putTimevals(Task t, long at, Setting setting) {
    t.memory.putLong(at, setting.interval() / SECOND);
    t.memory.putLong(at + 8, setting.interval() % SECOND / MICRO);
    t.memory.putLong(at + 16, setting.remaining() / SECOND);
    t.memory.putLong(at + 24, setting.remaining() % SECOND / MICRO);
  }

  private static long create(Task t, long a, long b, long c, long d, long e, long f) {
    int clock = (int) a;
    int notify = Signals.SIGEV_SIGNAL;
    int signal = Signals.SIGALRM;
    int tid = 0;
    long value = 0;
    if (b != 0) {
      t.memory.copyIn(b, SigeventLayout.SIZE); // all of it is to be readable
      value = t.memory.getLong(b + SigeventLayout.SIGEV_VALUE);
      signal = t.memory.getInt(b + SigeventLayout.SIGEV_SIGNO);
      notify = t.memory.getInt(b + SigeventLayout.SIGEV_NOTIFY);
      tid = t.memory.getInt(b + SigeventLayout.SIGEV_NOTIFY_THREAD_ID);
    }
    if (!Clocks.exists(clock)) {
      return -Errno.EINVAL;
    }
    if (!Clocks.hasTimers(clock)) {
      return -Errno.EOPNOTSUPP;
    }
    Timers timers = t.process.timers;
    Timers.Reserved reserved = timers.reserve();
    if (reserved == null) {
      return -Errno.EAGAIN;
    }
    long result = -Errno.EFAULT;
    try {
      boolean toThread = notify == (Signals.SIGEV_SIGNAL | Signals.SIGEV_THREAD_ID);
      Task target = toThread ? timers.target(tid) : null;
      if (!isEvent(notify, signal) || toThread && target == null) {
        result = -Errno.EINVAL;
      } else {
        t.memory.putInt(c, reserved.id());
        long told = b == 0 ? reserved.id() : value;
        result = timers.create(t, reserved, clock, notify, signal, told, target);
      }
    } finally {
      if (result != 0) {
        reserved.release();
      }
    }
    return result;
  }

  /** good_sigevent of posix-timers.c. */
  private static boolean isEvent(int notify, int signal) {
    return switch (notify) {
      case Signals.SIGEV_SIGNAL, Signals.SIGEV_THREAD, Signals.SIGEV_THREAD_ID ->
          signal > 0 && signal <= 64;
      case Signals.SIGEV_NONE -> true;
      default -> false;
    };
  }

  private static long settime(Task t, long a, long b, long c, long d, long e, long f) {
    if (c == 0) {
      return -Errno.EINVAL;
    }
    long[] times = new long[4];
    for (int i = 0; i < 4; i++) {
      times[i] = t.memory.getLong(c + 8L * i);
    }
    if (!KernelTime.isTimespec(times[0], times[1]) || !KernelTime.isTimespec(times[2], times[3])) {
      return -Errno.EINVAL;
    }
    boolean absolute = ((int) b & Time.TIMER_ABSTIME) != 0;
    long interval = KernelTime.of(times[0], times[1]);
    long value = KernelTime.of(times[2], times[3]);
    Setting[] old = new Setting[1];
    long result = t.process.timers.set((int) a, absolute, value, interval, old);
    if (result == 0 && d != 0) {
      putTimespecs(t, d, old[0]);
    }
    return result;
  }

  private static long gettime(Task t, long a, long b, long c, long d, long e, long f) {
    Setting setting = t.process.timers.get((int) a);
    if (setting == null) {
      return -Errno.EINVAL;
    }
    putTimespecs(t, b, setting);
    return 0;
  }

  private static void putTimespecs(Task t, long at, Setting setting) {
    putTimespec(t, at + ItimerspecLayout.IT_INTERVAL, setting.interval());
    putTimespec(t, at + ItimerspecLayout.IT_VALUE, setting.remaining());
  }

  private static void putTimespec(Task t, long at, long nanos) {
    t.memory.putLong(at, nanos / SECOND);
    t.memory.putLong(at + 8, nanos % SECOND);
  }
}
