package elfuse.abi;

/**
 * {@code struct cmsghdr}: the head of control data.
 *
 * <p>Header {@code sys/socket.h}.
 */
public final class CmsghdrLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code cmsg_len}, 8 bytes: bytes with the head. */
  public static final int CMSG_LEN = 0;

  /** Offset of {@code cmsg_level}, 4 bytes: level. */
  public static final int CMSG_LEVEL = 8;

  /** Offset of {@code cmsg_type}, 4 bytes: type. */
  public static final int CMSG_TYPE = 12;

  private CmsghdrLayout() {}
}
