package elfuse.linux.terminal;

import elfuse.abi.Ioctl;
import elfuse.abi.TermiosLayout;
import elfuse.fd.TerminalSide;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;

/** The master's side of a pseudo-terminal that a guest made: what is typed comes in here. */
public final class MasterSide implements TerminalSide {
  private final Posix posix;
  private final int masterFd;
  private final Terminal terminal;
  private final TypedSignals typed = new TypedSignals(); // under its own monitor

  MasterSide(Posix posix, int masterFd, Terminal terminal) {
    this.posix = posix;
    this.masterFd = masterFd;
    this.terminal = terminal;
  }

  /** {@return the terminal that programs sit at} */
  public Terminal terminal() {
    return terminal;
  }

  @Override
  public int beforeRead() {
    return 0;
  }

  @Override
  public int beforeWrite() {
    return 0;
  }

  @Override
  public boolean isMaster() {
    return true;
  }

  @Override
  public void wrote(long address, long count) {
    try (Arena arena = Arena.ofConfined()) {
      long settings = arena.allocate(TermiosLayout.SIZE, 4).address();
      if (posix.ioctl(masterFd, Ioctl.TCGETS, settings) < 0) {
        return;
      }
      for (long i = 0; i < count; i++) {
        int signal;
        synchronized (typed) {
          signal = typed.next(NativeMemory.getByte(address + i) & 0xff, settings);
        }
        if (signal != 0) {
          terminal.signalForeground(signal);
        }
      }
    }
  }
}
