package elfuse.abi;

/**
 * Memory mapping: {@code mmap}, {@code mprotect}, {@code mremap}, {@code madvise}, {@code msync},
 * {@code mlock}, {@code memfd_create}.
 *
 * <p>Headers {@code asm/mman.h} (arm64 adds {@code PROT_BTI} and {@code PROT_MTE}), {@code
 * asm-generic/mman.h}, {@code asm-generic/mman-common.h}, {@code linux/mman.h}, {@code
 * linux/memfd.h}.
 */
public final class Mman {
  /** No access. */
  public static final int PROT_NONE = 0x0;

  /** Reading. */
  public static final int PROT_READ = 0x1;

  /** Writing. */
  public static final int PROT_WRITE = 0x2;

  /** Execution. */
  public static final int PROT_EXEC = 0x4;

  /** May be used for atomic operations. */
  public static final int PROT_SEM = 0x8;

  /** Branch targets are checked (arm64). */
  public static final int PROT_BTI = 0x10;

  /** Tags are checked (arm64). */
  public static final int PROT_MTE = 0x20;

  /** mprotect: down to the start of a growing mapping. */
  public static final int PROT_GROWSDOWN = 0x1000000;

  /** mprotect: up to the end of a growing mapping. */
  public static final int PROT_GROWSUP = 0x2000000;

  /** Mask of the mapping type. */
  public static final int MAP_TYPE = 0xf;

  /** Changes are shared. */
  public static final int MAP_SHARED = 0x1;

  /** Changes are private. */
  public static final int MAP_PRIVATE = 0x2;

  /** As MAP_SHARED, unknown flags refused. */
  public static final int MAP_SHARED_VALIDATE = 0x3;

  /** Exactly at the address. */
  public static final int MAP_FIXED = 0x10;

  /** No file. */
  public static final int MAP_ANONYMOUS = 0x20;

  /** Fault the pages in. */
  public static final int MAP_POPULATE = 0x8000;

  /** Do not wait for input. */
  public static final int MAP_NONBLOCK = 0x10000;

  /** Suitable for a stack. */
  public static final int MAP_STACK = 0x20000;

  /** Huge pages. */
  public static final int MAP_HUGETLB = 0x40000;

  /** Synchronous page faults. */
  public static final int MAP_SYNC = 0x80000;

  /** At the address, unless something is there. */
  public static final int MAP_FIXED_NOREPLACE = 0x100000;

  /** Not cleared (no effect with an MMU). */
  public static final int MAP_UNINITIALIZED = 0x4000000;

  /** Grows like a stack. */
  public static final int MAP_GROWSDOWN = 0x100;

  /** Ignored. */
  public static final int MAP_DENYWRITE = 0x800;

  /** Ignored. */
  public static final int MAP_EXECUTABLE = 0x1000;

  /** Locked in memory. */
  public static final int MAP_LOCKED = 0x2000;

  /** No reservation of swap. */
  public static final int MAP_NORESERVE = 0x4000;

  /** Position of the huge-page size. */
  public static final int MAP_HUGE_SHIFT = 0x1a;

  /** Mask of the huge-page size, before shifting. */
  public static final int MAP_HUGE_MASK = 0x3f;

  /** The mapping may move. */
  public static final int MREMAP_MAYMOVE = 0x1;

  /** Move to the new address. */
  public static final int MREMAP_FIXED = 0x2;

  /** Leave the old range mapped and empty. */
  public static final int MREMAP_DONTUNMAP = 0x4;

  /** Start writing back. */
  public static final int MS_ASYNC = 0x1;

  /** Invalidate other mappings. */
  public static final int MS_INVALIDATE = 0x2;

  /** Write back and wait. */
  public static final int MS_SYNC = 0x4;

  /** mlockall: what is mapped now. */
  public static final int MCL_CURRENT = 0x1;

  /** mlockall: what will be mapped. */
  public static final int MCL_FUTURE = 0x2;

  /** mlockall: when faulted in. */
  public static final int MCL_ONFAULT = 0x4;

  /** mlock2: when faulted in. */
  public static final int MLOCK_ONFAULT = 0x1;

  /** Nothing special. */
  public static final int MADV_NORMAL = 0;

  /** Random order. */
  public static final int MADV_RANDOM = 1;

  /** Sequential order. */
  public static final int MADV_SEQUENTIAL = 2;

  /** Will be needed. */
  public static final int MADV_WILLNEED = 3;

  /** Not needed: anonymous pages read as zero again. */
  public static final int MADV_DONTNEED = 4;

  /** May be freed lazily. */
  public static final int MADV_FREE = 8;

  /** Free the backing store. */
  public static final int MADV_REMOVE = 9;

  /** Not inherited by a child. */
  public static final int MADV_DONTFORK = 10;

  /** Undo MADV_DONTFORK. */
  public static final int MADV_DOFORK = 11;

  /** May be merged. */
  public static final int MADV_MERGEABLE = 12;

  /** Undo MADV_MERGEABLE. */
  public static final int MADV_UNMERGEABLE = 13;

  /** Use huge pages. */
  public static final int MADV_HUGEPAGE = 14;

  /** Use no huge pages. */
  public static final int MADV_NOHUGEPAGE = 15;

  /** Not in a core dump. */
  public static final int MADV_DONTDUMP = 16;

  /** Undo MADV_DONTDUMP. */
  public static final int MADV_DODUMP = 17;

  /** Zero in a child. */
  public static final int MADV_WIPEONFORK = 18;

  /** Undo MADV_WIPEONFORK. */
  public static final int MADV_KEEPONFORK = 19;

  /** Deactivate. */
  public static final int MADV_COLD = 20;

  /** Reclaim. */
  public static final int MADV_PAGEOUT = 21;

  /** Fault in for reading. */
  public static final int MADV_POPULATE_READ = 22;

  /** Fault in for writing. */
  public static final int MADV_POPULATE_WRITE = 23;

  /** As MADV_DONTNEED, locked pages too. */
  public static final int MADV_DONTNEED_LOCKED = 24;

  /** Make huge pages now. */
  public static final int MADV_COLLAPSE = 25;

  /** Poison a page. */
  public static final int MADV_HWPOISON = 100;

  /** Take a page off line. */
  public static final int MADV_SOFT_OFFLINE = 101;

  /** Close at execve. */
  public static final int MFD_CLOEXEC = 0x1;

  /** Seals may be added. */
  public static final int MFD_ALLOW_SEALING = 0x2;

  /** Huge pages. */
  public static final int MFD_HUGETLB = 0x4;

  private Mman() {}
}
