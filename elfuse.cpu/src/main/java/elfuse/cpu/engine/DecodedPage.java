package elfuse.cpu.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The decoded instructions of one 4 KiB page of guest physical memory: a packed word (see {@link
 * Packed}) for each instruction, zero until it is decoded.
 *
 * <p>vCPUs read {@link #code} without a lock: an entry is complete in itself, so that seeing an old
 * one is no worse than an instruction cache that has not been invalidated yet. Decoding and
 * forgetting take the page's lock, so that an entry decoded from old bytes never outlives the
 * invalidation that follows the change of the bytes.
 *
 * <p>The same holds for translations: a {@link Region} is registered with each of its pages only if
 * the page has forgotten nothing since the region's instructions were read, and forgetting kills
 * what was registered. Locks: a page's is a leaf; no two are held together.
 *
 * <p>Each word that anything was made from is noted. Where instruction caches are invalidated, only
 * what differs from memory is forgotten: compilers inside the guest change little of what they
 * invalidate, and those that write-protect code have it invalidated each time.
 */
final class DecodedPage {
  static final int INSTRUCTIONS = 1024;

  private static final HotRegion[] NOTHING_HOT = {};

  /** The IPA of the page. */
  final long ipa;

  /** One entry for each instruction, and one that leaves the page. */
  final long[] code = new long[INSTRUCTIONS + 1];

  /** Set, and never cleared, when the page is to be looked up again. */
  boolean dead;

  private final long host;
  // survives forgetting; a hint, also for other threads
  private final long[] executed = new long[INSTRUCTIONS / 64];
  private int version;
  // guarded by this: the words that decoded instructions and plans were made from
  private final BitSet noted = new BitSet(INSTRUCTIONS);
  private final int[] words = new int[INSTRUCTIONS];
  // guarded by this; entries are also read without the lock
  private Region[] entries;
  private List<Region> dependents = List.of();
  // owned by whoever samples; races only lose counts
  private int[] samples;

  private final TranslationStore store;
  private final Long contentHash;
  private final HotRegion[] hotBefore;

  /** Makes a page that knows no translations. */
  DecodedPage(long ipa, long host) {
    this(ipa, host, null, null);
  }

  /**
   * Makes a page.
   *
   * @param ipa its address
   * @param host where its bytes are
   * @param store where its translations are if others had a page like it, or null
   * @param profile what is remembered of the program, or null
   */
  DecodedPage(long ipa, long host, TranslationStore store, ProgramProfile profile) {
    this.ipa = ipa;
    this.host = host;
    this.store = store;
    contentHash = store == null ? 0 : TranslationStore.hash(host);
    hotBefore = profile == null ? NOTHING_HOT : profile.before(contentHash);
    code[INSTRUCTIONS] = Packed.PAGE_END;
  }

  /** {@return the instruction word at an index} */
  int word(int index) {
    return Host.get32(host + ((long) index << 2));
  }

  /**
   * Reads the instruction word at an index in order to make something from it. When it has changed
   * unnoticed, what was made from the old one is forgotten.
   */
  int read(int index) {
    while (true) {
      synchronized (this) {
        int word = word(index);
        if (!noted.get(index) || words[index] == word) {
          noted.set(index);
          words[index] = word;
          return word;
        }
      }
      recheck(index, index + 1);
    }
  }

  /** Decodes one instruction; {@return its entry, or 0 when the page is dead} */
  long decode(int index) {
    return decode(index, read(index));
  }

  private synchronized long decode(int index, int word) {
    if (dead || !noted.get(index) || words[index] != word) {
      return 0;
    }
    executed[index >> 6] |= 1L << index;
    long packed =
        entries != null && entries[index] != null && !entries[index].isDead()
            ? Packed.REGION
            : Predecoder.pack(word, index);
    code[index] = packed;
    return packed;
  }

  /** {@return whether an instruction has been executed, whatever it was} */
  boolean executed(int index) {
    return (executed[index >> 6] >>> index & 1) != 0;
  }

  /** Forgets the instructions from one index up to another. */
  void forget(int from, int to) {
    List<Region> killed;
    synchronized (this) {
      version++;
      Arrays.fill(code, from, to, 0);
      noted.clear(from, to);
      killed = takeDependents(region -> region.plan.covers(this, from, to));
    }
    kill(killed, from, to, InvalidationEvent.FORGOTTEN);
  }

  /**
   * Forgets those instructions from one index up to another that memory no longer holds. Only for
   * threads that may read the guest's memory.
   */
  void recheck(int from, int to) {
    List<Region> killed;
    synchronized (this) {
      BitSet changed = changed(from, to);
      if (changed.isEmpty()) {
        return;
      }
      version++;
      noted.andNot(changed);
      changed.stream().forEach(index -> code[index] = 0);
      killed =
          takeDependents(
              region -> changed.stream().anyMatch(i -> region.plan.covers(this, i, i + 1)));
    }
    kill(killed, from, to, InvalidationEvent.FORGOTTEN);
  }

  /** {@return which of the noted words from one index up to another memory does not hold} */
  private BitSet changed(int from, int to) {
    BitSet changed = new BitSet(INSTRUCTIONS);
    try {
      for (int i = noted.nextSetBit(from); i >= 0 && i < to; i = noted.nextSetBit(i + 1)) {
        changed.set(i, words[i] != word(i));
      }
      // a file that lost this page: the JVM throws only when the thread enters a native method
      Thread.holdsLock(this);
    } catch (InternalError truncated) {
      changed.set(from, to);
    }
    return changed;
  }

  /** Forgets everything and makes every vCPU look the page up again. */
  void kill() {
    List<Region> killed;
    synchronized (this) {
      version++;
      dead = true;
      Arrays.fill(code, 0, INSTRUCTIONS, 0);
      noted.clear();
      killed = takeDependents(region -> true);
    }
    kill(killed, 0, INSTRUCTIONS, InvalidationEvent.DROPPED);
  }

  private void kill(List<Region> killed, int from, int to, String cause) {
    killed.forEach(Region::kill);
    if (FlightEvents.POSSIBLE && !killed.isEmpty()) {
      InvalidationEvent.tell(ipa + 4L * from, to - from, killed.size(), cause);
    }
  }

  private List<Region> takeDependents(Predicate<Region> concerned) {
    if (dependents.isEmpty()) {
      return List.of();
    }
    List<Region> kept = new ArrayList<>();
    List<Region> killed = new ArrayList<>();
    for (Region region : dependents) {
      if (!region.isDead()) {
        (concerned.test(region) ? killed : kept).add(region);
      }
    }
    dependents = kept;
    return killed;
  }

  // ---- translations ----

  /** {@return a number that grows whenever something is forgotten} */
  synchronized int version() {
    return version;
  }

  /** Makes a region die with its instructions here, if nothing was forgotten since a version. */
  synchronized boolean register(Region region, int since, long[] members) {
    if (dead || version != since) {
      return false;
    }
    // what a region executes, the interpreter does not decode
    for (int i = 0; i < members.length; i++) {
      executed[i] |= members[i];
    }
    if (dependents.isEmpty()) {
      dependents = new ArrayList<>();
    }
    dependents.add(region);
    return true;
  }

  synchronized void unregister(Region region) {
    if (!dependents.isEmpty()) {
      dependents.remove(region);
    }
  }

  /** Makes the interpreter enter a region instead of an instruction; {@return whether it lives} */
  synchronized boolean patch(int index, Region region) {
    if (dead || region.isDead()) {
      return false;
    }
    if (entries == null) {
      entries = new Region[INSTRUCTIONS];
    }
    entries[index] = region;
    code[index] = Packed.REGION;
    return true;
  }

  /** Lets go of a region. */
  synchronized void drop(int index, Region region) {
    if (entries != null && entries[index] == region) {
      entries[index] = null;
    }
  }

  /** {@return a number for the bytes of the page when it was first looked up} */
  long contentHash() {
    return contentHash;
  }

  /**
   * {@return the translation of a region that began at an instruction before it was forgotten, or
   * in another page with the same content; or null}
   */
  Translation formerly(int index) {
    Region[] regions = entries;
    if (regions != null && regions[index] != null) {
      return regions[index].isDead() ? regions[index].translation : null;
    }
    if (store == null) {
      return null;
    }
    Translation last = null; // made when most was known of the program
    for (Translation translation : store.of(contentHash)) {
      if (translation.plan.entry == index) {
        last = translation;
      }
    }
    return last;
  }

  /** {@return the region that is known to be hot at an instruction, or null} */
  HotRegion hotBefore(int index) {
    for (HotRegion region : hotBefore) {
      if (region.entry == index) {
        return region;
      }
    }
    return null;
  }

  /** Makes the interpreter decode an instruction again. Takes no lock, because it only forgets. */
  void unpatch(int index) {
    code[index] = Packed.PENDING;
  }

  /** {@return the living region that begins at an instruction, or null} */
  Region entry(int index) {
    Region[] regions = entries;
    Region region = regions == null ? null : regions[index];
    return region == null || region.isDead() ? null : region;
  }

  /**
   * Adds to the estimate of how often an instruction was come to.
   *
   * @return the estimate
   */
  int sample(int index, int weight) {
    if (samples == null) {
      samples = new int[INSTRUCTIONS];
    }
    samples[index] = Math.min(samples[index] + weight, Integer.MAX_VALUE / 2);
    return samples[index];
  }

  /** Begins the estimate anew, below zero to wait. */
  void setSamples(int index, int estimate) {
    if (samples != null) {
      samples[index] = estimate;
    }
  }
}
