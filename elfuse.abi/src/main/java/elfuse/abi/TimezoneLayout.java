package elfuse.abi;

/**
 * {@code struct timezone}: the old time zone.
 *
 * <p>Header {@code linux/time.h}.
 */
public final class TimezoneLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code tz_minuteswest}, 4 bytes: minutes west of Greenwich. */
  public static final int TZ_MINUTESWEST = 0;

  /** Offset of {@code tz_dsttime}, 4 bytes: kind of correction. */
  public static final int TZ_DSTTIME = 4;

  private TimezoneLayout() {}
}
