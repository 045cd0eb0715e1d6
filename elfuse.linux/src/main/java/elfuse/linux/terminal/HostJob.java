package elfuse.linux.terminal;

import elfuse.abi.Ioctl;
import elfuse.abi.Signals;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;

/** What the host process is as a job of the host's shell. */
final class HostJob {
  private static final int SIG_BLOCK = 0;
  private static final int SIG_SETMASK = 2;

  private HostJob() {}

  /** Puts the host's group in front from behind, which SIGTTOU would stop it for. */
  static void takeTerminal(Posix posix, int terminalFd, int group) {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(24, 8).address();
      NativeMemory.putLong(at, 1L << Signals.SIGTTOU - 1);
      NativeMemory.putInt(at + 16, group);
      posix.rtSigprocmask(SIG_BLOCK, at, at + 8);
      posix.ioctl(terminalFd, Ioctl.TIOCSPGRP, at + 16);
      posix.rtSigprocmask(SIG_SETMASK, at + 8, 0);
    }
  }

  /**
   * {@return whether a shell of the host watches over the host's process group: whether one of
   * those that this process descends from is in the group and has a parent in another one of the
   * session} Only then do the host's job-control signals stop it.
   */
  static boolean isWatched(Posix posix) {
    int group = posix.getpgid(0);
    int session = posix.getsid(0);
    int ancestor = posix.getppid();
    while (ancestor > 1 && posix.getsid(ancestor) == session) {
      if (posix.getpgid(ancestor) != group) {
        return true;
      }
      ancestor = parentOf(ancestor);
    }
    return false;
  }

  /** {@return the parent of a host process, or 0 if it is gone} */
  private static int parentOf(int pid) {
    return ProcessHandle.of(pid).flatMap(ProcessHandle::parent).map(p -> (int) p.pid()).orElse(0);
  }
}
