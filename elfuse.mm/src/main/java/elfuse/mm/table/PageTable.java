package elfuse.mm.table;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The stage-1 tables of one address space: levels 1 (1 GiB an entry), 2 (2 MiB) and 3 (4 KiB) of a
 * 39-bit regime (Arm ARM D8.2), built in guest memory. The output address is the input address, or
 * what {@link Outputs} say; what they do not have gets no descriptors.
 *
 * <p>One thread at a time may change them; CPUs and other threads walk them meanwhile. Three rules
 * make that safe:
 *
 * <ul>
 *   <li>A descriptor is one aligned 64-bit store with release semantics, and a table is complete
 *       before it is linked.
 *   <li>Every leaf has the output of its own address, which no other address has, so a walk that
 *       passed through a frame while it was freed and used again sees a foreign address and counts
 *       as a miss ({@link #walk}).
 *   <li>A change of a valid descriptor is added to the {@link TlbLog}. Changes of permission keep
 *       address, size and memory type, and need no break-before-make (Arm ARM D8.16.1). A block
 *       that is split keeps address, type and permissions in all its pages, and a table is turned
 *       back into a block only under {@link #reserve}'s last resort, through an invalid descriptor.
 *       Between the store and the TLBI a CPU may use the old entry or the new one; both are
 *       translations that the guest has or had. An engine whose CPUs report a TLB conflict for that
 *       moment (hardware without FEAT_BBM level 1) has to keep the other vCPUs out of the guest
 *       until the TLBI; the software CPU has no such state.
 * </ul>
 */
public final class PageTable {
  private static final VarHandle ENTRY =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();
  private static final int ENTRIES = 512;
  private static final int PAGE_SHIFT = 12;
  private static final int BLOCK_SHIFT = 21;
  private static final int ROOT_SHIFT = 30;
  private static final int INPUT_BITS = 39;
  private static final long BLOCK_SIZE = 1L << BLOCK_SHIFT;
  private static final long BLOCK_OFFSET = BLOCK_SIZE - 1;
  private static final long PAGE_SIZE = 1L << PAGE_SHIFT;
  private static final int ROOT = 0;
  private static final int BORDERS = 6;

  private final MemorySegment area;
  private final long base;
  private final Outputs outputs; // null: input is output
  private final FramePool pool;
  private final short[] live; // valid entries of each frame

  /**
   * Makes empty tables whose outputs are their inputs.
   *
   * @param area the frames, zero-filled, page-aligned; the first becomes the root
   * @param base the address of the area as the CPU sees it
   */
  public PageTable(MemorySegment area, long base) {
    this(area, base, null);
  }

  /**
   * Makes empty tables.
   *
   * @param area the frames, zero-filled, page-aligned; the first becomes the root
   * @param base the intermediate physical address of the area
   * @param outputs what addresses lead to, or null for themselves
   */
  public PageTable(MemorySegment area, long base, Outputs outputs) {
    this.area = area;
    this.base = base;
    this.outputs = outputs;
    int frames = (int) (area.byteSize() >>> PAGE_SHIFT);
    pool = new FramePool(frames);
    live = new short[frames];
  }

  /**
   * Makes tables that say what others say, whose outputs are their inputs; those must not change
   * meanwhile.
   *
   * @param area the frames, zero-filled, page-aligned, as many as the others have
   * @param other whose descriptors are copied
   */
  public PageTable(MemorySegment area, PageTable other) {
    this.area = area;
    base = other.base;
    outputs = null;
    pool = new FramePool(other.pool);
    live = other.live.clone();
    for (int frame = 0; frame < live.length; frame++) {
      if (live[frame] != 0 || frame == ROOT) {
        long at = (long) frame << PAGE_SHIFT;
        MemorySegment.copy(other.area, at, area, at, PAGE_SIZE);
      }
    }
  }

  /** {@return the number of frames that hold tables, the root included} */
  public int framesUsed() {
    return pool.used();
  }

  /**
   * {@return the leaf descriptor of an address, or 0 if nothing is mapped there}
   *
   * @param va any address; one that is not below 2^39 has none
   */
  public long walk(long va) {
    if (va >>> INPUT_BITS != 0) {
      return 0;
    }
    long d1 = get(ROOT, va >>> ROOT_SHIFT);
    if ((d1 & Descriptor.TYPE) != Descriptor.TABLE_OR_PAGE) {
      return 0;
    }
    long d2 = get(frame(d1), va >>> BLOCK_SHIFT & ENTRIES - 1);
    long type = d2 & Descriptor.TYPE;
    if (type == Descriptor.BLOCK) {
      return (d2 & Descriptor.ADDRESS) == output(va & -BLOCK_SIZE) ? d2 : 0;
    }
    if (type != Descriptor.TABLE_OR_PAGE) {
      return 0;
    }
    int frame = frame(d2);
    if (frame < 0 || frame >= live.length) {
      return 0; // a leaf seen through a frame in reuse
    }
    long d3 = get(frame, va >>> PAGE_SHIFT & ENTRIES - 1);
    return (d3 & Descriptor.TYPE) == Descriptor.TABLE_OR_PAGE
            && (d3 & Descriptor.ADDRESS) == output(va & -PAGE_SIZE)
        ? d3
        : 0;
  }

  private long output(long va) {
    return outputs == null ? va : outputs.of(va);
  }

  /**
   * {@return the most frames that a change takes: mapping the lower part of a range and unmapping
   * the upper one}
   *
   * @param start its first address, page-aligned
   * @param middle the first address that is to be unmapped
   * @param end the first address behind it, page-aligned
   */
  public int framesFor(long start, long middle, long end) {
    return framesFor(start, middle, true) + framesFor(middle, end, false);
  }

  /**
   * Makes sure that frames are free. When they run short, tables that map 2 MiB alike become blocks
   * again.
   *
   * @param frames the sum of {@link #framesFor} of at most two ranges
   * @param log where a change that this made is noted
   * @return whether there are enough; if not, nothing was changed that can be seen
   */
  public boolean reserve(int frames, TlbLog log) {
    if (frames <= pool.free()) {
      return true;
    }
    collapse(log);
    // a table at a border of the ranges may have become a block, to be split again
    return frames + BORDERS <= pool.free();
  }

  /**
   * Gives a range attributes, new or instead of others; what has no output is left out.
   *
   * @param start its first address, page-aligned
   * @param end the first address behind it, page-aligned
   * @param attributes bits of {@link Descriptor}, not 0
   * @param log where changes of valid descriptors are noted
   * @throws IllegalStateException if frames run out, which {@link #reserve} prevents
   */
  public void map(long start, long end, long attributes, TlbLog log) {
    for (long va = start; va < end; ) {
      long index = va >>> ROOT_SHIFT;
      long limit = Math.min(end, index + 1 << ROOT_SHIFT);
      long d1 = get(ROOT, index);
      int level2 = d1 == 0 ? ROOT : frame(d1);
      for (; va < limit; va = Math.min(limit, (va | BLOCK_OFFSET) + 1)) {
        if (output(va) == Outputs.NONE) {
          continue;
        }
        if (level2 == ROOT) {
          level2 = pool.take();
          link(ROOT, index, level2);
        }
        mapSlot(level2, va, Math.min(limit, (va | BLOCK_OFFSET) + 1), attributes, log);
      }
    }
  }

  private void mapSlot(int level2, long va, long limit, long attributes, TlbLog log) {
    long index = va >>> BLOCK_SHIFT & ENTRIES - 1;
    long old = get(level2, index);
    boolean table = (old & Descriptor.TYPE) == Descriptor.TABLE_OR_PAGE;
    if (!table && limit - va == BLOCK_SIZE) {
      long block = output(va) | attributes | Descriptor.BLOCK;
      if (old != block) {
        set(level2, index, block);
        if (old == 0) {
          live[level2]++;
        } else {
          log.add(va, limit);
        }
      }
      return;
    }
    int level3;
    if (table) {
      level3 = frame(old);
    } else if (old == 0) {
      level3 = pool.take();
      mapPages(level3, va, limit, attributes, log); // complete before it is linked
      link(level2, index, level3);
      return;
    } else if ((old & ~(Descriptor.ADDRESS | Descriptor.TYPE)) == attributes) {
      return;
    } else {
      level3 = split(level2, index, old);
    }
    mapPages(level3, va, limit, attributes, log);
  }

  private void mapPages(int level3, long start, long limit, long attributes, TlbLog log) {
    long output = output(start) - start;
    for (long va = start; va < limit; va += PAGE_SIZE) {
      long index = va >>> PAGE_SHIFT & ENTRIES - 1;
      long page = output + va | attributes | Descriptor.TABLE_OR_PAGE;
      long old = get(level3, index);
      if (old != page) {
        set(level3, index, page);
        if (old == 0) {
          live[level3]++;
        } else {
          log.add(va, va + PAGE_SIZE);
        }
      }
    }
  }

  /**
   * Removes the descriptors of a range; tables that become empty are freed.
   *
   * @param start its first address, page-aligned
   * @param end the first address behind it, page-aligned
   * @param log where changes of valid descriptors are noted
   * @throws IllegalStateException if frames run out, which {@link #reserve} prevents
   */
  public void unmap(long start, long end, TlbLog log) {
    for (long va = start; va < end; ) {
      long index = va >>> ROOT_SHIFT;
      long limit = Math.min(end, index + 1 << ROOT_SHIFT);
      long d1 = get(ROOT, index);
      if (d1 != 0) {
        int level2 = frame(d1);
        for (; va < limit; va = (va | BLOCK_OFFSET) + 1) {
          unmapSlot(level2, va, Math.min(limit, (va | BLOCK_OFFSET) + 1), log);
        }
        if (live[level2] == 0) {
          unlink(ROOT, index, level2);
        }
      }
      va = limit;
    }
  }

  private void unmapSlot(int level2, long start, long limit, TlbLog log) {
    long slot = start >>> BLOCK_SHIFT & ENTRIES - 1;
    long old = get(level2, slot);
    if (old == 0) {
      return;
    }
    int level3;
    if ((old & Descriptor.TYPE) == Descriptor.BLOCK) {
      if (limit - start == BLOCK_SIZE) {
        set(level2, slot, 0);
        live[level2]--;
        log.add(start, limit);
        return;
      }
      level3 = split(level2, slot, old);
    } else {
      level3 = frame(old);
    }
    for (long va = start; va < limit; va += PAGE_SIZE) {
      long index = va >>> PAGE_SHIFT & ENTRIES - 1;
      if (get(level3, index) != 0) {
        set(level3, index, 0);
        live[level3]--;
        log.add(va, va + PAGE_SIZE);
      }
    }
    if (live[level3] == 0) {
      unlink(level2, slot, level3);
    }
  }

  /** Turns a block into a table of pages that say the same. */
  private int split(int level2, long index, long block) {
    int level3 = pool.take();
    long page = block & ~Descriptor.TYPE | Descriptor.TABLE_OR_PAGE;
    for (int i = 0; i < ENTRIES; i++) {
      set(level3, i, page + ((long) i << PAGE_SHIFT));
    }
    live[level3] = ENTRIES;
    set(level2, index, base + ((long) level3 << PAGE_SHIFT) | Descriptor.TABLE_OR_PAGE);
    return level3;
  }

  private void link(int parent, long index, int child) {
    set(parent, index, base + ((long) child << PAGE_SHIFT) | Descriptor.TABLE_OR_PAGE);
    live[parent]++;
  }

  /** The child holds no valid entry, so it is all zero and ready for its next use. */
  private void unlink(int parent, long index, int child) {
    set(parent, index, 0);
    live[parent]--;
    pool.give(child);
  }

  private int framesFor(long start, long end, boolean mapping) {
    if (start >= end) {
      return 0;
    }
    int need = 0;
    long firstRoot = start >>> ROOT_SHIFT;
    long lastRoot = end - 1 >>> ROOT_SHIFT;
    for (long index = firstRoot; mapping && index <= lastRoot; index++) {
      need += get(ROOT, index) == 0 ? 1 : 0;
    }
    boolean startsInside = (start & BLOCK_OFFSET) != 0;
    boolean endsInside = (end & BLOCK_OFFSET) != 0;
    boolean sameSlot = start >>> BLOCK_SHIFT == end - 1 >>> BLOCK_SHIFT;
    if (startsInside || endsInside && sameSlot) {
      need += frameForPart(start, mapping);
    }
    if (endsInside && !sameSlot) {
      need += frameForPart(end, mapping);
    }
    return need;
  }

  /** Whether changing a part of a 2 MiB slot takes a level-3 table that is not there yet. */
  private int frameForPart(long va, boolean mapping) {
    long d1 = get(ROOT, va >>> ROOT_SHIFT);
    long d2 = d1 == 0 ? 0 : get(frame(d1), va >>> BLOCK_SHIFT & ENTRIES - 1);
    if (d2 == 0) {
      return mapping ? 1 : 0;
    }
    return (d2 & Descriptor.TYPE) == Descriptor.BLOCK ? 1 : 0;
  }

  private void collapse(TlbLog log) {
    for (int i = 0; i < ENTRIES; i++) {
      long d1 = get(ROOT, i);
      for (int j = 0; d1 != 0 && j < ENTRIES; j++) {
        long d2 = get(frame(d1), j);
        if ((d2 & Descriptor.TYPE) == Descriptor.TABLE_OR_PAGE && isUniform(frame(d2))) {
          int level3 = frame(d2);
          long block = get(level3, 0) & ~Descriptor.TYPE | Descriptor.BLOCK;
          set(frame(d1), j, 0); // break; the TLBI of everything is the caller's
          log.all();
          area.asSlice((long) level3 << PAGE_SHIFT, PAGE_SIZE).fill((byte) 0);
          live[level3] = 0;
          pool.give(level3);
          set(frame(d1), j, block);
        }
      }
    }
  }

  private boolean isUniform(int level3) {
    if (live[level3] != ENTRIES) {
      return false;
    }
    long first = get(level3, 0);
    for (int i = 1; i < ENTRIES; i++) {
      if (get(level3, i) != first + ((long) i << PAGE_SHIFT)) {
        return false;
      }
    }
    return true;
  }

  private int frame(long descriptor) {
    return (int) ((descriptor & Descriptor.ADDRESS) - base >> PAGE_SHIFT);
  }

  private long get(int frame, long index) {
    return (long) ENTRY.getAcquire(area, ((long) frame << PAGE_SHIFT) + (index << 3));
  }

  private void set(int frame, long index, long descriptor) {
    ENTRY.setRelease(area, ((long) frame << PAGE_SHIFT) + (index << 3), descriptor);
  }
}
