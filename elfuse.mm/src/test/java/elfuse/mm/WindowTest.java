package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.HostMemory;
import elfuse.hv.MemoryAccess;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

/** A host that has no more mappings to give makes calls fail, and never shows old memory. */
class WindowTest {
  private static final long P = 4096;
  private static final long A = 0x10_0000_0000L;
  private static final int RW = 3;
  private static final int ANON_FIXED = 0x32;

  /** Refuses on request. */
  private static final class Exhausted extends Window {
    boolean refuses;

    Exhausted() {
      super(HostMemory.reserve(InfraLayout.WINDOW_SIZE));
    }

    @Override
    boolean tryDiscard(long start, long end) {
      return !refuses && super.tryDiscard(start, end);
    }
  }

  private final Exhausted window = new Exhausted();
  private final TlbRequest tlb = new TlbRequest();

  private long anon(AddressSpace space, long at, long pages) {
    return space.mmap(at, pages * P, RW, ANON_FIXED, null, 0, tlb);
  }

  @Test
  void memoryThatCouldNotBeGivenBackIsCleanedBeforeItIsUsedAgain() {
    try (AddressSpace space = AddressSpace.create(new FakeVm(), HostPages.NONE, window)) {
      anon(space, A, 8);
      space.memory().putLong(A, 1);
      space.memory().putLong(A + 5 * P, 2);
      window.refuses = true;
      assertThat(space.munmap(A, 6 * P, tlb)).isZero();
      assertThat(space.memory().translate(A, MemoryAccess.READ)).isEqualTo(-1);
      assertThat(anon(space, A + 5 * P, 1)).isEqualTo(-Errno.ENOMEM);
      assertThat(anon(space, A + 20 * P, 1)).isEqualTo(A + 20 * P);
      assertThat(space.mremap(A + 20 * P, P, P, 3, A, tlb)).isEqualTo(-Errno.ENOMEM);
      assertThat(space.mappingAt(A + 20 * P)).isNotNull();
      window.refuses = false;
      anon(space, A + 5 * P, 1);
      assertThat(space.memory().getLong(A + 5 * P)).isZero();
      anon(space, A, 1);
      assertThat(space.memory().getLong(A)).isZero();
    }
  }

  @Test
  void replacingFailsCleanly() {
    try (AddressSpace space = AddressSpace.create(new FakeVm(), HostPages.NONE, window)) {
      FakeFile file = new FakeFile(4);
      anon(space, A, 8);
      space.memory().putLong(A, 1);
      window.refuses = true;
      assertThat(anon(space, A, 2)).isEqualTo(-Errno.ENOMEM);
      assertThat(space.memory().translate(A, MemoryAccess.READ)).isEqualTo(-1);
      assertThat(space.mappingAt(A)).isNull();
      file.answer = FileMapping.COPY;
      assertThat(space.mmap(A + 3 * P, P, RW, 0x12, file, 0, tlb)).isEqualTo(-Errno.ENOMEM);
      assertThat(file.references).isEqualTo(1);
      space.memory().putLong(A + 4 * P, 9);
      assertThat(space.madvise(A + 4 * P, P, 4, tlb)).isZero();
      assertThat(space.memory().getLong(A + 4 * P)).isZero();
      window.refuses = false;
      anon(space, A, 3);
      assertThat(space.memory().getLong(A)).isZero();
    }
  }

  @Test
  void aFileMappedOverALeftoverStays() {
    try (AddressSpace space = AddressSpace.create(new FakeVm(), HostPages.NONE, window)) {
      FakeFile file = new FakeFile(4);
      anon(space, A, 8);
      window.refuses = true;
      space.munmap(A, 8 * P, tlb);
      assertThat(space.mmap(A, P, RW, 0x12, file, 0, tlb)).isEqualTo(-Errno.ENOMEM);
      window.refuses = false;
      assertThat(space.mmap(A, P, RW, 0x12, file, 0, tlb)).isEqualTo(A);
      anon(space, A + 4 * P, 1);
      assertThat(space.memory().getLong(A)).isEqualTo(0xf11e_0000L);
    }
  }

  @Test
  void stacksAndHeapsDoNotGrowOverLeftovers() {
    try (AddressSpace space = AddressSpace.create(new FakeVm(), HostPages.NONE, window)) {
      space.setHeap(A, 0, 0);
      space.brk(A + 4 * P, tlb);
      space.memory().putLong(A + 2 * P, 7);
      window.refuses = true;
      assertThat(space.brk(A + P, tlb)).isEqualTo(A + P);
      assertThat(space.brk(A + 4 * P, tlb)).isEqualTo(A + P);
      window.refuses = false;
      assertThat(space.brk(A + 4 * P, tlb)).isEqualTo(A + 4 * P);
      assertThat(space.memory().getLong(A + 2 * P)).isZero();
    }
  }

  @Test
  void leftoversAreKeptExactly() {
    window.refuses = true;
    window.discard(0, 8 * P);
    window.refuses = false;
    window.segment().set(java.lang.foreign.ValueLayout.JAVA_LONG, P, 1);
    window.discard(2 * P, 3 * P);
    window.refuses = true;
    assertThat(window.claim(2 * P, 3 * P)).isTrue();
    assertThat(window.claim(0, P)).isFalse();
    assertThat(window.claim(7 * P, 9 * P)).isFalse();
    assertThat(window.claim(8 * P, 9 * P)).isTrue();
    window.refuses = false;
    assertThat(window.claim(P, 2 * P)).isTrue();
    assertThat(window.segment().get(java.lang.foreign.ValueLayout.JAVA_LONG, P)).isZero();
    window.close();
  }

  @Test
  void largerPagesOfTheHostAreGivenBackWholeAndTheirEdgesCleared() {
    long host = 4 * P;
    Window large = new Window(HostMemory.reserve(1 << 20), host);
    large.segment().fill((byte) 7);
    assertThat(large.tryDiscard(P, 2 * P)).isTrue();
    assertThat(large.tryDiscard(3 * P, 9 * P)).isTrue();
    for (long page = 0; page < 12; page++) {
      boolean cleared = page == 1 || page >= 3 && page < 9;
      assertThat(large.segment().get(ValueLayout.JAVA_BYTE, page * P))
          .as("page %d", page)
          .isEqualTo((byte) (cleared ? 0 : 7));
    }
    large.close();
  }

  @Test
  void aSharedFilesPageOfTheHostIsNotClearedInPart() {
    long host = 4 * P;
    Window large = new Window(HostMemory.reserve(1 << 20), host);
    large.segment().fill((byte) 7); // stands for a file that is mapped in pages 4 to 7
    large.sharedWithFile(host, 2 * host);
    large.discard(4 * P, 5 * P);
    assertThat(large.segment().get(ValueLayout.JAVA_BYTE, 4 * P)).isEqualTo((byte) 7);
    assertThat(large.claim(4 * P, 5 * P)).isFalse(); // so nobody may use it yet
    assertThat(large.claim(0, 4 * P)).isTrue();
    large.discard(6 * P, 8 * P);
    large.discard(5 * P, 6 * P); // now the whole page of the host is free
    assertThat(large.claim(4 * P, 8 * P)).isTrue();
    for (long page = 4; page < 8; page++) {
      assertThat(large.segment().get(ValueLayout.JAVA_BYTE, page * P)).isZero();
    }
    large.discard(0, P);
    assertThat(large.claim(0, P)).isTrue();
    large.close();
  }
}
