package elfuse.linux.process;

import elfuse.abi.Signals;
import elfuse.signal.SignalInfo;

/** What SIGCHLD and waitid tell of a child (kernel/signal.c, do_notify_parent and its like). */
final class ChildInfo {
  private ChildInfo() {}

  static SignalInfo ended(Process child) {
    int sent = child.exitSignal == 0 ? Signals.SIGCHLD : child.exitSignal;
    return ended(sent, child, child.pid, child.waitStatus());
  }

  /** {@return the same of a thread, for whoever traces it} */
  static SignalInfo ended(Process process, int tid, int status) {
    return ended(Signals.SIGCHLD, process, tid, status);
  }

  private static SignalInfo ended(int sent, Process process, int tid, int status) {
    int signal = status & 127;
    int code =
        signal == 0
            ? Signals.CLD_EXITED
            : (status & 0x80) != 0 ? Signals.CLD_DUMPED : Signals.CLD_KILLED;
    return info(sent, process, tid, code, signal != 0 ? signal : status >>> 8 & 255);
  }

  static SignalInfo stopped(Process child, int signal) {
    return info(Signals.SIGCHLD, child, child.pid, Signals.CLD_STOPPED, signal);
  }

  static SignalInfo continued(Process child) {
    return info(Signals.SIGCHLD, child, child.pid, Signals.CLD_CONTINUED, Signals.SIGCONT);
  }

  /** {@return what is told of a stop of a thread that is traced} */
  static SignalInfo traced(Process process, int tid, int code, int status) {
    return info(Signals.SIGCHLD, process, tid, code, status);
  }

  private static SignalInfo info(int sent, Process child, int tid, int code, int status) {
    long who = tid & 0xffff_ffffL | (long) child.credentials.uid << 32;
    Usage usage = child.cpu.usage();
    return new SignalInfo(sent, 0, code, who, status, usage.userTicks(), usage.systemTicks());
  }
}
