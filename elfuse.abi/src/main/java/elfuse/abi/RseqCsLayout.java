package elfuse.abi;

/**
 * {@code struct rseq_cs}: a critical section of {@code rseq}.
 *
 * <p>Header {@code linux/rseq.h}.
 */
public final class RseqCsLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code version}, 4 bytes: 0. */
  public static final int VERSION = 0;

  /** Offset of {@code flags}, 4 bytes: flags. */
  public static final int FLAGS = 4;

  /** Offset of {@code start_ip}, 8 bytes: first instruction. */
  public static final int START_IP = 8;

  /** Offset of {@code post_commit_offset}, 8 bytes: bytes. */
  public static final int POST_COMMIT_OFFSET = 16;

  /** Offset of {@code abort_ip}, 8 bytes: where to go instead. */
  public static final int ABORT_IP = 24;

  private RseqCsLayout() {}
}
