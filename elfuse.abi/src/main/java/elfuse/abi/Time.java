package elfuse.abi;

/**
 * Clocks and timers.
 *
 * <p>Header {@code linux/time.h}.
 */
public final class Time {
  /** Time of day. */
  public static final int CLOCK_REALTIME = 0;

  /** Since boot, never set. */
  public static final int CLOCK_MONOTONIC = 1;

  /** CPU time of the process. */
  public static final int CLOCK_PROCESS_CPUTIME_ID = 2;

  /** CPU time of the thread. */
  public static final int CLOCK_THREAD_CPUTIME_ID = 3;

  /** As CLOCK_MONOTONIC, not slewed. */
  public static final int CLOCK_MONOTONIC_RAW = 4;

  /** CLOCK_REALTIME at the last tick. */
  public static final int CLOCK_REALTIME_COARSE = 5;

  /** CLOCK_MONOTONIC at the last tick. */
  public static final int CLOCK_MONOTONIC_COARSE = 6;

  /** As CLOCK_MONOTONIC, suspend included. */
  public static final int CLOCK_BOOTTIME = 7;

  /** CLOCK_REALTIME that wakes the system. */
  public static final int CLOCK_REALTIME_ALARM = 8;

  /** CLOCK_BOOTTIME that wakes the system. */
  public static final int CLOCK_BOOTTIME_ALARM = 9;

  /** International Atomic Time. */
  public static final int CLOCK_TAI = 11;

  /** The time is absolute. */
  public static final int TIMER_ABSTIME = 1;

  /** Real time, SIGALRM. */
  public static final int ITIMER_REAL = 0;

  /** CPU time in user mode, SIGVTALRM. */
  public static final int ITIMER_VIRTUAL = 1;

  /** CPU time, SIGPROF. */
  public static final int ITIMER_PROF = 2;

  private Time() {}
}
