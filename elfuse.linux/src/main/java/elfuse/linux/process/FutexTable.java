package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.shim.ShimData;
import java.util.ArrayDeque;
import java.util.Iterator;

/**
 * Threads of a process that wait for a word of its memory (man 2 futex), by address.
 *
 * <p>A waiter compares the word and queues itself under its bucket's lock; a waker takes the same
 * lock, so it finds whoever saw the old word. The shim wakes nobody without the host only while the
 * bucket's count in {@link ShimData} is zero: a waiter raises the count, with full ordering, before
 * it reads the word. Locks: one bucket, or two by their number; inside, only those of the address
 * space and of a waiter's wake-up.
 */
public final class FutexTable {
  private static final int BUCKETS = 256;

  private final ShimData shim;
  private final Bucket[] buckets = new Bucket[BUCKETS];

  private static final class Bucket {
    final int number;
    final ArrayDeque<Sleeper> queue = new ArrayDeque<>();

    Bucket(int number) {
      this.number = number;
    }
  }

  private static final class Sleeper {
    final Task task;
    final int bits;

    /** Where it is queued and counted; changes under the locks of both buckets. */
    volatile long address;

    volatile boolean woken;

    Sleeper(Task task, long address, int bits) {
      this.task = task;
      this.address = address;
      this.bits = bits;
    }
  }

  FutexTable(ShimData shim) {
    this.shim = shim;
    for (int n = 0; n < BUCKETS; n++) {
      buckets[n] = new Bucket(n);
    }
  }

  private Bucket bucket(long address) {
    return buckets[(int) ((address >>> 2) * 0x9e37_79b9_7f4a_7c15L >>> 56)];
  }

  /**
   * Waits while the word has a value.
   *
   * @param end the {@link System#nanoTime} to wait until; ignored unless {@code timed}
   * @return 0 when woken, or -EAGAIN, -ETIMEDOUT, -EINTR
   * @throws elfuse.mm.GuestFault if the word cannot be read
   */
  public int await(Task task, long address, int expected, int bits, boolean timed, long end) {
    Sleeper sleeper = new Sleeper(task, address, bits);
    shim.futexWaits(address);
    try {
      Bucket bucket = bucket(address);
      synchronized (bucket) {
        if (task.memory.getIntVolatile(address) != expected) {
          return -Errno.EAGAIN;
        }
        bucket.queue.addLast(sleeper);
      }
      while (!sleeper.woken) {
        long left = timed ? end - System.nanoTime() : -1;
        int result = 0;
        if (timed && left <= 0) {
          result = -Errno.ETIMEDOUT;
        } else if (task.waiter().await(-1, 0, left) == -Errno.EINTR) {
          task.waiter().clear();
          result = !sleeper.woken && task.signals.interrupts() ? -Errno.EINTR : 0;
        }
        if (result != 0) {
          return withdraw(sleeper) ? result : 0;
        }
      }
      return 0;
    } finally {
      shim.futexWaitEnds(sleeper.address);
    }
  }

  /** {@return whether it was still queued} */
  private boolean withdraw(Sleeper sleeper) {
    while (true) {
      Bucket bucket = bucket(sleeper.address);
      synchronized (bucket) {
        if (bucket(sleeper.address) == bucket) {
          return bucket.queue.remove(sleeper);
        }
      }
    }
  }

  /**
   * Wakes waiters of a word, the oldest first.
   *
   * @param most how many at most
   * @param bits those that wait with one of these bits
   * @return how many were woken
   */
  public int wake(long address, int most, int bits) {
    Bucket bucket = bucket(address);
    int woken = 0;
    synchronized (bucket) {
      Iterator<Sleeper> all = bucket.queue.iterator();
      while (woken < most && all.hasNext()) {
        Sleeper sleeper = all.next();
        if (sleeper.address == address && (sleeper.bits & bits) != 0) {
          all.remove();
          wake(sleeper);
          woken++;
        }
      }
    }
    return woken;
  }

  private static void wake(Sleeper sleeper) {
    sleeper.woken = true; // before the wake-up: the sleeper looks at it after
    sleeper.task.waiter().wake();
  }

  /**
   * Wakes waiters of a word and moves others to another word.
   *
   * @param expected what the word must hold, or null not to look
   * @return how many were woken, plus those moved with an expected value; or -EAGAIN
   * @throws elfuse.mm.GuestFault if the word cannot be read
   */
  public int requeue(Task task, long from, long to, int most, int move, Integer expected) {
    Bucket a = bucket(from);
    Bucket b = bucket(to);
    Bucket first = a.number <= b.number ? a : b;
    Bucket second = first == a ? b : a;
    synchronized (first) {
      synchronized (second) {
        if (expected != null && task.memory.getIntVolatile(from) != expected) {
          return -Errno.EAGAIN;
        }
        int woken = 0;
        int moved = 0;
        ArrayDeque<Sleeper> movers = new ArrayDeque<>();
        Iterator<Sleeper> all = a.queue.iterator();
        while (all.hasNext() && (woken < most || moved < move)) {
          Sleeper sleeper = all.next();
          if (sleeper.address != from) {
            continue;
          }
          all.remove();
          if (woken < most) {
            wake(sleeper);
            woken++;
          } else {
            shim.futexWaits(to);
            sleeper.address = to;
            shim.futexWaitEnds(from);
            movers.addLast(sleeper);
            moved++;
          }
        }
        b.queue.addAll(movers);
        return woken + moved;
      }
    }
  }
}
