package elfuse.cpu.simd;

import elfuse.cpu.fp.FpEnv;

/**
 * Operations whose result lanes are half as wide as their source lanes: one 64-bit half gives 32
 * bits, returned as an {@code int}. {@code size} is that of the narrow lanes, B, H or S (see {@link
 * Lanes}).
 */
public final class LaneNarrow {
  private LaneNarrow() {}

  /** {@return the low halves of the wide lanes (XTN)} */
  public static int xtn(long a, int size) {
    switch (size) {
      case 0 -> {
        long x = a & 0x00ff00ff00ff00ffL;
        x = (x | x >>> 8) & 0x0000ffff0000ffffL;
        return (int) (x | x >>> 16);
      }
      case 1 -> {
        long x = a & 0x0000ffff0000ffffL;
        return (int) (x | x >>> 16);
      }
      default -> {
        return (int) a;
      }
    }
  }

  /** {@return a limited to the signed narrow range (SQXTN)} */
  public static int sqxtn(FpEnv env, long a, int size) {
    long max = Lanes.low(size + 1) * (Lanes.ones(size) >>> 1);
    // The complement of the greatest narrow number, as a wide lane, is the least one.
    long x = Lanes.smax(Lanes.smin(a, max, size + 1), ~max, size + 1);
    note(env, x, a);
    return xtn(x, size);
  }

  /** {@return a limited to the unsigned narrow range, unsigned (UQXTN)} */
  public static int uqxtn(FpEnv env, long a, int size) {
    long x = Lanes.umin(a, LaneWide.even(size), size + 1);
    note(env, x, a);
    return xtn(x, size);
  }

  /** {@return the signed a limited to the unsigned narrow range (SQXTUN)} */
  public static int sqxtun(FpEnv env, long a, int size) {
    long x = Lanes.smax(Lanes.smin(a, LaneWide.even(size), size + 1), 0, size + 1);
    note(env, x, a);
    return xtn(x, size);
  }

  private static void note(FpEnv env, long limited, long a) {
    if (limited != a) {
      env.fpsr |= LaneSat.QC;
    }
  }

  /** {@return a shifted right by n; the shift keeps within a lane what XTN takes (SHRN)} */
  public static int shrn(long a, int n, int size) {
    return xtn(a >>> n, size);
  }

  /** {@return a shifted right by n, rounded (RSHRN)} */
  public static int rshrn(long a, int n, int size) {
    return xtn(Lanes.add(a, Lanes.low(size + 1) << (n - 1), size + 1) >>> n, size);
  }

  /** {@return a shifted right by n and limited, signed (SQSHRN)} */
  public static int sqshrn(FpEnv env, long a, int n, int size) {
    return sqxtn(env, LaneShift.sshr(a, n, size + 1), size);
  }

  /** {@return a shifted right by n, rounded and limited, signed (SQRSHRN)} */
  public static int sqrshrn(FpEnv env, long a, int n, int size) {
    return sqxtn(env, LaneShift.srshr(a, n, size + 1), size);
  }

  /** {@return a shifted right by n and limited, unsigned (UQSHRN)} */
  public static int uqshrn(FpEnv env, long a, int n, int size) {
    return uqxtn(env, LaneShift.ushr(a, n, size + 1), size);
  }

  /** {@return a shifted right by n, rounded and limited, unsigned (UQRSHRN)} */
  public static int uqrshrn(FpEnv env, long a, int n, int size) {
    return uqxtn(env, LaneShift.urshr(a, n, size + 1), size);
  }

  /** {@return the signed a shifted right by n and limited to unsigned numbers (SQSHRUN)} */
  public static int sqshrun(FpEnv env, long a, int n, int size) {
    return sqxtun(env, LaneShift.sshr(a, n, size + 1), size);
  }

  /**
   * {@return the signed a shifted right by n, rounded and limited to unsigned numbers (SQRSHRUN)}
   */
  public static int sqrshrun(FpEnv env, long a, int n, int size) {
    return sqxtun(env, LaneShift.srshr(a, n, size + 1), size);
  }

  /** {@return the high halves of a + b (ADDHN)} */
  public static int addhn(long a, long b, int size) {
    return shrn(Lanes.add(a, b, size + 1), Lanes.bits(size), size);
  }

  /** {@return the rounded high halves of a + b (RADDHN)} */
  public static int raddhn(long a, long b, int size) {
    return rshrn(Lanes.add(a, b, size + 1), Lanes.bits(size), size);
  }

  /** {@return the high halves of a − b (SUBHN)} */
  public static int subhn(long a, long b, int size) {
    return shrn(Lanes.sub(a, b, size + 1), Lanes.bits(size), size);
  }

  /** {@return the rounded high halves of a − b (RSUBHN)} */
  public static int rsubhn(long a, long b, int size) {
    return rshrn(Lanes.sub(a, b, size + 1), Lanes.bits(size), size);
  }
}
