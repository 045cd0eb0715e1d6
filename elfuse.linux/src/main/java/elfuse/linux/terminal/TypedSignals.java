package elfuse.linux.terminal;

import elfuse.abi.Signals;
import elfuse.abi.Termios;
import elfuse.abi.TermiosLayout;
import elfuse.host.NativeMemory;

/**
 * Finds the typed characters that send signals, by the rules of the host's line discipline
 * (drivers/tty/n_tty.c, n_tty_receive_buf_standard and n_tty_receive_char_special), which treats
 * them in every other way. One for each pseudo-terminal, because a character can make the next one
 * literal.
 */
final class TypedSignals {
  private boolean literalNext;

  /**
   * {@return the signal of one character, or 0}
   *
   * @param typed the character
   * @param settings host address of the terminal's {@code struct termios}
   */
  int next(int typed, long settings) {
    int local = NativeMemory.getInt(settings + TermiosLayout.C_LFLAG);
    int input = NativeMemory.getInt(settings + TermiosLayout.C_IFLAG);
    if ((local & Termios.EXTPROC) != 0) {
      literalNext = false;
      return 0;
    }
    if (literalNext) {
      literalNext = false;
      return 0;
    }
    int c = typed & ((input & Termios.ISTRIP) != 0 ? 0x7f : 0xff);
    if ((input & Termios.IXON) != 0
        && (is(c, settings, Termios.VSTART) || is(c, settings, Termios.VSTOP))) {
      return 0;
    }
    if ((local & Termios.ISIG) != 0) {
      int signal =
          is(c, settings, Termios.VINTR)
              ? Signals.SIGINT
              : is(c, settings, Termios.VQUIT)
                  ? Signals.SIGQUIT
                  : is(c, settings, Termios.VSUSP) ? Signals.SIGTSTP : 0;
      if (signal != 0) {
        return signal;
      }
    }
    literalNext =
        (local & Termios.ICANON) != 0
            && (local & Termios.IEXTEN) != 0
            && is(c, settings, Termios.VLNEXT);
    return 0;
  }

  /** A character of 0 is none: it is switched off. */
  private static boolean is(int c, long settings, int which) {
    int special = NativeMemory.getByte(settings + TermiosLayout.C_CC + which) & 0xff;
    return special != 0 && special == c;
  }
}
