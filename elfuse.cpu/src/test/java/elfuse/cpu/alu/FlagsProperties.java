package elfuse.cpu.alu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * AddWithCarry of the Arm ARM, written with numbers of any size, is what {@link Flags} computes.
 */
class FlagsProperties {
  private static int model(BigInteger a, BigInteger b, int carry, int width) {
    BigInteger modulus = BigInteger.ONE.shiftLeft(width);
    BigInteger unsigned = a.mod(modulus).add(b.mod(modulus)).add(BigInteger.valueOf(carry));
    BigInteger signed = signed(a, width).add(signed(b, width)).add(BigInteger.valueOf(carry));
    BigInteger result = unsigned.mod(modulus);
    int n = result.testBit(width - 1) ? 8 : 0;
    int z = result.signum() == 0 ? 4 : 0;
    int c = unsigned.compareTo(modulus) >= 0 ? 2 : 0;
    int v = signed(result, width).equals(signed) ? 0 : 1;
    return n | z | c | v;
  }

  private static BigInteger signed(BigInteger a, int width) {
    BigInteger modulus = BigInteger.ONE.shiftLeft(width);
    BigInteger low = a.mod(modulus);
    return low.testBit(width - 1) ? low.subtract(modulus) : low;
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  @Property
  void add64(@ForAll long a, @ForAll long b) {
    assertThat(Flags.add64(a, b)).isEqualTo(model(big(a), big(b), 0, 64));
  }

  @Property
  void sub64IsAddingTheComplementAndOne(@ForAll long a, @ForAll long b) {
    assertThat(Flags.sub64(a, b)).isEqualTo(model(big(a), big(~b), 1, 64));
  }

  @Property
  void add32(@ForAll int a, @ForAll int b) {
    assertThat(Flags.add32(a, b)).isEqualTo(model(big(a), big(b), 0, 32));
  }

  @Property
  void sub32IsAddingTheComplementAndOne(@ForAll int a, @ForAll int b) {
    assertThat(Flags.sub32(a, b)).isEqualTo(model(big(a), big(~b), 1, 32));
  }

  @Property
  void adc64(@ForAll long a, @ForAll long b, @ForAll @IntRange(max = 15) int nzcv) {
    long sum = Flags.adc64(a, b, nzcv);
    int carry = nzcv >> 1 & 1;
    assertThat(sum).isEqualTo(big(a).add(big(b)).add(big(carry)).longValue());
    assertThat(Flags.sum64(a, b, sum)).isEqualTo(model(big(a), big(b), carry, 64));
  }

  @Property
  void adc32(@ForAll int a, @ForAll int b, @ForAll @IntRange(max = 15) int nzcv) {
    int sum = Flags.adc32(a, b, nzcv);
    int carry = nzcv >> 1 & 1;
    assertThat(sum).isEqualTo(a + b + carry);
    assertThat(Flags.sum32(a, b, sum)).isEqualTo(model(big(a), big(b), carry, 32));
  }

  @Property
  void logicalResultsClearCarryAndOverflow(@ForAll long r) {
    assertThat(Flags.logic64(r)).isEqualTo((r < 0 ? 8 : 0) | (r == 0 ? 4 : 0));
    assertThat(Flags.logic32((int) r)).isEqualTo(((int) r < 0 ? 8 : 0) | ((int) r == 0 ? 4 : 0));
  }

  @Property
  void rmifTakesOnlyMaskedFlags(
      @ForAll long a,
      @ForAll @IntRange(max = 63) int rotate,
      @ForAll @IntRange(max = 15) int mask,
      @ForAll @IntRange(max = 15) int nzcv) {
    int taken = 0;
    for (int bit = 0; bit < 4; bit++) {
      taken |= (int) (a >>> (rotate + bit & 63) & 1) << bit;
    }
    assertThat(Flags.rmif(a, rotate, mask, nzcv)).isEqualTo(nzcv & ~mask | taken & mask);
  }

  @Property
  void conversionOfFloatingPointFlagsRoundTripsForComparisons(
      @ForAll @IntRange(max = 3) int which) {
    // the four results of FCMP: less, equal, greater, unordered
    int comparison = new int[] {0b1000, 0b0110, 0b0010, 0b0011}[which];
    assertThat(Flags.xaflag(Flags.axflag(comparison))).isEqualTo(comparison);
  }
}
