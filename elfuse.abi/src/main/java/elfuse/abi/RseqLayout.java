package elfuse.abi;

/**
 * {@code struct rseq}: the area of {@code rseq}.
 *
 * <p>Header {@code linux/rseq.h}.
 */
public final class RseqLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code cpu_id_start}, 4 bytes: CPU, always valid. */
  public static final int CPU_ID_START = 0;

  /** Offset of {@code cpu_id}, 4 bytes: CPU, or negative. */
  public static final int CPU_ID = 4;

  /** Offset of {@code rseq_cs}, 8 bytes: address of the critical section, or 0. */
  public static final int RSEQ_CS = 8;

  /** Offset of {@code flags}, 4 bytes: flags. */
  public static final int FLAGS = 16;

  private RseqLayout() {}
}
