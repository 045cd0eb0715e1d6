package elfuse.abi;

/**
 * {@code struct sigcontext}: registers in a signal frame.
 *
 * <p>Header {@code asm/sigcontext.h}.
 */
public final class SigcontextLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 4384;

  /** Offset of {@code fault_address}, 8 bytes: FAR_EL1. */
  public static final int FAULT_ADDRESS = 0;

  /** Offset of {@code regs}, 248 bytes: X0 to X30. */
  public static final int REGS = 8;

  /** Offset of {@code sp}, 8 bytes: SP. */
  public static final int SP = 256;

  /** Offset of {@code pc}, 8 bytes: PC. */
  public static final int PC = 264;

  /** Offset of {@code pstate}, 8 bytes: PSTATE. */
  public static final int PSTATE = 272;

  /** Offset of {@code __reserved}, 4096 bytes: records, 16-byte aligned. */
  public static final int RESERVED = 288;

  private SigcontextLayout() {}
}
