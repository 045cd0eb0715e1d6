// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

/** Data cache operations of DC (Arm ARM C5.3). */
public enum DcOp {
  /** {@code dc ivac}. */
  IVAC(0x03b1),
  /** {@code dc isw}. */
  ISW(0x03b2),
  /** {@code dc igvac}. */
  IGVAC(0x03b3),
  /** {@code dc igsw}. */
  IGSW(0x03b4),
  /** {@code dc igdvac}. */
  IGDVAC(0x03b5),
  /** {@code dc igdsw}. */
  IGDSW(0x03b6),
  /** {@code dc csw}. */
  CSW(0x03d2),
  /** {@code dc cgsw}. */
  CGSW(0x03d4),
  /** {@code dc cgdsw}. */
  CGDSW(0x03d6),
  /** {@code dc cisw}. */
  CISW(0x03f2),
  /** {@code dc cigsw}. */
  CIGSW(0x03f4),
  /** {@code dc cigdsw}. */
  CIGDSW(0x03f6),
  /** {@code dc zva}. */
  ZVA(0x1ba1),
  /** {@code dc gva}. */
  GVA(0x1ba3),
  /** {@code dc gzva}. */
  GZVA(0x1ba4),
  /** {@code dc cvac}. */
  CVAC(0x1bd1),
  /** {@code dc cgvac}. */
  CGVAC(0x1bd3),
  /** {@code dc cgdvac}. */
  CGDVAC(0x1bd5),
  /** {@code dc cvau}. */
  CVAU(0x1bd9),
  /** {@code dc cvap}. */
  CVAP(0x1be1),
  /** {@code dc cgvap}. */
  CGVAP(0x1be3),
  /** {@code dc cgdvap}. */
  CGDVAP(0x1be5),
  /** {@code dc cvadp}. */
  CVADP(0x1be9),
  /** {@code dc cgvadp}. */
  CGVADP(0x1beb),
  /** {@code dc cgdvadp}. */
  CGDVADP(0x1bed),
  /** {@code dc civac}. */
  CIVAC(0x1bf1),
  /** {@code dc cigvac}. */
  CIGVAC(0x1bf3),
  /** {@code dc cigdvac}. */
  CIGDVAC(0x1bf5),
  /** {@code dc cipapa}. */
  CIPAPA(0x33f1),
  /** {@code dc cigdpapa}. */
  CIGDPAPA(0x33f5),
  ;

  private final int key;

  DcOp(int key) {
    this.key = key;
  }

  /** {@return op1:CRn:CRm:op2, 14 bits} */
  public int encoding() {
    return key;
  }
}
