package elfuse.signal;

import elfuse.abi.Signals;

/**
 * What a process does on a signal: the kernel's {@code struct sigaction}.
 *
 * @param handler {@code SIG_DFL}, {@code SIG_IGN} or a guest address
 * @param flags {@code SA_*}
 * @param restorer where a handler returns to with {@code SA_RESTORER}
 * @param mask the signals that are blocked while the handler runs; bit n-1 is signal n
 */
public record SignalAction(long handler, long flags, long restorer, long mask) {
  /** The default action. */
  public static final SignalAction DEFAULT = new SignalAction(Signals.SIG_DFL, 0, 0, 0);

  /** What the default action of a signal does (man 7 signal, "Standard signals"). */
  public enum Default {
    /** The process ends. */
    TERMINATE,
    /** The process ends and leaves a core. */
    CORE,
    /** Nothing. */
    IGNORE,
    /** The process stops. */
    STOP,
    /** The process goes on if it is stopped. */
    CONTINUE
  }

  /** {@return whether the action is the default one} */
  public boolean isDefault() {
    return handler == Signals.SIG_DFL;
  }

  /** {@return whether the action is to ignore} */
  public boolean isIgnore() {
    return handler == Signals.SIG_IGN;
  }

  /**
   * {@return whether a flag is set}
   *
   * @param flag one of {@code SA_*}
   */
  public boolean has(int flag) {
    return (flags & flag & 0xffff_ffffL) != 0;
  }

  /**
   * {@return whether the signal vanishes under this action: ignored, or ignored by default}
   *
   * @param signal the signal's number, 1 to 64
   */
  public boolean discards(int signal) {
    return isIgnore() || isDefault() && ofDefault(signal) == Default.IGNORE;
  }

  /**
   * {@return what the default action of a signal does}
   *
   * @param signal the signal's number, 1 to 64
   */
  public static Default ofDefault(int signal) {
    return switch (signal) {
      case Signals.SIGCHLD, Signals.SIGURG, Signals.SIGWINCH -> Default.IGNORE;
      case Signals.SIGCONT -> Default.CONTINUE;
      case Signals.SIGSTOP, Signals.SIGTSTP, Signals.SIGTTIN, Signals.SIGTTOU -> Default.STOP;
      case Signals.SIGQUIT,
          Signals.SIGILL,
          Signals.SIGTRAP,
          Signals.SIGABRT,
          Signals.SIGBUS,
          Signals.SIGFPE,
          Signals.SIGSEGV,
          Signals.SIGXCPU,
          Signals.SIGXFSZ,
          Signals.SIGSYS ->
          Default.CORE;
      default -> Default.TERMINATE;
    };
  }

  /**
   * {@return the bit of a signal in a mask}
   *
   * @param signal the signal's number, 1 to 64
   */
  public static long bit(int signal) {
    return 1L << signal - 1;
  }
}
