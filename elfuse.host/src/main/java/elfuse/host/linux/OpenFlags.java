package elfuse.host.linux;

/**
 * The four open flags whose values differ: O_DIRECTORY, O_NOFOLLOW, O_DIRECT and O_LARGEFILE are
 * bits 14 to 17 on arm64 ({@code arch/arm64/include/uapi/asm/fcntl.h}), and on x86-64 the same four
 * bits in another order ({@code asm-generic/fcntl.h}): the upper pair there is the lower pair here.
 */
final class OpenFlags {
  private static final int LOWER = 0140000;
  private static final int UPPER = 0600000;

  private OpenFlags() {}

  /** {@return the flags as the host wants them if they are arm64's, and the other way round} */
  static int swap(int flags) {
    return SysNr.X86_64 ? swapPairs(flags) : flags;
  }

  static int swapPairs(int flags) {
    return flags & ~(LOWER | UPPER) | (flags & LOWER) << 2 | (flags & UPPER) >> 2;
  }
}
