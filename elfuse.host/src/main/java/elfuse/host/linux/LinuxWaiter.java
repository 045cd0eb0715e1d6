package elfuse.host.linux;

import elfuse.host.PollSet;
import elfuse.host.Waiter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Waits with {@code ppoll}, where an {@code eventfd} carries the wake-ups, or without descriptors
 * on a {@code futex}.
 *
 * <p>One word holds what no wait has consumed. Whoever sets its first bit announces it: with a
 * {@code FUTEX_WAKE} if the owner had said that it is parked, else by adding to the counter. The
 * counter can therefore be late, never missing: a bit that is set while another one stands is
 * announced by that one's setter. A late counter ends a later wait with {@link #READY}.
 */
final class LinuxWaiter implements Waiter {
  static final int EFD_NONBLOCK = 04000;
  private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();
  private static final int EINTR = 4;
  private static final int ETIMEDOUT = 110;
  private static final int POLLIN = 1;
  private static final int WOKEN = 1;
  private static final int NOTIFIED = 2;
  private static final int BITS = WOKEN | NOTIFIED;
  private static final int PARKED = 4;
  private static final int COUNTER = 16;
  private static final int ONE = 24;
  private static final long WORD = 32;

  private final LinuxPosix posix;
  private final int wakeFd;
  // two struct pollfd, then the counter that was read, the one that is added, and the word
  private final ByteBuffer memory = ByteBuffer.allocateDirect(40).order(ByteOrder.nativeOrder());
  private final MemorySegment segment = MemorySegment.ofBuffer(memory);
  private final long address = segment.address();
  private boolean closed; // under the lock of this
  private volatile boolean waiting;

  LinuxWaiter(LinuxPosix posix, int wakeFd) {
    this.posix = posix;
    this.wakeFd = wakeFd;
    memory.putInt(0, wakeFd);
    memory.putInt(4, POLLIN);
    memory.putLong(ONE, 1);
  }

  @Override
  public int await(int fd, int events, long timeoutNanos) {
    memory.putInt(8, fd);
    memory.putInt(12, events & 0xffff);
    waiting = true;
    int ready = posix.ppoll(address, 2, timeoutNanos);
    waiting = false;
    if (ready <= 0) {
      return ready;
    }
    int got = memory.getShort(14);
    if (got != 0) {
      return got; // the descriptor goes first, and the wake-up stays for the next wait
    }
    return consume();
  }

  @Override
  public int await(PollSet set, long timeoutNanos) {
    waiting = true;
    int ready = posix.ppoll(set.addressWith(wakeFd, POLLIN), set.size() + 1, timeoutNanos);
    waiting = false;
    if (ready <= 0 || set.eventsBehind() == 0) {
      return ready;
    }
    if (ready > 1) {
      return ready - 1;
    }
    return consume();
  }

  @Override
  public int park(int clock, long deadlineNanos) {
    while (true) {
      if (!INT.compareAndSet(segment, WORD, 0, PARKED)) {
        return consume();
      }
      waiting = true;
      int result = posix.futexWait(address + WORD, PARKED, clock, deadlineNanos);
      waiting = false;
      int bits = (int) INT.getAndSet(segment, WORD, 0) & BITS;
      if (bits != 0) {
        return told(bits); // announced to a parked thread, so the counter has no part in it
      }
      if (result == -ETIMEDOUT) {
        return 0;
      }
      // a wake-up that came late, or a signal of the host
    }
  }

  /** The counter first: a bit that is set after the exchange is announced again. */
  private int consume() {
    posix.read(wakeFd, address + COUNTER, 8);
    return told((int) INT.getAndSet(segment, WORD, 0));
  }

  private static int told(int bits) {
    return (bits & WOKEN) != 0 ? -EINTR : READY;
  }

  @Override
  public void wake() {
    set(WOKEN);
  }

  @Override
  public void ready() {
    set(NOTIFIED);
  }

  private void set(int bit) {
    int old;
    do {
      old = (int) INT.getVolatile(segment, WORD);
      if ((old & bit) != 0) {
        return;
      }
    } while (!INT.compareAndSet(segment, WORD, old, old | bit));
    if ((old & BITS) != 0) {
      return;
    }
    if ((old & PARKED) != 0) {
      posix.futexWake(address + WORD);
      return;
    }
    // the lock keeps the number of the descriptor from being closed and reused under the write
    synchronized (this) {
      if (!closed) {
        posix.write(wakeFd, address + ONE, 8);
      }
    }
  }

  @Override
  public boolean isWoken() {
    return ((int) INT.getVolatile(segment, WORD) & WOKEN) != 0;
  }

  @Override
  public boolean isWaiting() {
    return waiting;
  }

  @Override
  public void clear() {
    if (((int) INT.getVolatile(segment, WORD) & BITS) != 0) {
      consume();
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      posix.close(wakeFd);
    }
  }
}
