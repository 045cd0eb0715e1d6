package elfuse.fd;

import java.util.Arrays;

/**
 * Who wants to hear that something which is not the host's may have become ready.
 *
 * <p>Thread-safe. Whoever changes the state stores it first and calls {@link #wake} then; whoever
 * waits adds itself first and looks at the state then. The list is a volatile field, read and
 * written in that order on both sides, so one of the two sees the other. Listeners run on the
 * waking thread, possibly under the lock of what changed: they take nothing but leaf locks.
 */
public final class WaitQueue {
  /** Hears of a change. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Something may have become ready. May come late and without cause.
     *
     * @param events the POLL* bits that may hold now
     */
    void ready(int events);
  }

  private static final Listener[] NONE = {};

  private volatile Listener[] listeners = NONE;

  /** Makes an empty queue. */
  public WaitQueue() {}

  /**
   * Adds a listener.
   *
   * @param listener who; once for each call
   */
  public synchronized void add(Listener listener) {
    Listener[] more = Arrays.copyOf(listeners, listeners.length + 1);
    more[listeners.length] = listener;
    listeners = more;
  }

  /**
   * Removes a listener once. It may still be called by a change that is under way.
   *
   * @param listener who
   */
  public synchronized void remove(Listener listener) {
    Listener[] old = listeners;
    for (int i = 0; i < old.length; i++) {
      if (old[i] == listener) {
        Listener[] fewer = new Listener[old.length - 1];
        System.arraycopy(old, 0, fewer, 0, i);
        System.arraycopy(old, i + 1, fewer, i, fewer.length - i);
        listeners = fewer.length == 0 ? NONE : fewer;
        return;
      }
    }
  }

  Listener[] listeners() {
    return listeners;
  }

  /**
   * Tells all listeners.
   *
   * @param events the POLL* bits that may hold now
   */
  public void wake(int events) {
    for (Listener listener : listeners) {
      listener.ready(events);
    }
  }
}
