package elfuse.abi;

/**
 * {@code futex} operations and robust-list limits.
 *
 * <p>Header {@code linux/futex.h}.
 */
public final class Futex {
  /** Wait if the word has the value. */
  public static final int FUTEX_WAIT = 0;

  /** Wake waiters. */
  public static final int FUTEX_WAKE = 1;

  /** Removed. */
  public static final int FUTEX_FD = 2;

  /** Wake some, requeue the rest. */
  public static final int FUTEX_REQUEUE = 3;

  /** As FUTEX_REQUEUE if the word has the value. */
  public static final int FUTEX_CMP_REQUEUE = 4;

  /** Change a second word and wake both. */
  public static final int FUTEX_WAKE_OP = 5;

  /** Lock with priority inheritance. */
  public static final int FUTEX_LOCK_PI = 6;

  /** Unlock with priority inheritance. */
  public static final int FUTEX_UNLOCK_PI = 7;

  /** Try to lock with priority inheritance. */
  public static final int FUTEX_TRYLOCK_PI = 8;

  /** Wait with a mask and an absolute time-out. */
  public static final int FUTEX_WAIT_BITSET = 9;

  /** Wake with a mask. */
  public static final int FUTEX_WAKE_BITSET = 10;

  /** Wait, then lock with priority inheritance. */
  public static final int FUTEX_WAIT_REQUEUE_PI = 11;

  /** Requeue to a lock with priority inheritance. */
  public static final int FUTEX_CMP_REQUEUE_PI = 12;

  /** FUTEX_LOCK_PI with a choice of clock. */
  public static final int FUTEX_LOCK_PI2 = 13;

  /** The word is not shared between processes. */
  public static final int FUTEX_PRIVATE_FLAG = 128;

  /** The time-out is on CLOCK_REALTIME. */
  public static final int FUTEX_CLOCK_REALTIME = 256;

  /** Mask of the operation. */
  public static final int FUTEX_CMD_MASK = -385;

  /** The lock word: there are waiters. */
  public static final int FUTEX_WAITERS = 0x80000000;

  /** The lock word: the owner died. */
  public static final int FUTEX_OWNER_DIED = 0x40000000;

  /** The lock word: the owner's thread id. */
  public static final int FUTEX_TID_MASK = 0x3fffffff;

  /** A mask that matches every waiter. */
  public static final int FUTEX_BITSET_MATCH_ANY = 0xffffffff;

  /** Entries of a robust list that are looked at. */
  public static final int ROBUST_LIST_LIMIT = 2048;

  /** Words that futex_waitv takes. */
  public static final int FUTEX_WAITV_MAX = 128;

  /** FUTEX_WAKE_OP: assign. */
  public static final int FUTEX_OP_SET = 0;

  /** FUTEX_WAKE_OP: add. */
  public static final int FUTEX_OP_ADD = 1;

  /** FUTEX_WAKE_OP: or. */
  public static final int FUTEX_OP_OR = 2;

  /** FUTEX_WAKE_OP: and not. */
  public static final int FUTEX_OP_ANDN = 3;

  /** FUTEX_WAKE_OP: exclusive or. */
  public static final int FUTEX_OP_XOR = 4;

  /** FUTEX_WAKE_OP: the operand is a shift. */
  public static final int FUTEX_OP_OPARG_SHIFT = 8;

  /** FUTEX_WAKE_OP: equal. */
  public static final int FUTEX_OP_CMP_EQ = 0;

  /** FUTEX_WAKE_OP: not equal. */
  public static final int FUTEX_OP_CMP_NE = 1;

  /** FUTEX_WAKE_OP: less. */
  public static final int FUTEX_OP_CMP_LT = 2;

  /** FUTEX_WAKE_OP: less or equal. */
  public static final int FUTEX_OP_CMP_LE = 3;

  /** FUTEX_WAKE_OP: greater. */
  public static final int FUTEX_OP_CMP_GT = 4;

  /** FUTEX_WAKE_OP: greater or equal. */
  public static final int FUTEX_OP_CMP_GE = 5;

  private Futex() {}
}
