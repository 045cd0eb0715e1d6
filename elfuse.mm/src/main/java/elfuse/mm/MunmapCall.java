package elfuse.mm;

import elfuse.mm.table.TlbLog;

/** {@code munmap}: {@code do_vmi_munmap} of Linux. */
final class MunmapCall {
  private MunmapCall() {}

  static long munmap(Mm mm, long start, long length, TlbLog log) {
    if ((start & Mm.PAGE_OFFSET) != 0
        || Long.compareUnsigned(start, Mm.TASK_SIZE) > 0
        || Long.compareUnsigned(length, Mm.TASK_SIZE - start) > 0
        || length == 0) {
      return -Errno.EINVAL;
    }
    long end = start + Mm.pageUp(length);
    if (!mm.vmas.intersects(start, end)) {
      return 0;
    }
    if (mm.sealed(start, end)) {
      return -Errno.EPERM;
    }
    if (mm.vmas.size() + mm.splitsFor(start, end) > Mm.MAX_MAP_COUNT
        || !mm.tables.reserve(mm.tables.framesFor(start, start, end), log)) {
      return -Errno.ENOMEM;
    }
    mm.tables.unmap(start, end, log);
    mm.releaseChunks(start, end);
    if (remove(mm, start, end, start, false)) {
      log.code();
      mm.codeChanged(start, end);
    }
    return 0;
  }

  /**
   * Removes mappings and gives their host memory back, but leaves descriptors alone.
   *
   * @param keptEnd host memory below this address already holds something new
   * @param keeps whether there is such memory
   * @return whether one of them was executable
   */
  static boolean remove(Mm mm, long start, long end, long keptEnd, boolean keeps) {
    long from = keeps ? keptEnd : start;
    boolean code = false;
    for (int i = mm.vmas.indexAbove(start); i < mm.vmas.size(); i++) {
      Vma vma = mm.vmas.get(i);
      if (vma.start >= end) {
        break;
      }
      code |= vma.has(Vma.EXEC);
      long low = Math.max(from, vma.start);
      long high = Math.min(end, vma.end);
      if (low < high) {
        mm.window.discard(low, high);
      }
    }
    mm.removeMappings(start, end);
    return code;
  }
}
