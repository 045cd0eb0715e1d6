package elfuse.abi;

/**
 * {@code struct ucontext}: the context in a signal frame.
 *
 * <p>Header {@code asm/ucontext.h}.
 */
public final class UcontextLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 4560;

  /** Offset of {@code uc_flags}, 8 bytes: 0. */
  public static final int UC_FLAGS = 0;

  /** Offset of {@code uc_link}, 8 bytes: 0. */
  public static final int UC_LINK = 8;

  /** Offset of {@code uc_stack}, 24 bytes: alternate stack, {@link StackLayout}. */
  public static final int UC_STACK = 16;

  /** Offset of {@code uc_sigmask}, 8 bytes: blocked signals; room for 1,024 follows. */
  public static final int UC_SIGMASK = 40;

  /** Offset of {@code uc_mcontext}, 4384 bytes: registers, {@link SigcontextLayout}. */
  public static final int UC_MCONTEXT = 176;

  private UcontextLayout() {}
}
