package elfuse.abi;

/**
 * {@code struct ptrace_syscall_info}: what a syscall-stop is about.
 *
 * <p>Header {@code linux/ptrace.h}.
 */
public final class PtraceSyscallInfoLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 88;

  /** Offset of {@code op}, 1 byte: {@code PTRACE_SYSCALL_INFO_*}. */
  public static final int OP = 0;

  /** Offset of {@code arch}, 4 bytes: {@code AUDIT_ARCH_*}. */
  public static final int ARCH = 4;

  /** Offset of {@code instruction_pointer}, 8 bytes: PC. */
  public static final int INSTRUCTION_POINTER = 8;

  /** Offset of {@code stack_pointer}, 8 bytes: SP. */
  public static final int STACK_POINTER = 16;

  /** Offset of {@code entry.nr}, 8 bytes: number of the call. */
  public static final int ENTRY_NR = 24;

  /** Offset of {@code entry.args}, 48 bytes: its arguments. */
  public static final int ENTRY_ARGS = 32;

  /** Offset of {@code exit.rval}, 8 bytes: its result. */
  public static final int EXIT_RVAL = 24;

  /** Offset of {@code exit.is_error}, 1 byte: whether that is an error. */
  public static final int EXIT_IS_ERROR = 32;

  private PtraceSyscallInfoLayout() {}
}
