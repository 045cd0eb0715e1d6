package elfuse.abi;

/**
 * {@code struct sockaddr_in}: an IPv4 address.
 *
 * <p>Header {@code netinet/in.h}.
 */
public final class SockaddrInLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code sin_family}, 2 bytes: AF_INET. */
  public static final int SIN_FAMILY = 0;

  /** Offset of {@code sin_port}, 2 bytes: port, big endian. */
  public static final int SIN_PORT = 2;

  /** Offset of {@code sin_addr}, 4 bytes: address, big endian. */
  public static final int SIN_ADDR = 4;

  private SockaddrInLayout() {}
}
