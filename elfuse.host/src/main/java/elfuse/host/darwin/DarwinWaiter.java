package elfuse.host.darwin;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.host.NativeMemory;
import elfuse.host.PollSet;
import elfuse.host.Waiter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Waits in a kqueue, where an EVFILT_USER event carries the wake-ups.
 *
 * <p>What holds is always asked of {@code poll} (through {@link Readiness}), before a wait and
 * after it: the filters of a kqueue have other meanings (a file at its end is not readable, the end
 * of one direction is the end). The kqueue only waits: filters are added one-shot for one wait and
 * removed after it, so that no number that was closed meanwhile stays behind. What a kqueue cannot
 * watch is looked at every few milliseconds.
 *
 * <p>One word holds what no wait has consumed. Whoever sets its first bit triggers the event, after
 * the bit is set; the owner looks at the word before it waits. A trigger can be late, never
 * missing, and a late one ends a wait that then begins again.
 */
final class DarwinWaiter implements Waiter {
  private static final VarHandle WORD = ValueLayout.JAVA_INT.varHandle();
  private static final int WOKEN = 1;
  private static final int NOTIFIED = 2;

  static final int READS = Poll.POLLIN | Poll.POLLPRI | Poll.POLLRDNORM | Poll.POLLRDBAND;
  static final int WRITES = Poll.POLLOUT | Poll.POLLWRNORM | Poll.POLLWRBAND;
  private static final int NEVER = Integer.MAX_VALUE; // as low-water mark: the end alone counts
  private static final long LOOK_AGAIN_NANOS = 10_000_000;
  private static final long PAUSE_NANOS = 1_000_000;
  private static final long CLOCK_STEP_NANOS = 100_000_000;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  // offsets in the memory
  private static final int TIME = 0;
  private static final int BITS = 16;
  private static final int TRIGGER = 24;
  private static final int CHANGES = TRIGGER + Kevent.SIZE;

  private final DarwinPosix posix;
  private final Functions f;
  private final int queue;
  // one change for two filters and as many events, and more for sets
  private ByteBuffer buffer =
      ByteBuffer.allocateDirect(CHANGES + 6 * Kevent.SIZE).order(ByteOrder.nativeOrder());
  private final MemorySegment word; // in the first buffer, which stays
  private final long fixed;
  private boolean closed; // under the lock of this
  private volatile boolean waiting;

  DarwinWaiter(DarwinPosix posix, Functions f, int queue) {
    this.posix = posix;
    this.f = f;
    this.queue = queue;
    word = MemorySegment.ofBuffer(buffer);
    fixed = word.address();
    Kevent.put(fixed + TRIGGER, 0, Kevent.EVFILT_USER, 0, Kevent.NOTE_TRIGGER, 0, 0);
    Scratch s = posix.scratch();
    Kevent.put(s.area, 0, Kevent.EVFILT_USER, Kevent.EV_ADD | Kevent.EV_CLEAR, 0, 0, 0);
    Libc.callInt(s, f.kevent, queue, s.area, 1, 0, 0, 0);
  }

  @Override
  public int await(int fd, int events, long timeoutNanos) {
    Scratch s = posix.scratch();
    long deadline = deadline(timeoutNanos);
    long pause = 0;
    for (; ; ) {
      int ready = fd < 0 ? 0 : posix.readiness().now(s, fd, events);
      if (ready != 0) {
        return ready; // the descriptor goes first, and the wake-up stays for the next wait
      }
      if (bits() != 0) {
        return consume();
      }
      long left = left(deadline);
      if (left == 0) {
        return 0;
      }
      int changes = fd < 0 || pause > 0 ? 0 : addFilters(0, fd, events);
      pause = sleep(s, changes, pause > 0 ? shorter(left, pause) : left);
    }
  }

  @Override
  public int await(PollSet set, long timeoutNanos) {
    Scratch s = posix.scratch();
    long deadline = deadline(timeoutNanos);
    long entries = set.addressWith(-1, 0);
    long pause = 0;
    for (; ; ) {
      int ready = posix.pollAll(s, entries, set.size(), 0);
      if (ready != 0) {
        return ready;
      }
      if (bits() != 0) {
        return consume();
      }
      long left = left(deadline);
      if (left == 0) {
        return 0;
      }
      int changes = 0;
      for (int i = 0; i < set.size() && pause == 0; i++) {
        int fd = NativeMemory.getInt(entries + 8L * i);
        if (fd >= 0) {
          changes = addFilters(changes, fd, NativeMemory.getShort(entries + 8L * i + 4));
        }
      }
      pause = sleep(s, changes, pause > 0 ? shorter(left, pause) : left);
    }
  }

  private static long shorter(long left, long pause) {
    return left < 0 ? pause : Math.min(left, pause);
  }

  @Override
  public int park(int clock, long deadlineNanos) {
    Scratch s = posix.scratch();
    for (; ; ) {
      if (bits() != 0) {
        return consume();
      }
      long left = -1;
      if (deadlineNanos >= 0) {
        left = Math.max(0, deadlineNanos - posix.clockNanos(clock));
        if (left == 0) {
          return 0;
        }
        if (clock == 0) {
          left = Math.min(left, CLOCK_STEP_NANOS); // the clock may be set meanwhile
        }
      }
      sleep(s, 0, left);
    }
  }

  private long deadline(long timeoutNanos) {
    if (timeoutNanos < 0) {
      return -1;
    }
    long now = posix.clockNanos(1);
    return Long.MAX_VALUE - now < timeoutNanos ? Long.MAX_VALUE : now + timeoutNanos;
  }

  private long left(long deadline) {
    return deadline < 0 ? -1 : Math.max(0, deadline - posix.clockNanos(1));
  }

  /** Adds what is to be watched of one descriptor behind the changes that are there. */
  private int addFilters(int changes, int fd, int events) {
    ensure(changes + 2);
    int add = Kevent.EV_ADD | Kevent.EV_ONESHOT;
    int count = changes;
    if ((events & WRITES) != 0) {
      Kevent.put(change(count++), fd, Kevent.EVFILT_WRITE, add, 0, 0, 0);
    }
    if ((events & READS) != 0) {
      Kevent.put(change(count++), fd, Kevent.EVFILT_READ, add, 0, 0, 0);
    } else {
      Kevent.put(change(count++), fd, Kevent.EVFILT_READ, add, Kevent.NOTE_LOWAT, NEVER, 0);
    }
    return count;
  }

  private void ensure(int changes) {
    int size = CHANGES + (2 * changes + 2) * Kevent.SIZE;
    if (size > buffer.capacity()) {
      ByteBuffer larger = ByteBuffer.allocateDirect(2 * size).order(ByteOrder.nativeOrder());
      larger.put(CHANGES, buffer, CHANGES, buffer.capacity() - CHANGES);
      buffer = larger;
    }
  }

  private long change(int index) {
    return MemorySegment.ofBuffer(buffer).address() + CHANGES + (long) index * Kevent.SIZE;
  }

  /**
   * Waits once: for what the changes say, a trigger or the time, whichever comes first.
   *
   * @return how long to pause if {@code poll} says that nothing is ready after all: a filter and
   *     poll may disagree for long, and that must not become a busy loop
   */
  private long sleep(Scratch s, int changes, long nanos) {
    long list = change(0);
    long events = change(changes);
    waiting = true;
    int found = kevent(s, list, changes, events, changes + 1, nanos);
    waiting = false;
    long pause = 0;
    for (int i = 0; i < found; i++) {
      long event = events + (long) i * Kevent.SIZE;
      if ((Kevent.flags(event) & Kevent.EV_ERROR) != 0) {
        pause = LOOK_AGAIN_NANOS; // a device without filters, or a closed number, as poll tells
      } else if (Kevent.filter(event) != Kevent.EVFILT_USER && pause == 0) {
        pause = PAUSE_NANOS;
      }
    }
    if (changes > 0) {
      remove(s, list, changes, events);
    }
    return pause;
  }

  private void remove(Scratch s, long list, int changes, long events) {
    for (int i = 0; i < changes; i++) {
      // EV_RECEIPT: each change is answered by itself, so one that has fired stops nothing
      NativeMemory.putShort(
          list + (long) i * Kevent.SIZE + Kevent.FLAGS,
          (short) (Kevent.EV_DELETE | Kevent.EV_RECEIPT));
    }
    kevent(s, list, changes, events, changes, 0);
  }

  private int kevent(Scratch s, long list, int changes, long events, int room, long nanos) {
    long time = 0;
    if (nanos >= 0) {
      time = fixed + TIME;
      NativeMemory.putLong(time, nanos / NANOS_PER_SECOND);
      NativeMemory.putLong(time + 8, nanos % NANOS_PER_SECOND);
    }
    return Libc.callInt(s, f.kevent, queue, list, changes, events, room, time);
  }

  private int bits() {
    return (int) WORD.getVolatile(word, (long) BITS);
  }

  private int consume() {
    int bits = (int) WORD.getAndSet(word, (long) BITS, 0);
    return (bits & WOKEN) != 0 ? -Errno.EINTR : READY;
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
      old = bits();
      if ((old & bit) != 0) {
        return;
      }
    } while (!WORD.compareAndSet(word, (long) BITS, old, old | bit));
    if (old != 0) {
      return; // whoever set the first bit triggers
    }
    // the lock keeps the number of the kqueue from being closed and reused under the call
    synchronized (this) {
      if (!closed) {
        Libc.callInt(posix.scratch(), f.kevent, queue, fixed + TRIGGER, 1, 0, 0, 0);
      }
    }
  }

  @Override
  public boolean isWoken() {
    return (bits() & WOKEN) != 0;
  }

  @Override
  public boolean isWaiting() {
    return waiting;
  }

  @Override
  public void clear() {
    if (bits() != 0) {
      consume();
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      posix.close(queue);
    }
  }
}
