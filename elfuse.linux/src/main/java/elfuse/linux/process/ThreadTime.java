package elfuse.linux.process;

import elfuse.abi.RusageLayout;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The CPU time of one guest thread: that of the host's thread which runs it, less what that had
 * used before.
 *
 * <p>Another thread's clock is read by its number ({@code MAKE_THREAD_CPUCLOCK} of {@code
 * linux/posix-timers_types.h}). The monitor keeps a reader from a number that the host has given to
 * somebody else: the thread itself takes the last reading in it before it ends.
 */
final class ThreadTime {
  /** User and system time as the host's scheduler tick samples them ({@code CPUCLOCK_PROF}). */
  static final int TICKS = 0;

  /** User time as the host's scheduler tick samples it ({@code CPUCLOCK_VIRT}). */
  static final int USER = 1;

  /** Time on a CPU, to the nanosecond ({@code CPUCLOCK_SCHED}). */
  static final int TOTAL = 2;

  private static final int PER_THREAD = 4;
  private static final int RUSAGE_THREAD = 1;
  private static final int[] COUNTS = {
    RusageLayout.RU_INBLOCK, RusageLayout.RU_OUBLOCK, RusageLayout.RU_NVCSW, RusageLayout.RU_NIVCSW
  };

  private final Posix posix;
  private final int clock;
  private final long[] before = new long[3];
  private final long[] countsBefore;
  private final CpuSplit split = new CpuSplit();
  private final long[] last = new long[3];
  private boolean ended;

  private ThreadTime(Posix posix, int hostTid) {
    this.posix = posix;
    clock = ~hostTid << 3 | PER_THREAD;
    for (int which = 0; which < 3; which++) {
      before[which] = Math.max(0, posix.clockNanos(clock | which));
    }
    countsBefore = hostCounts();
  }

  /** {@return the time that the calling thread uses from now on} */
  static ThreadTime ofCaller(Posix posix) {
    return new ThreadTime(posix, posix.gettid());
  }

  /** {@return nanoseconds of {@link #TICKS}, {@link #USER} or {@link #TOTAL}} */
  synchronized long nanos(int which) {
    if (ended) {
      return last[which];
    }
    long now = posix.clockNanos(clock | which);
    // a host that cannot tell stands still, and a clock of the guest never goes back
    last[which] = Math.max(last[which], now - before[which]);
    return last[which];
  }

  /** To be called by the thread itself, when it runs nothing of the guest any more. */
  synchronized void end() {
    for (int which = 0; which < 3; which++) {
      nanos(which);
    }
    ended = true;
  }

  /** {@return whether the thread is over} */
  synchronized boolean isEnded() {
    return ended;
  }

  /** {@return user and system time, which add up to the total} */
  synchronized CpuSplit split() {
    long user = nanos(USER);
    split.update(user, Math.max(0, nanos(TICKS) - user), nanos(TOTAL));
    return split.copy();
  }

  /**
   * {@return blocks read and written, voluntary and involuntary switches of the thread until now;
   * to be called by itself, because the host tells no other}
   */
  long[] counts() {
    long[] now = hostCounts();
    for (int i = 0; i < now.length; i++) {
      now[i] -= countsBefore[i];
    }
    return now;
  }

  private long[] hostCounts() {
    long[] counts = new long[COUNTS.length];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(RusageLayout.SIZE, 8); // the same on 64-bit Linux
      if (posix.getrusage(RUSAGE_THREAD, usage.address()) == 0) {
        for (int i = 0; i < counts.length; i++) {
          counts[i] = NativeMemory.getLong(usage.address() + COUNTS[i]);
        }
      }
    }
    return counts;
  }
}
