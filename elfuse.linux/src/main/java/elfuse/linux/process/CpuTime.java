package elfuse.linux.process;

import java.util.ArrayList;
import java.util.List;

/**
 * CPU time of a process: of its threads, those that ended included, and of the children that were
 * waited for (man 2 times, man 2 getrusage). For any thread; one lock, {@code this}, outside that
 * of {@link ThreadTime}.
 *
 * <p>User time is what the host's threads spent in user mode, so it holds the Java code that
 * answers system calls as well; system time is what the host's kernel spent for them.
 */
public final class CpuTime {
  private final List<Task> running = new ArrayList<>();
  private final long[] ended = new long[3];
  private final CpuSplit split = new CpuSplit();
  private final long[] counts = new long[4];
  private long faults;
  private long resident; // the most that was seen, in KiB
  private Usage children = Usage.NONE;

  /** A thread of the process begins; called by itself. */
  synchronized void begin(Task task) {
    running.add(task);
  }

  /** A thread is about to end; called by itself, the last thing that it does for the guest. */
  synchronized void end(Task task) {
    running.remove(task);
    ThreadTime time = task.time;
    time.end();
    for (int which = 0; which < 3; which++) {
      ended[which] += time.nanos(which);
    }
    add(counts, time.counts());
    faults += task.minorFaults;
  }

  /** So much memory was resident, in bytes (Linux: setmax_mm_hiwater_rss). */
  synchronized void sawResident(long bytes) {
    resident = Math.max(resident, bytes >>> 10);
  }

  /** {@return nanoseconds that all threads together were on a CPU} */
  synchronized long total() {
    return sum(ThreadTime.TOTAL);
  }

  /** {@return nanoseconds of that in user mode} */
  synchronized long user() {
    update();
    return split.user();
  }

  private void update() {
    long user = sum(ThreadTime.USER);
    split.update(user, Math.max(0, sum(ThreadTime.TICKS) - user), sum(ThreadTime.TOTAL));
  }

  private long sum(int which) {
    long sum = ended[which];
    for (Task task : running) {
      sum += task.time.nanos(which);
    }
    return sum;
  }

  /** {@return how many threads can use time at once} */
  synchronized int threads() {
    return running.size();
  }

  /**
   * {@return what the process used, children apart}. Switches and blocks of threads that run, other
   * than the caller, are counted when they end.
   */
  public synchronized Usage usage() {
    update();
    long[] all = counts.clone();
    long allFaults = faults;
    Task caller = Task.current();
    for (Task task : running) {
      allFaults += task.minorFaults;
      if (task == caller) {
        add(all, task.time.counts());
      }
    }
    return new Usage(
        split.user(), split.system(), resident, allFaults, all[0], all[1], all[2], all[3]);
  }

  private synchronized long resident() {
    return resident;
  }

  /** {@return what the calling thread used alone (RUSAGE_THREAD)} */
  public static Usage ofThread(Task task) {
    CpuSplit split = task.time.split();
    long[] c = task.time.counts();
    long resident = task.process.cpu.resident();
    return new Usage(
        split.user(), split.system(), resident, task.minorFaults, c[0], c[1], c[2], c[3]);
  }

  /** {@return what children used that were waited for, and theirs} */
  public synchronized Usage children() {
    return children;
  }

  /** {@return what the process and the children that it waited for used, as wait4 tells it} */
  public Usage usageWithChildren() {
    return usage().plus(children());
  }

  /** A child was waited for. */
  public void addChild(CpuTime child) {
    Usage all = child.usageWithChildren();
    synchronized (this) {
      children = children.plus(all);
    }
  }

  private static void add(long[] sums, long[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }
}
