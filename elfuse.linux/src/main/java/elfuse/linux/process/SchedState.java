package elfuse.linux.process;

import elfuse.abi.Sched;
import elfuse.linux.futex.FutexThread;

/**
 * How a thread is scheduled (man 7 sched): what it asked for is kept and told, and waiters of
 * futexes are woken by it; the host's scheduler is not told. The CPUs that a thread may use are
 * kept by the host.
 *
 * <p>Changes are made under its monitor, by any thread; single fields may be read without.
 */
public final class SchedState {
  /** A policy with the priorities that need a privilege or a limit. */
  private static final int HIGHEST = 99;

  private volatile int policy = Sched.SCHED_NORMAL;
  private volatile int priority;
  private volatile int nice;
  private volatile boolean resetOnFork;

  /** Class and level for input and output (man 2 ioprio_set). */
  public volatile int ioPriority;

  /** Makes that of a program's first thread. */
  SchedState() {}

  /** {@return that of a new thread or process ({@code sched_fork})} */
  synchronized SchedState inherit() {
    SchedState child = new SchedState();
    child.ioPriority = ioPriority;
    if (resetOnFork) {
      child.nice = isRealTime(policy) ? 0 : Math.max(0, nice);
      child.policy = isRealTime(policy) ? Sched.SCHED_NORMAL : policy;
    } else {
      child.policy = policy;
      child.priority = priority;
      child.nice = nice;
    }
    return child;
  }

  /** {@return whether a policy has priorities 1 to 99} */
  public static boolean isRealTime(int policy) {
    return policy == Sched.SCHED_FIFO || policy == Sched.SCHED_RR;
  }

  /** Changes policy and real-time priority. */
  public synchronized void set(int newPolicy, int newPriority, boolean newResetOnFork) {
    policy = newPolicy;
    priority = newPriority;
    resetOnFork = newResetOnFork;
  }

  /** Changes the nice value. */
  public void setNice(int value) {
    nice = value;
  }

  public int policy() {
    return policy;
  }

  public int priority() {
    return priority;
  }

  public int nice() {
    return nice;
  }

  public boolean resetOnFork() {
    return resetOnFork;
  }

  /** {@return its place among the waiters of a futex: {@code normal_prio}, at most 100} */
  int waiterPriority() {
    return isRealTime(policy) ? HIGHEST - priority : FutexThread.NORMAL;
  }
}
