package elfuse.host.linux;

import elfuse.host.PollSet;
import elfuse.host.Waiter;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Waits with {@code ppoll}; an {@code eventfd} carries the wake-ups. */
final class LinuxWaiter implements Waiter {
  static final int EFD_NONBLOCK = 04000;
  private static final int EINTR = 4;
  private static final int POLLIN = 1;
  private static final int WOKEN = 1;
  private static final int NOTIFIED = 2;
  private static final int COUNTER = 16;
  private static final int ONE = 24;

  private final LinuxPosix posix;
  private final int wakeFd;
  // two struct pollfd, then the counter that was read, then the one that wake() adds
  private final ByteBuffer memory = ByteBuffer.allocateDirect(32).order(ByteOrder.nativeOrder());
  private final long address = MemorySegment.ofBuffer(memory).address();

  // Bits, written under the lock of this. The counter of wakeFd is not 0 as long as one is set.
  private volatile int state;
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

  // The lock keeps the counter and the bits together: a bit that is set from now on writes again.
  private synchronized int consume() {
    posix.read(wakeFd, address + COUNTER, 8);
    int consumed = state;
    state = 0;
    return (consumed & WOKEN) != 0 ? -EINTR : READY;
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
    if ((state & bit) != 0) {
      return;
    }
    // the lock keeps the number of the descriptor from being closed and reused under the write
    synchronized (this) {
      if (!closed && (state & bit) == 0) {
        if (state == 0) {
          posix.write(wakeFd, address + ONE, 8);
        }
        state |= bit;
      }
    }
  }

  @Override
  public boolean isWoken() {
    return (state & WOKEN) != 0;
  }

  @Override
  public boolean isWaiting() {
    return waiting;
  }

  @Override
  public void clear() {
    if (state != 0) {
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
