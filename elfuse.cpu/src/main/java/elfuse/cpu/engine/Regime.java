package elfuse.cpu.engine;

/**
 * The system registers that decide how EL1&0 addresses translate (Arm ARM D8).
 *
 * @param sctlr the bits M, A and WXN of SCTLR_EL1
 * @param tcr TCR_EL1
 * @param ttbr0 TTBR0_EL1
 * @param ttbr1 TTBR1_EL1
 * @param mair MAIR_EL1
 */
record Regime(long sctlr, long tcr, long ttbr0, long ttbr1, long mair) {
  static final Regime OFF = new Regime(0, 0, 0, 0, 0);

  private static final long M = 1;
  private static final long A = 1 << 1;
  private static final long WXN = 1 << 19;

  static Regime of(long sctlr, long tcr, long ttbr0, long ttbr1, long mair) {
    return new Regime(sctlr & (M | A | WXN), tcr, ttbr0, ttbr1, mair);
  }

  boolean mmuOn() {
    return (sctlr & M) != 0;
  }

  boolean alignmentChecked() {
    return (sctlr & A) != 0;
  }

  boolean writeImpliesNeverExecute() {
    return (sctlr & WXN) != 0;
  }

  /** {@return whether the top byte of {@code va} is ignored} (TCR_EL1.TBI0 and TBI1) */
  boolean topByteIgnored(long va) {
    return (tcr >>> ((va & 1L << 55) != 0 ? 38 : 37) & 1) != 0;
  }

  /** {@return {@code va} with an ignored top byte replaced by copies of bit 55} */
  long untagged(long va) {
    return topByteIgnored(va) ? va << 8 >> 8 : va;
  }
}
