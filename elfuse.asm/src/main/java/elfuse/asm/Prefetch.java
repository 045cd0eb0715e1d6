package elfuse.asm;

/** What PRFM is asked for (Arm ARM C6.2.248). */
public enum Prefetch {
  /** Prefetch for load into level 1, temporal. */
  PLDL1KEEP(0),
  /** Prefetch for load into level 1, streaming. */
  PLDL1STRM(1),
  /** Prefetch for load into level 2, temporal. */
  PLDL2KEEP(2),
  /** Prefetch for load into level 2, streaming. */
  PLDL2STRM(3),
  /** Prefetch for load into level 3, temporal. */
  PLDL3KEEP(4),
  /** Prefetch for load into level 3, streaming. */
  PLDL3STRM(5),
  /** Prefetch for instruction fetch into level 1, temporal. */
  PLIL1KEEP(8),
  /** Prefetch for instruction fetch into level 1, streaming. */
  PLIL1STRM(9),
  /** Prefetch for instruction fetch into level 2, temporal. */
  PLIL2KEEP(10),
  /** Prefetch for instruction fetch into level 2, streaming. */
  PLIL2STRM(11),
  /** Prefetch for instruction fetch into level 3, temporal. */
  PLIL3KEEP(12),
  /** Prefetch for instruction fetch into level 3, streaming. */
  PLIL3STRM(13),
  /** Prefetch for store into level 1, temporal. */
  PSTL1KEEP(16),
  /** Prefetch for store into level 1, streaming. */
  PSTL1STRM(17),
  /** Prefetch for store into level 2, temporal. */
  PSTL2KEEP(18),
  /** Prefetch for store into level 2, streaming. */
  PSTL2STRM(19),
  /** Prefetch for store into level 3, temporal. */
  PSTL3KEEP(20),
  /** Prefetch for store into level 3, streaming. */
  PSTL3STRM(21),
  ;

  private final int encoding;

  Prefetch(int encoding) {
    this.encoding = encoding;
  }

  /** {@return Rt, 5 bits} */
  public int encoding() {
    return encoding;
  }
}
