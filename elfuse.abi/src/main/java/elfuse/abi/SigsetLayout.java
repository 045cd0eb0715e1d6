package elfuse.abi;

/**
 * {@code sigset_t}: a set of signals; signal n is bit n - 1.
 *
 * <p>Header {@code linux/signal.h}.
 */
public final class SigsetLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code sig}, 8 bytes: the bits. */
  public static final int SIG = 0;

  private SigsetLayout() {}
}
