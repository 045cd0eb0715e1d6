package elfuse.asm;

/** The condition codes in the order of their encoding (Arm ARM C1.2.4). */
public enum Condition {
  /** Equal: Z. */
  EQ,
  /** Not equal. */
  NE,
  /** Carry set, unsigned higher or same: C. */
  CS,
  /** Carry clear, unsigned lower. */
  CC,
  /** Minus: N. */
  MI,
  /** Plus or zero. */
  PL,
  /** Overflow: V. */
  VS,
  /** No overflow. */
  VC,
  /** Unsigned higher: C and not Z. */
  HI,
  /** Unsigned lower or same. */
  LS,
  /** Signed greater or equal: N is V. */
  GE,
  /** Signed less. */
  LT,
  /** Signed greater. */
  GT,
  /** Signed less or equal. */
  LE,
  /** Always. */
  AL,
  /** Always, too. */
  NV,
  ;

  private static final Condition[] ALL = values();

  /**
   * {@return the condition of an encoding}
   *
   * @param number 0 to 15
   */
  public static Condition of(int number) {
    return ALL[number];
  }

  /** {@return the condition that holds when this one does not; AL and NV are not inverted so} */
  public Condition invert() {
    return ALL[ordinal() ^ 1];
  }
}
