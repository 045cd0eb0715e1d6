package elfuse.linux.process;

import elfuse.abi.Signals;
import elfuse.signal.Expiry;
import elfuse.signal.SignalInfo;

/**
 * A timer of {@code timer_create} (man 2 timer_create; {@code kernel/time/posix-timers.c}).
 *
 * <p>It has one signal to queue. A periodic timer stands still from the expiry until that signal is
 * delivered; what passed meanwhile are overruns. A signal that was queued before the timer was set
 * anew or deleted is not delivered (Linux from 6.13 on). While its signal is ignored, a periodic
 * timer stands still as well, and the signal comes when it is not ignored any more.
 *
 * <p>Everything is guarded by the {@link ProcessSignals} of its process.
 */
final class PosixTimer extends TimerQueue.Entry implements SignalInfo.Owner {
  private enum State {
    /** Not set, or expired for the last time; always so with SIGEV_NONE. */
    IDLE,
    /** Set and in the queue of timers. */
    ARMED,
    /** Periodic, expired, its signal not delivered yet. */
    QUEUED,
    /** Periodic, expired while its signal was ignored. */
    IGNORED
  }

  /** Whom it tells, and what (man 7 sigevent). */
  record Event(int way, int signal, long value, Task target) {}

  private final Process process;
  private final int id;
  private final int clockId;
  private final Event event;
  private final CpuClock cpu;
  private final Expiry expiry = new Expiry();
  private TimerClock clock;
  private State state = State.IDLE;
  private boolean queued; // whether the signal is in a queue
  private boolean meant; // whether that signal is to be delivered
  private boolean continued; // whether its SIGCONT is to make a stopped process go on
  private long overruns;
  private int overrunsTold;

  /**
   * A timer that is not set.
   *
   * @param cpu the clock, or null if it is one of real time
   */
  PosixTimer(Process process, int id, int clockId, CpuClock cpu, Event event) {
    this.process = process;
    this.id = id;
    this.clockId = clockId;
    this.cpu = cpu;
    this.event = event;
    this.clock = cpu != null ? cpu : TimerClock.host(process.posix, clockId, true);
  }

  /** {@return whether the thread or process whose CPU time it counts has gone} */
  boolean isGone() {
    return clock.isGone();
  }

  /** {@code timer_settime}, in nanoseconds. {@return whether there is something to announce} */
  boolean set(boolean absolute, long value, long interval) {
    process.table.timers.cancel(this);
    meant = false;
    overruns = -1;
    overrunsTold = 0;
    state = State.IDLE;
    if (cpu == null) {
      clock = TimerClock.host(process.posix, clockId, absolute);
    }
    long now = clock.now();
    expiry.set(now, value, interval, absolute);
    if (!expiry.isSet() || event.way == Signals.SIGEV_NONE) {
      return false;
    }
    state = State.ARMED;
    return expireOrWait(now);
  }

  /** {@return the interval} */
  long interval() {
    return expiry.interval();
  }

  /** {@return nanoseconds to the next expiry, 0 if there is none ({@code common_timer_get})} */
  long remaining() {
    boolean silent = event.way == Signals.SIGEV_NONE;
    if (!expiry.isSet() || clock.isGone()) {
      return 0;
    }
    long now = clock.now();
    if (state != State.ARMED) {
      overruns += expiry.forward(now);
    }
    long left = expiry.remaining(now);
    // one that has expired and whose signal is on its way is not one that is not set
    return left > 0 ? left : silent ? 0 : 1;
  }

  /** {@return the overruns of the last signal that was delivered} */
  int overruns() {
    return overrunsTold;
  }

  /** The timer is deleted. */
  void close() {
    process.table.timers.cancel(this);
    expiry.clear();
    state = State.IDLE;
    meant = false;
  }

  @Override
  void due() {
    boolean told;
    synchronized (process.signals) {
      if (state != State.ARMED) {
        return;
      }
      told = expireOrWait(clock.now());
    }
    if (told) {
      announce();
    }
  }

  /** Whom the signal is for looks at it; called without the lock. */
  void announce() {
    boolean goesOn;
    synchronized (process.signals) {
      goesOn = continued;
      continued = false;
    }
    if (goesOn) {
      process.signals.goOn();
    }
    process.signals.announce(event.signal, event.target);
  }

  /** {@return whether there is something to announce} */
  private boolean expireOrWait(long now) {
    long left = expiry.remaining(now);
    if (left > 0) {
      process.table.timers.schedule(this, clock.look(left));
      return false;
    }
    if (expiry.interval() == 0) {
      expiry.finish();
      state = State.IDLE;
    } else {
      state = State.QUEUED;
    }
    return send();
  }

  private boolean send() {
    continued |= process.signals.prepare(event.signal);
    if (process.signals.drops(event.signal, event.target)) {
      state = state == State.QUEUED ? State.IGNORED : state;
      return continued;
    }
    meant = true;
    if (!queued) {
      queued = true;
      process.signals.add(SignalInfo.timer(event.signal, id, 0, event.value, this), event.target);
    }
    return true;
  }

  /** The action of a signal is no more to ignore it. {@return whether that one was queued} */
  boolean unignored(int signal) {
    if (state != State.IGNORED || event.signal != signal) {
      return false;
    }
    state = State.QUEUED;
    return send();
  }

  @Override
  public SignalInfo taken(SignalInfo info) {
    synchronized (process.signals) {
      queued = false;
      if (!meant) {
        return null;
      }
      meant = false;
      if (state != State.QUEUED) {
        return info;
      }
      long now = clock.now();
      overruns += expiry.forward(now);
      overrunsTold = Expiry.overrun(overruns);
      overruns = -1;
      state = State.ARMED;
      process.table.timers.schedule(this, clock.look(Math.max(1, expiry.remaining(now))));
      return SignalInfo.timer(event.signal, id, overrunsTold, event.value, this);
    }
  }

  @Override
  public void discarded() {
    synchronized (process.signals) {
      queued = false;
      if (meant && state == State.QUEUED) {
        state = State.IGNORED;
      }
      meant = false;
    }
  }
}
