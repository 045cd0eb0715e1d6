package elfuse.cpu.simd;

/** Products of polynomials over {0, 1}: multiplication without carries (PMUL, PMULL). */
public final class Polynomials {
  private Polynomials() {}

  /** {@return the low eight bits of the product of every byte (PMUL)} */
  public static long pmul(long a, long b) {
    long x = a;
    long r = 0;
    for (int i = 0; i < 8; i++) {
      r ^= x & (b >>> i & 0x0101010101010101L) * 0xff;
      x = x << 1 & 0xfefefefefefefefeL;
    }
    return r;
  }

  /** {@return the 16-bit products of four bytes (PMULL, 8-bit form)} */
  public static long pmull(int a, int b) {
    long x = LaneWide.uxtl(a, 0);
    long y = LaneWide.uxtl(b, 0);
    long r = 0;
    for (int i = 0; i < 8; i++) {
      r ^= x << i & (y >>> i & 0x0001000100010001L) * 0xffff;
    }
    return r;
  }

  /** {@return bits 0–63 of the 128-bit product a × b (PMULL, 64-bit form)} */
  public static long productLow(long a, long b) {
    // Integer products of numbers that have only every fourth bit: column sums then reach their
    // neighbours'
    // columns only through bits that the final masks drop. (At most 16 ones meet in a column, and
    // 16 only in
    // the topmost one, whose carry leaves the word.)
    long a0 = a & 0x1111111111111111L;
    long a1 = a & 0x2222222222222222L;
    long a2 = a & 0x4444444444444444L;
    long a3 = a & 0x8888888888888888L;
    long b0 = b & 0x1111111111111111L;
    long b1 = b & 0x2222222222222222L;
    long b2 = b & 0x4444444444444444L;
    long b3 = b & 0x8888888888888888L;
    return ((a0 * b0 ^ a1 * b3 ^ a2 * b2 ^ a3 * b1) & 0x1111111111111111L)
        | ((a0 * b1 ^ a1 * b0 ^ a2 * b3 ^ a3 * b2) & 0x2222222222222222L)
        | ((a0 * b2 ^ a1 * b1 ^ a2 * b0 ^ a3 * b3) & 0x4444444444444444L)
        | ((a0 * b3 ^ a1 * b2 ^ a2 * b1 ^ a3 * b0) & 0x8888888888888888L);
  }

  /** {@return bits 64–127 of the 128-bit product a × b (PMULL, 64-bit form)} */
  public static long productHigh(long a, long b) {
    // The product of the reversed numbers is the reversed 127-bit product.
    return Long.reverse(productLow(Long.reverse(a), Long.reverse(b))) >>> 1;
  }
}
