package elfuse.abi;

/**
 * {@code stack_t}: an alternate signal stack.
 *
 * <p>Header {@code linux/signal.h}.
 */
public final class StackLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 24;

  /** Offset of {@code ss_sp}, 8 bytes: base address. */
  public static final int SS_SP = 0;

  /** Offset of {@code ss_flags}, 4 bytes: SS_* bits. */
  public static final int SS_FLAGS = 8;

  /** Offset of {@code ss_size}, 8 bytes: bytes. */
  public static final int SS_SIZE = 16;

  private StackLayout() {}
}
