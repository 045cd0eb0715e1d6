package elfuse.cpu.engine;

import java.lang.invoke.VarHandle;

/**
 * A translation at work in one machine: which code runs at which address for whom.
 *
 * <p>A region is registered with every {@link DecodedPage} it was made from, and these kill it when
 * they forget one of its instructions. A dead region is never entered again; vCPUs inside leave at
 * their next look at {@link #dead}, which comes with each poll and after everything that can change
 * code.
 */
final class Region {
  private static final long NEVER = -1;

  /** Address of the first instruction. */
  final long pc;

  /** Address of the page of the first instruction. */
  final long base;

  /** The {@linkplain TranslatedMemory#rules rules} under which it may run. */
  final int rules;

  /** The bits of the rules that matter. */
  final int rulesMask;

  /** What to run. */
  final RegionCode code;

  /** What it was made from. */
  final RegionPlan plan;

  /** Set, and never cleared, when an instruction of the region has changed. Racy: see above. */
  boolean dead;

  /**
   * The {@linkplain PermissionMap#epoch epoch} at which its pages could last be executed; none once
   * it is dead.
   */
  long epoch = NEVER;

  /** What it is an installation of. */
  final Translation translation;

  /** How often it was left because its loops had gone round for long; vCPUs may lose a count. */
  int rounds;

  /** How often it was made anew because it lacked something. */
  int remakes;

  Region(RegionPlan plan, Translation translation) {
    this.plan = plan;
    this.translation = translation;
    code = translation.code;
    pc = plan.entryAddress();
    base = pc & -4096;
    rules = plan.rules;
    rulesMask = plan.rulesMask;
  }

  /** {@return the registers that an abort at a place must store, see {@link RegionUsage}} */
  long dirtyAt(int place) {
    return plan.dirtyAt(place);
  }

  /** {@return 1 if it must store the flags, else 0} */
  int flagsDirtyAt(int place) {
    return plan.flagsDirtyAt(place) ? 1 : 0;
  }

  /**
   * A vCPU may enter the region from now on until the next epoch; {@return whether it still lives}
   * Either this sees that it is dead, or {@link #kill} takes the epoch back: both write one of the
   * fields, and then look at the other or write it.
   */
  boolean entersAt(long now) {
    epoch = now;
    VarHandle.fullFence();
    if (dead) {
      epoch = NEVER;
    }
    return !dead;
  }

  /** Ends the use of the region; the interpreter goes on without it. */
  void kill() {
    dead = true;
    VarHandle.fullFence();
    epoch = NEVER;
    plan.entryPage().unpatch(plan.entry & 1023);
  }
}
