package elfuse.abi;

/**
 * {@code struct epoll_event}: an event of {@code epoll}; not packed on arm64, unlike on x86-64.
 *
 * <p>Header {@code linux/eventpoll.h}.
 */
public final class EpollEventLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code events}, 4 bytes: EPOLL* bits. */
  public static final int EVENTS = 0;

  /** Offset of {@code data}, 8 bytes: what the user said. */
  public static final int DATA = 8;

  private EpollEventLayout() {}
}
