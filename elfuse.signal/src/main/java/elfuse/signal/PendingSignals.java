package elfuse.signal;

import elfuse.abi.Signals;
import java.util.ArrayDeque;
import java.util.Iterator;

/**
 * A set of pending signals (man 7 signal): a standard signal is pending once, a real-time signal as
 * often as it was sent, in order.
 *
 * <p>Signals are taken as Linux takes them ({@code next_signal} of {@code kernel/signal.c}): those
 * that an instruction caused first, then the lowest number, and within a number the oldest.
 *
 * <p>Any thread may call any method. The set has one lock of its own, held for no other call, so it
 * is the innermost of any order. {@link #mask} reads without the lock: a volatile word that is
 * written under it, so a thread that sees the bit also finds the signal.
 */
public final class PendingSignals {
  private static final long SYNCHRONOUS =
      SignalAction.bit(Signals.SIGSEGV)
          | SignalAction.bit(Signals.SIGBUS)
          | SignalAction.bit(Signals.SIGILL)
          | SignalAction.bit(Signals.SIGTRAP)
          | SignalAction.bit(Signals.SIGFPE)
          | SignalAction.bit(Signals.SIGSYS);

  private final int limit;
  private final ArrayDeque<SignalInfo> queue = new ArrayDeque<>();
  private volatile long mask;

  /**
   * An empty set.
   *
   * @param limit the most signals that may be queued, as {@code RLIMIT_SIGPENDING}; at least 0
   */
  public PendingSignals(int limit) {
    this.limit = limit;
  }

  /** {@return the signals that are pending; bit n-1 is signal n} */
  public long mask() {
    return mask;
  }

  /**
   * Adds a signal.
   *
   * @param info the signal
   * @return false if the limit is reached; then a real-time signal that a program queued is to be
   *     refused with EAGAIN. Signals from the kernel and {@code kill} become pending all the same,
   *     without more information than the number
   */
  public synchronized boolean add(SignalInfo info) {
    long bit = SignalAction.bit(info.signal());
    if (info.signal() < Signals.SIGRTMIN && (mask & bit) != 0) {
      return true;
    }
    if (queue.size() >= limit) {
      if (info.signal() >= Signals.SIGRTMIN && info.code() != Signals.SI_USER) {
        return false;
      }
      if ((mask & bit) != 0) {
        return true;
      }
    }
    queue.addLast(info);
    mask |= bit;
    return true;
  }

  /**
   * Puts a fault before anything of its number.
   *
   * @param info the fault; another of its number is replaced
   */
  public synchronized void force(SignalInfo info) {
    queue.removeIf(other -> other.signal() == info.signal());
    queue.addFirst(info);
    mask |= SignalAction.bit(info.signal());
  }

  /**
   * Takes the next signal of a set.
   *
   * @param set the signals that may be taken
   * @return the signal, or null if none of them is pending
   */
  public SignalInfo take(long set) {
    return (mask & set) == 0 ? null : next(set); // the common answer costs one volatile read
  }

  private synchronized SignalInfo next(long set) {
    long candidates = mask & set;
    if (candidates == 0) {
      return null;
    }
    long first = candidates & SYNCHRONOUS;
    int signal = Long.numberOfTrailingZeros(first != 0 ? first : candidates) + 1;
    SignalInfo found = null;
    boolean more = false;
    for (Iterator<SignalInfo> all = queue.iterator(); all.hasNext(); ) {
      SignalInfo info = all.next();
      if (info.signal() != signal) {
        continue;
      }
      if (found != null) {
        more = true;
        break;
      }
      found = info;
      all.remove();
    }
    if (!more) {
      mask &= ~SignalAction.bit(signal);
    }
    return found;
  }

  /**
   * Drops signals, as a change of disposition or SIGCONT does.
   *
   * @param set the signals to drop
   */
  public synchronized void discard(long set) {
    if ((mask & set) != 0) {
      queue.removeIf(info -> (SignalAction.bit(info.signal()) & set) != 0);
      mask &= ~set;
    }
  }
}
