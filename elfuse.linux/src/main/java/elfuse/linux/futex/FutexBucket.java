package elfuse.linux.futex;

/** Waiters of the futexes with one hash, by priority and then in order of arrival. */
final class FutexBucket {
  /** Buckets are locked in the order of their numbers. */
  final int number;

  FutexWaiter first;
  private FutexWaiter last;

  FutexBucket(int number) {
    this.number = number;
  }

  /** Queues a waiter; under the bucket's lock. */
  void add(FutexWaiter waiter) {
    FutexWaiter before = last;
    while (before != null && before.priority > waiter.priority) {
      before = before.previous;
    }
    FutexWaiter after = before == null ? first : before.next;
    waiter.previous = before;
    waiter.next = after;
    if (before == null) {
      first = waiter;
    } else {
      before.next = waiter;
    }
    if (after == null) {
      last = waiter;
    } else {
      after.previous = waiter;
    }
    waiter.bucket = this;
  }

  /** Takes a waiter off the queue; it may be queued elsewhere next. Under the bucket's lock. */
  void unlink(FutexWaiter waiter) {
    if (waiter.previous == null) {
      first = waiter.next;
    } else {
      waiter.previous.next = waiter.next;
    }
    if (waiter.next == null) {
      last = waiter.previous;
    } else {
      waiter.next.previous = waiter.previous;
    }
    waiter.previous = null;
    waiter.next = null;
  }

  /** Takes a waiter off for good; its thread is free to go on from here. */
  void remove(FutexWaiter waiter) {
    unlink(waiter);
    waiter.bucket = null;
  }

  /** {@return the first waiter of a futex, or null ({@code futex_top_waiter})} */
  FutexWaiter top(FutexKey key) {
    FutexWaiter waiter = first;
    while (waiter != null && !waiter.key.matches(key)) {
      waiter = waiter.next;
    }
    return waiter;
  }
}
