package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Time;

/**
 * The clocks that a guest can name (man 2 clock_gettime; {@code posix_clocks} of {@code
 * kernel/time/posix-timers.c}).
 */
public final class Clocks {
  private static final int SGI_CYCLE = 10; // was removed; the number is not used again
  private static final int DESCRIPTOR = 3; // CLOCKFD: of a device, of which a guest has none

  private Clocks() {}

  /** {@return whether the kernel knows such a clock; a dynamic one may still be nobody's} */
  public static boolean exists(int id) {
    return id < 0 || id <= Time.CLOCK_TAI && id != SGI_CYCLE;
  }

  /** {@return whether it is the CPU time of a thread or a process} */
  public static boolean isCpu(int id) {
    return id < 0 || id == Time.CLOCK_PROCESS_CPUTIME_ID || id == Time.CLOCK_THREAD_CPUTIME_ID;
  }

  /**
   * {@return whether it would wake the machine}. A guest does not, so these clocks are those of a
   * machine without a device that could (kernel/time/alarmtimer.c).
   */
  public static boolean isAlarm(int id) {
    return id == Time.CLOCK_REALTIME_ALARM || id == Time.CLOCK_BOOTTIME_ALARM;
  }

  /** {@return whether timers can count by it} */
  public static boolean hasTimers(int id) {
    return switch (id) {
      case Time.CLOCK_MONOTONIC_RAW, Time.CLOCK_REALTIME_COARSE, Time.CLOCK_MONOTONIC_COARSE ->
          false;
      default -> id >= 0 || (id & 7) != DESCRIPTOR;
    };
  }

  /** {@return whether a thread can sleep by it} */
  public static boolean canSleep(int id) {
    return hasTimers(id) && id != Time.CLOCK_THREAD_CPUTIME_ID;
  }

  /** {@return nanoseconds of a CPU's time, or EINVAL as a negative number} */
  public static long cpuNanos(Task t, int id) {
    CpuClock clock = CpuClock.of(t, id, true);
    return clock == null ? -Errno.EINVAL : clock.now();
  }

  /** {@return the resolution of such a clock in nanoseconds, or EINVAL as a negative number} */
  public static long cpuResolution(Task t, int id) {
    if (CpuClock.of(t, id, false) == null) {
      return -Errno.EINVAL;
    }
    boolean precise = id >= 0 || (id & 3) == ThreadTime.TOTAL; // else what the ticks count
    return precise ? 1 : IntervalTimers.TICK;
  }
}
