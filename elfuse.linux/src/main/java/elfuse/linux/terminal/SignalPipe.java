package elfuse.linux.terminal;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Mman;
import elfuse.abi.Signals;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.signal.SignalInfo;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Signals of the host's process, in order and with what {@code siginfo_t} says of them.
 *
 * <p>The handler is a few instructions that write the {@code siginfo_t} it is given into a pipe,
 * with the system call itself: nothing allocates, locks, touches {@code errno} or enters Java, so
 * it may run on any thread of the JVM, wherever that is (man 7 signal-safety). {@code
 * sun.misc.Signal} tells neither sender nor order, and refuses SIGQUIT, which the JVM keeps for its
 * thread dumps. The writing end never waits: when 512 signals are unread, more are lost.
 */
final class SignalPipe implements HostSignalSource {
  /** {@code sizeof(siginfo_t)}. */
  private static final int RECORD = 128;

  private static final int ACTION_SIZE = 32; // the kernel's: handler, flags, restorer, mask
  private static final int PAGE = 4096;
  private static final long SIG_IGN = 1;

  private final Posix posix;
  private final int reader;
  private final int writer;
  private final long handler;

  private SignalPipe(Posix posix, int reader, int writer, long handler) {
    this.posix = posix;
    this.reader = reader;
    this.writer = writer;
    this.handler = handler;
  }

  /** {@return a pipe, or null where the host has no descriptors or executable memory left} */
  static SignalPipe open(Posix posix) {
    try (Arena arena = Arena.ofConfined()) {
      long ends = arena.allocate(8, 4).address();
      if (posix.pipe2(ends, 0) < 0) {
        return null;
      }
      int reader = NativeMemory.getInt(ends);
      int writer = NativeMemory.getInt(ends + 4);
      posix.fcntl(writer, Fcntl.F_SETFL, Fcntl.O_NONBLOCK);
      byte[] code = code(writer);
      int prot = Mman.PROT_READ | Mman.PROT_WRITE;
      int flags = Mman.MAP_PRIVATE | Mman.MAP_ANONYMOUS;
      long page = code == null ? -1 : posix.mmap(0, PAGE, prot, flags, -1, 0);
      if (page > 0) {
        NativeMemory.put(page, code, 0, code.length);
        // the kernel makes a page that becomes executable coherent with the instruction cache
        if (posix.mprotect(page, PAGE, Mman.PROT_READ | Mman.PROT_EXEC) == 0) {
          return new SignalPipe(posix, reader, writer, page);
        }
        posix.munmap(page, PAGE);
      }
      posix.close(reader);
      posix.close(writer);
      return null;
    }
  }

  /**
   * {@return the handler: {@code write(fd, info, 128)} with its second argument as it came} Both
   * ABIs hand the {@code siginfo_t} over in the register in which the call takes its buffer.
   */
  private static byte[] code(int fd) {
    if (!System.getProperty("os.name").equals("Linux")) {
      return null; // another kernel, with other calls and another siginfo_t
    }
    ByteBuffer code = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
    switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> {
        code.put((byte) 0xb8).putInt(1); // mov eax, SYS_write
        code.put((byte) 0xbf).putInt(fd); // mov edi, fd
        code.put((byte) 0xba).putInt(RECORD); // mov edx, 128
        code.put((byte) 0x0f).put((byte) 0x05); // syscall
        code.put((byte) 0xc3); // ret
      }
      case "aarch64" -> {
        code.putInt(0x5280_0808); // mov w8, SYS_write
        code.putInt(0x5280_0000 | (fd & 0xffff) << 5); // mov w0, fd
        code.putInt(0x72a0_0000 | (fd >>> 16) << 5); // movk w0, fd >> 16, lsl 16
        code.putInt(0x5280_1002); // mov w2, 128
        code.putInt(0xd400_0001); // svc 0
        code.putInt(0xd65f_03c0); // ret
      }
      default -> {
        return null;
      }
    }
    return code.array();
  }

  /** {@return whether the host's process ignores a signal} */
  static boolean isIgnored(Posix posix, int signal) {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(ACTION_SIZE, 8).address();
      return posix.rtSigaction(signal, 0, at) == 0 && NativeMemory.getLong(at) == SIG_IGN;
    }
  }

  @Override
  public void take(int signal) {
    try (Arena arena = Arena.ofConfined()) {
      long action = arena.allocate(ACTION_SIZE, 8).address();
      // how a handler returns is the C library's business; the JVM always has one for SIGSEGV
      posix.rtSigaction(Signals.SIGSEGV, 0, action);
      long restorer = NativeMemory.getLong(action + 8) & Signals.SA_RESTORER;
      NativeMemory.putLong(action, handler);
      NativeMemory.putLong(
          action + 8, restorer | Signals.SA_SIGINFO | Signals.SA_RESTART | Signals.SA_ONSTACK);
      NativeMemory.putLong(action + 24, 0);
      posix.rtSigaction(signal, action, 0);
    }
  }

  @Override
  public SignalInfo next() {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(RECORD, 8).address();
      long result;
      do {
        result = posix.read(reader, at, RECORD);
      } while (result == -Errno.EINTR);
      if (result != RECORD) {
        return null;
      }
      byte[] record = new byte[RECORD];
      NativeMemory.get(at, record, 0, RECORD);
      return SignalInfo.read(NativeMemory.getInt(at), ByteBuffer.wrap(record)); // si_signo
    }
  }

  @Override
  public void end() {
    try (Arena arena = Arena.ofConfined()) {
      posix.write(writer, arena.allocate(1).address(), 1); // no record; if it is full, all the same
    }
  }
}
