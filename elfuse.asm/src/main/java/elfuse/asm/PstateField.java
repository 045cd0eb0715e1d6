package elfuse.asm;

/** The PSTATE fields that MSR (immediate) writes (Arm ARM C6.2.229). */
public enum PstateField {
  /** User access override. */
  UAO(0, 3),
  /** Privileged access never. */
  PAN(0, 4),
  /** Stack pointer selection. */
  SPSEL(0, 5),
  /** Speculative store bypass safe. */
  SSBS(3, 1),
  /** Data independent timing. */
  DIT(3, 2),
  /** Tag check override. */
  TCO(3, 4),
  /** Sets bits of DAIF. */
  DAIFSET(3, 6),
  /** Clears bits of DAIF. */
  DAIFCLR(3, 7),
  ;

  private final int op1;
  private final int op2;

  PstateField(int op1, int op2) {
    this.op1 = op1;
    this.op2 = op2;
  }

  /** {@return op1:op2, 6 bits} */
  public int encoding() {
    return op1 << 3 | op2;
  }
}
