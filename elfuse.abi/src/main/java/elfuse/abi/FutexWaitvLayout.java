package elfuse.abi;

/**
 * {@code struct futex_waitv}: a word of {@code futex_waitv}.
 *
 * <p>Header {@code linux/futex.h}.
 */
public final class FutexWaitvLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 24;

  /** Offset of {@code val}, 8 bytes: expected value. */
  public static final int VAL = 0;

  /** Offset of {@code uaddr}, 8 bytes: address. */
  public static final int UADDR = 8;

  /** Offset of {@code flags}, 4 bytes: flags. */
  public static final int FLAGS = 16;

  private FutexWaitvLayout() {}
}
