package elfuse.abi;

/**
 * {@code struct sockaddr_in6}: an IPv6 address.
 *
 * <p>Header {@code netinet/in.h}.
 */
public final class SockaddrIn6Layout {
  /** Bytes of the structure. */
  public static final int SIZE = 28;

  /** Offset of {@code sin6_family}, 2 bytes: AF_INET6. */
  public static final int SIN6_FAMILY = 0;

  /** Offset of {@code sin6_port}, 2 bytes: port, big endian. */
  public static final int SIN6_PORT = 2;

  /** Offset of {@code sin6_flowinfo}, 4 bytes: flow. */
  public static final int SIN6_FLOWINFO = 4;

  /** Offset of {@code sin6_addr}, 16 bytes: address. */
  public static final int SIN6_ADDR = 8;

  /** Offset of {@code sin6_scope_id}, 4 bytes: interface. */
  public static final int SIN6_SCOPE_ID = 24;

  private SockaddrIn6Layout() {}
}
