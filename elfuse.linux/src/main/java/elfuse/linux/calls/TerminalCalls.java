package elfuse.linux.calls;

import elfuse.abi.Errno;
import elfuse.fd.OpenFileDescription;
import elfuse.linux.process.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** ioctl: each request with the size and direction of its argument (asm-generic/ioctls.h). */
final class TerminalCalls {
  private static final int NONE = 0;
  private static final int IN = 1;
  private static final int OUT = 2;
  private static final int VALUE = 4;

  private TerminalCalls() {}

  /** {@return direction in bits 2:0, size of the argument above; -1 for an unknown request} */
  private static int shape(int request) {
    return switch (request) {
      case 0x5401 -> OUT | 36 << 3; // TCGETS
      case 0x5402, 0x5403, 0x5404 -> IN | 36 << 3; // TCSETS, TCSETSW, TCSETSF
      case 0x802c542a -> OUT | 44 << 3; // TCGETS2
      case 0x402c542b, 0x402c542c, 0x402c542d -> IN | 44 << 3; // TCSETS2, W, F
      case 0x5409, 0x540a, 0x540b, 0x5425 -> VALUE; // TCSBRK, TCXONC, TCFLSH, TCSBRKP
      case 0x540c, 0x540d, 0x5427, 0x5428 -> NONE; // TIOCEXCL, NXCL, SBRK, CBRK
      case 0x540e -> VALUE; // TIOCSCTTY
      case 0x5422 -> NONE; // TIOCNOTTY
      case 0x540f, 0x5429, 0x5411, 0x541b, 0x5415, 0x80045430 ->
          OUT | 4 << 3; // GPGRP, GSID, OUTQ, FIONREAD, MGET, GPTN
      case 0x5410, 0x5421, 0x5420, 0x40045431, 0x5452 ->
          IN | 4 << 3; // SPGRP, FIONBIO, PKT, SPTLCK, FIOASYNC
      case 0x5413 -> OUT | 8 << 3; // TIOCGWINSZ
      case 0x5414 -> IN | 8 << 3; // TIOCSWINSZ
      case 0x80081272 -> OUT | 8 << 3; // BLKGETSIZE64
      case 0x80086601 -> OUT | 8 << 3; // FS_IOC_GETFLAGS
      default -> -1;
    };
  }

  static long ioctl(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.process.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      int request = (int) b;
      if (request == 0x5451 || request == 0x5450) { // FIOCLEX, FIONCLEX
        return t.process.files.setCloseOnExec((int) a, request == 0x5451);
      }
      int shape = shape(request);
      if (shape < 0) {
        return -Errno.ENOTTY;
      }
      int size = shape >> 3;
      if (size == 0) {
        return file.ioctl(request, (shape & VALUE) != 0 ? c : 0);
      }
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment argument = arena.allocate(size, 8);
        if ((shape & IN) != 0) {
          t.memory.copyIn(c, argument);
        }
        int result = file.ioctl(request, argument.address());
        if (result >= 0 && (shape & OUT) != 0) {
          t.memory.copyOut(c, argument);
        }
        return result;
      }
    } finally {
      file.release();
    }
  }
}
