package elfuse.cpu.simd;

import elfuse.cpu.fp.FpEnv;

/**
 * Lane-wise saturating left shifts on one 64-bit half of a vector register. Amounts come from the
 * signed low byte of each lane of {@code b}, where negative ones shift right, or from an immediate.
 * FPSR.QC as in {@link LaneSat}, other conventions as in {@link Lanes}.
 */
public final class LaneSatShift {
  private LaneSatShift() {}

  /** {@return a shifted by b, signed (SQSHL, register)} */
  public static long sqshl(FpEnv env, long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long x = Lanes.sext(a >>> i, size);
      int n = (byte) (b >>> i);
      r |= ((n < 0 ? x >> Math.min(-n, 63) : signed(env, x, n, size)) & ones) << i;
    }
    return r;
  }

  /** {@return a shifted by b with right shifts rounded, signed (SQRSHL)} */
  public static long sqrshl(FpEnv env, long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long x = Lanes.sext(a >>> i, size);
      int n = (byte) (b >>> i);
      r |= ((n < 0 ? LaneShift.signedRound(x, -n, bits) : signed(env, x, n, size)) & ones) << i;
    }
    return r;
  }

  /** {@return a shifted by b, unsigned (UQSHL, register)} */
  public static long uqshl(FpEnv env, long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long x = a >>> i & ones;
      int n = (byte) (b >>> i);
      r |= (n < 0 ? (-n >= bits ? 0 : x >>> -n) : unsigned(env, x, n, size)) << i;
    }
    return r;
  }

  /** {@return a shifted by b with right shifts rounded, unsigned (UQRSHL)} */
  public static long uqrshl(FpEnv env, long a, long b, int size) {
    int bits = Lanes.bits(size);
    long ones = Lanes.ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      long x = a >>> i & ones;
      int n = (byte) (b >>> i);
      r |= (n < 0 ? LaneShift.unsignedRound(x, -n, bits) : unsigned(env, x, n, size)) << i;
    }
    return r;
  }

  /** {@return a shifted left by n, signed (SQSHL, immediate)} */
  public static long sqshl(FpEnv env, long a, int n, int size) {
    return sqshl(env, a, Lanes.dup(n, size), size);
  }

  /** {@return a shifted left by n, unsigned (UQSHL, immediate)} */
  public static long uqshl(FpEnv env, long a, int n, int size) {
    return uqshl(env, a, Lanes.dup(n, size), size);
  }

  /** {@return the signed a shifted left by n, limited to unsigned numbers (SQSHLU)} */
  public static long sqshlu(FpEnv env, long a, int n, int size) {
    long negative = a & Lanes.high(size);
    if (negative != 0) {
      env.fpsr |= LaneSat.QC;
    }
    return uqshl(env, a & ~Lanes.spread(negative, size), n, size);
  }

  private static long signed(FpEnv env, long x, int n, int size) {
    long max = Lanes.ones(size) >>> 1;
    if (n < Lanes.bits(size)) {
      long r = x << n;
      // The first test is for D, where bits leave the long; the others are for narrower lanes.
      if (r >> n == x && r <= max && r >= ~max) {
        return r;
      }
    } else if (x == 0) {
      return 0;
    }
    env.fpsr |= LaneSat.QC;
    return x < 0 ? ~max : max;
  }

  private static long unsigned(FpEnv env, long x, int n, int size) {
    long max = Lanes.ones(size);
    if (n < Lanes.bits(size)) {
      long r = x << n;
      if (r >>> n == x && (r & ~max) == 0) {
        return r;
      }
    } else if (x == 0) {
      return 0;
    }
    env.fpsr |= LaneSat.QC;
    return max;
  }
}
