package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.signal.SignalInfo;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Interval timers (man 2 setitimer). ITIMER_VIRTUAL and ITIMER_PROF follow real time here as well.
 * The executor's thread exists only once a timer was set. Guarded by its {@link ProcessSignals}.
 */
final class IntervalTimer {
  private static final int[] SIGNALS = {14, 26, 27}; // SIGALRM, SIGVTALRM, SIGPROF

  private final ProcessSignals signals;
  private ScheduledThreadPoolExecutor executor;
  private final ScheduledFuture<?>[] armed = new ScheduledFuture<?>[3];
  private final long[] interval = new long[3];

  IntervalTimer(ProcessSignals signals) {
    this.signals = signals;
  }

  long set(Task task, int which, long newer, long older) {
    long every = 0;
    long first = 0;
    if (newer != 0) {
      for (int i = 0; i < 2; i++) {
        long seconds = task.memory.getLong(newer + 16L * i);
        long micros = task.memory.getLong(newer + 16L * i + 8);
        if (seconds < 0 || micros < 0 || micros >= 1_000_000) {
          return -Errno.EINVAL;
        }
        long total = Math.min(seconds, Long.MAX_VALUE / 2_000_000) * 1_000_000 + micros;
        if (i == 0) {
          every = total;
        } else {
          first = total;
        }
      }
    }
    if (older != 0) {
      get(task, which, older);
    }
    if (armed[which] != null) {
      armed[which].cancel(false);
      armed[which] = null;
    }
    interval[which] = every;
    if (first != 0) {
      if (executor == null) {
        executor =
            new ScheduledThreadPoolExecutor(
                1, task2 -> Thread.ofPlatform().daemon().name("itimer").unstarted(task2));
      }
      SignalInfo info = SignalInfo.kernel(SIGNALS[which]);
      Runnable expire = () -> signals.post(info);
      armed[which] =
          every == 0
              ? executor.schedule(expire, first, TimeUnit.MICROSECONDS)
              : executor.scheduleAtFixedRate(expire, first, every, TimeUnit.MICROSECONDS);
    }
    return 0;
  }

  /** No timer expires from now on. */
  void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }

  /** {@return whether one will expire} */
  boolean isArmed() {
    for (ScheduledFuture<?> future : armed) {
      if (future != null && !future.isDone()) {
        return true;
      }
    }
    return false;
  }

  long get(Task task, int which, long to) {
    ScheduledFuture<?> future = armed[which];
    long left =
        future == null || future.isDone() ? 0 : Math.max(1, future.getDelay(TimeUnit.MICROSECONDS));
    task.memory.putLong(to, interval[which] / 1_000_000);
    task.memory.putLong(to + 8, interval[which] % 1_000_000);
    task.memory.putLong(to + 16, left / 1_000_000);
    task.memory.putLong(to + 24, left % 1_000_000);
    return 0;
  }
}
