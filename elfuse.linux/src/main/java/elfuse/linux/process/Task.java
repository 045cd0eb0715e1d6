package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.abi.Ptrace;
import elfuse.abi.Sched;
import elfuse.fd.FdTable;
import elfuse.fd.PidFile;
import elfuse.fd.PollRequest;
import elfuse.fd.WaitQueue;
import elfuse.host.Posix;
import elfuse.host.UnsupportedHostException;
import elfuse.host.Waiter;
import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.linux.StartupTrace;
import elfuse.linux.calls.Strace;
import elfuse.linux.calls.Syscall;
import elfuse.linux.calls.SyscallTable;
import elfuse.linux.futex.FutexThread;
import elfuse.linux.ipc.SemaphoreUndo;
import elfuse.linux.vfs.Position;
import elfuse.mm.AddressSpace;
import elfuse.mm.FaultResult;
import elfuse.mm.GuestFault;
import elfuse.mm.GuestMemory;
import elfuse.mm.InfraLayout;
import elfuse.mm.IoVec;
import elfuse.mm.TlbRequest;
import elfuse.shim.HostCall;
import elfuse.shim.TrapFrame;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Consumer;

/** A guest thread: its vCPU, its trap frame and the loop between guest and host. */
public final class Task implements PidFile.Subject {
  // SCTLR_EL1 (Arm ARM D24.2.118): MMU, caches, stack alignment checks, and what EL0 may do
  // itself: DC ZVA, CTR_EL0, WFE, cache maintenance. WFI comes to us: a guest has no interrupts, so
  // KVM would let its vCPU wait for ever.
  private static final long SCTLR =
      1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 12 | 1 << 14 | 1 << 15 | 1 << 18 | 1 << 26;
  private static final long CPACR_FP = 3 << 20;
  private static final long CNTKCTL_EL0 = 3;
  private static final long EL1H_MASKED = 0x3c5;

  private static final ThreadLocal<Task> CURRENT = new ThreadLocal<>();
  private static final int MOST_EVENTS = 1 << 16;

  private static final int EC_UNKNOWN = 0x00;
  private static final int EC_WAIT = 0x01;
  private static final int EC_ILLEGAL_STATE = 0x0e;
  private static final int EC_SYSTEM = 0x18;
  private static final int EC_INSTRUCTION_ABORT = 0x20;
  private static final int EC_PC_ALIGNMENT = 0x22;
  private static final int EC_DATA_ABORT = 0x24;
  private static final int EC_SP_ALIGNMENT = 0x26;
  private static final int EC_BREAKPOINT = 0x3c;

  private static final int MRS_MASK = 0xfff0_0000;
  private static final int MRS_OP0_3 = 0xd530_0000;

  /** A handler's answer when X0 must stay as it made it. */
  public static final long NO_RESULT = Long.MIN_VALUE;

  /** The process. */
  public final Process process;

  /** Its number, as gettid gives it; execve gives its thread the number of the process. */
  public volatile int tid;

  /** The guest's memory; another one after an execve by this thread. */
  public GuestMemory memory;

  /**
   * Its descriptors, which it shares with whom CLONE_FILES says: as a rule all threads of the
   * process. Written by the thread itself; others may look.
   */
  public volatile FdTable files;

  /** Its root, working directory and umask, shared likewise by CLONE_FS. */
  public volatile Paths paths;

  /** Its name for {@code /proc/self/comm}; at most 15 bytes. Races may see it either way. */
  public volatile String comm = "";

  /** The host. */
  public final Posix posix;

  /** What a change of mappings owes the TLB; given to the shim on return. */
  public final TlbRequest tlb = new TlbRequest();

  /** For calls that take an iovec. */
  public final IoVec vector = new IoVec();

  /** Its signals. */
  public final Signals signals;

  /** When it began, nanoseconds of CLOCK_BOOTTIME. */
  public final long startNanos;

  /** What futexes know of it. */
  public final FutexThread futex;

  /** How it is scheduled. */
  public final SchedState sched;

  /** What semaphores get back at its end, or null; guarded by {@code Semaphores}. */
  public volatile SemaphoreUndo semaphoreUndo;

  /** Address to clear and wake at exit (man 2 set_tid_address). */
  public long clearTid;

  /** EL0's registers, valid between runs. */
  public TrapFrame frame;

  /** The vCPU, valid on its own thread; set and cleared under {@link #kickLock}. */
  public Vcpu vcpu;

  /** Its CPU time; null until it begins. */
  volatile ThreadTime time;

  /** How much of it samples stand for; used by its thread alone. */
  long sampledNanos;

  /** Page faults that were resolved; written by its thread alone. */
  volatile long minorFaults;

  /** How it is traced, or null; changed under the table's lock. */
  volatile Tracee ptrace;

  /** Whether it has ever traced another thread. */
  volatile boolean traces;

  /** Whether it has ended; written under the table's lock. */
  volatile boolean over;

  private final WaitQueue endQueue = new WaitQueue();

  /** The thread that made this one with CLONE_VFORK and waits; guarded by the table. */
  private Task heldMaker;

  private Thread thread;

  /** The number of the host's thread that runs it, 0 before there is one. */
  private volatile int hostThread;

  private int slot;

  /** What the thread begins with besides its frame; null for a program's first instruction. */
  private Registers registers;

  /** Where epoll_wait collects; see {@link #growEvents}. */
  public int[] events = {};

  public long[] eventData = {};

  private PollRequest pollRequest;
  private final Waiter waiter;
  private final Object kickLock = new Object();
  private boolean running = true;
  private int exitStatus;

  /** What an execve of this thread has prepared, or null. */
  private Successor successor;

  /** A program that waits for its thread to have no vCPU any more. */
  private record Successor(
      Image image,
      Attention attention,
      ProgramIdentity identity,
      String name,
      long entry,
      long stack) {}

  /** Makes the first thread of the first process. */
  Task(Process process, int tid, SchedState sched) {
    this(process, tid, sched, process.posix.newWaiter(), process.firstFiles, process.firstPaths);
  }

  private Task(
      Process process, int tid, SchedState sched, Waiter waiter, FdTable files, Paths paths) {
    this.process = process;
    this.tid = tid;
    this.files = files;
    this.paths = paths;
    memory = process.image.space.memory();
    posix = process.posix;
    signals = new Signals(this);
    this.waiter = waiter;
    startNanos = posix.clockNanos(7);
    this.sched = sched;
    futex = new FutexThread(tid, waiter, signals::interrupts, sched::waiterPriority);
  }

  // As what a thread's descriptor stands for. The first thread is waited for with its process, and
  // is over when that is.

  @Override
  public int pid() {
    return tid;
  }

  private boolean isFirst() {
    return tid == process.pid;
  }

  @Override
  public boolean isOver() {
    return isFirst() ? process.isOver() : over;
  }

  @Override
  public boolean isReaped() {
    return isFirst() ? process.isReaped() : over;
  }

  @Override
  public WaitQueue queue() {
    return isFirst() ? process.queue() : endQueue;
  }

  /** Its end can be seen by everybody now; called without locks. */
  void announceEnd() {
    endQueue.wake(Poll.POLLIN | Poll.POLLRDNORM | Poll.POLLHUP);
  }

  /** {@return whether it waits in the host} */
  boolean isWaiting() {
    return waiter.isWaiting();
  }

  /** {@return the host address of a guest range that EL0 could access so} */
  public long host(long va, long length, MemoryAccess access) {
    return memory.slice(va, length, access).address();
  }

  /** {@return the number of the host's thread that runs it; waits for its start} */
  public int hostThread() {
    while (hostThread == 0 && process.task(tid) == this) {
      Thread.yield(); // between clone's return and the first instruction
    }
    return hostThread;
  }

  /** {@return what wakes this thread while it waits in the host} */
  public Waiter waiter() {
    return waiter;
  }

  /** {@return the guest thread that this thread of the JVM runs} */
  public static Task current() {
    return CURRENT.get();
  }

  /** {@return an empty request, which the caller clears after use} */
  public PollRequest pollRequest() {
    if (pollRequest == null) {
      pollRequest = new PollRequest();
    }
    return pollRequest;
  }

  /** Makes room for so many events, or for as many as are sensible at once. */
  public void growEvents(int count) {
    int wanted = Math.min(count, MOST_EVENTS);
    if (wanted > events.length) {
      events = new int[wanted];
      eventData = new long[wanted];
    }
  }

  /** Ends this thread; takes effect when the current call returns. */
  public void exit(int code) {
    exitStatus = (code & 0xff) << 8;
    running = false;
  }

  /**
   * Makes the thread look at its signals and at whether it is to end, wherever it is: in the guest,
   * or waiting in the host. From any thread; what it is to see was stored before.
   */
  void interrupt() {
    if (Thread.currentThread() == thread) {
      return; // it looks before it goes back to the guest
    }
    waiter.wake();
    kick();
  }

  /** Makes the thread leave the guest for a moment if it is there; from any thread. */
  void kick() {
    synchronized (kickLock) {
      if (vcpu != null) {
        vcpu.kick();
      }
    }
  }

  /** Queues a signal for this thread; from any thread. {@return 0 or a negative error} */
  public int post(SignalInfo info) {
    return process.signals.post(info, this);
  }

  /** {@return whether it is to end, with its process or because another thread replaces it} */
  public boolean isEnding() {
    return process.ends(this);
  }

  /** Prepares the first thread of a program. */
  void prepare(long entry, long stackPointer) {
    takeSlot();
    frame.set(TrapFrame.PC, entry);
    frame.set(TrapFrame.SP, stackPointer);
  }

  /**
   * Replaces the program (man 2 execve). Until everything is loaded nothing changes, and an error
   * leaves the caller as it is. Then the other threads end, and this one goes on in the new program
   * once it has left the old one's vCPU.
   *
   * @param start what a relative path begins at, or null for the working directory
   * @param path the program as the guest names it; empty for the descriptor itself
   * @param name how the program is to be called
   * @param noFollow whether a symbolic link at the end of the path is refused
   * @param hidden whether {@code name} will not be there any more for a script's interpreter
   * @param arguments its arguments
   * @param environment {@code NAME=VALUE} strings
   * @return 0, or a negative error
   */
  public int execute(
      Position start,
      String path,
      String name,
      boolean noFollow,
      boolean hidden,
      List<String> arguments,
      List<String> environment) {
    Image next = null;
    try (Executable files = Executable.open(this, start, path, name, noFollow, hidden, arguments)) {
      next = Image.create(process.table, process.table.newMachine(), () -> {});
      Attention lanes = new Attention(next.shim);
      ProgramIdentity identity = ProgramIdentity.of(this, files);
      Loader loader = new Loader(process, identity, next, lanes, StartupTrace.NONE);
      loader.load(files, environment);
      if (process.leaveAlone(this)) {
        leaveMemory(false);
        successor =
            new Successor(next, lanes, identity, files.name, loader.entry, loader.stackPointer);
        next = null;
      }
      return 0; // or the process is ending, and nobody sees it
    } catch (ExecException refused) {
      return -refused.errno;
    } catch (HypervisorException | OutOfMemoryError full) {
      return -Errno.ENOMEM;
    } finally {
      if (next != null) {
        next.release();
      }
    }
  }

  /** {@return 0, or the error that {@link #execute} finds before it looks at the arguments} */
  public int tryExecutable(Position start, String path, boolean noFollow) {
    return Executable.tryOpen(this, start, path, noFollow);
  }

  /** Takes over what {@link #execute} prepared; the old program's vCPU is gone. */
  private void succeed() {
    Successor next = successor;
    successor = null;
    comm = Process.commOf(next.name);
    process.replace(this, next.image, next.attention, next.identity);
    Tracee tracee = ptrace;
    if (tracee != null) {
      tracee.execed(tid);
    }
    process.table.tracing.succeeds(this);
    tid = process.pid;
    futex.renumber(tid);
    memory = next.image.space.memory();
    clearTid = 0;
    tlb.reset();
    signals.exec();
    prepare(next.entry, next.stack);
  }

  /** {@return whether there was an EL1 stack left} */
  private boolean takeSlot() {
    slot = process.image.space.infra().allocateSlot();
    if (slot < 0) {
      return false;
    }
    MemorySegment stack = process.image.space.infra().el1Stack(slot);
    frame =
        new TrapFrame(stack.asSlice(InfraLayout.EL1_STACK_SIZE - TrapFrame.SIZE, TrapFrame.SIZE));
    return true;
  }

  /**
   * Begins a thread that goes on where its maker is (man 2 clone).
   *
   * @param flags {@code CLONE_*}, of which those count that a tracer sees
   * @param start how it differs from its maker
   * @return its number, or a negative error
   */
  public int spawn(long flags, CloneStart start) {
    if (process.table.isFull(process)) {
      return -Errno.EAGAIN;
    }
    int event = tracedAs(flags, 0);
    Waiter waiterOfThread;
    try {
      waiterOfThread = posix.newWaiter();
    } catch (UnsupportedHostException noDescriptor) {
      return -Errno.EAGAIN;
    }
    if ((flags & Sched.CLONE_FILES) == 0) {
      process.tablesDiffer();
    }
    Task thread =
        new Task(
            process,
            process.nextTid(),
            sched.inherit(),
            waiterOfThread,
            filesOfChild(flags),
            pathsOfChild(flags));
    thread.signals.inherit(signals, (flags & Sched.CLONE_VFORK) != 0);
    return begin(thread, flags, event, start);
  }

  /** {@return the descriptors of a thread that this one makes} */
  FdTable filesOfChild(long flags) {
    if ((flags & Sched.CLONE_FILES) == 0) {
      return files.copy();
    }
    files.share();
    return files;
  }

  /** {@return the paths of a thread that this one makes} */
  Paths pathsOfChild(long flags) {
    return (flags & Sched.CLONE_FS) != 0 ? paths.share() : paths.copy();
  }

  /** Gives the thread descriptors of its own (man 2 unshare, CLONE_FILES). */
  public void unshareFiles() {
    FdTable old = files;
    if (!old.isShared()) {
      return;
    }
    FdTable own = old.copy();
    if (process.tasks().size() > 1) {
      process.tablesDiffer();
    } else {
      process.tableIsOwn(own);
    }
    files = own;
    old.leave();
  }

  /** Gives the thread a working directory and umask of its own (man 2 unshare, CLONE_FS). */
  public void unsharePaths() {
    Paths old = paths;
    if (old.isShared()) {
      paths = old.copy();
      old.leave();
    }
  }

  /** Starts a thread, tells the tracer of it, and waits for it after CLONE_VFORK. */
  private int begin(Task child, long flags, int event, CloneStart start) {
    if ((flags & Sched.CLONE_SYSVSEM) != 0) {
      process.table.ipc.semaphores.share(this, child);
    }
    boolean waits = (flags & Sched.CLONE_VFORK) != 0;
    if (waits) {
      synchronized (process.table) {
        child.heldMaker = this;
      }
    }
    int result = start(child, start, inherited(flags, event));
    if (event != 0 && result > 0) {
      tell(event, result);
    }
    while (result > 0 && waits && child.holdsMaker() && !isKilled()) {
      if (waiter.await(-1, 0, -1) == -Errno.EINTR) {
        waiter.clear(); // signals stay pending, and are looked at when the call is over
      }
    }
    if (result > 0 && waits && !isKilled()) {
      tell(Ptrace.PTRACE_EVENT_VFORK_DONE, result);
    }
    return result;
  }

  /** {@return whether its maker still waits for it to use other memory, or to end} */
  private boolean holdsMaker() {
    synchronized (process.table) {
      return heldMaker != null;
    }
  }

  /** Lets the maker that waits since CLONE_VFORK go on. */
  void releaseMaker() {
    Task maker;
    synchronized (process.table) {
      maker = heldMaker;
      heldMaker = null;
    }
    if (maker != null) {
      maker.waiter.wake();
    }
  }

  /** {@return the event that the maker's tracer wants to hear of, or 0} As in kernel_clone. */
  private int tracedAs(long flags, int exitSignal) {
    Tracee tracee = ptrace;
    if (tracee == null || (flags & Sched.CLONE_UNTRACED) != 0) {
      return 0;
    }
    int event =
        (flags & Sched.CLONE_VFORK) != 0
            ? Ptrace.PTRACE_EVENT_VFORK
            : exitSignal == elfuse.abi.Signals.SIGCHLD
                ? Ptrace.PTRACE_EVENT_FORK
                : Ptrace.PTRACE_EVENT_CLONE;
    return tracee.wants(event) ? event : 0;
  }

  private Tracee inherited(long flags, int event) {
    return event != 0 || (flags & Sched.CLONE_PTRACE) != 0 ? ptrace : null;
  }

  private void tell(int event, int what) {
    Tracee tracee = ptrace;
    if (tracee != null) {
      tracee.event(event, what);
    }
  }

  /**
   * Begins a process with a thread that goes on where the caller is (man 2 clone).
   *
   * @param flags {@code CLONE_*} that say what it shares; with {@code CLONE_VFORK} the call comes
   *     back when the child has an image of its own or has ended
   * @param exitSignal what its parent is sent at its end, or 0
   * @param start how its thread differs from the caller
   * @return its number, or a negative error
   */
  public int fork(long flags, int exitSignal, CloneStart start) {
    if (process.table.isFull(process)) {
      return -Errno.EAGAIN;
    }
    Waiter waiterOfChild;
    try {
      waiterOfChild = posix.newWaiter();
    } catch (UnsupportedHostException noDescriptor) {
      return -Errno.EAGAIN;
    }
    Task child;
    Process copy = null;
    try {
      Process parent =
          (flags & Sched.CLONE_PARENT) != 0 ? process.table.parentOf(process) : process;
      int signal = (flags & Sched.CLONE_PARENT) != 0 ? process.exitSignal : exitSignal;
      copy = new Process(this, parent, flags, signal);
      child =
          new Task(
              copy, copy.pid, sched.inherit(), waiterOfChild, copy.firstFiles, copy.firstPaths);
      child.signals.inherit(
          signals, (flags & Sched.CLONE_VM) == 0 || (flags & Sched.CLONE_VFORK) != 0);
      process.table.add(copy);
    } catch (HypervisorException | OutOfMemoryError full) {
      waiterOfChild.close();
      if (copy != null) {
        copy.abandon();
      }
      // the host has room for some 250 windows: a limit on processes
      return full instanceof HypervisorException ? -Errno.EAGAIN : -Errno.ENOMEM;
    }
    child.process.maker = (flags & Sched.CLONE_PARENT) == 0 ? this : null;
    return begin(child, flags, tracedAs(flags, exitSignal), start);
  }

  /** {@return whether nothing but its end is left for it to do} */
  boolean isKilled() {
    return isEnding() || signals.isPending(SignalAction.bit(elfuse.abi.Signals.SIGKILL));
  }

  private int start(Task child, CloneStart start, Tracee traced) {
    if (!child.takeSlot()) {
      discard(child);
      return -Errno.EAGAIN;
    }
    for (int at = 0; at < TrapFrame.TLB; at += 8) {
      child.frame.set(at, frame.get(at));
    }
    child.comm = comm;
    child.frame.x(0, 0);
    if (start.stack() != 0) {
      child.frame.set(TrapFrame.SP, start.stack());
    }
    child.clearTid = start.clearTid();
    child.signals.setMask(signals.mask());
    child.registers = Registers.of(vcpu);
    child.registers.threadPointer = start.threadPointer();
    int failed = start.tids().store(child);
    if (failed == 0) {
      child.process.add(child);
      if (traced != null) {
        process.table.tracing.inherit(traced, child);
      }
      try {
        process.table.threads.start(child);
        return child.tid;
      } catch (OutOfMemoryError noThread) {
        failed = -Errno.EAGAIN;
      }
    }
    child.process.image.space.infra().freeSlot(child.slot);
    discard(child);
    return failed;
  }

  /** A thread that never ran goes, and its process if it is the only one; nobody hears of it. */
  private void discard(Task child) {
    child.waiter.close();
    process.table.tracing.forget(child);
    if (child.process != process) {
      process.table.disown(child.process);
    }
    child.process.remove(child, 0);
  }

  /**
   * How a new thread differs from its maker.
   *
   * @param stack its stack pointer, or 0 for the maker's
   * @param threadPointer TPIDR_EL0
   * @param clearTid what to clear and wake when it ends, or 0
   * @param tids stores numbers where they were asked for
   */
  public record CloneStart(long stack, long threadPointer, long clearTid, CloneTids tids) {}

  /** What clone writes before the new thread begins. */
  @FunctionalInterface
  public interface CloneTids {
    /** Stores the number of the new thread where it was asked for. {@return 0, or an error} */
    int store(Task child);
  }

  /** Runs the thread to its end, on the calling thread. */
  void run() {
    run(StartupTrace.NONE, trace -> {});
  }

  /** The same for a program's first thread, which ends the trace of its start. */
  void run(StartupTrace trace, Consumer<StartupTrace> started) {
    thread = Thread.currentThread();
    hostThread = posix.gettid();
    CURRENT.set(this);
    time = ThreadTime.ofCaller(posix);
    process.cpu.begin(this);
    trace.mark("stack, arguments");
    try {
      inImage(trace, started);
      while (successor != null) {
        succeed();
        inImage(StartupTrace.NONE, none -> {});
      }
      leaveMemory(true);
    } catch (RuntimeException | Error broken) {
      process.fail(broken);
    } finally {
      signals.leave();
      waiter.close();
      GuestSampler sampler = process.table.sampler;
      if (sampler != null) {
        sampler.ended(this);
      }
      process.cpu.end(this);
      process.remove(this, exitStatus);
      CURRENT.remove();
    }
  }

  /** Runs until the thread ends or has another program to go on in. */
  private void inImage(StartupTrace trace, Consumer<StartupTrace> started) {
    AddressSpace space = process.image.space;
    try (Vcpu cpu = process.image.vm.createVcpu()) {
      trace.mark("vCPU create");
      cpu.set(SysReg.VBAR_EL1, InfraLayout.SHIM_CODE);
      cpu.set(SysReg.TCR_EL1, InfraLayout.TCR_EL1);
      cpu.set(SysReg.MAIR_EL1, InfraLayout.MAIR_EL1);
      cpu.set(SysReg.TTBR0_EL1, space.translationTable());
      cpu.set(SysReg.CPACR_EL1, CPACR_FP);
      cpu.set(SysReg.CNTKCTL_EL1, CNTKCTL_EL0);
      cpu.set(SysReg.TPIDR_EL1, process.shimAddress());
      cpu.set(SysReg.CONTEXTIDR_EL1, tid);
      cpu.set(
          SysReg.SP_EL1, InfraLayout.el1Stack(slot) + InfraLayout.EL1_STACK_SIZE - TrapFrame.SIZE);
      cpu.set(Reg.PSTATE, EL1H_MASKED);
      cpu.set(Reg.X0, SCTLR);
      if (process.image.vm.placesMemory()) {
        cpu.set(SysReg.SCTLR_EL1, SCTLR); // the shim has its addresses only with the MMU on
      }
      cpu.set(Reg.PC, process.image.vcpuEntry(process.table.shim));
      if (registers != null) {
        registers.store(cpu);
        registers = null;
      }
      synchronized (kickLock) {
        vcpu = cpu;
      }
      trace.mark("first instruction");
      started.accept(trace);
      Tracee tracee = ptrace;
      if (tracee != null) {
        tracee.begin();
      }
      signals.deliver(); // what came before there was a vCPU to kick
      loop(cpu);
      tracee = ptrace;
      if (tracee != null && successor == null) {
        signals.stopAtEl0();
        tracee.end(process.isEnding() ? process.waitStatus() : exitStatus);
      }
    } finally {
      synchronized (kickLock) {
        vcpu = null;
      }
      space.infra().freeSlot(slot);
    }
  }

  /**
   * What is owed to others when the thread gives its memory up ({@code mm_release} of Linux): its
   * robust list, its locks, and what man 2 set_tid_address promises to whoever joins it.
   *
   * @param dead whether it ends; else it goes on in another program
   */
  private void leaveMemory(boolean dead) {
    AddressSpace space = process.image.space;
    process.table.futexes.robust.release(futex, space, dead);
    long word = clearTid;
    clearTid = 0;
    if (word != 0 && process.sharesMemory()) {
      try {
        memory.putInt(word, 0);
      } catch (GuestFault gone) {
        // put_user's result is not looked at
      }
      process.table.futexes.robust.wake(space, word);
    }
  }

  private void loop(Vcpu cpu) {
    while (running && successor == null && !isEnding()) {
      Tracee tracee = ptrace;
      VcpuExit exit = tracee != null && tracee.steps() ? tracee.step(cpu) : cpu.run();
      if (exit != null) {
        handle(exit);
      }
    }
  }

  private void handle(VcpuExit exit) {
    switch (exit) {
      case VcpuExit.Hypercall(int number) -> hostCall(HostCall.of(number));
      case VcpuExit.MmioWrite(long ipa, int _, long number) when ipa == InfraLayout.DOORBELL ->
          hostCall(HostCall.of(number));
      case VcpuExit.Kicked() -> {
        GuestSampler sampler = process.table.sampler;
        if (sampler != null) {
          sampler.sample(this);
        }
        VcpuExit next = signals.kicked();
        process.signals.settle();
        if (next != null) {
          handle(next);
        }
      }
      case VcpuExit.WaitForInterrupt() -> Thread.yield();
      case VcpuExit other -> throw new IllegalStateException("the vCPU stopped with " + other);
    }
  }

  private void hostCall(HostCall call) {
    switch (call) {
      case SYSCALL -> systemCall();
      case EXCEPTION -> exception();
      case BAD ->
          throw new IllegalStateException(
              "exception at EL1: ESR "
                  + Long.toHexString(vcpu.get(SysReg.ESR_EL1))
                  + " FAR "
                  + Long.toHexString(vcpu.get(SysReg.FAR_EL1))
                  + " ELR "
                  + Long.toHexString(vcpu.get(SysReg.ELR_EL1)));
      case null -> throw new IllegalStateException("unknown host call");
    }
    if (running && successor == null) {
      signals.deliver();
      process.signals.settle();
      flush();
    }
  }

  private void flush() {
    int command = tlb.command();
    if (command != 0) {
      frame.set(TrapFrame.TLB, command);
      frame.set(TrapFrame.TLB_START, tlb.firstPage());
      frame.set(TrapFrame.TLB_COUNT, tlb.pageCount());
      tlb.reset();
    }
  }

  private void systemCall() {
    TrapFrame f = frame;
    long number = (int) f.x(8); // Linux looks at 32 bits
    Tracee tracee = ptrace;
    if (tracee != null) {
      number = tracee.enter((int) number);
      if (number == Tracee.SKIP) {
        leave(tracee);
        return;
      }
    }
    long a = f.x(0);
    long b = f.x(1);
    long c = f.x(2);
    long d = f.x(3);
    long e = f.x(4);
    long g = f.x(5);
    Syscall call = SyscallTable.get(number);
    Strace trace =
        process.config.strace() ? Strace.enter(this, call, number, a, b, c, d, e, g) : null;
    long result;
    if (call == null || call.handler() == null) {
      result = -Errno.ENOSYS;
      if (process.config.verbose()) {
        SyscallTable.complain(this, number);
      }
    } else {
      try {
        result = call.handler().call(this, a, b, c, d, e, g);
      } catch (GuestFault fault) {
        result = -fault.errno();
      }
    }
    if (trace != null) {
      trace.leave(this, result, !running || isEnding());
    }
    if (result != NO_RESULT) {
      f.x(0, signals.finished(result, a));
    }
    tracee = ptrace;
    if (tracee != null) {
      leave(tracee);
    }
  }

  /** A call that does not come back, or comes back in another program, is not left here. */
  private void leave(Tracee tracee) {
    if (running && successor == null && !isEnding()) {
      tracee.leave();
    }
  }

  private void exception() {
    TrapFrame f = frame;
    long esr = f.get(TrapFrame.ESR);
    long far = f.get(TrapFrame.FAR);
    int ec = (int) (esr >>> 26) & 63;
    switch (ec) {
      case EC_INSTRUCTION_ABORT -> fault(far, MemoryAccess.EXECUTE, (int) esr & 63);
      case EC_DATA_ABORT -> {
        boolean write = (esr >>> 6 & 1) != 0 && (esr >>> 8 & 1) == 0;
        fault(far, write ? MemoryAccess.WRITE : MemoryAccess.READ, (int) esr & 63);
      }
      case EC_WAIT -> {
        f.set(TrapFrame.PC, f.get(TrapFrame.PC) + 4);
        Thread.yield();
      }
      case EC_BREAKPOINT ->
          signals.fault(
              elfuse.abi.Signals.SIGTRAP, elfuse.abi.Signals.TRAP_BRKPT, f.get(TrapFrame.PC));
      case EC_PC_ALIGNMENT, EC_SP_ALIGNMENT ->
          signals.fault(
              elfuse.abi.Signals.SIGBUS,
              elfuse.abi.Signals.BUS_ADRALN,
              ec == EC_PC_ALIGNMENT ? far : f.get(TrapFrame.SP));
      // a CPU with FEAT_IDST traps reads of identification registers, others call them undefined
      case EC_UNKNOWN, EC_SYSTEM -> {
        if (!emulateRead()) {
          illegal();
        }
      }
      case EC_ILLEGAL_STATE ->
          signals.fault(
              elfuse.abi.Signals.SIGILL, elfuse.abi.Signals.ILL_ILLOPC, f.get(TrapFrame.PC));
      default -> illegal();
    }
  }

  private void illegal() {
    signals.fault(
        elfuse.abi.Signals.SIGILL, elfuse.abi.Signals.ILL_ILLOPC, frame.get(TrapFrame.PC));
  }

  private void fault(long address, MemoryAccess access, int status) {
    if (status == 0x21) {
      signals.fault(elfuse.abi.Signals.SIGBUS, elfuse.abi.Signals.BUS_ADRALN, address);
      return;
    }
    if (status == 0x10) {
      signals.fault(elfuse.abi.Signals.SIGBUS, elfuse.abi.Signals.BUS_ADRERR, address);
      return;
    }
    FaultResult result = process.image.space.handleFault(address, access, tlb);
    switch (result) {
      case RESOLVED -> minorFaults++;
      case SEGV_MAPERR ->
          signals.fault(elfuse.abi.Signals.SIGSEGV, elfuse.abi.Signals.SEGV_MAPERR, address);
      case SEGV_ACCERR ->
          signals.fault(elfuse.abi.Signals.SIGSEGV, elfuse.abi.Signals.SEGV_ACCERR, address);
      case SIGBUS ->
          signals.fault(elfuse.abi.Signals.SIGBUS, elfuse.abi.Signals.BUS_ADRERR, address);
    }
  }

  /**
   * MRS of an identification register from EL0, which Linux answers (HWCAP_CPUID,
   * Documentation/arch/arm64/cpu-feature-registers.rst).
   */
  private boolean emulateRead() {
    int word;
    try {
      word = memory.getInt(frame.get(TrapFrame.PC));
    } catch (GuestFault gone) {
      return false;
    }
    int op1 = word >>> 16 & 7;
    int crn = word >>> 12 & 15;
    int crm = word >>> 8 & 15;
    int op2 = word >>> 5 & 7;
    int rt = word & 31;
    if ((word & MRS_MASK) != MRS_OP0_3 || op1 != 0 || crn != 0) {
      return false;
    }
    int encoding = 3 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
    long value = 0;
    for (SysReg register : SysReg.values()) {
      if (register.encoding() == encoding) {
        value = vcpu.get(register);
      }
    }
    if (rt != 31) {
      frame.x(rt, value);
    }
    frame.set(TrapFrame.PC, frame.get(TrapFrame.PC) + 4);
    return true;
  }

  /** Prints a line on the host's standard error. */
  public void say(String text) {
    System.err.print(text);
    System.err.flush();
  }
}
