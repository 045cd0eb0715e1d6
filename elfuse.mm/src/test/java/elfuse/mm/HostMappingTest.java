package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.hv.MemoryAccess;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of the host, really mapped into the window. */
class HostMappingTest {
  private static final long P = 4096;
  private static final long A = 0x10_0000_0000L;
  private static final int RW = 3;
  private static final int FIXED = 0x10;

  private final TlbRequest tlb = new TlbRequest();
  private AddressSpace space;
  private HostFile file;

  @BeforeEach
  void open() {
    assumeTrue(Libc.isLinux(), "the host is not Linux");
    space = AddressSpace.create(new FakeVm(), HostFile.PAGES);
    file = new HostFile(Libc.HOST.memfd("test", 8 * P), 8 * P, true);
  }

  @AfterEach
  void close() {
    if (space != null) {
      space.close();
      Libc.HOST.close(file.fd);
    }
  }

  private long inFile(long offset) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(8);
      assertThat(Libc.HOST.pread(file.fd, bytes, offset)).isEqualTo(8);
      return bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }
  }

  @Test
  void sharedMappingsAreTheFileAndPrivateOnesAreNot() {
    GuestMemory memory = space.memory();
    space.mmap(A, 2 * P, RW, 1 | FIXED, file, P, tlb);
    memory.putLong(A + 8, 5);
    assertThat(inFile(P + 8)).isEqualTo(5);
    space.mmap(A + 4 * P, P, RW, 2 | FIXED, file, P, tlb);
    assertThat(memory.getLong(A + 4 * P + 8)).isEqualTo(5);
    memory.putLong(A + 4 * P + 8, 6);
    assertThat(inFile(P + 8)).isEqualTo(5);
    assertThat(space.madvise(A + 4 * P, P, 4, tlb)).isZero();
    assertThat(memory.getLong(A + 4 * P + 8)).isEqualTo(5);
    assertThat(space.msync(A, P, 4)).isZero();
    space.munmap(A, 2 * P, tlb);
    space.mmap(A, P, RW, 0x22 | FIXED, null, 0, tlb);
    assertThat(memory.getLong(A + 8)).isZero();
    assertThat(inFile(P + 8)).isEqualTo(5);
  }

  @Test
  void aReadOnlySharedMappingFollowsTheFile() {
    HostFile readOnly = new HostFile(Libc.HOST.openReadOnly(file.fd), 8 * P, false);
    space.mmap(A, P, 1, 1 | FIXED, readOnly, 0, tlb);
    space.mmap(A + P, P, RW, 1 | FIXED, file, 0, tlb);
    space.memory().putLong(A + P, 9);
    assertThat(space.memory().getLong(A)).isEqualTo(9);
    assertThat(space.maps()).contains("r--s 00000000 00:01");
    Libc.HOST.close(readOnly.fd);
  }

  @Test
  void sharedAnonymousMemoryCanBeInTwoPlaces() {
    space.mmap(A, 2 * P, RW, 0x21 | FIXED, null, 0, tlb);
    long second = space.mremap(A, 0, P, 1, 0, tlb);
    space.memory().putLong(A, 3);
    assertThat(space.memory().getLong(second)).isEqualTo(3);
    assertThat(space.madvise(A, P, 4, tlb)).isZero();
    assertThat(space.memory().getLong(A)).isEqualTo(3);
  }

  @Test
  void movesTakeTheHostsPagesAlong() {
    GuestMemory memory = space.memory();
    space.mmap(A, 600 * P, RW, 0x22 | FIXED, null, 0, tlb);
    memory.putLong(A + 599 * P, 7);
    long moved = space.mremap(A, 600 * P, 700 * P, 3, A + 1024 * P, tlb);
    assertThat(memory.getLong(moved + 599 * P)).isEqualTo(7);
    assertThat(memory.getLong(moved + 650 * P)).isZero();
    space.mmap(A, 2 * P, RW, 2 | FIXED, file, 0, tlb);
    memory.putLong(A + P, 8);
    moved = space.mremap(A, 2 * P, 2 * P, 5, 0, tlb);
    assertThat(memory.getLong(moved + P)).isEqualTo(8);
    assertThat(memory.getLong(A + P)).isZero(); // DONTUNMAP: the file again
  }

  @Test
  void residencyIsTheHosts() {
    space.mmap(A, 3 * P, RW, 0x22 | FIXED, null, 0, tlb);
    space.mmap(A + 8 * P, P, RW, 0x22 | FIXED, null, 0, tlb);
    space.madvise(A, 3 * P, 4, tlb);
    space.memory().putLong(A + P, 1);
    assertThat(space.mincore(A, 3 * P, A + 8 * P, space.memory())).isZero();
    assertThat(space.memory().getByte(A + 8 * P + 1)).isEqualTo(1);
  }

  @Test
  void aTruncatedFileGivesEfaultAndBusErrorInsteadOfACrash() {
    space.mmap(A, 8 * P, RW, 1 | FIXED, file, 0, tlb);
    GuestMemory memory = space.memory();
    memory.putLong(A + 4 * P, 1);
    Libc.HOST.ftruncate(file.fd, P);
    file.size = P;
    byte[] bytes = new byte[(int) (8 * P)];
    assertThatThrownBy(() -> memory.copyIn(A, bytes, 0, bytes.length)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> memory.copyOut(A, bytes, 0, bytes.length)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> memory.clear(A + P, P)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> memory.readCString(A + 2 * P, 100)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> memory.getLong(A + 4 * P)).isSameAs(GuestFault.EFAULT);
    assertThatThrownBy(() -> memory.putInt(A + 4 * P, 1)).isSameAs(GuestFault.EFAULT);
    assertThat(space.handleFault(A + 4 * P, MemoryAccess.READ, tlb)).isEqualTo(FaultResult.SIGBUS);
    assertThat(memory.translate(A + P, MemoryAccess.READ)).isEqualTo(-1);
    assertThat(memory.getLong(A)).isZero();
  }

  @Test
  void compiledAccessesToATruncatedFileGiveEfaultToo() {
    space.mmap(A, 8 * P, RW, 1 | FIXED, file, 0, tlb);
    GuestMemory memory = space.memory();
    long sum = 0;
    for (int i = 0; i < 200_000; i++) {
      sum += memory.getLong(A + (i & 0x7ff8));
    }
    assertThat(sum).isZero();
    Libc.HOST.ftruncate(file.fd, P);
    int faults = 0;
    for (int i = 0; i < 20_000; i++) {
      try {
        memory.getLong(A + 4 * P + (i & 0xff8));
      } catch (GuestFault expected) {
        faults++;
      }
    }
    assertThat(faults).isEqualTo(20_000);
  }

  @Test
  void racingChangesAndAccessesNeverHurtTheProcess() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    HostFile readOnly = new HostFile(Libc.HOST.openReadOnly(file.fd), 8 * P, false);
    long stop = System.nanoTime() + 1_500_000_000L;
    Thread[] threads = new Thread[4];
    for (int t = 0; t < threads.length; t++) {
      int seed = t;
      threads[t] =
          new Thread(() -> {
            Random random = new Random(seed);
            TlbRequest own = new TlbRequest();
            try {
              while (System.nanoTime() < stop) {
                if (seed < 2) {
                  change(random, readOnly, own);
                } else {
                  access(random);
                }
              }
            } catch (Throwable thrown) {
              failure.set(thrown);
            }
          });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failure.get()).isNull();
    int frames = space.usage().tableFrames();
    space.clear(tlb);
    assertThat(space.usage().tableFrames()).isLessThanOrEqualTo(frames);
    Libc.HOST.close(readOnly.fd);
  }

  private void change(Random random, HostFile readOnly, TlbRequest own) {
    long at = A + random.nextInt(1024) * P;
    long length = (1 + random.nextInt(random.nextBoolean() ? 8 : 700)) * P;
    int prot = random.nextInt(8);
    switch (random.nextInt(7)) {
      case 0 -> space.mmap(at, length, prot, 0x22 | FIXED, null, 0, own);
      case 1 -> space.mmap(at, length, prot & 5, 1 | FIXED, readOnly, 0, own);
      case 2 -> space.mmap(at, length, prot, 1 | FIXED, file, 0, own);
      case 3 -> space.munmap(at, length, own);
      case 4 -> space.mprotect(at, length, prot, own);
      case 5 -> space.mremap(at, length, length, 3, A + random.nextInt(1024) * P, own);
      default -> space.madvise(at, length, 4, own);
    }
  }

  private void access(Random random) {
    GuestMemory memory = space.memory();
    long at = A + random.nextInt(1024 * 4096);
    try {
      switch (random.nextInt(4)) {
        case 0 -> memory.putLong(at, -1);
        case 1 -> memory.getLong(at);
        case 2 -> memory.copyOut(at, new byte[9000], 0, 9000);
        default -> memory.copyIn(at, new byte[9000], 0, 9000);
      }
    } catch (GuestFault fault) {
      assertThat(fault.errno()).isEqualTo(Errno.EFAULT);
    }
  }
}
