package elfuse.abi;

/**
 * {@code struct esr_context}: the exception syndrome in a signal frame.
 *
 * <p>Header {@code asm/sigcontext.h}.
 */
public final class EsrContextLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code head}, 8 bytes: {@link ContextHeadLayout}. */
  public static final int HEAD = 0;

  /** Offset of {@code esr}, 8 bytes: ESR_EL1. */
  public static final int ESR = 8;

  private EsrContextLayout() {}
}
