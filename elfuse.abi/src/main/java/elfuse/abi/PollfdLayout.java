package elfuse.abi;

/**
 * {@code struct pollfd}: a descriptor of {@code ppoll}.
 *
 * <p>Header {@code poll.h}.
 */
public final class PollfdLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code fd}, 4 bytes: descriptor. */
  public static final int FD = 0;

  /** Offset of {@code events}, 2 bytes: POLL* bits asked for. */
  public static final int EVENTS = 4;

  /** Offset of {@code revents}, 2 bytes: POLL* bits that hold. */
  public static final int REVENTS = 6;

  private PollfdLayout() {}
}
