package elfuse.linux.process;

import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is to happen at a time, for all processes of a run: one daemon thread, which exists once
 * something was scheduled.
 *
 * <p>The lock is a leaf: {@link Entry#due} is called without it. An entry that is cancelled or
 * scheduled anew may already be on its way, so whoever owns it looks in {@code due} whether its
 * time has come.
 */
final class TimerQueue {
  /** Something that is to happen. Belongs to one owner, who schedules and cancels it. */
  abstract static class Entry implements Comparable<Entry> {
    private long when; // both under the queue's lock, and fixed while the entry is in the set
    private long serial; // tells apart what happens at one time; 0 outside the set

    /** The time has come, or the entry was cancelled or scheduled anew just before. */
    abstract void due();

    @Override
    public final int compareTo(Entry other) {
      int byTime = Long.compare(when - other.when, 0); // nanoTime may wrap
      return byTime != 0 ? byTime : Long.compare(serial, other.serial);
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition earlier = lock.newCondition();
  private final TreeSet<Entry> entries = new TreeSet<>();
  private long lastSerial;
  private Thread thread;
  private boolean closed;

  /**
   * Has an entry happen, once, instead of whenever it was to happen.
   *
   * @param delay nanoseconds from now
   */
  void schedule(Entry entry, long delay) {
    lock.lock();
    try {
      remove(entry);
      if (closed) {
        return;
      }
      // a time beyond half the range would be before now
      entry.when = System.nanoTime() + Math.clamp(delay, 0, Long.MAX_VALUE / 4);
      entry.serial = ++lastSerial;
      entries.add(entry);
      if (thread == null) {
        thread = Thread.ofPlatform().daemon().name("timers").start(this::run);
      } else if (entries.first() == entry) {
        earlier.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** An entry is not to happen. It may be on its way. */
  void cancel(Entry entry) {
    lock.lock();
    try {
      remove(entry);
    } finally {
      lock.unlock();
    }
  }

  private void remove(Entry entry) {
    if (entry.serial != 0) {
      entries.remove(entry);
      entry.serial = 0;
    }
  }

  /** Nothing happens any more; the thread ends. */
  void close() {
    lock.lock();
    try {
      closed = true;
      entries.clear();
      earlier.signal();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    Entry entry;
    while ((entry = next()) != null) {
      entry.due();
    }
  }

  /** Waits for the next entry. {@return it, taken out, or null at the end} */
  private Entry next() {
    lock.lock();
    try {
      while (!closed) {
        if (entries.isEmpty()) {
          earlier.awaitUninterruptibly();
          continue;
        }
        Entry first = entries.first();
        long left = first.when - System.nanoTime();
        if (left <= 0) {
          remove(first);
          return first;
        }
        try {
          earlier.awaitNanos(left);
        } catch (InterruptedException nobody) {
          // this thread is ours alone
        }
      }
      return null;
    } finally {
      lock.unlock();
    }
  }
}
