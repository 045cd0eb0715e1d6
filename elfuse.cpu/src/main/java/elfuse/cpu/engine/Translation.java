package elfuse.cpu.engine;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * A translated region apart from any machine: its instructions and the code made from them. It may
 * be installed wherever memory holds the same instructions.
 */
final class Translation {
  /** What it was made from, without pages. */
  final RegionPlan plan;

  /** The code. */
  final RegionCode code;

  /** What it costs: the size of its class file. */
  final int bytes;

  /** The content of the page of its entry, see {@link TranslationStore}. */
  final long pageHash;

  /** What is remembered of it. */
  final HotRegion hot;

  /** Set when it is installed; eviction takes it back and spares the translation once. */
  volatile boolean used;

  // guarded by this
  private final List<WeakReference<Region>> installed = new ArrayList<>();
  private boolean evicted;

  Translation(RegionPlan plan, RegionCode code, int bytes, long pageHash) {
    this.plan = plan.unbound();
    this.code = code;
    this.bytes = bytes;
    this.pageHash = pageHash;
    hot = new HotRegion(plan.entry, plan.inLocals, plan.places, 0);
  }

  /**
   * Remembers where it is at work.
   *
   * @return false if it has been evicted meanwhile, which has ended this use as well
   */
  synchronized boolean installed(Region region) {
    if (evicted) {
      region.plan.uninstall(region);
      return false;
    }
    used = true;
    installed.removeIf(reference -> {
      Region other = reference.get();
      if (other != null && other.isDead()) {
        other.plan.drop(other); // or its page would keep the code after an eviction
      }
      return other == null || other.isDead();
    });
    installed.add(new WeakReference<>(region));
    return true;
  }

  /** Ends every use, for good; {@return how many there were} */
  synchronized int evict() {
    evicted = true;
    int ended = 0;
    for (WeakReference<Region> reference : installed) {
      Region region = reference.get();
      if (region != null) {
        ended += region.isDead() ? 0 : 1;
        region.plan.uninstall(region);
      }
    }
    installed.clear();
    return ended;
  }
}
