// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

/** Invalidations of TLBI that take no register. */
public enum TlbiAllOp {
  /** {@code tlbi vmalle1os}. */
  VMALLE1OS(0x0408),
  /** {@code tlbi vmalle1is}. */
  VMALLE1IS(0x0418),
  /** {@code tlbi vmalle1}. */
  VMALLE1(0x0438),
  /** {@code tlbi alle2os}. */
  ALLE2OS(0x2408),
  /** {@code tlbi alle1os}. */
  ALLE1OS(0x240c),
  /** {@code tlbi vmalls12e1os}. */
  VMALLS12E1OS(0x240e),
  /** {@code tlbi alle2is}. */
  ALLE2IS(0x2418),
  /** {@code tlbi alle1is}. */
  ALLE1IS(0x241c),
  /** {@code tlbi vmalls12e1is}. */
  VMALLS12E1IS(0x241e),
  /** {@code tlbi alle2}. */
  ALLE2(0x2438),
  /** {@code tlbi alle1}. */
  ALLE1(0x243c),
  /** {@code tlbi vmalls12e1}. */
  VMALLS12E1(0x243e),
  /** {@code tlbi alle3os}. */
  ALLE3OS(0x3408),
  /** {@code tlbi paallos}. */
  PAALLOS(0x340c),
  /** {@code tlbi alle3is}. */
  ALLE3IS(0x3418),
  /** {@code tlbi alle3}. */
  ALLE3(0x3438),
  /** {@code tlbi paall}. */
  PAALL(0x343c),
  ;

  private final int key;

  TlbiAllOp(int key) {
    this.key = key;
  }

  /** {@return op1:CRn:CRm:op2, 14 bits} */
  public int encoding() {
    return key;
  }
}
