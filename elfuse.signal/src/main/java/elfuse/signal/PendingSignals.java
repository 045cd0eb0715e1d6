package elfuse.signal;

import elfuse.abi.Signals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of pending signals (man 7 signal): a standard signal is pending once, a real-time signal as
 * often as it was sent, in order.
 *
 * <p>Signals are taken as Linux takes them ({@code next_signal} of {@code kernel/signal.c}): those
 * that an instruction can cause first, then the lowest number, and within a number the oldest.
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

  /** A queued signal and what it is counted in, or null. */
  private record Entry(SignalInfo info, SignalQuota quota) {
    SignalInfo leave() {
      if (quota != null) {
        quota.release();
      }
      return info;
    }
  }

  // by number, made when first needed; a bit of the mask without an entry is a signal of which
  // nothing but the number could be kept
  @SuppressWarnings("unchecked")
  private final ArrayDeque<Entry>[] queues = (ArrayDeque<Entry>[]) new ArrayDeque<?>[65];

  private volatile long mask;

  /** An empty set. */
  public PendingSignals() {}

  /** {@return the signals that are pending; bit n-1 is signal n} */
  public long mask() {
    return mask;
  }

  /**
   * Adds a signal ({@code __send_signal_locked}).
   *
   * @param info the signal; one that has an owner is added whatever is pending already, and its
   *     owner has counted it
   * @param quota what it is counted in
   * @param limit the limit for that, negative for none
   * @return false if the limit is reached and the signal is a real-time one that a program queued,
   *     which is to be refused with EAGAIN. Others become pending all the same: standard signals
   *     from the kernel and {@code kill} above the limit, the rest with no more information than
   *     the number
   */
  public synchronized boolean add(SignalInfo info, SignalQuota quota, long limit) {
    int signal = info.signal();
    long bit = SignalAction.bit(signal);
    if (info.owner() != null) {
      queue(signal).addLast(new Entry(info, null));
      mask |= bit;
      return true;
    }
    boolean standard = signal < Signals.SIGRTMIN;
    if (standard && (mask & bit) != 0) {
      return true;
    }
    if (quota.charge(limit, standard && info.code() >= 0)) {
      queue(signal).addLast(new Entry(info, quota));
    } else if (!standard && info.code() != Signals.SI_USER) {
      return false;
    }
    mask |= bit;
    return true;
  }

  /**
   * Puts a fault before anything of its number.
   *
   * @param info the fault; another of its number is replaced
   */
  public synchronized void force(SignalInfo info) {
    ArrayDeque<Entry> queue = queue(info.signal());
    queue.removeIf(other -> {
      boolean replaced = other.info.owner() == null;
      if (replaced) {
        other.leave();
      }
      return replaced;
    });
    queue.addFirst(new Entry(info, null));
    mask |= SignalAction.bit(info.signal());
  }

  private ArrayDeque<Entry> queue(int signal) {
    ArrayDeque<Entry> queue = queues[signal];
    if (queue == null) {
      queue = queues[signal] = new ArrayDeque<>(4);
    }
    return queue;
  }

  /**
   * Takes the next signal of a set.
   *
   * @param set the signals that may be taken
   * @return the signal, or null if none of them is pending. If it has an owner, that is to be asked
   *     what becomes of it
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
    ArrayDeque<Entry> queue = queues[signal];
    Entry found = queue == null ? null : queue.pollFirst();
    if (queue == null || queue.isEmpty()) {
      mask &= ~SignalAction.bit(signal);
      queues[signal] = null;
    }
    return found != null ? found.leave() : SignalInfo.sent(signal, Signals.SI_USER, 0, 0);
  }

  /** {@return everything that is pending, by number and then by age} */
  public synchronized List<SignalInfo> list() {
    List<SignalInfo> all = new ArrayList<>();
    for (ArrayDeque<Entry> queue : queues) {
      if (queue != null) {
        queue.forEach(entry -> all.add(entry.info));
      }
    }
    return all;
  }

  /**
   * Drops signals, as a change of disposition or SIGCONT does.
   *
   * @param set the signals to drop
   * @return those of them that have an owner, which is to be told
   */
  public synchronized List<SignalInfo> discard(long set) {
    List<SignalInfo> owned = List.of();
    for (long left = mask & set; left != 0; left &= left - 1) {
      int signal = Long.numberOfTrailingZeros(left) + 1;
      ArrayDeque<Entry> queue = queues[signal];
      queues[signal] = null;
      if (queue != null) {
        for (Entry entry : queue) {
          if (entry.leave().owner() != null) {
            owned = owned.isEmpty() ? new ArrayList<>() : owned;
            owned.add(entry.info);
          }
        }
      }
    }
    mask &= ~set;
    return owned;
  }
}
