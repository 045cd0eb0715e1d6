package elfuse.abi;

/**
 * {@code struct itimerval}: an interval timer.
 *
 * <p>Header {@code linux/time.h}.
 */
public final class ItimervalLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code it_interval}, 16 bytes: period, a timeval. */
  public static final int IT_INTERVAL = 0;

  /** Offset of {@code it_value}, 16 bytes: time left, a timeval. */
  public static final int IT_VALUE = 16;

  private ItimervalLayout() {}
}
