package elfuse.linux.terminal;

import elfuse.abi.Errno;
import elfuse.abi.Ioctl;
import elfuse.abi.Signals;
import elfuse.abi.WinsizeLayout;
import elfuse.fd.HostDescription;
import elfuse.host.NativeMemory;
import elfuse.linux.process.Task;
import java.lang.foreign.Arena;

/** Requests that the host serves and that have a side that is the guest's. */
public final class TerminalRequests {
  /** How often the host's output queue is looked at; it tells nobody when it is empty. */
  private static final long LOOK_AGAIN_NANOS = 5_000_000;

  private TerminalRequests() {}

  /** Changes settings. {@return 0 or a negative error} */
  public static int set(Terminal terminal, HostDescription file, int request, long address) {
    Settings settings = terminal.settings();
    if (settings != null) {
      settings.keep(file.hostFd());
    }
    return file.ioctl(request, address);
  }

  /**
   * Changes the size. The host tells its own foreground group; that of a guest's own terminal is
   * told here, if the size is another one (drivers/tty/pty.c, pty_resize).
   *
   * @return 0 or a negative error
   */
  public static int resize(Terminal terminal, HostDescription file, long address) {
    try (Arena arena = Arena.ofConfined()) {
      long before = arena.allocate(WinsizeLayout.SIZE, 8).address();
      int known = file.ioctl(Ioctl.TIOCGWINSZ, before);
      int result = file.ioctl(Ioctl.TIOCSWINSZ, address);
      if (result == 0
          && known == 0
          && terminal.isMade()
          && NativeMemory.getLong(before) != NativeMemory.getLong(address)) {
        terminal.signalForeground(Signals.SIGWINCH);
      }
      return result;
    }
  }

  /** Waits until what was written is out, as the host would without a way to be woken. */
  public static int drain(Task t, HostDescription file) {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(4, 4).address();
      while (file.ioctl(Ioctl.TIOCOUTQ, at) == 0 && NativeMemory.getInt(at) > 0) {
        int woken = t.waiter().await(-1, 0, LOOK_AGAIN_NANOS);
        if (woken == -Errno.EINTR) {
          return woken;
        }
      }
      return 0;
    }
  }

  /** Sends a signal to a terminal's foreground group (TIOCSIG). */
  public static void signal(Terminal terminal, int signal) {
    terminal.signalForeground(signal);
  }
}
