package elfuse.testsuite.engine;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Builds stage-1 tables of three levels (T0SZ 25, 4 KiB granule) in a guest's memory. */
final class StageOne {
  static final long VALID = 1;
  static final long PAGE = 2;
  static final long NORMAL = 1 << 2; // attribute 1 of MAIR_EL1; attribute 0 is Device
  static final long USER = 1 << 6;
  static final long READ_ONLY = 1 << 7;
  static final long INNER = 3 << 8;
  static final long ACCESSED = 1 << 10;
  static final long PXN = 1L << 53;
  static final long UXN = 1L << 54;

  private static final long BASE = VALID | PAGE | INNER | ACCESSED;

  /** Executable and readable for EL0 and EL1. */
  static final long CODE = BASE | NORMAL | USER | READ_ONLY;

  /** Readable and writable for both. */
  static final long DATA = BASE | NORMAL | USER | PXN | UXN;

  /** All for EL1, nothing for EL0. */
  static final long KERNEL = BASE | NORMAL | UXN;

  /** A device that both may use. */
  static final long DEVICE = BASE | USER | PXN | UXN;

  private final MemorySegment memory;
  private final long root;
  private long free;

  StageOne(MemorySegment memory, long root) {
    this.memory = memory;
    this.root = root;
    free = root + 4096;
  }

  void map(long va, long ipa, long attributes) {
    put(leaf(va), ipa | attributes);
  }

  void unmap(long va) {
    put(leaf(va), 0);
  }

  long leaf(long va) {
    return table(entry(va, 2), va, 12);
  }

  /** {@return where the descriptor of an address is at level 1 or 2} */
  long entry(long va, int level) {
    long first = root + ((va >>> 30 & 511) << 3);
    return level == 1 ? first : table(first, va, 21);
  }

  private long table(long at, long va, int shift) {
    long descriptor = memory.get(ValueLayout.JAVA_LONG, at);
    if ((descriptor & VALID) == 0) {
      descriptor = free | VALID | PAGE;
      free += 4096;
      put(at, descriptor);
    }
    return (descriptor & 0x0000_ffff_ffff_f000L) + ((va >>> shift & 511) << 3);
  }

  void put(long at, long descriptor) {
    memory.set(ValueLayout.JAVA_LONG, at, descriptor);
  }

  long get(long at) {
    return memory.get(ValueLayout.JAVA_LONG, at);
  }
}
