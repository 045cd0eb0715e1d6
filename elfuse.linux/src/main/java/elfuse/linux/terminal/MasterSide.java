package elfuse.linux.terminal;

import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.abi.TermiosLayout;
import elfuse.fd.TerminalSide;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The master's side of a pseudo-terminal that a guest made: what is typed comes in here. */
public final class MasterSide implements TerminalSide {
  private static final int MOST_LOOKS = 20;
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);

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
        if (signal != 0 && terminal.session() != 0) {
          awaitLineDiscipline();
          terminal.signalForeground(signal);
        }
      }
    }
  }

  /**
   * Waits until the host has treated what was typed, which it does on a thread of its own
   * (flush_to_ldisc). Only then has it dropped the output that waits when a character signals
   * (isig); whoever is signalled earlier can lose what it shows upon that.
   *
   * <p>poll(2) of the other side waits for that thread, unless there is something to read
   * (n_tty_poll). That is what was typed before and goes with the character, or what was typed
   * after it, which stays; so it looks again for a while and not for ever.
   */
  private void awaitLineDiscipline() {
    int peer =
        posix.ioctl(
            masterFd,
            Ioctl.TIOCGPTPEER,
            Fcntl.O_RDWR | Fcntl.O_NOCTTY | Fcntl.O_NONBLOCK | Fcntl.O_CLOEXEC);
    if (peer < 0) {
      return;
    }
    int looks = 0;
    while ((posix.pollNow(peer, Poll.POLLIN) & Poll.POLLIN) != 0 && ++looks < MOST_LOOKS) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    posix.close(peer);
  }
}
