package elfuse.linux.profile;

/**
 * What a frame of a sample is, in one number: a file that holds code and an offset in it, so that
 * equal code is equal wherever it is loaded; or what the kernel did.
 */
final class Place {
  /** No code. */
  static final long NONE = -1;

  /** Index of no file: the offset is one of the kernel's. */
  static final int KERNEL = 0;

  /** Time at EL1 and in the host of which no more is known. */
  static final long IN_KERNEL = 0;

  /** Time for a page that was not there. */
  static final long PAGE_FAULT = 1;

  /** Where the program counter points to no code. */
  static final long NOWHERE = 2;

  /** Time for a system call; its number is added. */
  static final long SYSTEM_CALL = 0x1000;

  private static final int OFFSET_BITS = 40;
  private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;
  // it may be the caller's; only symbols can tell
  private static final long LINK = 1L << 62;

  private Place() {}

  /** {@return a place; an offset that no sensible file has counts as 0} */
  static long of(int file, long offset) {
    return (long) file << OFFSET_BITS | ((offset & ~OFFSET_MASK) == 0 ? offset : 0);
  }

  static int file(long place) {
    return (int) ((place & ~LINK) >>> OFFSET_BITS);
  }

  static long offset(long place) {
    return place & OFFSET_MASK;
  }

  /** {@return the place of X30, which may or may not be a frame of the stack} */
  static long asLink(long place) {
    return place | LINK;
  }

  static boolean isLink(long place) {
    return (place & LINK) != 0;
  }

  static long withoutLink(long place) {
    return place & ~LINK;
  }
}
