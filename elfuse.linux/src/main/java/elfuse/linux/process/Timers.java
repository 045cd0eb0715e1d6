package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Signals;
import elfuse.signal.SignalQuota;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The timers of a process: those of {@code timer_create}, the interval timers and the CPU limit.
 * For any thread; guarded by the process's {@link ProcessSignals}. What happens at a time is in the
 * run's {@link TimerQueue}.
 */
public final class Timers {
  private final Process process;
  private final Map<Integer, PosixTimer> timers = new HashMap<>();
  private final Map<Integer, SignalQuota> charged = new HashMap<>();
  private final IntervalTimers intervals;
  private final CpuLimit limit;
  private int nextId;

  Timers(Process process) {
    this.process = process;
    intervals = new IntervalTimers(process);
    limit = new CpuLimit(process);
    limit.changed();
  }

  /** What {@code timer_gettime} and {@code getitimer} tell, in nanoseconds. */
  public record Setting(long interval, long remaining) {}

  /** A number for a timer to come, and the place for its signal that is counted for its user. */
  public record Reserved(int id, SignalQuota quota) {
    /** No timer came of it. */
    public void release() {
      quota.release();
    }
  }

  /** {@return what a new timer needs, or null if the user has too many signals (EAGAIN)} */
  public Reserved reserve() {
    synchronized (process.signals) {
      SignalQuota quota = process.signalQuota();
      if (!quota.charge(process.limits.soft(Limits.SIGPENDING), false)) {
        return null;
      }
      int id = nextId;
      nextId = nextId + 1 & Integer.MAX_VALUE;
      return new Reserved(id, quota);
    }
  }

  /**
   * {@return a thread that a timer tells, or null if the process has none of that number ({@code
   * good_sigevent})}
   */
  public Task target(int tid) {
    return process.task(tid);
  }

  /**
   * Makes a timer ({@code timer_create}).
   *
   * @param reserved its number
   * @param clock a clock that {@linkplain Clocks#hasTimers can have it}
   * @param notify SIGEV_*
   * @param signal its signal
   * @param value {@code sigev_value}
   * @param target the thread with SIGEV_THREAD_ID, else null
   * @return 0 or a negative error
   */
  public long create(
      Task t, Reserved reserved, int clock, int notify, int signal, long value, Task target) {
    if (Clocks.isAlarm(clock)) {
      return -Errno.EOPNOTSUPP;
    }
    CpuClock cpu = null;
    if (Clocks.isCpu(clock)) {
      cpu = CpuClock.of(t, clock, false);
      if (cpu == null) {
        return -Errno.EINVAL;
      }
    }
    PosixTimer.Event event = new PosixTimer.Event(notify, signal, value, target);
    synchronized (process.signals) {
      timers.put(reserved.id, new PosixTimer(process, reserved.id, clock, cpu, event));
      charged.put(reserved.id, reserved.quota);
    }
    return 0;
  }

  /**
   * {@code timer_settime}, all in nanoseconds.
   *
   * @param old receives the old setting at index 0
   * @return 0 or a negative error
   */
  public long set(int id, boolean absolute, long value, long interval, Setting[] old) {
    PosixTimer timer;
    boolean told;
    synchronized (process.signals) {
      timer = timers.get(id);
      if (timer == null) {
        return -Errno.EINVAL;
      }
      if (timer.isGone()) {
        return -Errno.ESRCH;
      }
      old[0] = setting(timer);
      told = timer.set(absolute, value, interval);
    }
    if (told) {
      timer.announce();
    }
    return 0;
  }

  /** {@return the setting of a timer ({@code timer_gettime}), or null if there is none} */
  public Setting get(int id) {
    synchronized (process.signals) {
      PosixTimer timer = timers.get(id);
      return timer == null ? null : setting(timer);
    }
  }

  private static Setting setting(PosixTimer timer) {
    long remaining = timer.remaining(); // first, because it may forward
    return new Setting(timer.interval(), remaining);
  }

  /** {@code timer_getoverrun}. {@return the count or a negative error} */
  public long overruns(int id) {
    synchronized (process.signals) {
      PosixTimer timer = timers.get(id);
      return timer == null ? -Errno.EINVAL : timer.overruns();
    }
  }

  /** {@code timer_delete}. {@return 0 or a negative error} */
  public long delete(int id) {
    synchronized (process.signals) {
      PosixTimer timer = timers.remove(id);
      if (timer == null) {
        return -Errno.EINVAL;
      }
      timer.close();
      charged.remove(id).release();
      return 0;
    }
  }

  /** Another program begins: it has no timers but the interval timers (man 2 execve). */
  public void deleteAll() {
    synchronized (process.signals) {
      for (int id : new ArrayList<>(timers.keySet())) {
        delete(id);
      }
    }
  }

  /** Sets an interval timer ({@code setitimer}). {@return the old setting} */
  public Setting setInterval(int which, long value, long interval) {
    synchronized (process.signals) {
      Setting old = getInterval(which);
      intervals.set(which, value, interval);
      return old;
    }
  }

  /** {@return the setting of an interval timer ({@code getitimer})} */
  public Setting getInterval(int which) {
    synchronized (process.signals) {
      return new Setting(intervals.interval(which), intervals.remaining(which));
    }
  }

  /** RLIMIT_CPU was set. */
  public void limitChanged() {
    synchronized (process.signals) {
      limit.changed();
    }
  }

  /** A signal was taken off the process's queue. */
  void taken(int signal) {
    if (signal == Signals.SIGALRM) {
      synchronized (process.signals) {
        intervals.alarmTaken();
      }
    }
  }

  /** A signal's action is no more to ignore it; under the lock. {@return what to announce} */
  List<PosixTimer> unignored(int signal) {
    List<PosixTimer> told = List.of();
    for (PosixTimer timer : timers.values()) {
      if (timer.unignored(signal)) {
        told = told.isEmpty() ? new ArrayList<>() : told;
        told.add(timer);
      }
    }
    return told;
  }

  /** The process is over. */
  void close() {
    synchronized (process.signals) {
      deleteAll();
      intervals.close();
      process.table.timers.cancel(limit);
    }
  }
}
