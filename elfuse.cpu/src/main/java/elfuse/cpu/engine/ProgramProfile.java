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
  // guarded by this
  private final Map<Key, HotRegion> now = new HashMap<>();

  /** Where a region begins: in a page of some content, at an instruction. */
  private record Key(long pageHash, int entry) {}

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
    if (now.size() < 2 * MOST_REGIONS) {
      HotRegion last = now.put(new Key(pageHash, region.entry), region);
      if (last != null) { // perhaps made anew
        region.heat = Math.max(region.heat, last.heat);
      }
    }
  }

  /** {@return what to remember: what ran now, and with half its weight what ran before} */
  synchronized List<Entry> toRemember() {
    Map<Key, HotRegion> all = new HashMap<>();
    before.forEach((hash, regions) -> {
      for (HotRegion region : regions) {
        all.put(new Key(hash, region.entry), region.withHeat(region.heat / 2));
      }
    });
    // copies, since vCPUs may still count
    now.forEach((key, region) -> {
      HotRegion old = all.get(key);
      all.put(key, region.withHeat((long) region.heat + (old == null ? 0 : old.heat)));
    });
    return all.entrySet().stream()
        .map(known -> new Entry(known.getKey().pageHash, known.getValue()))
        .filter(entry -> entry.region.heat > 0)
        .sorted(Comparator.comparingInt((Entry entry) -> entry.region.heat).reversed())
        .limit(MOST_REGIONS)
        .toList();
  }
}
