package elfuse.cpu.simd;

/** The constants of the modified-immediate instructions. */
public final class Immediates {
  private Immediates() {}

  /**
   * {@return the 64-bit pattern of an integer immediate, before MVNI and BIC invert it (Arm ARM,
   * AdvSIMDExpandImm)}
   *
   * @param op the instruction's {@code op} bit, 0 or 1
   * @param cmode 0–14; 15 is floating-point
   * @param imm8 the eight bits a–h
   */
  public static long expand(int op, int cmode, int imm8) {
    return switch (cmode >> 1) {
      case 0, 1, 2, 3 -> Lanes.dup((long) imm8 << (cmode >> 1 << 3), 2);
      case 4, 5 -> Lanes.dup((long) imm8 << ((cmode >> 1 & 1) << 3), 1);
      case 6 -> Lanes.dup((cmode & 1) == 0 ? imm8 << 8 | 0xff : imm8 << 16 | 0xffff, 2);
      default -> op == 0 ? Lanes.dup(imm8, 0) : bytes(imm8);
    };
  }

  /** {@return a byte of ones for every one bit} */
  private static long bytes(int imm8) {
    long r = 0;
    for (int i = 0; i < 8; i++) {
      r |= (imm8 >>> i & 1) * 0xffL << (i << 3);
    }
    return r;
  }
}
