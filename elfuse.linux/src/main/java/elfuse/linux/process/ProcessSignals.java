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

  private final Process process;
  private final SignalAction[] actions = new SignalAction[65];
  private final IntervalTimer timer = new IntervalTimer(this);

  /** What is pending for whichever thread takes it. */
  final PendingSignals pending = new PendingSignals(QUEUE_LIMIT);

  /** Those who wait for signals without a handler: signal descriptors. */
  final WaitQueue arrivals = new WaitQueue();

  private boolean closed;

  ProcessSignals(Process process) {
    this.process = process;
    Arrays.fill(actions, SignalAction.DEFAULT);
  }

  /** Those of a child: the same actions, nothing pending, no timer (man 2 fork). */
  ProcessSignals(Process process, ProcessSignals parent) {
    this.process = process;
    synchronized (parent) {
      System.arraycopy(parent.actions, 0, actions, 0, actions.length);
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
    long bit = SignalAction.bit(info.signal());
    Task chosen = target;
    synchronized (this) {
      if (closed) {
        return 0; // a zombie takes every signal
      }
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
    }
    if (chosen != null) {
      chosen.interrupt();
    }
    arrivals.wake(Poll.POLLIN);
    return 0;
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
      boolean needed = process.isEnding() || timer.isArmed();
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
