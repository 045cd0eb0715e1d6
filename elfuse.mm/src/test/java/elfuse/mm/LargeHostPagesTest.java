package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.hv.MemoryAccess;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host with pages of 16 KiB: files are shared in the guest's pages of 4 KiB all the same. */
class LargeHostPagesTest {
  private static final long P = 4096;
  private static final long HOST = 4 * P;
  private static final long A = 0x10_0000_0000L;
  private static final int RW = 3;
  private static final int SHARED = 1;
  private static final int PRIVATE = 2;
  private static final int FIXED = 0x10;
  private static final int ANON = 0x20;

  private static final class LargePages extends LinuxPages {
    @Override
    public long pageSize() {
      return HOST;
    }

    @Override
    public FileMapping sharedAnonymous(long length) {
      HostFile file =
          new HostFile(Libc.HOST.memfd("shared", HOST), length + HOST - 1 & -HOST, true);
      file.unit = HOST;
      return file;
    }

    @Override
    public boolean written(MemorySegment range, PageRuns runs) {
      return false; // as on Darwin
    }

    @Override
    public PageStore newStore() {
      return null;
    }
  }

  private final TlbRequest tlb = new TlbRequest();
  private AddressSpace space;
  private GuestMemory memory;
  private HostFile file;

  @BeforeEach
  void open() {
    assumeTrue(Libc.isLinux(), "the host is not Linux");
    space = AddressSpace.create(new FakeVm(), new LargePages());
    memory = space.memory();
    file = file(16 * P);
    // maps one page to see whether the window begins with a whole page of such a host
    boolean whole = space.mmap(A, HOST, RW, SHARED | FIXED, file, 0, tlb) == A;
    assumeTrue(whole, "the window is not aligned");
    space.munmap(A, HOST, tlb);
  }

  @AfterEach
  void close() {
    if (space != null) {
      space.close();
      Libc.HOST.close(file.fd);
    }
  }

  private static HostFile file(long size) {
    HostFile file = new HostFile(Libc.HOST.memfd("test", size), size, true);
    file.unit = HOST;
    return file;
  }

  private long inFile(long offset) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(8);
      Libc.HOST.pread(file.fd, bytes, offset);
      return bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }
  }

  private long map(long at, long pages, int flags, FileMapping what, long page) {
    return space.mmap(at, pages * P, RW, flags, what, page * P, tlb);
  }

  @Test
  void onePageOfAFileIsShared() {
    long at = map(0, 1, SHARED, file, 0);
    assertThat(at).isPositive();
    memory.putLong(at, 5);
    assertThat(inFile(0)).isEqualTo(5);
    assertThat(memory.translate(at + P, MemoryAccess.READ)).isEqualTo(-1);
    assertThat(space.msync(at, P, 4)).isZero();
    // in the middle of the file as well, where it lies so that the host can
    assertThat(map(A + P, 2, SHARED | FIXED, file, 5)).isEqualTo(A + P);
    memory.putLong(A + P, 6);
    assertThat(inFile(5 * P)).isEqualTo(6);
    assertThat(map(A + 9 * P, 1, SHARED | FIXED, file, 0)).isEqualTo(-Errno.ENODEV);
  }

  @Test
  void anyPageOfAFileIsSharedWhereThereIsAChoice() {
    long whole = map(0, 8, SHARED, file, 0);
    for (int page = 0; page < 8; page++) {
      long at = map(0, 1, SHARED, file, page);
      assertThat(at & HOST - 1).isEqualTo(page % 4 * P);
      memory.putLong(at, page + 100);
      assertThat(memory.getLong(whole + page * P)).isEqualTo(page + 100);
      assertThat(space.mremap(at, P, 2 * P, 1, 0, tlb)).isPositive();
    }
  }

  @Test
  void theRestOfThePageIsNobodysUntilAllOfItIsFree() {
    assertThat(map(A, 1, SHARED | FIXED, file, 0)).isEqualTo(A);
    memory.putLong(A, 5);
    assertThat(map(A + P, 1, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(-Errno.ENOMEM);
    assertThat(map(A + P, 1, PRIVATE | ANON, null, 0)).isNotEqualTo(A + P); // only a hint
    assertThat(map(A + HOST, 1, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(A + HOST);
    assertThat(space.munmap(A, P, tlb)).isZero();
    assertThat(map(A, 4, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(A);
    assertThat(memory.getLong(A)).isZero();
    memory.putLong(A, 9);
    assertThat(inFile(0)).isEqualTo(5);
  }

  @Test
  void partsOfOneFileStandSideBySide() {
    assertThat(map(A, 1, SHARED | FIXED, file, 0)).isEqualTo(A);
    assertThat(map(A + 2 * P, 4, SHARED | FIXED, file, 2)).isEqualTo(A + 2 * P);
    memory.putLong(A, 1);
    memory.putLong(A + 5 * P, 2);
    assertThat(inFile(0)).isEqualTo(1);
    assertThat(inFile(5 * P)).isEqualTo(2);
    assertThat(map(A + P, 1, SHARED | FIXED, file, 9)).isEqualTo(-Errno.ENODEV); // another part
    assertThat(space.munmap(A, P, tlb)).isZero();
    assertThat(memory.getLong(A + 5 * P)).isEqualTo(2);
    assertThat(map(A, 1, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.munmap(A + 2 * P, 4 * P, tlb)).isZero();
    assertThat(map(A, 8, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(A);
    assertThat(memory.getLong(A)).isZero();
    assertThat(memory.getLong(A + 5 * P)).isZero();
  }

  @Test
  void besidePrivateMemoryNothingIsShared() {
    assertThat(map(A, 1, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(A);
    memory.putLong(A, 7);
    assertThat(map(A + P, 1, SHARED | FIXED, file, 1)).isEqualTo(-Errno.ENODEV);
    assertThat(memory.getLong(A)).isEqualTo(7);
    assertThat(map(A + 5 * P, 1, SHARED | FIXED, file, 5)).isEqualTo(A + 5 * P);
    long found = map(0, 1, PRIVATE | ANON, null, 0);
    for (int i = 0;
        i < 16;
        i++) { // whatever is found has no page of the host in common with others
      long next = map(0, 1 + i % 5, i % 2 == 0 ? SHARED : PRIVATE, file, 0);
      assertThat(next & HOST - 1).isZero();
      assertThat(next + (1 + i % 5) * P).isLessThanOrEqualTo(found);
      found = next;
    }
  }

  @Test
  void aChildSharesThem() {
    long shared = map(0, 1, SHARED | ANON, null, 0);
    long mapped = map(0, 3, SHARED, file, 0);
    long split = mapped + P;
    assertThat(space.mprotect(split, P, 1, tlb)).isZero();
    memory.putLong(shared, 3);
    memory.putLong(mapped + 2 * P, 4);
    try (AddressSpace child = space.fork(new FakeVm(), new LargePages(), false)) {
      assertThat(child.memory().getLong(shared)).isEqualTo(3);
      child.memory().putLong(shared, 33);
      child.memory().putLong(mapped + 2 * P, 44);
      assertThat(memory.getLong(shared)).isEqualTo(33);
      assertThat(inFile(2 * P)).isEqualTo(44);
      assertThat(child.munmap(mapped, 3 * P, tlb)).isZero();
      assertThat(child.mmap(mapped, HOST, RW, PRIVATE | ANON | FIXED, null, 0, tlb))
          .isEqualTo(mapped);
      assertThat(child.memory().getLong(mapped + 2 * P)).isZero();
    }
    assertThat(memory.getLong(mapped + 2 * P)).isEqualTo(44);
  }

  @Test
  void whatTheFileGainsAppears() {
    file.size = P;
    assertThat(map(A, 8, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(A);
    assertThat(map(A, 8, SHARED | FIXED, file, 0)).isEqualTo(A);
    memory.putLong(A, 1);
    assertThat(space.handleFault(A + 2 * P, MemoryAccess.WRITE, tlb)).isEqualTo(FaultResult.SIGBUS);
    file.size = 3 * P;
    assertThat(space.handleFault(A + 2 * P, MemoryAccess.WRITE, tlb))
        .isEqualTo(FaultResult.RESOLVED);
    memory.putLong(A + 2 * P, 2);
    assertThat(inFile(2 * P)).isEqualTo(2);
    assertThat(space.munmap(A, 8 * P, tlb)).isZero();
    assertThat(map(A, 8, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(A);
    assertThat(memory.getLong(A + 2 * P)).isZero();
  }

  @Test
  void aFileWithoutAPageIsMappedForLater() {
    file.size = 0;
    long at = map(0, 1, SHARED, file, 0);
    assertThat(at).isPositive();
    assertThat(space.handleFault(at, MemoryAccess.WRITE, tlb)).isEqualTo(FaultResult.SIGBUS);
    file.size = P;
    assertThat(space.handleFault(at, MemoryAccess.WRITE, tlb)).isEqualTo(FaultResult.RESOLVED);
    memory.putLong(at, 8);
    assertThat(inFile(0)).isEqualTo(8);
  }

  @Test
  void aReaderFollowsTheFile() {
    HostFile reader = new HostFile(Libc.HOST.openReadOnly(file.fd), 16 * P, false);
    reader.unit = HOST;
    long at = space.mmap(0, P, 1, SHARED, reader, 0, tlb);
    long writes = map(0, 1, SHARED, file, 0);
    memory.putLong(writes, 9);
    assertThat(memory.getLong(at)).isEqualTo(9);
    assertThat(map(at + P, 1, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.munmap(at, P, tlb)).isZero();
    assertThat(map(at + P, 1, PRIVATE | ANON | FIXED, null, 0)).isEqualTo(at + P);
    assertThat(memory.getLong(at + P)).isZero();
    Libc.HOST.close(reader.fd);
  }
}
