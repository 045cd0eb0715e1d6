package elfuse.cpu.simd;

/**
 * Where Advanced SIMD instructions keep their fields, and access to a register's lanes by number.
 */
final class Fields {
  private Fields() {}

  /** {@return index in {@code v} of the low half of Vd} */
  static int d(int word) {
    return (word & 31) << 1;
  }

  /** {@return index in {@code v} of the low half of Vn} */
  static int n(int word) {
    return (word >>> 5 & 31) << 1;
  }

  /** {@return index in {@code v} of the low half of Vm} */
  static int m(int word) {
    return (word >>> 16 & 31) << 1;
  }

  /** {@return the {@code size} field} */
  static int size(int word) {
    return word >>> 22 & 3;
  }

  /** {@return whether the operation has 128 bits, or works on the upper halves} */
  static boolean q(int word) {
    return (word & 1 << 30) != 0;
  }

  /**
   * {@return lane {@code index}, zero-extended, of the register whose low half is {@code v[reg]}}
   */
  static long element(long[] v, int reg, int index, int size) {
    int inHalf = 3 - size;
    return Lanes.lane(v[reg + (index >>> inHalf)], index & (1 << inHalf) - 1, size);
  }

  /** Replaces lane {@code index} of the register whose low half is {@code v[reg]}. */
  static void setElement(long[] v, int reg, int index, int size, long value) {
    int inHalf = 3 - size;
    int half = reg + (index >>> inHalf);
    v[half] = Lanes.withLane(v[half], index & (1 << inHalf) - 1, size, value);
  }

  /** Writes a 64-bit or scalar result, which clears the rest of the register. */
  static void set64(long[] v, int d, long value) {
    v[d] = value;
    v[d + 1] = 0;
  }

  /** Writes a narrowed result: to the upper half for the "2" forms, which keep the lower one. */
  static void setNarrow(long[] v, int d, boolean upper, int low, int high) {
    long value = low & 0xffffffffL | (long) high << 32;
    v[d + 1] = upper ? value : 0;
    if (!upper) {
      v[d] = value;
    }
  }
}
