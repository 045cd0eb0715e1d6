package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.abi.Sched;
import elfuse.fd.WaitQueue;
import elfuse.shim.ShimData;
import elfuse.signal.PendingSignals;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * What the threads of a process share of signals (man 7 signal): the actions, what is pending for
 * the process as a whole; and the attention lane that tells the shim of it.
 *
 * <p>Any thread may call. One lock, {@code this}, orders actions, posting and the recomputation of
 * the lane: the lane is raised in the section that adds a signal, and dropped in one that has seen
 * nothing deliverable, so a raise is never lost. The locks of {@link PendingSignals} are taken
 * inside it. A thread is woken outside of it.
 */
public final class ProcessSignals {
  private static final long UNBLOCKABLE =
      SignalAction.bit(elfuse.abi.Signals.SIGKILL) | SignalAction.bit(elfuse.abi.Signals.SIGSTOP);

  /** The signals whose default action is to stop. */
  static final long STOPS =
      SignalAction.bit(elfuse.abi.Signals.SIGSTOP)
          | SignalAction.bit(elfuse.abi.Signals.SIGTSTP)
          | SignalAction.bit(elfuse.abi.Signals.SIGTTIN)
          | SignalAction.bit(elfuse.abi.Signals.SIGTTOU);

  private final Process process;

  /** What is done on signals; another object after an execve or unshare. Written under the lock. */
  private volatile SignalActions actions;

  /** What is pending for whichever thread takes it. */
  final PendingSignals pending = new PendingSignals();

  /** Those who wait for signals without a handler: signal descriptors. */
  final WaitQueue arrivals = new WaitQueue();

  private boolean closed;

  /** The signal that stops the process, 0 while it runs; written under the lock. */
  private volatile int stopSignal;

  /** Counts the stops, so that each thread takes part in each once; written under the lock. */
  private volatile int stops;

  /** Counts SIGCONT, which ends a stop that a thread is about to begin; written under the lock. */
  private volatile int continues;

  private boolean stopTold; // whether the parent knows of this stop; guarded by the lock

  ProcessSignals(Process process) {
    this.process = process;
    actions = new SignalActions();
  }

  /**
   * Those of a child: nothing pending (man 2 fork), and the same actions.
   *
   * @param flags of clone: with {@code CLONE_SIGHAND} the actions are shared, with {@code
   *     CLONE_CLEAR_SIGHAND} handlers become the default
   */
  ProcessSignals(Process process, ProcessSignals parent, long flags) {
    this.process = process;
    actions = (flags & Sched.CLONE_SIGHAND) != 0 ? parent.actions.share() : parent.actions.copy();
    if ((flags & Sched.CLONE_CLEAR_SIGHAND) != 0) {
      actions.resetHandlers();
    }
  }

  /**
   * Another program is in place (man 7 signal, "Execution of signal handlers", execve). Whoever
   * shared the actions keeps them.
   */
  synchronized void exec() {
    if (actions.isShared()) {
      SignalActions own = actions.copy();
      actions.leave();
      actions = own;
    }
    actions.resetHandlers();
  }

  /** {@return what the actions are kept in, which tells who shares them} */
  public Object actions() {
    return actions;
  }

  /** {@return whether another process has the same actions (man 2 clone, CLONE_SIGHAND)} */
  public boolean actionsAreShared() {
    return actions.isShared();
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
    actions.leave();
    pending.discard(-1);
  }

  /** {@return what is done on a signal} */
  public SignalAction action(int signal) {
    return actions.get(signal);
  }

  /** Changes what is done on a signal. {@return the old action} */
  public SignalAction setAction(int signal, SignalAction action) {
    SignalAction old;
    List<PosixTimer> expired = List.of();
    synchronized (this) {
      old =
          actions.set(
              signal,
              new SignalAction(
                  action.handler(),
                  action.flags(),
                  action.restorer(),
                  action.mask() & ~UNBLOCKABLE));
      if (action.discards(signal)) {
        discard(SignalAction.bit(signal));
      } else if (old.discards(signal)) {
        expired = process.timers.unignored(signal);
      }
    }
    for (PosixTimer timer : expired) {
      timer.announce();
    }
    return old;
  }

  /** Drops what is pending of a set, for the process and for each thread. */
  private void discard(long set) {
    List<SignalInfo> owned = new ArrayList<>(pending.discard(set));
    for (Task task : process.tasks()) {
      owned.addAll(task.signals.discard(set));
    }
    for (SignalInfo info : owned) {
      info.owner().discarded();
    }
  }

  /** Queues a signal for the process. {@return 0 or a negative error} */
  public int post(SignalInfo info) {
    return post(info, null);
  }

  /** Queues a signal for one thread, or for whichever takes it if that is null. */
  int post(SignalInfo info, Task target) {
    boolean goesOn;
    boolean dropped;
    boolean added;
    synchronized (this) { // one section: who goes on by SIGCONT finds it in the queue
      if (closed) {
        return 0; // a zombie takes every signal
      }
      goesOn = prepare(info.signal());
      dropped = drops(info.signal(), target);
      added = !dropped && add(info, target);
    }
    if (info.signal() == elfuse.abi.Signals.SIGCONT) {
      process.table.tracing.groupStopChanged(process);
    }
    if (goesOn) {
      goOn();
    }
    if (!added) {
      return dropped ? 0 : -Errno.EAGAIN;
    }
    announce(info.signal(), target);
    return 0;
  }

  /**
   * {@return whether a signal comes to nothing: the process is over, or ignores it and nobody
   * blocks it, since by the time it is unblocked there may be a handler}; under the lock
   */
  boolean drops(int signal, Task target) {
    if (closed) {
      return true; // a zombie takes every signal
    }
    if (!actions.get(signal).discards(signal)) {
      return false;
    }
    long bit = SignalAction.bit(signal);
    if (target != null) {
      return target.ptrace == null && (target.signals.mask() & bit) == 0;
    }
    boolean dropped = false;
    for (Task task : process.tasks()) {
      if (task.ptrace != null) {
        return false; // a tracer is told of ignored signals, too (sig_ignored)
      }
      // what sigtimedwait waits for is still blocked
      dropped |= (task.signals.mask() & bit) == 0;
    }
    return dropped;
  }

  /** Queues a signal of the kernel for the process. {@return whether}; under the lock */
  boolean addUnlessIgnored(SignalInfo info) {
    prepare(info.signal()); // a stopped process can be killed
    return !drops(info.signal(), null) && add(info, null);
  }

  /** Queues a signal. {@return false if there are too many}; under the lock */
  boolean add(SignalInfo info, Task target) {
    process.attention.raise(ShimData.SIGTIMER);
    PendingSignals queue = target == null ? pending : target.signals.pending;
    return queue.add(info, process.signalQuota(), process.limits.soft(Limits.SIGPENDING));
  }

  /** Has a thread look at a signal that was queued; without the lock. */
  void announce(int signal, Task target) {
    Task chosen = target != null ? target : unblocked(signal);
    if (chosen != null) {
      chosen.interrupt();
    }
    arrivals.wake(Poll.POLLIN);
  }

  private Task unblocked(int signal) {
    for (Task task : process.tasks()) {
      if (task.signals.accepts(signal)) {
        return task;
      }
    }
    return null;
  }

  /**
   * A thread does not take signals any more that it could have been told of: has others look. What
   * it does not take is stored first and what is pending read then; whoever adds a signal does it
   * the other way round, so one of the two sees it (retarget_shared_pending of kernel/signal.c).
   */
  void retarget(Task from, long signals) {
    for (long left = pending.mask() & signals; left != 0; left &= left - 1) {
      int signal = Long.numberOfTrailingZeros(left) + 1;
      for (Task task : process.tasks()) {
        if (task != from && task.signals.accepts(signal)) {
          task.interrupt();
          break;
        }
      }
    }
  }

  /**
   * What a signal does when it is sent, whatever becomes of it (Linux's prepare_signal): a stop and
   * SIGCONT take each other off the queues, and SIGCONT and SIGKILL end a stop.
   *
   * @return whether a stopped process goes on by SIGCONT
   */
  boolean prepare(int signal) {
    if (signal == elfuse.abi.Signals.SIGCONT) {
      continues++;
      discard(STOPS);
    } else if ((SignalAction.bit(signal) & STOPS) != 0) {
      discard(SignalAction.bit(elfuse.abi.Signals.SIGCONT));
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

  /** The process goes on by SIGCONT; without the lock. */
  void goOn() {
    process.table.continued(process);
    for (Task task : process.tasks()) {
      task.interrupt();
    }
  }

  /** {@return whether the process is stopped, or its threads are about to be} */
  public boolean isStopping() {
    return stopSignal != 0;
  }

  /**
   * {@return what {@link #stop} is to be told} To be read in the section that takes a signal off
   * its queue.
   */
  int continues() {
    return continues;
  }

  /**
   * A thread has taken a signal whose default action stops the process. SIGCONT since then has the
   * last word (JOBCTL_STOP_DEQUEUED of kernel/signal.c).
   *
   * @param continuesThen {@link #continues} when the signal was taken
   */
  void stop(int signal, int continuesThen) {
    synchronized (this) {
      if (stopSignal != 0 || continues != continuesThen || process.isEnding()) {
        return;
      }
      stopSignal = signal;
      stops++;
      process.attention.raise(ShimData.SIGTIMER);
    }
    process.table.tracing.groupStopChanged(process);
    for (Task task : process.tasks()) {
      task.interrupt();
    }
  }

  /**
   * Keeps a thread of a stopped process until it goes on or ends. The last thread to come tells the
   * parent, as Linux's do_signal_stop.
   */
  void park(Task task) {
    task.signals.parked = true;
    while (stopSignal != 0 && !task.isKilled() && takesPartUntraced(task)) {
      if (task.waiter().await(-1, 0, -1) == -Errno.EINTR) {
        task.waiter().clear();
      }
    }
    task.signals.parked = false;
  }

  /**
   * {@return whether nobody traces the thread} Then it takes part in the stop. One that has just
   * been attached to takes part as a tracee, and must not have done so here after {@link
   * #stopAgain}: both are decided under this lock.
   */
  private boolean takesPartUntraced(Task task) {
    synchronized (this) {
      if (task.ptrace != null) {
        return false;
      }
      if (stopSignal != 0) {
        task.signals.stopSeen = stops;
      }
    }
    tellStop();
    return true;
  }

  /** A thread stops with its process, if that is stopped. */
  void takePart(Task task) {
    synchronized (this) {
      if (stopSignal == 0) {
        return;
      }
      task.signals.stopSeen = stops;
    }
    tellStop();
  }

  /** {@return whether the process is stopped, and a thread has not taken part in that} */
  boolean stopIsNew(Task task) {
    return stopSignal != 0 && task.signals.stopSeen != stops;
  }

  /** A thread is to take part in a stop once more; under this lock, with what makes it look. */
  void stopAgain(Task task) {
    assert Thread.holdsLock(this);
    task.signals.stopSeen = stops - 1;
  }

  /** {@return the signal that stops the process, or 0} */
  int stopSignal() {
    return stopSignal;
  }

  /** A thread has ended: the others may all be stopped now. */
  void threadEnded() {
    if (stopSignal != 0) {
      tellStop();
    }
  }

  private void tellStop() {
    int signal;
    int number;
    synchronized (this) {
      signal = stopSignal;
      number = stops;
      if (signal == 0 || stopTold) {
        return;
      }
      for (Task task : process.tasks()) {
        if (task.signals.stopSeen != stops) {
          return;
        }
      }
      stopTold = true;
    }
    process.table.stopped(process, signal, number);
  }

  /** {@return whether a stop, by its count, holds still} */
  boolean holds(int number) {
    return stopSignal != 0 && stops == number;
  }

  /**
   * To be called by a thread that goes back to the guest. Drops the lane if nothing is deliverable
   * to any thread. A timer needs no lane while it runs: it posts its signal as others do.
   */
  void settle() {
    if ((process.attention.shim().attention() & ShimData.SIGTIMER) == 0) {
      return;
    }
    synchronized (this) {
      boolean needed = process.isEnding() || stopSignal != 0;
      for (Task task : process.tasks()) {
        needed |= task.signals.isDeliverable();
      }
      if (!needed) {
        process.attention.drop(ShimData.SIGTIMER);
      }
    }
  }
}
