package elfuse.linux.futex;

/** A thread in the queue of one futex: {@code struct futex_q}. Made anew for each wait. */
final class FutexWaiter {
  final FutexThread thread;
  final int bits;
  final int priority;

  /** What it waits for; changes when it is requeued, under the locks of both buckets. */
  volatile FutexKey key;

  /** Where it is queued, or null: not any more. Written under the lock of the bucket. */
  volatile FutexBucket bucket;

  FutexWaiter previous;
  FutexWaiter next;

  /** The next one in a {@link WakeQueue}. */
  FutexWaiter nextWoken;

  /** The lock that it waits for, or null if it waits for a plain futex; under the bucket's lock. */
  PiState pi;

  /** Where FUTEX_WAIT_REQUEUE_PI wants to be moved to, or null. */
  final FutexKey target;

  /**
   * The PI lock is its own. After an unlock it is off the queue; after the owner's end it is still
   * there and says so in the word itself. Written under the bucket's lock.
   */
  volatile boolean granted;

  FutexWaiter(FutexThread thread, FutexKey key, int bits, FutexKey target) {
    this.thread = thread;
    this.key = key;
    this.bits = bits;
    this.target = target;
    priority = thread.priority();
  }

  /** {@return whether plain operations may not touch it} */
  boolean isPi() {
    return pi != null || target != null;
  }
}
