package elfuse.abi;

/**
 * {@code struct sigevent}: how a timer notifies.
 *
 * <p>Header {@code linux/signal.h}.
 */
public final class SigeventLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 64;

  /** Offset of {@code sigev_value}, 8 bytes: value. */
  public static final int SIGEV_VALUE = 0;

  /** Offset of {@code sigev_signo}, 4 bytes: signal. */
  public static final int SIGEV_SIGNO = 8;

  /** Offset of {@code sigev_notify}, 4 bytes: SIGEV_*. */
  public static final int SIGEV_NOTIFY = 12;

  /** Offset of {@code sigev_notify_thread_id}, 4 bytes: thread. */
  public static final int SIGEV_NOTIFY_THREAD_ID = 16;

  private SigeventLayout() {}
}
