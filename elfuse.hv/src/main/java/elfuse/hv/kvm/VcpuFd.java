package elfuse.hv.kvm;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.kvm.raw.ExitReason;
import elfuse.hv.kvm.raw.KvmRun;
import elfuse.hv.kvm.raw.Request;
import elfuse.hv.limits.IdRegisterLimits;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A vCPU of KVM with its owner.
 *
 * <p><b>Kicks.</b> {@link #kick} notes the kick, sets {@code immediate_exit} and signals the owner
 * if it is inside {@code KVM_RUN}. The owner says that it is, with a full fence behind, before it
 * enters; so either the kernel sees {@code immediate_exit} or the signal arrives. A mark left
 * behind by a kick that was taken already only makes {@code KVM_RUN} return once more.
 *
 * <p><b>Accesses to nothing</b> are finished by the kernel at the next {@code KVM_RUN} (api.rst 5);
 * until then the PC is that of the load or store. {@link #settle()} makes one that executes
 * nothing, when what would be different is asked for.
 */
public final class VcpuFd implements Vcpu {
  private static final ValueLayout.OfByte B = ValueLayout.JAVA_BYTE;
  private static final ValueLayout.OfInt I = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong L = ValueLayout.JAVA_LONG;
  private static final VcpuExit KICKED = new VcpuExit.Kicked();

  // exception classes of a syndrome (Arm ARM D24.2.40)
  private static final int EC_BREAKPOINT = 0x30;
  private static final int EC_STEP = 0x32;
  private static final int EC_BRK = 0x3c;
  private static final int WNR = 1 << 6;

  /** What the next KVM_RUN finishes. */
  private enum Pending {
    NOTHING,
    STORE,
    LOAD_UNANSWERED,
    LOAD
  }

  private final VmFd vm;
  private final VcpuUnit unit;
  private final Registers registers;
  private final MemorySegment run;
  private final GuestDebugging debugging;
  private final Thread owner = Thread.currentThread();
  private final int thread;

  // guards kicks against the end of this owner's time with the vCPU
  private final Object kickLock = new Object();
  private boolean closed;
  private volatile boolean kicked;
  private volatile boolean inside;

  private Pending pending = Pending.NOTHING;
  private VcpuExit.MmioRead load;
  private VcpuExit deferred;

  VcpuFd(VmFd vm, VcpuUnit unit) {
    this.vm = vm;
    this.unit = unit;
    registers = unit.registers;
    run = unit.run;
    debugging = new GuestDebugging(vm, unit);
    thread = vm.ioctls.thread();
    run.set(B, KvmRun.IMMEDIATE_EXIT, (byte) 0);
  }

  private void check() {
    if (Thread.currentThread() != owner) {
      throw new WrongThreadException(
          "the vCPU belongs to thread '" + owner.getName() + "', which alone may use it");
    }
    if (closed) {
      throw new HypervisorException("the vCPU is closed");
    }
  }

  // ---- registers ----

  @Override
  public long get(Reg register) {
    check();
    settle(register);
    return registers.get(register);
  }

  @Override
  public void set(Reg register, long value) {
    check();
    if (register == Reg.PC && pending == Pending.LOAD_UNANSWERED) {
      abandonLoad();
    }
    settle(register);
    registers.set(register, value);
  }

  /** A store changes nothing but where the guest goes on. */
  private void settle(Reg register) {
    if (pending != Pending.STORE || register == Reg.PC || register == Reg.PSTATE) {
      settle();
    }
  }

  private void settleLoad() {
    if (pending != Pending.STORE) {
      settle();
    }
  }

  @Override
  public long get(SysReg register) {
    check();
    settleLoad();
    return switch (register) {
      case CNTFRQ_EL0 -> vm.ioctls.counterFrequency();
      case DCZID_EL0 -> vm.ioctls.zeroBlock();
      default -> IdRegisterLimits.limit(register, registers.get(register));
    };
  }

  @Override
  public void set(SysReg register, long value) {
    check();
    settleLoad();
    if (!VcpuUnit.WRITABLE.contains(register)) {
      throw new HypervisorException("set: " + register + " is read-only");
    }
    registers.set(register, value);
  }

  @Override
  public long getVector(int number, int half) {
    check();
    checkVector(number, half);
    settleLoad();
    return registers.getVector(number, half);
  }

  @Override
  public void setVector(int number, int half, long value) {
    check();
    checkVector(number, half);
    settleLoad();
    registers.setVector(number, half, value);
  }

  private static void checkVector(int number, int half) {
    if (number < 0 || number > 31 || half < 0 || half > 1) {
      throw new IllegalArgumentException("no half " + half + " of V" + number);
    }
  }

  // ---- running ----

  @Override
  public VcpuExit run() {
    check();
    if (takeKick()) {
      return KICKED;
    }
    if (pending == Pending.LOAD_UNANSWERED) {
      return load;
    }
    if (deferred != null) {
      VcpuExit exit = deferred;
      deferred = null;
      return exit;
    }
    if (!debugging.breaking()) {
      return enter();
    }
    settle();
    long pc = registers.get(Reg.PC);
    if (debugging.passes(pc)) {
      VcpuExit exit = pass();
      if (exit != null) {
        return exit;
      }
    }
    VcpuExit exit = enter();
    debugging.ended(exit instanceof VcpuExit.Debug, registersPc(exit));
    return exit;
  }

  private static long registersPc(VcpuExit exit) {
    return exit instanceof VcpuExit.Debug(long pc, boolean step) ? pc : 1;
  }

  /** Executes the instruction of a breakpoint that was told; {@return an exit, or null to go on} */
  private VcpuExit pass() {
    VcpuExit exit;
    debugging.passOne();
    try {
      exit = enter();
    } finally {
      debugging.restore();
    }
    if (exit instanceof VcpuExit.Kicked) {
      return exit; // it is still to be passed, or has been: the next run looks at the PC
    }
    debugging.ended(false, 0);
    return exit instanceof VcpuExit.Debug ? null : exit;
  }

  private VcpuExit enter() {
    for (; ; ) {
      registers.flush();
      inside = true;
      VarHandle.fullFence(); // the kick's other half: see the class
      int answer = vm.ioctls.ioctl(unit.fd, Request.KVM_RUN, 0);
      inside = false;
      registers.forget();
      pending = Pending.NOTHING;
      if (answer >= 0) {
        VcpuExit exit = decode();
        if (exit != null) {
          return exit;
        }
      } else if (Errno.EINTR.is(answer)) {
        unit.exits.count(ExitReason.KVM_EXIT_INTR.ordinal());
      } else if (Errno.EFAULT.is(answer) && ExceptionEntry.memoryLost(registers)) {
        unit.exits.count(ExitReason.KVM_EXIT_UNKNOWN.ordinal());
        if (debugging.stepping()) {
          return new VcpuExit.Debug(registers.get(Reg.PC), true);
        }
      } else {
        throw new KvmException("KVM_RUN", -answer, failure(-answer));
      }
      run.set(B, KvmRun.IMMEDIATE_EXIT, (byte) 0);
      VarHandle.fullFence();
      if (takeKick()) {
        return KICKED;
      }
    }
  }

  private static String failure(int errno) {
    return errno == Errno.ENOSYS.number()
        ? "an access to nothing that its syndrome does not describe; Linux 5.5 would tell which"
        : errno == Errno.EFAULT.number()
            ? "the host has no page behind the code that would be told so"
            : "running a vCPU";
  }

  /** {@return what the exit is for {@code elfuse.hv}, or null to run again} */
  private VcpuExit decode() {
    int number = run.get(I, KvmRun.EXIT_REASON);
    ExitReason reason = ExitReason.of(number);
    if (reason == null) {
      throw new KvmException("exit reason " + number + " is not known");
    }
    unit.exits.count(reason.ordinal());
    return switch (reason) {
      case KVM_EXIT_MMIO -> mmio();
      case KVM_EXIT_HYPERCALL -> {
        int function = (int) run.get(L, KvmRun.HYPERCALL_NR) & 0xffff;
        long flags = run.get(L, KvmRun.HYPERCALL_FLAGS);
        yield (flags & KvmRun.KVM_HYPERCALL_EXIT_SMC) != 0
            ? new VcpuExit.SecureCall(function)
            : new VcpuExit.Hypercall(function);
      }
      case KVM_EXIT_DEBUG -> debug(run.get(I, KvmRun.DEBUG_HSR));
      case KVM_EXIT_ARM_NISV ->
          new VcpuExit.MemoryFault(
              run.get(L, KvmRun.NISV_FAULT_IPA),
              (run.get(L, KvmRun.NISV_ESR_ISS) & WNR) != 0
                  ? MemoryAccess.WRITE
                  : MemoryAccess.READ);
      case KVM_EXIT_INTR -> null;
      case KVM_EXIT_FAIL_ENTRY ->
          throw new KvmException(
              "the host cannot enter the guest, reason 0x"
                  + Long.toHexString(run.get(L, KvmRun.FAIL_ENTRY_REASON)));
      case KVM_EXIT_INTERNAL_ERROR ->
          throw new KvmException("KVM failed, suberror " + run.get(I, KvmRun.INTERNAL_SUBERROR));
      case KVM_EXIT_SYSTEM_EVENT ->
          throw new KvmException(
              "the guest ended the machine, event " + run.get(I, KvmRun.SYSTEM_EVENT_TYPE));
      case KVM_EXIT_UNKNOWN -> throw new KvmException("the host does not know why it stopped");
    };
  }

  private VcpuExit mmio() {
    long ipa = run.get(L, KvmRun.MMIO_PHYS_ADDR);
    int size = run.get(I, KvmRun.MMIO_LEN);
    if (run.get(B, KvmRun.MMIO_IS_WRITE) == 0) {
      pending = Pending.LOAD_UNANSWERED;
      load = new VcpuExit.MmioRead(ipa, size);
      return load;
    }
    pending = Pending.STORE;
    long value = run.get(L, KvmRun.MMIO_DATA);
    return new VcpuExit.MmioWrite(ipa, size, size == 8 ? value : value & (1L << 8 * size) - 1);
  }

  private VcpuExit debug(int syndrome) {
    long pc = registers.get(Reg.PC);
    switch (syndrome >>> 26) {
      case EC_BREAKPOINT -> {
        return new VcpuExit.Debug(pc, false);
      }
      case EC_STEP -> {
        return new VcpuExit.Debug(pc, true);
      }
      case EC_BRK -> {
        // while a guest is debugged, its own BRK comes here as well: it gets what it asked for
        ExceptionEntry.enter(registers, syndrome);
        return debugging.stepping() ? new VcpuExit.Debug(registers.get(Reg.PC), true) : null;
      }
      default ->
          throw new KvmException("a debug exit with syndrome 0x" + Integer.toHexString(syndrome));
    }
  }

  /** Lets the kernel finish an access to nothing, so that the registers are those behind it. */
  private void settle() {
    if (pending == Pending.NOTHING || pending == Pending.LOAD_UNANSWERED) {
      return;
    }
    registers.flush();
    run.set(B, KvmRun.IMMEDIATE_EXIT, (byte) 1);
    int answer = vm.ioctls.ioctl(unit.fd, Request.KVM_RUN, 0);
    // a kick that comes meanwhile is noted, and looked for before the next run
    run.set(B, KvmRun.IMMEDIATE_EXIT, (byte) 0);
    registers.forget();
    pending = Pending.NOTHING;
    if (answer >= 0) {
      deferred = decode(); // the end of a step
    } else if (Errno.EINTR.is(answer)) {
      unit.exits.count(ExitReason.KVM_EXIT_INTR.ordinal());
    } else {
      throw new KvmException("KVM_RUN", -answer, "finishing an access to nothing");
    }
  }

  /** The load will not be finished: the kernel finishes it with anything, and that is undone. */
  private void abandonLoad() {
    long[] before = new long[31];
    for (int n = 0; n < before.length; n++) {
      before[n] = registers.get(Reg.x(n));
    }
    pending = Pending.LOAD;
    settle();
    deferred = null;
    for (int n = 0; n < before.length; n++) {
      registers.set(Reg.x(n), before[n]);
    }
  }

  @Override
  public void completeMmioRead(long value) {
    check();
    if (pending != Pending.LOAD_UNANSWERED) {
      throw new IllegalStateException("no load from MMIO is pending");
    }
    run.set(L, KvmRun.MMIO_DATA, value);
    pending = Pending.LOAD;
  }

  // ---- kicks ----

  private boolean takeKick() {
    if (kicked) {
      kicked = false;
      return true;
    }
    return false;
  }

  @Override
  public void kick() {
    synchronized (kickLock) {
      if (closed || kicked) {
        return;
      }
      kicked = true;
      run.set(B, KvmRun.IMMEDIATE_EXIT, (byte) 1);
      VarHandle.fullFence(); // the owner's other half: see the class
      if (inside) {
        vm.ioctls.interrupt(thread);
      }
    }
  }

  // ---- debugging ----

  @Override
  public void setSingleStep(boolean on) {
    check();
    settle(); // the end of a store from before would count as a step
    debugging.setStepping(on);
    if (!on) {
      deferred = null; // nobody waits for the end of a step any more
    }
  }

  @Override
  public void setBreakpoints(long... addresses) {
    check();
    settle();
    debugging.setBreakpoints(addresses);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    check();
    if (debugging.stepping() || debugging.breaking()) {
      debugging.setStepping(false);
      debugging.setBreakpoints(new long[0]);
    }
    if (pending == Pending.LOAD_UNANSWERED) {
      pending = Pending.LOAD;
    }
    settle(); // whoever gets the vCPU next is not to finish what this one began
    synchronized (kickLock) {
      closed = true;
    }
    vm.release(unit);
  }
}
