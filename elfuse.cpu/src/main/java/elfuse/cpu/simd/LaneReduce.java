package elfuse.cpu.simd;

/**
 * Reductions of a 64-bit half to its lane 0, for the across-lanes instructions. A 128-bit vector is
 * reduced by combining its halves lane by lane first. Conventions as in {@link Lanes}; sizes B, H
 * and S.
 */
public final class LaneReduce {
  private LaneReduce() {}

  /** {@return the sum of all lanes, cut to a lane (ADDV)} */
  public static long addv(long a, int size) {
    long x = a;
    for (int n = 32; n >= Lanes.bits(size); n >>= 1) {
      x = Lanes.add(x, x >>> n, size);
    }
    return x & Lanes.ones(size);
  }

  /** {@return the greatest lane, unsigned (UMAXV)} */
  public static long umaxv(long a, int size) {
    long x = a;
    for (int n = 32; n >= Lanes.bits(size); n >>= 1) {
      x = Lanes.umax(x, x >>> n, size);
    }
    return x & Lanes.ones(size);
  }

  /** {@return the smallest lane, unsigned (UMINV)} */
  public static long uminv(long a, int size) {
    long x = a;
    for (int n = 32; n >= Lanes.bits(size); n >>= 1) {
      x = Lanes.umin(x, x >>> n, size);
    }
    return x & Lanes.ones(size);
  }

  /** {@return the greatest lane, signed (SMAXV)} */
  public static long smaxv(long a, int size) {
    long x = a;
    for (int n = 32; n >= Lanes.bits(size); n >>= 1) {
      x = Lanes.smax(x, x >>> n, size);
    }
    return x & Lanes.ones(size);
  }

  /** {@return the smallest lane, signed (SMINV)} */
  public static long sminv(long a, int size) {
    long x = a;
    for (int n = 32; n >= Lanes.bits(size); n >>= 1) {
      x = Lanes.smin(x, x >>> n, size);
    }
    return x & Lanes.ones(size);
  }

  /**
   * {@return the sum of all lanes as a 64-bit number, unsigned (UADDLV, before its cut to two
   * lanes)}
   */
  public static long uaddlv(long a, int size) {
    long x = a;
    for (int s = size; s < 3; s++) {
      x = LaneWide.uaddlp(x, s);
    }
    return x;
  }

  /**
   * {@return the sum of all lanes as a 64-bit number, signed (SADDLV, before its cut to two lanes)}
   */
  public static long saddlv(long a, int size) {
    long x = a;
    for (int s = size; s < 3; s++) {
      x = LaneWide.saddlp(x, s);
    }
    return x;
  }
}
