package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Fcntl;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Reads of /dev/urandom: fresh bytes of every length, none twice, and who may be told of them. */
class EntropyCacheTest {
  private final Posix posix = Posix.ofHost();

  private VirtualDescription open(int flags) {
    MemoryDevice device = MemoryDevice.of(posix, MemoryDevice.Kind.URANDOM);
    return VirtualDescription.of(device, flags, "/dev/urandom");
  }

  @Test
  void readsOfEveryLengthGiveAllTheirBytes() {
    VirtualDescription file = open(Fcntl.O_RDONLY);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(10_000);
      Set<Long> seen = new HashSet<>();
      for (int count : new int[] {0, 1, 7, 8, 255, 256, 4000, 4095, 4096, 4097, 10_000, 8}) {
        buffer.fill((byte) 0);
        assertThat(file.read(buffer.address(), count, null)).isEqualTo(count);
        for (int at = 0; at + 8 <= count; at += 8) {
          assertThat(seen.add(buffer.get(ValueLayout.JAVA_LONG_UNALIGNED, at))).isTrue();
        }
        if (count < 10_000) {
          assertThat(buffer.asSlice(count).mismatch(arena.allocate(10_000 - count))).isEqualTo(-1);
        }
      }
    }
    file.release();
  }

  @Test
  void threadsNeverGetTheSameBytes() throws Exception {
    VirtualDescription file = open(Fcntl.O_RDONLY);
    Set<Long> seen = ConcurrentHashMap.newKeySet();
    List<Thread> threads = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try (Arena arena = Arena.ofConfined()) {
                  MemorySegment buffer = arena.allocate(8, 8);
                  for (int i = 0; i < 5000; i++) {
                    file.read(buffer.address(), 8, null);
                    seen.add(buffer.get(ValueLayout.JAVA_LONG, 0));
                  }
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(seen).hasSize(20_000);
    file.release();
  }

  @Test
  void onlyWhatCanBeReadIsEntropy() {
    assertThat(open(Fcntl.O_RDONLY).isEntropy()).isTrue();
    assertThat(open(Fcntl.O_RDWR).isEntropy()).isTrue();
    assertThat(open(Fcntl.O_WRONLY).isEntropy()).isFalse();
    MemoryDevice random = MemoryDevice.of(posix, MemoryDevice.Kind.RANDOM);
    assertThat(VirtualDescription.of(random, 0, "/dev/random").isEntropy()).isFalse();
  }

  @Test
  void aWatcherKnowsEveryDescriptorAtEveryMoment() {
    FdTable table = new FdTable(100);
    int before = table.add(open(Fcntl.O_RDONLY), false);
    boolean[] known = new boolean[100];
    table.watch((fd, d) -> known[fd] = d != null && d.isEntropy());
    assertThat(known[before]).isTrue();
    int other = table.dup(before);
    assertThat(known[other]).isTrue();
    table.dup2(before, 50);
    assertThat(known[50]).isTrue();
    table.dup2(table.add(open(Fcntl.O_WRONLY), false), 50);
    assertThat(known[50]).as("replaced by something that cannot be read").isFalse();
    table.close(before);
    assertThat(known[before]).isFalse();
    table.closeRange(0, 99, 0);
    for (boolean one : known) {
      assertThat(one).isFalse();
    }
  }
}
