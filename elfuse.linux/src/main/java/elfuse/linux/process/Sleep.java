package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.signal.KernelTime;

/**
 * A thread that sleeps by a clock (man 2 clock_nanosleep; {@code hrtimer_nanosleep}, {@code
 * posix_cpu_nsleep}). After a signal without a handler a relative sleep goes on to its first end,
 * an absolute one is simply made again.
 */
public final class Sleep {
  private final TimerClock clock;
  private final boolean absolute;
  private final long end;
  private final long remaining;

  private Sleep(TimerClock clock, boolean absolute, long end, long remaining) {
    this.clock = clock;
    this.absolute = absolute;
    this.end = end;
    this.remaining = remaining;
  }

  /**
   * Sleeps.
   *
   * @param id a clock that {@linkplain Clocks#canSleep threads can sleep by}
   * @param absolute whether the time is the clock's own, or counted from now
   * @param nanos the time
   * @param remaining where the rest of an interrupted relative sleep goes, or 0
   * @return 0, or a negative error
   */
  public static long by(Task t, int id, boolean absolute, long nanos, long remaining) {
    if (Clocks.isAlarm(id)) {
      return -Errno.EOPNOTSUPP;
    }
    TimerClock clock;
    if (Clocks.isCpu(id)) {
      CpuClock cpu = CpuClock.of(t, id, false);
      if (cpu == null || cpu.isThread(t)) {
        return -Errno.EINVAL; // it would never end
      }
      clock = cpu;
    } else {
      clock = TimerClock.host(t.posix, id, absolute);
    }
    long end = absolute ? nanos : KernelTime.add(clock.now(), nanos);
    return new Sleep(clock, absolute, end, absolute ? 0 : remaining).go(t);
  }

  private long go(Task t) {
    while (true) {
      long left = end - clock.now();
      if (left <= 0) {
        return 0;
      }
      if (t.waiter().await(-1, 0, clock.look(left)) == -Errno.EINTR) {
        t.waiter().clear();
        if (t.signals.interrupts()) {
          return interrupted(t);
        }
      }
    }
  }

  private long interrupted(Task t) {
    if (absolute) {
      return -Signals.RESTART_NO_HANDLER;
    }
    long left = end - clock.now();
    if (left <= 0) {
      return 0;
    }
    if (remaining != 0) {
      t.memory.putLong(remaining, left / KernelTime.SECOND);
      t.memory.putLong(remaining + 8, left % KernelTime.SECOND);
    }
    return t.signals.restartWith(this::go);
  }
}
