package elfuse.linux.process;

import elfuse.abi.Signals;
import elfuse.signal.SignalInfo;

/** What SIGCHLD and waitid tell of a child (kernel/signal.c, do_notify_parent and its like). */
final class ChildInfo {
  private ChildInfo() {}

  static SignalInfo ended(Process child) {
    int status = child.waitStatus();
    int signal = status & 127;
    int code =
        signal == 0
            ? Signals.CLD_EXITED
            : (status & 0x80) != 0 ? Signals.CLD_DUMPED : Signals.CLD_KILLED;
    int sent = child.exitSignal == 0 ? Signals.SIGCHLD : child.exitSignal;
    return info(sent, child, code, signal != 0 ? signal : status >>> 8 & 255);
  }

  static SignalInfo stopped(Process child, int signal) {
    return info(Signals.SIGCHLD, child, Signals.CLD_STOPPED, signal);
  }

  static SignalInfo continued(Process child) {
    return info(Signals.SIGCHLD, child, Signals.CLD_CONTINUED, Signals.SIGCONT);
  }

  private static SignalInfo info(int sent, Process child, int code, int status) {
    long who = child.pid & 0xffff_ffffL | (long) child.credentials.uid << 32;
    Usage usage = child.cpu.usage();
    return new SignalInfo(sent, 0, code, who, status, usage.userTicks(), usage.systemTicks());
  }
}
