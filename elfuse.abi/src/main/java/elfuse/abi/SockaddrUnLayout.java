package elfuse.abi;

/**
 * {@code struct sockaddr_un}: a local socket address.
 *
 * <p>Header {@code sys/un.h}.
 */
public final class SockaddrUnLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 110;

  /** Offset of {@code sun_family}, 2 bytes: AF_UNIX. */
  public static final int SUN_FAMILY = 0;

  /** Offset of {@code sun_path}, 108 bytes: path. */
  public static final int SUN_PATH = 2;

  private SockaddrUnLayout() {}
}
