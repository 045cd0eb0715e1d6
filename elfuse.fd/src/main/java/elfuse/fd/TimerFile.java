package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.ItimerspecLayout;
import elfuse.abi.Poll;
import elfuse.abi.Time;
import elfuse.abi.TimespecLayout;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A timer descriptor without help of the host ({@code man 2 timerfd_create}; fs/timerfd.c).
 *
 * <p>What has expired is computed from the clock whenever somebody asks; the executor only wakes
 * those who wait. Thread-safe: the setting belongs to the monitor, a leaf.
 */
final class TimerFile implements AnonymousFile {
  private static final int SIZE = 8; // of what is read
  private static final long SECOND = 1_000_000_000;
  // A clock that can be set is looked at this often, and a jump of more than that is a setting:
  // slewing (man 2 adjtimex, 500 ppm) is far slower.
  private static final long WATCH_NANOS = SECOND / 10;
  private static final long JUMP_NANOS = SECOND / 100;

  private static final class Wakers {
    static final ScheduledThreadPoolExecutor EXECUTOR = make();

    private static ScheduledThreadPoolExecutor make() {
      ScheduledThreadPoolExecutor made =
          new ScheduledThreadPoolExecutor(
              1, task -> Thread.ofPlatform().daemon().name("timerfd").unstarted(task));
      made.setRemoveOnCancelPolicy(true);
      return made;
    }
  }

  private final Posix posix;
  private final int clock;
  private final boolean settable;
  private final WaitQueue queue = new WaitQueue();

  // All under the monitor.
  private long expiry; // of the clock, in ns; 0 is disarmed
  private long interval; // in ns; 0 is once
  private boolean absolute;
  private boolean cancelOnSet;
  private boolean cancelled;
  private long ticks; // expirations that nobody has read
  private long offset; // of the clock against CLOCK_MONOTONIC, when last looked
  private ScheduledFuture<?> waking;

  TimerFile(Posix posix, int clock) {
    this.posix = posix;
    this.clock =
        switch (clock) {
          case Time.CLOCK_REALTIME_ALARM -> Time.CLOCK_REALTIME;
          case Time.CLOCK_BOOTTIME_ALARM -> Time.CLOCK_BOOTTIME;
          default -> clock;
        };
    settable = this.clock == Time.CLOCK_REALTIME;
  }

  /**
   * {@code timerfd_settime} with flags and times that were checked.
   *
   * @param flags TFD_TIMER_* bits
   * @param newAddress host address of the new setting, {@code struct itimerspec}
   * @param oldAddress where the old one goes, or 0
   */
  void set(int flags, long newAddress, long oldAddress) {
    boolean ready;
    synchronized (this) {
      arm(flags, newAddress, oldAddress);
      ready = poll() != 0;
      if (!ready) {
        schedule();
      }
    }
    if (ready) {
      // it was due before: who polls next sees it, so who waits hears of it now
      queue.wake(Poll.POLLIN);
    }
  }

  private void arm(int flags, long newAddress, long oldAddress) {
    long newInterval = nanos(newAddress + ItimerspecLayout.IT_INTERVAL);
    long value = nanos(newAddress + ItimerspecLayout.IT_VALUE);
    if (oldAddress != 0) {
      get(oldAddress);
    }
    stop();
    ticks = 0;
    cancelled = false;
    absolute = (flags & Poll.TFD_TIMER_ABSTIME) != 0;
    cancelOnSet = absolute && settable && (flags & Poll.TFD_TIMER_CANCEL_ON_SET) != 0;
    offset = offset();
    interval = newInterval;
    if (value != 0) {
      expiry = absolute ? value : saturatingAdd(posix.clockNanos(clock), value);
    }
  }

  /**
   * {@code timerfd_gettime}.
   *
   * @param address where time to the next expiration and interval go, {@code struct itimerspec}
   */
  synchronized void get(long address) {
    advance();
    schedule();
    long left = expiry == 0 ? 0 : Math.max(1, expiry - posix.clockNanos(clock));
    putNanos(address + ItimerspecLayout.IT_INTERVAL, interval);
    putNanos(address + ItimerspecLayout.IT_VALUE, left);
  }

  /** {@return whether two timespecs are valid: no negative seconds, nanoseconds below a second} */
  static boolean isValid(long address) {
    for (int at = 0; at < ItimerspecLayout.SIZE; at += TimespecLayout.SIZE) {
      long nanos = NativeMemory.getLong(address + at + TimespecLayout.TV_NSEC);
      if (NativeMemory.getLong(address + at) < 0 || nanos < 0 || nanos >= SECOND) {
        return false;
      }
    }
    return true;
  }

  private static long nanos(long timespec) {
    long seconds = NativeMemory.getLong(timespec);
    return seconds >= Long.MAX_VALUE / SECOND
        ? Long.MAX_VALUE
        : seconds * SECOND + NativeMemory.getLong(timespec + TimespecLayout.TV_NSEC);
  }

  private static void putNanos(long timespec, long nanos) {
    NativeMemory.putLong(timespec, nanos / SECOND);
    NativeMemory.putLong(timespec + TimespecLayout.TV_NSEC, nanos % SECOND);
  }

  @Override
  public WaitQueue queue() {
    return queue;
  }

  @Override
  public synchronized long read(long address, long count, long offset) {
    if (count < SIZE) {
      return -Errno.EINVAL;
    }
    if (look()) {
      cancelled = false;
      ticks = 0;
      schedule();
      return -Errno.ECANCELED;
    }
    advance();
    if (ticks == 0) {
      return -Errno.EAGAIN;
    }
    NativeMemory.putLong(address, ticks);
    ticks = 0;
    schedule();
    return SIZE;
  }

  @Override
  public synchronized int poll() {
    advance();
    return ticks != 0 || look() ? Poll.POLLIN : 0;
  }

  @Override
  public synchronized void close() {
    stop();
    cancelOnSet = false;
  }

  private void stop() {
    expiry = 0;
    if (waking != null) {
      waking.cancel(false);
      waking = null;
    }
  }

  /** Counts what has expired. */
  private void advance() {
    if (expiry == 0) {
      return;
    }
    long now = posix.clockNanos(clock);
    if (now < expiry) {
      return;
    }
    if (interval == 0) {
      ticks++;
      expiry = 0;
      return;
    }
    long passed = (now - expiry) / interval + 1;
    ticks += passed;
    long step = passed * interval; // at most now - expiry + interval
    expiry = step < 0 ? Long.MAX_VALUE : saturatingAdd(expiry, step);
  }

  /** {@return whether the clock was set since the timer was, and nobody was told} */
  private boolean look() {
    if (!cancelOnSet) {
      return false;
    }
    long current = offset();
    if (Math.abs(current - offset) > JUMP_NANOS) {
      cancelled = true;
    }
    offset = current;
    return cancelled;
  }

  private long offset() {
    return settable ? posix.clockNanos(clock) - posix.clockNanos(Time.CLOCK_MONOTONIC) : 0;
  }

  /**
   * Sees to it that waiters hear of the next event. While expirations are unread nothing is
   * scheduled, so that readiness is told once, as Linux does.
   */
  private void schedule() {
    if (waking != null || ticks != 0 || cancelled || expiry == 0 && !cancelOnSet) {
      return;
    }
    long left = expiry == 0 ? WATCH_NANOS : Math.max(0, expiry - posix.clockNanos(clock));
    long delay = absolute && settable ? Math.min(left, WATCH_NANOS) : left;
    waking = Wakers.EXECUTOR.schedule(this::due, delay, TimeUnit.NANOSECONDS);
  }

  private void due() {
    boolean ready;
    synchronized (this) {
      waking = null;
      ready = poll() != 0;
      schedule();
    }
    if (ready) {
      queue.wake(Poll.POLLIN);
    }
  }

  private static long saturatingAdd(long a, long b) {
    long sum = a + b;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }
}
