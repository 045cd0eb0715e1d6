package elfuse.abi;

/**
 * {@code struct fpsimd_context}: FP and SIMD registers in a signal frame.
 *
 * <p>Header {@code asm/sigcontext.h}.
 */
public final class FpsimdContextLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 528;

  /** Offset of {@code head}, 8 bytes: {@link ContextHeadLayout}. */
  public static final int HEAD = 0;

  /** Offset of {@code fpsr}, 4 bytes: FPSR. */
  public static final int FPSR = 8;

  /** Offset of {@code fpcr}, 4 bytes: FPCR. */
  public static final int FPCR = 12;

  /** Offset of {@code vregs}, 512 bytes: V0 to V31, 16 bytes each. */
  public static final int VREGS = 16;

  private FpsimdContextLayout() {}
}
