package elfuse.linux.process;

import elfuse.abi.Time;
import elfuse.host.Posix;

/**
 * A clock that a timer or a sleeping thread counts by. Belongs to one of them, and is used under
 * its owner's lock.
 */
abstract class TimerClock {
  /** A host that sleeps or sets its clock is noticed after this time at the latest. */
  private static final long WATCH = 100_000_000;

  /** {@return nanoseconds} */
  abstract long now();

  /** {@return whether the thread or process whose time it is does not exist any more} */
  boolean isGone() {
    return false;
  }

  /**
   * {@return nanoseconds of real time after which to look again}
   *
   * @param left nanoseconds until the clock shows what is waited for, more than 0
   */
  abstract long look(long left);

  /**
   * {@return a clock of real time}
   *
   * @param absolute whether the clock's own time is meant: one that is not is no matter of setting
   *     the clock, so it is counted by the monotonic one (man 2 timer_settime)
   */
  static TimerClock host(Posix posix, int id, boolean absolute) {
    int clock =
        switch (id) {
          case Time.CLOCK_REALTIME, Time.CLOCK_TAI -> absolute ? id : Time.CLOCK_MONOTONIC;
          default -> id;
        };
    return new TimerClock() {
      @Override
      long now() {
        return posix.clockNanos(clock);
      }

      @Override
      long look(long left) {
        return clock == Time.CLOCK_MONOTONIC ? left : Math.min(left, WATCH);
      }
    };
  }
}
