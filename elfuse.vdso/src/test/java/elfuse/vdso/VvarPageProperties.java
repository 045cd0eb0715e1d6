package elfuse.vdso;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of the vvar page for any counter, frequency and host clock. */
class VvarPageProperties {
  private static final int[] STEADY = {1, 7};

  /** One seeding: so many counts after the last, with clocks as the host gives them. */
  record Seed(long counts, long monotonic, long boottime) {}

  @Provide
  Arbitrary<Long> frequencies() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            3, Arbitraries.of(1_000_000_000L, 24_000_000L, 62_500_000L, 19_200_000L, 54_000_000L)),
        Tuple.of(1, Arbitraries.longs().between(1, 0xffff_ffffL)));
  }

  @Provide
  Arbitrary<List<Seed>> seeds() {
    Arbitrary<Long> counts =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(0, 200)),
            Tuple.of(4, Arbitraries.longs().between(0, 200_000_000)),
            Tuple.of(1, Arbitraries.longs().between(-200_000_000, 0)),
            Tuple.of(1, Arbitraries.longs()));
    Arbitrary<Long> clock = Arbitraries.longs().between(0, 1_000_000_000_000L);
    return Combinators.combine(counts, clock, clock).as(Seed::new).list().ofMinSize(2).ofMaxSize(8);
  }

  /**
   * A reader may still hold the old anchor when the page is seeded again, at any counter; whoever
   * reads by the new anchor at that counter or later must not be told less.
   */
  @Property
  void seedingNeverLetsAClockGoBack(
      @ForAll("frequencies") long frequency,
      @ForAll("seeds") List<Seed> seeds,
      @ForAll long start,
      @ForAll List<Long> some) {
    MemorySegment memory = Arena.ofAuto().allocate(VvarPage.SIZE, 8);
    VvarPage page = VvarPage.of(memory);
    long counter = start;
    long anchor = start;
    long largest = frequency / 10;
    long[] seen = {Long.MIN_VALUE, Long.MIN_VALUE};
    for (Seed seed : seeds) {
      VvarPage old = VvarPage.of(Arena.ofAuto().allocate(VvarPage.SIZE, 8).copyFrom(memory));
      counter += seed.counts;
      if (!page.seed(counter, frequency, 0, seed.monotonic, seed.boottime)) {
        continue;
      }
      // the last that the old anchor can have told anybody
      boolean within = Long.compareUnsigned(counter - anchor, largest) <= 0;
      for (int i = 0; i < STEADY.length; i++) {
        long last = old.nanoseconds(STEADY[i], within ? counter : anchor + largest);
        seen[i] = Math.max(seen[i], last);
      }
      anchor = counter;
      for (int i = 0; i < STEADY.length; i++) {
        assertThat(page.nanoseconds(STEADY[i], counter)).isGreaterThanOrEqualTo(seen[i]);
      }
      for (int clock : STEADY) {
        assertLater(old, page, clock, counter);
        assertLater(old, page, clock, counter + 1);
        assertLater(old, page, clock, counter + largest);
        for (long one : some) {
          assertLater(old, page, clock, counter + (one & Long.MAX_VALUE) % (largest + 1));
        }
      }
    }
  }

  private static void assertLater(VvarPage old, VvarPage page, int clock, long counter) {
    long now = page.nanoseconds(clock, counter);
    if (now != VvarPage.NOT_SERVED) {
      assertThat(now).isGreaterThanOrEqualTo(old.nanoseconds(clock, counter));
    }
  }

  @Property
  void answerIsTheSeedAndTheTimeSince(
      @ForAll("frequencies") long frequency, @ForAll long anchor, @ForAll long some) {
    VvarPage page = VvarPage.of(Arena.ofAuto().allocate(VvarPage.SIZE, 8));
    long time = 1_700_000_000_999_999_999L;
    page.seed(anchor, frequency, time, time, time);
    long counts = (some & Long.MAX_VALUE) % (frequency / 10 + 1);
    long exact =
        BigInteger.valueOf(counts)
            .multiply(BigInteger.valueOf(1_000_000_000))
            .divide(BigInteger.valueOf(frequency))
            .longValue();
    // the multiplier is rounded by at most half a 2^24th of a nanosecond for each count
    long error = 1 + (counts >> 25);
    assertThat(page.nanoseconds(0, anchor + counts) - time).isBetween(exact - error, exact + error);
  }
}
