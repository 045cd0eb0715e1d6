package elfuse.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Timer arithmetic against the same in unbounded numbers, with the ends of the range. */
class ExpiryProperties {
  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

  @Provide
  Arbitrary<Long> times() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 1000),
        Arbitraries.longs().between(0, Long.MAX_VALUE),
        Arbitraries.longs().between(Long.MAX_VALUE - 1000, Long.MAX_VALUE));
  }

  private static BigInteger big(long n) {
    return BigInteger.valueOf(n);
  }

  @Property(tries = 2000)
  void isSetToTheSumAtMostTheLastTime(
      @ForAll("times") long now, @ForAll("times") long value, @ForAll("times") long interval) {
    Expiry expiry = new Expiry();
    expiry.set(now, value, interval, false);
    assertThat(expiry.isSet()).isEqualTo(value != 0);
    assertThat(expiry.interval()).isEqualTo(value == 0 ? 0 : interval);
    if (value != 0) {
      assertThat(big(expiry.next())).isEqualTo(big(now).add(big(value)).min(MAX));
    }
    expiry.set(now, value, interval, true);
    assertThat(expiry.next()).isEqualTo(value);
  }

  @Property(tries = 2000)
  void forwardingPassesWholeIntervalsAndEndsBehindNow(
      @ForAll("times") long first, @ForAll("times") long interval, @ForAll("times") long now) {
    Expiry expiry = new Expiry();
    expiry.set(0, first, interval, true);
    long passed = expiry.forward(now);
    if (first == 0 || interval == 0 || now < first) {
      if (first != 0) {
        assertThat(passed).isZero();
        assertThat(expiry.next()).isEqualTo(first);
      }
      return;
    }
    BigInteger next = big(first).add(big(passed).multiply(big(interval)));
    assertThat(next).isGreaterThan(big(now));
    assertThat(next.subtract(big(interval))).isLessThanOrEqualTo(big(now));
    assertThat(big(expiry.next())).isEqualTo(next.min(MAX));
    assertThat(Expiry.overrun(passed - 1)).isBetween(0, Integer.MAX_VALUE);
  }

  @Property(tries = 2000)
  void timespecsBecomeNanosecondsAtMostTheLastTime(
      @ForAll("times") long seconds, @ForAll("times") long part) {
    long nanos = part % KernelTime.SECOND;
    BigInteger exact = big(seconds).multiply(big(KernelTime.SECOND)).add(big(nanos));
    long told = KernelTime.of(seconds, nanos);
    // ktime_set gives up at KTIME_SEC_MAX, up to a second before the end
    assertThat(told == Long.MAX_VALUE || big(told).equals(exact)).isTrue();
    assertThat(big(told)).isGreaterThanOrEqualTo(exact.min(MAX.subtract(big(KernelTime.SECOND))));
    assertThat(KernelTime.isTimespec(seconds, nanos)).isTrue();
  }

  @Test
  void whatIsNoTimespecIsRefused() {
    assertThat(KernelTime.isTimespec(-1, 0)).isFalse();
    assertThat(KernelTime.isTimespec(0, -1)).isFalse();
    assertThat(KernelTime.isTimespec(0, KernelTime.SECOND)).isFalse();
    assertThat(KernelTime.isTimespec(Long.MAX_VALUE, KernelTime.SECOND - 1)).isTrue();
  }

  @Test
  void overrunsEndAtTheLargestInt() {
    assertThat(Expiry.overrun(5)).isEqualTo(5);
    assertThat(Expiry.overrun(1L << 40)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Expiry.overrun(Long.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
  }
}
