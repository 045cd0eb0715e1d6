package elfuse.linux.terminal;

import elfuse.abi.Signals;
import elfuse.host.Posix;
import elfuse.host.SignalQueue;
import elfuse.signal.SignalInfo;

/**
 * Signals of a host that does not say who sent them. What a terminal can send counts as the
 * terminal's while the run is in front there: so {@code kill -INT} goes to all of the guest's
 * foreground then, as the key does. Other senders have the number 0, as those outside of a
 * process's namespace.
 */
final class QueuedSignals implements HostSignalSource {
  private final Posix posix;
  private final SignalQueue queue;
  private final Terminal own;

  QueuedSignals(Posix posix, SignalQueue queue, Terminal own) {
    this.posix = posix;
    this.queue = queue;
    this.own = own;
  }

  @Override
  public void take(int signal) {
    queue.take(signal);
  }

  @Override
  public SignalInfo next() {
    int signal = queue.next();
    if (signal <= 0) {
      return null;
    }
    boolean byTerminal =
        own != null
            && switch (signal) {
              case Signals.SIGINT, Signals.SIGQUIT, Signals.SIGTSTP, Signals.SIGWINCH ->
                  own.isHostInFront();
              case Signals.SIGHUP -> own.isHostGone();
              default -> false;
            };
    return byTerminal
        ? SignalInfo.kernel(signal)
        : SignalInfo.sent(signal, Signals.SI_USER, 0, posix.getuid());
  }
}
