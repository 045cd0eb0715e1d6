package elfuse.abi;

/**
 * {@code struct sigaction}: what {@code rt_sigaction} takes.
 *
 * <p>Header {@code linux/signal.h}.
 */
public final class SigactionLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code sa_handler}, 8 bytes: handler, SIG_DFL (0) or SIG_IGN (1). */
  public static final int SA_HANDLER = 0;

  /** Offset of {@code sa_flags}, 8 bytes: SA_* bits. */
  public static final int SA_FLAGS = 8;

  /** Offset of {@code sa_restorer}, 8 bytes: historical. */
  public static final int SA_RESTORER = 16;

  /** Offset of {@code sa_mask}, 8 bytes: signals blocked in the handler. */
  public static final int SA_MASK = 24;

  private SigactionLayout() {}
}
