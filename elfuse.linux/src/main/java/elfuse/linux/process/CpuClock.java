package elfuse.linux.process;

/**
 * The CPU time of a thread or a process as a clock (man 3 clock_getcpuclockid; {@code
 * kernel/time/posix-cpu-timers.c}).
 *
 * <p>A number of such a clock is negative: the complement of a process's or thread's number, or of
 * 0 for the caller's own, shifted left by 3; a bit for threads; and which time is meant.
 */
final class CpuClock extends TimerClock {
  private static final int PER_THREAD = 4;
  private static final int WHICH = 3;
  private static final long TICK = 1_000_000;
  private static final long LAZIEST = 32_000_000;
  private static final int CPUS = Runtime.getRuntime().availableProcessors();

  private final Process process;
  private final Task thread;
  private final int which;
  private long lastSeen = -1;
  private long patience;

  private CpuClock(Process process, Task thread, int which) {
    this.process = process;
    this.thread = thread;
    this.which = which;
  }

  /** {@return the clock of all threads together} */
  static CpuClock of(Process process, int which) {
    return new CpuClock(process, null, which);
  }

  /**
   * {@return the clock of a number, or null where Linux says EINVAL ({@code pid_for_clock})}
   *
   * @param id CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, or a negative number
   * @param reading whether the clock is only to be read: then a process may also be named by the
   *     caller's own thread
   */
  static CpuClock of(Task t, int id, boolean reading) {
    if (id >= 0) {
      return new CpuClock(t.process, id == 3 ? t : null, ThreadTime.TOTAL);
    }
    int which = id & WHICH;
    int number = ~(id >> 3);
    boolean perThread = (id & PER_THREAD) != 0;
    if (which == WHICH) { // CPUCLOCK_MAX, or a clock of a descriptor, of which there is none
      return null;
    }
    if (perThread) {
      Task thread = number == 0 ? t : t.process.task(number);
      return thread == null ? null : new CpuClock(t.process, thread, which);
    }
    boolean own = number == 0 || reading && number == t.tid;
    Process process = own ? t.process : t.process.table.get(number);
    return process == null ? null : new CpuClock(process, null, which);
  }

  /** {@return whether it is the calling thread's own, by whichever number} */
  boolean isThread(Task t) {
    return thread == t;
  }

  /** What Linux counts in ticks (CPUCLOCK_PROF) is the precise time here. */
  @Override
  long now() {
    boolean user = which == ThreadTime.USER;
    if (thread == null) {
      return user ? process.cpu.user() : process.cpu.total();
    }
    ThreadTime time = thread.time;
    if (time == null) {
      return 0; // it is about to begin
    }
    return user ? time.split().user() : time.nanos(ThreadTime.TOTAL);
  }

  @Override
  boolean isGone() {
    if (thread == null) {
      return process.reaped;
    }
    ThreadTime time = thread.time;
    return time != null && time.isEnded();
  }

  /** As long as all CPUs that can run the threads need at least; ever longer while none runs. */
  @Override
  long look(long left) {
    long now = now();
    patience = now == lastSeen ? Math.min(2 * patience + TICK, LAZIEST) : 0;
    lastSeen = now;
    int parallel = thread != null ? 1 : Math.clamp(process.cpu.threads(), 1, CPUS);
    return Math.max(Math.max(left / parallel, TICK), patience);
  }
}
