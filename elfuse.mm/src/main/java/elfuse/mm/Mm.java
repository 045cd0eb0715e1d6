package elfuse.mm;

import elfuse.hv.MemoryAccess;
import elfuse.hv.Vm;
import elfuse.mm.table.Descriptor;
import elfuse.mm.table.PageTable;
import elfuse.mm.table.TlbLog;
import java.util.EnumSet;
import java.util.Set;

/**
 * The state of an address space that its calls work on: {@code mm_struct} of Linux. Guarded by the
 * address space's lock.
 */
final class Mm {
  static final Set<MemoryAccess> ALL_ACCESS = EnumSet.allOf(MemoryAccess.class);
  static final int PAGE_SHIFT = 12;
  static final long PAGE_SIZE = InfraLayout.PAGE_SIZE;
  static final long PAGE_OFFSET = PAGE_SIZE - 1;
  static final long TASK_SIZE = InfraLayout.TASK_SIZE;

  /** {@code sysctl vm.max_map_count}. */
  static final int MAX_MAP_COUNT = InfraLayout.MAX_MAP_COUNT;

  private static final long DEFAULT_STACK = 8L << 20;

  final Vm vm;
  final Window window;
  final HostPages host;

  /** Where the machine has the window, or null where that is at the same addresses. */
  final Chunks chunks;

  final PageTable tables;
  final VmaList vmas = new VmaList();
  final TlbLog hostFaults = new TlbLog();
  final long[] limits = {-1, -1, DEFAULT_STACK, DEFAULT_STACK};

  long mmapBase = GuestLayout.of(DEFAULT_STACK, null).mmapBase();
  long brkStart;
  long brk;
  long dataSize;
  long stackStart;

  /** Lock flags for new mappings, from {@code mlockall(MCL_FUTURE)}. */
  int defaultFlags;

  /** What the last fork did. */
  ForkStatistics forks;

  private long total;
  private long data;
  private long stack;
  private long exec;
  private long locked;
  private long peak;

  Mm(Vm vm, Window window, HostPages host) {
    this.vm = vm;
    this.window = window;
    this.host = host;
    chunks = window.chunks;
    tables =
        chunks != null
            ? chunks.newTables()
            : new PageTable(
                window.slice(InfraLayout.PAGE_TABLES, InfraLayout.RESERVE_END),
                InfraLayout.PAGE_TABLES);
    mapReserve();
  }

  /** The state of a child before it has mappings: tables, limits and heap are its parent's. */
  Mm(Vm vm, Window window, HostPages host, Mm parent) {
    this.vm = vm;
    this.window = window;
    this.host = host;
    chunks = window.chunks;
    if (chunks != null) {
      tables = chunks.newTables(); // its parent's lead to its parent's memory
      mapReserve();
    } else {
      tables =
          new PageTable(
              window.slice(InfraLayout.PAGE_TABLES, InfraLayout.RESERVE_END), parent.tables);
    }
    System.arraycopy(parent.limits, 0, limits, 0, limits.length);
    mmapBase = parent.mmapBase;
    brkStart = parent.brkStart;
    brk = parent.brk;
    dataSize = parent.dataSize;
    stackStart = parent.stackStart;
  }

  private void mapReserve() {
    TlbLog none = new TlbLog();
    tables.map(
        InfraLayout.SHIM_CODE,
        InfraLayout.SHIM_CODE + InfraLayout.SHIM_CODE_SIZE,
        Descriptor.EL1_CODE,
        none);
    tables.map(
        InfraLayout.SHIM_DATA,
        InfraLayout.SHIM_DATA + InfraLayout.SHIM_DATA_SIZE,
        Descriptor.EL1_DATA,
        none);
    tables.map(InfraLayout.DOORBELL, InfraLayout.DOORBELL + PAGE_SIZE, Descriptor.EL1_DEVICE, none);
    tables.map(InfraLayout.EL1_STACKS, InfraLayout.RESERVE_END, Descriptor.EL1_DATA, none);
  }

  static long pageUp(long value) {
    return value + PAGE_OFFSET & -PAGE_SIZE;
  }

  static long pageDown(long value) {
    return value & -PAGE_SIZE;
  }

  long limit(MemoryLimit limit) {
    return limits[limit.ordinal()];
  }

  boolean exceeds(long bytes, MemoryLimit limit) {
    return Long.compareUnsigned(bytes, limit(limit)) > 0;
  }

  /** {@code may_expand_vm}: the limits that every new mapping obeys. */
  boolean mayExpand(int flags, long bytes) {
    return !exceeds(total + bytes, MemoryLimit.ADDRESS_SPACE)
        && !(Vma.isData(flags) && exceeds(data + bytes, MemoryLimit.DATA));
  }

  /** {@code mlock_future_ok}. */
  boolean mayLock(int flags, long bytes) {
    return (flags & Vma.LOCKED) == 0 || !exceeds(locked + bytes, MemoryLimit.MEMLOCK);
  }

  long locked() {
    return locked;
  }

  long total() {
    return total;
  }

  /** Counts bytes of a mapping with these flags, or takes them away if negative. */
  void account(int flags, long bytes) {
    total += bytes;
    peak = Math.max(peak, total);
    if ((flags & Vma.GROWSDOWN) != 0) {
      stack += bytes;
    } else if (Vma.isData(flags)) {
      data += bytes;
    } else if ((flags & (Vma.EXEC | Vma.WRITE)) == Vma.EXEC) {
      exec += bytes;
    }
    if ((flags & Vma.LOCKED) != 0) {
      locked += bytes;
    }
  }

  MemoryUsage usage() {
    return new MemoryUsage(
        total, data, stack, exec, locked, peak, vmas.size(), tables.framesUsed());
  }

  /** Changes the flags of a whole mapping and its place in the accounts. */
  void setFlags(Vma vma, int flags) {
    account(vma.flags, -vma.size());
    vma.flags = flags;
    account(flags, vma.size());
  }

  /**
   * Adds a mapping that overlaps nothing and merges it with its neighbours. Takes over the
   * mapping's reference to its file.
   */
  void insert(Vma vma) {
    int index = vmas.indexAbove(vma.start);
    vmas.insert(index, vma);
    account(vma.flags, vma.size());
    mergeAround(index);
  }

  /** Merges the mapping at an index with what lies before and behind, where Linux does. */
  private void mergeAround(int index) {
    mergeWithNext(index);
    if (index > 0) {
      mergeWithNext(index - 1);
    }
  }

  private boolean mergeWithNext(int index) {
    if (index + 1 >= vmas.size()) {
      return false;
    }
    Vma lower = vmas.get(index);
    Vma upper = vmas.get(index + 1);
    if (!lower.mergesWith(upper)) {
      return false;
    }
    lower.absorb(upper);
    vmas.remove(index + 1, index + 2);
    return true;
  }

  /** Merges all mappings that touch a range with their neighbours. */
  void mergeRange(long start, long end) {
    int index = Math.max(0, vmas.indexAbove(start) - 1);
    while (index < vmas.size() && vmas.get(index).start <= end) {
      if (!mergeWithNext(index)) {
        index++;
      }
    }
  }

  /** Makes an address a border between mappings; answers the index of the first at or above it. */
  int splitAt(long va) {
    int index = vmas.indexAbove(va);
    if (index < vmas.size() && vmas.get(index).start < va) {
      vmas.insert(index + 1, vmas.get(index).splitAt(va));
      return index + 1;
    }
    return index;
  }

  /** Removes the mappings of a range from the list alone; their file references go. */
  void removeMappings(long start, long end) {
    int from = splitAt(start);
    int to = splitAt(end);
    for (int i = from; i < to; i++) {
      Vma vma = vmas.get(i);
      account(vma.flags, -vma.size());
      if (vma.has(Vma.MAYSHARE)) {
        vm.codeShared(vma.start, vma.size(), null, 0);
      }
      vma.release();
    }
    vmas.remove(from, to);
  }

  /** Whether a part of a range is sealed, so that it must stay as it is (man 2 mseal). */
  boolean sealed(long start, long end) {
    for (int i = vmas.indexAbove(start); i < vmas.size() && vmas.get(i).start < end; i++) {
      if (vmas.get(i).has(Vma.SEALED)) {
        return true;
      }
    }
    return false;
  }

  /** How many bytes of a range are mapped. */
  long mapped(long start, long end) {
    long bytes = 0;
    for (int i = vmas.indexAbove(start); i < vmas.size() && vmas.get(i).start < end; i++) {
      Vma vma = vmas.get(i);
      bytes += Math.min(vma.end, end) - Math.max(vma.start, start);
    }
    return bytes;
  }

  /** How many mappings a removal of a range would split, so that their number grows. */
  int splitsFor(long start, long end) {
    Vma vma = vmas.at(start);
    return vma != null && vma.start < start && vma.end > end ? 1 : 0;
  }

  /** How far a mapping's file reaches now; accesses behind that give SIGBUS. */
  static long fileEnd(Vma vma) {
    return vma.file == null ? vma.end : fileEnd(vma.start, vma.end, vma.file, vma.offset);
  }

  static long fileEnd(long start, long end, FileMapping file, long offset) {
    long size = file.size();
    if (size <= offset) {
      return start;
    }
    long rest = size - offset;
    return rest >= end - start ? end : start + pageUp(rest);
  }

  /** The address up to which a part of a mapping gets descriptors. */
  private static long visibleEnd(int flags, long start, long end, long hostEnd) {
    return (flags & Vma.ACCESS) == 0 ? start : Math.clamp(hostEnd, start, end);
  }

  /** How many frames {@link #install} takes for a part of a mapping with these flags. */
  int framesFor(int flags, long start, long end, long hostEnd) {
    return tables.framesFor(start, visibleEnd(flags, start, end, hostEnd), end);
  }

  /** Whether the machine has room for a mapping of so many bytes, once all of it is touched. */
  boolean hasRoom(int flags, long bytes) {
    return chunks == null || (flags & Vma.ACCESS) == 0 || chunks.hasRoom(bytes);
  }

  /** Gives back where no mapping is left but those in a range, which are about to go. */
  void releaseChunks(long start, long end) {
    if (chunks == null) {
      return;
    }
    long first = Chunks.start(start);
    if (first < start && vmas.intersects(first, start)) {
      first += Vm.CHUNK;
    }
    long last = Chunks.end(end - 1);
    if (end < last && vmas.intersects(end, last)) {
      last -= Vm.CHUNK;
    }
    chunks.release(first, last);
  }

  /**
   * Makes the descriptors of a part of a mapping what its flags say. Frames were reserved. Where a
   * machine places memory, what it has not got yet waits for a fault.
   */
  void install(Vma vma, long start, long end, TlbLog log) {
    long visible = visibleEnd(vma.flags, start, end, vma.hostEnd);
    if (start < visible) {
      long file = vma.file == null || vma.copied ? 0 : Descriptor.FILE;
      // where both cannot be, it can be written until it is executed: see alternate
      int prot = alternates(vma) ? vma.flags & Vma.ACCESS & ~Vma.EXEC : vma.flags & Vma.ACCESS;
      tables.map(start, visible, Descriptor.user(prot) | file, log);
      if (vma.has(Vma.EXEC)) {
        codeShared(vma, start, visible);
      }
    }
    if (visible < end) {
      tables.unmap(visible, end, log);
    }
  }

  /** Whether a mapping promises both writing and executing, and the machine has not both. */
  boolean alternates(Vma vma) {
    return vma.has(Vma.WRITE) && vma.has(Vma.EXEC) && vm.writeXorExecute();
  }

  /**
   * Makes a page of such a mapping, which has a descriptor, what it is wanted for now: executable,
   * or writable. A frame was reserved.
   */
  void alternate(Vma vma, long page, boolean execute, TlbLog log) {
    int prot = vma.flags & Vma.ACCESS & ~(execute ? Vma.WRITE : Vma.EXEC);
    long file = tables.walk(page) & Descriptor.FILE;
    tables.map(page, page + PAGE_SIZE, Descriptor.user(prot) | file, log);
    if (execute) {
      log.code();
    }
  }

  /** Tells the engine that instructions may have changed there. */
  void codeChanged(long start, long end) {
    if (chunks == null) {
      vm.codeChanged(start, end - start);
    } else {
      chunks.codeChanged(start, end);
    }
  }

  /** Tells the engine that the guest may execute what it has written there. */
  void codeEnabled(long start, long end) {
    if (chunks == null) {
      vm.codeEnabled(start, end - start);
    } else {
      chunks.codeChanged(start, end);
    }
  }

  /** What is one file's memory, whoever maps it. */
  private record SharedMemory(long device, long inode) {}

  /** Tells the engine where else instructions may change. */
  void codeShared(Vma vma, long start, long end) {
    if (vma.has(Vma.MAYSHARE) && vma.file != null && !vma.copied) {
      SharedMemory memory = new SharedMemory(vma.file.device(), vma.file.inode());
      vm.codeShared(start, end - start, memory, vma.offset + (start - vma.start));
    }
  }

  boolean isBacked(long va, long length) {
    long end = va + length;
    for (long at = va; at < end; ) {
      Vma vma = vmas.at(at);
      long limit = vma == null ? 0 : Math.min(vma.end, end);
      if (vma == null || vma.hostEnd < limit || fileEnd(vma) < limit) {
        return false;
      }
      at = vma.end;
    }
    return true;
  }

  void clear(TlbLog log) {
    if (vmas.size() > 0) {
      tables.unmap(0, TASK_SIZE, log);
      releaseChunks(0, TASK_SIZE);
      for (int i = 0; i < vmas.size(); i++) {
        Vma vma = vmas.get(i);
        window.discard(vma.start, vma.end);
        if (vma.has(Vma.EXEC)) {
          log.code();
          codeChanged(vma.start, vma.end);
        }
      }
    }
    releaseFiles();
    brkStart = 0;
    brk = 0;
    dataSize = 0;
    stackStart = 0;
    defaultFlags = 0;
    total = 0;
    data = 0;
    stack = 0;
    exec = 0;
    locked = 0;
    peak = 0;
  }

  void releaseFiles() {
    for (int i = 0; i < vmas.size(); i++) {
      vmas.get(i).release();
    }
    vmas.clear();
  }
}
