package elfuse.testsuite.futex;

import elfuse.abi.Errno;
import elfuse.host.PollSet;
import elfuse.host.Waiter;
import elfuse.linux.futex.FutexKey;
import elfuse.linux.futex.FutexThread;
import elfuse.mm.AtomicWords;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Threads and words without a guest, for tests of the futex table alone. */
final class Threads {
  static final FutexKey ONE = FutexKey.ofObject(1, 1, 0);
  static final FutexKey TWO = FutexKey.ofObject(1, 1, 4);

  private Threads() {}

  /** A thread that waits by spinning, so that a test can make very many of them. */
  static final class Spinner implements Waiter {
    private static final int WOKEN = 1;

    final AtomicInteger bits = new AtomicInteger();
    volatile boolean interrupted;
    final FutexThread thread;

    Spinner(int tid) {
      thread = new FutexThread(tid, this, () -> interrupted, () -> FutexThread.NORMAL);
    }

    /** As a signal does. */
    void interrupt() {
      interrupted = true;
      wake();
    }

    @Override
    public int park(int clock, long deadlineNanos) {
      while (bits.get() == 0) {
        if (deadlineNanos >= 0 && System.nanoTime() >= deadlineNanos) {
          return 0;
        }
        Thread.yield();
      }
      return (bits.getAndSet(0) & WOKEN) != 0 ? -Errno.EINTR : READY;
    }

    @Override
    public void wake() {
      bits.getAndUpdate(old -> old | WOKEN);
    }

    @Override
    public void ready() {
      bits.getAndUpdate(old -> old | 2);
    }

    @Override
    public int await(int fd, int events, long timeoutNanos) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int await(PollSet set, long timeoutNanos) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWoken() {
      return (bits.get() & WOKEN) != 0;
    }

    @Override
    public boolean isWaiting() {
      return false;
    }

    @Override
    public void clear() {
      bits.set(0);
    }

    @Override
    public void close() {}
  }

  /** Words at addresses 0, 4, … */
  static final class Words implements AtomicWords {
    private final AtomicIntegerArray words = new AtomicIntegerArray(4);

    @Override
    public int getIntVolatile(long va) {
      return words.get((int) va / 4);
    }

    @Override
    public int compareAndExchangeInt(long va, int expected, int value) {
      return words.compareAndExchange((int) va / 4, expected, value);
    }
  }
}
