package elfuse.mm;

import java.lang.foreign.MemorySegment;

/**
 * What an address space can use of the host's virtual memory where the host offers it. Every method
 * has a default that lets the address space do without.
 */
public interface HostPages {
  /** A host of which nothing is used. */
  HostPages NONE = new HostPages() {};

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
   * Asks which pages hold something of their own: private memory that was written, swapped out or
   * not. Fork copies these alone.
   *
   * @param range a part of the window, page-aligned
   * @param pages receives one byte for each page, not 0 if it may hold something
   * @return whether the host told; otherwise every page may
   */
  default boolean written(MemorySegment range, byte[] pages) {
    return false;
  }
}
