package elfuse.abi;

/**
 * {@code struct flock}: a record lock.
 *
 * <p>Header {@code asm/fcntl.h}.
 */
public final class FlockLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code l_type}, 2 bytes: F_RDLCK, F_WRLCK or F_UNLCK. */
  public static final int L_TYPE = 0;

  /** Offset of {@code l_whence}, 2 bytes: SEEK_*. */
  public static final int L_WHENCE = 2;

  /** Offset of {@code l_start}, 8 bytes: first byte. */
  public static final int L_START = 8;

  /** Offset of {@code l_len}, 8 bytes: bytes, 0 for all that follow. */
  public static final int L_LEN = 16;

  /** Offset of {@code l_pid}, 4 bytes: owner. */
  public static final int L_PID = 24;

  private FlockLayout() {}
}
