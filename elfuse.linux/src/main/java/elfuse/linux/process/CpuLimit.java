package elfuse.linux.process;

import elfuse.abi.Signals;
import elfuse.signal.KernelTime;
import elfuse.signal.SignalInfo;

/**
 * RLIMIT_CPU (man 2 getrlimit; {@code check_process_timers} of {@code posix-cpu-timers.c}): SIGXCPU
 * at the soft limit, which then moves on by a second, and SIGKILL at the hard one. Guarded by the
 * process's {@link ProcessSignals}.
 */
final class CpuLimit extends TimerQueue.Entry {
  private static final long SECOND = KernelTime.SECOND;

  private final Process process;
  private final CpuClock clock;

  CpuLimit(Process process) {
    this.process = process;
    clock = CpuClock.of(process, ThreadTime.TOTAL);
  }

  /** The limits were set: watches them if there are any. */
  void changed() {
    long soft = process.limits.soft(Limits.CPU);
    if (soft == -1) {
      process.table.timers.cancel(this);
    } else {
      await(soft);
    }
  }

  private void await(long soft) {
    long left = nanos(Math.min(soft, process.limits.hard(Limits.CPU) & Long.MAX_VALUE));
    process.table.timers.schedule(this, clock.look(Math.max(1, left - clock.now())));
  }

  private static long nanos(long seconds) {
    return seconds < 0 ? KernelTime.MAX : KernelTime.of(seconds, 0);
  }

  @Override
  void due() {
    boolean told = false;
    int signal = Signals.SIGXCPU;
    synchronized (process.signals) {
      long soft = process.limits.soft(Limits.CPU);
      if (soft == -1 || process.isEnding()) {
        return;
      }
      long hard = process.limits.hard(Limits.CPU);
      long used = clock.now();
      if (hard != -1 && used >= nanos(hard)) {
        signal = Signals.SIGKILL;
        told = process.signals.addUnlessIgnored(SignalInfo.kernel(signal));
      } else {
        if (used >= nanos(soft)) {
          told = process.signals.addUnlessIgnored(SignalInfo.kernel(signal));
          process.limits.set(Limits.CPU, ++soft, hard);
        }
        await(soft);
      }
    }
    if (told) {
      process.signals.announce(signal, null);
    }
  }
}
