package elfuse.linux.process;

import static elfuse.abi.Signals.*;

import elfuse.abi.Errno;
import elfuse.abi.StackLayout;
import elfuse.fd.OpenFileDescription;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.mm.GuestFault;
import elfuse.mm.InfraLayout;
import elfuse.shim.TrapFrame;
import elfuse.signal.PendingSignals;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalContext;
import elfuse.signal.SignalFrame;
import elfuse.signal.SignalInfo;
import java.util.List;

/**
 * Signals of one thread: mask, what is pending for it alone, delivery (man 7 signal; Linux's
 * arch/arm64/kernel/signal.c).
 *
 * <p>Everything belongs to the task's thread but {@link #mask}, {@link #isDeliverable} and {@link
 * #discard}, which others may call: the mask is a volatile word with one writer.
 */
public final class Signals {
  /**
   * A result between a call and {@link #deliver}: interrupted, to be restarted only if no handler
   * is entered (Linux's ERESTARTNOHAND). A plain EINTR is ERESTARTSYS: SA_RESTART restarts it.
   */
  public static final int RESTART_NO_HANDLER = 514;

  /** The same, to be restarted after a handler, too (Linux's ERESTARTNOINTR). */
  public static final int RESTART_ALWAYS = 513;

  /**
   * The same, to be continued instead of made again (Linux's ERESTART_RESTARTBLOCK); see {@link
   * #restartWith}.
   */
  public static final int RESTART_BLOCK = 516;

  /** The same, never to be restarted: what Linux itself returns as EINTR. */
  public static final int NO_RESTART = OpenFileDescription.NO_RESTART;

  private static final int RESTART_SYSCALL = 128;
  private static final int ERESTARTSYS = 512; // linux/errno.h; only a tracer sees it

  private static final long UNBLOCKABLE = SignalAction.bit(SIGKILL) | SignalAction.bit(SIGSTOP);
  private static final long NZCV = 0xf000_0000L;

  private final Task task;
  private final ProcessSignals shared;

  /** What is pending for this thread alone. */
  final PendingSignals pending = new PendingSignals();

  /** The last stop of the process in which the thread took part. */
  volatile int stopSeen;

  /** Whether it is stopped with its process, and not by a tracer. */
  volatile boolean parked;

  private volatile long mask;

  /** What sigtimedwait waits for, though it is blocked ({@code real_blocked}). */
  private volatile long awaited;

  private Continuation continuation;

  /** {@link ProcessSignals#continues} when the last signal that can stop was taken. */
  private int continuesThen;

  /** The mask to come back to after sigsuspend and its like; applies when a handler is entered. */
  private long savedMask;

  private boolean hasSavedMask;
  private long stackPointer;
  private long stackSize;
  private int stackFlags;
  private long interrupted;
  private long restartArgument;

  /** Where an interrupted call is made again, once its thread is set to do so; else 0. */
  private long restartPc;

  private long faultAddress;
  private long faultSyndrome;

  Signals(Task task) {
    this.task = task;
    shared = task.process.signals;
  }

  /**
   * A child's thread has its parent's mask, and its alternate stack unless both run at once in the
   * same memory (kernel/fork.c, copy_process).
   */
  void inherit(Signals parent, boolean stack) {
    mask = parent.mask;
    if (!stack) {
      stackFlags = SS_DISABLE; // sas_ss_reset
      return;
    }
    stackPointer = parent.stackPointer;
    stackSize = parent.stackSize;
    stackFlags = parent.stackFlags;
  }

  /** Another program is in place: no alternate stack, nothing interrupted. */
  void exec() {
    stackPointer = 0; // begin_new_exec; the flags stay
    stackSize = 0;
    interrupted = 0;
    faultAddress = 0;
    faultSyndrome = 0;
  }

  public long mask() {
    return mask;
  }

  public void setMask(long newMask) {
    long old = mask;
    mask = newMask & ~UNBLOCKABLE;
    retarget(mask & ~old);
  }

  /** The thread takes these signals no more; what is pending of them may be another's to take. */
  private void retarget(long newlyBlocked) {
    if ((newlyBlocked & shared.pending.mask()) != 0) {
      shared.retarget(task, newlyBlocked);
    }
  }

  /** The thread ends: what is pending for its process is left to the others. */
  void leave() {
    mask = -1;
    shared.retarget(task, -1);
    pending.discard(-1);
  }

  /** {@return whether the thread takes a signal of its process when told of it} */
  boolean accepts(int signal) {
    return ((mask & ~awaited) & SignalAction.bit(signal)) == 0;
  }

  /** Waits for signals that may be blocked, until none are awaited (0). */
  public void await(long set) {
    awaited = set & ~UNBLOCKABLE;
    if (set == 0) {
      retarget(mask);
    }
  }

  /** What goes on with an interrupted call if no handler is entered. */
  @FunctionalInterface
  public interface Continuation {
    /** {@return the call's result} */
    long go(Task task);
  }

  /**
   * {@return the result of a call that a signal interrupted and that goes on, once the signal has
   * proved to have no handler, with what is given here; with a handler it is EINTR (man 2
   * restart_syscall)}
   */
  public long restartWith(Continuation rest) {
    continuation = rest;
    return -RESTART_BLOCK;
  }

  /** restart_syscall. */
  public long restart() {
    Continuation rest = continuation;
    continuation = null;
    return rest == null ? -NO_RESTART : rest.go(task);
  }

  /** {@return the mask before; for ppoll and its like} */
  public Long replaceMask(long newMask) {
    long old = mask;
    setMask(newMask);
    return old;
  }

  /** The end of a call with a mask of its own: a handler still runs with that mask in force. */
  public void restoreMask(long old, boolean interrupted) {
    if (interrupted && interrupts()) {
      savedMask = old;
      hasSavedMask = true;
    } else {
      setMask(old);
    }
  }

  /** {@return the signals that are pending and blocked} */
  public long pending() {
    return (pending.mask() | shared.pending.mask()) & mask;
  }

  /** {@return whether something is to be delivered now, so that a waiting call ends} */
  public boolean interrupts() {
    return isDeliverable() || task.isEnding() || mustStop();
  }

  /** Whether the thread has to stop. A tracer can let one go on while its process is stopped. */
  private boolean mustStop() {
    Tracee tracee = task.ptrace;
    return tracee == null ? shared.isStopping() : tracee.trapPending();
  }

  boolean isParked() {
    return parked;
  }

  /** Queues a signal for the thread, whose tracer has seen it. */
  void queue(SignalInfo info) {
    synchronized (shared) {
      shared.add(info, task);
    }
  }

  /** {@return the mask that holds again when the current call is over; for a tracer} */
  public long lastingMask() {
    return hasSavedMask ? savedMask : mask;
  }

  /** {@return whether a signal is pending that the thread does not block} */
  boolean isDeliverable() {
    return ((pending.mask() | shared.pending.mask()) & ~mask) != 0;
  }

  /** {@return whether one of these is pending for the thread or its process} */
  boolean isPending(long set) {
    return ((pending.mask() | shared.pending.mask()) & set) != 0;
  }

  /** {@return what an owner is to be told of} */
  List<SignalInfo> discard(long set) {
    return pending.discard(set);
  }

  /** {@return a pending signal of a set, taken off the queue, or null; for sigtimedwait} */
  public SignalInfo take(long set) {
    while (true) {
      SignalInfo info = pending.take(set);
      if (info == null) {
        info = shared.pending.take(set);
        if (info == null) {
          return null;
        }
        task.process.timers.taken(info.signal());
      }
      if (info.owner() != null) {
        info = info.owner().taken(info);
      }
      if (info != null) {
        return info;
      }
    }
  }

  /** A fault of the current instruction. Blocked or ignored, it ends the program all the same. */
  void fault(int signal, int code, long address) {
    faultAddress = address;
    faultSyndrome = task.frame.get(TrapFrame.ESR);
    force(SignalInfo.fault(signal, code, address));
  }

  /** force_sig_info: blocked or ignored, it is delivered all the same. */
  void force(SignalInfo info) {
    int signal = info.signal();
    if ((mask & SignalAction.bit(signal)) != 0 || shared.action(signal).isIgnore()) {
      shared.setAction(signal, SignalAction.DEFAULT);
      mask = mask & ~SignalAction.bit(signal);
    }
    pending.force(info);
  }

  /**
   * A kick came: the vCPU may be anywhere in the guest. In the shim it is stepped until it is back
   * at EL0 or has called the host: another kick would stop it where it is, again and again.
   *
   * @return an exit that is still to be handled, or null
   */
  VcpuExit kicked() {
    if (!interrupts()) {
      return null;
    }
    Vcpu cpu = task.vcpu;
    if (atEl1(cpu)) {
      cpu.setSingleStep(true);
      try {
        while (atEl1(cpu) && !task.isEnding()) {
          VcpuExit exit = cpu.run();
          if (!(exit instanceof VcpuExit.Debug) && !(exit instanceof VcpuExit.Kicked)) {
            return exit;
          }
        }
      } finally {
        cpu.setSingleStep(false);
      }
    }
    if (!task.isEnding()) {
      // EL0's registers are in the vCPU; deliver through a frame as if the shim had been entered
      enterByForce();
      deliver();
    }
    return null;
  }

  /** A single step is done: its trap is delivered. */
  void stepped(SignalInfo trap) {
    enterByForce();
    force(trap);
    deliver();
  }

  /** The thread ends: whoever looks at its registers finds them where they belong. */
  void stopAtEl0() {
    if (!atEl1(task.vcpu)) {
      enterByForce();
    }
  }

  static boolean atEl1(Vcpu cpu) {
    return (cpu.get(Reg.PSTATE) & 15) != 0;
  }

  /** Does by hand what the shim does on an exception from EL0, and resumes in it. */
  private void enterByForce() {
    Vcpu cpu = task.vcpu;
    TrapFrame f = task.frame;
    for (int n = 0; n <= 30; n++) {
      f.x(n, cpu.get(Reg.x(n)));
    }
    f.set(TrapFrame.SP, cpu.get(SysReg.SP_EL0));
    f.set(TrapFrame.PC, cpu.get(Reg.PC));
    f.set(TrapFrame.PSTATE, cpu.get(Reg.PSTATE));
    f.set(TrapFrame.TLB, 0);
    cpu.set(Reg.PSTATE, 0x3c5);
    cpu.set(SysReg.SP_EL1, cpu.get(SysReg.SP_EL1) - TrapFrame.SIZE);
    cpu.set(Reg.PC, InfraLayout.SHIM_CODE + task.process.table.shim.resumeOffset());
  }

  /**
   * A system call ended so; remembered in case a handler is entered now.
   *
   * @return what the program sees of it unless {@link #deliver} decides otherwise
   */
  long finished(long result, long firstArgument) {
    boolean ended =
        result == -Errno.EINTR
            || result == -RESTART_NO_HANDLER
            || result == -RESTART_ALWAYS
            || result == -RESTART_BLOCK;
    interrupted = ended ? result : 0;
    restartPc = 0;
    restartArgument = firstArgument;
    if (interrupted != 0) {
      task.waiter().clear(); // what it was woken for is looked at next, in deliver
    }
    return result == -NO_RESTART ? -Errno.EINTR : result;
  }

  /** Delivers what is deliverable before EL0 goes on. */
  void deliver() {
    while (!task.isEnding()) {
      Tracee tracee = task.ptrace;
      if (tracee == null && shared.isStopping() && !task.isKilled()) {
        shared.park(task);
        continue;
      }
      SignalInfo info = tracee == null ? takeUnblocked() : takeTraced(tracee);
      if (info == null) {
        if (tracee != null && (isDeliverable() || tracee.trapPending())) {
          continue;
        }
        break;
      }
      SignalAction action = shared.action(info.signal());
      if (action.discards(info.signal())) {
        continue;
      }
      SignalAction.Default byDefault = SignalAction.ofDefault(info.signal());
      if (action.isDefault() && byDefault == SignalAction.Default.CONTINUE) {
        continue; // what it does was done when it was sent
      }
      if (action.isDefault() && byDefault == SignalAction.Default.STOP) {
        // POSIX: nobody could continue a member of an orphaned group that the terminal stops
        if (info.signal() == SIGSTOP || !task.process.table.isOrphaned(task.process.group())) {
          shared.stop(info.signal(), continuesThen);
        }
        continue;
      }
      if (action.isDefault()) {
        die(info);
        return;
      }
      settle(
          interrupted == -RESTART_ALWAYS || interrupted == -Errno.EINTR && action.has(SA_RESTART));
      if (!enter(info, action)) {
        die(SignalInfo.kernel(SIGSEGV));
        return;
      }
      if (tracee != null && tracee.steps()) {
        tracee.stepped();
      }
    }
    settle(true); // no handler was entered: whatever was interrupted is made again
    if (hasSavedMask) {
      hasSavedMask = false;
      mask = savedMask;
    }
  }

  /**
   * {@return the next signal that the thread does not block, or null} One that stops is taken under
   * the lock under which SIGCONT drops it, so that a SIGCONT is before the taking or counted.
   */
  private SignalInfo takeUnblocked() {
    if (!isPending(ProcessSignals.STOPS & ~mask)) {
      return take(~mask & ~ProcessSignals.STOPS);
    }
    synchronized (shared) {
      continuesThen = shared.continues();
      return take(~mask);
    }
  }

  /** {@return the next signal of a traced thread that its tracer lets pass, or null} */
  private SignalInfo takeTraced(Tracee tracee) {
    SignalInfo kill = take(SignalAction.bit(SIGKILL));
    if (kill != null) {
      return kill;
    }
    if (tracee.trapPending()) {
      rewind();
      tracee.trap();
      return null;
    }
    SignalInfo info = takeUnblocked();
    if (info == null) {
      return null;
    }
    if ((SignalAction.bit(info.signal()) & ProcessSignals.STOPS) == 0) {
      continuesThen = shared.continues(); // the tracer may make it one that stops
    }
    rewind();
    return tracee.signalStop(info);
  }

  /**
   * The tracer of a thread whose call was interrupted sees it before that call, and may put it
   * elsewhere (arm64's do_signal).
   */
  private void rewind() {
    if (interrupted != 0 && restartPc == 0) {
      restartPc = task.frame.get(TrapFrame.PC) - 4;
      task.frame.set(TrapFrame.PC, restartPc);
      task.frame.x(0, restartArgument);
    }
  }

  /** {@return what X0 holds in a syscall-stop after an interrupted call, without sign; or 0} */
  int restartCode() {
    return interrupted == 0 ? 0 : interrupted == -Errno.EINTR ? ERESTARTSYS : (int) -interrupted;
  }

  /** The tracer gave an interrupted call another result. */
  void forgetRestart() {
    interrupted = 0;
  }

  /** Decides how an interrupted call looks to the program: made again, or EINTR. */
  private void settle(boolean restart) {
    if (interrupted == 0) {
      return;
    }
    boolean goOn = interrupted == -RESTART_BLOCK;
    interrupted = 0;
    if (restartPc != 0) {
      if (task.frame.get(TrapFrame.PC) != restartPc) {
        return; // the tracer has other plans
      }
      if (!restart) {
        continuation = null;
        task.frame.x(0, -Errno.EINTR);
        task.frame.set(TrapFrame.PC, restartPc + 4);
      } else if (goOn) {
        task.frame.x(8, RESTART_SYSCALL); // setup_restart_syscall
      }
    } else if (restart) {
      task.frame.x(0, restartArgument);
      if (goOn) {
        task.frame.x(8, RESTART_SYSCALL); // setup_restart_syscall
      }
      task.frame.set(TrapFrame.PC, task.frame.get(TrapFrame.PC) - 4);
    } else {
      continuation = null;
      task.frame.x(0, -Errno.EINTR);
    }
  }

  private void die(SignalInfo info) {
    // whoever started another process is told by its status
    if (info.isFault() && (task.process.isFirst() || task.process.config.verbose())) {
      task.say(CrashReport.of(task, info));
    }
    task.process.exitGroup(info.signal());
  }

  /** Builds the frame and points EL0 at the handler. {@return false if the stack is unusable} */
  private boolean enter(SignalInfo info, SignalAction action) {
    TrapFrame f = task.frame;
    long sp = f.get(TrapFrame.SP);
    boolean change = action.has(SA_ONSTACK) && stackSize != 0 && !onStack(sp);
    long top = change ? stackPointer + stackSize : sp;
    long record = SignalFrame.recordBelow(top);
    long at = SignalFrame.addressBelow(top);
    byte[] bytes = SignalFrame.write(save(sp), info);
    hasSavedMask = false;
    try {
      task.memory.copyOut(at, bytes, 0, bytes.length);
      task.memory.putLong(record, f.x(29));
      task.memory.putLong(record + 8, f.x(30));
    } catch (GuestFault fault) {
      return false;
    }
    f.x(0, info.signal());
    if (action.has(SA_SIGINFO)) {
      f.x(1, at + SignalFrame.INFO);
      f.x(2, at + SignalFrame.UCONTEXT);
    }
    f.x(29, record);
    f.x(30, action.has(SA_RESTORER) ? action.restorer() : task.process.image.sigreturn);
    f.set(TrapFrame.SP, at);
    f.set(TrapFrame.PC, action.handler());
    f.set(TrapFrame.PSTATE, f.get(TrapFrame.PSTATE) & NZCV);
    long own = action.has(SA_NODEFER) ? 0 : SignalAction.bit(info.signal());
    mask = (mask | action.mask() | own) & ~UNBLOCKABLE;
    if (action.has(SA_RESETHAND)) {
      shared.setAction(
          info.signal(), new SignalAction(SIG_DFL, action.flags() & ~SA_SIGINFO, 0, action.mask()));
    }
    if ((stackFlags & SS_AUTODISARM) != 0) {
      stackSize = 0;
      stackPointer = 0;
      stackFlags = SS_DISABLE;
    }
    return true;
  }

  private boolean onStack(long sp) {
    return (stackFlags & SS_AUTODISARM) == 0
        && stackSize != 0
        && sp - stackPointer > 0
        && sp - stackPointer <= stackSize;
  }

  /** {@return {@code ss_flags} as sigaltstack and a frame tell it} */
  private int stackState(long sp) {
    int state = stackSize == 0 ? SS_DISABLE : onStack(sp) ? SS_ONSTACK : 0;
    return state | stackFlags & SS_AUTODISARM;
  }

  private SignalContext save(long sp) {
    TrapFrame f = task.frame;
    SignalContext context = new SignalContext();
    for (int n = 0; n <= 30; n++) {
      context.x[n] = f.x(n);
    }
    context.sp = sp;
    context.pc = f.get(TrapFrame.PC);
    context.pstate = f.get(TrapFrame.PSTATE);
    context.fpsr = (int) task.vcpu.get(Reg.FPSR);
    context.fpcr = (int) task.vcpu.get(Reg.FPCR);
    for (int n = 0; n < 64; n++) {
      context.v[n] = task.vcpu.getVector(n >> 1, n & 1);
    }
    context.mask = hasSavedMask ? savedMask : mask;
    context.stackPointer = stackPointer;
    context.stackSize = stackSize;
    context.stackFlags = stackFlags; // __save_altstack stores what was asked for
    context.faultAddress = faultAddress;
    context.esr = faultSyndrome;
    return context;
  }

  /** rt_sigreturn: everything comes back from the frame. */
  public long sigreturn() {
    TrapFrame f = task.frame;
    long at = f.get(TrapFrame.SP);
    interrupted = 0;
    SignalContext context;
    try {
      if ((at & 15) != 0) {
        badFrame(at);
        return Task.NO_RESULT;
      }
      context = SignalFrame.read(task.memory.copyIn(at, SignalFrame.SIZE));
    } catch (GuestFault | SignalFrame.BadFrameException bad) {
      badFrame(at);
      return Task.NO_RESULT;
    }
    setMask(context.mask);
    for (int n = 0; n <= 30; n++) {
      f.x(n, context.x[n]);
    }
    f.set(TrapFrame.SP, context.sp);
    f.set(TrapFrame.PC, context.pc);
    f.set(TrapFrame.PSTATE, context.pstate);
    task.vcpu.set(Reg.FPSR, context.fpsr & 0xffff_ffffL);
    task.vcpu.set(Reg.FPCR, context.fpcr & 0xffff_ffffL);
    for (int n = 0; n < 64; n++) {
      task.vcpu.setVector(n >> 1, n & 1, context.v[n]);
    }
    changeStack(context.stackPointer, context.stackFlags, context.stackSize, context.sp);
    return Task.NO_RESULT;
  }

  /** arm64_notify_segfault: the code tells whether anything is mapped at the stack pointer. */
  private void badFrame(long at) {
    int code = task.process.image.space.mappingAt(at) != null ? SEGV_ACCERR : SEGV_MAPERR;
    force(SignalInfo.fault(SIGSEGV, code, at));
  }

  /** sigaltstack. */
  public long sigaltstack(long newer, long older) {
    long sp = task.frame.get(TrapFrame.SP);
    long oldPointer = stackPointer;
    long oldSize = stackSize;
    int oldFlags = stackState(sp);
    if (newer != 0) {
      long pointer = task.memory.getLong(newer + StackLayout.SS_SP);
      int flags = task.memory.getInt(newer + StackLayout.SS_FLAGS);
      long size = task.memory.getLong(newer + StackLayout.SS_SIZE);
      int result = changeStack(pointer, flags, size, sp);
      if (result != 0) {
        return result;
      }
    }
    if (older != 0) {
      task.memory.putLong(older + StackLayout.SS_SP, oldPointer);
      task.memory.putInt(older + StackLayout.SS_FLAGS, oldFlags);
      task.memory.putInt(older + StackLayout.SS_FLAGS + 4, 0);
      task.memory.putLong(older + StackLayout.SS_SIZE, oldSize);
    }
    return 0;
  }

  private int changeStack(long pointer, int flags, long size, long sp) {
    if (onStack(sp)) {
      return -Errno.EPERM;
    }
    int mode = flags & ~SS_AUTODISARM;
    if (mode != SS_DISABLE && mode != SS_ONSTACK && mode != 0) {
      return -Errno.EINVAL;
    }
    if (pointer == stackPointer && size == stackSize && flags == stackFlags) {
      return 0; // no change: before the size is looked at
    }
    if (mode == SS_DISABLE) {
      stackPointer = 0;
      stackSize = 0;
    } else if (Long.compareUnsigned(size, MINSIGSTKSZ) < 0) {
      return -Errno.ENOMEM;
    } else {
      stackPointer = pointer;
      stackSize = size;
    }
    stackFlags = flags;
    return 0;
  }
}
