package elfuse.mm;

import java.util.function.LongSupplier;

/**
 * The addresses that Linux chooses at {@code execve}: where the stack, the {@code mmap} area and
 * position-independent programs go. The rules are those of {@code arch_pick_mmap_layout}, {@code
 * randomize_stack_top} and {@code load_elf_binary} for arm64.
 *
 * @param stackTop the address below which the stack ends, page-aligned
 * @param mmapBase the address from which the {@code mmap} area grows down, page-aligned
 * @param pieBase where a position-independent program loads, page-aligned
 * @param brkOffset how far behind the program the heap starts, page-aligned
 */
public record GuestLayout(long stackTop, long mmapBase, long pieBase, long brkOffset) {
  /** The highest address of a stack. */
  public static final long STACK_TOP = 0x7f_fd00_0000L;

  private static final long PAGE_MASK = -InfraLayout.PAGE_SIZE;
  private static final long STACK_RANDOM_PAGES = 0x3ffff; // STACK_RND_MASK, 64-bit
  private static final long MMAP_RANDOM_PAGES = (1L << 18) - 1; // CONFIG_ARCH_MMAP_RND_BITS
  private static final long BRK_RANDOM_PAGES = (1L << 18) - 1; // arch_randomize_brk: 1 GiB
  private static final long GUARD_GAP = 256L * InfraLayout.PAGE_SIZE;
  private static final long MIN_GAP = 128L << 20;
  private static final long MAX_GAP = STACK_TOP / 6 * 5;

  /**
   * Chooses the addresses.
   *
   * @param stackLimit {@code RLIMIT_STACK} in bytes, unsigned; −1 is unlimited
   * @param random the source of random numbers, or null for no randomisation at all
   * @return the layout
   */
  public static GuestLayout of(long stackLimit, LongSupplier random) {
    long gap = stackLimit < 0 ? MAX_GAP : Math.min(stackLimit, MAX_GAP);
    gap += GUARD_GAP;
    if (random != null) {
      gap += STACK_RANDOM_PAGES * InfraLayout.PAGE_SIZE;
    }
    gap = Math.clamp(gap, MIN_GAP, MAX_GAP);
    return new GuestLayout(
        STACK_TOP - pages(random, STACK_RANDOM_PAGES),
        (STACK_TOP - gap - pages(random, MMAP_RANDOM_PAGES)) & PAGE_MASK,
        (2 * (InfraLayout.TASK_SIZE / 3) + pages(random, MMAP_RANDOM_PAGES)) & PAGE_MASK,
        pages(random, BRK_RANDOM_PAGES));
  }

  private static long pages(LongSupplier random, long mask) {
    return random == null ? 0 : (random.getAsLong() & mask) * InfraLayout.PAGE_SIZE;
  }
}
