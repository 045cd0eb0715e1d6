package elfuse.abi;

/**
 * {@code struct user_pt_regs}: general registers, NT_PRSTATUS.
 *
 * <p>Header {@code asm/ptrace.h}.
 */
public final class UserRegsLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 272;

  /** Offset of {@code regs}, 248 bytes: X0 to X30. */
  public static final int REGS = 0;

  /** Offset of {@code sp}, 8 bytes: SP. */
  public static final int SP = 248;

  /** Offset of {@code pc}, 8 bytes: PC. */
  public static final int PC = 256;

  /** Offset of {@code pstate}, 8 bytes: PSTATE. */
  public static final int PSTATE = 264;

  private UserRegsLayout() {}
}
