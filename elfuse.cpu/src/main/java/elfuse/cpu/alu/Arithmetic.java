package elfuse.cpu.alu;

/** Division and the atomic operations' minima and maxima (Arm ARM C6.2). */
public final class Arithmetic {
  private Arithmetic() {}

  /** {@return UDIV: the quotient, 0 when dividing by zero} */
  public static long udiv64(long a, long b) {
    return b == 0 ? 0 : Long.divideUnsigned(a, b);
  }

  /** {@return UDIV: the quotient, 0 when dividing by zero} */
  public static int udiv32(int a, int b) {
    return b == 0 ? 0 : Integer.divideUnsigned(a, b);
  }

  /** {@return SDIV: the quotient rounded towards zero, 0 when dividing by zero; it wraps} */
  public static long sdiv64(long a, long b) {
    return b == 0 ? 0 : a / b;
  }

  /** {@return SDIV: the quotient rounded towards zero, 0 when dividing by zero; it wraps} */
  public static int sdiv32(int a, int b) {
    return b == 0 ? 0 : a / b;
  }

  /** LDADD. */
  public static final int ADD = 0;

  /** LDCLR. */
  public static final int CLR = 1;

  /** LDEOR. */
  public static final int EOR = 2;

  /** LDSET. */
  public static final int SET = 3;

  /** LDSMAX. */
  public static final int SMAX = 4;

  /** LDSMIN. */
  public static final int SMIN = 5;

  /** LDUMAX. */
  public static final int UMAX = 6;

  /** LDUMIN. */
  public static final int UMIN = 7;

  /** SWP. */
  public static final int SWAP = 8;

  /**
   * {@return what an atomic instruction stores}
   *
   * @param operation one of the constants above, which are the encoding's own numbers
   * @param old the value in memory, zero-extended
   * @param operand the register, zero-extended
   * @param size 0 byte, 1 halfword, 2 word, 3 doubleword
   */
  public static long atomic(int operation, long old, long operand, int size) {
    int unused = 64 - (8 << size);
    return switch (operation) {
      case ADD -> old + operand;
      case CLR -> old & ~operand;
      case EOR -> old ^ operand;
      case SET -> old | operand;
      case SMAX -> old << unused >= operand << unused ? old : operand;
      case SMIN -> old << unused <= operand << unused ? old : operand;
      case UMAX -> Long.compareUnsigned(old, operand) >= 0 ? old : operand;
      case UMIN -> Long.compareUnsigned(old, operand) <= 0 ? old : operand;
      default -> operand;
    };
  }
}
