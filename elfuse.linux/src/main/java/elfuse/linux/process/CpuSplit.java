package elfuse.linux.process;

/**
 * User and system time that add up to the precise total and never go back, from counts that a tick
 * sampled ({@code cputime_adjust} of {@code kernel/sched/cputime.c}). A plain holder.
 */
final class CpuSplit {
  private long user;
  private long system;

  /** {@return nanoseconds of user time} */
  long user() {
    return user;
  }

  /** {@return nanoseconds of system time} */
  long system() {
    return system;
  }

  /**
   * Takes new counts, all nanoseconds and at least 0.
   *
   * @param sampledUser sampled user time
   * @param sampledSystem sampled system time
   * @param total precise sum of both
   */
  void update(long sampledUser, long sampledSystem, long total) {
    if (user + system >= total) {
      return;
    }
    long newSystem;
    if (sampledSystem == 0) {
      newSystem = 0;
    } else if (sampledUser == 0) {
      newSystem = total;
    } else {
      double part = sampledSystem / ((double) sampledSystem + sampledUser);
      newSystem = Math.min(total, (long) (total * part));
    }
    newSystem = Math.max(newSystem, system);
    long newUser = total - newSystem;
    if (newUser < user) {
      newUser = user;
      newSystem = total - newUser;
    }
    user = newUser;
    system = newSystem;
  }

  /** {@return the same as what was used, and nothing else} */
  Usage usage() {
    return new Usage(user, system, 0, 0, 0, 0, 0, 0);
  }

  CpuSplit copy() {
    CpuSplit copy = new CpuSplit();
    copy.user = user;
    copy.system = system;
    return copy;
  }
}
