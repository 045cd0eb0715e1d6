package elfuse.fd;

import elfuse.abi.Ioctl;
import elfuse.abi.Termios;
import elfuse.abi.TermiosLayout;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * How a terminal lets a read wait ({@code man 3 termios}, MIN and TIME), packed in a number: {@link
 * #LINES}, or MIN and TIME.
 */
final class TerminalMode {
  /** It gives whole lines, or is no terminal any more: MIN and TIME have no meaning. */
  static final long LINES = -1;

  private static final int CHARACTERS = TermiosLayout.C_CC;
  private static final long TENTH_OF_SECOND = 100_000_000;

  private TerminalMode() {}

  static boolean isTerminal(Posix posix, int hostFd) {
    try (Arena arena = Arena.ofConfined()) {
      return posix.ioctl(hostFd, Ioctl.TCGETS, arena.allocate(TermiosLayout.SIZE, 4).address())
          == 0;
    }
  }

  /** {@return the mode of a terminal now} */
  static long of(Posix posix, int hostFd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(TermiosLayout.SIZE, 4);
      long at = memory.address();
      if (posix.ioctl(hostFd, Ioctl.TCGETS, at) != 0
          || (NativeMemory.getInt(at + TermiosLayout.C_LFLAG) & Termios.ICANON) != 0) {
        return LINES;
      }
      long minimum = NativeMemory.getByte(at + CHARACTERS + Termios.VMIN) & 0xff;
      long time = NativeMemory.getByte(at + CHARACTERS + Termios.VTIME) & 0xff;
      return minimum << 8 | time;
    }
  }

  /** {@return MIN of a mode that is not {@link #LINES}} */
  static long minimum(long mode) {
    return mode >>> 8;
  }

  /** {@return TIME of a mode that is not {@link #LINES}, in nanoseconds} */
  static long time(long mode) {
    return (mode & 0xff) * TENTH_OF_SECOND;
  }

  /** {@return nanoseconds that a read may wait for the first byte, negative for ever} */
  static long readTimeout(Posix posix, int hostFd) {
    long mode = of(posix, hostFd);
    return mode == LINES || minimum(mode) != 0 ? -1 : time(mode);
  }
}
