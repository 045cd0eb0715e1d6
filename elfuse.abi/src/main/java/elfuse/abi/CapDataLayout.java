package elfuse.abi;

/**
 * {@code struct __user_cap_data_struct}: one 32-bit half of {@code capget} and {@code capset}.
 *
 * <p>Header {@code linux/capability.h}.
 */
public final class CapDataLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 12;

  /** Offset of {@code effective}, 4 bytes: effective. */
  public static final int EFFECTIVE = 0;

  /** Offset of {@code permitted}, 4 bytes: permitted. */
  public static final int PERMITTED = 4;

  /** Offset of {@code inheritable}, 4 bytes: inheritable. */
  public static final int INHERITABLE = 8;

  private CapDataLayout() {}
}
