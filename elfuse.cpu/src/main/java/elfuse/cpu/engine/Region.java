package elfuse.cpu.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A translation at work in one machine: which code runs at which address for whom.
 *
 * <p>A region is registered with every {@link DecodedPage} it was made from, and these kill it when
 * they forget one of its instructions. A dead region is never entered again; vCPUs inside leave at
 * their next look, which comes whenever a region is entered and after everything that can change
 * code.
 */
final class Region {
  private static final VarHandle EPOCH;

  static {
    try {
      EPOCH = MethodHandles.lookup().findVarHandle(Region.class, "epoch", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final long NEVER = -1;
  private static final long DEAD = -2;

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

  /**
   * The {@linkplain PermissionMap#epoch epoch} at which its pages could last be executed, so that
   * it may be entered; or {@link #DEAD}, for good.
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

  /** {@return whether an instruction of the region has changed} Racy: see above. */
  boolean isDead() {
    return epoch == DEAD;
  }

  /**
   * A vCPU may enter the region from now on until the next epoch. The exchange fails when the
   * region dies meanwhile, so no vCPU ever sees a dead one come back.
   *
   * @param now the epoch, read before it was found that the region's pages may be executed
   * @return whether it still lives
   */
  boolean entersAt(long now) {
    long before = epoch;
    return before != DEAD && (EPOCH.compareAndSet(this, before, now) || epoch == now);
  }

  /** Makes the region dead; enough where nobody could enter it yet. */
  void end() {
    EPOCH.setVolatile(this, DEAD); // whoever is told afterwards that code has changed sees it
  }

  /** Ends the use of the region; the interpreter goes on without it. */
  void kill() {
    end();
    plan.entryPage().unpatch(plan.entry & 1023);
  }
}
