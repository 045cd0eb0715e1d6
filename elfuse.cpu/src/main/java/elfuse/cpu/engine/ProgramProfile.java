package elfuse.cpu.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was hot in a program: the regions that ran before, from {@link ProfileFolder}, and those
 * that run now, both by the content of the page that they begin in. Thread-safe; its lock is a
 * leaf.
 */
final class ProgramProfile {
  /** Regions that are remembered, the hottest. */
  static final int MOST_REGIONS = 4096;

  private static final HotRegion[] NOTHING = {};

  // never changed after construction
  private final Map<Long, HotRegion[]> before;
  // guarded by this; entries of a page by their place
  private final Map<Long, Map<Integer, HotRegion>> now = new HashMap<>();
  private int count;

  /** A region and the content of its page. */
  record Entry(long pageHash, HotRegion region) {}

  ProgramProfile(List<Entry> remembered) {
    Map<Long, List<HotRegion>> lists = new HashMap<>();
    for (Entry entry : remembered) {
      lists.computeIfAbsent(entry.pageHash, hash -> new ArrayList<>()).add(entry.region);
    }
    before = new HashMap<>();
    lists.forEach((hash, list) -> before.put(hash, list.toArray(NOTHING)));
  }

  /** {@return what was hot before in a page of some content} */
  HotRegion[] before(Long pageHash) {
    return before.getOrDefault(pageHash, NOTHING);
  }

  /** A region runs in the program. */
  synchronized void add(long pageHash, HotRegion region) {
    if (count < 2 * MOST_REGIONS) {
      HotRegion last =
          now.computeIfAbsent(pageHash, hash -> new HashMap<>()).put(region.entry, region);
      if (last == null) {
        count++;
      } else if (last != region) {
        region.heat = Math.max(region.heat, last.heat); // made anew
      }
    }
  }

  /** {@return what to remember: what ran now, and with half its weight what ran before} */
  synchronized List<Entry> toRemember() {
    Map<Long, Map<Integer, HotRegion>> all = new HashMap<>();
    before.forEach((hash, regions) -> {
      Map<Integer, HotRegion> page = all.computeIfAbsent(hash, h -> new HashMap<>());
      for (HotRegion r : regions) {
        page.put(r.entry, new HotRegion(r.entry, r.inLocals, r.places, r.heat / 2));
      }
    });
    now.forEach((hash, regions) -> {
      Map<Integer, HotRegion> page = all.computeIfAbsent(hash, h -> new HashMap<>());
      for (HotRegion r : regions.values()) {
        HotRegion old = page.get(r.entry);
        long heat = (long) r.heat + (old == null ? 0 : old.heat);
        page.put(
            r.entry,
            new HotRegion(r.entry, r.inLocals, r.places, (int) Math.min(heat, Integer.MAX_VALUE)));
      }
    });
    List<Entry> entries = new ArrayList<>();
    all.forEach((hash, regions) -> {
      for (HotRegion r : regions.values()) {
        if (r.heat > 0) {
          entries.add(new Entry(hash, r));
        }
      }
    });
    entries.sort(Comparator.comparingInt((Entry e) -> e.region.heat).reversed());
    return entries.subList(0, Math.min(entries.size(), MOST_REGIONS));
  }
}
