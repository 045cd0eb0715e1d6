package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.hv.MemoryAccess;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A child's memory is its parent's at the moment of the fork, and its own from then on. */
class ForkTest {
  private static final long P = 4096;
  private static final long A = 0x10_0000_0000L;
  private static final int RW = 3;
  private static final int PRIVATE = 0x32; // MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS

  private final TlbRequest tlb = new TlbRequest();
  private final AddressSpace parent = AddressSpace.create(new FakeVm(), HostPages.NONE);
  private AddressSpace child;

  @AfterEach
  void close() {
    if (child != null) {
      child.close();
    }
    parent.close();
  }

  private GuestMemory fork() {
    child = parent.fork(new FakeVm(), HostPages.NONE, false);
    return child.memory();
  }

  @Test
  void privateMemoryIsApart() {
    parent.mmap(A, 4 * P, RW, PRIVATE, null, 0, tlb);
    parent.memory().putLong(A + P, 7);
    GuestMemory other = fork();
    assertThat(other.getLong(A + P)).isEqualTo(7);
    other.putLong(A + P, 8);
    parent.memory().putLong(A + 2 * P, 9);
    assertThat(parent.memory().getLong(A + P)).isEqualTo(7);
    assertThat(other.getLong(A + 2 * P)).isZero();
    assertThat(child.maps()).isEqualTo(parent.maps());
  }

  @Test
  void whatCannotBeReadKeepsItsContent() {
    parent.mmap(A, P, RW, PRIVATE, null, 0, tlb);
    parent.memory().putLong(A, 42);
    parent.mprotect(A, P, 0, tlb);
    GuestMemory other = fork();
    assertThat(other.accessible(A, 8, MemoryAccess.READ)).isZero();
    assertThat(child.mprotect(A, P, RW, tlb)).isZero();
    assertThat(other.getLong(A)).isEqualTo(42);
  }

  @Test
  void adviceIsObeyed() {
    parent.mmap(A, 3 * P, RW, PRIVATE, null, 0, tlb);
    for (int i = 0; i < 3; i++) {
      parent.memory().putLong(A + i * P, i + 1);
    }
    assertThat(parent.madvise(A, P, 10, tlb)).as("MADV_DONTFORK").isZero();
    assertThat(parent.madvise(A + P, P, 18, tlb)).as("MADV_WIPEONFORK").isZero();
    GuestMemory other = fork();
    assertThat(child.mappingAt(A)).isNull();
    assertThat(other.getLong(A + P)).isZero();
    assertThat(other.getLong(A + 2 * P)).isEqualTo(3);
    assertThat(parent.memory().getLong(A + P)).isEqualTo(2);
  }

  @Test
  void locksAreNotInherited() {
    parent.mmap(A, P, RW, PRIVATE, null, 0, tlb);
    parent.setLimit(MemoryLimit.MEMLOCK, 1 << 20);
    assertThat(parent.mlock(A, P, 0)).isZero();
    fork();
    assertThat(parent.usage().locked()).isEqualTo(P);
    assertThat(child.usage().locked()).isZero();
    assertThat(child.usage().total()).isEqualTo(parent.usage().total());
  }

  @Test
  void theHeapAndItsLimitsGoOn() {
    parent.setHeap(A, A - P, A);
    long brk = parent.brk(A + 3 * P, tlb);
    parent.memory().putLong(A + 2 * P, 5);
    GuestMemory other = fork();
    assertThat(child.brk(0, tlb)).isEqualTo(brk);
    assertThat(other.getLong(A + 2 * P)).isEqualTo(5);
    assertThat(child.brk(A + 4 * P, tlb)).isEqualTo(A + 4 * P);
    assertThat(parent.brk(0, tlb)).isEqualTo(brk);
  }

  @Test
  void theReserveIsTheChildsOwn() {
    parent.infra().shimData().fill((byte) 5);
    int slot = parent.infra().allocateSlot();
    fork();
    assertThat(child.infra().shimData().get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0)).isZero();
    assertThat(child.infra().allocateSlot()).isEqualTo(slot);
  }

  @Test
  void filesOfTheHostAreSharedOrCopiedAsTheyWereMapped() {
    assumeTrue(Libc.isLinux(), "the host is not Linux");
    HostFile file = new HostFile(Libc.HOST.memfd("fork", 8 * P), 8 * P, true);
    try (AddressSpace space = AddressSpace.create(new FakeVm(), HostFile.PAGES)) {
      space.mmap(A, 2 * P, RW, 0x11, file, 0, tlb); // MAP_SHARED | MAP_FIXED
      space.mmap(A + 4 * P, 4 * P, RW, 0x12, file, 0, tlb); // MAP_PRIVATE | MAP_FIXED
      space.memory().putLong(A, 1);
      space.memory().putLong(A + 5 * P, 2);
      try (AddressSpace copy = space.fork(new FakeVm(), HostFile.PAGES, false)) {
        GuestMemory other = copy.memory();
        assertThat(other.getLong(A)).isEqualTo(1);
        assertThat(other.getLong(A + 4 * P)).as("through the file").isEqualTo(1);
        assertThat(other.getLong(A + 5 * P)).as("the private change").isEqualTo(2);
        other.putLong(A + P, 3);
        other.putLong(A + 6 * P, 4);
        assertThat(space.memory().getLong(A + P)).isEqualTo(3);
        assertThat(space.memory().getLong(A + 6 * P)).isZero();
      }
    } finally {
      Libc.HOST.close(file.fd);
    }
  }

  @Property(tries = 60)
  void eitherSideGoesItsOwnWay(
      @ForAll List<@IntRange(max = 1023) Integer> steps, @ForAll long seed) {
    Random random = new Random(seed);
    try (AddressSpace first = AddressSpace.create(new FakeVm(), HostPages.NONE)) {
      long[] model = new long[32];
      first.mmap(A, 32 * P, RW, PRIVATE, null, 0, tlb);
      for (int step : steps) {
        int page = step & 31;
        switch (step >>> 5 & 3) {
          case 0 -> {
            first.munmap(A + page * P, P, tlb);
            first.mmap(A + page * P, P, RW, PRIVATE, null, 0, tlb);
            model[page] = 0;
          }
          case 1 -> {
            first.mprotect(A + page * P, P, 1, tlb);
            first.mprotect(A + page * P, P, RW, tlb);
          }
          default -> first.memory().putLong(A + page * P + 8, model[page] = random.nextLong());
        }
      }
      try (AddressSpace second = first.fork(new FakeVm(), HostPages.NONE, false)) {
        assertThat(second.mappings()).isEqualTo(first.mappings());
        for (int page = 0; page < 32; page += 2) {
          first.memory().putLong(A + page * P + 8, 1);
        }
        for (int page = 0; page < 32; page++) {
          assertThat(second.memory().getLong(A + page * P + 8)).isEqualTo(model[page]);
          second.memory().putLong(A + page * P + 8, 2);
          assertThat(first.memory().getLong(A + page * P + 8))
              .isEqualTo(page % 2 == 0 ? 1 : model[page]);
        }
      }
    }
  }
}
