package elfuse.linux.calls;

import elfuse.linux.process.Task;

/**
 * One system call: the row that everything about it derives from.
 *
 * @param number its number on arm64 (asm-generic/unistd.h)
 * @param name its name
 * @param arguments the kinds of its arguments for {@code --strace}, separated by blanks: see {@link
 *     Strace}
 * @param support how far it is answered
 * @param note what is left out, or empty
 * @param handler what answers it
 */
public record Syscall(
    int number, String name, String arguments, Support support, String note, Handler handler) {

  /** How far a call is answered. */
  public enum Support {
    /** As Linux does. */
    FULL,
    /** The note says what is missing. */
    PARTIAL,
    /** Refused with the error that Linux gives when it is configured out. */
    REFUSED
  }

  /** Answers a system call: a result, or a negative error number. */
  @FunctionalInterface
  public interface Handler {
    /** Answers for a task, with the six argument registers. */
    long call(Task t, long a, long b, long c, long d, long e, long f);
  }

  static Syscall full(int number, String name, String arguments, Handler handler) {
    return new Syscall(number, name, arguments, Support.FULL, "", handler);
  }

  static Syscall partial(int number, String name, String arguments, String note, Handler handler) {
    return new Syscall(number, name, arguments, Support.PARTIAL, note, handler);
  }

  static Syscall refused(int number, String name, String arguments, String note, Handler handler) {
    return new Syscall(number, name, arguments, Support.REFUSED, note, handler);
  }
}
