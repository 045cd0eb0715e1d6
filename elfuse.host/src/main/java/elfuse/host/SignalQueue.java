package elfuse.host;

/**
 * Signals that reach the host's process, one after the other, without a handler.
 *
 * <p>Thread-safe.
 */
public interface SignalQueue {
  /**
   * Takes a signal from now on: it does nothing else to the process any more.
   *
   * @param signal Linux's number
   * @return 0, or {@code -errno}
   */
  int take(int signal);

  /**
   * Waits for the next signal. Of several of one kind that have come since, one is told; nothing
   * says who sent it.
   *
   * @return Linux's number, or {@code -errno}
   */
  int next();
}
