package elfuse.abi;

/**
 * {@code struct statx_timestamp}: a time in {@code struct statx}.
 *
 * <p>Header {@code linux/stat.h}.
 */
public final class StatxTimestampLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code tv_sec}, 8 bytes: seconds since 1970. */
  public static final int TV_SEC = 0;

  /** Offset of {@code tv_nsec}, 4 bytes: nanoseconds. */
  public static final int TV_NSEC = 8;

  private StatxTimestampLayout() {}
}
