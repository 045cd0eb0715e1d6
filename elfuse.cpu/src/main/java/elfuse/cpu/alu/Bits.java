package elfuse.cpu.alu;

/** Shifts, bit fields, bitmask immediates and bit counting (Arm ARM C6.2). */
public final class Bits {
  private Bits() {}

  /**
   * {@return the value shifted}
   *
   * @param value what to shift
   * @param type 0 LSL, 1 LSR, 2 ASR, 3 ROR
   * @param amount 0 to 63
   */
  public static long shift64(long value, int type, int amount) {
    return switch (type) {
      case 0 -> value << amount;
      case 1 -> value >>> amount;
      case 2 -> value >> amount;
      default -> Long.rotateRight(value, amount);
    };
  }

  /**
   * {@return the value shifted}
   *
   * @param value what to shift
   * @param type 0 LSL, 1 LSR, 2 ASR, 3 ROR
   * @param amount 0 to 31
   */
  public static int shift32(int value, int type, int amount) {
    return switch (type) {
      case 0 -> value << amount;
      case 1 -> value >>> amount;
      case 2 -> value >> amount;
      default -> Integer.rotateRight(value, amount);
    };
  }

  /**
   * {@return the value extended, then shifted left}
   *
   * @param value what to extend
   * @param option UXTB, UXTH, UXTW, UXTX, SXTB, SXTH, SXTW, SXTX in this order
   * @param amount 0 to 4
   */
  public static long extend(long value, int option, int amount) {
    long extended =
        switch (option) {
          case 0 -> value & 0xff;
          case 1 -> value & 0xffff;
          case 2 -> value & 0xffffffffL;
          case 4 -> (byte) value;
          case 5 -> (short) value;
          case 6 -> (int) value;
          default -> value;
        };
    return extended << amount;
  }

  /**
   * {@return the bits that BFM takes from its source, in place: ones where the destination changes}
   *
   * @param immr rotation, within the width
   * @param imms leftmost source bit, within the width
   * @param width 32 or 64
   */
  public static long fieldMask(int immr, int imms, int width) {
    return imms >= immr ? -1L >>> 63 - (imms - immr) : -1L >>> 63 - imms << width - immr;
  }

  /** {@return {@code old} with the field that BFM copies from {@code source}} */
  public static long bfm64(long old, long source, int immr, int imms) {
    long mask = fieldMask(immr, imms, 64);
    return old & ~mask | Long.rotateRight(source, immr) & mask;
  }

  /** {@return {@code old} with the field that BFM copies from {@code source}} */
  public static int bfm32(int old, int source, int immr, int imms) {
    int mask = (int) fieldMask(immr, imms, 32);
    return old & ~mask | Integer.rotateRight(source, immr) & mask;
  }

  /** {@return the 64 bits of {@code high:low} from bit {@code lsb} on} */
  public static long extr64(long high, long low, int lsb) {
    return low >>> lsb | high << 1 << (~lsb & 63);
  }

  /** {@return the 32 bits of {@code high:low} from bit {@code lsb} on} */
  public static int extr32(int high, int low, int lsb) {
    return low >>> lsb | high << 1 << (~lsb & 31);
  }

  /**
   * {@return the value of a bitmask immediate, repeated to 64 bits}
   *
   * @param n the field N
   * @param immr the field immr
   * @param imms the field imms; with N it must be an allocated encoding
   */
  public static long bitmask(int n, int immr, int imms) {
    int length = 31 - Integer.numberOfLeadingZeros(n << 6 | ~imms & 0x3f);
    int size = 1 << length;
    int ones = (imms & size - 1) + 1;
    int rotate = immr & size - 1;
    long element = -1L >>> 64 - ones;
    if (rotate != 0) {
      element = element >>> rotate | element << size - rotate;
    }
    if (size < 64) {
      element &= (1L << size) - 1;
    }
    for (int width = size; width < 64; width <<= 1) {
      element |= element << width;
    }
    return element;
  }

  /** {@return the bytes of each halfword swapped} */
  public static long rev16(long value) {
    return (value & 0x00ff00ff00ff00ffL) << 8 | value >>> 8 & 0x00ff00ff00ff00ffL;
  }

  /** {@return the bytes of each word reversed} */
  public static long rev32(long value) {
    return Long.rotateLeft(Long.reverseBytes(value), 32);
  }

  /** {@return how many bits below the sign bit equal it} */
  public static int cls64(long value) {
    return Long.numberOfLeadingZeros(value ^ value >> 63) - 1;
  }

  /** {@return how many bits below the sign bit equal it} */
  public static int cls32(int value) {
    return Integer.numberOfLeadingZeros(value ^ value >> 31) - 1;
  }
}
