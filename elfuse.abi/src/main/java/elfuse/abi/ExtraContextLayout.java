package elfuse.abi;

/**
 * {@code struct extra_context}: where more records are.
 *
 * <p>Header {@code asm/sigcontext.h}.
 */
public final class ExtraContextLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 32;

  /** Offset of {@code head}, 8 bytes: {@link ContextHeadLayout}. */
  public static final int HEAD = 0;

  /** Offset of {@code datap}, 8 bytes: their address. */
  public static final int DATAP = 8;

  /** Offset of {@code size}, 4 bytes: their bytes. */
  public static final int SIZE_FIELD = 16;

  private ExtraContextLayout() {}
}
