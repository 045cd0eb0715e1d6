package elfuse.linux.process;

import elfuse.abi.Fcntl;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.mm.PageRuns;
import java.lang.foreign.Arena;

/**
 * Asks {@code /proc/self/pagemap} which pages this process has written in private memory
 * (Documentation/admin-guide/mm/pagemap.rst): pages that are present or swapped out and belong to
 * no file.
 *
 * <p>From Linux 6.7 on one PAGEMAP_SCAN names all ranges at once, and leaves out the page of zeros
 * that reading untouched memory maps. Before, each page has an entry to be read, which is refused
 * for what is larger than any mapping.
 *
 * <p>Thread-safe.
 */
final class PageMap implements AutoCloseable {
  private static final long PAGE = 4096;

  // linux/fs.h: struct pm_scan_arg, struct page_region, PAGE_IS_*, PAGEMAP_SCAN
  private static final int PAGEMAP_SCAN = 0xc060_6610; // _IOWR('f', 16, struct pm_scan_arg)
  private static final int ARG_SIZE = 96;
  private static final int START = 16;
  private static final int END = 24;
  private static final int WALK_END = 32;
  private static final int VECTOR = 40;
  private static final int VECTOR_LENGTH = 48;
  private static final int INVERTED = 64;
  private static final int ALL_OF = 72;
  private static final int ANY_OF = 80;
  private static final int RETURNED = 88;
  private static final int REGION_SIZE = 24;
  private static final long IS_FILE = 1 << 2;
  private static final long IS_PRESENT = 1 << 3;
  private static final long IS_SWAPPED = 1 << 4;
  private static final long IS_ZERO = 1 << 5;
  private static final int REGIONS = 256;

  // an entry
  private static final long PRESENT = 1L << 63;
  private static final long SWAPPED = 1L << 62;
  private static final long FILE = 1L << 61;
  private static final int ENTRIES = 8192;
  private static final long MOST_READ = 1L << 38;

  private final Posix posix;
  private volatile int descriptor = -1; // written under this; opened when it is first needed

  PageMap(Posix posix) {
    this.posix = posix;
  }

  /** Adds the ranges of pages that were written; {@return whether the host told} */
  boolean written(long address, long size, PageRuns runs) {
    int fd = open();
    if (fd < 0) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      return scan(fd, arena, address, size, runs);
    }
  }

  private int open() {
    int fd = descriptor;
    if (fd >= 0) {
      return fd;
    }
    synchronized (this) {
      if (descriptor < 0) {
        int flags = Fcntl.O_RDONLY | Fcntl.O_CLOEXEC;
        descriptor = posix.openat(Fcntl.AT_FDCWD, "/proc/self/pagemap", flags, 0);
      }
      return descriptor;
    }
  }

  /** Gives the file back, when nobody asks any more. */
  @Override
  public synchronized void close() {
    if (descriptor >= 0) {
      posix.close(descriptor);
      descriptor = -1;
    }
  }

  /** {@return how many bytes are present, the page of zeros apart, or -1 if nobody tells} */
  long present(long address, long size) {
    int fd = open();
    if (fd < 0) {
      return -1;
    }
    try (Arena arena = Arena.ofConfined()) {
      long end = address + size;
      long arg = request(arena, end, IS_ZERO, IS_PRESENT);
      long bytes = 0;
      for (long at = address; at < end; at = NativeMemory.getLong(arg + WALK_END)) {
        NativeMemory.putLong(arg + START, at);
        int count = posix.ioctl(fd, PAGEMAP_SCAN, arg);
        if (count < 0) {
          return -1;
        }
        for (int i = 0; i < count; i++) {
          long region = arg + ARG_SIZE + (long) i * REGION_SIZE;
          bytes += NativeMemory.getLong(region + 8) - NativeMemory.getLong(region);
        }
      }
      return bytes;
    }
  }

  /** Fills in what does not change from one part to the next. {@return the request's address} */
  private static long request(Arena arena, long end, long noneOf, long anyOf) {
    long arg = arena.allocate(ARG_SIZE + REGIONS * REGION_SIZE, 8).address();
    NativeMemory.putLong(arg, ARG_SIZE);
    NativeMemory.putLong(arg + END, end);
    NativeMemory.putLong(arg + VECTOR, arg + ARG_SIZE);
    NativeMemory.putLong(arg + VECTOR_LENGTH, REGIONS);
    NativeMemory.putLong(arg + INVERTED, noneOf);
    NativeMemory.putLong(arg + ALL_OF, noneOf);
    NativeMemory.putLong(arg + ANY_OF, anyOf);
    NativeMemory.putLong(arg + RETURNED, anyOf);
    return arg;
  }

  private boolean scan(int fd, Arena arena, long address, long size, PageRuns runs) {
    long end = address + size;
    long arg = request(arena, end, IS_FILE | IS_ZERO, IS_PRESENT | IS_SWAPPED);
    long vector = arg + ARG_SIZE;
    for (long at = address; at < end; ) {
      NativeMemory.putLong(arg + START, at);
      int count = posix.ioctl(fd, PAGEMAP_SCAN, arg);
      if (count < 0) {
        runs.clear();
        return size <= MOST_READ && read(fd, arena, address, end, runs);
      }
      for (int i = 0; i < count; i++) {
        long region = vector + (long) i * REGION_SIZE;
        runs.add(
            NativeMemory.getLong(region) - address, NativeMemory.getLong(region + 8) - address);
      }
      at = NativeMemory.getLong(arg + WALK_END);
    }
    return true;
  }

  private boolean read(int fd, Arena arena, long address, long end, PageRuns runs) {
    long entries = arena.allocate(8L * ENTRIES, 8).address();
    for (long at = address; at < end; ) {
      int count = (int) Math.min(ENTRIES, (end - at) / PAGE);
      if (posix.pread(fd, entries, 8L * count, at / PAGE * 8) != 8L * count) {
        return false;
      }
      for (int i = 0; i < count; i++, at += PAGE) {
        long entry = NativeMemory.getLong(entries + 8L * i);
        if ((entry & (PRESENT | SWAPPED)) != 0 && (entry & FILE) == 0) {
          runs.add(at - address, at - address + PAGE);
        }
      }
    }
    return true;
  }
}
