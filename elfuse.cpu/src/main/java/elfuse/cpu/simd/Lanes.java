package elfuse.cpu.simd;

/**
 * Lane-wise integer arithmetic on one 64-bit half of a vector register: the one definition of what
 * the plain Advanced SIMD operations mean. The interpreter calls these methods once for each half;
 * a translator emits calls to the same methods.
 *
 * <p>Every method takes its lanes packed in {@code long}s, lane 0 in the low bits, and a {@code
 * size} that is the base-2 logarithm of the lane's bytes: 0 for B, 1 for H, 2 for S, 3 for D, as in
 * the instructions' own {@code size} field. No lane ever disturbs its neighbour. Scalar forms use
 * the same methods with the upper lanes zero. Nothing here allocates or keeps state.
 *
 * <p>The arithmetic is "SIMD within a register": carries are kept out of a neighbour by clearing or
 * setting the top bit of each lane first and repairing it with an exclusive or.
 */
public final class Lanes {
  /** The number 1 in every lane, by size. */
  private static final long[] LOW = {
    0x0101010101010101L, 0x0001000100010001L, 0x0000000100000001L, 1L
  };

  /** The top bit of every lane, by size. */
  private static final long[] HIGH = {
    0x8080808080808080L, 0x8000800080008000L, 0x8000000080000000L, 0x8000000000000000L
  };

  private Lanes() {}

  /** {@return the width of a lane in bits} */
  public static int bits(int size) {
    return 8 << size;
  }

  /** {@return a mask of lane 0} */
  public static long ones(int size) {
    return -1L >>> (64 - (8 << size));
  }

  /** {@return the number 1 in every lane} */
  public static long low(int size) {
    return LOW[size];
  }

  /** {@return the top bit of every lane} */
  public static long high(int size) {
    return HIGH[size];
  }

  /** {@return {@code value} in every lane; bits of {@code value} beyond a lane are ignored} */
  public static long dup(long value, int size) {
    return (value & ones(size)) * LOW[size];
  }

  /** {@return lane {@code index}, zero-extended} */
  public static long lane(long a, int index, int size) {
    return a >>> (index << (3 + size)) & ones(size);
  }

  /** {@return lane {@code index}, sign-extended} */
  public static long signedLane(long a, int index, int size) {
    return sext(a >>> (index << (3 + size)), size);
  }

  /** {@return {@code a} with lane {@code index} replaced by the low bits of {@code value}} */
  public static long withLane(long a, int index, int size, long value) {
    int shift = index << (3 + size);
    long mask = ones(size) << shift;
    return (a & ~mask) | (value << shift & mask);
  }

  /** {@return the low lane of {@code value}, sign-extended} */
  public static long sext(long value, int size) {
    int unused = 64 - (8 << size);
    return value << unused >> unused;
  }

  /**
   * {@return all ones in every lane whose top bit is set in {@code tops}, which has no other bits}
   */
  public static long spread(long tops, int size) {
    return (tops << 1) - (tops >>> ((8 << size) - 1));
  }

  /**
   * {@return the bits of {@code a} where {@code mask} is one, of {@code b} where it is zero (BSL)}
   */
  public static long select(long mask, long a, long b) {
    return b ^ ((a ^ b) & mask);
  }

  /** {@return a + b (ADD)} */
  public static long add(long a, long b, int size) {
    long h = HIGH[size];
    return ((a & ~h) + (b & ~h)) ^ ((a ^ b) & h);
  }

  /** {@return a − b (SUB)} */
  public static long sub(long a, long b, int size) {
    long h = HIGH[size];
    return ((a | h) - (b & ~h)) ^ ((a ^ ~b) & h);
  }

  /** {@return −a (NEG)} */
  public static long neg(long a, int size) {
    return sub(0, a, size);
  }

  /** {@return |a|, where the most negative number is its own absolute value (ABS)} */
  public static long abs(long a, int size) {
    long m = spread(a & HIGH[size], size);
    return sub(a ^ m, m, size);
  }

  /** {@return the low halves of the products a × b (MUL)} */
  public static long mul(long a, long b, int size) {
    int bits = 8 << size;
    long ones = ones(size);
    long r = 0;
    for (int i = 0; i < 64; i += bits) {
      r |= ((a >>> i) * (b >>> i) & ones) << i;
    }
    return r;
  }

  /** {@return d + a × b (MLA)} */
  public static long mla(long d, long a, long b, int size) {
    return add(d, mul(a, b, size), size);
  }

  /** {@return d − a × b (MLS)} */
  public static long mls(long d, long a, long b, int size) {
    return sub(d, mul(a, b, size), size);
  }

  /** {@return the top bit of every lane where a &lt; b as unsigned numbers: the borrow of a − b} */
  static long borrows(long a, long b, int size) {
    return ((~a & b) | (~(a ^ b) & sub(a, b, size))) & HIGH[size];
  }

  /** {@return the top bit of every lane where the unsigned sum a + b does not fit} */
  static long carries(long a, long b, int size) {
    return ((a & b) | ((a | b) & ~add(a, b, size))) & HIGH[size];
  }

  /** {@return the top bit of every lane that is not zero} */
  static long nonZero(long a, int size) {
    long h = HIGH[size];
    return (((a & ~h) + ~h) | a) & h;
  }

  /** {@return all ones where a = b (CMEQ)} */
  public static long cmeq(long a, long b, int size) {
    return ~spread(nonZero(a ^ b, size), size);
  }

  /** {@return all ones where a &amp; b is not zero (CMTST)} */
  public static long cmtst(long a, long b, int size) {
    return spread(nonZero(a & b, size), size);
  }

  /** {@return all ones where a &gt; b, unsigned (CMHI)} */
  public static long cmhi(long a, long b, int size) {
    return spread(borrows(b, a, size), size);
  }

  /** {@return all ones where a ≥ b, unsigned (CMHS)} */
  public static long cmhs(long a, long b, int size) {
    return ~spread(borrows(a, b, size), size);
  }

  /** {@return all ones where a &gt; b, signed (CMGT)} */
  public static long cmgt(long a, long b, int size) {
    long h = HIGH[size];
    return cmhi(a ^ h, b ^ h, size);
  }

  /** {@return all ones where a ≥ b, signed (CMGE)} */
  public static long cmge(long a, long b, int size) {
    long h = HIGH[size];
    return cmhs(a ^ h, b ^ h, size);
  }

  /** {@return the greater, unsigned (UMAX)} */
  public static long umax(long a, long b, int size) {
    return select(cmhi(a, b, size), a, b);
  }

  /** {@return the smaller, unsigned (UMIN)} */
  public static long umin(long a, long b, int size) {
    return select(cmhi(a, b, size), b, a);
  }

  /** {@return the greater, signed (SMAX)} */
  public static long smax(long a, long b, int size) {
    return select(cmgt(a, b, size), a, b);
  }

  /** {@return the smaller, signed (SMIN)} */
  public static long smin(long a, long b, int size) {
    return select(cmgt(a, b, size), b, a);
  }

  /** {@return |a − b| of unsigned numbers (UABD)} */
  public static long uabd(long a, long b, int size) {
    long m = cmhi(b, a, size);
    return sub(sub(a, b, size) ^ m, m, size);
  }

  /** {@return |a − b| of signed numbers, as an unsigned number (SABD)} */
  public static long sabd(long a, long b, int size) {
    long h = HIGH[size];
    return uabd(a ^ h, b ^ h, size);
  }

  /** {@return (a + b) / 2 rounded down, unsigned (UHADD)} */
  public static long uhadd(long a, long b, int size) {
    return (a & b) + ((a ^ b) >>> 1 & ~HIGH[size]);
  }

  /** {@return (a + b) / 2 rounded down, signed (SHADD)} */
  public static long shadd(long a, long b, int size) {
    long h = HIGH[size];
    return uhadd(a ^ h, b ^ h, size) ^ h;
  }

  /** {@return (a + b + 1) / 2 rounded down, unsigned (URHADD)} */
  public static long urhadd(long a, long b, int size) {
    return (a | b) - ((a ^ b) >>> 1 & ~HIGH[size]);
  }

  /** {@return (a + b + 1) / 2 rounded down, signed (SRHADD)} */
  public static long srhadd(long a, long b, int size) {
    long h = HIGH[size];
    return urhadd(a ^ h, b ^ h, size) ^ h;
  }

  /** {@return (a − b) / 2 rounded down, unsigned operands (UHSUB)} */
  public static long uhsub(long a, long b, int size) {
    return sub((a ^ b) >>> 1 & ~HIGH[size], ~a & b, size);
  }

  /** {@return (a − b) / 2 rounded down, signed operands (SHSUB)} */
  public static long shsub(long a, long b, int size) {
    long h = HIGH[size];
    return uhsub(a ^ h, b ^ h, size);
  }
}
