package elfuse.cpu.engine;

import elfuse.asm.Group;
import elfuse.asm.Opcode;
import elfuse.cpu.fp.FpExec;
import elfuse.cpu.simd.SimdExec;
import elfuse.hv.MemoryAccess;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * One A64 CPU at EL0 and EL1: exception level, exceptions, instruction fetch and the way out. Only
 * the thread that owns the vCPU touches it, but for {@link #kick} and {@link #synchronizedWith}.
 */
final class Core {
  // guest instructions between two looks at what other threads want: some tens of microseconds
  static final int QUANTUM = 2048;
  // what entering translated code costs of the budget
  private static final int REGION_COST = 16;
  private static final int FIRST_STRUCTURE_GROUP = Group.SIMD_LDST_MULTI.ordinal();
  private static final DecodedPage NO_PAGE = new DecodedPage(-1, 0);

  static {
    NO_PAGE.dead = true;
  }

  final SoftVm vm;
  final int number;
  final CpuState state;
  final TranslatedMemory memory;
  final SystemRegisters system = new SystemRegisters();
  final Monitor monitor = new Monitor();
  final PhysicalTimer physicalTimer = new PhysicalTimer();
  final Dispatcher dispatcher;

  /** Why the machine is to be left, or null. */
  VcpuExit exit;

  /**
   * The instructions that may run before {@link #poll} must be called; below zero from the
   * beginning when every branch is to be looked at.
   */
  int budget;

  /** PSTATE.DAIF as four bits. */
  int daif = 0xf;

  private final GuestAbort thrown = new GuestAbort();
  private final DecodedPage[] recent = new DecodedPage[512];
  private final Debugging debugging = new Debugging();
  private final Sampler sampler;

  private int el = 1;
  private boolean ownStack = true;
  private boolean pan;
  private boolean illegal;
  // stack pointers of the selections that are not current
  private long spEl0;
  private long spEl1;
  private boolean fpEnabled;

  private volatile boolean kicked;
  private volatile boolean running;
  private volatile long synchronization;
  private boolean tlbiPending;
  private MmioLoad pendingLoad;

  /** A load from MMIO that waits for its value. */
  private record MmioLoad(int target, int base, long next, int kind) {}

  Core(SoftVm vm, int number) {
    this.vm = vm;
    this.number = number;
    memory = new TranslatedMemory(vm, thrown);
    state = new CpuState(memory);
    sampler = vm.translator() == null ? null : new Sampler(this, vm.translator());
    dispatcher = new Dispatcher(this, sampler);
    Arrays.fill(recent, NO_PAGE);
    memory.setLevel(1, false);
  }

  // ---- running ----

  /** Runs until something leaves the machine. */
  VcpuExit run() {
    exit = null;
    pendingLoad = null;
    if (takeKick()) {
      return exit;
    }
    running = true;
    try {
      refresh();
      debugging.start(state.pc);
      if (sampler != null && !debugging.active()) {
        sampler.entered();
      }
      while (exit == null && !poll()) {
        stretch();
      }
      if (exit instanceof VcpuExit.Debug) {
        debugging.reported(state.pc);
      }
      if (FlightEvents.POSSIBLE) {
        vm.exits().left(exit);
      }
      return exit;
    } finally {
      running = false;
    }
  }

  /** Runs until {@link #poll} must be called, interpreting what is not translated. */
  private void stretch() {
    budget = quantum();
    while (Interpreter.run(this) && !dispatcher.run() && exit == null) {
      budget -= REGION_COST;
      if (budget < 0) {
        return;
      }
    }
  }

  /** {@return the instructions that may run before {@link #poll} must be called} */
  private int quantum() {
    // below zero when debugging: every branch then goes through the outer loop
    if (debugging.active()) {
      return Integer.MIN_VALUE / 2;
    }
    return sampler == null ? QUANTUM : sampler.quantum();
  }

  /** Looks at what other threads want; {@return whether to leave the interpreter} */
  boolean poll() {
    if (synchronization != vm.synchronization()) {
      refresh();
    }
    if (takeKick()) {
      return true;
    }
    if (sampler != null && !debugging.active()) {
      sampler.sample();
    }
    return false;
  }

  /** {@return whether {@link #poll} has something to do for another thread} */
  boolean attentionWanted() {
    return kicked || synchronization != vm.synchronization();
  }

  private void refresh() {
    long wanted = vm.synchronization();
    memory.attach();
    // plain accesses of the guest from before stay before, later ones after: see SoftVm.synchronize
    VarHandle.fullFence();
    synchronization = wanted;
    VarHandle.fullFence();
  }

  /** {@return whether this vCPU uses what {@link SoftVm} published before number {@code wanted}} */
  boolean synchronizedWith(long wanted) {
    return !running || synchronization >= wanted;
  }

  /** A TLBI has been executed, which the next DSB completes. */
  void tlbiExecuted() {
    tlbiPending = true;
  }

  /**
   * Completes the TLBIs before a DSB: no other vCPU accesses or executes anything by what they
   * invalidated (Arm ARM D8.14.5). Meanwhile others need not wait for this one.
   *
   * @return whether other vCPUs were waited for
   */
  boolean completeTlbi() {
    if (!tlbiPending) {
      return false;
    }
    tlbiPending = false;
    if (vm.cores() < 2) {
      return false;
    }
    running = false; // after the last access
    try {
      vm.synchronize();
    } finally {
      running = true;
      refresh();
    }
    return true;
  }

  /** Makes {@link #run} return soon; any thread may call it. */
  void kick() {
    kicked = true;
  }

  private boolean takeKick() {
    if (kicked) {
      kicked = false;
      exit = new VcpuExit.Kicked();
      return true;
    }
    return false;
  }

  Debugging debugging() {
    return debugging;
  }

  /** Takes up a change of what is debugged. */
  void debuggingChanged() {
    memory.setFetchSlow(illegal || debugging.active());
  }

  // ---- fetching ----

  /** {@return the page that was last executed at addresses like this one} */
  DecodedPage recent(long pc) {
    return recent[(int) (pc >>> 12) & 511];
  }

  /** {@return the decoded page of an address that may be executed as it is now, or null} */
  DecodedPage executing(long pc) {
    DecodedPage page = recent(pc);
    return (pc & 3) == 0 && page.ipa == (pc & -4096) && !page.dead && memory.executable(pc)
        ? page
        : null;
  }

  /**
   * Finds the decoded page of {@code state.pc}.
   *
   * @return the page, or null after an exception (with a new PC) or when there is an {@link #exit}
   */
  DecodedPage lookUp() {
    long pc = memory.regime().untagged(state.pc);
    state.pc = pc;
    boolean once = dispatcher.takeStepOver();
    if (once) {
      memory.setFetchSlow(illegal || debugging.active());
    }
    if (debugging.active() && !debugging.mayExecute(pc)) {
      exit = debugging.exit(pc);
      return null;
    }
    if ((pc & 3) != 0) {
      raise(ExceptionClass.PC_ALIGNMENT, 0, pc);
      return null;
    }
    long ipa = memory.fetch(pc);
    if (ipa == PhysicalMemory.NONE) {
      fetchFailed();
      return null;
    }
    if (illegal) {
      raise(ExceptionClass.ILLEGAL_STATE, 0);
      return null;
    }
    long host = vm.memory().host(ipa & -4096, Rights.EXECUTES);
    if (host == PhysicalMemory.NONE) {
      exit = new VcpuExit.MemoryFault(ipa, MemoryAccess.EXECUTE);
      return null;
    }
    DecodedPage page = vm.code().page(ipa & -4096, host);
    if (once || debugging.covers(pc)) {
      return debugging.single(page, (int) pc >>> 2 & 1023);
    }
    if (ipa == pc) {
      recent[(int) (pc >>> 12) & 511] = page;
    }
    return page;
  }

  /** {@return the decoded page of an address that translates to itself, or null} */
  DecodedPage pageAt(long va) {
    long host = vm.memory().host(va, Rights.EXECUTES);
    return host == PhysicalMemory.NONE ? null : vm.code().page(va, host);
  }

  /** Decodes an instruction; {@return its entry, or 0 when the page is dead} */
  long decode(DecodedPage page, int index) {
    if (sampler != null && page == recent[(int) (page.ipa >>> 12) & 511]) {
      sampler.decoding(page, index);
    }
    return page.decode(index);
  }

  private void fetchFailed() {
    Abort abort = memory.abort;
    if (abort.kind == Abort.Kind.FAULT) {
      int same = el == 1 ? ExceptionClass.SAME_LEVEL : 0;
      raise(ExceptionClass.INSTRUCTION_ABORT + same, abort.status, abort.far);
    } else {
      exit = new VcpuExit.MemoryFault(abort.ipa, MemoryAccess.READ);
    }
  }

  // ---- instructions outside the interpreter's loop ----

  /**
   * Executes an instruction with {@code state} up to date.
   *
   * @param w a packed operation from {@link Packed#FIRST_FP_MEMORY_OP} on
   * @return whether to go on with the next instruction of the page; otherwise {@code state.pc} says
   *     where, or {@link #exit} that the machine is to be left
   */
  boolean execute(long w) {
    int op = Packed.op(w);
    if (op == Packed.SLOW) {
      return system(Predecoder.opcode(Packed.opcode(w)), Packed.imm(w));
    }
    if (!fpEnabled) {
      return raise(ExceptionClass.FP_ACCESS, ExceptionClass.CONDITION_ALWAYS);
    }
    switch (op) {
      case Packed.FP -> FpExec.execute(state, Predecoder.opcode(Packed.opcode(w)), Packed.imm(w));
      case Packed.SIMD -> {
        Opcode opcode = Predecoder.opcode(Packed.opcode(w));
        if (opcode.group().ordinal() >= FIRST_STRUCTURE_GROUP && (state.x[31] & 15) != 0) {
          checkStructureBase(Packed.imm(w));
        }
        SimdExec.execute(state, opcode, Packed.imm(w));
      }
      default -> FpMemoryOps.execute(this, state.x, state.v, memory, w);
    }
    return true;
  }

  private void checkStructureBase(int word) {
    if ((word >>> 5 & 31) == 31) {
      checkStackAlignment();
    }
  }

  private boolean system(Opcode op, int word) {
    return switch (op.group()) {
      case EXCEPTION -> ExceptionOps.call(this, op, word >>> 5 & 0xffff);
      case HINT -> ExceptionOps.hint(this, word >>> 5 & 127);
      case UNCOND_BRANCH_REG -> ExceptionOps.eret(this);
      case BARRIER -> SystemOps.barrier(this, op, word);
      case PSTATE -> SystemOps.immediate(this, word);
      case SYSTEM_INSTR -> SystemOps.instruction(this, op, word);
      case SYSTEM_REG -> SystemAccess.execute(this, op, word);
      case LDST_EXCLUSIVE, LDST_ORDERED, LDST_UNSCALED_RCPC, COMPARE_SWAP, ATOMIC_MEMORY -> {
        AtomicOps.execute(this, op, word);
        yield true;
      }
      default -> undefined();
    };
  }

  /** Aborts the instruction if SP is misaligned and the current level checks that. */
  void checkStackAlignment() {
    long bit = el == 0 ? 1 << 4 : 1 << 3;
    if ((system.get(SysReg.SCTLR_EL1) & bit) != 0) {
      memory.abort.kind = Abort.Kind.STACK;
      throw thrown;
    }
  }

  // ---- aborts ----

  /** Turns the {@link Abort} of the instruction at {@code state.pc} into an exception or exit. */
  void aborted() {
    Abort abort = memory.abort;
    switch (abort.kind) {
      case STACK -> raise(ExceptionClass.SP_ALIGNMENT, 0);
      case FAULT -> {
        int same = el == 1 ? ExceptionClass.SAME_LEVEL : 0;
        int iss =
            abort.status
                | (abort.write ? ExceptionClass.WNR : 0)
                | (abort.maintenance ? ExceptionClass.CM | ExceptionClass.WNR : 0);
        raise(ExceptionClass.DATA_ABORT + same, iss, abort.far);
      }
      case UNBACKED -> exit = fault(abort);
      case MMIO -> exit = mmio(abort);
    }
  }

  private static VcpuExit.MemoryFault fault(Abort abort) {
    return new VcpuExit.MemoryFault(
        abort.ipa, abort.write ? MemoryAccess.WRITE : MemoryAccess.READ);
  }

  /** {@return the exit for an access to nothing; only one of one general register is MMIO} */
  private VcpuExit mmio(Abort abort) {
    VcpuExit.MmioWrite write = new VcpuExit.MmioWrite(abort.ipa, abort.size, abort.value);
    VcpuExit.MmioRead read = new VcpuExit.MmioRead(abort.ipa, abort.size);
    boolean storing = abort.write;
    VcpuExit.MemoryFault fault = fault(abort);
    long ipa = memory.fetch(state.pc);
    long host = vm.memory().host(ipa, Rights.EXECUTES);
    if (ipa == PhysicalMemory.NONE || host == PhysicalMemory.NONE) {
      return fault; // the instruction has gone meanwhile
    }
    long w = Predecoder.pack(Host.get32(host), 0);
    int kind = MemoryOps.kindOfSingle(w);
    if (kind < 0) {
      return fault;
    }
    boolean writesBack = Packed.op(w) == Packed.WRITE_BACK;
    int base = writesBack ? Packed.n(w) : CpuState.SINK;
    long next = state.x[base] + (short) Packed.imm(w);
    if (storing) {
      state.x[base] = next;
      state.pc += 4;
      return write;
    }
    pendingLoad = new MmioLoad(Packed.d(w), base, next, kind);
    return read;
  }

  /** Finishes a load from MMIO; {@return whether there was one} */
  boolean completeLoad(long value) {
    MmioLoad load = pendingLoad;
    if (load == null) {
      return false;
    }
    pendingLoad = null;
    state.x[load.base] = load.next;
    int bits = 8 << (load.kind & 3);
    long extended = bits == 64 ? value : value & (1L << bits) - 1;
    state.x[load.target] = MemoryOps.extended(extended, load.kind);
    state.pc += 4;
    return true;
  }

  /**
   * The host took away memory that the guest accessed, as it does when a mapped file was truncated.
   * HotSpot reports that a few instructions late, so that the address is not known.
   */
  void hostMemoryLost(InternalError error) {
    String message = error.getMessage();
    if (message == null || !message.contains("unsafe memory access")) {
      throw error;
    }
    int same = el == 1 ? ExceptionClass.SAME_LEVEL : 0;
    raise(ExceptionClass.DATA_ABORT + same, Walk.EXTERNAL | ExceptionClass.FNV, 0);
  }

  // ---- exceptions ----

  /** Takes an exception that has a fault address; {@return false} */
  boolean raise(int exceptionClass, int iss, long far) {
    system.set(SysReg.FAR_EL1, far);
    return raise(exceptionClass, iss);
  }

  /** Takes an exception whose preferred return is this instruction; {@return false} */
  boolean raise(int exceptionClass, int iss) {
    return enter(exceptionClass, iss, state.pc);
  }

  /** {@return false, having taken the exception of an UNDEFINED instruction} */
  boolean undefined() {
    return raise(ExceptionClass.UNKNOWN, 0);
  }

  /** Takes a synchronous exception to EL1; {@return false} */
  boolean enter(int exceptionClass, int iss, long returnTo) {
    system.set(SysReg.ESR_EL1, (long) exceptionClass << 26 | 1 << 25 | iss);
    system.set(SysReg.ELR_EL1, returnTo);
    system.set(SysReg.SPSR_EL1, pstate());
    int offset = el == 0 ? 0x400 : ownStack ? 0x200 : 0;
    state.pc = system.get(SysReg.VBAR_EL1) + offset;
    daif = 0xf;
    boolean panAtEntry = pan || (system.get(SysReg.SCTLR_EL1) & 1 << 23) == 0;
    setMode(1, true, panAtEntry, false);
    return false;
  }

  // ---- PSTATE ----

  int el() {
    return el;
  }

  boolean ownStack() {
    return ownStack;
  }

  boolean pan() {
    return pan;
  }

  /** {@return PSTATE in the layout of SPSR_EL1} */
  long pstate() {
    return (long) state.nzcv << 28
        | (pan ? Pstate.PAN : 0)
        | (illegal ? Pstate.IL : 0)
        | (long) daif << 6
        | (long) el << 2
        | (ownStack ? 1 : 0);
  }

  /**
   * Sets PSTATE as an exception return does: an impossible mode leaves the level as it is and makes
   * the state illegal.
   */
  void setPstate(long value) {
    state.nzcv = (int) (value >>> 28) & 15;
    daif = (int) (value >>> 6) & 15;
    boolean nextPan = (value & Pstate.PAN) != 0;
    int mode = (int) (value & Pstate.MODE);
    boolean possible =
        mode == Pstate.EL0T || el == 1 && (mode == Pstate.EL1T || mode == Pstate.EL1H);
    if (possible) {
      setMode(mode >> 2, (mode & 1) != 0, nextPan, (value & Pstate.IL) != 0);
    } else {
      setMode(el, ownStack, nextPan, true);
    }
  }

  /** Lets the host choose a mode, even that of a higher level. */
  void setHostPstate(long value) {
    int mode = (int) (value & Pstate.MODE);
    if (el == 0 && (mode == Pstate.EL1T || mode == Pstate.EL1H)) {
      setMode(1, ownStack, pan, illegal);
    }
    setPstate(value);
  }

  void setMode(int nextEl, boolean nextOwnStack, boolean nextPan, boolean nextIllegal) {
    boolean nowEl1 = el == 1 && ownStack;
    boolean thenEl1 = nextEl == 1 && nextOwnStack;
    if (nowEl1 != thenEl1) {
      long[] x = state.x;
      if (nowEl1) {
        spEl1 = x[CpuState.SP];
        x[CpuState.SP] = spEl0;
      } else {
        spEl0 = x[CpuState.SP];
        x[CpuState.SP] = spEl1;
      }
    }
    el = nextEl;
    ownStack = nextOwnStack;
    pan = nextPan;
    illegal = nextIllegal;
    memory.setLevel(el, pan);
    memory.setFetchSlow(illegal || debugging.active());
    fpAccessChanged();
  }

  long stackPointer(int level) {
    boolean el1Current = el == 1 && ownStack;
    if ((level == 1) == el1Current) {
      return state.x[CpuState.SP];
    }
    return level == 0 ? spEl0 : spEl1;
  }

  void setStackPointer(int level, long value) {
    boolean el1Current = el == 1 && ownStack;
    if ((level == 1) == el1Current) {
      state.x[CpuState.SP] = value;
    } else if (level == 0) {
      spEl0 = value;
    } else {
      spEl1 = value;
    }
  }

  /** {@return whether FP and SIMD instructions, FPCR and FPSR may be used} */
  boolean fpEnabled() {
    return fpEnabled;
  }

  /** Takes up CPACR_EL1.FPEN for the current level. */
  void fpAccessChanged() {
    int fpen = (int) (system.get(SysReg.CPACR_EL1) >>> 20) & 3;
    fpEnabled = fpen == 3 || fpen == 1 && el == 1;
    memory.setVectorsEnabled(fpEnabled);
  }

  // ---- system registers ----

  /** {@return a system register's value} */
  long read(SysReg register) {
    return switch (register) {
      case SP_EL0 -> stackPointer(0);
      case SP_EL1 -> stackPointer(1);
      case CNTFRQ_EL0 -> vm.counter().frequency();
      case CNTVCT_EL0, CNTPCT_EL0 -> vm.counter().now();
      case CNTV_CTL_EL0 -> {
        long control = system.get(register);
        long left = system.get(SysReg.CNTV_CVAL_EL0) - vm.counter().now();
        yield (control & 1) != 0 && left <= 0 ? control | 4 : control;
      }
      default ->
          IdRegisters.contains(register)
              ? IdRegisters.value(register, vm.ipaBits(), number)
              : system.get(register);
    };
  }

  /** {@return whether a register can be written at all} */
  static boolean writable(SysReg register) {
    return switch (register) {
      case CNTFRQ_EL0, CNTVCT_EL0, CNTPCT_EL0 -> false;
      default -> !IdRegisters.contains(register);
    };
  }

  /** Writes a {@linkplain #writable writable} system register. */
  void write(SysReg register, long value) {
    switch (register) {
      case SP_EL0 -> setStackPointer(0, value);
      case SP_EL1 -> setStackPointer(1, value);
      case SCTLR_EL1, TCR_EL1, TTBR0_EL1, TTBR1_EL1, MAIR_EL1 -> {
        system.set(register, value);
        memory.setRegime(
            Regime.of(
                system.get(SysReg.SCTLR_EL1),
                system.get(SysReg.TCR_EL1),
                system.get(SysReg.TTBR0_EL1),
                system.get(SysReg.TTBR1_EL1),
                system.get(SysReg.MAIR_EL1)));
      }
      case CPACR_EL1 -> {
        system.set(register, value);
        fpAccessChanged();
      }
      default -> system.set(register, value);
    }
  }

  /** Ends the use of the machine. */
  void close() {
    memory.detach();
    dispatcher.clear();
  }
}
