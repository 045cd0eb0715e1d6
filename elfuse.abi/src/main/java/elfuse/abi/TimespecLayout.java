package elfuse.abi;

/**
 * {@code struct __kernel_timespec}: a time or an interval.
 *
 * <p>Header {@code linux/time_types.h}.
 */
public final class TimespecLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code tv_sec}, 8 bytes: seconds. */
  public static final int TV_SEC = 0;

  /** Offset of {@code tv_nsec}, 8 bytes: nanoseconds. */
  public static final int TV_NSEC = 8;

  private TimespecLayout() {}
}
