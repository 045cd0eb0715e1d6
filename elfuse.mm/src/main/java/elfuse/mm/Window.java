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
 */
class Window {
  private final HostMemory memory;
  private final MemorySegment segment;
  private final TreeMap<Long, Long> leftovers = new TreeMap<>(); // start and end, no overlap

  /** What of it is mapped from a snapshot; everything else that is no file's is anonymous. */
  final Extents extents = new Extents();

  Window(HostMemory memory) {
    this.memory = memory;
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
    try {
      memory.discard(start, end - start);
    } catch (HypervisorException refused) {
      return false;
    }
    replaced(start, end);
    return true;
  }

  /** Tells that the host's mapping of a range is another now. */
  void replaced(long start, long end) {
    if (!extents.isEmpty()) {
      extents.remove(start, end);
    }
  }

  /** Gives a range back that no mapping uses any more. */
  void discard(long start, long end) {
    if (!tryDiscard(start, end)) {
      forget(start, end);
      leftovers.put(start, end);
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
      if (!tryDiscard(last.getKey(), last.getValue())) {
        return false;
      }
      leftovers.remove(last.getKey());
    }
    return true;
  }

  private void forget(long start, long end) {
    for (Map.Entry<Long, Long> last = leftovers.lowerEntry(end);
        last != null && last.getValue() > start;
        last = leftovers.lowerEntry(end)) {
      leftovers.remove(last.getKey());
      if (last.getKey() < start) {
        leftovers.put(last.getKey(), start);
      }
      if (last.getValue() > end) {
        leftovers.put(end, last.getValue());
      }
    }
  }

  void close() {
    memory.close();
    extents.close(); // what was mapped is not any more, so others may change what they hold
  }
}
