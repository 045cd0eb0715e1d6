package elfuse.cpu.simd;

/**
 * The SHA-1 instructions. Those with 128-bit results work on the register file {@code v}, where
 * {@code v[2n]} is the low and {@code v[2n + 1]} the high half of Vn; the destination may be a
 * source as well.
 */
public final class Sha1 {
  private Sha1() {}

  /** Four rounds with "choose" (SHA1C). */
  public static void sha1c(long[] v, int d, int n, int m) {
    int a = (int) v[2 * d];
    int b = (int) (v[2 * d] >>> 32);
    int c = (int) v[2 * d + 1];
    int e = (int) (v[2 * d + 1] >>> 32);
    int y = (int) v[2 * n];
    for (int i = 0; i < 4; i++) {
      int t = y + Integer.rotateLeft(a, 5) + (e ^ b & (c ^ e)) + word(v, m, i);
      y = e;
      e = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = t;
    }
    store(v, d, a, b, c, e);
  }

  /** Four rounds with "parity" (SHA1P). */
  public static void sha1p(long[] v, int d, int n, int m) {
    int a = (int) v[2 * d];
    int b = (int) (v[2 * d] >>> 32);
    int c = (int) v[2 * d + 1];
    int e = (int) (v[2 * d + 1] >>> 32);
    int y = (int) v[2 * n];
    for (int i = 0; i < 4; i++) {
      int t = y + Integer.rotateLeft(a, 5) + (b ^ c ^ e) + word(v, m, i);
      y = e;
      e = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = t;
    }
    store(v, d, a, b, c, e);
  }

  /** Four rounds with "majority" (SHA1M). */
  public static void sha1m(long[] v, int d, int n, int m) {
    int a = (int) v[2 * d];
    int b = (int) (v[2 * d] >>> 32);
    int c = (int) v[2 * d + 1];
    int e = (int) (v[2 * d + 1] >>> 32);
    int y = (int) v[2 * n];
    for (int i = 0; i < 4; i++) {
      int t = y + Integer.rotateLeft(a, 5) + (b & c | (b | c) & e) + word(v, m, i);
      y = e;
      e = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = t;
    }
    store(v, d, a, b, c, e);
  }

  /** {@return the fixed rotate of a word (SHA1H)} */
  public static long sha1h(long a) {
    return Integer.rotateLeft((int) a, 30) & 0xffffffffL;
  }

  /** First half of a schedule update (SHA1SU0). */
  public static void sha1su0(long[] v, int d, int n, int m) {
    long low = v[2 * d] ^ v[2 * d + 1] ^ v[2 * m];
    v[2 * d + 1] ^= v[2 * n] ^ v[2 * m + 1];
    v[2 * d] = low;
  }

  /** Second half of a schedule update (SHA1SU1). */
  public static void sha1su1(long[] v, int d, int n) {
    long low = v[2 * d] ^ (v[2 * n] >>> 32 | v[2 * n + 1] << 32);
    long high = v[2 * d + 1] ^ v[2 * n + 1] >>> 32;
    int first = Integer.rotateLeft((int) low, 1);
    store(
        v,
        d,
        first,
        Integer.rotateLeft((int) (low >>> 32), 1),
        Integer.rotateLeft((int) high, 1),
        Integer.rotateLeft((int) (high >>> 32), 1) ^ Integer.rotateLeft(first, 1));
  }

  /** {@return word {@code index} of register {@code n}} */
  static int word(long[] v, int n, int index) {
    return (int) (v[2 * n + (index >> 1)] >>> ((index & 1) << 5));
  }

  /** Writes a register from its four words. */
  static void store(long[] v, int d, int w0, int w1, int w2, int w3) {
    v[2 * d] = w0 & 0xffffffffL | (long) w1 << 32;
    v[2 * d + 1] = w2 & 0xffffffffL | (long) w3 << 32;
  }
}
