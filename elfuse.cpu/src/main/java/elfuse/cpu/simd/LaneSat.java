package elfuse.cpu.simd;

import elfuse.cpu.fp.FpEnv;

/**
 * Lane-wise saturating arithmetic on one 64-bit half of a vector register. A lane that saturates
 * sets the cumulative bit FPSR.QC and touches no other flag (Arm ARM, shared/functions/vector
 * {@code SatQ}). Conventions as in {@link Lanes}; a zero lane never saturates, so scalar forms pass
 * zeros in the lanes that they lack.
 */
public final class LaneSat {
  /** FPSR.QC: a saturating instruction has saturated. */
  public static final int QC = 1 << 27;

  private LaneSat() {}

  /**
   * {@return the greatest signed number where the top bit of {@code a} is clear, else the least}
   */
  private static long limits(long a, int size) {
    long h = Lanes.high(size);
    // ~h is the greatest number of each lane; adding the sign bit turns it into the least.
    return ~h + ((a & h) >>> (Lanes.bits(size) - 1));
  }

  /** {@return a + b, signed (SQADD)} */
  public static long sqadd(FpEnv env, long a, long b, int size) {
    long sum = Lanes.add(a, b, size);
    long over = ~(a ^ b) & (a ^ sum) & Lanes.high(size);
    if (over == 0) {
      return sum;
    }
    env.fpsr |= QC;
    return Lanes.select(Lanes.spread(over, size), limits(a, size), sum);
  }

  /** {@return a + b, unsigned (UQADD)} */
  public static long uqadd(FpEnv env, long a, long b, int size) {
    long sum = Lanes.add(a, b, size);
    long over = Lanes.carries(a, b, size);
    if (over == 0) {
      return sum;
    }
    env.fpsr |= QC;
    return sum | Lanes.spread(over, size);
  }

  /** {@return a − b, signed (SQSUB)} */
  public static long sqsub(FpEnv env, long a, long b, int size) {
    long difference = Lanes.sub(a, b, size);
    long over = (a ^ b) & (a ^ difference) & Lanes.high(size);
    if (over == 0) {
      return difference;
    }
    env.fpsr |= QC;
    return Lanes.select(Lanes.spread(over, size), limits(a, size), difference);
  }

  /** {@return a − b, unsigned (UQSUB)} */
  public static long uqsub(FpEnv env, long a, long b, int size) {
    long difference = Lanes.sub(a, b, size);
    long under = Lanes.borrows(a, b, size);
    if (under == 0) {
      return difference;
    }
    env.fpsr |= QC;
    return difference & ~Lanes.spread(under, size);
  }

  /** {@return the signed d plus the unsigned a, as a signed number (SUQADD)} */
  public static long suqadd(FpEnv env, long d, long a, int size) {
    long h = Lanes.high(size);
    return uqadd(env, d ^ h, a, size) ^ h;
  }

  /** {@return the unsigned d plus the signed a, as an unsigned number (USQADD)} */
  public static long usqadd(FpEnv env, long d, long a, int size) {
    long sum = Lanes.add(d, a, size);
    long carries = Lanes.carries(d, a, size);
    long negative = a & Lanes.high(size);
    // Adding a negative number carries exactly when the true result is not negative.
    long over = carries & ~negative;
    long under = negative & ~carries;
    if ((over | under) == 0) {
      return sum;
    }
    env.fpsr |= QC;
    return (sum | Lanes.spread(over, size)) & ~Lanes.spread(under, size);
  }

  /** {@return |a| (SQABS)} */
  public static long sqabs(FpEnv env, long a, int size) {
    return dropLeast(env, Lanes.abs(a, size), Lanes.high(size), size);
  }

  /** {@return −a (SQNEG)} */
  public static long sqneg(FpEnv env, long a, int size) {
    long negated = Lanes.neg(a, size);
    return dropLeast(env, negated, a & negated & Lanes.high(size), size);
  }

  /**
   * Turns the lanes of {@code x} with a top bit in both {@code x} and {@code tops} to the greatest
   * number.
   */
  private static long dropLeast(FpEnv env, long x, long tops, int size) {
    long over = x & tops;
    if (over == 0) {
      return x;
    }
    env.fpsr |= QC;
    return x - (over >>> (Lanes.bits(size) - 1));
  }

  /** {@return the high half of 2 × a × b; size H or S (SQDMULH)} */
  public static long sqdmulh(FpEnv env, long a, long b, int size) {
    return doubleHigh(env, a, b, size, 0);
  }

  /** {@return the rounded high half of 2 × a × b; size H or S (SQRDMULH)} */
  public static long sqrdmulh(FpEnv env, long a, long b, int size) {
    return doubleHigh(env, a, b, size, 1L << (Lanes.bits(size) - 2));
  }

  private static long doubleHigh(FpEnv env, long a, long b, int size, long round) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      // Not doubled, but shifted by one bit less: 2^62 is the largest product, so nothing is lost.
      long x = Lanes.sext(a >>> i, size) * Lanes.sext(b >>> i, size) + round >> (bits - 1);
      r |= (signed(env, x, ones >>> 1) & ones) << i;
    }
    return r;
  }

  /** {@return d + the rounded high half of 2 × a × b, one rounding; size H or S (SQRDMLAH)} */
  public static long sqrdmlah(FpEnv env, long d, long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long product = Lanes.sext(a >>> i, size) * Lanes.sext(b >>> i, size);
      r |= (accumulateHigh(env, Lanes.sext(d >>> i, size), product, bits) & ones) << i;
    }
    return r;
  }

  /** {@return d − the high half of 2 × a × b, one rounding; size H or S (SQRDMLSH)} */
  public static long sqrdmlsh(FpEnv env, long d, long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long product = Lanes.sext(a >>> i, size) * Lanes.sext(b >>> i, size);
      r |= (accumulateHigh(env, Lanes.sext(d >>> i, size), -product, bits) & ones) << i;
    }
    return r;
  }

  private static long accumulateHigh(FpEnv env, long d, long product, int bits) {
    // |d × 2^(bits−1)| and |product| are at most 2^62, and both extremes never meet with one sign.
    long x = (d << (bits - 1)) + product + (1L << (bits - 2)) >> (bits - 1);
    return signed(env, x, (1L << (bits - 1)) - 1);
  }

  /** {@return x, limited to −max−1 … max} */
  private static long signed(FpEnv env, long x, long max) {
    if (x > max) {
      env.fpsr |= QC;
      return max;
    }
    if (x < ~max) {
      env.fpsr |= QC;
      return ~max;
    }
    return x;
  }
}
