package elfuse.mm;

import java.lang.foreign.MemorySegment;

/**
 * What an address space can use of the host's virtual memory where the host offers it. Every method
 * has a default that lets the address space do without.
 */
public interface HostPages {
  /** A host of which nothing is used. */
  HostPages NONE = new HostPages() {};

  /** {@return the size of the host's pages: a power of two, at least the guest's 4,096} */
  default long pageSize() {
    return Mm.PAGE_SIZE;
  }

  /**
   * Makes the object behind a {@code MAP_SHARED | MAP_ANONYMOUS} mapping, such as a memfd. Its path
   * is {@code "/dev/zero (deleted)"} as on Linux.
   *
   * @param length its size in bytes
   * @return the object with one reference, or null when the host has none; such memory is then
   *     private to this address space
   */
  default FileMapping sharedAnonymous(long length) {
    return null;
  }

  /**
   * Moves host pages inside the window, private changes included, without copying: {@code mremap}
   * with {@code MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP}.
   *
   * <p>The old range must stay mapped at every moment, because other threads may still touch it;
   * its content afterwards does not matter.
   *
   * @param from the old range, page-aligned
   * @param to the new range, of the same size
   * @return whether it was done; otherwise nothing changed
   */
  default boolean move(MemorySegment from, MemorySegment to) {
    return false;
  }

  /**
   * Asks which pages are in memory, as the host's {@code mincore}.
   *
   * @param range a part of the window, page-aligned
   * @param pages receives one byte for each page, bit 0 set if it is resident
   * @return whether the host told; otherwise every page counts as resident
   */
  default boolean resident(MemorySegment range, byte[] pages) {
    return false;
  }

  /**
   * {@return how many bytes of a range are in memory, or -1 where the host cannot tell} Untouched
   * parts cost nothing, so the range may be a whole window.
   *
   * @param range a part of the window, page-aligned
   */
  default long present(MemorySegment range) {
    return -1;
  }

  /**
   * Asks which pages hold something of their own: private memory that was written, swapped out or
   * not, but not what is still the file's or has only been read. Fork gives the child these alone.
   *
   * @param range a part of the window, page-aligned; most of it may be untouched
   * @param runs receives them, as offsets in the range
   * @return whether the host told; otherwise every page may
   */
  default boolean written(MemorySegment range, PageRuns runs) {
    return false;
  }

  /**
   * Makes a store for the pages that fork leaves to both sides.
   *
   * @return the store, empty; or null when the host has none, so that fork copies
   */
  default PageStore newStore() {
    return null;
  }

  /**
   * Drops what private mappings hold of their own, so that they show again what they are mapped
   * from: {@code MADV_DONTNEED}.
   *
   * @param range a part of the window that is mapped from a {@link PageStore}, page-aligned
   * @return whether it was done; otherwise any part of it may have been
   */
  default boolean forget(MemorySegment range) {
    return false;
  }

  /**
   * Maps once more what is mapped shared, whatever a fresh mapping would not be allowed, such as
   * one of a memfd that was sealed against future writing meanwhile: {@code mremap} with an old
   * size of 0.
   *
   * @param from the mapping, or a part of it, page-aligned
   * @param to where it is to be as well, of the same size
   * @return whether it was done; otherwise nothing changed
   */
  default boolean duplicate(MemorySegment from, MemorySegment to) {
    return false;
  }
}
