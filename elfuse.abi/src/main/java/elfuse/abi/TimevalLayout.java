package elfuse.abi;

/**
 * {@code struct timeval}: a time or an interval.
 *
 * <p>Header {@code linux/time.h}.
 */
public final class TimevalLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code tv_sec}, 8 bytes: seconds. */
  public static final int TV_SEC = 0;

  /** Offset of {@code tv_usec}, 8 bytes: microseconds. */
  public static final int TV_USEC = 8;

  private TimevalLayout() {}
}
