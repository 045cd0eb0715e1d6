package elfuse.host;

/**
 * Waits for descriptors in a way that another thread can end.
 *
 * <p>Each thread that runs guest code has one. A call that may block first tries without blocking,
 * waits here when it would block, and tries again. Whoever has something to say to the thread (a
 * signal, the end of the process) publishes it first and calls {@link #wake()} then.
 *
 * <p>A wake-up is kept until a wait consumes it, so one that comes before the wait is not lost; the
 * wait then ends at once with {@code -EINTR}. Wake-ups that nobody needs any more are possible:
 * after {@code -EINTR} the caller looks whether there is really something to do and else repeats
 * the call.
 *
 * <p>{@link #wake()} and {@link #ready()} may be called from any thread; everything else belongs to
 * the owner.
 */
public interface Waiter extends AutoCloseable {
  /**
   * What a wait answers after {@link #ready()}: something that is not the host's may be ready now.
   * Larger than all events and counts.
   */
  int READY = 1 << 30;

  /**
   * Waits for events on one descriptor.
   *
   * @param fd a host descriptor, or -1 to wait for the time-out or a wake-up alone
   * @param events POLL* bits to wait for; POLLERR, POLLHUP and POLLNVAL are always included
   * @param timeoutNanos nanoseconds to wait at most, negative for ever
   * @return the events that hold, 0 when the time is over, {@link #READY}, {@code -EINTR} when
   *     woken, or another {@code -errno}
   */
  int await(int fd, int events, long timeoutNanos);

  /**
   * Waits for events on several descriptors and stores them in the set.
   *
   * @param set what to wait for
   * @param timeoutNanos nanoseconds to wait at most, negative for ever
   * @return how many descriptors have events, 0 when the time is over, {@link #READY} or {@code
   *     -EINTR} when woken and no descriptor has events, or another {@code -errno}
   */
  int await(PollSet set, long timeoutNanos);

  /**
   * Waits for a wake-up or a moment and for no descriptor: cheaper than {@link #await(int, int,
   * long)}, and on either clock.
   *
   * @param clock the host's clock that the moment is on: {@code CLOCK_REALTIME} (0), whose steps
   *     count at once, or {@code CLOCK_MONOTONIC} (1)
   * @param deadlineNanos the moment in nanoseconds on that clock, or negative for ever
   * @return 0 when the moment has come, {@link #READY}, or {@code -EINTR} when woken
   */
  int park(int clock, long deadlineNanos);

  /**
   * Ends the current wait of the owner, or else its next one. Cheap when it was already called
   * since the last wait.
   */
  void wake();

  /**
   * Ends the current wait of the owner, or else its next one, with {@link #READY}: something that
   * the owner waits for and no descriptor of the host stands for may have come. As with {@link
   * #wake()} it can come late, so whoever gets it looks again.
   */
  void ready();

  /** {@return whether there is a wake-up that no wait has consumed} */
  boolean isWoken();

  /** {@return whether the owner waits now; a look from outside, as {@code ps} takes it} */
  boolean isWaiting();

  /** Forgets what no wait has consumed. */
  void clear();

  /** Gives its descriptors back. {@link #wake()} has no effect from then on. */
  @Override
  void close();
}
