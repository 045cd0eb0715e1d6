package elfuse.shim;

/** The shim's code: position-independent, to be mapped read-execute for EL1 alone. Immutable. */
public final class ShimImage {
  /** What the image's base must be a multiple of: VBAR_EL1 is its base (Arm ARM D24.2.198). */
  public static final int ALIGNMENT = 2048;

  private final byte[] code;
  private final int start;
  private final int join;
  private final int resume;
  private final HostCallRoute route;

  ShimImage(byte[] code, int start, int join, int resume, HostCallRoute route) {
    this.code = code;
    this.start = start;
    this.join = join;
    this.resume = resume;
    this.route = route;
  }

  /**
   * {@return a shim for an engine}
   *
   * @param route how that engine's shim leaves the machine
   */
  public static ShimImage build(HostCallRoute route) {
    ShimCode shim = new ShimCode(route);
    return shim.image();
  }

  /** {@return the code} */
  public byte[] code() {
    return code.clone();
  }

  /**
   * {@return the offset at which a machine's first vCPU begins} It begins at EL1 with the MMU off,
   * X0 holding the value for SCTLR_EL1, and SP_EL1 pointing to a trap frame that holds EL0's first
   * state. Whatever TLBs and instruction caches hold is forgotten, on all vCPUs.
   */
  public int startOffset() {
    return start;
  }

  /**
   * {@return the offset at which a vCPU begins that uses the tables which others of its machine use
   * already} As {@link #startOffset}, but nothing is forgotten: those tables are kept coherent by
   * broadcasts, which reach the new vCPU's TLB too.
   */
  public int joinOffset() {
    return join;
  }

  /**
   * {@return the offset at which a vCPU that has begun can be sent back to EL0} SP_EL1 points to
   * the trap frame to return to.
   */
  public int resumeOffset() {
    return resume;
  }

  /** {@return how this shim leaves the machine} */
  public HostCallRoute route() {
    return route;
  }

  /**
   * {@return the shim as assembly: addresses, words, instructions, labels and comments}
   *
   * @param base the address that the listing begins at
   */
  public String listing(long base) {
    return new ShimCode(route, base).code().listing();
  }
}
