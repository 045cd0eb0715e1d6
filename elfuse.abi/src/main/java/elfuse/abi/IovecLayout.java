package elfuse.abi;

/**
 * {@code struct iovec}: a buffer of {@code readv} and {@code writev}.
 *
 * <p>Header {@code linux/uio.h}.
 */
public final class IovecLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code iov_base}, 8 bytes: address. */
  public static final int IOV_BASE = 0;

  /** Offset of {@code iov_len}, 8 bytes: bytes. */
  public static final int IOV_LEN = 8;

  private IovecLayout() {}
}
