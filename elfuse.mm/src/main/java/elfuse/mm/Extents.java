package elfuse.mm;

import java.util.ArrayList;
import java.util.List;

/**
 * Which ranges of a window are mapped from which {@link Snapshot}. In order of address, without
 * overlap; neighbours of one snapshot are one. Guarded by the address space's lock.
 *
 * <p>Each snapshot that is named here, or was and has not been {@linkplain #prune dropped} since,
 * is held once.
 */
final class Extents {
  record Extent(long start, long end, Snapshot snapshot) {}

  private final ArrayList<Extent> list = new ArrayList<>();
  private final ArrayList<Snapshot> held = new ArrayList<>();

  boolean isEmpty() {
    return list.isEmpty();
  }

  int size() {
    return list.size();
  }

  Extent get(int index) {
    return list.get(index);
  }

  /** The index of the first extent that ends above an address, or the size. */
  int indexAbove(long va) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (list.get(middle).end > va) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  boolean intersects(long start, long end) {
    int index = indexAbove(start);
    return index < list.size() && list.get(index).start < end;
  }

  /** Notes that a range is something else now. */
  void remove(long start, long end) {
    int from = indexAbove(start);
    int to = from;
    Extent low = null;
    Extent high = null;
    for (; to < list.size() && list.get(to).start < end; to++) {
      Extent extent = list.get(to);
      if (extent.start < start) {
        low = new Extent(extent.start, start, extent.snapshot);
      }
      if (extent.end > end) {
        high = new Extent(end, extent.end, extent.snapshot);
      }
      litter(extent, Math.max(start, extent.start), Math.min(end, extent.end));
    }
    if (from == to) {
      return;
    }
    List<Extent> range = list.subList(from, to);
    range.clear();
    if (high != null) {
      list.add(from, high);
    }
    if (low != null) {
      list.add(from, low);
    }
  }

  private static void litter(Extent extent, long start, long end) {
    Snapshot snapshot = extent.snapshot;
    if (!snapshot.isSole() || !snapshot.store.punch(start, end - start)) {
      snapshot.littered = true;
    }
  }

  /** Notes that a range is mapped from a snapshot, whose count becomes ours if we had none. */
  void put(long start, long end, Snapshot snapshot) {
    if (!held.contains(snapshot)) {
      held.add(snapshot); // with the count that its maker has
    }
    remove(start, end);
    int at = indexAbove(start);
    long from = start;
    long to = end;
    if (at < list.size() && list.get(at).start == end && list.get(at).snapshot == snapshot) {
      to = list.remove(at).end;
    }
    if (at > 0 && list.get(at - 1).end == start && list.get(at - 1).snapshot == snapshot) {
      from = list.remove(--at).start;
    }
    list.add(at, new Extent(from, to, snapshot));
  }

  /** Notes that a range is mapped from a snapshot that another window holds, which is locked. */
  void share(long start, long end, Snapshot snapshot) {
    if (!held.contains(snapshot)) {
      snapshot.retain();
    }
    put(start, end, snapshot);
  }

  /** The held snapshots that no other window maps. */
  List<Snapshot> soles() {
    List<Snapshot> soles = new ArrayList<>();
    for (Snapshot snapshot : held) {
      if (snapshot.isSole()) {
        soles.add(snapshot);
      }
    }
    return soles;
  }

  /** Lets go of snapshots of which nothing is mapped, and of pages that nobody maps. */
  void prune() {
    for (int i = held.size() - 1; i >= 0; i--) {
      Snapshot snapshot = held.get(i);
      if (!isNamed(snapshot)) {
        held.remove(i);
        snapshot.release();
      } else if (snapshot.littered && snapshot.isSole()) {
        snapshot.littered = !sweep(snapshot);
      }
    }
  }

  private boolean isNamed(Snapshot snapshot) {
    for (Extent extent : list) {
      if (extent.snapshot == snapshot) {
        return true;
      }
    }
    return false;
  }

  private boolean sweep(Snapshot snapshot) {
    long at = 0;
    boolean done = true;
    for (Extent extent : list) {
      if (extent.snapshot == snapshot) {
        done &= extent.start == at || snapshot.store.punch(at, extent.start - at);
        at = extent.end;
      }
    }
    return done & snapshot.store.punch(at, InfraLayout.TASK_SIZE - at);
  }

  /** The snapshots that are held. */
  List<Snapshot> held() {
    return List.copyOf(held);
  }

  void close() {
    list.clear();
    for (Snapshot snapshot : held) {
      snapshot.release();
    }
    held.clear();
  }
}
