package elfuse.linux.futex;

/** Waiters that were taken off their queues and are woken when no lock is held any more. */
final class WakeQueue {
  private FutexWaiter first;
  private FutexWaiter last;

  /** Takes a waiter off its bucket, whose lock is held. */
  void take(FutexBucket bucket, FutexWaiter waiter) {
    add(waiter);
    bucket.remove(waiter);
  }

  /** A waiter that stays queued is to look. */
  void add(FutexWaiter waiter) {
    if (first == null) {
      first = waiter;
    } else {
      last.nextWoken = waiter;
    }
    last = waiter;
  }

  /** Wakes them, the first one first. Without locks. */
  void wake() {
    for (FutexWaiter waiter = first; waiter != null; waiter = waiter.nextWoken) {
      waiter.thread.waiter.ready();
    }
  }
}
