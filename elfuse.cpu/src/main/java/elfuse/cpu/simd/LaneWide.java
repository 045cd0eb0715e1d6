package elfuse.cpu.simd;

import elfuse.cpu.fp.FpEnv;

/**
 * Operations whose result lanes are twice as wide as their source lanes. A source is the 32-bit
 * half of a 64-bit half that fills one 64-bit result, passed as an {@code int}; {@code size} is
 * that of the narrow lanes (see {@link Lanes}).
 */
public final class LaneWide {
  /** The even lanes of every pair, by the size of one lane. */
  private static final long[] EVEN = {
    0x00ff00ff00ff00ffL, 0x0000ffff0000ffffL, 0x00000000ffffffffL
  };

  private LaneWide() {}

  /** {@return a mask of the lanes with even numbers; size B, H or S} */
  static long even(int size) {
    return EVEN[size];
  }

  /** {@return a zero-extended (UXTL)} */
  public static long uxtl(int a, int size) {
    long x = a & 0xffffffffL;
    if (size < 2) {
      x = (x | x << 16) & 0x0000ffff0000ffffL;
      if (size == 0) {
        x = (x | x << 8) & 0x00ff00ff00ff00ffL;
      }
    }
    return x;
  }

  /** {@return a sign-extended (SXTL)} */
  public static long sxtl(int a, int size) {
    if (size == 2) {
      return a;
    }
    long x = uxtl(a, size);
    long sign = x & Lanes.high(size);
    return x | (sign << (Lanes.bits(size) + 1)) - (sign << 1);
  }

  /** {@return a zero-extended and shifted left by n, less than a narrow lane's bits (USHLL)} */
  public static long ushll(int a, int n, int size) {
    return LaneShift.shl(uxtl(a, size), n, size + 1);
  }

  /** {@return a sign-extended and shifted left by n, less than a narrow lane's bits (SSHLL)} */
  public static long sshll(int a, int n, int size) {
    return LaneShift.shl(sxtl(a, size), n, size + 1);
  }

  /** {@return a + b, unsigned (UADDL)} */
  public static long uaddl(int a, int b, int size) {
    return uxtl(a, size) + uxtl(b, size);
  }

  /** {@return a + b, signed (SADDL)} */
  public static long saddl(int a, int b, int size) {
    return Lanes.add(sxtl(a, size), sxtl(b, size), size + 1);
  }

  /** {@return a − b, unsigned (USUBL)} */
  public static long usubl(int a, int b, int size) {
    return Lanes.sub(uxtl(a, size), uxtl(b, size), size + 1);
  }

  /** {@return a − b, signed (SSUBL)} */
  public static long ssubl(int a, int b, int size) {
    return Lanes.sub(sxtl(a, size), sxtl(b, size), size + 1);
  }

  /** {@return the wide a + b, unsigned (UADDW)} */
  public static long uaddw(long a, int b, int size) {
    return Lanes.add(a, uxtl(b, size), size + 1);
  }

  /** {@return the wide a + b, signed (SADDW)} */
  public static long saddw(long a, int b, int size) {
    return Lanes.add(a, sxtl(b, size), size + 1);
  }

  /** {@return the wide a − b, unsigned (USUBW)} */
  public static long usubw(long a, int b, int size) {
    return Lanes.sub(a, uxtl(b, size), size + 1);
  }

  /** {@return the wide a − b, signed (SSUBW)} */
  public static long ssubw(long a, int b, int size) {
    return Lanes.sub(a, sxtl(b, size), size + 1);
  }

  /** {@return |a − b|, unsigned (UABDL)} */
  public static long uabdl(int a, int b, int size) {
    return Lanes.uabd(uxtl(a, size), uxtl(b, size), size + 1);
  }

  /** {@return |a − b|, signed operands (SABDL)} */
  public static long sabdl(int a, int b, int size) {
    return Lanes.sabd(sxtl(a, size), sxtl(b, size), size + 1);
  }

  /** {@return a × b, unsigned (UMULL)} */
  public static long umull(int a, int b, int size) {
    // A product of two narrow numbers fits its wide lane, so the low halves are everything.
    return Lanes.mul(uxtl(a, size), uxtl(b, size), size + 1);
  }

  /** {@return a × b, signed (SMULL)} */
  public static long smull(int a, int b, int size) {
    return Lanes.mul(sxtl(a, size), sxtl(b, size), size + 1);
  }

  /** {@return 2 × a × b, signed and saturated; size H or S (SQDMULL)} */
  public static long sqdmull(FpEnv env, int a, int b, int size) {
    long product = smull(a, b, size);
    return LaneSat.sqadd(env, product, product, size + 1);
  }

  /** {@return d + 2 × a × b, each step saturated; size H or S (SQDMLAL)} */
  public static long sqdmlal(FpEnv env, long d, int a, int b, int size) {
    return LaneSat.sqadd(env, d, sqdmull(env, a, b, size), size + 1);
  }

  /** {@return d − 2 × a × b, each step saturated; size H or S (SQDMLSL)} */
  public static long sqdmlsl(FpEnv env, long d, int a, int b, int size) {
    return LaneSat.sqsub(env, d, sqdmull(env, a, b, size), size + 1);
  }

  /** {@return a shifted left by a lane's width (SHLL)} */
  public static long shll(int a, int size) {
    return uxtl(a, size) << Lanes.bits(size);
  }

  /** {@return the sums of neighbours, unsigned (UADDLP)} */
  public static long uaddlp(long a, int size) {
    long even = EVEN[size];
    return (a & even) + (a >>> Lanes.bits(size) & even);
  }

  /** {@return the sums of neighbours, signed (SADDLP)} */
  public static long saddlp(long a, int size) {
    int bits = Lanes.bits(size);
    long even = LaneShift.sshr(a << bits, bits, size + 1);
    return Lanes.add(even, LaneShift.sshr(a, bits, size + 1), size + 1);
  }

  /** {@return for every word, d plus the dot product of four unsigned bytes (UDOT)} */
  public static long udot(long d, long a, long b) {
    return Lanes.add(
        d, dot(umull((int) a, (int) b, 0), umull((int) (a >>> 32), (int) (b >>> 32), 0), false), 2);
  }

  /** {@return for every word, d plus the dot product of four signed bytes (SDOT)} */
  public static long sdot(long d, long a, long b) {
    return Lanes.add(
        d, dot(smull((int) a, (int) b, 0), smull((int) (a >>> 32), (int) (b >>> 32), 0), true), 2);
  }

  private static long dot(long low, long high, boolean signed) {
    long x = signed ? saddlp(low, 1) : uaddlp(low, 1);
    long y = signed ? saddlp(high, 1) : uaddlp(high, 1);
    return (x + (x >>> 32) & 0xffffffffL) | y + (y >>> 32) << 32;
  }
}
