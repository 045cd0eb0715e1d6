package elfuse.abi;

/**
 * {@code struct tms}: what {@code times} stores.
 *
 * <p>Header {@code linux/times.h}.
 */
public final class TmsLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code tms_utime}, 8 bytes: user time in ticks. */
  public static final int TMS_UTIME = 0;

  /** Offset of {@code tms_stime}, 8 bytes: system time in ticks. */
  public static final int TMS_STIME = 8;

  /** Offset of {@code tms_cutime}, 8 bytes: user time of children in ticks. */
  public static final int TMS_CUTIME = 16;

  /** Offset of {@code tms_cstime}, 8 bytes: system time of children in ticks. */
  public static final int TMS_CSTIME = 24;

  private TmsLayout() {}
}
