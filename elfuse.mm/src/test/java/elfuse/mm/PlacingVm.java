package elfuse.mm;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A part of a machine that says itself where memory lies, and a CPU's view of it: a walk of the
 * tables where the machine has them. Parts made from each other share addresses.
 */
final class PlacingVm extends FakeVm {
  private static final long ADDRESS = 0x0000_ffff_ffff_f000L;

  /** What all parts have together. */
  private static final class Machine {
    final TreeMap<Long, MemorySegment> mapped = new TreeMap<>();
    long next = 5 * CHUNK;
    int parts;
    long room = Long.MAX_VALUE;
  }

  private final Machine machine;
  private final int asid;
  final TreeMap<Long, Long> mine = new TreeMap<>();
  int replaced;

  PlacingVm() {
    this(new Machine());
  }

  private PlacingVm(Machine machine) {
    this.machine = machine;
    asid = ++machine.parts;
  }

  PlacingVm another() {
    return new PlacingVm(machine);
  }

  /** From now on there is room for so many bytes, over all parts. */
  void limit(long bytes) {
    machine.room = bytes;
  }

  int mappings() {
    return machine.mapped.size();
  }

  // ---- a CPU ----

  private static final long NONE = -1;

  /** {@return the host address of what EL0 would find at an address, or NONE} */
  private long host(long ttbr, long va) {
    if (ttbr >>> 48 != asid) {
      throw new AssertionError("not this part's tables");
    }
    long table = ttbr & ADDRESS;
    for (int level = 1; ; level++) {
      int shift = 39 - 9 * level;
      long at = physical(table + 8 * (va >>> shift & 511));
      long descriptor = segment(at).get(ValueLayout.JAVA_LONG, 0);
      if ((descriptor & 1) == 0) {
        return NONE;
      }
      if (level == 3 || (descriptor & 2) == 0) {
        if ((descriptor & 1 << 6) == 0 || (descriptor & 1 << 11) == 0) {
          return NONE; // EL1's, or one that other parts would find in the TLB
        }
        long offset = (1L << shift) - 1;
        return physical(descriptor & ADDRESS & ~offset | va & offset);
      }
      table = descriptor & ADDRESS;
    }
  }

  private long physical(long ipa) {
    Map.Entry<Long, MemorySegment> entry = machine.mapped.floorEntry(ipa);
    if (entry == null || ipa - entry.getKey() >= entry.getValue().byteSize()) {
      throw new AssertionError("a descriptor leads to 0x" + Long.toHexString(ipa) + ", to nothing");
    }
    return entry.getValue().address() + (ipa - entry.getKey());
  }

  @SuppressWarnings("restricted")
  private static MemorySegment segment(long host) {
    return MemorySegment.ofAddress(host).reinterpret(8);
  }

  /** {@return whether EL0 finds memory at an address} */
  boolean finds(long ttbr, long va) {
    return host(ttbr, va) != NONE;
  }

  /** {@return what EL0 loads there, which it {@link #finds}} */
  long load(long ttbr, long va) {
    return segment(host(ttbr, va)).get(ValueLayout.JAVA_LONG, 0);
  }

  // ---- the machine ----

  @Override
  public boolean placesMemory() {
    return true;
  }

  @Override
  public long room() {
    return machine.room;
  }

  @Override
  public long place(MemorySegment host) {
    if (host.byteSize() > machine.room) {
      throw new HypervisorException("no room");
    }
    long ipa = machine.next;
    machine.next += host.byteSize() + CHUNK;
    machine.room -= machine.room == Long.MAX_VALUE ? 0 : host.byteSize();
    machine.mapped.put(ipa, host);
    mine.put(ipa, host.byteSize());
    return ipa;
  }

  @Override
  public void replaced(long ipa) {
    if (!mine.containsKey(ipa)) {
      throw new HypervisorException("not mapped");
    }
    replaced++;
  }

  @Override
  public int asid() {
    return asid;
  }

  @Override
  public void map(long ipa, MemorySegment host, Set<MemoryAccess> access) {
    throw new AssertionError("memory is placed");
  }

  @Override
  public void unmap(long ipa, long size) {
    if (!mine.remove(ipa, size)) {
      throw new HypervisorException("not mapped");
    }
    machine.mapped.remove(ipa);
    machine.room += machine.room == Long.MAX_VALUE ? 0 : size;
  }
}
