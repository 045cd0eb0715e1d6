package elfuse.shim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the block promises to the shim: a reader whose calls were all served never goes back from a
 * new identity to an old one, and the ring gives every byte once.
 */
class ShimDataProperties {
  private static final int GETUID = 174;
  private static final int GETEUID = 175;
  private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();
  private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();

  private final MemorySegment memory = Arena.ofAuto().allocate(ShimData.SIZE, 4096);
  private final ShimData data = new ShimData(memory);

  /** The shim's identity path: LDAR attention, LDAR slot. {@return -1 if it is left to the host} */
  private long served(int call) {
    if ((int) INT.getAcquire(memory, (long) ShimData.ATTENTION) != 0) {
      return -1;
    }
    return (long) LONG.getAcquire(memory, 8L * call);
  }

  /**
   * Every interleaving is a word of two letters: the writer's next step or the reader's. The writer
   * changes two ids in a bracket; the other lanes are raised and dropped around it by their owners.
   * The law fails if the raise comes after the first store, or the drop before the last one.
   */
  @Property(tries = 3000)
  void aReaderNeverCombinesOldAndNew(
      @ForAll List<Boolean> writerNext, @ForAll @IntRange(max = 3) int otherLane) {
    data.publish(GETUID, 1);
    data.publish(GETEUID, 1);
    List<Runnable> writer = new ArrayList<>();
    int other = 1 << otherLane & ~ShimData.CRED;
    writer.add(() -> data.raise(other));
    writer.add(() -> data.raise(ShimData.CRED));
    writer.add(() -> data.publish(GETUID, 2));
    writer.add(() -> data.drop(other));
    writer.add(() -> data.publish(GETEUID, 2));
    writer.add(() -> data.drop(ShimData.CRED));
    // the reader's calls, in the two steps that each is made of
    int[] calls = {GETUID, GETEUID, GETUID, GETEUID};
    long[] seen = new long[calls.length];
    boolean[] zero = new boolean[calls.length];
    int step = 0;
    int written = 0;
    for (int i = 0; step < 2 * calls.length; i++) {
      boolean write = i < writerNext.size() ? writerNext.get(i) : written < writer.size();
      if (write && written < writer.size()) {
        writer.get(written++).run();
      } else if ((step & 1) == 0) {
        zero[step++ / 2] = (int) INT.getAcquire(memory, (long) ShimData.ATTENTION) == 0;
      } else {
        seen[step / 2] = zero[step / 2] ? (long) LONG.getAcquire(memory, 8L * calls[step / 2]) : -1;
        step++;
      }
    }
    assertNeverBack(seen);
  }

  /**
   * Signals are posted and timers armed and disarmed while ids change; threads that go back to the
   * guest drop the lane when nothing is left to do. A reader that sees no lane has missed nothing,
   * and its identity does not go back. Sections of one lane's owner are whole, as its lock makes
   * them; the reader comes between any two steps.
   */
  @Property(tries = 3000)
  void aReaderThatSawNoLaneHasMissedNothing(@ForAll List<@IntRange(max = 6) Integer> schedule) {
    data.drop(-1);
    data.publish(GETUID, 1);
    data.publish(GETEUID, 1);
    int pending = 0;
    boolean armed = false;
    int change = 0; // the next step of a change of ids
    long id = 1;
    List<Long> seen = new ArrayList<>();
    for (int step : schedule) {
      switch (step) {
        case 0 -> { // post: the lane first, then the queue
          data.raise(ShimData.SIGTIMER);
          pending++;
        }
        case 1 -> { // setitimer
          data.raise(ShimData.SIGTIMER);
          armed = true;
        }
        case 2 -> { // a timer expires: its signal is posted
          if (armed) {
            data.raise(ShimData.SIGTIMER);
            armed = false;
            pending++;
          }
        }
        case 3 -> { // a thread delivers and goes back to the guest
          pending = Math.max(0, pending - 1);
          if (pending == 0 && !armed) {
            data.drop(ShimData.SIGTIMER);
          }
        }
        case 4 -> {
          switch (change++ & 3) {
            case 0 -> data.raise(ShimData.CRED);
            case 1 -> data.publish(GETUID, ++id);
            case 2 -> data.publish(GETEUID, id);
            default -> data.drop(ShimData.CRED);
          }
        }
        default -> {
          long value = served(step == 5 ? GETUID : GETEUID);
          if (value != -1) {
            assertThat(pending).isZero();
            assertThat(armed).isFalse();
            assertThat(change & 3).as("inside a bracket").isZero();
          }
          seen.add(value);
        }
      }
    }
    assertNeverBack(seen.stream().mapToLong(Long::longValue).toArray());
  }

  private static void assertNeverBack(long[] seen) {
    long newest = 0;
    for (long value : seen) {
      if (value != -1) {
        assertThat(value).as(() -> Arrays.toString(seen)).isGreaterThanOrEqualTo(newest);
        newest = value;
      }
    }
  }

  /**
   * The same with real threads: the writer counts up, so old and new are told apart. Weakening the
   * raise to come after the stores, or the drop to come before them, makes this fail at once.
   */
  @Test
  void threadsNeverSeeIdentityGoBack() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicReference<String> failure = new AtomicReference<>();
    Thread reader =
        Thread.ofPlatform()
            .start(() -> {
              long newest = 0;
              while (!stop.get()) {
                for (int call = GETUID; call <= GETEUID; call++) {
                  long value = served(call);
                  if (value >= 0 && value < newest) {
                    failure.set(value + " after " + newest);
                  }
                  newest = Math.max(newest, value);
                }
              }
            });
    for (long n = 1; n < 300_000 && failure.get() == null; n++) {
      data.raise(ShimData.CRED);
      data.publish(GETUID, n);
      data.publish(GETEUID, n);
      data.drop(ShimData.CRED);
    }
    stop.set(true);
    reader.join();
    assertThat(failure.get()).isNull();
  }

  @Test
  void lanesDoNotTouchEachOther() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int lane = 1; lane <= 8; lane <<= 1) {
      int bit = lane;
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < 50_000; i++) {
                  data.raise(bit);
                  if ((data.attention() & bit) == 0) {
                    return; // leaves the lane of the others as it is; seen below
                  }
                  data.drop(bit);
                }
                data.raise(bit);
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(data.attention()).isEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(ints = {154, 157, 171, 178, 63, -1, Integer.MAX_VALUE})
  void callsWithoutASlotAreRefused(int call) {
    assertThatThrownBy(() -> data.publish(call, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void theBitmapIsASetOfDescriptors(@ForAll List<@IntRange(min = -5, max = 1100) Integer> steps) {
    boolean[] expected = new boolean[ShimData.DESCRIPTORS];
    for (int i = 0; i < steps.size(); i++) {
      boolean eligible = i % 3 != 2;
      data.urandom(steps.get(i), eligible);
      if (steps.get(i) >= 0 && steps.get(i) < expected.length) {
        expected[steps.get(i)] = eligible;
      }
    }
    for (int fd = 0; fd < expected.length; fd++) {
      long word = memory.get(ValueLayout.JAVA_LONG, ShimData.BITMAP + 8L * (fd >> 6));
      assertThat((word >>> fd & 1) != 0).isEqualTo(expected[fd]);
      data.urandom(fd, false);
    }
  }

  /** A reader as the shim is one, under the ring's lock; {@return how many bytes it got} */
  private int take(byte[] target) {
    while (!INT.compareAndSet(memory, (long) ShimData.LOCK, 0, 1)) {
      Thread.onSpinWait();
    }
    int head = (int) INT.get(memory, (long) ShimData.HEAD);
    int fill = (int) INT.get(memory, (long) ShimData.TAIL) - head;
    int count = Math.min(fill, target.length);
    INT.set(memory, (long) ShimData.HEAD, head + count);
    for (int i = 0; i < count; i++) {
      target[i] =
          memory.get(ValueLayout.JAVA_BYTE, ShimData.RING + (head + i & ShimData.RING_SIZE - 1));
    }
    INT.setRelease(memory, (long) ShimData.LOCK, 0);
    return count;
  }

  @Test
  void theRingGivesEveryByteOnceAndInOrder() throws Exception {
    int total = 1_000_000;
    Thread producer =
        Thread.ofPlatform()
            .start(() -> {
              for (int made = 0; made < total; ) {
                byte[] part = new byte[Math.min(data.ringRoom(), total - made)];
                for (int i = 0; i < part.length; i++) {
                  part[i] = (byte) ((made + i) % 251);
                }
                data.refill(part);
                made += part.length;
              }
            });
    Random random = new Random(3);
    int got = 0;
    while (got < total) {
      byte[] bytes = new byte[1 + random.nextInt(ShimData.RING_READ)];
      int count = take(bytes);
      for (int i = 0; i < count; i++) {
        if (bytes[i] != (byte) ((got + i) % 251)) {
          throw new AssertionError("byte " + (got + i));
        }
      }
      got += count;
    }
    producer.join();
    assertThat(data.ringRoom()).isEqualTo(ShimData.RING_SIZE);
  }
}
