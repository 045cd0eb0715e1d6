package elfuse.cpu.alu;

/** Condition codes (Arm ARM C1.2.4). */
public final class Conditions {
  private static final short[] MASKS = new short[16];

  static {
    for (int condition = 0; condition < 16; condition++) {
      for (int nzcv = 0; nzcv < 16; nzcv++) {
        if (evaluate(condition, nzcv)) {
          MASKS[condition] |= (short) (1 << nzcv);
        }
      }
    }
  }

  private Conditions() {}

  private static boolean evaluate(int condition, int nzcv) {
    boolean n = (nzcv & 8) != 0;
    boolean z = (nzcv & 4) != 0;
    boolean c = (nzcv & 2) != 0;
    boolean v = (nzcv & 1) != 0;
    boolean result =
        switch (condition >> 1) {
          case 0 -> z;
          case 1 -> c;
          case 2 -> n;
          case 3 -> v;
          case 4 -> c && !z;
          case 5 -> n == v;
          case 6 -> n == v && !z;
          default -> true;
        };
    return (condition & 1) != 0 && condition != 15 ? !result : result;
  }

  /**
   * {@return the flag values under which a condition holds, bit n of 16 for NZCV value n}
   *
   * @param condition 0 (EQ) to 15 (NV, which always holds)
   */
  public static int mask(int condition) {
    return MASKS[condition] & 0xffff;
  }

  /** {@return whether a condition of that mask holds} */
  public static boolean holds(int mask, int nzcv) {
    return (mask >>> nzcv & 1) != 0;
  }
}
