package elfuse.cpu.engine;

import elfuse.cpu.alu.Flags;

/**
 * Condition flags that translated code has not computed: which operation sets them and what its
 * operands are. {@link #nzcv} is the meaning of the three together.
 */
final class LazyFlags {
  /** The flags are there as a number. */
  static final int VALUE = 0;

  static final int SUB64 = 1;
  static final int SUB32 = 2;
  static final int ADD64 = 3;
  static final int ADD32 = 4;

  /** Of a result, which is the first operand. */
  static final int LOGIC64 = 5;

  static final int LOGIC32 = 6;

  private LazyFlags() {}

  /**
   * {@return the flags}
   *
   * @param kind one of the constants
   * @param a the first operand
   * @param b the second operand
   * @param value the flags if the kind is {@link #VALUE}
   */
  static int nzcv(int kind, long a, long b, int value) {
    return switch (kind) {
      case SUB64 -> Flags.sub64(a, b);
      case SUB32 -> Flags.sub32((int) a, (int) b);
      case ADD64 -> Flags.add64(a, b);
      case ADD32 -> Flags.add32((int) a, (int) b);
      case LOGIC64 -> Flags.logic64(a);
      case LOGIC32 -> Flags.logic32((int) a);
      default -> value;
    };
  }
}
