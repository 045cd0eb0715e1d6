package elfuse.mm;

import java.lang.foreign.MemorySegment;

/**
 * An object of the host that keeps pages outside any address space, such as a memfd: what forked
 * address spaces have in common until they write. It is sparse; what was never written reads as
 * zeros and costs nothing. Used by one thread at a time.
 */
public interface PageStore {
  /**
   * Stores pages.
   *
   * @param pages what, page-aligned
   * @param offset where, a multiple of the page size
   * @return whether all of it was stored; otherwise a part of it may have been
   */
  boolean write(MemorySegment pages, long offset);

  /**
   * Maps a part of it, readable and writable, over a part of a window: {@code MAP_PRIVATE |
   * MAP_FIXED}. What is written to the mapping does not reach the store.
   *
   * @param target the part of the window, page-aligned
   * @param offset where its first byte lies in the store
   * @return whether it was mapped; otherwise the window is unchanged
   */
  boolean map(MemorySegment target, long offset);

  /**
   * Frees a part of it, which reads as zeros from then on.
   *
   * @param offset the first byte, a multiple of the page size
   * @param length the number of bytes
   * @return whether that was done
   */
  boolean punch(long offset, long length);

  /** Gives it up; what is mapped stays. */
  void close();
}
