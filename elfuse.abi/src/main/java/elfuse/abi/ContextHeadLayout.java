package elfuse.abi;

/**
 * {@code struct _aarch64_ctx}: the head of each record in {@link SigcontextLayout#RESERVED}; magic
 * 0 and size 0 end them.
 *
 * <p>Header {@code asm/sigcontext.h}.
 */
public final class ContextHeadLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code magic}, 4 bytes: what it is, {@code *_MAGIC}. */
  public static final int MAGIC = 0;

  /** Offset of {@code size}, 4 bytes: bytes with the head. */
  public static final int SIZE_FIELD = 4;

  private ContextHeadLayout() {}
}
