package elfuse.cpu.alu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ArithmeticProperties {
  @Property
  void divisionRoundsTowardsZero(@ForAll long a, @ForAll long b) {
    BigInteger modulus = BigInteger.ONE.shiftLeft(64);
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    long signed = b == 0 ? 0 : x.divide(y).longValue();
    long unsigned = b == 0 ? 0 : x.mod(modulus).divide(y.mod(modulus)).longValue();
    assertThat(Arithmetic.sdiv64(a, b)).isEqualTo(signed);
    assertThat(Arithmetic.udiv64(a, b)).isEqualTo(unsigned);
  }

  @Example
  void divisionByZeroIsZeroAndOverflowWraps() {
    assertThat(Arithmetic.sdiv64(5, 0)).isZero();
    assertThat(Arithmetic.udiv32(5, 0)).isZero();
    assertThat(Arithmetic.sdiv64(Long.MIN_VALUE, -1)).isEqualTo(Long.MIN_VALUE);
    assertThat(Arithmetic.sdiv32(Integer.MIN_VALUE, -1)).isEqualTo(Integer.MIN_VALUE);
  }

  @Property
  void atomicMinimaAndMaximaCompareAtTheirSize(
      @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int log2) {
    int bits = 8 << log2;
    long mask = bits == 64 ? -1 : (1L << bits) - 1;
    long old = a & mask;
    long operand = b & mask;
    long signedOld = old << 64 - bits >> 64 - bits;
    long signedOperand = operand << 64 - bits >> 64 - bits;
    assertThat(Arithmetic.atomic(Arithmetic.SMAX, old, operand, log2) & mask)
        .isEqualTo(Math.max(signedOld, signedOperand) & mask);
    assertThat(Arithmetic.atomic(Arithmetic.SMIN, old, operand, log2) & mask)
        .isEqualTo(Math.min(signedOld, signedOperand) & mask);
    boolean below = Long.compareUnsigned(old, operand) < 0;
    assertThat(Arithmetic.atomic(Arithmetic.UMAX, old, operand, log2))
        .isEqualTo(below ? operand : old);
    assertThat(Arithmetic.atomic(Arithmetic.UMIN, old, operand, log2))
        .isEqualTo(below ? old : operand);
  }

  @Property
  void crcIsTheJdksWithoutTheInversions(
      @ForAll int crc, @ForAll long value, @ForAll @IntRange(max = 3) int size) {
    assertThat(Crc.crc32(0, value, size)).isEqualTo(inverted(new CRC32(), value, size));
    assertThat(Crc.crc32c(0, value, size)).isEqualTo(inverted(new CRC32C(), value, size));
    // linear in the running checksum
    int difference = Crc.crc32(crc, value, size) ^ Crc.crc32(0, value, size);
    assertThat(difference).isEqualTo(Crc.crc32(crc, 0, size));
  }

  private static int inverted(Checksum checksum, long value, int size) {
    // four bytes of ones cancel the ones that the JDK starts with
    for (int i = 0; i < 4; i++) {
      checksum.update(0xff);
    }
    for (int i = 0; i < 1 << size; i++) {
      checksum.update((int) (value >>> (i << 3)) & 0xff);
    }
    return ~(int) checksum.getValue();
  }
}
