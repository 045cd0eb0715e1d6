package elfuse.abi;

/**
 * {@code struct mmsghdr}: what {@code sendmmsg} and {@code recvmmsg} take.
 *
 * <p>Header {@code sys/socket.h}.
 */
public final class MmsghdrLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 64;

  /** Offset of {@code msg_hdr}, 56 bytes: {@link MsghdrLayout}. */
  public static final int MSG_HDR = 0;

  /** Offset of {@code msg_len}, 4 bytes: bytes moved. */
  public static final int MSG_LEN = 56;

  private MmsghdrLayout() {}
}
