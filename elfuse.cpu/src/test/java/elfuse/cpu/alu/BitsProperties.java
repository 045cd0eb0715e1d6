package elfuse.cpu.alu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BitsProperties {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  private static BigInteger unsigned(long value) {
    return BigInteger.valueOf(value).mod(MODULUS);
  }

  @Property
  void extr64TakesSixtyFourBitsOfTheConcatenation(
      @ForAll long high, @ForAll long low, @ForAll @IntRange(max = 63) int lsb) {
    BigInteger both = unsigned(high).shiftLeft(64).or(unsigned(low));
    assertThat(Bits.extr64(high, low, lsb)).isEqualTo(both.shiftRight(lsb).longValue());
  }

  @Property
  void extr32TakesThirtyTwoBitsOfTheConcatenation(
      @ForAll int high, @ForAll int low, @ForAll @IntRange(max = 31) int lsb) {
    long both = (long) high << 32 | low & 0xffff_ffffL;
    assertThat(Bits.extr32(high, low, lsb)).isEqualTo((int) (both >>> lsb));
  }

  @Property
  void bfmCopiesAFieldAndKeepsTheRest(
      @ForAll long old,
      @ForAll long source,
      @ForAll @IntRange(max = 63) int immr,
      @ForAll @IntRange(max = 63) int imms) {
    int width = imms >= immr ? imms - immr + 1 : imms + 1;
    int from = imms >= immr ? immr : 0;
    int to = imms >= immr ? 0 : 64 - immr;
    long expected = old;
    for (int bit = 0; bit < width; bit++) {
      long one = 1L << to + bit;
      expected = (source >>> from + bit & 1) != 0 ? expected | one : expected & ~one;
    }
    assertThat(Bits.bfm64(old, source, immr, imms)).isEqualTo(expected);
  }

  @Property
  void bfm32CopiesAFieldAndKeepsTheRest(
      @ForAll int old,
      @ForAll int source,
      @ForAll @IntRange(max = 31) int immr,
      @ForAll @IntRange(max = 31) int imms) {
    int width = imms >= immr ? imms - immr + 1 : imms + 1;
    int from = imms >= immr ? immr : 0;
    int to = imms >= immr ? 0 : 32 - immr;
    int expected = old;
    for (int bit = 0; bit < width; bit++) {
      int one = 1 << to + bit;
      expected = (source >>> from + bit & 1) != 0 ? expected | one : expected & ~one;
    }
    assertThat(Bits.bfm32(old, source, immr, imms)).isEqualTo(expected);
  }

  @Example
  void thereAre5334BitmaskImmediates() {
    Set<Long> values = new HashSet<>();
    for (int n = 0; n < 2; n++) {
      for (int immr = 0; immr < 64; immr++) {
        for (int imms = 0; imms < 64; imms++) {
          int length = 31 - Integer.numberOfLeadingZeros(n << 6 | ~imms & 0x3f);
          if (length >= 1 && (imms & (1 << length) - 1) != (1 << length) - 1) {
            long value = Bits.bitmask(n, immr, imms);
            assertThat(value).isNotZero().isNotEqualTo(-1);
            values.add(value);
          }
        }
      }
    }
    assertThat(values).hasSize(5334);
  }

  @Property
  void reversals(@ForAll long a) {
    for (int bit = 0; bit < 64; bit++) {
      long one = a >>> bit & 1;
      assertThat(Bits.rev16(a) >>> (bit ^ 8) & 1).isEqualTo(one);
      assertThat(Bits.rev32(a) >>> (bit ^ 24) & 1).isEqualTo(one);
    }
  }

  @Property
  void clsCountsCopiesOfTheSign(@ForAll long a) {
    int count = 0;
    while (count < 63 && (a >> 62 - count & 1) == (a >> 63 & 1)) {
      count++;
    }
    assertThat(Bits.cls64(a)).isEqualTo(count);
    assertThat(Bits.cls32((int) (a >> 32))).isEqualTo(Math.min(count, 31));
  }

  @Property
  void extendIsSignOrZeroExtensionThenShift(
      @ForAll long a,
      @ForAll @IntRange(max = 7) int option,
      @ForAll @IntRange(max = 4) int amount) {
    int bits = 8 << (option & 3);
    BigInteger low = unsigned(a).mod(BigInteger.ONE.shiftLeft(bits));
    if (option >= 4 && low.testBit(bits - 1)) {
      low = low.subtract(BigInteger.ONE.shiftLeft(bits));
    }
    assertThat(Bits.extend(a, option, amount)).isEqualTo(low.shiftLeft(amount).longValue());
  }
}
