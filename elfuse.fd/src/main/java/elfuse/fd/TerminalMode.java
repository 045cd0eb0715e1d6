package elfuse.fd;

import elfuse.abi.Ioctl;
import elfuse.abi.Termios;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** How long a terminal lets a read wait ({@code man 3 termios}, MIN and TIME). */
final class TerminalMode {
  // struct termios of asm-generic/termbits.h: four flag words, a byte, then the characters
  private static final int SIZE = 36;
  private static final int LOCAL_FLAGS = 12;
  private static final int CHARACTERS = 17;
  private static final long TENTH_OF_SECOND = 100_000_000;

  private TerminalMode() {}

  static boolean isTerminal(Posix posix, int hostFd) {
    try (Arena arena = Arena.ofConfined()) {
      return posix.ioctl(hostFd, Ioctl.TCGETS, arena.allocate(SIZE, 4).address()) == 0;
    }
  }

  /** {@return nanoseconds that a read may wait for the first byte, negative for ever} */
  static long readTimeout(Posix posix, int hostFd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(SIZE, 4);
      long at = memory.address();
      if (posix.ioctl(hostFd, Ioctl.TCGETS, at) != 0
          || (NativeMemory.getInt(at + LOCAL_FLAGS) & Termios.ICANON) != 0
          || NativeMemory.getByte(at + CHARACTERS + Termios.VMIN) != 0) {
        return -1;
      }
      return (NativeMemory.getByte(at + CHARACTERS + Termios.VTIME) & 0xff) * TENTH_OF_SECOND;
    }
  }
}
