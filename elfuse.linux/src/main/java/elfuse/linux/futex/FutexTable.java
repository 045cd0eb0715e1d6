package elfuse.linux.futex;

import elfuse.abi.Errno;
import elfuse.mm.AtomicWords;

/** The futexes of a run without owners: {@code kernel/futex/waitwake.c} and {@code requeue.c}. */
public final class FutexTable {
  /** No time limit, for deadlines. */
  public static final long FOREVER = -1;

  private static final int BUCKETS = 256;

  private final FutexBucket[] buckets = new FutexBucket[BUCKETS];

  /** Makes an empty table. */
  public FutexTable() {
    for (int n = 0; n < BUCKETS; n++) {
      buckets[n] = new FutexBucket(n);
    }
  }

  FutexBucket bucket(FutexKey key) {
    return buckets[key.bucket(BUCKETS)];
  }

  /**
   * FUTEX_WAIT: waits while a word has a value.
   *
   * @param thread the caller
   * @param words its memory
   * @param address the word
   * @param key what the word is to wakers
   * @param expected the value
   * @param bits which wake-ups it takes
   * @param clock the clock of the deadline, CLOCK_REALTIME or CLOCK_MONOTONIC
   * @param deadline nanoseconds on it, or {@link #FOREVER}
   * @return 0 when woken, or -EAGAIN, -ETIMEDOUT, -EINTR
   * @throws elfuse.mm.GuestFault if the word cannot be read
   */
  public int await(
      FutexThread thread,
      AtomicWords words,
      long address,
      FutexKey key,
      int expected,
      int bits,
      int clock,
      long deadline) {
    while (true) {
      FutexWaiter waiter = new FutexWaiter(thread, key, bits, null);
      key.count();
      try {
        FutexBucket bucket = bucket(key);
        synchronized (bucket) {
          if (words.getIntVolatile(address) != expected) {
            return -Errno.EAGAIN;
          }
          bucket.add(waiter);
        }
        int result = sleep(waiter, clock, deadline);
        if (!withdraw(waiter)) {
          return 0; // woken, whatever else happened
        }
        if (result != 0) {
          return result;
        }
      } finally {
        waiter.key.uncount();
      }
    }
  }

  /** {@return 0 when it is queued no more, or granted a lock; -ETIMEDOUT or -EINTR} */
  static int sleep(FutexWaiter waiter, int clock, long deadline) {
    FutexThread thread = waiter.thread;
    while (waiter.bucket != null && !waiter.granted) {
      if (thread.waiter.park(clock, deadline) == 0) {
        return -Errno.ETIMEDOUT;
      }
      if (thread.interrupts()) {
        return -Errno.EINTR;
      }
    }
    return 0;
  }

  /** {@return whether it was still queued ({@code futex_unqueue})} */
  static boolean withdraw(FutexWaiter waiter) {
    while (true) {
      FutexBucket bucket = waiter.bucket;
      if (bucket == null) {
        return false;
      }
      synchronized (bucket) {
        if (waiter.bucket == bucket) { // else it was requeued or woken meanwhile
          bucket.remove(waiter);
          return true;
        }
      }
    }
  }

  /**
   * FUTEX_WAKE: wakes waiters of a word, those of the highest priority first and then the oldest.
   *
   * @param key the word
   * @param most how many at most; one if it is less than that
   * @param bits those that wait with one of these bits
   * @return how many were woken, or -EINVAL if somebody waits for a lock there
   */
  public int wake(FutexKey key, int most, int bits) {
    FutexBucket bucket = bucket(key);
    WakeQueue woken = new WakeQueue();
    int result;
    synchronized (bucket) {
      result = take(bucket, key, most, bits, woken);
    }
    woken.wake();
    return result;
  }

  private static int take(FutexBucket bucket, FutexKey key, int most, int bits, WakeQueue woken) {
    int count = 0;
    FutexWaiter next;
    for (FutexWaiter waiter = bucket.first; waiter != null; waiter = next) {
      next = waiter.next;
      if (!waiter.key.matches(key)) {
        continue;
      }
      if (waiter.isPi()) {
        return -Errno.EINVAL;
      }
      if ((waiter.bits & bits) != 0) {
        woken.take(bucket, waiter);
        if (++count >= most) {
          break;
        }
      }
    }
    return count;
  }

  /**
   * FUTEX_WAKE_OP: changes a second word, wakes waiters of the first, and of the second if its old
   * value was so.
   *
   * @param key the first word
   * @param words the caller's memory
   * @param address the second word
   * @param key2 what it is to its waiters
   * @param most how many waiters of the first word
   * @param most2 how many of the second
   * @param operation the change and the question, see {@link WakeOp}
   * @return how many were woken, or -ENOSYS, -EINVAL
   * @throws elfuse.mm.GuestFault if the second word cannot be written
   */
  public int wakeOp(
      FutexKey key,
      AtomicWords words,
      long address,
      FutexKey key2,
      int most,
      int most2,
      int operation) {
    WakeQueue woken = new WakeQueue();
    FutexBucket one = bucket(key);
    FutexBucket two = bucket(key2);
    int count;
    synchronized (one.number <= two.number ? one : two) {
      synchronized (one.number <= two.number ? two : one) {
        int holds = WakeOp.apply(words, address, operation);
        if (holds < 0) {
          return holds;
        }
        count = take(one, key, most, -1, woken);
        if (count >= 0 && holds > 0) {
          int more = take(two, key2, most2, -1, woken);
          count = more < 0 ? more : count + more;
        }
      }
    }
    woken.wake();
    return count;
  }

  /**
   * FUTEX_REQUEUE and FUTEX_CMP_REQUEUE: wakes waiters of a word and moves others to another word.
   *
   * @param words the caller's memory
   * @param address the first word
   * @param key what it is to its waiters
   * @param key2 where they go
   * @param most how many are woken
   * @param move how many are moved
   * @param expected what the first word must hold, or null not to look
   * @return how many were woken or moved, or -EAGAIN, -EINVAL
   * @throws elfuse.mm.GuestFault if the first word cannot be read
   */
  public int requeue(
      AtomicWords words,
      long address,
      FutexKey key,
      FutexKey key2,
      int most,
      int move,
      Integer expected) {
    WakeQueue woken = new WakeQueue();
    FutexBucket from = bucket(key);
    FutexBucket to = bucket(key2);
    int count = 0;
    synchronized (from.number <= to.number ? from : to) {
      synchronized (from.number <= to.number ? to : from) {
        if (expected != null && words.getIntVolatile(address) != expected) {
          return -Errno.EAGAIN;
        }
        FutexWaiter next;
        for (FutexWaiter waiter = from.first; waiter != null; waiter = next) {
          next = waiter.next;
          if (count - most >= move) {
            break;
          }
          if (!waiter.key.matches(key)) {
            continue;
          }
          if (waiter.isPi()) {
            count = -Errno.EINVAL;
            break;
          }
          if (++count <= most) {
            woken.take(from, waiter);
          } else {
            move(waiter, from, to, key2);
          }
        }
      }
    }
    woken.wake();
    return count;
  }

  /** {@code requeue_futex}: within one bucket the place in the queue stays. */
  static void move(FutexWaiter waiter, FutexBucket from, FutexBucket to, FutexKey key) {
    key.count();
    waiter.key.uncount();
    waiter.key = key;
    if (from != to) {
      from.unlink(waiter);
      to.add(waiter);
    }
  }
}
