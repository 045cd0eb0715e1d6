package elfuse.hv.hvf;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.hvf.raw.ExitKind;
import elfuse.hv.hvf.raw.HvConstants;
import elfuse.hv.limits.ExitCounts;
import elfuse.hv.limits.IdRegisterLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A vCPU of Hypervisor.framework. The framework itself lets no other thread than the maker use it,
 * but for {@code hv_vcpus_exit}.
 *
 * <p><b>Kicks.</b> A kick is noted, and {@code hv_vcpus_exit} makes {@code hv_vcpu_run} return; the
 * framework keeps one that comes before the run. The owner says that it is inside before it enters,
 * with a full fence behind, and looks at the note after: so a kick is told once.
 *
 * <p><b>Vectors</b> that were set, and an SCTLR_EL1 that turns the MMU on, are kept here until the
 * next run, which has the guest load them ({@link GuestRoutine}).
 */
final class HvfVcpu implements Vcpu {
  private static final VcpuExit KICKED = new VcpuExit.Kicked();

  // exception classes and the syndrome of a data abort (Arm ARM D24.2.40)
  private static final int EC_WFX = 0x01;
  static final int EC_HVC = 0x16;
  private static final int EC_SMC = 0x17;
  private static final int EC_SYSTEM = 0x18;
  private static final int EC_FETCH = 0x20;
  private static final int EC_DATA = 0x24;
  private static final int EC_BREAKPOINT = 0x30;
  private static final int EC_STEP = 0x32;
  private static final int EC_BRK = 0x3c;
  private static final int ISV = 1 << 24;
  private static final int SSE = 1 << 21;
  private static final int SF = 1 << 15;
  private static final int WNR = 1 << 6;

  private final HvfVm vm;
  private final HvCalls calls;
  private final Thread owner = Thread.currentThread();
  // confined is not possible: kicks pass the handle's address from other threads
  private final Arena arena = Arena.ofShared();
  private final MemorySegment handle = arena.allocate(ValueLayout.JAVA_LONG);
  private final MemorySegment scratch = arena.allocate(16, 16);
  private final MemorySegment exit;
  private final long vcpu;
  private final HvfDebugging debugging;
  private final int number;
  private final MemorySegment vectors = arena.allocate(GuestRoutine.SIZE, 16);
  private boolean vectorsKnown; // "vectors" is what the guest has, or is to have
  private boolean pending; // the guest is to load them and SCTLR_EL1
  private long sctlr; // while that is so

  // guards kicks against the vCPU's end
  private final Object kickLock = new Object();
  private volatile boolean kicked;
  private volatile boolean inside;
  private volatile long entries;
  private boolean closed;

  /** What made it leave the guest. */
  final ExitCounts exits = new ExitCounts(ExitKind.values().length);

  private int loadSyndrome;
  private VcpuExit.MmioRead load;

  @SuppressWarnings("restricted") // reads the exit structure whose address the framework gave
  HvfVcpu(HvfVm vm) {
    this.vm = vm;
    calls = vm.calls;
    number = vm.machine.takeVcpuNumber();
    boolean made = false;
    try {
      MemorySegment pointer = arena.allocate(ValueLayout.ADDRESS);
      calls.vcpuCreate(handle, pointer);
      made = true;
      vcpu = handle.get(ValueLayout.JAVA_LONG, 0); // 0 is a vCPU as well
      // SAFETY: the framework keeps the structure until hv_vcpu_destroy
      exit = pointer.get(ValueLayout.ADDRESS, 0).reinterpret(HvConstants.EXIT_SIZE);
      debugging = new HvfDebugging(calls, vcpu, scratch);
      calls.setReg(vcpu, HvConstants.HV_REG_CPSR, 0x3c5);
      calls.setVtimerMask(vcpu, true); // guests of elfuse have no interrupts
    } catch (Throwable failure) {
      try {
        if (made) {
          calls.vcpuDestroy(handle.get(ValueLayout.JAVA_LONG, 0));
        }
      } finally {
        vm.machine.giveVcpuNumber(number);
        arena.close();
      }
      throw failure;
    }
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

  private static int number(Reg register) {
    return switch (register) {
      case PC -> HvConstants.HV_REG_PC;
      case PSTATE -> HvConstants.HV_REG_CPSR;
      case FPCR -> HvConstants.HV_REG_FPCR;
      case FPSR -> HvConstants.HV_REG_FPSR;
      default -> HvConstants.HV_REG_X0 + register.ordinal();
    };
  }

  private long x(int number) {
    return number == 31 ? 0 : calls.getReg(vcpu, number, scratch);
  }

  private void advance() {
    calls.setReg(
        vcpu, HvConstants.HV_REG_PC, calls.getReg(vcpu, HvConstants.HV_REG_PC, scratch) + 4);
  }

  @Override
  public long get(Reg register) {
    check();
    return calls.getReg(vcpu, number(register), scratch);
  }

  @Override
  public void set(Reg register, long value) {
    check();
    if (register == Reg.PC) {
      load = null; // the load is abandoned
    }
    boolean half = register == Reg.FPCR || register == Reg.FPSR;
    calls.setReg(vcpu, number(register), half ? value & 0xffff_ffffL : value);
  }

  @Override
  public long get(SysReg register) {
    check();
    if (pending && register == SysReg.SCTLR_EL1) {
      return sctlr;
    }
    long value = calls.getSysReg(vcpu, register.encoding(), scratch);
    return IdRegisterLimits.limit(register, value);
  }

  @Override
  public void set(SysReg register, long value) {
    check();
    switch (register) {
      case SCTLR_EL1 -> setSctlr(value);
      case CNTFRQ_EL0, CNTVCT_EL0, CNTPCT_EL0 ->
          throw new HypervisorException("set: " + register + " is read-only");
      default -> {
        if (IdRegisterLimits.identifies(register)) {
          throw new HypervisorException("set: " + register + " is read-only");
        }
        calls.setSysReg(vcpu, register.encoding(), value);
      }
    }
  }

  private static void checkVector(int number, int half) {
    if (number < 0 || number > 31 || half < 0 || half > 1) {
      throw new IllegalArgumentException("no half " + half + " of V" + number);
    }
  }

  @Override
  public long getVector(int number, int half) {
    check();
    checkVector(number, half);
    if (vectorsKnown) {
      return vectors.get(ValueLayout.JAVA_LONG, 16L * number + 8L * half);
    }
    calls.getSimd(vcpu, number, scratch);
    return scratch.get(ValueLayout.JAVA_LONG, 8L * half);
  }

  @Override
  public void setVector(int number, int half, long value) {
    check();
    checkVector(number, half);
    readVectors();
    vectors.set(ValueLayout.JAVA_LONG, 16L * number + 8L * half, value);
  }

  /** The vectors as they are are known from now on, and the guest is to load them. */
  private void readVectors() {
    if (!vectorsKnown) {
      for (int n = 0; n < 32; n++) {
        calls.getSimd(vcpu, n, vectors.asSlice(16L * n, 16));
      }
      vectorsKnown = true;
    }
    if (!pending) {
      sctlr = calls.getSysReg(vcpu, SysReg.SCTLR_EL1.encoding(), scratch);
      pending = true;
    }
  }

  /** The guest is about to run: it gets what was set, and may change it. */
  private void loadInside() {
    if (pending) {
      vm.machine.guestRoutine().load(vcpu, number, vectors, sctlr, exit, scratch);
      pending = false;
    }
    vectorsKnown = false;
  }

  private void setSctlr(long value) {
    boolean on = (calls.getSysReg(vcpu, SysReg.SCTLR_EL1.encoding(), scratch) & 1) != 0;
    if (!on && (value & 1) != 0) {
      readVectors();
      sctlr = value;
      return;
    }
    calls.setSysReg(vcpu, SysReg.SCTLR_EL1.encoding(), value);
    sctlr = value;
  }

  // ---- running ----

  @Override
  public VcpuExit run() {
    check();
    if (takeKick()) {
      return KICKED;
    }
    if (load != null) {
      return load; // not answered: asked for again
    }
    loadInside();
    if (debugging.breaking() && debugging.passes(get(Reg.PC))) {
      debugging.passOne();
      VcpuExit passed;
      try {
        passed = enter();
      } finally {
        debugging.restore();
      }
      if (passed instanceof VcpuExit.Kicked) {
        return passed;
      }
      debugging.ended(null);
      if (!(passed instanceof VcpuExit.Debug)) {
        return passed;
      }
    }
    VcpuExit result = enter();
    debugging.ended(result);
    return result;
  }

  private VcpuExit enter() {
    for (; ; ) {
      debugging.arm();
      long changes = vm.machine.changes();
      inside = true;
      entries++;
      VarHandle.fullFence(); // the kick's other half: see the class
      if (takeKick()) {
        inside = false;
        return KICKED;
      }
      try {
        calls.run(vcpu);
      } finally {
        inside = false;
      }
      int reason = exit.get(ValueLayout.JAVA_INT, HvConstants.EXIT_REASON);
      switch (reason) {
        case HvConstants.HV_EXIT_REASON_CANCELED -> {
          exits.count(ExitKind.CANCELED.ordinal());
          if (takeKick()) {
            return KICKED;
          }
        }
        case HvConstants.HV_EXIT_REASON_EXCEPTION -> {
          VcpuExit result = exception(changes);
          if (result != null) {
            return result;
          }
        }
        case HvConstants.HV_EXIT_REASON_VTIMER_ACTIVATED -> // it stays masked
            exits.count(ExitKind.VTIMER_ACTIVATED.ordinal());
        default ->
            throw new HypervisorException("hv_vcpu_run: exit reason " + reason + " is not known");
      }
    }
  }

  /**
   * {@return what an exception to EL2 is for {@code elfuse.hv}, or null to run again}
   *
   * @param changes the machine's mappings when the guest was entered: memory that was not there may
   *     have been about to change, or may be there now
   */
  private VcpuExit exception(long changes) {
    int syndrome = (int) exit.get(ValueLayout.JAVA_LONG, HvConstants.EXIT_SYNDROME);
    long ipa = exit.get(ValueLayout.JAVA_LONG, HvConstants.EXIT_PHYSICAL_ADDRESS);
    exits.count(kind(syndrome >>> 26).ordinal());
    switch (syndrome >>> 26) {
      case EC_HVC -> {
        return new VcpuExit.Hypercall(syndrome & 0xffff);
      }
      case EC_SMC -> {
        advance(); // it was trapped, not executed
        return new VcpuExit.SecureCall(syndrome & 0xffff);
      }
      case EC_WFX -> {
        advance();
        return (syndrome & 1) == 0 ? new VcpuExit.WaitForInterrupt() : null;
      }
      case EC_FETCH -> {
        if (vm.machine.changedSince(changes)) {
          return null;
        }
        return new VcpuExit.MemoryFault(ipa, MemoryAccess.EXECUTE);
      }
      case EC_DATA -> {
        return vm.machine.changedSince(changes) ? null : data(syndrome, ipa);
      }
      case EC_SYSTEM -> {
        system(syndrome);
        return null;
      }
      case EC_BREAKPOINT -> {
        return new VcpuExit.Debug(get(Reg.PC), false);
      }
      case EC_STEP -> {
        return new VcpuExit.Debug(get(Reg.PC), true);
      }
      case EC_BRK -> {
        debugging.enterException(syndrome);
        return debugging.stepping() ? new VcpuExit.Debug(get(Reg.PC), true) : null;
      }
      default ->
          throw new HypervisorException(
              "hv_vcpu_run: an exception with syndrome 0x" + Integer.toHexString(syndrome));
    }
  }

  private static ExitKind kind(int exceptionClass) {
    return switch (exceptionClass) {
      case EC_HVC -> ExitKind.HVC;
      case EC_SMC -> ExitKind.SMC;
      case EC_WFX -> ExitKind.WAIT;
      case EC_FETCH, EC_DATA -> ExitKind.ABORT;
      case EC_SYSTEM -> ExitKind.SYSTEM;
      case EC_BREAKPOINT, EC_STEP, EC_BRK -> ExitKind.DEBUG;
      default -> ExitKind.OTHER;
    };
  }

  private VcpuExit data(int syndrome, long ipa) {
    boolean write = (syndrome & WNR) != 0;
    if ((syndrome & ISV) == 0) {
      return new VcpuExit.MemoryFault(ipa, write ? MemoryAccess.WRITE : MemoryAccess.READ);
    }
    int size = 1 << (syndrome >>> 22 & 3);
    if (write) {
      long value = x(syndrome >>> 16 & 31);
      advance();
      return new VcpuExit.MmioWrite(ipa, size, size == 8 ? value : value & (1L << 8 * size) - 1);
    }
    loadSyndrome = syndrome;
    load = new VcpuExit.MmioRead(ipa, size);
    return load;
  }

  /** A system instruction that the framework traps: identification, or maintenance. */
  private void system(int syndrome) {
    int target = syndrome >>> 5 & 31;
    if ((syndrome & 1) != 0 && target != 31) {
      calls.setReg(vcpu, target, 0); // what the framework does not have reads as zero
    }
    advance();
  }

  @Override
  public void completeMmioRead(long value) {
    check();
    if (load == null) {
      throw new IllegalStateException("no load from MMIO is pending");
    }
    int bits = 8 * load.size();
    load = null;
    long extended =
        bits == 64
            ? value
            : (loadSyndrome & SSE) != 0
                ? value << 64 - bits >> 64 - bits
                : value & (1L << bits) - 1;
    int target = loadSyndrome >>> 16 & 31;
    if (target != 31) {
      calls.setReg(vcpu, target, (loadSyndrome & SF) != 0 ? extended : extended & 0xffff_ffffL);
    }
    advance();
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
      VarHandle.fullFence(); // the owner's other half: see the class
      if (inside) {
        calls.exit(handle);
      }
    }
  }

  /** Returns when the vCPU has left the guest since the call, or was outside. */
  void passThrough() {
    VarHandle.fullFence();
    long before = entries;
    while (inside && entries == before && Thread.currentThread() != owner) {
      synchronized (kickLock) {
        if (closed) {
          return;
        }
        calls.exit(handle);
      }
      Thread.onSpinWait();
      Thread.yield();
    }
  }

  // ---- debugging and the end ----

  @Override
  public void setSingleStep(boolean on) {
    check();
    debugging.setStepping(on);
  }

  @Override
  public void setBreakpoints(long... addresses) {
    check();
    debugging.setBreakpoints(addresses);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    check();
    synchronized (kickLock) {
      closed = true;
    }
    vm.remove(this);
    try {
      calls.vcpuDestroy(vcpu);
    } finally {
      vm.machine.giveVcpuNumber(number);
      arena.close();
    }
  }
}
