package elfuse.mm.table;

/**
 * The free frames of the page-table area, by number.
 *
 * <p>First in, first out: a freed frame is used again as late as possible, because another CPU may
 * hold its address in a walk cache until the TLB request of the change that freed it is performed.
 */
final class FramePool {
  private final int[] ring;
  private int head;
  private int count;

  /** Frame 0 is the root table and never free. */
  FramePool(int frames) {
    ring = new int[frames - 1];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = i + 1;
    }
    count = ring.length;
  }

  /** A pool with the same frames free, in the same order. */
  FramePool(FramePool other) {
    ring = other.ring.clone();
    head = other.head;
    count = other.count;
  }

  int free() {
    return count;
  }

  int used() {
    return ring.length - count + 1;
  }

  /** The caller has made sure that one is free. */
  int take() {
    if (count == 0) {
      throw new IllegalStateException("no free page-table frame");
    }
    int frame = ring[head];
    head = head + 1 == ring.length ? 0 : head + 1;
    count--;
    return frame;
  }

  void give(int frame) {
    int tail = head + count;
    ring[tail >= ring.length ? tail - ring.length : tail] = frame;
    count++;
  }
}
