package elfuse.cpu.engine;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The translations of all machines of a hypervisor, by the content of the page they begin in, so
 * that a program that is started again, forked or flushed from a TLB finds what was translated
 * before. Whoever installs one compares every instruction with memory.
 *
 * <p>The store is bounded: when it is full, the oldest translations that were not installed since
 * the last round end, wherever they are at work. Thread-safe; its lock is taken before those of
 * pages.
 */
final class TranslationStore {
  private final long mostBytes;
  // no content without translations: a guest may go through any number of contents
  private final Map<Long, List<Translation>> byPage = new ConcurrentHashMap<>();
  private final ArrayDeque<Translation> byAge = new ArrayDeque<>();
  private long bytes;
  private long evicted;
  private volatile int evictions;

  TranslationStore(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** {@return a number for the content of a page} */
  static long hash(long host) {
    long hash = 1;
    for (int i = 0; i < 4096; i += 8) {
      hash = (hash ^ Host.get64(host + i)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** {@return the translations that begin in a page of some content; takes no lock} */
  List<Translation> of(Long pageHash) {
    return byPage.getOrDefault(pageHash, List.of());
  }

  /** {@return how many contents of pages there are translations of} */
  int contents() {
    return byPage.size();
  }

  /** Adds a translation, and makes room for it. */
  synchronized void add(Translation translation) {
    byPage
        .computeIfAbsent(translation.pageHash, hash -> new CopyOnWriteArrayList<>())
        .add(translation);
    byAge.add(translation);
    bytes += translation.bytes;
    int spared = byAge.size();
    while (bytes > mostBytes && byAge.size() > 1) {
      Translation oldest = byAge.remove();
      if (oldest.used && spared-- > 0) {
        oldest.used = false;
        byAge.add(oldest);
      } else {
        evict(oldest);
      }
    }
  }

  private void evict(Translation translation) {
    bytes -= translation.bytes;
    evicted++;
    List<Translation> others = byPage.get(translation.pageHash);
    others.remove(translation);
    if (others.isEmpty()) {
      byPage.remove(translation.pageHash);
    }
    int ended = translation.evict();
    evictions++;
    if (FlightEvents.POSSIBLE) {
      RegionPlan plan = translation.plan;
      InvalidationEvent.tell(0, plan.places.length, ended, InvalidationEvent.EVICTED);
    }
  }

  /** {@return a number that grows when something was evicted} */
  int evictions() {
    return evictions;
  }

  /** {@return the size of the class files that are kept} */
  synchronized long bytes() {
    return bytes;
  }

  synchronized String statistics() {
    return "%,d kept in %,d bytes, %,d evicted".formatted(byAge.size(), bytes, evicted);
  }
}
