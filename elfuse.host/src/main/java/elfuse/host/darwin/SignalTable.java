package elfuse.host.darwin;

import static elfuse.host.darwin.Numbers.row;

import elfuse.abi.Signals;
import elfuse.host.NativeMemory;

/**
 * Signals. SIGSTKFLT, SIGPWR and those above 31 do not exist; SIGEMT and SIGINFO are no guest's.
 */
final class SignalTable {
  static final Numbers SIGNALS =
      Numbers.of(
          "sys/signal.h",
          row("SIGHUP", 1, Signals.SIGHUP),
          row("SIGINT", 2, Signals.SIGINT),
          row("SIGQUIT", 3, Signals.SIGQUIT),
          row("SIGILL", 4, Signals.SIGILL),
          row("SIGTRAP", 5, Signals.SIGTRAP),
          row("SIGABRT", 6, Signals.SIGABRT),
          row("SIGFPE", 8, Signals.SIGFPE),
          row("SIGKILL", 9, Signals.SIGKILL),
          row("SIGBUS", 10, Signals.SIGBUS),
          row("SIGSEGV", 11, Signals.SIGSEGV),
          row("SIGSYS", 12, Signals.SIGSYS),
          row("SIGPIPE", 13, Signals.SIGPIPE),
          row("SIGALRM", 14, Signals.SIGALRM),
          row("SIGTERM", 15, Signals.SIGTERM),
          row("SIGURG", 16, Signals.SIGURG),
          row("SIGSTOP", 17, Signals.SIGSTOP),
          row("SIGTSTP", 18, Signals.SIGTSTP),
          row("SIGCONT", 19, Signals.SIGCONT),
          row("SIGCHLD", 20, Signals.SIGCHLD),
          row("SIGTTIN", 21, Signals.SIGTTIN),
          row("SIGTTOU", 22, Signals.SIGTTOU),
          row("SIGIO", 23, Signals.SIGIO),
          row("SIGXCPU", 24, Signals.SIGXCPU),
          row("SIGXFSZ", 25, Signals.SIGXFSZ),
          row("SIGVTALRM", 26, Signals.SIGVTALRM),
          row("SIGPROF", 27, Signals.SIGPROF),
          row("SIGWINCH", 28, Signals.SIGWINCH),
          row("SIGUSR1", 30, Signals.SIGUSR1),
          row("SIGUSR2", 31, Signals.SIGUSR2));

  static final Numbers ACTION_FLAGS =
      Numbers.of(
          "sys/signal.h",
          row("SA_ONSTACK", 1, Signals.SA_ONSTACK),
          row("SA_RESTART", 2, Signals.SA_RESTART),
          row("SA_RESETHAND", 4, Signals.SA_RESETHAND),
          row("SA_NOCLDSTOP", 8, Signals.SA_NOCLDSTOP),
          row("SA_NODEFER", 0x10, Signals.SA_NODEFER),
          row("SA_NOCLDWAIT", 0x20, Signals.SA_NOCLDWAIT),
          row("SA_SIGINFO", 0x40, Signals.SA_SIGINFO));

  static final Numbers HOW =
      Numbers.of(
          "sys/signal.h",
          row("SIG_BLOCK", 1, Signals.SIG_BLOCK),
          row("SIG_UNBLOCK", 2, Signals.SIG_UNBLOCK),
          row("SIG_SETMASK", 3, Signals.SIG_SETMASK));

  /** {@code struct sigaction}: handler, mask, flags. */
  static final int ACTION_MASK = 8;

  static final int ACTION_FLAG = 12;
  static final int ACTION_SIZE = 16;

  private SignalTable() {}

  /** {@return a set as Darwin has it, of 32 bits} */
  static int darwinSet(long linux) {
    int set = 0;
    for (Numbers.Row row : SIGNALS.rows()) {
      if ((linux >>> row.linux() - 1 & 1) != 0) {
        set |= 1 << row.darwin() - 1;
      }
    }
    return set;
  }

  /** {@return a set as Linux has it, of 64 bits} */
  static long linuxSet(int darwin) {
    long set = 0;
    for (Numbers.Row row : SIGNALS.rows()) {
      if ((darwin >>> row.darwin() - 1 & 1) != 0) {
        set |= 1L << row.linux() - 1;
      }
    }
    return set;
  }

  /** Stores Darwin's form of an action that Linux's kernel would be given. */
  static void storeAction(long linux, long darwin) {
    NativeMemory.putLong(darwin, NativeMemory.getLong(linux));
    NativeMemory.putInt(darwin + ACTION_MASK, darwinSet(NativeMemory.getLong(linux + 24)));
    int flags = (int) NativeMemory.getLong(linux + 8);
    NativeMemory.putInt(darwin + ACTION_FLAG, ACTION_FLAGS.darwinBits(flags));
  }

  /** Stores what Linux's kernel would tell of an action. */
  static void loadAction(long darwin, long linux) {
    NativeMemory.putLong(linux, NativeMemory.getLong(darwin));
    int flags = ACTION_FLAGS.linuxBits(NativeMemory.getInt(darwin + ACTION_FLAG));
    NativeMemory.putLong(linux + 8, Integer.toUnsignedLong(flags));
    NativeMemory.putLong(linux + 16, 0);
    NativeMemory.putLong(linux + 24, linuxSet(NativeMemory.getInt(darwin + ACTION_MASK)));
  }
}
