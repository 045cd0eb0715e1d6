package elfuse.mm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashSet;
import java.util.Set;

/**
 * What Linux offers an address space, as the personality gives it, and the stores that are open.
 */
class LinuxPages implements HostPages {
  private static final long P = 4096;

  /** The stores that have not been closed. */
  final Set<Integer> stores = new HashSet<>();

  /** Whether mapping a store fails, as when the host has no more mappings. */
  boolean refusesMaps;

  /** How many pages may be stored before the host has no more memory. */
  long room = Long.MAX_VALUE;

  @Override
  public FileMapping sharedAnonymous(long length) {
    return new HostFile(Libc.HOST.memfd("shared", length), length, true);
  }

  @Override
  public boolean move(MemorySegment from, MemorySegment to) {
    long size = from.byteSize();
    return Libc.HOST.mremap(from.address(), size, size, 7, to.address()) == to.address();
  }

  @Override
  public boolean resident(MemorySegment range, byte[] pages) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment vector = arena.allocate(pages.length);
      long result = Libc.HOST.mincore(range.address(), range.byteSize(), vector.address());
      MemorySegment.ofArray(pages).copyFrom(vector);
      return result == 0;
    }
  }

  @Override
  public boolean written(MemorySegment range, PageRuns runs) {
    int count = (int) Math.min(1 << 20, range.byteSize() / P);
    if (count != range.byteSize() / P) {
      return false; // the whole window; mapping by mapping then
    }
    int fd = Libc.HOST.openReadOnly("/proc/self/pagemap");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment entries = arena.allocate(8L * count, 8);
      Libc.HOST.pread(fd, entries, range.address() / P * 8);
      for (int i = 0; i < count; i++) {
        long entry = entries.getAtIndex(ValueLayout.JAVA_LONG, i);
        if ((entry & 3L << 62) != 0 && (entry & 1L << 61) == 0) {
          runs.add(i * P, i * P + P);
        }
      }
      return true;
    } finally {
      Libc.HOST.close(fd);
    }
  }

  @Override
  public boolean forget(MemorySegment range) {
    return Libc.HOST.madvise(range.address(), range.byteSize(), 4) == 0;
  }

  @Override
  public boolean duplicate(MemorySegment from, MemorySegment to) {
    long at = to.address();
    return Libc.HOST.mremap(from.address(), 0, to.byteSize(), 3, at) == at;
  }

  @Override
  public PageStore newStore() {
    int fd = Libc.HOST.memfd("snapshot", InfraLayout.TASK_SIZE);
    stores.add(fd);
    return new PageStore() {
      @Override
      public boolean write(MemorySegment pages, long offset) {
        room -= pages.byteSize() / P;
        return room >= 0 && Libc.HOST.pwrite(fd, pages, offset) == pages.byteSize();
      }

      @Override
      public boolean map(MemorySegment target, long offset) {
        long at = target.address();
        return !refusesMaps && Libc.HOST.mmap(at, target.byteSize(), 3, 0x4012, fd, offset) == at;
      }

      @Override
      public boolean punch(long offset, long length) {
        return Libc.HOST.punch(fd, offset, length) == 0;
      }

      @Override
      public void close() {
        stores.remove(fd);
        Libc.HOST.close(fd);
      }
    };
  }
}
