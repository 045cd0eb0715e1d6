package elfuse.mm;

import java.util.Arrays;

/**
 * Ranges of pages in ascending order, as byte offsets. What touches is one range. Not thread-safe.
 */
public final class PageRuns {
  private long[] bounds = new long[32]; // start and end in turn
  private int length;

  /** Makes an empty list. */
  public PageRuns() {}

  /**
   * Adds a range behind all others.
   *
   * @param start its first byte, a multiple of the page size, not below the end of the last one
   * @param end the first byte behind it; nothing is added if it is not above {@code start}
   */
  public void add(long start, long end) {
    if (start >= end) {
      return;
    }
    if (length > 0 && bounds[length - 1] == start) {
      bounds[length - 1] = end;
      return;
    }
    if (length == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * length);
    }
    bounds[length++] = start;
    bounds[length++] = end;
  }

  /** Adds ranges behind all others, each moved up by some bytes. */
  void add(PageRuns others, long offset) {
    for (int i = 0; i < others.size(); i++) {
      add(offset + others.start(i), offset + others.end(i));
    }
  }

  /** {@return how many ranges there are} */
  public int size() {
    return length / 2;
  }

  /**
   * {@return the first byte of a range}
   *
   * @param index which, below {@link #size()}
   */
  public long start(int index) {
    return bounds[2 * index];
  }

  /**
   * {@return the first byte behind a range}
   *
   * @param index which, below {@link #size()}
   */
  public long end(int index) {
    return bounds[2 * index + 1];
  }

  /** {@return how many bytes all ranges have} */
  public long bytes() {
    long sum = 0;
    for (int i = 0; i < length; i += 2) {
      sum += bounds[i + 1] - bounds[i];
    }
    return sum;
  }

  /** The index of the first range that ends above an offset, or the size. */
  int indexAbove(long offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (end(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Takes ranges out. */
  void remove(PageRuns others) {
    if (others.size() == 0) {
      return;
    }
    PageRuns rest = new PageRuns();
    for (int i = 0; i < size(); i++) {
      long at = start(i);
      for (int j = others.indexAbove(at); j < others.size() && others.start(j) < end(i); j++) {
        rest.add(at, others.start(j));
        at = Math.max(at, others.end(j));
      }
      rest.add(at, end(i));
    }
    bounds = rest.bounds;
    length = rest.length;
  }

  /** Takes ranges in, which may overlap. */
  void include(PageRuns others) {
    PageRuns all = new PageRuns();
    int i = 0;
    int j = 0;
    while (i < size() || j < others.size()) {
      boolean ours = j == others.size() || i < size() && start(i) <= others.start(j);
      long from = ours ? start(i) : others.start(j);
      long to = ours ? end(i++) : others.end(j++);
      long last = all.length == 0 ? 0 : all.bounds[all.length - 1];
      all.add(Math.max(from, last), to);
    }
    bounds = all.bounds;
    length = all.length;
  }

  /** Forgets every range. */
  public void clear() {
    length = 0;
  }
}
