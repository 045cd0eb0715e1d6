package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost of a fork follows the pages that were written since the last one. */
class CopyOnWriteTest {
  private static final long P = 4096;
  private static final long A = 0x10_0000_0000L;
  private static final int RW = 3;
  private static final int PRIVATE = 0x32; // MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS
  private static final int PAGES = 2000;
  private static final int DONTNEED = 4;

  private final TlbRequest tlb = new TlbRequest();
  private final LinuxPages pages = new LinuxPages();
  private final Deque<AddressSpace> open = new ArrayDeque<>();
  private AddressSpace parent;

  @BeforeEach
  void create() {
    assumeTrue(Libc.isLinux(), "the host is not Linux");
    parent = AddressSpace.create(new FakeVm(), pages);
    open.push(parent);
    parent.mmap(A, PAGES * P, RW, PRIVATE, null, 0, tlb);
    write(parent, 0, PAGES, 1);
  }

  @AfterEach
  void close() {
    open.forEach(AddressSpace::close);
    assertThat(pages.stores).as("stores that nobody needs").isEmpty();
  }

  private AddressSpace fork(AddressSpace of) {
    AddressSpace child = of.fork(new FakeVm(), pages, true);
    open.push(child);
    return child;
  }

  private void write(AddressSpace space, int from, int to, long value) {
    for (int i = from; i < to; i++) {
      space.memory().putLong(A + i * P + 8, value + i);
    }
  }

  private void check(AddressSpace space, int from, int to, long value) {
    for (int i = from; i < to; i++) {
      assertThat(space.memory().getLong(A + i * P + 8)).isEqualTo(value + i);
    }
  }

  private void forkAndEnd(AddressSpace of) {
    try (AddressSpace child = of.fork(new FakeVm(), pages, true)) {
      assertThat(child.maps()).isEqualTo(of.maps());
    }
  }

  @Test
  void onlyTheFirstForkMeetsAPage() {
    AddressSpace child = fork(parent);
    assertThat(parent.forks()).isEqualTo(new ForkStatistics(0, PAGES, 1));
    AddressSpace second = fork(parent);
    assertThat(parent.forks()).isEqualTo(new ForkStatistics(0, 0, 1));
    write(parent, 100, 130, 5);
    AddressSpace third = fork(parent);
    assertThat(parent.forks()).as("few are copied").isEqualTo(new ForkStatistics(30, 0, 1));
    write(second, 0, PAGES, 9);
    check(parent, 0, 100, 1);
    check(parent, 100, 130, 5);
    check(child, 0, PAGES, 1);
    check(third, 100, 130, 5);
    check(third, 130, PAGES, 1);
    assertThat(pages.stores).hasSize(1);
  }

  @Test
  void scatteredPagesAreUpdatedInPlaceWhenNoChildIsLeft() {
    forkAndEnd(parent);
    for (int round = 0; round < 5; round++) {
      for (int i = round; i < PAGES; i += 7) {
        write(parent, i, i + 1, 100 * round);
      }
      AddressSpace child = fork(parent);
      ForkStatistics forks = parent.forks();
      assertThat(forks.stored()).isEqualTo((PAGES - round + 6) / 7);
      assertThat(forks.extents()).as("no new mapping").isEqualTo(1);
      for (int i = round; i < PAGES; i += 7) {
        check(child, i, i + 1, 100 * round);
        check(parent, i, i + 1, 100 * round);
      }
      open.remove(child);
      child.close();
    }
    assertThat(pages.stores).hasSize(1);
  }

  @Test
  void childrenThatLiveKeepWhatTheyHave() {
    AddressSpace first = fork(parent);
    for (int i = 0; i < PAGES; i += 3) {
      write(parent, i, i + 1, 7000);
    }
    AddressSpace second = fork(parent);
    assertThat(parent.forks().extents()).isLessThanOrEqualTo(64);
    write(parent, 0, PAGES, 9000);
    AddressSpace third = fork(parent);
    check(first, 0, PAGES, 1);
    for (int i = 0; i < PAGES; i++) {
      check(second, i, i + 1, i % 3 == 0 ? 7000 : 1);
    }
    check(third, 0, PAGES, 9000);
    check(parent, 0, PAGES, 9000);
  }

  @Test
  void aGrandchildHasWhatItsParentHad() {
    AddressSpace child = fork(parent);
    write(child, 0, 500, 50);
    AddressSpace grandchild = fork(child);
    write(child, 0, 500, 60);
    open.remove(child);
    child.close();
    check(grandchild, 0, 500, 50);
    check(grandchild, 500, PAGES, 1);
    check(parent, 0, PAGES, 1);
  }

  @Test
  void whatIsGivenUpReadsAsZero() {
    AddressSpace child = fork(parent);
    parent.madvise(A, 10 * P, DONTNEED, tlb);
    parent.munmap(A + 10 * P, 10 * P, tlb);
    parent.mmap(A + 10 * P, 10 * P, RW, PRIVATE, null, 0, tlb);
    parent.mmap(A + 20 * P, 10 * P, RW, PRIVATE, null, 0, tlb);
    for (int i = 0; i < 30; i++) {
      assertThat(parent.memory().getLong(A + i * P + 8)).isZero();
    }
    AddressSpace other = fork(parent);
    for (int i = 0; i < 30; i++) {
      assertThat(other.memory().getLong(A + i * P + 8)).isZero();
    }
    check(other, 30, PAGES, 1);
    check(child, 0, PAGES, 1);
  }

  @Test
  void memoryMovesWithWhatASnapshotHolds() {
    forkAndEnd(parent);
    long to = A + (1L << 32);
    assertThat(parent.mremap(A, 500 * P, 500 * P, 3, to, tlb)).isEqualTo(to);
    for (int i = 0; i < 500; i++) {
      assertThat(parent.memory().getLong(to + i * P + 8)).isEqualTo(1 + i);
    }
    AddressSpace child = fork(parent);
    assertThat(child.memory().getLong(to + 499 * P + 8)).isEqualTo(500);
    check(child, 500, PAGES, 1);
  }

  @Test
  void aParentWithThreadsKeepsItsPages() {
    try (AddressSpace child = parent.fork(new FakeVm(), pages, false)) {
      assertThat(parent.forks()).isEqualTo(new ForkStatistics(PAGES, 0, 0));
      check(child, 0, PAGES, 1);
    }
  }

  @Test
  void aHostWithoutMappingsGetsCopies() {
    forkAndEnd(parent);
    pages.refusesMaps = true;
    AddressSpace child = fork(parent);
    assertThat(parent.forks()).isEqualTo(new ForkStatistics(PAGES, 0, 0));
    write(parent, 0, PAGES, 3);
    check(child, 0, PAGES, 1);
  }

  @Test
  void aStoreThatIsFullLosesNothing() {
    pages.room = 1500; // the first piece of 1,024 pages fits, the second does not
    AddressSpace child = fork(parent);
    assertThat(parent.forks()).isEqualTo(new ForkStatistics(PAGES - 1024, 1024, 1));
    check(child, 0, PAGES, 1);
    write(parent, 0, 1024, 2);
    open.remove(child);
    child.close();
    pages.room = 0;
    AddressSpace other = fork(parent);
    check(other, 0, 1024, 2);
    check(other, 1024, PAGES, 1);
    check(parent, 0, 1024, 2);
  }

  @Test
  void ofManyForksNothingIsLeft() {
    int before = mappings();
    List<AddressSpace> children = new ArrayList<>();
    for (int round = 0; round < 100; round++) {
      write(parent, round * 10, round * 10 + 80, round);
      children.add(parent.fork(new FakeVm(), pages, true));
      if (children.size() == 4) {
        children.remove(round % 4).close();
      }
    }
    assertThat(pages.stores.size()).isLessThan(16);
    children.forEach(AddressSpace::close);
    forkAndEnd(parent);
    assertThat(pages.stores.size()).isLessThan(4);
    assertThat(mappings() - before).isLessThan(256);
  }

  private static int mappings() {
    try {
      return java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/maps")).size();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aMemfdThatWasSealedIsStillShared() {
    HostFile file = new HostFile(Libc.HOST.memfd("sealed", 4 * P), 4 * P, true);
    long at = A + (1L << 33);
    parent.mmap(at, 4 * P, RW, 0x11, file, 0, tlb); // MAP_SHARED | MAP_FIXED
    assertThat(Libc.HOST.seal(file.fd, 0x10)).as("F_SEAL_FUTURE_WRITE").isZero();
    AddressSpace child = fork(parent);
    child.memory().putLong(at + P, 77);
    assertThat(parent.memory().getLong(at + P)).isEqualTo(77);
    Libc.HOST.close(file.fd);
  }
}
