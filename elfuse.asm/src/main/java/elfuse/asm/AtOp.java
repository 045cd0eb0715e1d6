// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

/** Address translations of AT (Arm ARM C5.5). */
public enum AtOp {
  /** {@code at s1e1r}. */
  S1E1R(0x03c0),
  /** {@code at s1e1w}. */
  S1E1W(0x03c1),
  /** {@code at s1e0r}. */
  S1E0R(0x03c2),
  /** {@code at s1e0w}. */
  S1E0W(0x03c3),
  /** {@code at s1e1rp}. */
  S1E1RP(0x03c8),
  /** {@code at s1e1wp}. */
  S1E1WP(0x03c9),
  /** {@code at s1e2r}. */
  S1E2R(0x23c0),
  /** {@code at s1e2w}. */
  S1E2W(0x23c1),
  /** {@code at s12e1r}. */
  S12E1R(0x23c4),
  /** {@code at s12e1w}. */
  S12E1W(0x23c5),
  /** {@code at s12e0r}. */
  S12E0R(0x23c6),
  /** {@code at s12e0w}. */
  S12E0W(0x23c7),
  /** {@code at s1e3r}. */
  S1E3R(0x33c0),
  /** {@code at s1e3w}. */
  S1E3W(0x33c1),
  ;

  private final int key;

  AtOp(int key) {
    this.key = key;
  }

  /** {@return op1:CRn:CRm:op2, 14 bits} */
  public int encoding() {
    return key;
  }
}
