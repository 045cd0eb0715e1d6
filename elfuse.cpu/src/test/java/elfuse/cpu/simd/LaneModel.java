package elfuse.cpu.simd;

import java.math.BigInteger;

/**
 * The naive model that the lane methods are held against: one lane at a time, with numbers that
 * never overflow, written from the Arm ARM's pseudocode.
 */
final class LaneModel {
  /** Whether a lane has been limited since this model was made: FPSR.QC. */
  boolean saturated;

  /** One lane's meaning, on numbers of any size. */
  interface Meaning {
    /** {@return the result lane, of which the low bits count} */
    BigInteger of(BigInteger d, BigInteger a, BigInteger b);
  }

  static BigInteger big(long x) {
    return BigInteger.valueOf(x);
  }

  static BigInteger lane(long half, int index, int bits, boolean signed) {
    BigInteger x = new BigInteger(Long.toUnsignedString(half)).shiftRight(index * bits);
    x = x.mod(BigInteger.ONE.shiftLeft(bits));
    return signed && x.testBit(bits - 1) ? x.subtract(BigInteger.ONE.shiftLeft(bits)) : x;
  }

  /** {@return the half whose lanes are what {@code meaning} says} */
  static long each(int size, boolean signed, long d, long a, long b, Meaning meaning) {
    return each(size, signed, signed, d, a, b, meaning);
  }

  static long each(
      int size, boolean signedD, boolean signed, long d, long a, long b, Meaning meaning) {
    int bits = 8 << size;
    BigInteger r = BigInteger.ZERO;
    for (int i = 0; i < 64 / bits; i++) {
      BigInteger x =
          meaning.of(lane(d, i, bits, signedD), lane(a, i, bits, signed), lane(b, i, bits, signed));
      r = r.or(x.mod(BigInteger.ONE.shiftLeft(bits)).shiftLeft(i * bits));
    }
    return r.longValue();
  }

  /** {@return the wide lanes that {@code meaning} makes of a wide d and narrow a and b} */
  static long widen(int size, boolean signed, long d, int a, int b, Meaning meaning) {
    int bits = 8 << size;
    BigInteger r = BigInteger.ZERO;
    for (int i = 0; i < 32 / bits; i++) {
      BigInteger x =
          meaning.of(
              lane(d, i, 2 * bits, signed), lane(a, i, bits, signed), lane(b, i, bits, signed));
      r = r.or(x.mod(BigInteger.ONE.shiftLeft(2 * bits)).shiftLeft(i * 2 * bits));
    }
    return r.longValue();
  }

  /** {@return the narrow lanes that {@code meaning} makes of wide a and b; d is not used} */
  static int narrow(int size, boolean signed, long a, long b, Meaning meaning) {
    int bits = 8 << size;
    BigInteger r = BigInteger.ZERO;
    for (int i = 0; i < 32 / bits; i++) {
      BigInteger x =
          meaning.of(BigInteger.ZERO, lane(a, i, 2 * bits, signed), lane(b, i, 2 * bits, signed));
      r = r.or(x.mod(BigInteger.ONE.shiftLeft(bits)).shiftLeft(i * bits));
    }
    return r.intValue();
  }

  /** {@return x limited to a lane of {@code bits} (SatQ)} */
  BigInteger sat(BigInteger x, int bits, boolean signed) {
    BigInteger max = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    BigInteger min = signed ? max.not() : BigInteger.ZERO;
    if (x.compareTo(max) > 0) {
      saturated = true;
      return max;
    }
    if (x.compareTo(min) < 0) {
      saturated = true;
      return min;
    }
    return x;
  }

  /** {@return x shifted left by n, or right with rounding where n is negative} */
  static BigInteger shift(BigInteger x, int n, boolean round) {
    if (n >= 0) {
      return x.shiftLeft(n);
    }
    return (round ? x.add(BigInteger.ONE.shiftLeft(-n - 1)) : x).shiftRight(-n);
  }

  /** {@return all ones if {@code b}} */
  static BigInteger mask(boolean b) {
    return b ? BigInteger.ONE.negate() : BigInteger.ZERO;
  }
}
