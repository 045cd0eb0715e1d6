package elfuse.fd;

/** The pending signals of whichever thread asks, as a signal descriptor sees them. */
public interface SignalSource {
  /**
   * Takes one signal off the calling thread's queues.
   *
   * @param set the signals that may be taken, bit n - 1 for signal n
   * @param address host address for {@code struct signalfd_siginfo}, all 128 bytes of it
   * @return whether there was one
   */
  boolean take(long set, long address);

  /**
   * {@return whether one of these is pending for the calling thread or its process}
   *
   * @param set the signals, bit n - 1 for signal n
   */
  boolean isPending(long set);

  /** {@return what hears of each signal that is queued for the calling thread's process} */
  WaitQueue queue();
}
