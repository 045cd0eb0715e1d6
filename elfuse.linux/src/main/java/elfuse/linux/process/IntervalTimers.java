package elfuse.linux.process;

import elfuse.abi.Signals;
import elfuse.abi.Time;
import elfuse.signal.Expiry;
import elfuse.signal.KernelTime;
import elfuse.signal.SignalInfo;

/**
 * The three interval timers of a process (man 2 setitimer; {@code kernel/time/itimer.c}): real
 * time, user CPU time, CPU time. They survive execve and are not inherited.
 *
 * <p>The one of real time stands still from its expiry until a SIGALRM is taken off the process's
 * queue. Guarded by the process's {@link ProcessSignals}.
 */
final class IntervalTimers {
  /** What Linux adds to a value in CPU time, as its own ticks would (HZ is 250 on arm64). */
  static final long TICK = 4_000_000;

  private final Process process;
  private final One[] timers;

  IntervalTimers(Process process) {
    this.process = process;
    timers =
        new One[] {
          new One(Signals.SIGALRM, TimerClock.host(process.posix, Time.CLOCK_MONOTONIC, false)),
          new One(Signals.SIGVTALRM, CpuClock.of(process, ThreadTime.USER)),
          new One(Signals.SIGPROF, CpuClock.of(process, ThreadTime.TOTAL))
        };
  }

  /** Sets a timer; all in nanoseconds. */
  void set(int which, long value, long interval) {
    timers[which].set(value, interval, which != Time.ITIMER_REAL);
  }

  /** {@return nanoseconds to the next expiry, 0 if there is none} */
  long remaining(int which) {
    return timers[which].remaining(which != Time.ITIMER_REAL);
  }

  /** {@return nanoseconds between expiries} */
  long interval(int which) {
    return timers[which].interval;
  }

  /** A SIGALRM was taken off the process's queue. */
  void alarmTaken() {
    timers[Time.ITIMER_REAL].goOn();
  }

  /** No timer expires any more. */
  void close() {
    for (One timer : timers) {
      process.table.timers.cancel(timer);
      timer.expiry.clear();
    }
  }

  private final class One extends TimerQueue.Entry {
    private final int signal;
    private final TimerClock clock;
    private final Expiry expiry = new Expiry();
    private long interval;
    private long lastExpiry;

    One(int signal, TimerClock clock) {
      this.signal = signal;
      this.clock = clock;
    }

    void set(long value, long every, boolean cpu) {
      process.table.timers.cancel(this);
      interval = cpu || value != 0 ? every : 0;
      long now = clock.now();
      expiry.set(now, cpu && value != 0 ? KernelTime.add(value, TICK) : value, every, false);
      await(now);
    }

    long remaining(boolean cpu) {
      if (!expiry.isSet()) {
        return 0;
      }
      long left = expiry.remaining(clock.now());
      return left > 0 ? left : cpu ? TICK : 1000; // about to expire
    }

    void goOn() {
      if (!expiry.isSet() && interval != 0) {
        long now = clock.now();
        expiry.set(lastExpiry, interval, interval, false);
        expiry.forward(now);
        await(now);
      }
    }

    private void await(long now) {
      if (expiry.isSet()) {
        long left = Math.max(1, expiry.remaining(now));
        process.table.timers.schedule(this, clock.look(left));
      }
    }

    @Override
    void due() {
      boolean told = false;
      synchronized (process.signals) {
        if (!expiry.isSet()) {
          return;
        }
        long now = clock.now();
        if (expiry.remaining(now) <= 0) {
          lastExpiry = expiry.next();
          if (signal == Signals.SIGALRM) {
            expiry.finish();
          } else if (interval == 0) {
            expiry.clear();
          } else {
            expiry.set(lastExpiry, interval, interval, false); // one at a time, as Linux
          }
          told = process.signals.addUnlessIgnored(SignalInfo.kernel(signal));
        }
        await(now);
      }
      if (told) {
        process.signals.announce(signal, null);
      }
    }
  }
}
