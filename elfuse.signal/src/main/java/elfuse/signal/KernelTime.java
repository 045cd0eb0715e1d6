package elfuse.signal;

/**
 * Arithmetic of the kernel's {@code ktime_t} ({@code include/linux/ktime.h}): nanoseconds in a
 * signed long that stops at its end instead of going around, so that whatever a program asks for is
 * a time far away and never one that is past.
 */
public final class KernelTime {
  /** Nanoseconds of a second. */
  public static final long SECOND = 1_000_000_000L;

  /** The time that is never reached ({@code KTIME_MAX}). */
  public static final long MAX = Long.MAX_VALUE;

  private KernelTime() {}

  /**
   * {@return whether a {@code struct timespec} is one ({@code timespec64_valid})}
   *
   * @param seconds {@code tv_sec}
   * @param nanos {@code tv_nsec}
   */
  public static boolean isTimespec(long seconds, long nanos) {
    return seconds >= 0 && nanos >= 0 && nanos < SECOND;
  }

  /**
   * {@return a valid timespec in nanoseconds, {@link #MAX} where it is larger ({@code ktime_set})}
   *
   * @param seconds {@code tv_sec}, at least 0
   * @param nanos {@code tv_nsec}, 0 to 999,999,999
   */
  public static long of(long seconds, long nanos) {
    return seconds >= MAX / SECOND ? MAX : seconds * SECOND + nanos;
  }

  /**
   * {@return the sum, {@link #MAX} where it is larger ({@code ktime_add_safe})}
   *
   * @param a nanoseconds, at least 0
   * @param b nanoseconds, at least 0
   */
  public static long add(long a, long b) {
    long sum = a + b;
    return sum < 0 ? MAX : sum;
  }
}
