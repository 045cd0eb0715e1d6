package elfuse.host.darwin;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.host.NativeMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands for epoll instances: kqueues that tell that something has changed.
 *
 * <p>Filters are edge-triggered (EV_CLEAR), so a queue is readable while there is a change that
 * nobody has taken, and a look at the descriptor tells what holds; see {@link
 * elfuse.host.HostFeature#EPOLL}. Nothing else would do: a filter cannot be told to leave out the
 * end of one direction, and a level that no guest wants to hear of would keep the queue readable.
 *
 * <p>Reading is always watched, because it tells of the end; without interest in reading its
 * low-water mark is never reached.
 *
 * <p>Thread-safe: a queue is guarded by its monitor, which is a leaf.
 */
final class EventQueues {
  /** The answer for what no kqueue watches (a device without filters): to be looked at. */
  static final int UNWATCHED = 1;

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int MOST = Scratch.AREA_SIZE / Kevent.SIZE;

  private final DarwinPosix posix;
  private final Functions f;

  /** By number; the value, its own monitor, tells of each descriptor whether it is written. */
  private final ConcurrentHashMap<Integer, Map<Integer, Boolean>> queues =
      new ConcurrentHashMap<>();

  EventQueues(DarwinPosix posix, Functions f) {
    this.posix = posix;
    this.f = f;
  }

  /** {@return the descriptor of a new queue, or {@code -errno}} */
  int create() {
    int queue = posix.newQueue();
    if (queue >= 0) {
      queues.put(queue, new HashMap<>());
    }
    return queue;
  }

  /** A number is about to be closed. */
  void closing(int fd) {
    if (!queues.isEmpty()) {
      queues.remove(fd);
    }
  }

  /** {@code epoll_ctl}. {@return 0, {@link #UNWATCHED} or {@code -errno}} */
  int control(int queue, int operation, int target, int events, long data) {
    Map<Integer, Boolean> watched = queues.get(queue);
    if (watched == null) {
      return -Errno.EINVAL;
    }
    synchronized (watched) {
      Boolean before = watched.get(target);
      switch (operation) {
        case Poll.EPOLL_CTL_ADD -> {
          if (before != null) {
            return -Errno.EEXIST;
          }
        }
        case Poll.EPOLL_CTL_MOD, Poll.EPOLL_CTL_DEL -> {
          if (before == null) {
            return -Errno.ENOENT;
          }
          remove(queue, target, before);
          watched.remove(target);
        }
        default -> {
          return -Errno.EINVAL;
        }
      }
      if (operation == Poll.EPOLL_CTL_DEL) {
        return 0;
      }
      boolean writes = (events & DarwinWaiter.WRITES) != 0;
      int result = add(queue, target, (events & DarwinWaiter.READS) != 0, writes, data);
      if (result >= 0) {
        watched.put(target, writes);
      }
      return result;
    }
  }

  private int add(int queue, int target, boolean reads, boolean writes, long data) {
    Scratch s = posix.scratch();
    int how = Kevent.EV_ADD | Kevent.EV_CLEAR | Kevent.EV_RECEIPT;
    int mark = reads ? 0 : Kevent.NOTE_LOWAT;
    Kevent.put(s.area, target, Kevent.EVFILT_READ, how, mark, reads ? 0 : NEVER, data);
    Kevent.put(s.area + Kevent.SIZE, target, Kevent.EVFILT_WRITE, how, 0, 0, data);
    int changes = writes ? 2 : 1;
    int told = change(s, queue, changes);
    if (told < 0) {
      return told;
    }
    int failed = Kevent.error(s.area + 2L * Kevent.SIZE);
    if (failed == 0) {
      return 0; // for writing alone it can fail where nobody reads any more: a look tells
    }
    int errno = ErrnoTable.linux(failed);
    if (errno == Errno.EBADF || errno == Errno.ENOMEM) {
      return -errno;
    }
    remove(queue, target, writes);
    return UNWATCHED;
  }

  private void remove(int queue, int target, boolean writes) {
    Scratch s = posix.scratch();
    int how = Kevent.EV_DELETE | Kevent.EV_RECEIPT; // what is gone already stops nothing
    Kevent.put(s.area, target, Kevent.EVFILT_READ, how, 0, 0, 0);
    Kevent.put(s.area + Kevent.SIZE, target, Kevent.EVFILT_WRITE, how, 0, 0, 0);
    change(s, queue, writes ? 2 : 1);
  }

  /** Makes changes from the area, whose answers go behind two of them. */
  private int change(Scratch s, int queue, int changes) {
    long answers = s.area + 2L * Kevent.SIZE;
    return Libc.callInt(s, f.kevent, queue, s.area, changes, answers, changes, 0);
  }

  /** Takes what has changed, without waiting. {@return how many, or {@code -errno}} */
  int take(int queue, int[] events, long[] data, int max) {
    Scratch s = posix.scratch();
    long time = s.path; // the area is for the events
    NativeMemory.putLong(time, 0);
    NativeMemory.putLong(time + 8, 0);
    int found = Libc.callInt(s, f.kevent, queue, 0, 0, s.area, Math.min(max, MOST), time);
    for (int i = 0; i < found; i++) {
      long event = s.area + (long) i * Kevent.SIZE;
      boolean writes = Kevent.filter(event) == Kevent.EVFILT_WRITE;
      events[i] = writes ? Poll.EPOLLOUT : Poll.EPOLLIN;
      data[i] = NativeMemory.getLong(event + Kevent.UDATA);
    }
    return found;
  }
}
