package elfuse.cpu.alu;

/** The condition flags that arithmetic sets, as in AddWithCarry (Arm ARM J1, shared/functions). */
public final class Flags {
  private Flags() {}

  /** {@return the flags of {@code a + b}} */
  public static int add64(long a, long b) {
    return sum64(a, b, a + b);
  }

  /** {@return the flags of {@code a - b}} */
  public static int sub64(long a, long b) {
    return sum64(a, ~b, a - b);
  }

  /** {@return the flags of {@code a + b}} */
  public static int add32(int a, int b) {
    return sum32(a, b, a + b);
  }

  /** {@return the flags of {@code a - b}} */
  public static int sub32(int a, int b) {
    return sum32(a, ~b, a - b);
  }

  /** {@return the flags of a result {@code r} that is {@code a + b} with or without a carry in} */
  public static int sum64(long a, long b, long r) {
    long carry = a & b | (a | b) & ~r;
    long overflow = (a ^ r) & (b ^ r);
    return logic64(r) | (int) (carry >>> 63) << 1 | (int) (overflow >>> 63);
  }

  /** {@return the flags of a result {@code r} that is {@code a + b} with or without a carry in} */
  public static int sum32(int a, int b, int r) {
    int carry = a & b | (a | b) & ~r;
    int overflow = (a ^ r) & (b ^ r);
    return logic32(r) | carry >>> 31 << 1 | overflow >>> 31;
  }

  /** {@return the flags of a logical result: C and V are clear} */
  public static int logic64(long r) {
    return (int) (r >>> 63) << 3 | (r == 0 ? 4 : 0);
  }

  /** {@return the flags of a logical result: C and V are clear} */
  public static int logic32(int r) {
    return r >>> 31 << 3 | (r == 0 ? 4 : 0);
  }

  /** {@return {@code a + b + C}} SBC is this with {@code ~b}. */
  public static long adc64(long a, long b, int nzcv) {
    return a + b + (nzcv >>> 1 & 1);
  }

  /** {@return {@code a + b + C}} SBC is this with {@code ~b}. */
  public static int adc32(int a, int b, int nzcv) {
    return a + b + (nzcv >>> 1 & 1);
  }

  /** {@return the flags after RMIF: those of {@code mask} come from {@code a} rotated} */
  public static int rmif(long a, int rotate, int mask, int nzcv) {
    return nzcv & ~mask | (int) Long.rotateRight(a, rotate) & mask;
  }

  /** {@return the flags after SETF8: N, Z and V of the low byte; C stays} */
  public static int setf8(int a, int nzcv) {
    return setf(a, 7, nzcv);
  }

  /** {@return the flags after SETF16: N, Z and V of the low halfword; C stays} */
  public static int setf16(int a, int nzcv) {
    return setf(a, 15, nzcv);
  }

  private static int setf(int a, int top, int nzcv) {
    int n = a >>> top & 1;
    int z = a << 31 - top == 0 ? 4 : 0;
    int v = (a >>> top + 1 ^ a >>> top) & 1;
    return n << 3 | z | nzcv & 2 | v;
  }

  /** {@return the flags after CFINV} */
  public static int cfinv(int nzcv) {
    return nzcv ^ 2;
  }

  /** {@return the flags after XAFLAG: from the alternative floating-point format to A64's} */
  public static int xaflag(int nzcv) {
    int z = nzcv >>> 2 & 1;
    int c = nzcv >>> 1 & 1;
    int n = (c | z) ^ 1;
    int v = (c ^ 1) & z;
    return n << 3 | (z & c) << 2 | (c | z) << 1 | v;
  }

  /** {@return the flags after AXFLAG: from A64's floating-point format to the alternative one} */
  public static int axflag(int nzcv) {
    int z = nzcv >>> 2 & 1;
    int c = nzcv >>> 1 & 1;
    int v = nzcv & 1;
    return (z | v) << 2 | (c & (v ^ 1)) << 1;
  }
}
