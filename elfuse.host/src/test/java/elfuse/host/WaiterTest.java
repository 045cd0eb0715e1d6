package elfuse.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WaiterTest {
  private static final int EINTR = 4;
  private static final int POLLIN = 1;
  private static final int POLLOUT = 4;
  private static final int POLLHUP = 0x10;
  private static final int POLLNVAL = 0x20;
  private static final long MILLISECOND = 1_000_000;

  private Posix posix;
  private Arena arena;
  private Waiter waiter;
  private int reader;
  private int writer;

  /** {@return the host under test} */
  Posix host() throws Exception {
    return Posix.ofHost();
  }

  @BeforeEach
  void open() throws Exception {
    posix = host();
    arena = Arena.ofConfined();
    waiter = posix.newWaiter();
    MemorySegment pair = arena.allocate(8, 4);
    assertThat(posix.pipe2(pair.address(), 0)).isZero();
    reader = pair.get(ValueLayout.JAVA_INT, 0);
    writer = pair.get(ValueLayout.JAVA_INT, 4);
  }

  @AfterEach
  void close() {
    waiter.close();
    posix.close(reader);
    posix.close(writer);
    arena.close();
  }

  private void makeReadable() {
    assertThat(posix.write(writer, arena.allocate(1).address(), 1)).isEqualTo(1);
  }

  @Test
  void answersTheEventsThatHold() {
    assertThat(waiter.await(writer, POLLOUT, -1)).isEqualTo(POLLOUT);
    assertThat(waiter.await(reader, POLLIN, 0)).isZero();
    makeReadable();
    assertThat(waiter.await(reader, POLLIN, -1)).isEqualTo(POLLIN);
    posix.close(writer);
    assertThat(waiter.await(reader, POLLIN, -1)).isEqualTo(POLLIN | POLLHUP);
    assertThat(waiter.await(1 << 20, POLLIN, -1)).isEqualTo(POLLNVAL);
  }

  @Test
  void timeIsOverAfterTheTime() {
    long start = System.nanoTime();
    assertThat(waiter.await(reader, POLLIN, 20 * MILLISECOND)).isZero();
    assertThat(waiter.await(-1, 0, 20 * MILLISECOND)).isZero();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(40 * MILLISECOND);
  }

  @Test
  void aWakeUpBeforeTheWaitIsKeptAndConsumed() {
    waiter.wake();
    waiter.wake();
    assertThat(waiter.isWoken()).isTrue();
    assertThat(waiter.await(reader, POLLIN, -1)).isEqualTo(-EINTR);
    assertThat(waiter.isWoken()).isFalse();
    assertThat(waiter.await(reader, POLLIN, 0)).isZero();
  }

  @Test
  void aWakeUpEndsAWait() throws Exception {
    for (int i = 0; i < 200; i++) {
      Thread other = Thread.ofPlatform().start(waiter::wake);
      assertThat(waiter.await(reader, POLLIN, -1)).isEqualTo(-EINTR);
      other.join();
    }
  }

  @Test
  void descriptorsGoBeforeWakeUps() {
    makeReadable();
    waiter.wake();
    assertThat(waiter.await(reader, POLLIN, -1)).isEqualTo(POLLIN);
    PollSet set = new PollSet();
    set.add(reader, POLLIN);
    assertThat(waiter.await(set, -1)).isEqualTo(1);
    assertThat(waiter.isWoken()).isTrue();
    assertThat(waiter.await(-1, 0, -1)).isEqualTo(-EINTR);
  }

  @Test
  void aClearedWakeUpIsForgotten() {
    waiter.wake();
    waiter.clear();
    waiter.clear();
    assertThat(waiter.isWoken()).isFalse();
    assertThat(waiter.await(reader, POLLIN, 0)).isZero();
    waiter.wake();
    assertThat(waiter.await(-1, 0, -1)).isEqualTo(-EINTR);
  }

  @Test
  void setsGrowAndAreReused() {
    PollSet set = new PollSet();
    assertThat(waiter.await(set, 0)).isZero();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 100; i++) {
        assertThat(set.add(i % 2 == 0 ? writer : -1, POLLOUT)).isEqualTo(i);
      }
      assertThat(waiter.await(set, -1)).isEqualTo(50);
      assertThat(set.events(98)).isEqualTo(POLLOUT);
      assertThat(set.events(99)).isZero();
      set.clear();
      assertThat(set.size()).isZero();
    }
    set.add(reader, POLLIN);
    assertThat(waiter.await(set, MILLISECOND)).isZero();
    waiter.wake();
    assertThat(waiter.await(set, -1)).isEqualTo(-EINTR);
  }

  @Test
  void noWakeUpIsLostBetweenTwoThreads() throws Exception {
    int rounds = 5000;
    int[] published = new int[1];
    Object lock = new Object();
    Thread other =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = 1; i <= rounds; i++) {
                synchronized (lock) {
                  published[0] = i;
                }
                waiter.wake();
              }
            });
    int seen = 0;
    while (seen < rounds) {
      assertThat(waiter.await(-1, 0, -1)).isEqualTo(-EINTR);
      synchronized (lock) {
        seen = published[0];
      }
    }
    other.join();
  }

  @Test
  void aClosedWaiterNeverWritesToAReusedNumber() {
    assumeTrue(posix.has(HostFeature.EVENT_OBJECTS), "only there a number can be written to");
    Waiter closed = posix.newWaiter();
    closed.close();
    closed.close();
    int reused = posix.eventfd2(0, 04000);
    closed.wake();
    assertThat(posix.read(reused, arena.allocate(8).address(), 8)).isEqualTo(-11);
    posix.close(reused);
  }

  @Test
  void parkingEndsAtAMomentOfEitherClock() {
    for (int clock = 0; clock < 2; clock++) {
      long end = posix.clockNanos(clock) + 20 * MILLISECOND;
      assertThat(waiter.park(clock, end)).isZero();
      assertThat(posix.clockNanos(clock)).isGreaterThanOrEqualTo(end);
      assertThat(waiter.park(clock, 0)).isZero();
    }
  }

  @Test
  void parkingConsumesWhatCameBefore() {
    waiter.ready();
    assertThat(waiter.park(1, -1)).isEqualTo(Waiter.READY);
    waiter.ready();
    waiter.wake();
    assertThat(waiter.park(1, -1)).isEqualTo(-EINTR);
    assertThat(waiter.await(-1, 0, 0)).isZero();
    assertThat(waiter.park(1, 0)).isZero();
  }

  @Test
  void aParkedThreadIsWoken() throws Exception {
    for (int i = 0; i < 200; i++) {
      boolean ready = i % 2 == 0;
      Thread other =
          Thread.ofPlatform()
              .start(() -> {
                if (ready) {
                  waiter.ready();
                } else {
                  waiter.wake();
                }
              });
      assertThat(waiter.park(1, -1)).isEqualTo(ready ? Waiter.READY : -EINTR);
      other.join();
      // whether it was parked then or not, nothing is left but perhaps an empty notice
      assertThat(waiter.isWoken()).isFalse();
      assertThat(waiter.await(-1, 0, 0)).isIn(0, Waiter.READY);
      assertThat(waiter.await(-1, 0, 0)).isZero();
    }
  }
}
