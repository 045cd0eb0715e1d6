package elfuse.mm;

import elfuse.hv.HostMemory;
import elfuse.hv.HypervisorException;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.TreeMap;

/**
 * The host memory of an address space and what is left over in it. Guarded by the address space's
 * lock.
 *
 * <p>Memory that no mapping uses reads as zero, so a new mapping needs no work. Giving memory back
 * can fail, when the host has as many mappings as it allows a process, which a guest can bring
 * about; such a range is remembered, and has to be cleaned before it is used again.
 *
 * <p>The host's pages may be larger than the guest's (16 KiB on Apple silicon). Then whole pages of
 * the host are given back, and what is left at both ends is cleared, unless it belongs to a page
 * that is mapped shared from a file, where that would write the file: such a range waits as a
 * leftover until the rest of the page is given back too. The same becomes of the rest of a page of
 * which a shared mapping uses less than all.
 */
class Window {
  private final HostMemory memory;
  private final MemorySegment segment;
  private final TreeMap<Long, Long> leftovers = new TreeMap<>(); // start and end, no overlap

  /** What of it is mapped from a snapshot; everything else that is no file's is anonymous. */
  final Extents extents = new Extents();

  /** What the machine has of it, or null where that is all of it at the same addresses. */
  Chunks chunks;

  private final long hostPage;
  private final TreeMap<Long, Long> shared = new TreeMap<>(); // only if a host's page is larger

  Window(HostMemory memory) {
    this(memory, Mm.PAGE_SIZE);
  }

  Window(HostMemory memory, long hostPage) {
    this.memory = memory;
    this.hostPage = hostPage;
    segment = memory.segment();
  }

  MemorySegment segment() {
    return segment;
  }

  MemorySegment slice(long start, long end) {
    return segment.asSlice(start, end - start);
  }

  /** The host's part of {@link #discard}; answers whether it was done. */
  boolean tryDiscard(long start, long end) {
    long first = start + hostPage - 1 & -hostPage;
    long last = end & -hostPage;
    if (hostPage > Mm.PAGE_SIZE && isSharedAtAnEnd(start, end)) {
      return false;
    }
    try {
      if (first < last) {
        memory.discard(first, last - first);
      }
    } catch (HypervisorException refused) {
      return false;
    }
    if (first >= last) {
      slice(start, end).fill((byte) 0);
      return true; // the host's mapping is what it was
    }
    slice(start, first).fill((byte) 0);
    slice(last, end).fill((byte) 0);
    replaced(first, last);
    return true;
  }

  private boolean isSharedAtAnEnd(long start, long end) {
    return (start & hostPage - 1) != 0 && isShared(start)
        || (end & hostPage - 1) != 0 && isShared(end);
  }

  private boolean isShared(long address) {
    Map.Entry<Long, Long> range = shared.floorEntry(address);
    return range != null && address < range.getValue();
  }

  /** Tells that the host's mapping of a range is another now. */
  void replaced(long start, long end) {
    if (!extents.isEmpty()) {
      extents.remove(start, end);
    }
    if (!shared.isEmpty()) {
      remove(shared, start, end);
    }
    shown(start, end);
  }

  /** Makes the machine see what the host has in a range, which was another mapping before. */
  void shown(long start, long end) {
    if (chunks != null) {
      chunks.replaced(start, end);
    }
  }

  /** Tells that a range, in whole pages of the host, is a file's now and stores reach the file. */
  void sharedWithFile(long start, long end) {
    if (hostPage > Mm.PAGE_SIZE) {
      shared.put(start, end);
    }
  }

  /**
   * Tells that a range, less than a page of the host, is no mapping's, but holds a part of what is
   * mapped in the rest of that page.
   */
  void keepRest(long start, long end) {
    forget(start, end);
    keepForLater(start, end);
  }

  /** Gives a range back that no mapping uses any more. */
  void discard(long start, long end) {
    if (!tryDiscard(start, end)) {
      forget(start, end);
      long from = keepForLater(start, end);
      settle(from, leftovers.get(from)); // with what was left around it, it may be whole pages
    } else if (!leftovers.isEmpty()) {
      forget(start, end);
    }
  }

  /** Clears private anonymous memory that stays mapped. */
  void clear(long start, long end) {
    if (!tryDiscard(start, end)) {
      slice(start, end).fill((byte) 0);
    }
  }

  /** Makes sure that a range that a new mapping will use reads as zero; answers whether it does. */
  boolean claim(long start, long end) {
    while (!leftovers.isEmpty()) {
      Map.Entry<Long, Long> last = leftovers.lowerEntry(end);
      if (last == null || last.getValue() <= start) {
        break;
      }
      if (tryDiscard(last.getKey(), last.getValue())) {
        leftovers.remove(last.getKey());
      } else if (!settle(last.getKey(), last.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Gives back the whole pages of the host in a leftover; answers whether there were any. */
  private boolean settle(long start, long end) {
    long first = start + hostPage - 1 & -hostPage;
    long last = end & -hostPage;
    if (hostPage == Mm.PAGE_SIZE || first >= last || !tryDiscard(first, last)) {
      return false;
    }
    forget(first, last);
    return true;
  }

  /** Tells that a range was a leftover in part, and belongs to a mapping now. */
  void taken(long start, long end) {
    forget(start, end);
  }

  /** Whether a part of a range has to be cleaned before it is used, which may not be possible. */
  boolean hasLeftover(long start, long end) {
    Map.Entry<Long, Long> last = leftovers.lowerEntry(end);
    return last != null && last.getValue() > start;
  }

  /** Joins what touches, since together it may be whole pages of the host. */
  private long keepForLater(long start, long end) {
    Map.Entry<Long, Long> before = leftovers.lowerEntry(start);
    Long after = leftovers.remove(end);
    long from = before != null && before.getValue() == start ? before.getKey() : start;
    leftovers.put(from, after != null ? after : end);
    return from;
  }

  private void forget(long start, long end) {
    remove(leftovers, start, end);
  }

  private static void remove(TreeMap<Long, Long> ranges, long start, long end) {
    for (Map.Entry<Long, Long> last = ranges.lowerEntry(end);
        last != null && last.getValue() > start;
        last = ranges.lowerEntry(end)) {
      ranges.remove(last.getKey());
      if (last.getKey() < start) {
        ranges.put(last.getKey(), start);
      }
      if (last.getValue() > end) {
        ranges.put(end, last.getValue());
      }
    }
  }

  void close() {
    memory.close();
    extents.close(); // what was mapped is not any more, so others may change what they hold
  }
}
