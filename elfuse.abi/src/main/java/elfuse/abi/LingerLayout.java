package elfuse.abi;

/**
 * {@code struct linger}: what SO_LINGER takes.
 *
 * <p>Header {@code sys/socket.h}.
 */
public final class LingerLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code l_onoff}, 4 bytes: on or off. */
  public static final int L_ONOFF = 0;

  /** Offset of {@code l_linger}, 4 bytes: seconds. */
  public static final int L_LINGER = 4;

  private LingerLayout() {}
}
