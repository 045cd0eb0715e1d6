package elfuse.mm;

/**
 * Constants of the memory calls ({@code asm-generic/mman-common.h}, {@code asm-generic/mman.h},
 * {@code linux/mman.h}), for arm64. Restated for the reason given at {@link Errno}.
 */
final class Uapi {
  static final int PROT_READ = 1;
  static final int PROT_WRITE = 2;
  static final int PROT_EXEC = 4;
  static final int PROT_SEM = 8;
  static final int PROT_GROWSDOWN = 0x0100_0000;
  static final int PROT_GROWSUP = 0x0200_0000;

  static final int MAP_SHARED = 1;
  static final int MAP_PRIVATE = 2;
  static final int MAP_SHARED_VALIDATE = 3;
  static final int MAP_TYPE = 0xf;
  static final int MAP_FIXED = 0x10;
  static final int MAP_ANONYMOUS = 0x20;
  static final int MAP_GROWSDOWN = 0x100;
  static final int MAP_DENYWRITE = 0x800;
  static final int MAP_EXECUTABLE = 0x1000;
  static final int MAP_LOCKED = 0x2000;
  static final int MAP_NORESERVE = 0x4000;
  static final int MAP_POPULATE = 0x8000;
  static final int MAP_NONBLOCK = 0x1_0000;
  static final int MAP_STACK = 0x2_0000;
  static final int MAP_HUGETLB = 0x4_0000;
  static final int MAP_FIXED_NOREPLACE = 0x10_0000;
  static final int MAP_UNINITIALIZED = 0x400_0000;
  static final int MAP_HUGE_2MB = 21 << 26;
  static final int MAP_HUGE_1GB = 30 << 26;

  static final int MREMAP_MAYMOVE = 1;
  static final int MREMAP_FIXED = 2;
  static final int MREMAP_DONTUNMAP = 4;

  static final int MS_ASYNC = 1;
  static final int MS_INVALIDATE = 2;
  static final int MS_SYNC = 4;

  static final int MLOCK_ONFAULT = 1;
  static final int MCL_CURRENT = 1;
  static final int MCL_FUTURE = 2;
  static final int MCL_ONFAULT = 4;

  static final int MADV_NORMAL = 0;
  static final int MADV_RANDOM = 1;
  static final int MADV_SEQUENTIAL = 2;
  static final int MADV_WILLNEED = 3;
  static final int MADV_DONTNEED = 4;
  static final int MADV_FREE = 8;
  static final int MADV_REMOVE = 9;
  static final int MADV_DONTFORK = 10;
  static final int MADV_DOFORK = 11;
  static final int MADV_MERGEABLE = 12;
  static final int MADV_UNMERGEABLE = 13;
  static final int MADV_HUGEPAGE = 14;
  static final int MADV_NOHUGEPAGE = 15;
  static final int MADV_DONTDUMP = 16;
  static final int MADV_DODUMP = 17;
  static final int MADV_WIPEONFORK = 18;
  static final int MADV_KEEPONFORK = 19;
  static final int MADV_COLD = 20;
  static final int MADV_PAGEOUT = 21;
  static final int MADV_POPULATE_READ = 22;
  static final int MADV_POPULATE_WRITE = 23;
  static final int MADV_DONTNEED_LOCKED = 24;
  static final int MADV_COLLAPSE = 25;
  static final int MADV_HWPOISON = 100;
  static final int MADV_SOFT_OFFLINE = 101;

  private Uapi() {}
}
