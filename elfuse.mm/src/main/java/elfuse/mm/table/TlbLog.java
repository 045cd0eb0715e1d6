package elfuse.mm.table;

/** Accumulates the pages whose valid descriptors changed. Not thread-safe. */
public final class TlbLog {
  /** The most pages that are worth flushing one by one. */
  public static final int MAX_PAGES = 64;

  private static final int PAGE_SHIFT = 12;

  private long first;
  private long end;
  private boolean all;
  private boolean code;

  /** Makes an empty log. */
  public TlbLog() {}

  /**
   * Adds a range.
   *
   * @param start its first address, page-aligned
   * @param limit the first address behind it, page-aligned
   */
  public void add(long start, long limit) {
    if (all || start >= limit) {
      return;
    }
    if (first == end) {
      first = start;
      end = limit;
    } else {
      first = Math.min(first, start);
      end = Math.max(end, limit);
    }
    if (end - first > (long) MAX_PAGES << PAGE_SHIFT) {
      all();
    }
  }

  /** Adds every page. */
  public void all() {
    all = true;
    first = 0;
    end = 0;
  }

  /** Notes that new instructions may have appeared. */
  public void code() {
    code = true;
  }

  /** {@return whether every page is meant} */
  public boolean isAll() {
    return all;
  }

  /** {@return whether no page is meant} */
  public boolean isEmpty() {
    return !all && first == end;
  }

  /** {@return whether new instructions may have appeared} */
  public boolean instructionCache() {
    return code;
  }

  /** {@return the first page's address, 0 if all or none} */
  public long firstPage() {
    return first;
  }

  /** {@return the number of pages, 0 if all or none} */
  public long pageCount() {
    return (end - first) >>> PAGE_SHIFT;
  }

  /** Empties the log. */
  public void reset() {
    first = 0;
    end = 0;
    all = false;
    code = false;
  }
}
