package elfuse.abi;

/**
 * {@code struct __kernel_itimerspec}: a POSIX timer.
 *
 * <p>Header {@code linux/time_types.h}.
 */
public final class ItimerspecLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code it_interval}, 16 bytes: period, a timespec. */
  public static final int IT_INTERVAL = 0;

  /** Offset of {@code it_value}, 16 bytes: time left, a timespec. */
  public static final int IT_VALUE = 16;

  private ItimerspecLayout() {}
}
