package elfuse.mm;

/**
 * Finds room for mappings: {@code get_unmapped_area} of Linux. Where the host's pages are larger,
 * what it finds begins with one, so that files can be mapped and not only copied.
 */
final class GapSearch {
  /** Where a bottom-up search starts, {@code TASK_UNMAPPED_BASE}. */
  private static final long UNMAPPED_BASE = Mm.pageUp(InfraLayout.TASK_SIZE / 4);

  private GapSearch() {}

  /**
   * Finds an address.
   *
   * @param addr the hint, or the address if it is fixed
   * @param length bytes, page-aligned and not 0
   * @return the address or a negative error number
   */
  static long find(Mm mm, long addr, long length, boolean fixed) {
    if (length < 0 || length > Mm.TASK_SIZE) {
      return -Errno.ENOMEM;
    }
    long at = fixed ? addr : searchFor(mm, addr, length);
    if (at < 0 && !fixed) {
      return at;
    }
    if (Long.compareUnsigned(at, Mm.TASK_SIZE - length) > 0) {
      return -Errno.ENOMEM;
    }
    if ((at & Mm.PAGE_OFFSET) != 0) {
      return -Errno.EINVAL;
    }
    return at < InfraLayout.MMAP_MIN_ADDR ? -Errno.EPERM : at;
  }

  /** Whether a range is free and keeps its distance from a stack above. */
  static boolean isFree(Mm mm, long start, long end) {
    int index = mm.vmas.indexAbove(start);
    return index == mm.vmas.size() || end <= mm.vmas.get(index).startGap();
  }

  private static long searchFor(Mm mm, long hint, long length) {
    if (length > Mm.TASK_SIZE - InfraLayout.MMAP_MIN_ADDR) {
      return -Errno.ENOMEM;
    }
    if (hint != 0) {
      long at = Mm.pageUp(hint);
      if (at >= InfraLayout.MMAP_MIN_ADDR
          && at <= Mm.TASK_SIZE - length
          && isFree(mm, at, at + length)) {
        return at;
      }
    }
    long at = topDown(mm, length);
    return at >= 0 ? at : bottomUp(mm, length);
  }

  private static long topDown(Mm mm, long length) {
    VmaList vmas = mm.vmas;
    long high = mm.mmapBase;
    for (int i = vmas.indexAbove(high - 1); i >= 0; i--) {
      long gapEnd = i < vmas.size() ? Math.min(high, vmas.get(i).startGap()) : high;
      long gapStart = i > 0 ? vmas.get(i - 1).end : 0;
      long start = gapEnd - length & -mm.host.pageSize();
      if (start >= Math.max(gapStart, InfraLayout.MMAP_MIN_ADDR)) {
        return start;
      }
    }
    return -Errno.ENOMEM;
  }

  private static long bottomUp(Mm mm, long length) {
    VmaList vmas = mm.vmas;
    long unit = mm.host.pageSize();
    long low = UNMAPPED_BASE + unit - 1 & -unit;
    for (int i = vmas.indexAbove(low); ; i++) {
      long gapEnd = i < vmas.size() ? vmas.get(i).startGap() : Mm.TASK_SIZE;
      if (gapEnd - low >= length) {
        return low;
      }
      if (i == vmas.size()) {
        return -Errno.ENOMEM;
      }
      low = Math.max(low, vmas.get(i).end + unit - 1 & -unit);
    }
  }
}
