package elfuse.abi;

/**
 * {@code struct user_fpsimd_state}: FP and SIMD registers, NT_PRFPREG.
 *
 * <p>Header {@code asm/ptrace.h}.
 */
public final class UserFpsimdLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 528;

  /** Offset of {@code vregs}, 512 bytes: V0 to V31, 16 bytes each. */
  public static final int VREGS = 0;

  /** Offset of {@code fpsr}, 4 bytes: FPSR. */
  public static final int FPSR = 512;

  /** Offset of {@code fpcr}, 4 bytes: FPCR. */
  public static final int FPCR = 516;

  private UserFpsimdLayout() {}
}
