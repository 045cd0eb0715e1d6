package elfuse.cpu.fp;

import java.math.BigInteger;

/**
 * What the floating-point instructions mean: pure functions on raw bits, as the Arm ARM's shared
 * pseudocode defines them (J1.3, {@code FPAdd} and its kin). Each takes the format it works in:
 * {@link #H}, {@link #S} or {@link #D}; a value occupies the low bits of a long.
 *
 * <p>The common case (default FPCR, normal operands, a normal result) is the host's own arithmetic,
 * which rounds as A64 does; whether it was inexact is computed from the exact residual. Everything
 * else goes through integers and {@link #round}.
 */
public final class Fp {
  /** Half precision. */
  public static final int H = 0;

  /** Single precision. */
  public static final int S = 1;

  /** Double precision. */
  public static final int D = 2;

  // FPSR (C5.2.9)
  static final int IOC = 1;
  static final int DZC = 2;
  static final int OFC = 4;
  static final int UFC = 8;
  static final int IXC = 16;
  static final int IDC = 128;

  // FPCR (C5.2.8)
  static final int FZ = 1 << 24;
  static final int DN = 1 << 25;
  static final int AHP = 1 << 26;
  private static final int MODES = FZ | DN | 3 << 22;

  /** Round to nearest, ties to even; the other modes count on as in FPCR.RMode. */
  static final int NEAREST = 0;

  static final int UP = 1;
  static final int DOWN = 2;
  static final int ZERO = 3;
  static final int AWAY = 4;
  static final int ODD = 5;

  private static final int[] EXPONENT_BITS = {5, 8, 11};
  private static final int[] FRACTION_BITS = {10, 23, 52};

  private Fp() {}

  static int mode(FpEnv env) {
    return env.fpcr >>> 22 & 3;
  }

  private static int fraction(int f) {
    return FRACTION_BITS[f];
  }

  private static int maxExponent(int f) {
    return (1 << EXPONENT_BITS[f]) - 1;
  }

  private static int bias(int f) {
    return (1 << EXPONENT_BITS[f] - 1) - 1;
  }

  static boolean negative(int f, long v) {
    return (v >>> (16 << f) - 1 & 1) != 0;
  }

  static long signBit(int f) {
    return 1L << (16 << f) - 1;
  }

  private static int exponent(int f, long v) {
    return (int) (v >>> fraction(f)) & maxExponent(f);
  }

  private static long mantissa(int f, long v) {
    return v & (1L << fraction(f)) - 1;
  }

  static boolean isNan(int f, long v) {
    return exponent(f, v) == maxExponent(f) && mantissa(f, v) != 0;
  }

  private static boolean isQuiet(int f, long v) {
    return isNan(f, v) && (v >>> fraction(f) - 1 & 1) != 0;
  }

  private static boolean isSignalling(int f, long v) {
    return isNan(f, v) && (v >>> fraction(f) - 1 & 1) == 0;
  }

  static boolean isInfinite(int f, long v) {
    return exponent(f, v) == maxExponent(f) && mantissa(f, v) == 0;
  }

  private static boolean isZero(int f, long v) {
    return (v & signBit(f) - 1) == 0;
  }

  static long infinity(int f, boolean negative) {
    return (negative ? signBit(f) : 0) | (long) maxExponent(f) << fraction(f);
  }

  private static long zero(int f, boolean negative) {
    return negative ? signBit(f) : 0;
  }

  private static long defaultNan(int f) {
    return (long) maxExponent(f) << fraction(f) | 1L << fraction(f) - 1;
  }

  private static long maxNormal(int f, boolean negative) {
    return infinity(f, negative) - 1;
  }

  /** FZ: a denormal input counts as zero, and IDC tells (FPUnpackBase). */
  private static long flush(FpEnv env, int f, long v) {
    if ((env.fpcr & FZ) != 0 && f != H && exponent(f, v) == 0 && mantissa(f, v) != 0) {
      env.fpsr |= IDC;
      return v & signBit(f);
    }
    return v;
  }

  /** The integer significand of a finite value; its unit is 2 to {@link #scale}. */
  private static long significand(int f, long v) {
    return exponent(f, v) == 0 ? mantissa(f, v) : mantissa(f, v) | 1L << fraction(f);
  }

  private static int scale(int f, long v) {
    return Math.max(1, exponent(f, v)) - bias(f) - fraction(f);
  }

  /** FPProcessNaN. */
  static long processNan(FpEnv env, int f, long v) {
    long result = v;
    if (isSignalling(f, v)) {
      env.fpsr |= IOC;
      result |= 1L << fraction(f) - 1;
    }
    return (env.fpcr & DN) != 0 ? defaultNan(f) : result;
  }

  /** FPProcessNaNs: signalling ones first, then in order. */
  private static long nans(FpEnv env, int f, long a, long b) {
    return processNan(
        env, f, isSignalling(f, a) ? a : isSignalling(f, b) ? b : isNan(f, a) ? a : b);
  }

  private static long nans(FpEnv env, int f, long a, long b, long c) {
    return processNan(
        env,
        f,
        isSignalling(f, a)
            ? a
            : isSignalling(f, b)
                ? b
                : isSignalling(f, c) ? c : isNan(f, a) ? a : isNan(f, b) ? b : c);
  }

  private static long invalid(FpEnv env, int f) {
    env.fpsr |= IOC;
    return defaultNan(f);
  }

  /**
   * FPRoundBase: {@code sig * 2^exp} (plus a little more if sticky) to the nearest value of a
   * format.
   *
   * @param sig an unsigned integer, not zero
   */
  static long round(
      FpEnv env, int f, int mode, boolean negative, long sig, int exp, boolean sticky) {
    int bits = fraction(f);
    int lead = Long.numberOfLeadingZeros(sig);
    long s = sig << lead; // the top bit is set: value is s * 2^(top - 63)
    int top = exp - lead + 63;
    int least = 1 - bias(f);
    if ((env.fpcr & FZ) != 0 && f != H && top < least) {
      env.fpsr |= UFC;
      return zero(f, negative);
    }
    int drop = 63 - bits; // bits below the fraction
    int biased = top - least + 1;
    if (biased <= 0) {
      drop += 1 - biased;
      biased = 0;
    }
    long mantissa;
    long error; // the dropped bits, left-aligned
    boolean more = sticky;
    if (drop >= 64) {
      mantissa = 0;
      error = drop == 64 ? s : drop < 128 ? s >>> drop - 64 : 0;
      more |= drop > 64 && (drop >= 128 || s << 128 - drop != 0);
    } else {
      mantissa = s >>> drop;
      error = s << 64 - drop;
    }
    boolean inexact = error != 0 || more;
    if (biased == 0 && inexact) {
      env.fpsr |= UFC;
    }
    boolean up;
    boolean toInfinity;
    switch (mode) {
      case NEAREST -> {
        up = error < 0 && (error != Long.MIN_VALUE || more || (mantissa & 1) != 0);
        toInfinity = true;
      }
      case AWAY -> {
        up = error < 0;
        toInfinity = true;
      }
      case UP -> {
        up = inexact && !negative;
        toInfinity = !negative;
      }
      case DOWN -> {
        up = inexact && negative;
        toInfinity = negative;
      }
      default -> {
        up = false;
        toInfinity = false;
      }
    }
    if (up) {
      mantissa++;
      if (mantissa == 1L << bits && biased == 0) {
        biased = 1; // a denormal became the least normal
      } else if (mantissa == 1L << bits + 1) {
        biased++;
        mantissa >>>= 1;
      }
    }
    if (inexact && mode == ODD) {
      mantissa |= 1;
    }
    long sign = zero(f, negative);
    if (f == H && (env.fpcr & AHP) != 0) {
      if (biased >= 32) { // the alternative format has no infinity
        env.fpsr |= IOC;
        return sign | 0x7fff;
      }
    } else if (biased >= maxExponent(f)) {
      env.fpsr |= OFC | IXC;
      return toInfinity ? infinity(f, negative) : maxNormal(f, negative);
    }
    if (inexact) {
      env.fpsr |= IXC;
    }
    return sign | (long) biased << bits | mantissa & (1L << bits) - 1;
  }

  private static long round(FpEnv env, int f, boolean negative, BigInteger value, int exp) {
    int excess = Math.max(0, value.bitLength() - 64);
    boolean sticky = excess > 0 && value.getLowestSetBit() < excess;
    return round(
        env, f, mode(env), negative, value.shiftRight(excess).longValue(), exp + excess, sticky);
  }

  // ---- the host's arithmetic, where it is exact about everything ----

  private static boolean plain(FpEnv env) {
    return (env.fpcr & MODES) == 0;
  }

  /** Whether a result is far enough from the ends that nothing was lost on the way. */
  private static boolean safe(double r) {
    double size = Math.abs(r);
    return size > 0x1p-900 && size < 0x1p1000;
  }

  private static boolean safe(float r) {
    float size = Math.abs(r);
    return size >= Float.MIN_NORMAL && size <= Float.MAX_VALUE;
  }

  private static void inexact(FpEnv env, boolean is) {
    if (is) {
      env.fpsr |= IXC;
    }
  }

  /** FPAdd, or FPSub. */
  public static long add(FpEnv env, int f, long a, long b, boolean subtract) {
    if (plain(env)) {
      if (f == S) {
        double x = Float.intBitsToFloat((int) a);
        double y = Float.intBitsToFloat((int) b);
        double sum = subtract ? x - y : x + y;
        float r = (float) sum;
        if (safe(r)) {
          double other = subtract ? -y : y;
          double z = sum - x;
          if ((env.fpsr & IXC) == 0) {
            inexact(env, r != sum || x - (sum - z) + (other - z) != 0);
          }
          return Float.floatToRawIntBits(r) & 0xffff_ffffL;
        }
      } else if (f == D) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(subtract ? b ^ Long.MIN_VALUE : b);
        double r = x + y;
        if ((safe(r) || r == 0) && Math.abs(x) < 0x1p1000 && Math.abs(y) < 0x1p1000) {
          double z = r - x;
          if ((env.fpsr & IXC) == 0) {
            inexact(env, x - (r - z) + (y - z) != 0);
          }
          return Double.doubleToRawLongBits(r);
        }
      }
    }
    return addExactly(env, f, a, b, subtract);
  }

  private static long addExactly(FpEnv env, int f, long a0, long b0, boolean subtract) {
    long a = flush(env, f, a0);
    long b = flush(env, f, b0);
    if (isNan(f, a) || isNan(f, b)) {
      return nans(env, f, a, b);
    }
    boolean na = negative(f, a);
    boolean nb = negative(f, b) != subtract;
    if (isInfinite(f, a) || isInfinite(f, b)) {
      if (isInfinite(f, a) && isInfinite(f, b) && na != nb) {
        return invalid(env, f);
      }
      return infinity(f, isInfinite(f, a) ? na : nb);
    }
    if (isZero(f, a) && isZero(f, b) && na == nb) {
      return zero(f, na);
    }
    int ea = scale(f, a);
    int eb = scale(f, b);
    int e = Math.min(ea, eb);
    BigInteger x = BigInteger.valueOf(significand(f, a)).shiftLeft(ea - e);
    BigInteger y = BigInteger.valueOf(significand(f, b)).shiftLeft(eb - e);
    BigInteger sum = (na ? x.negate() : x).add(nb ? y.negate() : y);
    if (sum.signum() == 0) {
      return zero(f, mode(env) == DOWN);
    }
    return round(env, f, sum.signum() < 0, sum.abs(), e);
  }

  /** FPMul; with {@code extended}, FPMulX. */
  public static long multiply(FpEnv env, int f, long a, long b, boolean extended) {
    if (plain(env)) {
      if (f == S) {
        double product = (double) Float.intBitsToFloat((int) a) * Float.intBitsToFloat((int) b);
        float r = (float) product;
        if (safe(r)) {
          if ((env.fpsr & IXC) == 0) {
            inexact(env, r != product);
          }
          return Float.floatToRawIntBits(r) & 0xffff_ffffL;
        }
      } else if (f == D) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double r = x * y;
        if (safe(r) || r == 0 && (x == 0 || y == 0)) {
          if ((env.fpsr & IXC) == 0) {
            inexact(env, Math.fma(x, y, -r) != 0);
          }
          return Double.doubleToRawLongBits(r);
        }
      }
    }
    return multiplyExactly(env, f, a, b, extended);
  }

  private static long multiplyExactly(FpEnv env, int f, long a0, long b0, boolean extended) {
    long a = flush(env, f, a0);
    long b = flush(env, f, b0);
    if (isNan(f, a) || isNan(f, b)) {
      return nans(env, f, a, b);
    }
    boolean negative = negative(f, a) != negative(f, b);
    boolean infinite = isInfinite(f, a) || isInfinite(f, b);
    if (infinite && (isZero(f, a) || isZero(f, b))) {
      return extended ? zero(f, negative) | two(f) : invalid(env, f);
    }
    if (infinite) {
      return infinity(f, negative);
    }
    if (isZero(f, a) || isZero(f, b)) {
      return zero(f, negative);
    }
    long x = significand(f, a);
    long y = significand(f, b);
    long high = Math.multiplyHigh(x, y);
    long low = x * y;
    int exp = scale(f, a) + scale(f, b);
    if (high == 0) {
      return round(env, f, mode(env), negative, low, exp, false);
    }
    int shift = 64 - Long.numberOfLeadingZeros(high);
    return round(
        env,
        f,
        mode(env),
        negative,
        high << 64 - shift | low >>> shift,
        exp + shift,
        low << 64 - shift != 0);
  }

  private static long two(int f) {
    return (long) (bias(f) + 1) << fraction(f);
  }

  /** FPDiv. */
  public static long divide(FpEnv env, int f, long a, long b) {
    if (plain(env)) {
      if (f == S) {
        float x = Float.intBitsToFloat((int) a);
        float y = Float.intBitsToFloat((int) b);
        float r = x / y;
        if (safe(r) && safe(y)) {
          if ((env.fpsr & IXC) == 0) {
            inexact(env, (double) r * y != x);
          }
          return Float.floatToRawIntBits(r) & 0xffff_ffffL;
        }
      } else if (f == D) {
        double x = Double.longBitsToDouble(a);
        double y = Double.longBitsToDouble(b);
        double r = x / y;
        if (safe(r) && safe(x) && safe(y)) {
          if ((env.fpsr & IXC) == 0) {
            inexact(env, Math.fma(r, y, -x) != 0);
          }
          return Double.doubleToRawLongBits(r);
        }
      }
    }
    return divideExactly(env, f, a, b);
  }

  private static long divideExactly(FpEnv env, int f, long a0, long b0) {
    long a = flush(env, f, a0);
    long b = flush(env, f, b0);
    if (isNan(f, a) || isNan(f, b)) {
      return nans(env, f, a, b);
    }
    boolean negative = negative(f, a) != negative(f, b);
    if (isInfinite(f, a) && isInfinite(f, b) || isZero(f, a) && isZero(f, b)) {
      return invalid(env, f);
    }
    if (isInfinite(f, a) || isZero(f, b)) {
      if (!isInfinite(f, a)) {
        env.fpsr |= DZC;
      }
      return infinity(f, negative);
    }
    if (isZero(f, a) || isInfinite(f, b)) {
      return zero(f, negative);
    }
    // both with the top bit at 62, then 63 bits of quotient by shifting and subtracting
    long x = significand(f, a);
    long y = significand(f, b);
    int sx = Long.numberOfLeadingZeros(x) - 1;
    int sy = Long.numberOfLeadingZeros(y) - 1;
    x <<= sx;
    y <<= sy;
    long quotient = 0;
    for (int i = 0; i < 63; i++) {
      quotient <<= 1;
      if (Long.compareUnsigned(x, y) >= 0) {
        x -= y;
        quotient |= 1;
      }
      x <<= 1;
    }
    int exp = scale(f, a) - sx - (scale(f, b) - sy) - 62;
    return round(env, f, mode(env), negative, quotient, exp, x != 0);
  }

  /** FPSqrt. */
  public static long squareRoot(FpEnv env, int f, long a) {
    if (plain(env)) {
      if (f == S) {
        float x = Float.intBitsToFloat((int) a);
        float r = (float) Math.sqrt(x);
        if (safe(x) && safe(r)) {
          if ((env.fpsr & IXC) == 0) {
            inexact(env, (double) r * r != x);
          }
          return Float.floatToRawIntBits(r) & 0xffff_ffffL;
        }
      } else if (f == D) {
        double x = Double.longBitsToDouble(a);
        double r = Math.sqrt(x);
        if (safe(x) && safe(r)) {
          if ((env.fpsr & IXC) == 0) {
            inexact(env, Math.fma(r, r, -x) != 0);
          }
          return Double.doubleToRawLongBits(r);
        }
      }
    }
    long v = flush(env, f, a);
    if (isNan(f, v)) {
      return processNan(env, f, v);
    }
    if (isZero(f, v)) {
      return v;
    }
    if (negative(f, v)) {
      return invalid(env, f);
    }
    if (isInfinite(f, v)) {
      return v;
    }
    int exp = scale(f, v) - 128;
    int odd = exp & 1;
    BigInteger radicand = BigInteger.valueOf(significand(f, v)).shiftLeft(128 + odd);
    BigInteger[] root = radicand.sqrtAndRemainder();
    BigInteger sig =
        root[0].shiftLeft(1).or(root[1].signum() != 0 ? BigInteger.ONE : BigInteger.ZERO);
    return round(env, f, false, sig, (exp - odd >> 1) - 1);
  }

  /** FPMulAdd: {@code c + a * b} with one rounding. */
  public static long multiplyAdd(FpEnv env, int f, long c, long a, long b) {
    if (plain(env) && ((env.fpsr & IXC) != 0 || fusesExactly(f, c, a, b))) {
      if (f == S) {
        float r =
            Math.fma(
                Float.intBitsToFloat((int) a),
                Float.intBitsToFloat((int) b),
                Float.intBitsToFloat((int) c));
        if (safe(r) && r != Float.MIN_NORMAL && r != -Float.MIN_NORMAL) {
          return Float.floatToRawIntBits(r) & 0xffff_ffffL;
        }
      } else if (f == D) {
        double r =
            Math.fma(
                Double.longBitsToDouble(a), Double.longBitsToDouble(b), Double.longBitsToDouble(c));
        if (safe(r)) {
          return Double.doubleToRawLongBits(r);
        }
      }
    }
    return fusedExactly(env, f, c, a, b);
  }

  /** {@return whether product and sum are known to lose nothing; they may be exact otherwise} */
  private static boolean fusesExactly(int f, long c, long a, long b) {
    double x;
    double y;
    double z;
    if (f == S) {
      x = Float.intBitsToFloat((int) a);
      y = Float.intBitsToFloat((int) b);
      z = Float.intBitsToFloat((int) c);
    } else {
      x = Double.longBitsToDouble(a);
      y = Double.longBitsToDouble(b);
      z = Double.longBitsToDouble(c);
    }
    double product = x * y;
    double sum = product + z;
    double t = sum - product;
    return (safe(product) || x == 0 || y == 0)
        && Math.abs(z) < 0x1p1000
        && Math.fma(x, y, -product) == 0
        && product - (sum - t) + (z - t) == 0
        && (f == D || (float) sum == sum);
  }

  private static long fusedExactly(FpEnv env, int f, long c0, long a0, long b0) {
    long c = flush(env, f, c0);
    long a = flush(env, f, a0);
    long b = flush(env, f, b0);
    boolean noProduct = isInfinite(f, a) && isZero(f, b) || isZero(f, a) && isInfinite(f, b);
    if (isNan(f, a) || isNan(f, b) || isNan(f, c)) {
      long result = nans(env, f, c, a, b);
      return isQuiet(f, c) && noProduct ? invalid(env, f) : result;
    }
    boolean np = negative(f, a) != negative(f, b);
    boolean nc = negative(f, c);
    boolean infinite = isInfinite(f, a) || isInfinite(f, b);
    if (noProduct || isInfinite(f, c) && infinite && nc != np) {
      return invalid(env, f);
    }
    if (isInfinite(f, c) || infinite) {
      return infinity(f, isInfinite(f, c) ? nc : np);
    }
    boolean zeroProduct = isZero(f, a) || isZero(f, b);
    if (isZero(f, c) && zeroProduct && nc == np) {
      return zero(f, nc);
    }
    return sum(env, f, c, np, significand(f, a), significand(f, b), scale(f, a) + scale(f, b), 0);
  }

  /** Rounds {@code (c + sign * x * y * 2^exp) / 2^halvings}. */
  private static long sum(
      FpEnv env, int f, long c, boolean negative, long x, long y, int exp, int halvings) {
    int ec = scale(f, c);
    int e = Math.min(ec, exp);
    BigInteger addend = BigInteger.valueOf(significand(f, c)).shiftLeft(ec - e);
    BigInteger product = BigInteger.valueOf(x).multiply(BigInteger.valueOf(y)).shiftLeft(exp - e);
    BigInteger total =
        (negative(f, c) ? addend.negate() : addend).add(negative ? product.negate() : product);
    if (total.signum() == 0) {
      return zero(f, mode(env) == DOWN);
    }
    return round(env, f, total.signum() < 0, total.abs(), e - halvings);
  }

  /** FPRecipStepFused: {@code 2 - a * b}. */
  public static long reciprocalStep(FpEnv env, int f, long a, long b) {
    return step(env, f, a ^ signBit(f), b, two(f), two(f), 0);
  }

  /** FPRSqrtStepFused: {@code (3 - a * b) / 2}. */
  public static long rootStep(FpEnv env, int f, long a, long b) {
    long three = two(f) | 1L << fraction(f) - 1;
    long oneAndHalf = (long) bias(f) << fraction(f) | 1L << fraction(f) - 1;
    return step(env, f, a ^ signBit(f), b, three, oneAndHalf, 1);
  }

  private static long step(
      FpEnv env, int f, long a0, long b0, long constant, long undefined, int halvings) {
    long a = flush(env, f, a0);
    long b = flush(env, f, b0);
    if (isNan(f, a) || isNan(f, b)) {
      return nans(env, f, a, b);
    }
    boolean negative = negative(f, a) != negative(f, b);
    boolean infinite = isInfinite(f, a) || isInfinite(f, b);
    if (infinite) {
      return isZero(f, a) || isZero(f, b) ? undefined : infinity(f, negative);
    }
    return sum(
        env,
        f,
        constant,
        negative,
        significand(f, a),
        significand(f, b),
        scale(f, a) + scale(f, b),
        halvings);
  }

  // ---- comparing and choosing ----

  /** {@return minus one, zero or one; operands are no NaNs} */
  static int order(int f, long a, long b) {
    if (isZero(f, a) && isZero(f, b)) {
      return 0;
    }
    long x = negative(f, a) ? -(a & signBit(f) - 1) : a;
    long y = negative(f, b) ? -(b & signBit(f) - 1) : b;
    return Long.compare(x, y);
  }

  /** FPCompare: {@return NZCV as N=8 Z=4 C=2 V=1} */
  public static int compare(FpEnv env, int f, long a0, long b0, boolean signalAll) {
    if (plain(env) && f != H) {
      double x = f == D ? Double.longBitsToDouble(a0) : Float.intBitsToFloat((int) a0);
      double y = f == D ? Double.longBitsToDouble(b0) : Float.intBitsToFloat((int) b0);
      if (x < y) {
        return 8;
      }
      if (x > y) {
        return 2;
      }
      if (x == y) {
        return 6;
      }
    }
    return compareExactly(env, f, a0, b0, signalAll);
  }

  private static int compareExactly(FpEnv env, int f, long a0, long b0, boolean signalAll) {
    long a = flush(env, f, a0);
    long b = flush(env, f, b0);
    if (isNan(f, a) || isNan(f, b)) {
      if (signalAll || isSignalling(f, a) || isSignalling(f, b)) {
        env.fpsr |= IOC;
      }
      return 3;
    }
    int order = order(f, a, b);
    return order == 0 ? 6 : order < 0 ? 8 : 2;
  }

  /** FPCompareEQ. */
  public static boolean equal(FpEnv env, int f, long a, long b) {
    return compare(env, f, a, b, false) == 6;
  }

  /** FPCompareGE. */
  public static boolean atLeast(FpEnv env, int f, long a, long b) {
    int flags = compare(env, f, a, b, true);
    return flags == 6 || flags == 2;
  }

  /** FPCompareGT. */
  public static boolean greater(FpEnv env, int f, long a, long b) {
    return compare(env, f, a, b, true) == 2;
  }

  /** FPMax, or FPMin. */
  public static long extreme(FpEnv env, int f, long a0, long b0, boolean max) {
    long a = flush(env, f, a0);
    long b = flush(env, f, b0);
    if (isNan(f, a) || isNan(f, b)) {
      return nans(env, f, a, b);
    }
    if (isZero(f, a) && isZero(f, b)) {
      return max ? a & b : a | b;
    }
    return order(f, a, b) > 0 == max ? a : b;
  }

  /** FPMaxNum, or FPMinNum: one quiet NaN loses against a number. */
  public static long extremeNumber(FpEnv env, int f, long a, long b, boolean max) {
    boolean qa = isQuiet(f, a);
    boolean qb = isQuiet(f, b);
    return extreme(env, f, qa && !qb ? infinity(f, max) : a, qb && !qa ? infinity(f, max) : b, max);
  }

  // ---- conversions ----

  /** FPRoundInt. */
  public static long roundToInteger(FpEnv env, int f, long a, int mode, boolean exact) {
    long v = flush(env, f, a);
    if (isNan(f, v)) {
      return processNan(env, f, v);
    }
    int exp = scale(f, v);
    if (isInfinite(f, v) || isZero(f, v) || exp >= 0) {
      return v;
    }
    long sig = significand(f, v);
    int drop = -exp;
    long whole = drop > 63 ? 0 : sig >>> drop;
    long rest = drop > 63 ? sig : sig & (1L << drop) - 1;
    boolean up = roundsUp(mode, negative(f, v), whole, rest, drop);
    if (up) {
      whole++;
    }
    if (exact && rest != 0) {
      env.fpsr |= IXC;
    }
    if (whole == 0) {
      return v & signBit(f);
    }
    int lead = 63 - Long.numberOfLeadingZeros(whole);
    return v & signBit(f)
        | (long) (lead + bias(f)) << fraction(f)
        | whole << fraction(f) - lead & (1L << fraction(f)) - 1;
  }

  /** Whether a magnitude with {@code rest / 2^drop} left over is rounded away from zero. */
  private static boolean roundsUp(int mode, boolean negative, long whole, long rest, int drop) {
    if (rest == 0) {
      return false;
    }
    switch (mode) {
      case UP -> {
        return !negative;
      }
      case DOWN -> {
        return negative;
      }
      case ZERO -> {
        return false;
      }
      default -> {
        // a significand has at most 53 bits, so with more to drop it is below one half
        if (drop > 62) {
          return false;
        }
        long half = 1L << drop - 1;
        return rest > half || rest == half && (mode == AWAY || (whole & 1) != 0);
      }
    }
  }

  /**
   * FPToFixed.
   *
   * @param size 32 or 64
   * @return the integer, in the low {@code size} bits
   */
  public static long toFixed(
      FpEnv env, int f, long a, int fractionBits, boolean unsigned, int mode, int size) {
    if (plain(env) && f != H && fractionBits == 0 && mode == ZERO) {
      double x = f == D ? Double.longBitsToDouble(a) : Float.intBitsToFloat((int) a);
      double limit = size == 64 ? 0x1p62 : 0x1p31;
      if (x < limit && (unsigned ? x >= 0 : x > -limit)) {
        long r = (long) x;
        inexact(env, r != x);
        return size == 64 ? r : r & 0xffff_ffffL;
      }
    }
    return toFixedExactly(env, f, a, fractionBits, unsigned, mode, size);
  }

  private static long toFixedExactly(
      FpEnv env, int f, long a, int fractionBits, boolean unsigned, int mode, int size) {
    long v = flush(env, f, a);
    if (isNan(f, v)) {
      env.fpsr |= IOC;
      return 0;
    }
    boolean negative = negative(f, v);
    long most = unsigned ? (size == 64 ? -1 : 0xffff_ffffL) : (1L << size - 1) - 1;
    long least = unsigned ? 0 : 1L << size - 1;
    int exp = isInfinite(f, v) ? 0 : scale(f, v) + fractionBits;
    long sig = significand(f, v);
    if (isInfinite(f, v) || exp > 0 && sig != 0 && exp > Long.numberOfLeadingZeros(sig)) {
      env.fpsr |= IOC;
      return negative ? least : most;
    }
    long whole;
    long rest = 0;
    if (exp >= 0) {
      whole = sig << exp;
    } else {
      int drop = -exp;
      whole = drop > 63 ? 0 : sig >>> drop;
      rest = drop > 63 ? sig : sig & (1L << drop) - 1;
      if (roundsUp(mode, negative, whole, rest, drop)) {
        whole++;
      }
    }
    // whole is an unsigned magnitude
    boolean over =
        negative
            ? (unsigned ? whole != 0 : Long.compareUnsigned(whole, 1L << size - 1) > 0)
            : Long.compareUnsigned(whole, most) > 0;
    if (over) {
      env.fpsr |= IOC;
      return negative ? least : most;
    }
    if (rest != 0) {
      env.fpsr |= IXC;
    }
    long result = negative ? -whole : whole;
    return size == 64 ? result : result & 0xffff_ffffL;
  }

  /** FixedToFP of a 64-bit integer (a 32-bit one extended by its kind). */
  public static long fromFixed(FpEnv env, int f, long value, int fractionBits, boolean unsigned) {
    if (value == 0) {
      return 0;
    }
    // what fits into the significand is exact in every mode
    long size = unsigned ? value : Math.abs(value);
    if (fractionBits == 0 && f == D && size >>> 53 == 0) {
      return Double.doubleToRawLongBits(value);
    }
    if (fractionBits == 0 && f == S && size >>> 24 == 0) {
      return Float.floatToRawIntBits(value) & 0xffff_ffffL;
    }
    boolean negative = !unsigned && value < 0;
    return round(env, f, mode(env), negative, negative ? -value : value, -fractionBits, false);
  }

  /** FPConvert, rounding as FPCR says. */
  public static long convert(FpEnv env, int from, int to, long a) {
    if (plain(env)) {
      if (from == S && to == D) {
        float x = Float.intBitsToFloat((int) a);
        if (safe(x)) {
          return Double.doubleToRawLongBits(x);
        }
      } else if (from == D && to == S) {
        double x = Double.longBitsToDouble(a);
        float r = (float) x;
        if (safe(r) && Math.abs(r) != Float.MIN_NORMAL) {
          inexact(env, r != x);
          return Float.floatToRawIntBits(r) & 0xffff_ffffL;
        }
      }
    }
    return convert(env, from, to, a, mode(env));
  }

  /** FPConvert. */
  public static long convert(FpEnv env, int from, int to, long a, int mode) {
    boolean alternative = (env.fpcr & AHP) != 0;
    boolean fromAlternative = from == H && alternative;
    long v = flush(env, from, a);
    boolean negative = negative(from, v);
    if (!fromAlternative && isNan(from, v)) {
      boolean noNan = to == H && alternative;
      if (isSignalling(from, v) || noNan) {
        env.fpsr |= IOC;
      }
      if (noNan) {
        return zero(to, negative);
      }
      if ((env.fpcr & DN) != 0) {
        return defaultNan(to);
      }
      long payload = mantissa(from, v) << 52 - fraction(from) & (1L << 51) - 1;
      return infinity(to, negative) | 1L << fraction(to) - 1 | payload >>> 52 - fraction(to);
    }
    if (!fromAlternative && isInfinite(from, v)) {
      if (to == H && alternative) {
        env.fpsr |= IOC;
        return zero(to, negative) | 0x7fff;
      }
      return infinity(to, negative);
    }
    if (isZero(from, v)) {
      return zero(to, negative);
    }
    return round(env, to, mode, negative, significand(from, v), scale(from, v), false);
  }

  // ---- estimates ----

  private static int reciprocalTable(int a) {
    int wide = a * 2 + 1;
    return ((1 << 19) / wide + 1) / 2;
  }

  private static int rootTable(int a) {
    int wide = a < 256 ? a * 2 + 1 : ((a >> 1 << 1) + 1) * 2;
    int b = 512;
    while ((long) wide * (b + 1) * (b + 1) < 1L << 28) {
      b++;
    }
    return (b + 1) / 2;
  }

  /** UnsignedRecipEstimate of URECPE. */
  public static int unsignedReciprocal(int a) {
    return a >= 0 ? -1 : reciprocalTable(a >>> 23) << 23;
  }

  /** UnsignedRSqrtEstimate of URSQRTE. */
  public static int unsignedRoot(int a) {
    return a >>> 30 == 0 ? -1 : rootTable(a >>> 23) << 23;
  }

  /** FPRecipEstimate. */
  public static long reciprocalEstimate(FpEnv env, int f, long a) {
    long v = flush(env, f, a);
    if (isNan(f, v)) {
      return processNan(env, f, v);
    }
    boolean negative = negative(f, v);
    if (isInfinite(f, v)) {
      return zero(f, negative);
    }
    if (isZero(f, v)) {
      env.fpsr |= DZC;
      return infinity(f, negative);
    }
    int exp = exponent(f, v);
    long fraction = mantissa(f, v) << 52 - fraction(f);
    // below 2^-128 or 2^-1024 the reciprocal overflows
    if (exp == 0 && fraction >>> 50 == 0) {
      env.fpsr |= OFC | IXC;
      int mode = mode(env);
      boolean infinite = mode == NEAREST || mode == UP && !negative || mode == DOWN && negative;
      return infinite ? infinity(f, negative) : maxNormal(f, negative);
    }
    int large = 2 * bias(f) - 1; // 2^126 or 2^1022 and above
    if ((env.fpcr & FZ) != 0 && exp >= large) {
      env.fpsr |= UFC;
      return zero(f, negative);
    }
    if (exp == 0) {
      if ((fraction >>> 51 & 1) == 0) {
        exp = -1;
        fraction = fraction << 2 & (1L << 52) - 1;
      } else {
        fraction = fraction << 1 & (1L << 52) - 1;
      }
    }
    int scaled = 256 | (int) (fraction >>> 44);
    int resultExponent = 2 * bias(f) - 1 - exp;
    long result = (long) (reciprocalTable(scaled) & 255) << 44;
    if (resultExponent == 0) {
      result = 1L << 51 | result >>> 1;
    } else if (resultExponent == -1) {
      result = 1L << 50 | result >>> 2;
      resultExponent = 0;
    }
    return zero(f, negative) | (long) resultExponent << fraction(f) | result >>> 52 - fraction(f);
  }

  /** FPRSqrtEstimate. */
  public static long rootEstimate(FpEnv env, int f, long a) {
    long v = flush(env, f, a);
    if (isNan(f, v)) {
      return processNan(env, f, v);
    }
    if (isZero(f, v)) {
      env.fpsr |= DZC;
      return infinity(f, negative(f, v));
    }
    if (negative(f, v)) {
      return invalid(env, f);
    }
    if (isInfinite(f, v)) {
      return 0;
    }
    int exp = exponent(f, v);
    long fraction = mantissa(f, v) << 52 - fraction(f);
    if (exp == 0) {
      while ((fraction >>> 51 & 1) == 0) {
        fraction <<= 1;
        exp--;
      }
      fraction = fraction << 1 & (1L << 52) - 1;
    }
    int scaled = (exp & 1) == 0 ? 256 | (int) (fraction >>> 44) : 128 | (int) (fraction >>> 45);
    int resultExponent = 3 * bias(f) - 1 - exp >> 1;
    return (long) resultExponent << fraction(f)
        | (long) (rootTable(scaled) & 255) << fraction(f) - 8;
  }

  /** FPRecpX. */
  public static long reciprocalExponent(FpEnv env, int f, long a) {
    long v = flush(env, f, a);
    if (isNan(f, v)) {
      return processNan(env, f, v);
    }
    int exp = exponent(f, v);
    int result = exp == 0 ? maxExponent(f) - 1 : ~exp & maxExponent(f);
    return v & signBit(f) | (long) result << fraction(f);
  }

  /** VFPExpandImm. */
  public static long expandImmediate(int f, int imm8) {
    int bits = EXPONENT_BITS[f];
    int b = imm8 >>> 6 & 1;
    long exponent =
        (long) (b ^ 1) << bits - 1 | (b != 0 ? (1L << bits - 3) - 1 << 2 : 0) | imm8 >>> 4 & 3;
    return zero(f, (imm8 & 0x80) != 0)
        | exponent << fraction(f)
        | (long) (imm8 & 15) << fraction(f) - 4;
  }

  /** FPToFixedJS of FJCVTZS: {@return the result, with Z in bit 32} */
  public static long toJavaScript(FpEnv env, long a) {
    long v = flush(env, D, a);
    boolean flushed = v != a;
    if (isNan(D, v) || isInfinite(D, v)) {
      env.fpsr |= IOC;
      return 0;
    }
    double value = Double.longBitsToDouble(v);
    double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
    long low;
    if (Math.abs(whole) < 0x1p62) {
      low = (long) whole;
    } else {
      int exp = scale(D, v);
      low = exp > 31 ? 0 : significand(D, v) << exp;
      low = value < 0 ? -low : low;
    }
    boolean exact = whole == value && !(isZero(D, v) && negative(D, v)) && !flushed;
    if (Math.abs(whole) >= 0x1p31 && whole != -0x1p31) {
      env.fpsr |= IOC;
      exact = false;
    } else if (whole != value) {
      env.fpsr |= IXC;
    }
    return low & 0xffff_ffffL | (exact ? 1L << 32 : 0);
  }
}
