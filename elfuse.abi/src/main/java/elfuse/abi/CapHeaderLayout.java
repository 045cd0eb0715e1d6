package elfuse.abi;

/**
 * {@code struct __user_cap_header_struct}: the head of {@code capget} and {@code capset}.
 *
 * <p>Header {@code linux/capability.h}.
 */
public final class CapHeaderLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code version}, 4 bytes: version. */
  public static final int VERSION = 0;

  /** Offset of {@code pid}, 4 bytes: thread. */
  public static final int PID = 4;

  private CapHeaderLayout() {}
}
