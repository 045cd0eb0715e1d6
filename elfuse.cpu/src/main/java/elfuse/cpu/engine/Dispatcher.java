package elfuse.cpu.engine;

import elfuse.hv.SysReg;
import java.util.Arrays;

/**
 * Runs translated code for one vCPU: finds regions by address, enters one after the other, and
 * brings the state into the form that everything else expects.
 *
 * <p>Its methods are called from the interpreter and from {@link RegionCode}. Only the vCPU's
 * thread touches it.
 */
final class Dispatcher {
  /** Entries of regions between two polls. */
  static final int CREDIT = 256;

  /** How often a region is left by loops before they are worth another translation. */
  private static final int MANY_ROUNDS = 512;

  // frames of translated code hold every register, up to 1.5 KiB each
  private static final int MOST_DEPTH = 48;
  private static final int CACHE = 4096;

  final Core core;
  final CpuState state;
  final TranslatedMemory memory;

  private final PermissionMap permissions;

  /** Where sixteen bytes are loaded to on the general path. */
  final long[] spare = new long[2];

  /** System registers as they are kept, by {@link SysReg#ordinal}. */
  final long[] system;

  /**
   * Set by a region that its loops have left, at the start of one, to be entered again there. So
   * there is a look at who wants the vCPU. And the JVM, which counts entries and begins to run a
   * method's compiled code only when it is entered, needs no on-stack replacement.
   */
  boolean looped;

  private final Region[] recent = new Region[CACHE];
  private final Sampler sampler;
  private int credit = CREDIT;
  private int depth;
  private boolean stepOver;
  private int evictions;
  private boolean leaving;
  // callers are left because of what the one they called did, not for the interpreter
  private boolean elsewhere;
  private Throwable lost;

  Dispatcher(Core core, Sampler sampler) {
    this.core = core;
    this.sampler = sampler;
    state = core.state;
    memory = core.memory;
    system = core.system.values();
    permissions = core.vm.permissions();
  }

  // ---- for the interpreter ----

  /**
   * Runs translated code from {@code state.pc} on, where the interpreter met {@link Packed#REGION}.
   *
   * @return whether somebody wants the vCPU's attention
   */
  boolean run() {
    if (evictions != sampler.evictions()) {
      evictions = sampler.evictions();
      clear(); // lets the classes go
    }
    Region region = find(state.pc);
    if (region == null) {
      stepOver();
      return false;
    }
    Region last;
    do {
      last = region;
      long pc = enter(region);
      if (pc == RegionCode.LEAVE) {
        if (!elsewhere) {
          break;
        }
        elsewhere = false;
        pc = state.pc;
      }
      if (looped) {
        wentRound(region);
      }
      if (--credit < 0) {
        credit = CREDIT;
        region.translation.hot.heat++;
        if (core.attentionWanted()) {
          break;
        }
      }
      region = find(pc);
      if (region == null) {
        sampler.exited(last, looped);
      }
      looped = false;
    } while (region != null);
    boolean attention = core.attentionWanted();
    settleFlags();
    if (lost != null) {
      report();
    }
    if (FlightEvents.POSSIBLE) {
      core.vm.exits().regions.increment();
    }
    return attention;
  }

  private void wentRound(Region region) {
    credit = 0; // to look who wants attention
    if (++region.rounds == MANY_ROUNDS) {
      sampler.looping(region);
    }
  }

  private void report() {
    Throwable thrown = lost;
    lost = null;
    switch (thrown) {
      case InternalError error -> core.hostMemoryLost(error);
      case Error error -> throw error;
      default -> throw new IllegalStateException(thrown);
    }
  }

  private long enter(Region region) {
    try {
      return region.code.run(this, region, region.base);
    } catch (Throwable thrown) {
      return thrownInRegion(thrown);
    }
  }

  /** {@return whether the instruction at {@code state.pc} is to be interpreted, once} */
  boolean takeStepOver() {
    boolean taken = stepOver;
    stepOver = false;
    return taken;
  }

  private void stepOver() {
    stepOver = true;
    memory.setFetchSlow(true);
  }

  /** {@return the region that begins at an address and may run now, or null} */
  private Region find(long pc) {
    // functions of several libraries are often at the same place of a page
    int slot = (int) (pc >>> 2 ^ pc >>> 14) & CACHE - 1;
    Region region = recent[slot];
    if (region == null || region.pc != pc) {
      region = lookUp(pc);
      if (region == null) {
        return null;
      }
      recent[slot] = region;
    }
    long epoch = permissions.epoch();
    if (region.epoch != epoch) {
      region = entering(region, slot, epoch);
      if (region == null) {
        return null;
      }
    }
    // no right when fetching is slow: debugging, an illegal state, another regime
    return ((memory.rules() ^ region.rules) & region.rulesMask) == 0 ? region : null;
  }

  /**
   * Something was invalidated since a region was last entered: instructions, or perhaps the right
   * to execute them.
   *
   * @return the region there now, or null
   */
  private Region entering(Region known, int slot, long epoch) {
    Region region = known;
    if (region.isDead()) {
      region = lookUp(region.pc);
      recent[slot] = region;
      if (region == null) {
        return null;
      }
    }
    if (!region.plan.executable(memory)) {
      region.plan.uninstall(region);
      return null;
    }
    // the map was read after the number, so what is invalidated later counts
    return region.entersAt(epoch) ? region : null;
  }

  private Region lookUp(long pc) {
    DecodedPage page = core.executing(pc);
    return page == null ? null : page.entry((int) pc >>> 2 & 1023);
  }

  /** Lets go of every region. */
  void clear() {
    Arrays.fill(recent, null);
  }

  // ---- for regions ----

  /**
   * Runs what is at an address until it returns.
   *
   * @param target the address
   * @param expected where the caller goes on
   * @return where the guest is; {@code expected} if the caller can go on
   */
  long call(long target, long expected) {
    return runUntil(expected, target, memory.rules(), memory.primary());
  }

  private long runUntil(long expected, long target, int rules, long primary) {
    long pc = target;
    if (depth < MOST_DEPTH) {
      depth++;
      do {
        Region region = find(pc);
        if (region == null) {
          break;
        }
        if (--credit < 0) {
          if (core.attentionWanted()) {
            break;
          }
          credit = CREDIT;
          region.translation.hot.heat++;
        }
        looped = false;
        pc = enter(region);
        if (pc == RegionCode.LEAVE) {
          depth--;
          return pc;
        }
        if (looped) {
          wentRound(region);
        }
      } while (pc != expected);
      depth--;
    }
    state.pc = pc; // also for a caller that has died meanwhile, and returns what this does
    if (memory.rules() == rules && memory.primary() == primary) {
      return pc;
    }
    // callers keep in locals what the rules were when they were entered, so all are left
    elsewhere = true;
    return RegionCode.LEAVE;
  }

  /**
   * Executes an instruction that the translator leaves to the interpreter's classes.
   *
   * @return whether to go straight on; otherwise the region returns {@link #afterInstruction}
   */
  boolean executeFromRegion(long w, long pc) {
    state.pc = pc;
    settleFlags();
    leaving = true;
    int rules = memory.rules();
    long primary = memory.primary();
    int op = Packed.op(w);
    try {
      if (op >= Packed.FIRST_FP_MEMORY_OP) {
        if (!core.execute(w)) {
          leaving = core.exit != null;
          return false;
        }
      } else if (op == Packed.UNPRIVILEGED) {
        MemoryOps.execute(core, state.x, memory, w, pc & -4096);
      } else {
        stepOver();
        return false;
      }
      // such an instruction may take long: WFE gives the processor away
      if (!core.attentionWanted() && memory.rules() == rules && memory.primary() == primary) {
        return true;
      }
      state.pc = pc + 4;
    } catch (Throwable thrown) {
      thrownInRegion(thrown);
    }
    return false;
  }

  /** {@return what a region returns that does not go straight on after an instruction} */
  long afterInstruction() {
    return leaving ? RegionCode.LEAVE : state.pc;
  }

  /** Leaves an instruction to the interpreter; {@return what the region returns} */
  long retry(long pc) {
    state.pc = pc;
    stepOver();
    return RegionCode.LEAVE;
  }

  /**
   * Something was thrown at {@code state.pc}. The abort of an access is not taken here: the
   * interpreter executes the instruction again, and meets it again if it is still there.
   */
  long thrownInRegion(Throwable thrown) {
    if (thrown instanceof GuestAbort || thrown instanceof StackOverflowError) {
      stepOver();
    } else {
      lost = thrown;
    }
    return RegionCode.LEAVE;
  }

  // ---- system registers and changes of the exception level, see SystemEmitter ----

  /** {@return whether EL0 may read CNTVCT_EL0 (CNTKCTL_EL1.EL0VCTEN)} */
  boolean mayReadCounter() {
    return (core.system.get(SysReg.CNTKCTL_EL1) & 2) != 0;
  }

  /** {@return whether EL0 may execute DC ZVA (SCTLR_EL1.DZE)} */
  boolean mayZeroLines() {
    return SystemOps.mayZeroLines(core);
  }

  /** {@return CNTVCT_EL0} */
  long counter() {
    return core.vm.counter().now();
  }

  /** Sets a register that is nothing but a place to keep a value. */
  void setSystem(SysReg register, long value) {
    core.system.set(register, value);
  }

  /**
   * SVC: runs what is at the vector until it returns.
   *
   * @param next where the caller goes on
   * @param immediate the instruction's
   * @return as {@link #call(long, long)}
   */
  long supervisorCall(long next, int immediate) {
    int rules = memory.rules();
    long primary = memory.primary();
    settleFlags();
    core.enter(ExceptionClass.SVC, immediate, next);
    return runUntil(next, state.pc, rules, primary);
  }

  /** ERET at EL1; {@return where the guest goes on} */
  long exceptionReturn() {
    ExceptionOps.eret(core);
    // its flags are those of SPSR_EL1
    state.flagKind = LazyFlags.VALUE;
    return state.pc;
  }

  private void settleFlags() {
    state.nzcv = LazyFlags.nzcv(state.flagKind, state.flagA, state.flagB, state.nzcv);
    state.flagKind = LazyFlags.VALUE;
  }
}
