package elfuse.cpu.simd;

/**
 * The four AES instructions, by 64-bit halves of the result. Byte i of the register is byte i of
 * the FIPS-197 state, so a 32-bit word is one column.
 */
public final class Aes {
  private static final byte[] SUB = new byte[256];
  private static final byte[] INV_SUB = new byte[256];

  static {
    // Walk the multiplicative group with generator 3 upwards and its inverse downwards, so that q =
    // 1/p, then
    // apply FIPS-197's affine map (5.1.1). Computed, since 512 numbers would have to be checked
    // instead.
    int p = 1;
    int q = 1;
    do {
      p = (p ^ p << 1 ^ (p >> 7) * 0x11b) & 0xff;
      q ^= q << 1;
      q ^= q << 2;
      q ^= q << 4;
      q &= 0xff;
      if ((q & 0x80) != 0) {
        q ^= 0x09;
      }
      int wide = q * 0x101;
      define(p, (q ^ wide >> 7 ^ wide >> 6 ^ wide >> 5 ^ wide >> 4 ^ 0x63) & 0xff);
    } while (p != 1);
    define(0, 0x63);
  }

  // What MixColumns (InvMixColumns) makes of a substituted byte, by its row in the column: first in
  // the lower column of a half, then in the upper one. One array, so that its address is needed
  // once, and longs, so that nothing is to be put together.
  private static final int ROW = 256;
  private static final int UPPER = 4 * ROW;
  private static final long[] ROUND = new long[2 * UPPER];
  private static final long[] INV_ROUND = new long[2 * UPPER];

  static {
    for (int row = 0; row < 4; row++) {
      for (int x = 0; x < 256; x++) {
        int at = row * ROW + x;
        ROUND[at] = mixColumns((SUB[x] & 0xffL) << (row << 3));
        ROUND[UPPER + at] = ROUND[at] << 32;
        INV_ROUND[at] = invMixColumns((INV_SUB[x] & 0xffL) << (row << 3));
        INV_ROUND[UPPER + at] = INV_ROUND[at] << 32;
      }
    }
  }

  private Aes() {}

  private static void define(int x, int substitute) {
    SUB[x] = (byte) substitute;
    INV_SUB[substitute] = (byte) x;
  }

  /**
   * {@return two columns of SubBytes(ShiftRows(state)) (AESE, after its exclusive or)}
   *
   * @param near the half with the two columns wanted
   * @param far the other half
   */
  public static long subShift(long near, long far) {
    return at(SUB, near, 0, 0)
        | at(SUB, near, 5, 1)
        | at(SUB, far, 2, 2)
        | at(SUB, far, 7, 3)
        | at(SUB, near, 4, 4)
        | at(SUB, far, 1, 5)
        | at(SUB, far, 6, 6)
        | at(SUB, near, 3, 7);
  }

  /**
   * {@return two columns of InvSubBytes(InvShiftRows(state)) (AESD, after its exclusive or)}
   *
   * @param near the half with the two columns wanted
   * @param far the other half
   */
  public static long invSubShift(long near, long far) {
    return at(INV_SUB, near, 0, 0)
        | at(INV_SUB, far, 5, 1)
        | at(INV_SUB, far, 2, 2)
        | at(INV_SUB, near, 7, 3)
        | at(INV_SUB, near, 4, 4)
        | at(INV_SUB, near, 1, 5)
        | at(INV_SUB, far, 6, 6)
        | at(INV_SUB, far, 3, 7);
  }

  /**
   * {@return two columns of MixColumns(SubBytes(ShiftRows(state))): AESE, after its exclusive or,
   * and AESMC in one}
   *
   * @param near the half with the two columns wanted
   * @param far the other half
   */
  public static long round(long near, long far) {
    return columns(ROUND, near, far, near, far);
  }

  /**
   * {@return two columns of InvMixColumns(InvSubBytes(InvShiftRows(state))): AESD, after its
   * exclusive or, and AESIMC in one}
   *
   * @param near the half with the two columns wanted
   * @param far the other half
   */
  public static long invRound(long near, long far) {
    return columns(INV_ROUND, near, far, far, near);
  }

  // (Inv)ShiftRows leaves the even rows where they come from; it takes the odd ones of the first
  // column from "one" and "other", and those of the second from the other half each
  private static long columns(long[] table, long near, long far, long one, long other) {
    return table[(int) near & 0xff]
        ^ table[ROW + ((int) (one >>> 40) & 0xff)]
        ^ table[2 * ROW + ((int) far >>> 16 & 0xff)]
        ^ table[3 * ROW + (int) (other >>> 56)]
        ^ table[UPPER + ((int) (near >>> 32) & 0xff)]
        ^ table[UPPER + ROW + ((int) other >>> 8 & 0xff)]
        ^ table[UPPER + 2 * ROW + ((int) (far >>> 48) & 0xff)]
        ^ table[UPPER + 3 * ROW + ((int) one >>> 24)];
  }

  private static long at(byte[] table, long half, int from, int to) {
    return (table[(int) (half >>> (from << 3)) & 0xff] & 0xffL) << (to << 3);
  }

  /** {@return MixColumns of two columns (AESMC)} */
  public static long mixColumns(long a) {
    long doubled = doubled(a);
    return doubled ^ turn(a ^ doubled, 8) ^ turn(a, 16) ^ turn(a, 24);
  }

  /** {@return InvMixColumns of two columns (AESIMC)} */
  public static long invMixColumns(long a) {
    // {0e,0b,0d,09} = {02,03,01,01} × {05,00,04,00}: MixColumns after a column-wise correction.
    return mixColumns(a ^ doubled(doubled(a ^ turn(a, 16))));
  }

  /** {@return every byte times x in GF(2^8)} */
  private static long doubled(long a) {
    return (a & 0x7f7f7f7f7f7f7f7fL) << 1 ^ (a >>> 7 & 0x0101010101010101L) * 0x1b;
  }

  /** {@return every word rotated right by n, 8–24} */
  private static long turn(long a, int n) {
    long low = 0x0000000100000001L * (0xffffffffL >>> n);
    return a >>> n & low | a << (32 - n) & ~low;
  }
}
