package elfuse.linux.terminal;

import elfuse.abi.Signals;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;

/** Lets the default action of a signal happen to the host's process. */
final class HostEnd {
  private static final int SIG_BLOCK = 0;
  private static final int SIG_UNBLOCK = 1;
  private static final int SIG_SETMASK = 2;
  private static final int ACTION_SIZE = 32;

  private HostEnd() {}

  /**
   * Does it, and puts the JVM's handler back if the process goes on.
   *
   * <p>The signal is this thread's own: it is taken before the call returns, where one for the
   * process could meet another thread after the handler is back.
   */
  static void raiseDefault(Posix posix, int signal) {
    try (Arena arena = Arena.ofConfined()) {
      long action = arena.allocate(ACTION_SIZE, 8).address(); // all 0: SIG_DFL
      long before = arena.allocate(ACTION_SIZE, 8).address();
      long set = arena.allocate(8, 8).address();
      long mask = arena.allocate(8, 8).address();
      NativeMemory.putLong(set, 1L << signal - 1);
      boolean fixed = signal == Signals.SIGKILL || signal == Signals.SIGSTOP;
      if (!fixed) {
        posix.rtSigaction(signal, action, before);
      }
      posix.rtSigprocmask(SIG_UNBLOCK, set, mask);
      posix.tgkill(posix.gettid(), signal);
      posix.rtSigprocmask(SIG_SETMASK, mask, 0);
      if (!fixed) {
        posix.rtSigaction(signal, before, 0);
      }
    }
  }
}
