package elfuse.abi;

/**
 * {@code struct msghdr}: what {@code sendmsg} and {@code recvmsg} take.
 *
 * <p>Header {@code sys/socket.h}.
 */
public final class MsghdrLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 56;

  /** Offset of {@code msg_name}, 8 bytes: address of the socket address. */
  public static final int MSG_NAME = 0;

  /** Offset of {@code msg_namelen}, 4 bytes: its bytes. */
  public static final int MSG_NAMELEN = 8;

  /** Offset of {@code msg_iov}, 8 bytes: address of the buffers. */
  public static final int MSG_IOV = 16;

  /** Offset of {@code msg_iovlen}, 8 bytes: their number. */
  public static final int MSG_IOVLEN = 24;

  /** Offset of {@code msg_control}, 8 bytes: address of the control data. */
  public static final int MSG_CONTROL = 32;

  /** Offset of {@code msg_controllen}, 8 bytes: its bytes. */
  public static final int MSG_CONTROLLEN = 40;

  /** Offset of {@code msg_flags}, 4 bytes: MSG_* bits. */
  public static final int MSG_FLAGS = 48;

  private MsghdrLayout() {}
}
