package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.fd.WaitQueue;
import elfuse.shim.ShimData;
import elfuse.signal.PendingSignals;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.util.Arrays;

/**
 * What the threads of a process share of signals (man 7 signal): the actions, what is pending for
 * the process as a whole, the timers; and the attention lane that tells the shim of them.
 *
 * <p>Any thread may call. One lock, {@code this}, orders actions, posting and the recomputation of
 * the lane: the lane is raised in the section that adds a signal, and dropped in one that has seen
 * nothing deliverable, so a raise is never lost. The locks of {@link PendingSignals} are taken
 * inside it. A thread is woken outside of it.
 */
public final class ProcessSignals {
  /** RLIMIT_SIGPENDING of a process by default. */
  private static final int QUEUE_LIMIT = 63_000;

  private static final long UNBLOCKABLE =
      SignalAction.bit(elfuse.abi.Signals.SIGKILL) | SignalAction.bit(elfuse.abi.Signals.SIGSTOP);

  private static final long STOPS =
      SignalAction.bit(elfuse.abi.Signals.SIGSTOP)
          | SignalAction.bit(elfuse.abi.Signals.SIGTSTP)
          | SignalAction.bit(elfuse.abi.Signals.SIGTTIN)
          | SignalAction.bit(elfuse.abi.Signals.SIGTTOU);

  private final Process process;
  private final SignalAction[] actions = new SignalAction[65];
  private final IntervalTimer timer = new IntervalTimer(this);

  /** What is pending for whichever thread takes it. */
  final PendingSignals pending = new PendingSignals(QUEUE_LIMIT);

  /** Those who wait for signals without a handler: signal descriptors. */
  final WaitQueue arrivals = new WaitQueue();

  private boolean closed;

  /** The signal that stops the process, 0 while it runs; written under the lock. */
  private volatile int stopSignal;

  private int parked; // threads that are stopped; guarded by the lock
  private boolean stopTold; // whether the parent knows of this stop; guarded by the lock

  ProcessSignals(Process process) {
    this.process = process;
    Arrays.fill(actions, SignalAction.DEFAULT);
  }

  /**
   * Those of a child: the same actions, nothing pending, no timer (man 2 fork).
   *
   * @param clear whether handlers become the default (man 2 clone, CLONE_CLEAR_SIGHAND)
   */
  ProcessSignals(Process process, ProcessSignals parent, boolean clear) {
    this.process = process;
    synchronized (parent) {
      System.arraycopy(parent.actions, 0, actions, 0, actions.length);
    }
    if (clear) {
      resetHandlers();
    }
  }

  /** What is ignored stays ignored; all else gets the default action. */
  private void resetHandlers() {
    for (int n = 1; n < actions.length; n++) {
      actions[n] =
          actions[n].isIgnore()
              ? new SignalAction(elfuse.abi.Signals.SIG_IGN, 0, 0, 0)
              : SignalAction.DEFAULT;
    }
  }

  /** Another program is in place (man 7 signal, "Execution of signal handlers", execve). */
  synchronized void exec() {
    resetHandlers();
  }

  /** Sends all threads to the host, if there is still memory to say so in. */
  synchronized void raiseAttention() {
    if (!closed) {
      process.attention.raise(ShimData.SIGTIMER);
    }
  }

  /** The process is over: what is sent from now on goes nowhere. */
  synchronized void close() {
    closed = true;
    timer.close();
  }

  /** {@return what is done on a signal} */
  public synchronized SignalAction action(int signal) {
    return actions[signal];
  }

  /** Changes what is done on a signal. {@return the old action} */
  public synchronized SignalAction setAction(int signal, SignalAction action) {
    SignalAction old = actions[signal];
    actions[signal] =
        new SignalAction(
            action.handler(), action.flags(), action.restorer(), action.mask() & ~UNBLOCKABLE);
    if (action.discards(signal)) {
      pending.discard(SignalAction.bit(signal));
      for (Task task : process.tasks()) {
        task.signals.discard(SignalAction.bit(signal));
      }
    }
    return old;
  }

  /** Queues a signal for the process. {@return 0 or a negative error} */
  public int post(SignalInfo info) {
    return post(info, null);
  }

  /** Queues a signal for one thread, or for whichever takes it if that is null. */
  int post(SignalInfo info, Task target) {
    boolean[] goesOn = {false};
    Task[] chosen = {null};
    int result;
    synchronized (this) { // one section: who goes on by SIGCONT finds it in the queue
      result = closed ? 0 : enqueue(info, target, goesOn, chosen); // a zombie takes every signal
    }
    if (goesOn[0]) {
      process.table.continued(process);
      for (Task task : process.tasks()) {
        task.interrupt();
      }
    }
    if (chosen[0] != null) {
      chosen[0].interrupt();
    }
    if (result == 0) {
      arrivals.wake(Poll.POLLIN);
    }
    return result;
  }

  private int enqueue(SignalInfo info, Task target, boolean[] goesOn, Task[] wake) {
    long bit = SignalAction.bit(info.signal());
    goesOn[0] = prepare(info.signal());
    Task chosen = target;
    for (Task task : process.tasks()) {
      if (chosen == null && (task.signals.mask() & bit) == 0) {
        chosen = task;
      }
    }
    // an ignored signal stays only where it is blocked
    if (actions[info.signal()].discards(info.signal())
        && chosen != null
        && (chosen.signals.mask() & bit) == 0) {
      return 0;
    }
    process.attention.raise(ShimData.SIGTIMER);
    PendingSignals queue = target == null ? pending : target.signals.pending;
    if (!queue.add(info)) {
      return -Errno.EAGAIN;
    }
    wake[0] = chosen;
    return 0;
  }

  /**
   * What a signal does when it is sent, whatever becomes of it (Linux's prepare_signal): a stop and
   * SIGCONT take each other off the queues, and SIGCONT and SIGKILL end a stop.
   *
   * @return whether a stopped process goes on by SIGCONT
   */
  private boolean prepare(int signal) {
    if (signal == elfuse.abi.Signals.SIGCONT) {
      discardAll(STOPS);
    } else if ((SignalAction.bit(signal) & STOPS) != 0) {
      discardAll(SignalAction.bit(elfuse.abi.Signals.SIGCONT));
    }
    if (stopSignal == 0
        || signal != elfuse.abi.Signals.SIGCONT && signal != elfuse.abi.Signals.SIGKILL) {
      return false;
    }
    stopSignal = 0;
    stopTold = false;
    if (signal == elfuse.abi.Signals.SIGCONT) {
      return true;
    }
    for (Task task : process.tasks()) {
      task.interrupt();
    }
    return false;
  }

  private void discardAll(long set) {
    pending.discard(set);
    for (Task task : process.tasks()) {
      task.signals.discard(set);
    }
  }

  /** {@return whether the process is stopped, or its threads are about to be} */
  public boolean isStopping() {
    return stopSignal != 0;
  }

  /** A thread takes a signal whose default action stops the process. */
  void stop(int signal) {
    synchronized (this) {
      if (stopSignal != 0 || process.isEnding()) {
        return;
      }
      stopSignal = signal;
      process.attention.raise(ShimData.SIGTIMER);
    }
    for (Task task : process.tasks()) {
      task.interrupt();
    }
  }

  /**
   * Keeps a thread of a stopped process until it goes on or ends. The last thread to come tells the
   * parent, as Linux's do_signal_stop.
   */
  void park(Task task) {
    synchronized (this) {
      if (stopSignal == 0) {
        return;
      }
      parked++;
    }
    tellStop();
    while (stopSignal != 0 && !task.isEnding()) {
      if (task.waiter().await(-1, 0, -1) == -Errno.EINTR) {
        task.waiter().clear();
      }
    }
    synchronized (this) {
      parked--;
    }
  }

  /** A thread has ended: the others may all be stopped now. */
  void threadEnded() {
    if (stopSignal != 0) {
      tellStop();
    }
  }

  private void tellStop() {
    int signal;
    synchronized (this) {
      signal = stopSignal;
      if (signal == 0 || stopTold || parked < process.tasks().size()) {
        return;
      }
      stopTold = true;
    }
    process.table.stopped(process, signal);
  }

  /**
   * To be called by a thread that goes back to the guest. Drops the lane if no timer is armed and
   * nothing is deliverable to any thread.
   */
  void settle() {
    if ((process.attention.shim().attention() & ShimData.SIGTIMER) == 0) {
      return;
    }
    synchronized (this) {
      boolean needed = process.isEnding() || stopSignal != 0 || timer.isArmed();
      for (Task task : process.tasks()) {
        needed |= task.signals.isDeliverable();
      }
      if (!needed) {
        process.attention.drop(ShimData.SIGTIMER);
      }
    }
  }

  /** setitimer. */
  public long setTimer(Task task, int which, long newer, long older) {
    if (which < 0 || which > 2) {
      return -Errno.EINVAL;
    }
    synchronized (this) {
      process.attention.raise(ShimData.SIGTIMER);
      return timer.set(task, which, newer, older);
    }
  }

  /** getitimer. */
  public synchronized long getTimer(Task task, int which, long to) {
    if (which < 0 || which > 2) {
      return -Errno.EINVAL;
    }
    return timer.get(task, which, to);
  }
}
