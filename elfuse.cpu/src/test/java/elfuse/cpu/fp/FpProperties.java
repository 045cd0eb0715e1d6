package elfuse.cpu.fp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Arithmetic against exact decimal numbers, with every rounding mode, and the special cases of the
 * Arm ARM's pseudocode.
 */
class FpProperties {
  /** Numbers around every corner: subnormal, huge, close to one, random. */
  @Provide
  Arbitrary<Double> numbers() {
    Arbitrary<Double> any =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Double> near =
        Arbitraries.longs()
            .between(0x3fe0_0000_0000_0000L, 0x4010_0000_0000_0000L)
            .map(Double::longBitsToDouble);
    Arbitrary<Double> tiny =
        Arbitraries.longs().between(0, 0x0030_0000_0000_0000L).map(Double::longBitsToDouble);
    Arbitrary<Double> whole = Arbitraries.integers().map(Integer::doubleValue);
    return Arbitraries.oneOf(any, near, tiny, whole);
  }

  private static FpEnv env(int mode) {
    FpEnv env = new FpEnv();
    env.fpcr = mode << 22;
    return env;
  }

  /** {@return an exact number rounded to double in one of FPCR's modes, by neighbours} */
  private static double rounded(BigDecimal exact, int mode) {
    double near = exact.doubleValue(); // correctly rounded, to nearest even
    double below = near;
    double above = near;
    if (Double.isInfinite(near)) {
      below = near > 0 ? Double.MAX_VALUE : near;
      above = near > 0 ? near : -Double.MAX_VALUE;
    } else {
      int side = exact.compareTo(new BigDecimal(near));
      below = side < 0 ? Math.nextDown(near) : near;
      above = side > 0 ? Math.nextUp(near) : near;
    }
    return switch (mode) {
      case 0 -> near;
      case 1 -> above;
      case 2 -> below;
      default -> exact.signum() < 0 ? above : below;
    };
  }

  private static void same(long actual, BigDecimal exact, int mode, FpEnv env) {
    double expected = rounded(exact, mode);
    double got = Double.longBitsToDouble(actual);
    if (exact.signum() == 0) {
      assertThat(got).isZero();
      assertThat(env.fpsr).isZero();
      return;
    }
    assertThat(got == 0 && expected == 0 || got == expected)
        .as("%s, not %s for %s in mode %d", got, expected, exact, mode)
        .isTrue();
    boolean inexact = Double.isInfinite(expected) || new BigDecimal(expected).compareTo(exact) != 0;
    assertThat((env.fpsr & Fp.IXC) != 0).as("IXC").isEqualTo(inexact);
    boolean tiny = exact.abs().compareTo(new BigDecimal(Double.MIN_NORMAL)) < 0;
    assertThat((env.fpsr & Fp.UFC) != 0).as("UFC").isEqualTo(tiny && inexact);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  @Property
  void sumsAreExactSumsRounded(
      @ForAll("numbers") double a,
      @ForAll("numbers") double b,
      @ForAll @IntRange(max = 3) int mode,
      @ForAll boolean subtract) {
    FpEnv env = env(mode);
    BigDecimal x = new BigDecimal(a);
    BigDecimal y = new BigDecimal(b);
    same(
        Fp.add(env, Fp.D, bits(a), bits(b), subtract),
        subtract ? x.subtract(y) : x.add(y),
        mode,
        env);
  }

  @Property
  void productsAreExactProductsRounded(
      @ForAll("numbers") double a,
      @ForAll("numbers") double b,
      @ForAll @IntRange(max = 3) int mode) {
    FpEnv env = env(mode);
    same(
        Fp.multiply(env, Fp.D, bits(a), bits(b), false),
        new BigDecimal(a).multiply(new BigDecimal(b)),
        mode,
        env);
  }

  @Property
  void fusedProductsAreRoundedOnce(
      @ForAll("numbers") double a,
      @ForAll("numbers") double b,
      @ForAll("numbers") double c,
      @ForAll @IntRange(max = 3) int mode) {
    FpEnv env = env(mode);
    same(
        Fp.multiplyAdd(env, Fp.D, bits(c), bits(a), bits(b)),
        new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(c)),
        mode,
        env);
  }

  @Property
  void quotientsLieOnTheRightSide(
      @ForAll("numbers") double a,
      @ForAll("numbers") double b,
      @ForAll @IntRange(max = 3) int mode) {
    if (b == 0 || a == 0) {
      return;
    }
    FpEnv env = env(mode);
    // 2,500 digits of a quotient decide every rounding but that of an exact one, which they hold
    BigDecimal exact =
        new BigDecimal(a).divide(new BigDecimal(b), new MathContext(2500, RoundingMode.DOWN));
    double got = Double.longBitsToDouble(Fp.divide(env, Fp.D, bits(a), bits(b)));
    assertThat(got).isEqualTo(rounded(exact, mode));
  }

  @Property
  void rootsAreTheHostsWhenRoundedToNearest(@ForAll("numbers") double a) {
    FpEnv env = env(0);
    double got = Double.longBitsToDouble(Fp.squareRoot(env, Fp.D, bits(Math.abs(a))));
    assertThat(got).isEqualTo(Math.sqrt(Math.abs(a)));
  }

  @Property
  void singlePrecisionIsTheHostsWhenRoundedToNearest(@ForAll float a, @ForAll float b) {
    int x = Float.floatToRawIntBits(a);
    int y = Float.floatToRawIntBits(b);
    assertThat((int) Fp.add(env(0), Fp.S, x, y, false)).isEqualTo(Float.floatToRawIntBits(a + b));
    assertThat((int) Fp.multiply(env(0), Fp.S, x, y, false))
        .isEqualTo(Float.floatToRawIntBits(a * b));
    assertThat((int) Fp.convert(env(0), Fp.D, Fp.S, bits((double) a), 0)).isEqualTo(x);
  }

  @Property
  void halvesWidenAsTheHostWidensThem(@ForAll short half) {
    float expected = Float.float16ToFloat(half);
    int got = (int) Fp.convert(env(0), Fp.H, Fp.S, half & 0xffffL, 0);
    if (Float.isNaN(expected)) {
      assertThat(Fp.isNan(Fp.S, got)).isTrue();
    } else {
      assertThat(got).isEqualTo(Float.floatToRawIntBits(expected));
    }
  }

  @Property
  void conversionToIntegersSaturates(@ForAll long any) {
    double a = Double.longBitsToDouble(any);
    FpEnv env = env(0);
    assertThat(Fp.toFixed(env, Fp.D, any, 0, false, Fp.ZERO, 64)).isEqualTo((long) a);
    boolean invalid = Double.isNaN(a) || a >= 0x1p63 || a < -0x1p63;
    assertThat((env.fpsr & Fp.IOC) != 0).isEqualTo(invalid);
  }

  // A, B, the sum's bits; quiet and signalling NaNs, infinities; FPSR; with FPCR.DN in the last
  // ones
  @ParameterizedTest
  @CsvSource({
    "7ff8000000000001, 3ff0000000000000, 0, 7ff8000000000001, 0",
    "7ff0000000000001, 7ff8000000000002, 0, 7ff8000000000001, 1",
    "7ff8000000000002, 7ff0000000000001, 0, 7ff8000000000001, 1",
    "7ff0000000000000, fff0000000000000, 0, 7ff8000000000000, 1",
    "fff8000000000001, 3ff0000000000000, 2000000, 7ff8000000000000, 0",
    "8000000000000000, 0000000000000000, 0, 0000000000000000, 0",
    "8000000000000000, 0000000000000000, 800000, 8000000000000000, 0",
    "0000000000000001, 0000000000000001, 1000000, 0000000000000000, 80",
    "7fefffffffffffff, 7fefffffffffffff, 0, 7ff0000000000000, 14",
    "7fefffffffffffff, 7fefffffffffffff, c00000, 7fefffffffffffff, 14",
  })
  void specialSums(String a, String b, String fpcr, String sum, String fpsr) {
    FpEnv env = new FpEnv();
    env.fpcr = Integer.parseUnsignedInt(fpcr, 16);
    long got =
        Fp.add(env, Fp.D, Long.parseUnsignedLong(a, 16), Long.parseUnsignedLong(b, 16), false);
    assertThat(Long.toHexString(got)).isEqualTo(Long.toHexString(Long.parseUnsignedLong(sum, 16)));
    assertThat(Integer.toHexString(env.fpsr)).isEqualTo(fpsr);
  }

  @Test
  void divisionByZeroSaysSo() {
    FpEnv env = env(0);
    assertThat(Fp.divide(env, Fp.D, bits(-1), bits(0))).isEqualTo(bits(Double.NEGATIVE_INFINITY));
    assertThat(env.fpsr).isEqualTo(Fp.DZC);
  }

  @Test
  void comparisonsGiveTheFourAnswers() {
    long nan = 0x7ff8_0000_0000_0000L;
    assertThat(Fp.compare(env(0), Fp.D, bits(1), bits(2), false)).isEqualTo(0b1000);
    assertThat(Fp.compare(env(0), Fp.D, bits(0), bits(-0.0), false)).isEqualTo(0b0110);
    assertThat(Fp.compare(env(0), Fp.D, bits(3), bits(2), false)).isEqualTo(0b0010);
    FpEnv env = env(0);
    assertThat(Fp.compare(env, Fp.D, nan, bits(2), false)).isEqualTo(0b0011);
    assertThat(env.fpsr).isZero();
    assertThat(Fp.compare(env, Fp.D, nan, bits(2), true)).isEqualTo(0b0011);
    assertThat(env.fpsr).isEqualTo(Fp.IOC);
  }
}
