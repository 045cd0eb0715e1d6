package elfuse.mm;

import elfuse.mm.table.TlbLog;

/** {@code brk} of Linux. */
final class BrkCall {
  private BrkCall() {}

  static long brk(Mm mm, long wanted, TlbLog log) {
    if (Long.compareUnsigned(wanted, mm.brkStart) < 0
        || Long.compareUnsigned(wanted, Mm.TASK_SIZE) > 0
        || mm.exceeds(wanted - mm.brkStart + mm.dataSize, MemoryLimit.DATA)) {
      return mm.brk;
    }
    long newEnd = Mm.pageUp(wanted);
    long oldEnd = Mm.pageUp(mm.brk);
    boolean done =
        newEnd == oldEnd
            || (newEnd < oldEnd
                ? MunmapCall.munmap(mm, newEnd, oldEnd - newEnd, log) == 0
                : grow(mm, oldEnd, newEnd, log));
    if (done) {
      mm.brk = wanted;
    }
    return mm.brk;
  }

  private static boolean grow(Mm mm, long start, long end, TlbLog log) {
    int flags = Vma.READ | Vma.WRITE | Vma.MAY_ANYTHING | mm.defaultFlags;
    return GapSearch.find(mm, start, end - start, true) == start
        && mm.mayLock(flags, end - start)
        && GapSearch.isFree(mm, start, end + Mm.PAGE_SIZE) // one page stays free, as on Linux
        && MmapCall.region(mm, start, end, flags, null, start, null, log) == start;
  }
}
