package elfuse.cpu.simd;

/**
 * Operations that only move lanes, one 64-bit half of the result at a time. Conventions as in
 * {@link Lanes}; with D lanes the permutes move whole halves, which needs no method.
 */
public final class LanePermute {
  private LanePermute() {}

  /** {@return the lanes of a and b in turn, a's first; size B, H or S (ZIP1, ZIP2)} */
  public static long zip(int a, int b, int size) {
    return LaneWide.uxtl(a, size) | LaneWide.uxtl(b, size) << Lanes.bits(size);
  }

  /** {@return the even lanes of a, then those of b; size B, H or S (UZP1)} */
  public static long uzp1(long a, long b, int size) {
    return (LaneNarrow.xtn(a, size) & 0xffffffffL) | (long) LaneNarrow.xtn(b, size) << 32;
  }

  /** {@return the odd lanes of a, then those of b; size B, H or S (UZP2)} */
  public static long uzp2(long a, long b, int size) {
    int bits = Lanes.bits(size);
    return uzp1(a >>> bits, b >>> bits, size);
  }

  /** {@return the even lanes of a and b in turn; size B, H or S (TRN1)} */
  public static long trn1(long a, long b, int size) {
    return Lanes.select(LaneWide.even(size), a, b << Lanes.bits(size));
  }

  /** {@return the odd lanes of a and b in turn; size B, H or S (TRN2)} */
  public static long trn2(long a, long b, int size) {
    return Lanes.select(LaneWide.even(size), a >>> Lanes.bits(size), b);
  }

  /** {@return eight bytes of high:low from byte {@code position}, 0–8 (EXT)} */
  public static long ext(long low, long high, int position) {
    return switch (position) {
      case 0 -> low;
      case 8 -> high;
      default -> low >>> (position << 3) | high << (64 - (position << 3));
    };
  }

  /**
   * {@return for every byte of {@code indices} the byte with that number of the table, or where the
   * number is too great the byte of {@code otherwise} (TBL with 0, TBX with the old value)}
   *
   * @param v the vector registers, two elements each
   * @param first the first register of the table, whose registers wrap from 31 to 0
   * @param count the table's registers, 1–4
   */
  public static long tbl(long[] v, int first, int count, long indices, long otherwise) {
    long r = 0;
    for (int i = 0; i < 64; i += 8) {
      int index = (int) (indices >>> i) & 0xff;
      long b =
          index < count << 4
              ? v[((first + (index >>> 4) & 31) << 1) + (index >>> 3 & 1)] >>> ((index & 7) << 3)
              : otherwise >>> i;
      r |= (b & 0xff) << i;
    }
    return r;
  }
}
