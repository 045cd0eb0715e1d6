package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Vm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Address spaces on a machine that places memory itself. */
class PlacedMemoryTest {
  private static final long P = 4096;
  private static final long CHUNK = Vm.CHUNK;
  private static final long A = 0x1_0000_0000L;
  private static final int RW = 3;
  private static final int PRIVATE = 0x32; // MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS

  private final PlacingVm vm = new PlacingVm();
  private final TlbRequest tlb = new TlbRequest();
  private final AddressSpace space = AddressSpace.create(vm, HostPages.NONE);

  @AfterEach
  void everythingIsGivenBack() {
    space.close();
    assertThat(vm.mappings()).isZero();
  }

  private void map(long at, long length, int prot) {
    assertThat(space.mmap(at, length, prot, PRIVATE, null, 0, tlb)).isEqualTo(at);
  }

  private void touch(long at) {
    assertThat(space.handleFault(at, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.RESOLVED);
  }

  @Test
  void memoryIsPlacedWhenItIsTouched() {
    assertThat(vm.mappings()).as("the reserve").isEqualTo(1);
    long root = space.translationTable();
    map(A, 100 * CHUNK, RW);
    assertThat(vm.mappings()).isEqualTo(1);
    assertThat(vm.finds(root, A)).isFalse();
    touch(A + 3 * CHUNK + 5 * P);
    assertThat(vm.mappings()).isEqualTo(2);
    space.memory().putLong(A + 3 * CHUNK, 42);
    assertThat(vm.load(root, A + 3 * CHUNK)).isEqualTo(42);
    assertThat(vm.finds(root, A + 2 * CHUNK)).isFalse();
    assertThat(vm.finds(root, A + 4 * CHUNK)).isFalse();
    space.memory().putLong(A + 50 * CHUNK, 7); // the host's touch counts too
    assertThat(vm.load(root, A + 50 * CHUNK)).isEqualTo(7);
    assertThat(vm.mappings()).isEqualTo(3);
    assertThat(vm.finds(root, InfraLayout.SHIM_DATA)).as("for EL0").isFalse();
  }

  @Test
  void memoryIsGivenBackWithItsLastMapping() {
    map(A, 3 * CHUNK, RW);
    for (int i = 0; i < 3; i++) {
      space.memory().putLong(A + i * CHUNK, 1);
    }
    assertThat(vm.mappings()).isEqualTo(4);
    assertThat(space.munmap(A + CHUNK + P, CHUNK, tlb)).isZero(); // parts of two
    assertThat(vm.mappings()).isEqualTo(4);
    assertThat(space.munmap(A + CHUNK, P, tlb)).isZero();
    assertThat(vm.mappings()).isEqualTo(3);
    assertThat(vm.load(space.translationTable(), A)).isEqualTo(1);
    assertThat(space.munmap(A, 3 * CHUNK, tlb)).isZero();
    assertThat(vm.mappings()).isEqualTo(1);
    map(A, CHUNK, RW);
    assertThat(space.memory().getLong(A)).isZero();
    assertThat(vm.load(space.translationTable(), A)).isZero();
  }

  @Test
  void aMovedMappingIsFoundWhereItIs() {
    map(A, 2 * CHUNK, RW);
    space.memory().putLong(A + 8, 5);
    long to = A + 9 * CHUNK + 3 * P;
    assertThat(space.mremap(A, 2 * CHUNK, 2 * CHUNK, 3, to, tlb)).isEqualTo(to);
    assertThat(vm.mappings()).isEqualTo(1);
    touch(to);
    assertThat(vm.load(space.translationTable(), to + 8)).isEqualTo(5);
    assertThat(vm.finds(space.translationTable(), A)).isFalse();
  }

  @Test
  void whatTheHostMapsAnewIsShownAnew() {
    map(A, CHUNK, RW);
    space.memory().putLong(A, 5);
    int before = vm.replaced;
    FakeFile file = new FakeFile(4);
    assertThat(space.mmap(A, 4 * P, RW, 0x12, file, 0, tlb)).isEqualTo(A);
    assertThat(vm.replaced).isGreaterThan(before);
    before = vm.replaced;
    assertThat(space.madvise(A, CHUNK, 4, tlb)).isZero();
    assertThat(vm.replaced).isGreaterThan(before);
  }

  @Test
  void aChildHasWhatItTouches() {
    map(A, 10 * CHUNK, RW);
    for (int i = 0; i < 10; i++) {
      space.memory().putLong(A + i * CHUNK, 100 + i);
    }
    int before = vm.mappings();
    PlacingVm childs = vm.another();
    try (AddressSpace child = space.fork(childs, HostPages.NONE, false)) {
      assertThat(vm.mappings()).isEqualTo(before + 1);
      child.memory().putLong(A + 4 * CHUNK, 1);
      long root = child.translationTable();
      assertThat(childs.load(root, A + 4 * CHUNK)).isEqualTo(1);
      assertThat(childs.finds(root, A + 5 * CHUNK)).isFalse();
      assertThat(vm.load(space.translationTable(), A + 4 * CHUNK)).isEqualTo(104);
      assertThat(child.handleFault(A + 5 * CHUNK, MemoryAccess.WRITE, tlb))
          .isEqualTo(FaultResult.RESOLVED);
      assertThat(childs.load(root, A + 5 * CHUNK)).isEqualTo(105);
      assertThat(root >>> 48).isNotEqualTo(space.translationTable() >>> 48);
    }
    assertThat(vm.mappings()).isEqualTo(before);
  }

  @Test
  void withoutRoomThereIsNoMemory() {
    vm.limit(4 * CHUNK);
    assertThat(space.mmap(A, 5 * CHUNK, RW, PRIVATE, null, 0, tlb)).isEqualTo(-Errno.ENOMEM);
    map(A, 5 * CHUNK, 0);
    assertThat(space.mprotect(A, 5 * CHUNK, RW, tlb)).isZero();
    for (int i = 0; i < 4; i++) {
      touch(A + i * CHUNK);
    }
    assertThat(space.handleFault(A + 4 * CHUNK, MemoryAccess.READ, tlb))
        .isEqualTo(FaultResult.SIGBUS);
    assertThatThrownBy(() -> space.memory().putLong(A + 4 * CHUNK, 1))
        .isInstanceOf(GuestFault.class);
    assertThatThrownBy(() -> space.fork(vm.another(), HostPages.NONE, false))
        .isInstanceOf(HypervisorException.class);
    assertThat(space.munmap(A, CHUNK, tlb)).isZero();
    touch(A + 4 * CHUNK);
  }
}
