package elfuse.cpu.simd;

/** The SHA-256 instructions, on the register file as in {@link Sha1}. */
public final class Sha256 {
  private Sha256() {}

  /** Four rounds, giving the words a–d; d holds a–d, n holds e–h (SHA256H). */
  public static void sha256h(long[] v, int d, int n, int m) {
    hash(v, d, d, n, m, true);
  }

  /** Four rounds, giving the words e–h; n holds a–d, d holds e–h (SHA256H2). */
  public static void sha256h2(long[] v, int d, int n, int m) {
    hash(v, d, n, d, m, false);
  }

  private static void hash(long[] v, int d, int x, int y, int w, boolean first) {
    int a = (int) v[2 * x];
    int b = (int) (v[2 * x] >>> 32);
    int c = (int) v[2 * x + 1];
    int dd = (int) (v[2 * x + 1] >>> 32);
    int e = (int) v[2 * y];
    int f = (int) (v[2 * y] >>> 32);
    int g = (int) v[2 * y + 1];
    int h = (int) (v[2 * y + 1] >>> 32);
    for (int i = 0; i < 4; i++) {
      int sigma1 =
          Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int t = h + sigma1 + (g ^ e & (f ^ g)) + Sha1.word(v, w, i);
      int sigma0 =
          Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      h = g;
      g = f;
      f = e;
      e = dd + t;
      dd = c;
      int majority = a & b | (a | b) & c;
      c = b;
      b = a;
      a = t + sigma0 + majority;
    }
    if (first) {
      Sha1.store(v, d, a, b, c, dd);
    } else {
      Sha1.store(v, d, e, f, g, h);
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
