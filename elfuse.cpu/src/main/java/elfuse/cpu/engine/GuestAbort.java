package elfuse.cpu.engine;

/**
 * Ends an instruction that cannot be completed. One instance belongs to each vCPU, without a stack
 * trace, so that throwing costs no allocation; what happened is in the vCPU's own state.
 */
public final class GuestAbort extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the instance of one vCPU. */
  public GuestAbort() {
    super("guest abort", null, false, false);
  }
}
