package elfuse.linux.futex;

import elfuse.abi.Errno;
import elfuse.mm.AtomicWords;
import elfuse.mm.GuestFault;

/** Waiting for one of several words: futex_waitv, {@code futex_wait_multiple} of Linux. */
public final class FutexVector {
  private static final int NONE = -1;

  private final FutexKey[] keys;
  private final long[] addresses;
  private final int[] expected;

  /**
   * Makes a vector of words that are set one by one.
   *
   * @param size how many
   */
  public FutexVector(int size) {
    keys = new FutexKey[size];
    addresses = new long[size];
    expected = new int[size];
  }

  /**
   * Sets a word.
   *
   * @param index its place
   * @param address where it is
   * @param key what it is to wakers
   * @param value what it must hold
   */
  public void set(int index, long address, FutexKey key, int value) {
    addresses[index] = address;
    keys[index] = key;
    expected[index] = value;
  }

  /**
   * Waits while every word has its value.
   *
   * @param table the futexes
   * @param thread the caller
   * @param words its memory
   * @param clock the clock of the deadline
   * @param deadline nanoseconds on it, or {@link FutexTable#FOREVER}
   * @return the index of a word whose waiters were woken, or -EAGAIN, -ETIMEDOUT, -EINTR
   * @throws GuestFault if a word cannot be read
   */
  public int await(
      FutexTable table, FutexThread thread, AtomicWords words, int clock, long deadline) {
    while (true) {
      FutexWaiter[] waiters = new FutexWaiter[keys.length];
      int woken = NONE;
      int result = 0;
      try {
        result = queue(table, thread, words, waiters);
        if (result == 0) {
          result = sleep(thread, waiters, clock, deadline);
        }
      } finally {
        woken = withdraw(waiters);
      }
      if (woken != NONE) {
        return woken;
      }
      if (result != 0) {
        return result;
      }
    }
  }

  /** One after the other, each under its own lock: who is woken in between has been woken. */
  private int queue(
      FutexTable table, FutexThread thread, AtomicWords words, FutexWaiter[] waiters) {
    for (int i = 0; i < keys.length; i++) {
      FutexWaiter waiter = new FutexWaiter(thread, keys[i], -1, null);
      keys[i].count();
      boolean queued = false;
      try {
        FutexBucket bucket = table.bucket(keys[i]);
        synchronized (bucket) {
          if (words.getIntVolatile(addresses[i]) != expected[i]) {
            return -Errno.EAGAIN;
          }
          bucket.add(waiter);
          queued = true;
        }
      } catch (GuestFault fault) {
        return -fault.errno();
      } finally {
        if (!queued) {
          keys[i].uncount();
        }
      }
      waiters[i] = waiter;
    }
    return 0;
  }

  private static int sleep(FutexThread thread, FutexWaiter[] waiters, int clock, long deadline) {
    while (true) {
      for (FutexWaiter waiter : waiters) {
        if (waiter.bucket == null) {
          return 0;
        }
      }
      if (thread.waiter.park(clock, deadline) == 0) {
        return -Errno.ETIMEDOUT;
      }
      if (thread.interrupts()) {
        return -Errno.EINTR;
      }
    }
  }

  /** {@return the last one that was woken, as on Linux, or {@link #NONE}} */
  private static int withdraw(FutexWaiter[] waiters) {
    int woken = NONE;
    for (int i = 0; i < waiters.length && waiters[i] != null; i++) {
      if (!FutexTable.withdraw(waiters[i])) {
        woken = i;
      }
      waiters[i].key.uncount();
    }
    return woken;
  }
}
