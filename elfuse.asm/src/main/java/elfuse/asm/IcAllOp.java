// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

/** Instruction cache operations of IC on everything. */
public enum IcAllOp {
  /** {@code ic ialluis}. */
  IALLUIS(0x0388),
  /** {@code ic iallu}. */
  IALLU(0x03a8),
  ;

  private final int key;

  IcAllOp(int key) {
    this.key = key;
  }

  /** {@return op1:CRn:CRm:op2, 14 bits} */
  public int encoding() {
    return key;
  }
}
