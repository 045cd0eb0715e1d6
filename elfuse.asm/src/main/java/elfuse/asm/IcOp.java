// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

/** Instruction cache operations of IC that take an address. */
public enum IcOp {
  /** {@code ic ivau}. */
  IVAU(0x1ba9),
  ;

  private final int key;

  IcOp(int key) {
    this.key = key;
  }

  /** {@return op1:CRn:CRm:op2, 14 bits} */
  public int encoding() {
    return key;
  }
}
