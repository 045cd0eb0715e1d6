package elfuse.cpu.engine;

import elfuse.hv.HostMemory;

/**
 * The soft TLB of a machine: one byte of {@link Rights} for every 4 KiB page of 2^39 bytes of
 * virtual addresses, each saying that the page translates to the IPA of the same number in the
 * primary region.
 *
 * <p>vCPUs read bytes without a lock; a byte of zero sends them to a walk. Filling and invalidating
 * take this object's lock: an entry is filled only if nothing was invalidated since its walk began,
 * so that an entry made from an old table never outlives the TLBI that was to remove it.
 *
 * <p>The map holds the translations of one {@link Regime}. vCPUs of another regime do without.
 */
final class PermissionMap implements AutoCloseable {
  /** Virtual addresses below 2^39 have a byte. */
  static final int VA_BITS = 39;

  /** How many bytes it has. */
  static final int PAGES = 1 << VA_BITS - 12;

  // the map itself is cleared in pieces of this many bytes
  private static final int CHUNK_SHIFT = 12;

  private final HostMemory memory = HostMemory.reserve(PAGES);
  private final long base = memory.segment().address();
  private final long[] usedChunks = new long[(PAGES >> CHUNK_SHIFT) / 64];
  private volatile long epoch;
  private Regime regime;
  private int users;
  private boolean closed;

  /** {@return the host address of the byte of page 0} */
  long base() {
    return base;
  }

  /** {@return the rights of a page, 0 if they are not known} */
  synchronized int rights(long page) {
    return page >>> VA_BITS - 12 == 0 && !closed ? Host.get8(base + page) & 0xff : 0;
  }

  /** {@return a number that grows with every invalidation} */
  long epoch() {
    return epoch;
  }

  /** Enters the rights of a page, unless something was invalidated since {@code since}. */
  synchronized void fill(long page, int rights, long since, Regime of) {
    if (epoch == since && of.equals(regime)) {
      int chunk = (int) (page >>> CHUNK_SHIFT);
      usedChunks[chunk >> 6] |= 1L << chunk;
      Host.put8(base + page, (byte) rights);
    }
  }

  /** Forgets {@code count} pages from {@code page} on; what lies outside the map is ignored. */
  synchronized void invalidate(long page, long count) {
    long from = Math.max(page, 0);
    long to = Math.min(page + count, PAGES);
    while (from < to) {
      int chunk = (int) (from >>> CHUNK_SHIFT);
      long end = Math.min(to, (long) (chunk + 1) << CHUNK_SHIFT);
      if ((usedChunks[chunk >> 6] & 1L << chunk) != 0) {
        Host.clear(base + from, end - from);
      }
      from = end;
    }
    epoch++; // last: who reads the new number finds nothing old
  }

  /** Forgets everything. */
  synchronized void invalidateAll() {
    for (int i = 0; i < usedChunks.length; i++) {
      for (long used = usedChunks[i]; used != 0; used &= used - 1) {
        long chunk = i * 64L + Long.numberOfTrailingZeros(used);
        Host.clear(base + (chunk << CHUNK_SHIFT), 1 << CHUNK_SHIFT);
      }
      usedChunks[i] = 0;
    }
    epoch++;
  }

  /**
   * Lets a vCPU use the map, if the map holds its regime or nobody else uses it.
   *
   * @return whether it may
   */
  synchronized boolean attach(Regime wanted) {
    if (!wanted.equals(regime)) {
      if (users != 0) {
        return false;
      }
      invalidateAll();
      regime = wanted;
    }
    users++;
    return true;
  }

  /** Ends a successful {@link #attach}. */
  synchronized void detach() {
    users--;
  }

  @Override
  public synchronized void close() {
    closed = true;
    memory.close();
  }
}
