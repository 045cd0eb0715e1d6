package elfuse.mm;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pages that address spaces of one family have in common: a {@link PageStore} in which a page lies
 * at its virtual address. It counts the {@linkplain Window windows} that map a part of it.
 *
 * <p>As long as more than one does, it never changes. The count goes from one to two only by a fork
 * of the one window that has it, so whoever holds that window's lock and sees {@link #isSole()} may
 * change it.
 */
final class Snapshot {
  final PageStore store;
  private final AtomicInteger windows = new AtomicInteger(1);

  /** Whether it may hold pages that no window maps any more. Guarded as {@link #isSole} says. */
  volatile boolean littered;

  Snapshot(PageStore store) {
    this.store = store;
  }

  boolean isSole() {
    return windows.get() == 1; // acquire: what the others did to their mappings came before
  }

  void retain() {
    windows.incrementAndGet();
  }

  void release() {
    if (windows.decrementAndGet() == 0) {
      store.close();
    }
  }
}
