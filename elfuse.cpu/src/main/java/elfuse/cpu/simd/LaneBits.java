package elfuse.cpu.simd;

/**
 * Lane-wise bit counting and reversal on one 64-bit half of a vector register. Conventions as in
 * {@link Lanes}.
 */
public final class LaneBits {
  private LaneBits() {}

  /** {@return the number of one bits of every byte (CNT)} */
  public static long cnt(long a) {
    long x = a - (a >>> 1 & 0x5555555555555555L);
    x = (x & 0x3333333333333333L) + (x >>> 2 & 0x3333333333333333L);
    return (x + (x >>> 4)) & 0x0f0f0f0f0f0f0f0fL;
  }

  /** {@return the number of leading zero bits of every lane, at most 32 bits wide (CLZ)} */
  public static long clz(long a, int size) {
    // Ones from the leading one downwards; what is left of them are the leading zeros.
    long x = a;
    for (int n = 1; n < Lanes.bits(size); n <<= 1) {
      x |= LaneShift.ushr(x, n, size);
    }
    long counts = cnt(~x);
    for (int s = 0; s < size; s++) {
      counts = LaneWide.uaddlp(counts, s);
    }
    return counts;
  }

  /**
   * {@return the number of bits below the sign bit that equal it, of every lane at most 32 bits
   * wide (CLS)}
   */
  public static long cls(long a, int size) {
    return Lanes.sub(clz(a ^ LaneShift.sshr(a, 1, size), size), Lanes.low(size), size);
  }

  /** {@return every byte with its bits reversed (RBIT)} */
  public static long rbit(long a) {
    return Long.reverseBytes(Long.reverse(a));
  }

  /** {@return the bytes of every halfword reversed (REV16)} */
  public static long rev16(long a) {
    return (a >>> 8 & 0x00ff00ff00ff00ffL) | (a & 0x00ff00ff00ff00ffL) << 8;
  }

  /** {@return the lanes of every 32-bit word reversed; size B or H (REV32)} */
  public static long rev32(long a, int size) {
    return Long.rotateLeft(rev64(a, size), 32);
  }

  /** {@return the lanes reversed; size B, H or S (REV64)} */
  public static long rev64(long a, int size) {
    return switch (size) {
      case 0 -> Long.reverseBytes(a);
      case 1 -> rev16(Long.reverseBytes(a));
      default -> Long.rotateLeft(a, 32);
    };
  }
}
