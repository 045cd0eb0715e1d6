package elfuse.linux.terminal;

import elfuse.host.Posix;
import elfuse.host.SignalQueue;
import elfuse.signal.SignalInfo;

/** Where the signals come from that reach the host's process. */
interface HostSignalSource {
  /** Takes a signal from now on. */
  void take(int signal);

  /** Waits for the next signal. {@return it, or null if there are no more} */
  SignalInfo next();

  /**
   * Lets who waits know that there are no more. The JVM takes a third of a second longer to end
   * while one of its threads waits outside of it. Where signals are queued nobody is told.
   */
  default void end() {}

  /**
   * {@return the host's, or null where it has no descriptors or executable memory left}
   *
   * @param posix the host
   * @param own the terminal that controls the host's process, or null
   */
  static HostSignalSource open(Posix posix, Terminal own) {
    SignalQueue queue = posix.newSignalQueue();
    return queue != null ? new QueuedSignals(posix, queue, own) : SignalPipe.open(posix);
  }
}
