package elfuse.mm;

/**
 * Finds room for mappings: {@code get_unmapped_area} of Linux. Where the host's pages are larger,
 * what it finds lies in one as the file does, so that it can be mapped and not only copied.
 */
final class GapSearch {
  /** Where a bottom-up search starts, {@code TASK_UNMAPPED_BASE}. */
  private static final long UNMAPPED_BASE = Mm.pageUp(InfraLayout.TASK_SIZE / 4);

  private GapSearch() {}

  /** Finds an address for what is not a file's. */
  static long find(Mm mm, long addr, long length, boolean fixed) {
    return find(mm, addr, length, fixed, 0);
  }

  /**
   * Finds an address.
   *
   * @param addr the hint, or the address if it is fixed
   * @param length bytes, page-aligned and not 0
   * @param offset where it begins in its file
   * @return the address or a negative error number
   */
  static long find(Mm mm, long addr, long length, boolean fixed, long offset) {
    if (length < 0 || length > Mm.TASK_SIZE) {
      return -Errno.ENOMEM;
    }
    long at = fixed ? addr : searchFor(mm, addr, length, offset & mm.host.pageSize() - 1);
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

  private static long searchFor(Mm mm, long hint, long length, long part) {
    if (length > Mm.TASK_SIZE - InfraLayout.MMAP_MIN_ADDR) {
      return -Errno.ENOMEM;
    }
    if (hint != 0) {
      long at = Mm.pageUp(hint);
      if (at >= InfraLayout.MMAP_MIN_ADDR
          && at <= Mm.TASK_SIZE - length
          && isFree(mm, at, at + length)
          && !mm.window.hasLeftover(at, at + length)) {
        return at;
      }
    }
    long at = topDown(mm, length, part);
    return at >= 0 ? at : bottomUp(mm, length, part);
  }

  /** Where a mapping below may end so that it shares no page of the host with this one. */
  private static long wholePages(Mm mm, Vma above) {
    return above.startGap() & -mm.host.pageSize();
  }

  private static long topDown(Mm mm, long length, long part) {
    VmaList vmas = mm.vmas;
    long high = mm.mmapBase;
    for (int i = vmas.indexAbove(high - 1); i >= 0; i--) {
      long gapEnd = i < vmas.size() ? Math.min(high, wholePages(mm, vmas.get(i))) : high;
      long gapStart = i > 0 ? vmas.get(i - 1).end : 0;
      long start = gapEnd - length - part & -mm.host.pageSize();
      if (start >= Math.max(gapStart, InfraLayout.MMAP_MIN_ADDR)) {
        return start + part;
      }
    }
    return -Errno.ENOMEM;
  }

  private static long bottomUp(Mm mm, long length, long part) {
    VmaList vmas = mm.vmas;
    long unit = mm.host.pageSize();
    long low = UNMAPPED_BASE + unit - 1 & -unit;
    for (int i = vmas.indexAbove(low); ; i++) {
      long gapEnd = i < vmas.size() ? wholePages(mm, vmas.get(i)) : Mm.TASK_SIZE;
      if (gapEnd - low >= length + part) {
        return low + part;
      }
      if (i == vmas.size()) {
        return -Errno.ENOMEM;
      }
      low = Math.max(low, vmas.get(i).end + unit - 1 & -unit);
    }
  }
}
