package elfuse.cpu.engine;

/**
 * A translation at work in one machine: which code runs at which address for whom.
 *
 * <p>A region is registered with every {@link DecodedPage} it was made from, and these kill it when
 * they forget one of its instructions. A dead region is never entered again; vCPUs inside leave at
 * their next look at {@link #dead}, which comes with each poll and after everything that can change
 * code.
 */
final class Region {
  /** Address of the first instruction. */
  final long pc;

  /** Address of the page of the first instruction. */
  final long base;

  /** The one of {@link Rights} that the fetching level must have, which tells EL0 from EL1. */
  final int right;

  /** What to run. */
  final RegionCode code;

  /** What it was made from. */
  final RegionPlan plan;

  /** Set, and never cleared, when an instruction of the region has changed. Racy: see above. */
  boolean dead;

  /** The {@linkplain PermissionMap#epoch epoch} at which its pages could last be executed. */
  long epoch = -1;

  /** What it is an installation of. */
  final Translation translation;

  /** How often its loops have asked whether to go on; vCPUs may lose a count. */
  int rounds;

  /** How often it was made anew because it lacked something. */
  int remakes;

  Region(RegionPlan plan, Translation translation) {
    this.plan = plan;
    this.translation = translation;
    code = translation.code;
    pc = plan.entryAddress();
    base = pc & -4096;
    right = plan.right;
  }

  /** {@return the registers that an abort at a place must store, see {@link RegionUsage}} */
  long dirtyAt(int place) {
    return plan.dirtyAt(place);
  }

  /** {@return 1 if it must store the flags, else 0} */
  int flagsDirtyAt(int place) {
    return plan.flagsDirtyAt(place) ? 1 : 0;
  }

  /** Ends the use of the region; the interpreter goes on without it. */
  void kill() {
    dead = true;
    plan.entryPage().unpatch(plan.entry & 1023);
  }
}
