package elfuse.abi;

/**
 * {@code struct ucred}: what SO_PEERCRED stores.
 *
 * <p>Header {@code sys/socket.h}.
 */
public final class UcredLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 12;

  /** Offset of {@code pid}, 4 bytes: process. */
  public static final int PID = 0;

  /** Offset of {@code uid}, 4 bytes: user. */
  public static final int UID = 4;

  /** Offset of {@code gid}, 4 bytes: group. */
  public static final int GID = 8;

  private UcredLayout() {}
}
