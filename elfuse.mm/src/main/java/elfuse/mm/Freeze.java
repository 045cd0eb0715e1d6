package elfuse.mm;

import java.util.List;

/**
 * Puts dirty pages of a parent into snapshots and makes the parent show them from there, so that
 * they are dirty no more and a child can map them. Nobody stores in the parent meanwhile.
 *
 * <p>What lies in a snapshot that no other window maps is updated in place: no new mapping is
 * needed, however scattered the pages are. The rest goes to a snapshot of this window's own, in
 * ranges; small gaps between dirty pages are taken in, so that there are few mappings: the host
 * allows 65,530 for all guests together (sysctl vm.max_map_count).
 */
final class Freeze {
  /** The most new ranges of one fork. */
  private static final int MOST_RANGES = 64;

  /** With so many extents, ranges are no longer added one by one. */
  private static final int MOST_EXTENTS = 256;

  private static final int FEW_SNAPSHOTS = 4;
  private static final long CHUNK = 4L << 20; // memory that is needed twice for a moment

  private final Mm mm;
  private final Extents extents;
  private final List<Snapshot> soles; // as they were once: another may become one meanwhile
  private final PageRuns here = new PageRuns();
  private final PageRuns fresh = new PageRuns();
  private final PageRuns borders = new PageRuns(); // the mappings that the fresh runs lie in
  private final PageRuns done = new PageRuns();

  Freeze(Mm mm) {
    this.mm = mm;
    extents = mm.window.extents;
    soles = extents.soles();
  }

  /** Takes in the dirty pages of a mapping; mappings come in ascending order. */
  void add(long start, long end, PageRuns written) {
    borders.add(start, end);
    for (int i = written.indexAbove(start); i < written.size() && written.start(i) < end; i++) {
      divide(Math.max(start, written.start(i)), Math.min(end, written.end(i)));
    }
  }

  private void divide(long start, long end) {
    long at = start;
    for (int i = extents.indexAbove(start); at < end && i < extents.size(); i++) {
      Extents.Extent extent = extents.get(i);
      if (extent.start() >= end) {
        break;
      }
      if (soles.contains(extent.snapshot())) {
        fresh.add(at, Math.max(at, extent.start()));
        long to = Math.min(end, extent.end());
        here.add(Math.max(at, extent.start()), to);
        at = to;
      }
    }
    fresh.add(at, end);
  }

  /**
   * Does it.
   *
   * @param written what was dirty; what is not any more is taken out
   * @return the number of pages stored
   */
  long store(PageRuns written) {
    inPlace();
    written.remove(done);
    long bytes = done.bytes();
    done.clear();
    elsewhere();
    written.remove(done);
    return bytes + done.bytes() >>> Mm.PAGE_SHIFT;
  }

  private void inPlace() {
    for (int i = 0; i < here.size(); i++) {
      for (long at = here.start(i); at < here.end(i); ) {
        Extents.Extent extent = extents.get(extents.indexAbove(at));
        long to = Math.min(here.end(i), extent.end());
        if (extent.snapshot().store.write(mm.window.slice(at, to), at)) {
          mm.host.forget(mm.window.slice(at, to)); // if not, the same pages are there twice
          mm.window.shown(at, to);
          done.add(at, to);
        }
        at = to;
      }
    }
  }

  private void elsewhere() {
    if (fresh.size() == 0) {
      return;
    }
    Snapshot home = home();
    if (home == null) {
      return;
    }
    if (!soles.contains(home)) {
      absorb();
    }
    PageRuns ranges = ranges();
    for (int i = 0; i < ranges.size() && extents.size() < 2 * MOST_EXTENTS; i++) {
      if (!range(home, ranges.start(i), ranges.end(i))) {
        home.littered = true;
        break;
      }
    }
    if (done.size() == 0 && !soles.contains(home)) {
      home.release();
    }
  }

  /**
   * Takes pages of older snapshots into the new one, of those that are no larger than it: each page
   * moves again only to something twice as large, and there are few snapshots, however many
   * children live.
   */
  private void absorb() {
    List<Snapshot> held = extents.held();
    long size = fresh.bytes();
    for (boolean again = held.size() > FEW_SNAPSHOTS; again; ) {
      again = false;
      for (Snapshot snapshot : held) {
        PageRuns pages = pagesOf(snapshot);
        long more = pages.bytes();
        pages.remove(fresh);
        if (pages.size() > 0 && more <= size) {
          fresh.include(pages);
          size += more;
          again = true;
        }
      }
    }
  }

  /** What is mapped from a snapshot in mappings that are taken in. */
  private PageRuns pagesOf(Snapshot snapshot) {
    PageRuns pages = new PageRuns();
    for (int i = 0; i < extents.size(); i++) {
      Extents.Extent extent = extents.get(i);
      if (extent.snapshot() == snapshot) {
        for (int j = borders.indexAbove(extent.start());
            j < borders.size() && borders.start(j) < extent.end();
            j++) {
          pages.add(
              Math.max(extent.start(), borders.start(j)), Math.min(extent.end(), borders.end(j)));
        }
      }
    }
    return pages;
  }

  /** A snapshot that holds nothing outside its extents. */
  private Snapshot home() {
    for (Snapshot sole : soles) {
      if (!sole.littered) {
        return sole;
      }
    }
    PageStore store = mm.host.newStore();
    return store == null ? null : new Snapshot(store);
  }

  /** What is to be mapped: the dirty pages, and more the more scattered they are. */
  private PageRuns ranges() {
    for (long gap = 32 * Mm.PAGE_SIZE; ; gap *= 8) {
      PageRuns ranges = merged(gap);
      boolean few = ranges.size() <= MOST_RANGES && ranges.size() + extents.size() <= MOST_EXTENTS;
      if (few || gap >= Mm.TASK_SIZE) {
        return ranges;
      }
    }
  }

  private PageRuns merged(long gap) {
    PageRuns ranges = new PageRuns();
    long start = fresh.start(0);
    long end = fresh.end(0);
    for (int i = 1; i < fresh.size(); i++) {
      if (fresh.start(i) - end > gap || !bridges(end, fresh.start(i), gap / 4)) {
        ranges.add(start, end);
        start = fresh.start(i);
      }
      end = fresh.end(i);
    }
    ranges.add(start, end);
    return ranges;
  }

  /** Whether a gap may be part of a range, and is mapped from other snapshots in a small part. */
  private boolean bridges(long start, long end, long most) {
    int border = borders.indexAbove(start - 1);
    if (border == borders.size() || borders.end(border) < end) {
      return false; // something else lies between
    }
    long bytes = 0;
    for (int i = extents.indexAbove(start); i < extents.size(); i++) {
      Extents.Extent extent = extents.get(i);
      if (extent.start() >= end) {
        break;
      }
      if (soles.contains(extent.snapshot())) {
        return false; // it is as it should be
      }
      bytes += Math.min(end, extent.end()) - Math.max(start, extent.start());
    }
    return bytes <= most;
  }

  /** Stores and maps a range piece by piece; answers whether all of it was done. */
  private boolean range(Snapshot home, long start, long end) {
    for (long at = start; at < end; at += CHUNK) {
      long stop = Math.min(end, at + CHUNK);
      if (!write(home, at, stop) || !home.store.map(mm.window.slice(at, stop), at)) {
        return false;
      }
      extents.put(at, stop, home);
      mm.window.shown(at, stop);
      for (int i = fresh.indexAbove(at); i < fresh.size() && fresh.start(i) < stop; i++) {
        done.add(Math.max(at, fresh.start(i)), Math.min(stop, fresh.end(i)));
      }
    }
    return true;
  }

  private boolean write(Snapshot home, long start, long end) {
    for (int i = extents.indexAbove(start); i < extents.size(); i++) {
      Extents.Extent extent = extents.get(i);
      if (extent.start() >= end) {
        break;
      }
      if (!write(home, start, end, extent.start(), extent.end())) {
        return false;
      }
    }
    for (int i = fresh.indexAbove(start); i < fresh.size() && fresh.start(i) < end; i++) {
      if (!write(home, start, end, fresh.start(i), fresh.end(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean write(Snapshot home, long start, long end, long from, long to) {
    long low = Math.max(start, from);
    long high = Math.min(end, to);
    return home.store.write(mm.window.slice(low, high), low);
  }
}
