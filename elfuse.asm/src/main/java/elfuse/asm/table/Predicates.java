package elfuse.asm.table;

/**
 * The named conditions of the table. The decoder calls them directly, the disassembler and the text
 * assembler by name.
 */
public final class Predicates {
  private Predicates() {}

  /** {@return whether N:immr:imms is a bitmask immediate} (Arm ARM, DecodeBitMasks). */
  public static boolean logicalImm(int sf, int n, int immr, int imms) {
    int length = 31 - Integer.numberOfLeadingZeros(n << 6 | ~imms & 0x3f);
    if (length < 1 || sf == 0 && n == 1) {
      return false;
    }
    int levels = (1 << length) - 1;
    return (imms & levels) != levels;
  }

  /** {@return the value of a valid bitmask immediate, 32 bits of it when {@code sf} is 0} */
  public static long logicalValue(int sf, int n, int immr, int imms) {
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
    return sf == 0 ? element & 0xffffffffL : element;
  }

  /** {@return whether MOV is how ORR with that immediate is written} (MoveWidePreferred is not). */
  public static boolean logicalMovPreferred(int sf, int n, int immr, int imms) {
    if (!logicalImm(sf, n, immr, imms)) {
      return false;
    }
    long value = logicalValue(sf, n, immr, imms);
    return !isMovWide(value, sf) && !isMovWide(sf == 0 ? ~value & 0xffffffffL : ~value, sf);
  }

  private static boolean isMovWide(long value, int sf) {
    for (int shift = 0; shift < (sf == 0 ? 32 : 64); shift += 16) {
      if ((value & ~(0xffffL << shift)) == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether imm5 of the SIMD copy group names an element of 2^low to 2^high bytes} The
   * size is the place of its lowest set bit; imm5 without one in its four low bits is reserved.
   */
  public static boolean elementSize(int imm5, int low, int high) {
    int log2 = Integer.numberOfTrailingZeros(imm5);
    return log2 >= low && log2 <= high;
  }

  /** {@return whether a register number is even} */
  public static boolean even(int register) {
    return (register & 1) == 0;
  }

  /** {@return whether SYS has an operation of that kind there} */
  private static boolean system(String kind, int op1, int crn, int crm, int op2) {
    return SystemNames.operation(kind, SystemNames.key(1, op1, crn, crm, op2)) != null;
  }

  /** Calls a predicate by name. */
  static boolean call(String name, int[] a) {
    return switch (name) {
      case "logicalImm" -> logicalImm(a[0], a[1], a[2], a[3]);
      case "logicalMovPreferred" -> logicalMovPreferred(a[0], a[1], a[2], a[3]);
      case "elementSize" -> elementSize(a[0], a[1], a[2]);
      case "even" -> even(a[0]);
      case "atOp" -> system("at", a[0], a[1], a[2], a[3]);
      case "dcOp" -> system("dc", a[0], a[1], a[2], a[3]);
      case "icAddressOp" -> system("ic", a[0], a[1], a[2], a[3]);
      case "icAllOp" -> system("ic-all", a[0], a[1], a[2], a[3]);
      case "tlbiAddressOp" -> system("tlbi", a[0], a[1], a[2], a[3]);
      case "tlbiAllOp" -> system("tlbi-all", a[0], a[1], a[2], a[3]);
      default -> throw new TableException("no predicate " + name);
    };
  }
}
