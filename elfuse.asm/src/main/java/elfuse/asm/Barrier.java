package elfuse.asm;

/** What DMB and DSB order, for whom (Arm ARM C6.2.84). */
public enum Barrier {
  /** Outer shareable, loads. */
  OSHLD(1),
  /** Outer shareable, stores. */
  OSHST(2),
  /** Outer shareable, everything. */
  OSH(3),
  /** Non-shareable, loads. */
  NSHLD(5),
  /** Non-shareable, stores. */
  NSHST(6),
  /** Non-shareable, everything. */
  NSH(7),
  /** Inner shareable, loads. */
  ISHLD(9),
  /** Inner shareable, stores. */
  ISHST(10),
  /** Inner shareable, everything. */
  ISH(11),
  /** Full system, loads. */
  LD(13),
  /** Full system, stores. */
  ST(14),
  /** Full system, everything. */
  SY(15),
  ;

  private final int encoding;

  Barrier(int encoding) {
    this.encoding = encoding;
  }

  /** {@return CRm, 4 bits} */
  public int encoding() {
    return encoding;
  }
}
