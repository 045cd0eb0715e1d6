package elfuse.signal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many signals are queued for the processes of one user, which {@code RLIMIT_SIGPENDING} bounds
 * ({@code man 2 getrlimit}; {@code sig_get_ucounts} of {@code kernel/signal.c}). For any thread.
 */
public final class SignalQuota {
  private final AtomicInteger used = new AtomicInteger();

  /** One of which nothing is used. */
  public SignalQuota() {}

  /**
   * Counts one more signal.
   *
   * @param limit the limit of the process that receives it; negative for none
   * @param force whether to count it above the limit as well
   * @return false, and nothing is counted, if there are as many as the limit allows
   */
  public boolean charge(long limit, boolean force) {
    long now = used.incrementAndGet();
    if (force || limit < 0 || now <= limit) {
      return true;
    }
    used.decrementAndGet();
    return false;
  }

  /** One signal that was counted is gone. */
  public void release() {
    used.decrementAndGet();
  }

  /** {@return how many are counted} */
  public int used() {
    return used.get();
  }
}
