package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.host.NativeMemory;

/**
 * An event counter without help of the host ({@code man 2 eventfd}; fs/eventfd.c).
 *
 * <p>Thread-safe: the counter belongs to the monitor, a leaf but for the listeners.
 */
final class EventFile implements AnonymousFile {
  private static final int SIZE = 8; // of what is read and written
  private static final long FORBIDDEN = -1; // ULLONG_MAX; the counter stays below

  private final boolean semaphore;
  private final WaitQueue queue = new WaitQueue();
  private long counter; // unsigned; under the monitor

  EventFile(int initial, boolean semaphore) {
    counter = Integer.toUnsignedLong(initial);
    this.semaphore = semaphore;
  }

  @Override
  public WaitQueue queue() {
    return queue;
  }

  @Override
  public long read(long address, long count, long offset) {
    if (count < SIZE) {
      return -Errno.EINVAL;
    }
    long value;
    synchronized (this) {
      if (counter == 0) {
        return -Errno.EAGAIN;
      }
      value = semaphore ? 1 : counter;
      counter -= value;
    }
    NativeMemory.putLong(address, value);
    queue.wake(Poll.POLLOUT);
    return SIZE;
  }

  @Override
  public long write(long address, long count, long offset) {
    if (count != SIZE) {
      return -Errno.EINVAL;
    }
    long value = NativeMemory.getLong(address);
    if (value == FORBIDDEN) {
      return -Errno.EINVAL;
    }
    synchronized (this) {
      if (Long.compareUnsigned(FORBIDDEN - counter, value) <= 0) {
        return -Errno.EAGAIN;
      }
      counter += value;
    }
    queue.wake(Poll.POLLIN);
    return SIZE;
  }

  @Override
  public synchronized int poll() {
    int events = counter != 0 ? Poll.POLLIN : 0;
    return counter != FORBIDDEN - 1 ? events | Poll.POLLOUT : events;
  }
}
