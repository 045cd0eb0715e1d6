package elfuse.linux.process;

import elfuse.linux.terminal.Terminal;
import elfuse.signal.SignalAction;

/** What {@code /proc} tells of a process beyond what everybody asks for. */
public final class ProcessFacts {
  private ProcessFacts() {}

  /**
   * {@return the letter of a thread's state ({@code man 5 proc}): R, S, T, t or Z}
   *
   * @param process its process
   * @param task the thread, or null when it has ended
   */
  public static char state(Process process, Task task) {
    if (process.isOver() || task == null) {
      return 'Z';
    }
    if (process.signals.isStopping()) {
      return 'T';
    }
    return task.isWaiting() ? 'S' : 'R';
  }

  /** {@return the name of a state} */
  public static String stateName(char state) {
    return switch (state) {
      case 'R' -> "running";
      case 'S' -> "sleeping";
      case 'T' -> "stopped";
      case 't' -> "tracing stop";
      default -> "zombie";
    };
  }

  /** {@return the signals that are pending for a process as a whole} */
  public static long sharedPending(Process process) {
    return process.signals.pending.mask();
  }

  /** {@return the signals that are pending for a thread alone} */
  public static long pending(Task task) {
    return task == null ? 0 : task.signals.pending.mask();
  }

  /** {@return the signals that a process ignores, or those that it has handlers for} */
  public static long actions(Process process, boolean ignored) {
    long set = 0;
    for (int signal = 1; signal <= 64; signal++) {
      SignalAction action = process.signals.action(signal);
      if (ignored ? action.handler() == 1 : action.handler() > 1 || action.handler() < 0) {
        set |= SignalAction.bit(signal);
      }
    }
    return set;
  }

  /** {@return the number of signals queued for the processes of its user} */
  public static int queued(Process process) {
    return process.signalQuota().used();
  }

  /**
   * {@return what a thread has used, or all of a process together}
   *
   * @param process the process
   * @param task one of its threads, or null for all of them
   */
  public static Usage usage(Process process, Task task) {
    return task == null || task.time == null ? process.cpu.usage() : CpuTime.ofThread(task);
  }

  /** {@return the device of the controlling terminal, 0 for none} */
  public static long terminal(Process process) {
    return process.table.terminals.device(process);
  }

  /** {@return the foreground group of the controlling terminal, -1 for none} */
  public static int terminalGroup(Process process) {
    Terminal terminal = process.terminal;
    return terminal == null ? -1 : terminal.foreground();
  }

  /** {@return the number of the thread that traces a thread, or 0} */
  public static int tracer(Task task) {
    Tracee tracee = task == null ? null : task.ptrace;
    return tracee == null ? 0 : tracee.tracer.tid;
  }

  /** {@return how a process ended, as wait tells it} */
  public static int exitCode(Process process) {
    return process.isOver() ? process.waitStatus() : 0;
  }
}
