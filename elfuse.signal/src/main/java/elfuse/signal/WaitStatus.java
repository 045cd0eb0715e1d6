package elfuse.signal;

/**
 * How a process ended or why it stopped, in the number that {@code wait} gives ({@code man 2 wait};
 * {@code bits/waitstatus.h}).
 */
public final class WaitStatus {
  /** The status of a process that SIGCONT made go on ({@code WIFCONTINUED}). */
  public static final int CONTINUED = 0xffff;

  private static final int SIGNAL = 0x7f;
  private static final int CORE = 0x80;
  private static final int STOPPED = 0x7f;

  private WaitStatus() {}

  /**
   * {@return the status of a process that ended by itself}
   *
   * @param code its exit code, of which the low 8 bits count
   */
  public static int exited(int code) {
    return (code & 0xff) << 8;
  }

  /**
   * {@return the status of a process that a signal ended}
   *
   * @param signal the signal, 1 to 64
   * @param core whether it left a core ({@code WCOREDUMP})
   */
  public static int killed(int signal, boolean core) {
    return signal & SIGNAL | (core ? CORE : 0);
  }

  /**
   * {@return the status of a stopped process}
   *
   * @param signal what stopped it; a tracer's stops carry the event in bits 15:8
   */
  public static int stopped(int signal) {
    return (signal & 0xffff) << 8 | STOPPED;
  }

  /**
   * {@return whether it ended by itself ({@code WIFEXITED})}
   *
   * @param status a status
   */
  public static boolean isExited(int status) {
    return (status & SIGNAL) == 0;
  }

  /**
   * {@return whether a signal ended it ({@code WIFSIGNALED})}
   *
   * @param status a status
   */
  public static boolean isKilled(int status) {
    int signal = status & SIGNAL;
    return signal != 0 && signal != STOPPED;
  }

  /**
   * {@return whether it is stopped ({@code WIFSTOPPED})}
   *
   * @param status a status
   */
  public static boolean isStopped(int status) {
    return (status & 0xff) == STOPPED;
  }

  /**
   * {@return whether it goes on after a stop ({@code WIFCONTINUED})}
   *
   * @param status a status
   */
  public static boolean isContinued(int status) {
    return status == CONTINUED;
  }

  /**
   * {@return the exit code of one that ended by itself ({@code WEXITSTATUS})}
   *
   * @param status a status
   */
  public static int code(int status) {
    return status >>> 8 & 0xff;
  }

  /**
   * {@return the signal that ended or stopped it ({@code WTERMSIG}, {@code WSTOPSIG})}
   *
   * @param status a status
   */
  public static int signal(int status) {
    return isStopped(status) ? status >>> 8 & 0xff : status & SIGNAL;
  }

  /**
   * {@return whether it left a core ({@code WCOREDUMP})}
   *
   * @param status a status
   */
  public static boolean isCore(int status) {
    return isKilled(status) && (status & CORE) != 0;
  }
}
