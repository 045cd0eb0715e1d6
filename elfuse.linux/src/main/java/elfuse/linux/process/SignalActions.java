package elfuse.linux.process;

import elfuse.signal.SignalAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What is done on each signal (Linux: {@code struct sighand_struct}). The threads of a process
 * share one object, and so do processes made with CLONE_SIGHAND; it is counted per process.
 *
 * <p>Each action is an immutable value that is read and exchanged as a whole, so processes that
 * share need no common lock. What a process decides on an action together with its own queues, it
 * does under the lock of its {@link ProcessSignals}; a change by another process drops nothing of
 * them, as on Linux, and is seen when the signal is taken.
 */
final class SignalActions {
  private static final int LAST = 64;

  private final AtomicReferenceArray<SignalAction> actions = new AtomicReferenceArray<>(LAST + 1);
  private final AtomicInteger users = new AtomicInteger(1);

  /** Makes those of a first program: the default for everything. */
  SignalActions() {
    for (int n = 0; n <= LAST; n++) {
      actions.setPlain(n, SignalAction.DEFAULT);
    }
  }

  /** {@return the same actions, for one user} */
  SignalActions copy() {
    SignalActions copy = new SignalActions();
    for (int n = 1; n <= LAST; n++) {
      copy.actions.setPlain(n, actions.get(n));
    }
    return copy;
  }

  /** {@return this object, with one more user} */
  SignalActions share() {
    users.incrementAndGet();
    return this;
  }

  /** {@return whether there is more than one user} */
  boolean isShared() {
    return users.get() > 1;
  }

  /** A user goes. */
  void leave() {
    users.decrementAndGet();
  }

  /** {@return what is done on a signal} */
  SignalAction get(int signal) {
    return actions.get(signal);
  }

  /** Changes what is done on a signal. {@return the old action} */
  SignalAction set(int signal, SignalAction action) {
    return actions.getAndSet(signal, action);
  }

  /** What is ignored stays ignored; all else gets the default action (flush_signal_handlers). */
  void resetHandlers() {
    for (int n = 1; n <= LAST; n++) {
      actions.set(
          n,
          actions.get(n).isIgnore()
              ? new SignalAction(elfuse.abi.Signals.SIG_IGN, 0, 0, 0)
              : SignalAction.DEFAULT);
    }
  }
}
