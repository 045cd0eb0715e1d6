package elfuse.cpu.simd;

/** The SHA-256 instructions, on the register file as in {@link Sha1}. */
public final class Sha256 {
  private static final long LOW = 0xffff_ffffL;

  private Sha256() {}

  /** Four rounds, giving the words a–d; d holds a–d, n holds e–h (SHA256H). */
  public static void sha256h(long[] v, int d, int n, int m) {
    rounds(v, d, n, m, v, 2 * d, null, 0);
  }

  /** Four rounds, giving the words e–h; n holds a–d, d holds e–h (SHA256H2). */
  public static void sha256h2(long[] v, int d, int n, int m) {
    rounds(v, n, d, m, null, 0, v, 2 * d);
  }

  /**
   * SHA256H, and what SHA256H2 would make of the same registers.
   *
   * @param v the vector registers
   * @param d the register that holds a–d, and then the new ones
   * @param n the register that holds e–h
   * @param m the register with four words of the schedule and their constants
   * @param second where the new e–h go to, two longs
   */
  public static void sha256hh2(long[] v, int d, int n, int m, long[] second) {
    rounds(v, d, n, m, v, 2 * d, second, 0);
  }

  // written out, which HotSpot compiles once and does not inline: some 32 are in one function
  private static void rounds(
      long[] v, int x, int y, int w, long[] first, int at, long[] second, int at2) {
    int a = (int) v[2 * x];
    int b = (int) (v[2 * x] >>> 32);
    int c = (int) v[2 * x + 1];
    int d = (int) (v[2 * x + 1] >>> 32);
    int e = (int) v[2 * y];
    int f = (int) (v[2 * y] >>> 32);
    int g = (int) v[2 * y + 1];
    int h = (int) (v[2 * y + 1] >>> 32);
    int t;
    t =
        h
            + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25))
            + (g ^ e & (f ^ g))
            + Sha1.word(v, w, 0);
    d += t;
    h =
        t
            + (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
            + (a & b | (a | b) & c);
    t =
        g
            + (Integer.rotateRight(d, 6) ^ Integer.rotateRight(d, 11) ^ Integer.rotateRight(d, 25))
            + (f ^ d & (e ^ f))
            + Sha1.word(v, w, 1);
    c += t;
    g =
        t
            + (Integer.rotateRight(h, 2) ^ Integer.rotateRight(h, 13) ^ Integer.rotateRight(h, 22))
            + (h & a | (h | a) & b);
    t =
        f
            + (Integer.rotateRight(c, 6) ^ Integer.rotateRight(c, 11) ^ Integer.rotateRight(c, 25))
            + (e ^ c & (d ^ e))
            + Sha1.word(v, w, 2);
    b += t;
    f =
        t
            + (Integer.rotateRight(g, 2) ^ Integer.rotateRight(g, 13) ^ Integer.rotateRight(g, 22))
            + (g & h | (g | h) & a);
    t =
        e
            + (Integer.rotateRight(b, 6) ^ Integer.rotateRight(b, 11) ^ Integer.rotateRight(b, 25))
            + (d ^ b & (c ^ d))
            + Sha1.word(v, w, 3);
    a += t;
    e =
        t
            + (Integer.rotateRight(f, 2) ^ Integer.rotateRight(f, 13) ^ Integer.rotateRight(f, 22))
            + (f & g | (f | g) & h);
    if (first != null) {
      first[at] = e & LOW | (long) f << 32;
      first[at + 1] = g & LOW | (long) h << 32;
    }
    if (second != null) {
      second[at2] = a & LOW | (long) b << 32;
      second[at2 + 1] = c & LOW | (long) d << 32;
    }
  }

  /** First half of a schedule update (SHA256SU0). */
  public static void sha256su0(long[] v, int d, int n) {
    int w1 = Sha1.word(v, d, 1);
    int w2 = Sha1.word(v, d, 2);
    int w3 = Sha1.word(v, d, 3);
    Sha1.store(
        v,
        d,
        Sha1.word(v, d, 0) + sigma0(w1),
        w1 + sigma0(w2),
        w2 + sigma0(w3),
        w3 + sigma0(Sha1.word(v, n, 0)));
  }

  /** Second half of a schedule update (SHA256SU1). */
  public static void sha256su1(long[] v, int d, int n, int m) {
    int w0 = Sha1.word(v, d, 0) + sigma1(Sha1.word(v, m, 2)) + Sha1.word(v, n, 1);
    int w1 = Sha1.word(v, d, 1) + sigma1(Sha1.word(v, m, 3)) + Sha1.word(v, n, 2);
    int w2 = Sha1.word(v, d, 2) + sigma1(w0) + Sha1.word(v, n, 3);
    int w3 = Sha1.word(v, d, 3) + sigma1(w1) + Sha1.word(v, m, 0);
    Sha1.store(v, d, w0, w1, w2, w3);
  }

  private static int sigma0(int x) {
    return Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
  }

  private static int sigma1(int x) {
    return Integer.rotateRight(x, 17) ^ Integer.rotateRight(x, 19) ^ x >>> 10;
  }
}
