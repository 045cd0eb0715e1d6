package elfuse.cpu.simd;

/**
 * Lane-wise shifts that do not saturate, on one 64-bit half of a vector register. Conventions as in
 * {@link Lanes}. Immediate right shifts take amounts from 1 to the lane's bits, left shifts from 0
 * to one less.
 */
public final class LaneShift {
  private LaneShift() {}

  /** {@return a logically shifted right by n (USHR)} */
  public static long ushr(long a, int n, int size) {
    return n >= Lanes.bits(size) ? 0 : a >>> n & Lanes.low(size) * (Lanes.ones(size) >>> n);
  }

  /** {@return a arithmetically shifted right by n (SSHR)} */
  public static long sshr(long a, int n, int size) {
    int m = Math.min(n, Lanes.bits(size) - 1);
    long sign = Lanes.high(size) >>> m;
    return Lanes.sub(ushr(a, m, size) ^ sign, sign, size);
  }

  /** {@return a / 2^n, rounded to nearest with halves up, unsigned (URSHR)} */
  public static long urshr(long a, int n, int size) {
    return Lanes.add(ushr(a, n, size), a >>> (n - 1) & Lanes.low(size), size);
  }

  /** {@return a / 2^n, rounded to nearest with halves up, signed (SRSHR)} */
  public static long srshr(long a, int n, int size) {
    return Lanes.add(sshr(a, n, size), a >>> (n - 1) & Lanes.low(size), size);
  }

  /** {@return a shifted left by n (SHL)} */
  public static long shl(long a, int n, int size) {
    long ones = Lanes.ones(size);
    return a << n & Lanes.low(size) * (ones << n & ones);
  }

  /** {@return a shifted left by n, with the low n bits of d (SLI)} */
  public static long sli(long d, long a, int n, int size) {
    long ones = Lanes.ones(size);
    return Lanes.select(Lanes.low(size) * (ones << n & ones), a << n, d);
  }

  /** {@return a shifted right by n, with the high n bits of d (SRI)} */
  public static long sri(long d, long a, int n, int size) {
    return n >= Lanes.bits(size)
        ? d
        : Lanes.select(Lanes.low(size) * (Lanes.ones(size) >>> n), a >>> n, d);
  }

  /**
   * {@return a shifted by the signed low byte of each lane of b, left if positive, unsigned (USHL)}
   */
  public static long ushl(long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      r |= (unsignedShift(a >>> i & ones, (byte) (b >>> i), bits) & ones) << i;
    }
    return r;
  }

  /**
   * {@return a shifted by the signed low byte of each lane of b, left if positive, signed (SSHL)}
   */
  public static long sshl(long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      r |= (signedShift(Lanes.sext(a >>> i, size), (byte) (b >>> i), bits) & ones) << i;
    }
    return r;
  }

  /** {@return USHL, with right shifts rounded to nearest (URSHL)} */
  public static long urshl(long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long x = a >>> i & ones;
      int n = (byte) (b >>> i);
      r |= ((n < 0 ? unsignedRound(x, -n, bits) : unsignedShift(x, n, bits)) & ones) << i;
    }
    return r;
  }

  /** {@return SSHL, with right shifts rounded to nearest (SRSHL)} */
  public static long srshl(long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long x = Lanes.sext(a >>> i, size);
      int n = (byte) (b >>> i);
      r |= ((n < 0 ? signedRound(x, -n, bits) : signedShift(x, n, bits)) & ones) << i;
    }
    return r;
  }

  private static long unsignedShift(long x, int n, int bits) {
    if (n >= bits || n <= -bits) {
      return 0;
    }
    return n >= 0 ? x << n : x >>> -n;
  }

  private static long signedShift(long x, int n, int bits) {
    if (n >= bits) {
      return 0;
    }
    return n >= 0 ? x << n : x >> Math.min(-n, 63);
  }

  /** {@return the zero-extended x, shifted right by n ≥ 1 with rounding} */
  static long unsignedRound(long x, int n, int bits) {
    if (n > bits) {
      return 0;
    }
    // With n = 64 Java would shift by 0; only the rounding bit is left then.
    return (n == 64 ? 0 : x >>> n) + (x >>> (n - 1) & 1);
  }

  /** {@return the sign-extended x, shifted right by n ≥ 1 with rounding} */
  static long signedRound(long x, int n, int bits) {
    // A whole lane or more: the quotient's magnitude is at most one half, which rounds up to zero.
    return n >= bits ? 0 : (x >> n) + (x >> (n - 1) & 1);
  }
}
