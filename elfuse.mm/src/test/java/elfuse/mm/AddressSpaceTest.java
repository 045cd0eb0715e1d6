package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.hv.MemoryAccess;
import elfuse.mm.table.Descriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Examples of each call against what Linux answers. */
class AddressSpaceTest {
  static final int RW = 3;
  static final int PRIVATE_ANON = 0x22;
  static final int FIXED = 0x10;
  static final int NOREPLACE = 0x100000;
  static final long A = 0x10_0000_0000L;
  static final long P = 4096;

  final FakeVm vm = new FakeVm();
  final TlbRequest tlb = new TlbRequest();
  AddressSpace space;

  @BeforeEach
  void open() {
    space = AddressSpace.create(vm, HostPages.NONE);
  }

  @AfterEach
  void close() {
    space.close();
  }

  long anon(long at, long pages, int prot) {
    return space.mmap(at, pages * P, prot, PRIVATE_ANON | FIXED, null, 0, tlb);
  }

  List<String> layout() {
    List<String> lines = new ArrayList<>();
    for (VmaInfo v : space.mappings()) {
      lines.add(
          (v.start() - A) / P
              + "-"
              + (v.end() - A) / P
              + " "
              + v.prot()
              + (v.shared() ? "s" : "p"));
    }
    return lines;
  }

  @Test
  void mapsTheWholeWindowAtZeroAndUnmapsItOnClose() {
    assertThat(vm.calls).containsExactly("map 0 8000000000");
    space.close();
    assertThat(vm.calls).containsExactly("map 0 8000000000", "unmap 0 8000000000");
  }

  @Test
  void anonymousMemoryReadsZeroAndKeepsWhatIsWritten() {
    long at = space.mmap(0, 3 * P, RW, PRIVATE_ANON, null, 0, tlb);
    assertThat(at).isEqualTo(GuestLayout.of(8L << 20, null).mmapBase() - 3 * P);
    GuestMemory memory = space.memory();
    assertThat(memory.getLong(at + P - 4)).isZero();
    memory.putLong(at + P - 4, 0x0123_4567_89ab_cdefL);
    assertThat(memory.getLong(at + P - 4)).isEqualTo(0x0123_4567_89ab_cdefL);
    assertThat(memory.getInt(at + P)).isEqualTo(0x0123_4567);
    assertThat(memory.getShort(at + P)).isEqualTo(0x4567);
    assertThat(memory.getByte(at + P - 1)).isEqualTo(0x89);
  }

  @Test
  void argumentsAreCheckedInTheOrderOfLinux() {
    assertThat(space.mmap(0, P, RW, PRIVATE_ANON, null, 1, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mmap(0, P, RW, 0x2, null, 0, tlb)).isEqualTo(-Errno.EBADF);
    assertThat(space.mmap(0, 0, RW, PRIVATE_ANON, null, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mmap(0, -1, RW, PRIVATE_ANON, null, 0, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mmap(0, -P, RW, PRIVATE_ANON, null, 0, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mmap(0, P, RW, 0x20, null, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mmap(0, P, RW, 0x23, null, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(anon(A + 1, 1, RW)).isEqualTo(-Errno.EINVAL);
    assertThat(anon(0, 1, RW)).isEqualTo(-Errno.EPERM);
    assertThat(anon(0x7000, 1, RW)).isEqualTo(-Errno.EPERM);
    assertThat(anon(0x8000, 1, RW)).isEqualTo(0x8000);
    assertThat(anon(-P, 1, RW)).isEqualTo(-Errno.ENOMEM);
    assertThat(anon(Long.MIN_VALUE, 1, RW)).isEqualTo(-Errno.ENOMEM);
  }

  @Test
  void hintsAreTakenWhenTheyAreFree() {
    long hint = 0x4000_0000L;
    assertThat(space.mmap(hint + 5, P, RW, PRIVATE_ANON, null, 0, tlb)).isEqualTo(hint);
    long second = space.mmap(hint, P, RW, PRIVATE_ANON, null, 0, tlb);
    assertThat(second).isNotEqualTo(hint).isPositive();
    assertThat(space.mmap(0x1000, P, RW, PRIVATE_ANON, null, 0, tlb)).isEqualTo(0x8000);
    assertThat(space.mmap(-P, P, RW, PRIVATE_ANON, null, 0, tlb)).isPositive();
  }

  @Test
  void fixedReplacesAndNoReplaceDoesNot() {
    anon(A, 4, RW);
    space.memory().putInt(A + P, 7);
    assertThat(space.mmap(A + P, P, RW, PRIVATE_ANON | NOREPLACE, null, 0, tlb))
        .isEqualTo(-Errno.EEXIST);
    assertThat(anon(A + P, 1, 1)).isEqualTo(A + P);
    assertThat(space.memory().getInt(A + P)).isZero();
    assertThat(layout()).containsExactly("0-1 3p", "1-2 1p", "2-4 3p");
    assertThat(space.mmap(A + 4 * P, P, RW, PRIVATE_ANON | NOREPLACE, null, 0, tlb))
        .isEqualTo(A + 4 * P);
  }

  @Test
  void neighboursOfOneKindMerge() {
    anon(A, 1, RW);
    anon(A + 2 * P, 1, RW);
    anon(A + P, 1, RW);
    assertThat(layout()).containsExactly("0-3 3p");
    assertThat(space.mprotect(A + P, P, 1, tlb)).isZero();
    assertThat(layout()).containsExactly("0-1 3p", "1-2 1p", "2-3 3p");
    assertThat(space.mprotect(A + P, 1, RW, tlb)).isZero();
    assertThat(layout()).containsExactly("0-3 3p");
  }

  @Test
  void munmapSplitsAndForgets() {
    anon(A, 3, RW);
    space.memory().putInt(A + P, 7);
    assertThat(space.munmap(A + P, 1, tlb)).isZero();
    assertThat(layout()).containsExactly("0-1 3p", "2-3 3p");
    assertThatThrownBy(() -> space.memory().getInt(A + P)).isSameAs(GuestFault.EFAULT);
    anon(A + P, 1, RW);
    assertThat(space.memory().getInt(A + P)).isZero();
    assertThat(space.munmap(A + 1, P, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.munmap(A, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.munmap(A, -1, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.munmap(A + 100 * P, P, tlb)).isZero();
    assertThat(space.munmap(0, InfraLayout.TASK_SIZE, tlb)).isZero();
    assertThat(layout()).isEmpty();
  }

  @Test
  void tagsAreDroppedWhereLinuxDropsThem() {
    long tag = 0x5aL << 56;
    anon(A, 2, RW);
    assertThat(space.mprotect(A | tag, P, 1, tlb)).isZero();
    assertThat(space.madvise(A | tag, P, 4, tlb)).isZero();
    assertThat(space.munmap(A | tag, P, tlb)).isZero();
    assertThat(layout()).containsExactly("1-2 3p");
    assertThatThrownBy(() -> space.memory().getInt(A + P | tag)).isSameAs(GuestFault.EFAULT);
    space.taggedMemory().putInt(A + P | tag, 3);
    assertThat(space.taggedMemory().getInt(A + P)).isEqualTo(3);
    assertThat(GuestMemory.untagged(1L << 55)).isEqualTo(1L << 55);
    assertThat(GuestMemory.untagged(-1)).isEqualTo(-1);
  }

  @Test
  void mprotectChecksAsLinuxDoes() {
    anon(A, 2, RW);
    anon(A + 3 * P, 1, RW);
    assertThat(space.mprotect(A + 1, P, RW, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mprotect(A, P, 0x40, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mprotect(A, P, 0x10, tlb)).isEqualTo(-Errno.EINVAL); // PROT_BTI
    assertThat(space.mprotect(A, P, 0x0300_0000, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mprotect(A, P, 0x0100_0001, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mprotect(A, 0, 0x40, tlb)).isZero();
    assertThat(space.mprotect(A, -1, RW, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mprotect(A + 2 * P, P, RW, tlb)).isEqualTo(-Errno.ENOMEM);
    // what lies before the hole has changed
    assertThat(space.mprotect(A, 4 * P, 1, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(layout()).containsExactly("0-2 1p", "3-4 3p");
  }

  @Test
  void protectionsFollowTheProtectionMapOfArm64() {
    for (int prot = 0; prot < 8; prot++) {
      anon(A, 1, prot);
      GuestMemory memory = space.memory();
      assertThat(memory.translate(A, MemoryAccess.READ) >= 0).isEqualTo(prot != 0);
      assertThat(memory.translate(A, MemoryAccess.WRITE) >= 0).isEqualTo((prot & 2) != 0);
      assertThat(memory.translate(A, MemoryAccess.EXECUTE) >= 0).isEqualTo((prot & 4) != 0);
    }
  }

  @Test
  void descriptorsHaveTheBitsOfTheArchitecture() {
    assertThat(Descriptor.user(RW) | 3).isEqualTo(0x0060_0000_0000_0f47L);
    assertThat(Descriptor.user(1) | 3).isEqualTo(0x0060_0000_0000_0fc7L);
    assertThat(Descriptor.user(5) | 3).isEqualTo(0x0020_0000_0000_0fc7L);
    assertThat(Descriptor.user(7) | 3).isEqualTo(0x0020_0000_0000_0f47L);
    assertThat(Descriptor.EL1_DATA | 1).isEqualTo(0x0060_0000_0000_0f05L);
    assertThat(Descriptor.EL1_DEVICE | 3).isEqualTo(0x0060_0000_0000_0c03L);
    assertThat(Descriptor.EL1_CODE | 3).isEqualTo(0x0040_0000_0000_0f87L);
    assertThat(InfraLayout.TCR_EL1).isEqualTo(0x0000_0022_8099_3519L);
  }

  @Test
  void nothingIsBehindTheDoorbellWhereGuestsNeedOne() {
    FakeVm machine = new FakeVm();
    machine.hypercalls = false;
    FakeVm childs = new FakeVm();
    childs.hypercalls = false;
    try (AddressSpace parent = AddressSpace.create(machine, HostPages.NONE)) {
      parent.fork(childs, HostPages.NONE, false).close();
    }
    for (FakeVm each : List.of(machine, childs)) {
      assertThat(each.calls)
          .containsExactly(
              "map 0 7ffe030000",
              "map 7ffe040000 1fc0000",
              "unmap 0 7ffe030000",
              "unmap 7ffe040000 1fc0000");
    }
  }

  @Test
  void theReserveIsRefusedEverywhere() {
    long start = InfraLayout.RESERVE_START;
    List<VmaInfo> before = space.mappings();
    for (long at :
        new long[] {
          start, InfraLayout.SHIM_DATA, InfraLayout.DOORBELL, InfraLayout.PAGE_TABLES, start - P
        }) {
      long length = at < start ? 2 * P : P;
      boolean inside = at >= start;
      assertThat(anon(at, length / P, RW)).isEqualTo(-Errno.ENOMEM);
      assertThat(space.munmap(at, length, tlb)).isEqualTo(-Errno.EINVAL);
      assertThat(space.mprotect(at, length, 7, tlb)).isEqualTo(-Errno.ENOMEM);
      assertThat(space.madvise(at, length, 4, tlb)).isEqualTo(-Errno.ENOMEM);
      assertThat(space.mremap(at, P, 2 * P, 1, 0, tlb)).isEqualTo(-Errno.EFAULT);
      assertThat(space.msync(at, length, 4)).isEqualTo(-Errno.ENOMEM);
      assertThat(space.mlock(at, length, 0)).isEqualTo(-Errno.ENOMEM);
      if (inside) {
        assertThat(space.handleFault(at, MemoryAccess.READ, tlb))
            .isEqualTo(FaultResult.SEGV_MAPERR);
        for (MemoryAccess access : MemoryAccess.values()) {
          assertThat(space.memory().translate(at, access)).isEqualTo(-1);
          assertThatThrownBy(() -> space.memory().check(at, 1, access)).isSameAs(GuestFault.EFAULT);
          assertThatThrownBy(() -> space.taggedMemory().check(at | 1L << 60, 1, access))
              .isSameAs(GuestFault.EFAULT);
        }
        assertThatThrownBy(() -> space.backing(at, 1)).isSameAs(GuestFault.EFAULT);
        assertThat(space.memory().isUserRange(at, 1)).isFalse();
      }
    }
    anon(A, 1, RW);
    assertThat(space.mremap(A, P, P, 3, start, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, P, P, 3, start - P, tlb)).isEqualTo(start - P);
    assertThat(space.mremap(start - P, P, 2 * P, 0, 0, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mremap(start - P, 3 * P, P, 0, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mprotect(start - P, 2 * P, 1, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.munmap(start - P, P, tlb)).isZero();
    assertThat(space.mappings()).isEqualTo(before);
    assertThat(space.brk(start + P, tlb)).isZero();
  }

  @Test
  void aBufferThatReachesIntoTheReserveIsRefusedInBlocksToo() {
    long start = InfraLayout.RESERVE_START;
    anon(start - (2L << 20), 512, RW); // one block right below
    space.memory().check(start - 8, 8, MemoryAccess.WRITE);
    assertThatThrownBy(() -> space.memory().check(start - 8, 9, MemoryAccess.WRITE))
        .isSameAs(GuestFault.EFAULT);
    assertThat(space.memory().accessible(start - 8, 100, MemoryAccess.READ)).isEqualTo(8);
  }

  @Test
  void twoMebibytesAreOneBlockUntilAPartChanges() {
    int frames = space.usage().tableFrames();
    anon(A, 1024, RW);
    assertThat(space.usage().tableFrames()).isEqualTo(frames + 1);
    tlb.reset();
    assertThat(space.mprotect(A + 5 * P, P, 1, tlb)).isZero();
    assertThat(space.usage().tableFrames()).isEqualTo(frames + 2);
    assertThat(tlb.command()).isEqualTo(TlbRequest.PAGES);
    assertThat(tlb.firstPage()).isEqualTo(A + 5 * P);
    assertThat(tlb.pageCount()).isEqualTo(1);
    space.memory().putInt(A + 4 * P, 1);
    assertThat(space.memory().translate(A + 5 * P, MemoryAccess.WRITE)).isEqualTo(-1);
    space.munmap(A, 1024 * P, tlb);
    assertThat(space.usage().tableFrames()).isEqualTo(frames);
  }

  @Test
  void tlbRequestsCoalesceAndOverflowToEverything() {
    anon(A, 200, RW);
    assertThat(tlb.command()).isEqualTo(TlbRequest.NONE);
    space.mprotect(A, P, 1, tlb);
    space.mprotect(A + 63 * P, P, 1, tlb);
    assertThat(tlb.command()).isEqualTo(TlbRequest.PAGES);
    assertThat(tlb.pageCount()).isEqualTo(64);
    space.mprotect(A + 64 * P, P, 5, tlb);
    assertThat(tlb.command()).isEqualTo(TlbRequest.ALL);
    assertThat(tlb.pageCount()).isZero();
    tlb.reset();
    assertThat(tlb.command()).isEqualTo(TlbRequest.NONE);
    tlb.everything();
    assertThat(tlb.command()).isEqualTo(TlbRequest.ALL | TlbRequest.INSTRUCTION_CACHE);
  }

  @Test
  void brkGrowsShrinksAndStopsAtNeighboursAndLimits() {
    space.setHeap(A + 1, 0, 0);
    long start = A + P;
    assertThat(space.brk(0, tlb)).isEqualTo(start);
    assertThat(space.brk(start + 10, tlb)).isEqualTo(start + 10);
    space.memory().putByte(start + P - 1, 1);
    assertThat(space.brk(start + 2 * P, tlb)).isEqualTo(start + 2 * P);
    assertThat(space.mappingAt(start).name()).isEqualTo("[heap]");
    assertThat(space.brk(start - 1, tlb)).isEqualTo(start + 2 * P);
    anon(start + 4 * P, 1, RW);
    assertThat(space.brk(start + 4 * P, tlb)).isEqualTo(start + 2 * P); // a page stays free
    assertThat(space.brk(start + 3 * P, tlb)).isEqualTo(start + 3 * P);
    assertThat(space.brk(start, tlb)).isEqualTo(start);
    assertThat(layout()).containsExactly("5-6 3p");
    space.setLimit(MemoryLimit.DATA, P);
    assertThat(space.brk(start + P + 1, tlb)).isEqualTo(start);
    assertThat(space.brk(-1, tlb)).isEqualTo(start);
  }

  @Test
  void limitsOfSizeGiveEnomem() {
    space.setLimit(MemoryLimit.ADDRESS_SPACE, 4 * P);
    assertThat(anon(A, 5, RW)).isEqualTo(-Errno.ENOMEM);
    assertThat(anon(A, 4, RW)).isEqualTo(A);
    assertThat(anon(A, 4, 1)).isEqualTo(A); // replaces, so adds nothing
    space.setLimit(MemoryLimit.ADDRESS_SPACE, -1);
    space.setLimit(MemoryLimit.DATA, 2 * P);
    assertThat(space.mprotect(A, 3 * P, RW, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mprotect(A, 2 * P, RW, tlb)).isZero();
    assertThat(anon(A + 9 * P, 1, RW)).isEqualTo(-Errno.ENOMEM);
    assertThat(anon(A + 9 * P, 1, 1)).isEqualTo(A + 9 * P);
  }

  @Test
  void theStackGrowsToItsLimitAndKeepsItsDistance() {
    long top = GuestLayout.STACK_TOP;
    space.setLimit(MemoryLimit.STACK, 64 * P);
    assertThat(space.mapStack(top, 2 * P, false, tlb)).isEqualTo(top - 2 * P);
    assertThat(space.mappingAt(top - 1).name()).isEqualTo("[stack]");
    assertThat(space.handleFault(top - 10 * P, MemoryAccess.WRITE, tlb))
        .isEqualTo(FaultResult.RESOLVED);
    assertThat(space.mappingAt(top - 1).start()).isEqualTo(top - 10 * P);
    // the host's access grows it as the guest's does
    space.memory().putLong(top - 64 * P, 5);
    assertThat(space.handleFault(top - 64 * P - 1, MemoryAccess.WRITE, tlb))
        .isEqualTo(FaultResult.SEGV_MAPERR);
    space.setLimit(MemoryLimit.STACK, -1);
    anon(top - 1000 * P, 1, RW);
    assertThat(space.handleFault(top - 743 * P, MemoryAccess.WRITE, tlb))
        .isEqualTo(FaultResult.RESOLVED);
    assertThat(space.handleFault(top - 744 * P, MemoryAccess.WRITE, tlb))
        .isEqualTo(FaultResult.SEGV_MAPERR);
    // a search for room keeps the gap too
    space.setMmapBase(top);
    long at = space.mmap(0, P, RW, PRIVATE_ANON, null, 0, tlb);
    assertThat(at).isLessThanOrEqualTo(top - (743 + 256 + 1) * P);
    assertThat(space.mprotect(top - P, P, 0x0100_0007, tlb)).isZero(); // PROT_GROWSDOWN
    assertThat(space.mappingAt(top - 743 * P).prot()).isEqualTo(7);
  }

  @Test
  void faultsAreToldApart() {
    anon(A, 1, 1);
    assertThat(space.handleFault(A, MemoryAccess.WRITE, tlb)).isEqualTo(FaultResult.SEGV_ACCERR);
    assertThat(space.handleFault(A, MemoryAccess.EXECUTE, tlb)).isEqualTo(FaultResult.SEGV_ACCERR);
    assertThat(space.handleFault(A + P, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SEGV_MAPERR);
    assertThat(space.handleFault(0, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SEGV_MAPERR);
    assertThat(space.handleFault(-8, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SEGV_MAPERR);
    tlb.reset();
    assertThat(space.handleFault(A | 7L << 56, MemoryAccess.READ, tlb))
        .isEqualTo(FaultResult.RESOLVED); // another thread was faster
    assertThat(tlb.firstPage()).isEqualTo(A);
  }

  @Test
  void privateFilesAreCopiedOnWriteAndSharedOnesChecked() {
    FakeFile file = new FakeFile(4);
    assertThat(space.mmap(A, 2 * P, RW, 0x2 | FIXED, file, P, tlb)).isEqualTo(A);
    assertThat(space.memory().getLong(A)).isEqualTo(0xf11e_1000L);
    assertThat(file.references).isEqualTo(2);
    space.mprotect(A, P, 1, tlb);
    assertThat(file.references).isEqualTo(3);
    space.mprotect(A, P, RW, tlb);
    assertThat(file.references).isEqualTo(2);
    file.writable = false;
    assertThat(space.mmap(0, P, RW, 1, file, 0, tlb)).isEqualTo(-Errno.EACCES);
    long shared = space.mmap(0, P, 1, 1, file, 0, tlb);
    assertThat(shared).isPositive();
    assertThat(file.sharedMaps).isZero(); // nobody can write through it
    assertThat(space.mprotect(shared, P, RW, tlb)).isEqualTo(-Errno.EACCES);
    file.noExec = true;
    assertThat(space.mmap(0, P, 5, 2, file, 0, tlb)).isEqualTo(-Errno.EPERM);
    file.readable = false;
    assertThat(space.mmap(0, P, 1, 2, file, 0, tlb)).isEqualTo(-Errno.EACCES);
    file.readable = true;
    assertThat(space.mmap(0, P, 1, 0x102, file, 0, tlb)).isEqualTo(-Errno.EINVAL); // GROWSDOWN
    assertThat(space.mmap(0, P, 1, 0x80003, file, 0, tlb)).isEqualTo(-Errno.EOPNOTSUPP); // SYNC
    assertThat(space.mmap(0, P, 1, 2, file, -P, tlb)).isEqualTo(-Errno.EOVERFLOW);
    file.answer = -Errno.ENODEV;
    assertThat(space.mmap(A, P, 1, 2 | FIXED, file, 0, tlb)).isEqualTo(-Errno.ENODEV);
    assertThat(space.memory().getLong(A)).isEqualTo(0xf11e_1000L); // nothing changed
    space.clear(tlb);
    assertThat(file.references).isEqualTo(1);
  }

  @Test
  void aFileThatTheHostCannotMapIsCopied() {
    FakeFile file = new FakeFile(2);
    file.answer = FileMapping.COPY;
    assertThat(space.mmap(A, 3 * P, RW, 2 | FIXED, file, 0, tlb)).isEqualTo(A);
    assertThat(space.memory().getLong(A + P)).isEqualTo(0xf11e_1000L);
    space.memory().putLong(A + P, 9);
    assertThat(space.madvise(A, 2 * P, 4, tlb)).isZero();
    assertThat(space.memory().getLong(A + P)).isEqualTo(0xf11e_1000L);
    assertThat(space.mmap(0, P, RW, 1, file, 0, tlb)).isEqualTo(-Errno.ENODEV);
  }

  @Test
  void pagesBehindTheEndOfAFileAreBusErrorsUntilItGrows() {
    FakeFile file = new FakeFile(1);
    space.mmap(A, 4 * P, RW, 2 | FIXED, file, 0, tlb);
    space.memory().putLong(A, 77);
    assertThat(space.handleFault(A + P, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SIGBUS);
    assertThatThrownBy(() -> space.memory().getInt(A + P)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> space.backing(A + P, 1)).isSameAs(GuestFault.EFAULT);
    file.bytes = new FakeFile(3).bytes;
    assertThat(space.memory().getLong(A + 2 * P)).isEqualTo(0xf11e_2000L);
    assertThat(space.memory().getLong(A)).isEqualTo(77); // private changes stay
    assertThat(space.handleFault(A + 3 * P, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SIGBUS);
    file.bytes = new FakeFile(1).bytes;
    assertThat(space.handleFault(A + 2 * P, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SIGBUS);
    assertThat(space.memory().translate(A + P, MemoryAccess.READ)).isEqualTo(-1);
    space.mprotect(A, 4 * P, 1, tlb);
    assertThat(space.handleFault(A + P, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SIGBUS);
  }

  @Test
  void mremapGrowsInPlaceMovesAndRefuses() {
    anon(A, 2, RW);
    space.memory().putLong(A + P, 11);
    assertThat(space.mremap(A, 2 * P, 4 * P, 0, 0, tlb)).isEqualTo(A);
    assertThat(space.memory().getLong(A + P)).isEqualTo(11);
    anon(A + 4 * P, 1, 1);
    assertThat(space.mremap(A, 4 * P, 5 * P, 0, 0, tlb)).isEqualTo(-Errno.ENOMEM);
    long moved = space.mremap(A, 4 * P, 5 * P, 1, 0, tlb);
    assertThat(moved).isPositive().isNotEqualTo(A);
    assertThat(space.memory().getLong(moved + P)).isEqualTo(11);
    assertThatThrownBy(() -> space.memory().getLong(A)).isSameAs(GuestFault.EFAULT);
    assertThat(space.mremap(moved, 5 * P, P, 0, 0, tlb)).isEqualTo(moved);
    assertThat(space.mremap(moved, P, 2 * P, 3, A, tlb)).isEqualTo(A);
    assertThat(layout()).containsExactly("0-2 3p", "4-5 1p");
    assertThat(space.mremap(A, P, P, 8, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, P, P, 2, A + 8 * P, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A + 1, P, P, 0, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, P, 0, 0, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, 0, P, 1, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, 2 * P, 2 * P, 3, A + P, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, P, P, 3, A + 8 * P + 1, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, 3 * P, 4 * P, 1, 0, tlb)).isEqualTo(-Errno.EFAULT);
    assertThat(space.mremap(A + 2 * P, P, 2 * P, 1, 0, tlb)).isEqualTo(-Errno.EFAULT);
    assertThat(space.mremap(A, P, -1, 1, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mremap(A, P, P, 5, 0, tlb)).isPositive();
  }

  @Test
  void mremapDontunmapLeavesTheOldRangeEmpty() {
    anon(A, 2, RW);
    space.memory().putLong(A, 5);
    long moved = space.mremap(A, 2 * P, 2 * P, 5, 0, tlb);
    assertThat(space.memory().getLong(moved)).isEqualTo(5);
    assertThat(space.memory().getLong(A)).isZero();
    assertThat(space.mremap(A, P, 2 * P, 5, 0, tlb)).isEqualTo(-Errno.EINVAL);
  }

  @Test
  void mremapOfASharedFileWithOldSizeZeroMakesASecondMapping() {
    FakeFile file = new FakeFile(4);
    space.mmap(A, 2 * P, RW, 1 | FIXED, file, P, tlb);
    long second = space.mremap(A, 0, P, 1, 0, tlb);
    assertThat(space.memory().getLong(second)).isEqualTo(0xf11e_1000L);
    assertThat(space.memory().getLong(A)).isEqualTo(0xf11e_1000L);
    assertThat(file.sharedMaps).isEqualTo(2);
    assertThat(file.references).isEqualTo(3);
  }

  @Test
  void mremapMovesPrivateFilePagesWithTheirChanges() {
    FakeFile file = new FakeFile(4);
    space.mmap(A, 2 * P, RW, 2 | FIXED, file, 0, tlb);
    space.memory().putLong(A + P, 42);
    long moved = space.mremap(A, 2 * P, 6 * P, 3, A + 100 * P, tlb);
    assertThat(space.memory().getLong(moved)).isEqualTo(0xf11e_0000L);
    assertThat(space.memory().getLong(moved + P)).isEqualTo(42);
    assertThat(space.memory().getLong(moved + 3 * P)).isEqualTo(0xf11e_3000L);
    assertThat(space.handleFault(moved + 4 * P, MemoryAccess.READ, tlb))
        .isEqualTo(FaultResult.SIGBUS);
    assertThat(file.references).isEqualTo(2);
  }

  @Test
  void madviseDropsKeepsAndRefuses() {
    anon(A, 3, RW);
    space.memory().putLong(A + P, 5);
    assertThat(space.madvise(A + P, P, 8, tlb)).isZero();
    assertThat(space.madvise(A, 3 * P, 4, tlb)).isZero();
    assertThat(space.memory().getLong(A + P)).isZero();
    assertThat(space.madvise(A, P, 77, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.madvise(A + 1, P, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.madvise(A, -1, 0, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.madvise(A, 0, 4, tlb)).isZero();
    assertThat(space.madvise(A, P, 9, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.madvise(A, P, 100, tlb)).isEqualTo(-Errno.EPERM);
    space.munmap(A + P, P, tlb);
    space.memory().putLong(A + 2 * P, 6);
    assertThat(space.madvise(A, 3 * P, 4, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.memory().getLong(A + 2 * P)).isZero(); // behind the hole too
    assertThat(space.madvise(A, P, 10, tlb)).isZero();
    assertThat(space.madvise(A, P, 18, tlb)).isZero();
    assertThat(space.mlock(A, P, 0)).isZero();
    assertThat(space.madvise(A, P, 4, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.madvise(A, P, 24, tlb)).isZero();
    assertThat(space.madvise(A, P, 23, tlb)).isZero();
    space.mprotect(A, P, 0, tlb);
    assertThat(space.madvise(A, P, 23, tlb)).isEqualTo(-Errno.EINVAL);
    FakeFile file = new FakeFile(1);
    long shared = space.mmap(0, 2 * P, RW, 1, file, 0, tlb);
    assertThat(space.madvise(shared, P, 9, tlb)).isZero();
    assertThat(file.holes).isEqualTo("0+4096 ");
    assertThat(space.madvise(shared, P, 8, tlb)).isEqualTo(-Errno.EINVAL);
    assertThat(space.madvise(shared, 2 * P, 22, tlb)).isEqualTo(-Errno.EFAULT);
  }

  @Test
  void msyncMincoreAndLocksFollowLinux() {
    FakeFile file = new FakeFile(2);
    space.mmap(A, 2 * P, RW, 1 | FIXED, file, 0, tlb);
    assertThat(space.msync(A, P, 4)).isZero();
    assertThat(file.syncs).isEqualTo(1);
    assertThat(space.msync(A, P, 1)).isZero();
    assertThat(space.msync(A, P, 5)).isEqualTo(-Errno.EINVAL);
    assertThat(space.msync(A + 1, P, 4)).isEqualTo(-Errno.EINVAL);
    assertThat(space.msync(A, P, 8)).isEqualTo(-Errno.EINVAL);
    assertThat(space.msync(A, 0, 4)).isZero();
    assertThat(space.msync(A - P, 2 * P, 4)).isEqualTo(-Errno.ENOMEM);
    assertThat(file.syncs).isEqualTo(2);
    assertThat(space.msync(A - P, 2 * P, 1)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.msync(A, -1, 4)).isZero(); // wraps to 0 bytes
    assertThat(space.mlock(A, 1, 0)).isZero();
    assertThat(space.usage().locked()).isEqualTo(P);
    assertThat(space.msync(A, P, 2)).isEqualTo(-Errno.EBUSY);
    assertThat(space.mlock(A, 3 * P, 0)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mlock(A, P, 2)).isEqualTo(-Errno.EINVAL);
    assertThat(space.munlock(A, 2 * P)).isZero();
    assertThat(space.usage().locked()).isZero();
    assertThat(space.mlockall(0)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mlockall(4)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mlockall(2)).isZero();
    anon(A + 8 * P, 1, RW);
    assertThat(space.usage().locked()).isEqualTo(P);
    assertThat(space.munlockall()).isZero();
    space.setLimit(MemoryLimit.MEMLOCK, P);
    assertThat(space.mlock(A, 2 * P, 0)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mlockall(1)).isEqualTo(-Errno.ENOMEM);
    space.setLimit(MemoryLimit.MEMLOCK, 0);
    assertThat(space.mlock(A, P, 0)).isEqualTo(-Errno.EPERM);
    assertThat(space.mmap(0, P, RW, PRIVATE_ANON | 0x2000, null, 0, tlb)).isEqualTo(-Errno.EPERM);
    GuestMemory memory = space.memory();
    long vector = A + 8 * P;
    assertThat(space.mincore(A, 2 * P, vector, memory)).isZero();
    assertThat(memory.getShort(vector)).isEqualTo(0x0101);
    assertThat(space.mincore(A + 1, P, vector, memory)).isEqualTo(-Errno.EINVAL);
    assertThat(space.mincore(A, 3 * P, vector, memory)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mincore(A, P, -1, memory)).isEqualTo(-Errno.EFAULT);
    assertThat(space.mincore(A, P, A - P, memory)).isEqualTo(-Errno.EFAULT);
    assertThat(space.mincore(A, -1, vector, memory)).isEqualTo(-Errno.ENOMEM);
  }

  @Test
  void framesThatRunOutGiveEnomemAndChangeNothing() {
    // every second page of 2 MiB slots, each slot takes a table that cannot become a block
    long slot = 2L << 20;
    int used = space.usage().tableFrames();
    long at = A;
    long result;
    do {
      result = anon(at, 1, RW);
      at += slot;
    } while (result > 0);
    assertThat(result).isEqualTo(-Errno.ENOMEM);
    List<VmaInfo> before = space.mappings();
    assertThat(before).hasSizeGreaterThan(3000);
    anon(A, 1, RW);
    assertThat(anon(at, 1, RW)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mremap(A, P, P, 3, at, tlb)).isEqualTo(-Errno.ENOMEM);
    assertThat(space.mappings()).isEqualTo(before);
    assertThat(space.munmap(A, InfraLayout.TASK_SIZE - A, tlb)).isZero();
    assertThat(space.usage().tableFrames()).isEqualTo(used);
  }

  @Test
  void uniformTablesBecomeBlocksWhenFramesRunShort() {
    long slot = 2L << 20;
    int slots = 3200; // more than there are frames
    for (int i = 0; i < slots; i++) {
      assertThat(anon(A + i * slot, 512, 0)).isPositive();
      assertThat(space.mprotect(A + i * slot, slot / 2, RW, tlb)).isZero();
      space.memory().putLong(A + i * slot, i);
      assertThat(space.mprotect(A + i * slot + slot / 2, slot / 2, RW, tlb)).isZero();
    }
    for (int i = 0; i < slots; i++) {
      assertThat(space.memory().getLong(A + i * slot)).isEqualTo(i);
    }
    assertThat(layout()).containsExactly("0-" + slots * 512 + " 3p");
  }

  @Test
  void executableContentIsAnnounced() {
    vm.calls.clear();
    anon(A, 1, 5);
    assertThat(tlb.command() & TlbRequest.INSTRUCTION_CACHE).isNotZero();
    assertThat(vm.calls).containsExactly("code 1000000000 1000");
    tlb.reset();
    space.munmap(A, P, tlb);
    assertThat(vm.calls).hasSize(2);
  }

  @Test
  void ofWhatBecomesExecutableOnlyThatRangeIsAnnounced() {
    anon(A, 4, RW);
    vm.calls.clear();
    for (int prot : new int[] {5, RW, 7, 5}) { // compilers that write-protect code do so often
      tlb.reset();
      assertThat(space.mprotect(A + P, 2 * P, prot, tlb)).isZero();
      assertThat(tlb.command()).isEqualTo(TlbRequest.PAGES);
    }
    assertThat(vm.calls).containsExactly("code 1000001000 2000", "code 1000001000 2000");
  }

  @Test
  void mapsLooksAsOnLinux() {
    FakeFile file = new FakeFile(2);
    space.mmap(0x40_0000, 2 * P, 5, 2 | FIXED, file, P, tlb);
    space.setHeap(0x50_0000, 0, 0);
    space.brk(0x50_1000, tlb);
    anon(A, 1, 0);
    space.mmap(A + P, P, RW, 0x21 | FIXED, null, 0, tlb);
    long vdso = space.mapSpecial(A + 2 * P, P, 5, "[vdso]", tlb);
    assertThat(vdso).isEqualTo(A + 2 * P);
    space.mapStack(GuestLayout.STACK_TOP, P, false, tlb);
    assertThat(space.maps())
        .isEqualTo(
            """
            00400000-00402000 r-xp 00001000 08:01 4711                               /tmp/file
            00500000-00501000 rw-p 00000000 00:00 0                                  [heap]
            1000000000-1000001000 ---p 00000000 00:00 0\s
            1000001000-1000002000 rw-s 00000000 00:01 0                              /dev/zero (deleted)
            1000002000-1000003000 r-xp 00000000 00:00 0                              [vdso]
            7ffcfff000-7ffd000000 rw-p 00000000 00:00 0                              [stack]
            7ffe010000-7ffe020000 r-xp 00000000 00:00 0                              [shim]
            7ffe020000-7ffe030000 ---p 00000000 00:00 0                              [shim-data]
            """);
  }

  @Test
  void backingIgnoresProtectionButNotHoles() {
    anon(A, 2, 0);
    space.backing(A + P - 4, 8).set(ValueLayout.JAVA_LONG_UNALIGNED, 0, 99);
    space.mprotect(A, 2 * P, 1, tlb);
    assertThat(space.memory().getLong(A + P - 4)).isEqualTo(99);
    assertThatThrownBy(() -> space.backing(A, 2 * P + 1)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> space.backing(A, -1)).isSameAs(GuestFault.EFAULT);
  }

  @Test
  void stringsAndBuffersStopAtBadPages() {
    anon(A, 2, RW);
    GuestMemory memory = space.memory();
    byte[] text = "h\u00e9llo".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    memory.copyOut(A + P - 2, text, 0, text.length);
    assertThat(memory.readCString(A + P - 2, 4096)).isEqualTo("h\u00e9llo");
    assertThat(memory.readCString(A + P - 2, 6)).isEqualTo("h\u00e9llo");
    assertThatThrownBy(() -> memory.readCString(A + P - 2, 5)).isSameAs(GuestFault.ENAMETOOLONG);
    memory.copyOut(A + 2 * P - 5, text, 0, 5);
    assertThatThrownBy(() -> memory.readCString(A + 2 * P - 5, 4096)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> memory.copyOut(A + 2 * P - 4, text, 0, 5)).isSameAs(GuestFault.EFAULT);
    assertThat(memory.getByte(A + 2 * P - 4)).isEqualTo(0xe9); // nothing was copied
    assertThat(memory.accessible(A + 2 * P - 4, 5, MemoryAccess.READ)).isEqualTo(4);
    assertThat(memory.slice(A + P, 8, MemoryAccess.READ).byteSize()).isEqualTo(8);
    memory.copyIn(-1, new byte[0], 0, 0);
    memory.clear(A + P - 2, 4);
    assertThat(memory.copyIn(A + P - 2, 5)).containsExactly(0, 0, 0, 0, 'o');
    assertThatThrownBy(() -> memory.check(A, Long.MAX_VALUE, MemoryAccess.READ))
        .isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> memory.check(-8, 16, MemoryAccess.READ)).isSameAs(GuestFault.EFAULT);
    assertThat(memory.compareAndExchangeInt(A, 0, 5)).isZero();
    assertThat(memory.getIntVolatile(A)).isEqualTo(5);
    assertThatThrownBy(() -> memory.getIntVolatile(A + 2)).isSameAs(GuestFault.EFAULT);
    MemorySegment copy = MemorySegment.ofArray(new byte[4]);
    memory.copyIn(A, copy);
    memory.copyOut(A + 8, copy);
    assertThat(memory.getInt(A + 8)).isEqualTo(5);
  }

  @Test
  void iovecsAreImportedAsLinuxDoes() {
    anon(A, 1, RW);
    GuestMemory memory = space.memory();
    IoVec vec = new IoVec();
    memory.putLong(A, A + 100);
    memory.putLong(A + 8, 10);
    memory.putLong(A + 16, A + 200);
    memory.putLong(A + 24, Long.MAX_VALUE >> 30);
    assertThat(vec.load(memory, A, 2)).isZero();
    assertThat(vec.count()).isEqualTo(2);
    assertThat(vec.base(0)).isEqualTo(A + 100);
    assertThat(vec.length(0)).isEqualTo(10);
    assertThat(vec.total()).isEqualTo(IoVec.MAX_BYTES);
    memory.putLong(A + 24, -1);
    assertThat(vec.load(memory, A, 2)).isEqualTo(-Errno.EINVAL);
    memory.putLong(A + 24, InfraLayout.TASK_SIZE);
    assertThat(vec.load(memory, A, 2)).isEqualTo(-Errno.EFAULT);
    assertThat(vec.load(memory, A, 1025)).isEqualTo(-Errno.EINVAL);
    assertThat(vec.load(memory, A, -1)).isEqualTo(-Errno.EINVAL);
    assertThat(vec.load(memory, A + P - 16, 2)).isEqualTo(-Errno.EFAULT);
    assertThat(vec.load(memory, 0, 0)).isZero();
    assertThat(vec.total()).isZero();
  }

  @Test
  void slotsOfTheReserveAreHandedOutOnce() {
    Infra infra = space.infra();
    int a = infra.allocateSlot();
    int b = infra.allocateSlot();
    assertThat(a).isZero();
    assertThat(b).isEqualTo(1);
    infra.freeSlot(a);
    assertThat(infra.allocateSlot()).isEqualTo(a);
    assertThatThrownBy(() -> infra.freeSlot(5)).isInstanceOf(IllegalStateException.class);
    assertThat(infra.el1Stack(1).byteSize()).isEqualTo(InfraLayout.EL1_STACK_SIZE);
    assertThat(InfraLayout.EL1_STACK_COUNT).isGreaterThan(7000);
    assertThat(infra.shimCode().byteSize()).isEqualTo(0x10000);
    for (int i = 2; i < InfraLayout.EL1_STACK_COUNT; i++) {
      assertThat(infra.allocateSlot()).isEqualTo(i);
    }
    assertThat(infra.allocateSlot()).isEqualTo(-1);
  }

  @Test
  void layoutsLieInsideTheUserRange() {
    GuestLayout fixed = GuestLayout.of(8L << 20, null);
    assertThat(fixed.stackTop()).isEqualTo(0x7f_fd00_0000L);
    assertThat(fixed.mmapBase()).isEqualTo(0x7f_f500_0000L);
    assertThat(fixed.pieBase()).isEqualTo(0x55_5400_0000L);
    GuestLayout unlimited = GuestLayout.of(-1, () -> -1L);
    assertThat(unlimited.mmapBase()).isPositive();
    assertThat(unlimited.stackTop()).isLessThan(GuestLayout.STACK_TOP);
    assertThat(unlimited.stackTop() & 4095).isZero();
  }

  @Test
  void whatIsSealedStays() {
    space.mapSpecial(A, 2 * P, 1, "[vvar]", tlb);
    assertThat(space.seal(A, 2 * P)).isZero();
    assertThat(space.munmap(A, P, tlb)).isEqualTo(-1);
    assertThat(space.munmap(A - P, 8 * P, tlb)).isEqualTo(-1);
    assertThat(space.mprotect(A + P, P, 1, tlb)).isEqualTo(-1);
    assertThat(space.mremap(A, P, 2 * P, 1, 0, tlb)).isEqualTo(-1);
    assertThat(space.mmap(A, P, 1, 0x32, null, 0, tlb)).isEqualTo(-1);
    assertThat(space.madvise(A, P, 4, tlb)).as("MADV_DONTNEED").isEqualTo(-1);
    assertThat(space.madvise(A, P, 3, tlb)).as("MADV_WILLNEED").isZero();
    assertThat(space.mappingAt(A).name()).isEqualTo("[vvar]");
    assertThat(space.seal(A + P, 2 * P)).as("not all mapped").isEqualTo(-12);
  }
}
