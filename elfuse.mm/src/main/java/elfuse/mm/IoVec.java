package elfuse.mm;

/**
 * The buffers of one {@code readv}-like call, copied from the guest once and checked as {@code
 * import_iovec} of Linux does. Reusable: a task keeps one. Not thread-safe.
 */
public final class IoVec {
  /** The most buffers of a call, {@code UIO_MAXIOV}. */
  public static final int MAX_COUNT = 1024;

  /** The most bytes of a call, {@code MAX_RW_COUNT}; longer ones are cut. */
  public static final long MAX_BYTES = 0x7fff_f000L;

  private static final int IOVEC_SIZE = 16;

  private long[] base = new long[8];
  private long[] length = new long[8];
  private int count;
  private long total;

  /** Makes an empty vector. */
  public IoVec() {}

  /**
   * Loads {@code struct iovec[count]} from the guest.
   *
   * @param memory the guest's memory
   * @param va the address of the array
   * @param wanted the number of buffers as the guest gave it
   * @return 0, {@code -EINVAL} if there are too many buffers or a length is negative, or {@code
   *     -EFAULT} if the array cannot be read or a buffer is no user address
   */
  public int load(GuestMemory memory, long va, long wanted) {
    count = 0;
    total = 0;
    if (wanted < 0 || wanted > MAX_COUNT) {
      return -Errno.EINVAL;
    }
    int n = (int) wanted;
    if (n > base.length) {
      base = new long[MAX_COUNT];
      length = new long[MAX_COUNT];
    }
    try {
      for (int i = 0; i < n; i++) {
        base[i] = memory.getLong(va + (long) i * IOVEC_SIZE);
        length[i] = memory.getLong(va + (long) i * IOVEC_SIZE + 8);
      }
    } catch (GuestFault fault) {
      return -fault.errno();
    }
    for (int i = 0; i < n; i++) {
      if (length[i] < 0) {
        return -Errno.EINVAL;
      }
      if (!memory.isUserRange(base[i], length[i])) {
        return -Errno.EFAULT;
      }
      length[i] = Math.min(length[i], MAX_BYTES - total);
      total += length[i];
    }
    count = n;
    return 0;
  }

  /** {@return the number of buffers} */
  public int count() {
    return count;
  }

  /** {@return the number of bytes of all buffers} */
  public long total() {
    return total;
  }

  /**
   * {@return the address of a buffer}
   *
   * @param index 0 to {@link #count()} − 1
   */
  public long base(int index) {
    return base[index];
  }

  /**
   * {@return the number of bytes of a buffer}
   *
   * @param index 0 to {@link #count()} − 1
   */
  public long length(int index) {
    return length[index];
  }
}
