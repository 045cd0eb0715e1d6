package elfuse.host.darwin;

import elfuse.abi.Errno;
import elfuse.host.NativeMemory;
import elfuse.host.SignalQueue;

/**
 * Signals by EVFILT_SIGNAL of a kqueue (man 2 kqueue): it hears of what is sent to the process even
 * if that is ignored, before it is delivered. So the signals are ignored, and no code of ours runs
 * in a handler, where nothing of Java may; nor is memory made executable, which a hardened process
 * must not. What is sent to a thread is not heard of: a signal that a thread raises at itself, with
 * its default action, does what it always does.
 */
final class DarwinSignals implements SignalQueue {
  private static final long SIG_IGN = 1; // sys/signal.h

  private final DarwinPosix posix;
  private final Functions f;
  private final int queue;

  DarwinSignals(DarwinPosix posix, Functions f, int queue) {
    this.posix = posix;
    this.f = f;
    this.queue = queue;
  }

  @Override
  public int take(int signal) {
    int darwin = SignalTable.SIGNALS.darwin(signal);
    if (darwin == Numbers.NONE) {
      return -Errno.EINVAL;
    }
    Scratch s = posix.scratch();
    // watched first, so that none is lost between the two
    Kevent.put(s.area, darwin, Kevent.EVFILT_SIGNAL, Kevent.EV_ADD, 0, 0, 0);
    int failed = Libc.callInt(s, f.kevent, queue, s.area, 1, 0, 0, 0);
    if (failed != 0) {
      return failed;
    }
    s.putLong(0, SIG_IGN);
    s.putLong(SignalTable.ACTION_MASK, 0); // and no flags
    return Libc.callInt(s, f.sigaction, darwin, s.area, 0, 0, 0, 0);
  }

  @Override
  public int next() {
    Scratch s = posix.scratch();
    for (; ; ) {
      int found = Libc.callInt(s, f.kevent, queue, 0, 0, s.area, 1, 0);
      if (found < 0 && found != -Errno.EINTR) {
        return found;
      }
      if (found == 1) {
        return SignalTable.SIGNALS.linux((int) NativeMemory.getLong(s.area + Kevent.IDENT));
      }
    }
  }
}
