package elfuse.vdso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VvarPageTest {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final long GHZ = 1_000_000_000;

  private final MemorySegment memory = Arena.ofAuto().allocate(VvarPage.SIZE, 8);
  private final VvarPage page = VvarPage.of(memory);

  @Test
  void seedStoresEveryFieldAtItsPlace() {
    assertThat(page.seed(77, 24_000_000, 5_000_000_006L, 7_999_999_999L, 1L)).isTrue();
    assertThat(memory.get(INT, 0)).isEqualTo(2);
    assertThat(memory.get(INT, 4)).isZero();
    assertThat(memory.get(LONG, 8)).isEqualTo(77);
    assertThat(memory.get(LONG, 16)).isEqualTo(699_050_667); // 2^24 * 1000 / 24, rounded
    assertThat(memory.get(LONG, 24)).isEqualTo(2_400_000);
    long[] clocks = memory.asSlice(32, 48).toArray(LONG);
    assertThat(clocks).containsExactly(5, 6, 7, 999_999_999, 0, 1);
  }

  @Test
  void timeBeforeTheEpochHasPositiveNanoseconds() {
    page.seed(0, GHZ, -1, 0, 0);
    assertThat(memory.get(LONG, VvarPage.REALTIME)).isEqualTo(-1);
    assertThat(memory.get(LONG, VvarPage.REALTIME + 8)).isEqualTo(999_999_999);
    assertThat(page.nanoseconds(0, 3)).isEqualTo(2);
  }

  @Test
  void answersEndWithTheLifetimeAndBeforeTheAnchor() {
    page.seed(1000, GHZ, 10, 20, 30);
    assertThat(page.nanoseconds(0, 1001)).isEqualTo(11);
    assertThat(page.nanoseconds(1, 1000)).isEqualTo(20);
    assertThat(page.nanoseconds(7, 1000 + VvarPage.LIFETIME)).isEqualTo(30 + VvarPage.LIFETIME);
    assertThat(page.nanoseconds(7, 1001 + VvarPage.LIFETIME)).isEqualTo(VvarPage.NOT_SERVED);
    assertThat(page.nanoseconds(0, 999)).isEqualTo(VvarPage.NOT_SERVED);
    assertThat(page.nanoseconds(4, 1000)).isEqualTo(VvarPage.NOT_SERVED);
  }

  @Test
  void counterMayPassTheTopOfItsRange() {
    page.seed(-1, GHZ, 10, 20, 30);
    assertThat(page.nanoseconds(0, 4)).isEqualTo(15);
    assertThat(page.seed(5, GHZ, 10, 20, 30)).isTrue();
    assertThat(page.nanoseconds(1, 5)).isEqualTo(26);
  }

  @Test
  void attentionHoldsUntilItsLastBitIsDropped() {
    page.seed(0, GHZ, 10, 20, 30);
    page.raise(1);
    page.raise(0x8000_0000);
    assertThat(page.attention()).isEqualTo(0x8000_0001);
    page.drop(1);
    assertThat(page.attention()).isEqualTo(0x8000_0000);
    assertThat(page.nanoseconds(0, 0)).as("the host asks all the same").isEqualTo(10);
    page.drop(0x8000_0000);
    assertThat(page.attention()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, -1})
  void pageThatIsUnseededOrBeingWrittenAnswersNothing(int sequence) {
    page.seed(0, GHZ, 10, 20, 30);
    memory.set(INT, VvarPage.SEQUENCE, sequence);
    assertThat(page.nanoseconds(0, 0)).isEqualTo(VvarPage.NOT_SERVED);
    assertThat(page.seed(0, GHZ, 10, 20, 30)).isEqualTo(sequence == 0);
  }

  @Test
  void sequenceThatOverflowsIsNotUnseeded() {
    memory.set(INT, VvarPage.SEQUENCE, -2);
    assertThat(page.seed(0, GHZ, 10, 20, 30)).isTrue();
    assertThat(memory.get(INT, VvarPage.SEQUENCE)).isEqualTo(2);
  }

  @Test
  void laterTimeIsTakenAndEarlierIsNotExceptOfRealtime() {
    page.seed(0, GHZ, 1_000, 1_000, 1_000);
    assertThat(page.seed(500, GHZ, 2, 1_400, 9_000)).isTrue();
    assertThat(page.nanoseconds(0, 500)).isEqualTo(2);
    assertThat(page.nanoseconds(1, 500)).isEqualTo(1_500);
    assertThat(page.nanoseconds(7, 500)).isEqualTo(9_000);
  }

  @Test
  void anchorPredictsNothingBeyondItsLifetime() {
    page.seed(0, GHZ, 0, 0, 0);
    assertThat(page.seed(10 * GHZ, GHZ, 0, 5 * GHZ, VvarPage.LIFETIME - 1)).isTrue();
    assertThat(page.nanoseconds(1, 10 * GHZ)).isEqualTo(5 * GHZ);
    assertThat(page.nanoseconds(7, 10 * GHZ)).isEqualTo(VvarPage.LIFETIME);
  }

  @Test
  void seedThatComesLateWithAnEarlierCounterIsNotNeeded() {
    page.seed(1000, GHZ, 10, 20, 30);
    byte[] before = memory.toArray(ValueLayout.JAVA_BYTE);
    assertThat(page.seed(999, GHZ, 11, 21, 31)).isFalse();
    assertThat(memory.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(before);
  }

  @Test
  void counterThatBeganAnewSeeds() {
    page.seed(10 * GHZ, GHZ, 0, 0, 0);
    assertThat(page.seed(0, GHZ, 7, 3 * GHZ, 8)).isTrue();
    assertThat(page.nanoseconds(0, 0)).isEqualTo(7);
    assertThat(page.nanoseconds(1, 0)).isEqualTo(3 * GHZ);
    assertThat(page.nanoseconds(7, 0)).isEqualTo(VvarPage.LIFETIME);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1L << 32, Long.MAX_VALUE})
  void impossibleFrequencyIsRefused(long frequency) {
    assertThatThrownBy(() -> page.seed(0, frequency, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Long.toString(frequency));
    assertThat(memory.get(INT, VvarPage.SEQUENCE)).isZero();
  }

  @Test
  void memoryMustBeAPage() {
    assertThatThrownBy(() -> VvarPage.of(memory.asSlice(0, 4095)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    MemorySegment odd = Arena.ofAuto().allocate(VvarPage.SIZE + 8, 8).asSlice(4);
    assertThatThrownBy(() -> VvarPage.of(odd)).isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Every seed's clocks are the same function of its counter, and the multiplier is exact, so every
   * answer is a function of the counter asked for: one that is not was torn.
   */
  @Test
  void readersNeverSeeATornSeedAndOneWriterWinsAtATime() throws Exception {
    int writers = 3;
    int readers = 3;
    AtomicBoolean stop = new AtomicBoolean();
    CyclicBarrier begin = new CyclicBarrier(writers + readers);
    try (ExecutorService pool = Executors.newFixedThreadPool(writers + readers)) {
      List<Future<Long>> seeded = new ArrayList<>();
      List<Future<Long>> answered = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        seeded.add(pool.submit(writer(begin, stop)));
      }
      for (int i = 0; i < readers; i++) {
        answered.add(pool.submit(reader(begin, stop, i)));
      }
      Thread.sleep(500);
      stop.set(true);
      long wins = 0;
      for (Future<Long> one : seeded) {
        wins += one.get();
      }
      // two writers at once would have left a sequence that counts fewer
      assertThat(memory.get(INT, VvarPage.SEQUENCE)).isEqualTo((int) (2 * wins));
      assertThat(wins).isPositive();
      long answers = 0;
      for (Future<Long> one : answered) {
        answers += one.get();
      }
      assertThat(answers).isPositive();
    }
  }

  private Callable<Long> writer(CyclicBarrier begin, AtomicBoolean stop) {
    return () -> {
      VvarPage own = VvarPage.of(memory);
      long wins = 0;
      begin.await();
      while (!stop.get()) {
        long counter = System.nanoTime();
        if (own.seed(counter, GHZ, -counter, counter, 3 * GHZ + counter)) {
          wins++;
        }
        for (int i = 0; i < 20; i++) {
          Thread.onSpinWait();
        }
      }
      return wins;
    };
  }

  private Callable<Long> reader(CyclicBarrier begin, AtomicBoolean stop, int which) {
    int clock = List.of(0, 1, 7).get(which);
    return () -> {
      VvarPage own = VvarPage.of(memory);
      long answers = 0;
      long last = Long.MIN_VALUE;
      begin.await();
      while (!stop.get()) {
        long counter = System.nanoTime();
        long time = own.nanoseconds(clock, counter);
        if (time == VvarPage.NOT_SERVED) {
          continue;
        }
        answers++;
        if (clock == 0) {
          // -anchor + (counter - anchor): less than -counter + twice the age
          assertThat(time + counter).isBetween(0L, 2 * VvarPage.LIFETIME);
          assertThat((time + counter) % 2).isZero();
        } else {
          assertThat(time).isEqualTo(clock == 1 ? counter : 3 * GHZ + counter);
          assertThat(time).isGreaterThanOrEqualTo(last);
          last = time;
        }
      }
      return answers;
    };
  }

  @Test
  void ofManyThatSeeTheSameSequenceExactlyOneWrites() throws Exception {
    int callers = 4;
    try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
      for (int round = 0; round < 500; round++) {
        int sequence = memory.get(INT, VvarPage.SEQUENCE);
        CyclicBarrier begin = new CyclicBarrier(callers);
        List<Future<Boolean>> results = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
          long counter = 1_000L * round - i; // the later a caller's counter, the better
          results.add(
              pool.submit(() -> {
                begin.await();
                return page.seed(counter, GHZ, counter, counter, counter);
              }));
        }
        int wins = 0;
        for (Future<Boolean> result : results) {
          wins += result.get() ? 1 : 0;
        }
        assertThat(wins).isBetween(1, callers);
        assertThat(memory.get(INT, VvarPage.SEQUENCE)).isEqualTo(sequence + 2 * wins);
      }
    }
  }
}
