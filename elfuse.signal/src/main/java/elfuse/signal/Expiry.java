package elfuse.signal;

/**
 * When a timer expires: a time of its clock and the interval that follows ({@code hrtimer_forward}
 * and the overrun arithmetic of {@code kernel/time/posix-timers.c}). All times are nanoseconds that
 * are at least 0; sums stop at {@link KernelTime#MAX}. A plain holder; not for several threads.
 */
public final class Expiry {
  private long next;
  private long interval;

  /** One that is not set. */
  public Expiry() {}

  /**
   * Sets the timer.
   *
   * @param now the clock's time
   * @param value time until the expiry, or the clock's time of it; 0 unsets the timer, interval
   *     included
   * @param every nanoseconds between later expiries, 0 for none
   * @param absolute what {@code value} is
   */
  public void set(long now, long value, long every, boolean absolute) {
    next = value == 0 ? 0 : absolute ? value : KernelTime.add(now, value);
    interval = value == 0 ? 0 : every;
  }

  /** No further expiry. */
  public void clear() {
    next = 0;
    interval = 0;
  }

  /** No further expiry; the interval stays for whoever asks. */
  public void finish() {
    next = 0;
  }

  /** {@return whether there is an expiry to come or one that came and was not forwarded} */
  public boolean isSet() {
    return next != 0;
  }

  /** {@return the time of the expiry, 0 if there is none} */
  public long next() {
    return next;
  }

  /** {@return nanoseconds between expiries, 0 for none} */
  public long interval() {
    return interval;
  }

  /**
   * {@return nanoseconds until the expiry; 0 or less if it is due}
   *
   * @param now the clock's time
   */
  public long remaining(long now) {
    return next - now;
  }

  /**
   * Moves the expiry past a time by whole intervals.
   *
   * @param now the clock's time
   * @return how many intervals were passed; 0 if the expiry is still to come or there is no
   *     interval
   */
  public long forward(long now) {
    if (interval == 0 || now < next) {
      return 0;
    }
    long passed = (now - next) / interval + 1;
    long step = passed * interval; // at most now - next + interval, so it wraps at most once
    next = step < 0 ? KernelTime.MAX : KernelTime.add(next, step);
    return passed;
  }

  /**
   * {@return a count of overruns as {@code timer_getoverrun} tells it, at most {@code INT_MAX}}
   *
   * @param sum the intervals that passed, less the one that was told
   */
  public static int overrun(long sum) {
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }
}
