package elfuse.linux.process;

import static elfuse.abi.Ptrace.*;
import static elfuse.abi.Signals.CLD_STOPPED;
import static elfuse.abi.Signals.CLD_TRAPPED;
import static elfuse.abi.Signals.SIGTRAP;
import static elfuse.abi.Signals.SI_USER;

import elfuse.abi.Errno;
import elfuse.abi.PtraceSyscallInfoLayout;
import elfuse.abi.Signals;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.shim.TrapFrame;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A thread that is traced, from the thread's own side: where it stops and how it goes on (man 2
 * ptrace; the ptrace half of Linux's kernel/signal.c, arch/arm64/kernel/ptrace.c). {@link Tracing}
 * is the tracer's side.
 *
 * <p><b>Who owns what.</b> The lock is the {@link ProcessTable}'s, Linux's tasklist_lock; it comes
 * before all locks of signals. It guards the fields that say so. A stopped thread waits in its
 * {@link elfuse.host.Waiter}; whoever changes something that lets it go on stores that under the
 * lock and wakes it after. Its registers are its trap frame and the copy in {@link #registers},
 * which it makes before it is stopped and puts back after; both belong to the tracer while the
 * thread is {@linkplain Tracing#acquire frozen}, and to the thread else. The lock orders the two.
 *
 * <p>SIGKILL ends every stop but the last one, before the thread's end, as on Linux.
 */
public final class Tracee {
  /** Number of the system call of a thread that is in none: NO_SYSCALL. */
  static final int NO_CALL = -1;

  /** What {@link #enter} answers when the call is not to be made. */
  static final int SKIP = Integer.MIN_VALUE;

  /** asm/ptrace.h, PTRACE_SYSCALL_ENTER and _EXIT: what X7 holds in a syscall-stop. */
  private static final int ENTRY = 0;

  private static final int EXIT = 1;

  /** The thread. */
  public final Task task;

  private final ProcessTable table;

  /** Who traces it; null when nobody does any more. Guarded by the table. */
  Task tracer;

  /** Whether it is traced by SEIZE, which stops differently. Written once. */
  final boolean seized;

  /** {@code PTRACE_O_*}; written under the table's lock. */
  volatile int options;

  /** Whether it is in a ptrace-stop. Guarded by the table, like what follows. */
  boolean stopped;

  /** What the stop tells until somebody has waited for it; then the signal to go on with, or 0. */
  int code;

  /** CLD_TRAPPED or CLD_STOPPED. */
  int kind;

  /** The signal of the stop, or null in a group-stop of a thread that is not seized. */
  SignalInfo info;

  /** What GETEVENTMSG answers. */
  long message;

  /** Whether the stop is the last one, which SIGKILL does not end. */
  boolean last;

  /** Whether the tracer works on it right now. */
  boolean frozen;

  /** Whether it is left in a group-stop, as if it were not traced (PTRACE_LISTEN). */
  boolean listening;

  /** Whether the thread is over; then {@link #status} is how. */
  boolean dead;

  int status;

  /** Whether it is to stop because the tracer says so; written under the table's lock. */
  volatile boolean interrupt;

  /** Whether a seized thread is to tell that a group-stop began or ended; likewise. */
  volatile boolean notify;

  /** {@code PTRACE_SYSCALL} or {@code PTRACE_SYSEMU}, or 0: by the tracer before it resumes. */
  volatile int mode;

  /** Whether it goes on for one instruction; likewise. */
  volatile boolean step;

  /** The call that it is in; belongs to whoever owns its registers. */
  int number = NO_CALL;

  /** The first argument of that call: orig_x0. */
  long firstArgument;

  /** EL0's registers that the trap frame has not. */
  final Registers registers = new Registers();

  private SignalInfo leftWith;
  private boolean execed;
  private int formerTid;

  Tracee(Task task, Task tracer, boolean seized, int options) {
    this.task = task;
    this.tracer = tracer;
    this.seized = seized;
    this.options = options;
    table = task.process.table;
  }

  /** {@return whether the thread is to be run one instruction at a time} */
  boolean steps() {
    return step;
  }

  /** {@return whether it has to stop before it goes back to the guest, without a signal} */
  boolean trapPending() {
    return interrupt || notify || task.process.signals.stopIsNew(task);
  }

  /**
   * Stops for a signal that is about to be delivered (ptrace_signal).
   *
   * @return the signal that the tracer lets pass, or null
   */
  SignalInfo signalStop(SignalInfo arrived) {
    int signal = stop(arrived.signal(), CLD_TRAPPED, 0, arrived, false, arrived.signal());
    if (signal <= 0 || signal > 64) {
      return null;
    }
    SignalInfo passed = leftWith == null ? arrived : leftWith;
    if (signal != passed.signal()) {
      passed = replaced(signal);
    }
    if ((task.signals.mask() & SignalAction.bit(signal)) != 0 || task.isKilled()) {
      task.signals.queue(passed);
      return null;
    }
    return passed;
  }

  private SignalInfo replaced(int signal) {
    synchronized (table) {
      Process sender = tracer != null ? tracer.process : task.process.parent;
      return sender == null
          ? SignalInfo.kernel(signal)
          : SignalInfo.sent(signal, SI_USER, sender.pid, sender.credentials.uid);
    }
  }

  /** A group-stop, an interrupt, or news of a group-stop (do_jobctl_trap). */
  void trap() {
    if (seized) {
      stop(PTRACE_EVENT_STOP << 8, CLD_STOPPED, 0, null, false, 0);
      return;
    }
    int signal = task.process.signals.stopSignal();
    if (signal == 0) {
      interrupt = false; // the group-stop is over before it began for this thread
    } else {
      stop(signal, CLD_STOPPED, 0, null, false, 0);
    }
  }

  /**
   * The thread enters a system call. The number can be another one after the stop, and the
   * arguments as well.
   *
   * @return the number of the call to make, or {@link #SKIP}
   */
  int enter(int wanted) {
    TrapFrame f = task.frame;
    number = wanted;
    firstArgument = f.x(0);
    int how = mode;
    if (how == 0) {
      return wanted;
    }
    if (wanted == NO_CALL) {
      f.x(0, -Errno.ENOSYS); // el0_svc_common: in case the tracer does not give a result
    }
    report(ENTRY);
    if (task.isKilled()) {
      number = NO_CALL;
    }
    return how == PTRACE_SYSEMU || number == NO_CALL ? SKIP : number;
  }

  /** The thread's call is answered, and its result is in the frame. */
  void leave() {
    if (step) { // syscall_trace_exit: a step over SVC ends here
      task.signals.force(SignalInfo.sent(SIGTRAP, SI_USER, 0, 0));
    } else if (mode == PTRACE_SYSCALL) {
      int restart = task.signals.restartCode();
      if (restart != 0) {
        task.frame.x(0, -restart);
      }
      report(EXIT);
      if (restart != 0 && task.frame.x(0) != -restart) {
        task.signals.forgetRestart();
      }
    }
    number = NO_CALL;
  }

  /** ptrace_report_syscall, between what report_syscall of arm64 does with X7. */
  private void report(int direction) {
    TrapFrame f = task.frame;
    long saved = f.x(7);
    f.x(7, direction);
    int code = SIGTRAP | ((options & PTRACE_O_TRACESYSGOOD) != 0 ? 0x80 : 0);
    int signal = notify(code, direction + PTRACE_EVENTMSG_SYSCALL_ENTRY);
    f.x(7, saved);
    if (signal > 0 && signal <= 64) {
      task.post(SignalInfo.kernel(signal));
    }
  }

  /** A handler was entered in a step: the thread stops at its first instruction. */
  void stepped() {
    notify(SIGTRAP, 0);
  }

  /** {@return whether the tracer wants to hear of an event} */
  boolean wants(int event) {
    return (options & 1 << event) != 0;
  }

  /** Stops for an event, if the tracer wants it (ptrace_event). */
  void event(int event, long what) {
    if (wants(event)) {
      notify(SIGTRAP | event << 8, what);
    }
  }

  /** The thread has replaced its program, but has not begun to run it. */
  void execed(int tidBefore) {
    execed = true;
    formerTid = tidBefore;
  }

  /** The thread has a vCPU, and is about to run its first instruction on it. */
  void begin() {
    if (!execed) {
      return;
    }
    execed = false;
    if (wants(PTRACE_EVENT_EXEC)) {
      event(PTRACE_EVENT_EXEC, formerTid);
    } else if (!seized) {
      int uid = task.process.credentials.uid;
      task.post(SignalInfo.sent(SIGTRAP, SI_USER, task.process.pid, uid));
    }
    leave(); // of execve
  }

  /** The thread is going to end; it is looked at a last time if the tracer wants that. */
  void end(int how) {
    if (wants(PTRACE_EVENT_EXIT)) {
      int code = SIGTRAP | PTRACE_EVENT_EXIT << 8;
      stop(code, CLD_TRAPPED, how & 0xffff_ffffL, told(SIGTRAP, code), true, 0);
    }
  }

  private int notify(int code, long what) {
    return stop(code, CLD_TRAPPED, what, told(SIGTRAP, code), false, 0);
  }

  private SignalInfo told(int signal, int code) {
    return SignalInfo.sent(signal, code, task.tid, task.process.credentials.uid);
  }

  /**
   * Stops until the tracer resumes the thread or is gone (ptrace_stop).
   *
   * @param why what waiting tells; of {@code PTRACE_EVENT_STOP} the lower half is found out here
   * @param refused what is answered when the thread cannot stop, since nobody traces it any more or
   *     it is killed
   * @return the signal to go on with, or 0
   */
  private int stop(int why, int how, long what, SignalInfo signal, boolean beforeEnd, int refused) {
    registers.load(task.vcpu);
    synchronized (table) {
      interrupt = false;
      if (why >> 8 == PTRACE_EVENT_STOP) {
        notify = false;
        // read after that: a SIGCONT that comes later, which clears it first, is told anew
        int shown = task.process.signals.stopSignal();
        why |= shown == 0 ? SIGTRAP : shown;
        signal = told(why & 0xff, why);
      }
      if (tracer == null || table.isOver() || !beforeEnd && task.isKilled()) {
        return refused;
      }
      code = why;
      kind = how;
      message = what;
      info = signal;
      last = beforeEnd;
      stopped = true;
      if (how == CLD_STOPPED) {
        task.process.signals.takePart(task);
      }
      table.tracing.tell(this);
    }
    int result;
    while ((result = left()) < 0) {
      if (task.waiter().await(-1, 0, -1) == -Errno.EINTR) {
        task.waiter().clear();
      }
    }
    if (registers.changed) {
      registers.store(task.vcpu);
    }
    if (task.signals.interrupts()) {
      task.waiter().wake(); // what the stop has consumed is meant for the call that comes next
    }
    return result;
  }

  /** {@return the signal to go on with, or -1 if the thread has to stay} */
  private int left() {
    synchronized (table) {
      boolean free = !stopped || table.isOver() || !last && task.isKilled();
      if (frozen || !free && !(listening && notify)) {
        return -1;
      }
      int result = code & 0xffff;
      leftWith = info;
      code = 0;
      info = null;
      stopped = false;
      listening = false;
      last = false;
      return result;
    }
  }

  /** PTRACE_SETOPTIONS. {@return 0 or -EINVAL} */
  public int setOptions(long wanted) {
    if ((wanted & ~(long) PTRACE_O_MASK) != 0 || (wanted & PTRACE_O_SUSPEND_SECCOMP) != 0) {
      return -Errno.EINVAL; // the latter without CONFIG_SECCOMP
    }
    synchronized (table) {
      options = (int) wanted;
    }
    return 0;
  }

  /** {@return what PTRACE_GETEVENTMSG gives} */
  public long message() {
    synchronized (table) {
      return message;
    }
  }

  /** {@return the signal of the stop, or null} */
  public SignalInfo signal() {
    synchronized (table) {
      return info;
    }
  }

  /** Changes the signal of the stop. {@return whether there is one} */
  public boolean setSignal(SignalInfo changed) {
    synchronized (table) {
      if (info == null) {
        return false;
      }
      info = changed;
      return true;
    }
  }

  /** {@return what is pending for the thread, or for its process} */
  public List<SignalInfo> pending(boolean shared) {
    return (shared ? task.process.signals.pending : task.signals.pending).list();
  }

  /**
   * Describes the syscall-stop that the frozen thread is in (ptrace_get_syscall_info).
   *
   * @param out takes {@code struct ptrace_syscall_info}
   * @return how many bytes of it are filled
   */
  public int describeCall(ByteBuffer out) {
    TrapFrame f = task.frame;
    out.putInt(PtraceSyscallInfoLayout.ARCH, AUDIT_ARCH_AARCH64);
    out.putLong(PtraceSyscallInfoLayout.INSTRUCTION_POINTER, f.get(TrapFrame.PC));
    out.putLong(PtraceSyscallInfoLayout.STACK_POINTER, f.get(TrapFrame.SP));
    SignalInfo why = signal();
    long direction = why != null && why.code() == (SIGTRAP | 0x80) ? message() : 0;
    if (direction == PTRACE_EVENTMSG_SYSCALL_ENTRY) {
      out.put(PtraceSyscallInfoLayout.OP, (byte) PTRACE_SYSCALL_INFO_ENTRY);
      out.putLong(PtraceSyscallInfoLayout.ENTRY_NR, number);
      out.putLong(PtraceSyscallInfoLayout.ENTRY_ARGS, firstArgument);
      for (int n = 1; n < 6; n++) {
        out.putLong(PtraceSyscallInfoLayout.ENTRY_ARGS + 8 * n, f.x(n));
      }
      return PtraceSyscallInfoLayout.ENTRY_ARGS + 6 * 8;
    }
    if (direction == PTRACE_EVENTMSG_SYSCALL_EXIT) {
      long result = f.x(0);
      out.put(PtraceSyscallInfoLayout.OP, (byte) PTRACE_SYSCALL_INFO_EXIT);
      out.putLong(PtraceSyscallInfoLayout.EXIT_RVAL, result);
      boolean error = result < 0 && result >= -Errno.MAX_ERRNO;
      out.put(PtraceSyscallInfoLayout.EXIT_IS_ERROR, (byte) (error ? 1 : 0));
      return PtraceSyscallInfoLayout.EXIT_IS_ERROR + 1;
    }
    return PtraceSyscallInfoLayout.ENTRY_NR;
  }

  /**
   * Runs one instruction of EL0, on the thread of the vCPU.
   *
   * @return an exit to handle, or null if the instruction is done and its trap delivered
   */
  VcpuExit step(Vcpu cpu) {
    VcpuExit exit;
    boolean kicked = false;
    cpu.setSingleStep(true);
    try {
      while (elfuse.linux.process.Signals.atEl1(cpu)) { // out of the shim
        exit = cpu.run();
        kicked |= exit instanceof VcpuExit.Kicked;
        if (!(exit instanceof VcpuExit.Debug) && !(exit instanceof VcpuExit.Kicked)) {
          return exit;
        }
      }
      if (kicked) {
        return new VcpuExit.Kicked(); // before the step, where it can be served
      }
      exit = cpu.run();
    } finally {
      cpu.setSingleStep(false);
    }
    if (exit instanceof VcpuExit.Kicked) {
      return exit;
    }
    if (elfuse.linux.process.Signals.atEl1(cpu)) {
      return exit instanceof VcpuExit.Debug ? cpu.run() : exit; // an exception: the shim calls
    }
    task.signals.stepped(SignalInfo.fault(SIGTRAP, Signals.TRAP_TRACE, cpu.get(elfuse.hv.Reg.PC)));
    return null;
  }
}
