package elfuse.linux.futex;

import elfuse.abi.Errno;
import elfuse.mm.AtomicWords;

/**
 * Waiting for a plain futex and then, moved by the waker, for a lock: FUTEX_WAIT_REQUEUE_PI and
 * FUTEX_CMP_REQUEUE_PI, condition variables of mutexes with priority inheritance ({@code
 * kernel/futex/requeue.c}).
 */
public final class RequeuePi {
  private final FutexTable table;
  private final PiFutexes pi;

  /**
   * Makes these operations.
   *
   * @param table the futexes
   * @param pi those with an owner
   */
  public RequeuePi(FutexTable table, PiFutexes pi) {
    this.table = table;
    this.pi = pi;
  }

  /**
   * FUTEX_WAIT_REQUEUE_PI.
   *
   * @param thread the caller
   * @param words its memory
   * @param address the word that is waited for
   * @param key what it is to others
   * @param address2 the lock
   * @param key2 what it is to others
   * @param expected what the first word must hold
   * @param clock the clock of the deadline
   * @param deadline nanoseconds on it, or {@link FutexTable#FOREVER}
   * @return 0 with the lock, or -EAGAIN, -EINVAL, -ETIMEDOUT, -EINTR
   * @throws elfuse.mm.GuestFault if a word cannot be used
   */
  public int await(
      FutexThread thread,
      AtomicWords words,
      long address,
      FutexKey key,
      long address2,
      FutexKey key2,
      int expected,
      int clock,
      long deadline) {
    FutexWaiter waiter = new FutexWaiter(thread, key, -1, key2);
    key.count();
    try {
      FutexBucket bucket = table.bucket(key);
      synchronized (bucket) {
        if (words.getIntVolatile(address) != expected) {
          return -Errno.EAGAIN;
        }
        if (key.matches(key2)) {
          return -Errno.EINVAL;
        }
        bucket.add(waiter);
      }
      int result = FutexTable.sleep(waiter, clock, deadline);
      if (withdrawUnmoved(waiter)) {
        return result;
      }
      // moved meanwhile: the first word has changed, so the call cannot be made again
      return pi.finish(waiter, words, address2, result == -Errno.EINTR ? -Errno.EAGAIN : result);
    } finally {
      waiter.key.uncount();
    }
  }

  /** {@return whether nobody had moved it, so that it is off the queue now} */
  private static boolean withdrawUnmoved(FutexWaiter waiter) {
    while (true) {
      FutexBucket bucket = waiter.bucket;
      if (bucket == null) {
        return false;
      }
      synchronized (bucket) {
        if (waiter.bucket == bucket) {
          if (waiter.pi == null) {
            bucket.remove(waiter);
            return true;
          }
          return false;
        }
      }
    }
  }

  /**
   * FUTEX_CMP_REQUEUE_PI: gives the lock to the first waiter if it is free, and lets the others
   * wait for it.
   *
   * @param caller the caller
   * @param words its memory
   * @param address the first word
   * @param key what it is to its waiters
   * @param address2 the lock
   * @param key2 what it is to its waiters
   * @param move how many may be moved besides
   * @param expected what the first word must hold
   * @return how many have the lock or were moved, or -EAGAIN, -EINVAL, -EDEADLK, -ESRCH
   * @throws elfuse.mm.GuestFault if a word cannot be used
   */
  public int requeue(
      FutexThread caller,
      AtomicWords words,
      long address,
      FutexKey key,
      long address2,
      FutexKey key2,
      int move,
      int expected) {
    if (key.matches(key2)) {
      return -Errno.EINVAL;
    }
    FutexBucket from = table.bucket(key);
    FutexBucket to = table.bucket(key2);
    while (true) {
      WakeQueue woken = new WakeQueue();
      int result;
      synchronized (from.number <= to.number ? from : to) {
        synchronized (from.number <= to.number ? to : from) {
          if (words.getIntVolatile(address) != expected) {
            return -Errno.EAGAIN;
          }
          words.getIntVolatile(
              address2); // futex_proxy_trylock_atomic: whether anybody waits or not
          synchronized (pi.lock) {
            result = requeue(words, from, key, address2, to, key2, move, woken);
          }
        }
      }
      woken.wake();
      if (result != -Errno.EBUSY && result != -Errno.EAGAIN) {
        return result;
      }
      if (caller.interrupts()) {
        return -Errno.EINTR;
      }
      Thread.yield(); // the lock's word or its owner is changing
    }
  }

  /** Under all locks. */
  private int requeue(
      AtomicWords words,
      FutexBucket from,
      FutexKey key,
      long address2,
      FutexBucket to,
      FutexKey key2,
      int move,
      WakeQueue woken) {
    FutexWaiter top = from.top(key);
    if (top == null) {
      return 0;
    }
    if (!isFor(top, key2)) {
      return -Errno.EINVAL;
    }
    PiState[] state = new PiState[1];
    int taken = pi.take(top.thread, words, address2, key2, state, move > 0);
    if (taken < 0) {
      return taken;
    }
    int count = 0;
    if (taken == PiFutexes.TAKEN) {
      top.granted = true;
      woken.take(from, top);
      count = 1;
    }
    FutexWaiter next;
    for (FutexWaiter waiter = from.first; waiter != null && count - 1 < move; waiter = next) {
      next = waiter.next;
      if (!waiter.key.matches(key)) {
        continue;
      }
      if (!isFor(waiter, key2)) {
        return -Errno.EINVAL;
      }
      if (state[0].closesCycle(waiter.thread)) {
        return -Errno.EDEADLK;
      }
      state[0].enter(waiter);
      FutexTable.move(waiter, from, to, key2);
      count++;
    }
    return count;
  }

  private static boolean isFor(FutexWaiter waiter, FutexKey key2) {
    return waiter.target != null && waiter.pi == null && waiter.target.matches(key2);
  }
}
