package elfuse.cpu.engine;

/** Bits of PSTATE in the layout of SPSR_EL1 (Arm ARM C5.2.19, AArch64 state). */
final class Pstate {
  static final long IL = 1 << 20;
  static final long PAN = 1 << 22;
  static final long NZCV = 0xf000_0000L;
  static final long DAIF = 0x3c0;
  static final long MODE = 0x1f;

  /** EL1h: EL1 with its own stack pointer. */
  static final int EL1H = 5;

  /** EL1t: EL1 with SP_EL0. */
  static final int EL1T = 4;

  /** EL0t. */
  static final int EL0T = 0;

  /** SS; it is saved and restored, and does nothing: see the package comment. */
  static final long SS = 1 << 21;

  static final long SPSR_BITS = NZCV | PAN | SS | IL | DAIF | MODE;

  private Pstate() {}
}
