package elfuse.abi;

/**
 * {@code struct robust_list_head}: the list of {@code set_robust_list}.
 *
 * <p>Header {@code linux/futex.h}.
 */
public final class RobustListHeadLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 24;

  /** Offset of {@code list}, 8 bytes: first entry. */
  public static final int LIST = 0;

  /** Offset of {@code futex_offset}, 8 bytes: from an entry to its word. */
  public static final int FUTEX_OFFSET = 8;

  /** Offset of {@code list_op_pending}, 8 bytes: entry being added or removed. */
  public static final int LIST_OP_PENDING = 16;

  private RobustListHeadLayout() {}
}
