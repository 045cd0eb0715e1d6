package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.host.HostFeature;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An epoll instance ({@code man 7 epoll}; fs/eventpoll.c).
 *
 * <p>It has two halves. What is a file of the host is watched by an epoll instance of the host with
 * exactly the guest's events, so edges, one-shots and exclusive wake-ups are the kernel's own. What
 * is not (signal and process descriptors, other epoll instances, the portable counters and timers)
 * is in a list here, filled by the target's {@link WaitQueue} and looked at again before it is
 * reported, as the kernel does. A nested instance is in both: the host watches its host half.
 *
 * <p>A host without {@link HostFeature#EPOLL} only says that a file may have changed. Its files are
 * in the list like what is ours then: each change puts them there, a look tells what holds, and
 * what holds stays. What such a host cannot watch is looked at every few milliseconds.
 *
 * <p><b>Locks.</b> {@link #lock} guards the interests; while it is held a target is asked, which
 * may be another instance, so it is taken from the outer instance to the inner; cycles are refused
 * under {@link #NESTING}, which comes before all. {@link #candidates} is a leaf that targets may
 * take from within their own locks. Targets are attached and detached inside {@link #lock}. Closing
 * a target takes the locks of all instances that watch it, so a last reference that turns up while
 * one is held goes to {@link #LAST} and is given back when none is. Nothing waits here.
 */
final class EpollFile implements AnonymousFile {
  private static final int MAX_NESTING = 4; // fs/eventpoll.c, EP_MAX_NESTS
  private static final int ALWAYS = Poll.EPOLLERR | Poll.EPOLLHUP;
  private static final int BATCH = 16;
  private static final long LOOK_AGAIN_NANOS = 10_000_000;
  private static final Object NESTING = new Object();
  private static final Queue<OpenFileDescription> LAST = new ConcurrentLinkedQueue<>();

  private record Key(int fd, OpenFileDescription target) {
    @Override
    public int hashCode() {
      return System.identityHashCode(target) * 31 + fd;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.fd == fd && key.target == target;
    }
  }

  private final Posix posix;
  private final int hostFd;
  private final boolean exact; // the host tells what holds
  private final ReentrantLock lock = new ReentrantLock();
  private final WaitQueue queue = new WaitQueue();

  // Under lock.
  private final Map<Key, EpollItem> items = new HashMap<>();
  private EpollItem[] table = new EpollItem[8];
  private int tableSize;
  private int[] freeIndexes = new int[8];
  private int freeCount;
  private boolean candidatesFirst;
  private int hostItems;
  private int unwatched; // written under lock
  private int[] hostEvents = new int[BATCH];
  private long[] hostData = new long[BATCH];

  // Under its own monitor.
  private final ArrayDeque<EpollItem> candidates = new ArrayDeque<>();

  private EpollFile(Posix posix, int hostFd) {
    this.posix = posix;
    this.hostFd = hostFd;
    exact = posix.has(HostFeature.EPOLL);
  }

  /**
   * Makes an instance.
   *
   * @param posix the host
   * @param out where it goes, at index 0
   * @return 0 or {@code -errno}
   */
  static int create(Posix posix, EpollFile[] out) {
    int host = posix.epollCreate();
    if (host < 0) {
      return host;
    }
    out[0] = new EpollFile(posix, host);
    return 0;
  }

  @Override
  public int ioctl(int request, long argument) {
    return -Errno.EINVAL; // ep_eventpoll_ioctl
  }

  @Override
  public WaitQueue queue() {
    return queue;
  }

  @Override
  public int pollFd() {
    return hostFd;
  }

  // Interests

  /**
   * {@code epoll_ctl}, once the descriptors are looked up and both are known to be good.
   *
   * @param operation EPOLL_CTL_*
   * @param fd the target's number
   * @param target what it stands for; the caller has a reference
   * @param events EPOLL* bits
   * @param data what {@code epoll_wait} tells
   * @return 0 or {@code -errno}
   */
  int control(int operation, int fd, OpenFileDescription target, int events, long data) {
    EpollFile inner = of(target);
    if (operation == Poll.EPOLL_CTL_ADD && inner != null) {
      synchronized (NESTING) {
        return inner.depthBelow(this, 0) + 1 + depthAbove(0) > MAX_NESTING
            ? -Errno.ELOOP
            : locked(operation, fd, target, events, data);
      }
    }
    return locked(operation, fd, target, events, data);
  }

  private int locked(int operation, int fd, OpenFileDescription target, int events, long data) {
    lock.lock();
    try {
      EpollItem item = items.get(new Key(fd, target));
      return switch (operation) {
        case Poll.EPOLL_CTL_ADD ->
            item != null ? -Errno.EEXIST : add(fd, target, events | ALWAYS, data);
        case Poll.EPOLL_CTL_DEL -> item == null ? -Errno.ENOENT : delete(item);
        case Poll.EPOLL_CTL_MOD ->
            item == null
                ? -Errno.ENOENT
                : (item.events & Poll.EPOLLEXCLUSIVE) != 0
                    ? -Errno.EINVAL
                    : modify(item, events | ALWAYS, data);
        default -> -Errno.EINVAL;
      };
    } finally {
      lock.unlock();
      releaseLast();
    }
  }

  /** {@return what is watched under a number, in the order of its addition, or null} */
  OpenFileDescription target(int fd, int offset) {
    lock.lock();
    try {
      List<EpollItem> same = new ArrayList<>();
      for (EpollItem item : items.values()) {
        if (item.fd == fd) {
          same.add(item);
        }
      }
      same.sort(Comparator.comparingInt(item -> item.index));
      return offset < 0 || offset >= same.size() ? null : same.get(offset).target;
    } finally {
      lock.unlock();
    }
  }

  private int add(int fd, OpenFileDescription target, int events, long data) {
    EpollItem item = new EpollItem(this, fd, target, events, data);
    place(item);
    if (target.waitFd() >= 0) {
      int failed = addToHost(item);
      if (failed < 0) {
        unplace(item);
        return failed;
      }
    }
    items.put(new Key(fd, target), item);
    target.attach(item);
    if (item.queue != null) {
      item.queue.add(item);
    }
    if (isLookedAt(item)) {
      begin(item);
    }
    return 0;
  }

  /** Whether a look tells what holds, and not the host. */
  private boolean isLookedAt(EpollItem item) {
    return item.queue != null || item.hostFd < 0 || !exact;
  }

  private int addToHost(EpollItem item) {
    int host = item.target.waitFd();
    int failed = posix.epollCtl(hostFd, Poll.EPOLL_CTL_ADD, host, hostEvents(item), item.index);
    if (failed == -Errno.EEXIST) { // the same file under another number of the guest's
      host = posix.dup(host);
      if (host < 0) {
        return host;
      }
      failed = posix.epollCtl(hostFd, Poll.EPOLL_CTL_ADD, host, hostEvents(item), item.index);
      if (failed < 0) {
        posix.close(host);
        return failed;
      }
      item.ownsHostFd = true;
    }
    if (failed >= 0) {
      item.hostFd = host;
      hostItems++;
      setUnwatched(item, failed > 0);
    }
    return failed;
  }

  private void setUnwatched(EpollItem item, boolean now) {
    if (item.unwatched != now) {
      item.unwatched = now;
      unwatched += now ? 1 : -1;
    }
  }

  /** What the host is asked for; of a nested instance, when to look at it. */
  private static int hostEvents(EpollItem item) {
    return item.queue == null
        ? item.events
        : item.events & (Poll.EPOLLIN | Poll.POLLRDNORM | Poll.EPOLLET);
  }

  private int modify(EpollItem item, int events, long data) {
    if ((events & Poll.EPOLLEXCLUSIVE) != 0) {
      return -Errno.EINVAL;
    }
    int before = item.events;
    item.events = events;
    if (item.hostFd >= 0) {
      int failed =
          posix.epollCtl(hostFd, Poll.EPOLL_CTL_MOD, item.hostFd, hostEvents(item), item.index);
      if (failed < 0) {
        item.events = before;
        return failed;
      }
      setUnwatched(item, failed > 0);
    }
    item.data = data;
    if (isLookedAt(item)) {
      begin(item);
    }
    return 0;
  }

  private int delete(EpollItem item) {
    remove(item);
    item.target.detach(item);
    return 0;
  }

  private void remove(EpollItem item) {
    item.dead = true;
    items.remove(new Key(item.fd, item.target));
    if (item.queue != null) {
      item.queue.remove(item);
    }
    if (item.hostFd >= 0) {
      hostItems--;
      setUnwatched(item, false);
      posix.epollCtl(hostFd, Poll.EPOLL_CTL_DEL, item.hostFd, 0, 0);
      if (item.ownsHostFd) {
        posix.close(item.hostFd);
      }
    }
    synchronized (candidates) {
      if (item.listed) {
        item.listed = false;
        candidates.remove(item);
      }
    }
    unplace(item);
  }

  /** The target of an interest is closed. */
  void forget(EpollItem item) {
    lock.lock();
    try {
      if (!item.dead) {
        remove(item);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      for (EpollItem item : List.copyOf(items.values())) {
        delete(item);
      }
    } finally {
      lock.unlock();
    }
    posix.close(hostFd);
  }

  private void place(EpollItem item) {
    if (freeCount > 0) {
      item.index = freeIndexes[--freeCount];
    } else {
      item.index = tableSize++;
      if (tableSize > table.length) {
        table = Arrays.copyOf(table, table.length * 2);
      }
    }
    table[item.index] = item;
  }

  private void unplace(EpollItem item) {
    table[item.index] = null;
    if (freeCount == freeIndexes.length) {
      freeIndexes = Arrays.copyOf(freeIndexes, freeCount * 2);
    }
    freeIndexes[freeCount++] = item.index;
  }

  // Nesting, under NESTING

  static EpollFile of(OpenFileDescription target) {
    return target instanceof VirtualDescription d && d.file() instanceof EpollFile e ? e : null;
  }

  private List<EpollFile> inner() {
    lock.lock();
    try {
      List<EpollFile> found = new ArrayList<>();
      for (EpollItem item : items.values()) {
        EpollFile epoll = of(item.target);
        if (epoll != null) {
          found.add(epoll);
        }
      }
      return found;
    } finally {
      lock.unlock();
    }
  }

  /** {@return how many levels are below it, or more than the limit if one of them is sought} */
  private int depthBelow(EpollFile sought, int level) {
    if (this == sought || level > MAX_NESTING) {
      return MAX_NESTING + 1;
    }
    int deepest = 0;
    for (EpollFile epoll : inner()) {
      deepest = Math.max(deepest, 1 + epoll.depthBelow(sought, level + 1));
    }
    return deepest;
  }

  private int depthAbove(int level) {
    int deepest = 0;
    for (WaitQueue.Listener listener : queue.listeners()) {
      if (listener instanceof EpollItem item && level <= MAX_NESTING) {
        deepest = Math.max(deepest, 1 + item.epoll.depthAbove(level + 1));
      }
    }
    return deepest;
  }

  // Readiness

  /** What is ready when the interest begins or changes is told without a change. */
  private void begin(EpollItem item) {
    if (look(item) != 0 && list(item)) {
      queue.wake(Poll.POLLIN);
    }
  }

  /** To be looked at by the next wait; from any thread, and under a target's locks. */
  void mayBeReady(EpollItem item, int hint) {
    if ((hint & item.wanted()) == 0) {
      return; // nobody wants this, or a one-shot has fired
    }
    if (!item.dead) {
      list(item);
      queue.wake(Poll.POLLIN); // whether or not it was listed: to an outer instance this is an edge
    }
  }

  private boolean list(EpollItem item) {
    synchronized (candidates) {
      if (item.listed || item.dead) {
        return false;
      }
      item.listed = true;
      candidates.addLast(item);
      return true;
    }
  }

  @Override
  public int poll() {
    int events = pollNested(null);
    releaseLast();
    return events;
  }

  /** The same for an interest of an instance that watches this one, and holds its own lock. */
  private int pollNested(EpollItem asking) {
    lock.lock();
    try {
      if (!exact && takeChanges()) {
        // the host will not tell of them again, so that those who heard of it find nothing there
        for (WaitQueue.Listener other : queue.listeners()) {
          if (other != asking) {
            other.ready(Poll.POLLIN);
          }
        }
      }
      EpollItem[] some = takeCandidates();
      boolean ready = false;
      for (EpollItem item : some) {
        if (ready || look(item) != 0) {
          list(item);
          ready = true;
        }
      }
      return ready || exact && posix.pollNow(hostFd, Poll.POLLIN) > 0
          ? Poll.POLLIN | Poll.POLLRDNORM
          : 0;
    } finally {
      lock.unlock();
    }
  }

  private EpollItem[] takeCandidates() {
    synchronized (candidates) {
      EpollItem[] taken = candidates.toArray(new EpollItem[0]);
      candidates.clear();
      for (EpollItem item : taken) {
        item.listed = false;
      }
      return taken;
    }
  }

  /** {@return which of the wanted events hold} */
  private static int look(EpollItem item) {
    int wanted = item.wanted();
    if (item.dead || wanted == 0 || !item.target.tryAcquire()) {
      return 0;
    }
    EpollFile inner = of(item.target);
    int ready = inner != null ? inner.pollNested(item) : item.target.poll(wanted);
    if (!item.target.releaseUnlessLast()) {
      LAST.add(item.target);
    }
    return ready & wanted;
  }

  /** To be called without the lock of any instance. */
  private static void releaseLast() {
    for (OpenFileDescription last = LAST.poll(); last != null; last = LAST.poll()) {
      last.release();
    }
  }

  /**
   * Takes what is ready, without waiting.
   *
   * @param events where EPOLL* bits go
   * @param data where the guest's data go
   * @param max how many at most; not more than the arrays hold
   * @return how many
   */
  int collect(int[] events, long[] data, int max) {
    lock.lock();
    try {
      if (!exact) {
        boolean changed = takeChanges() || unwatched > 0;
        int count = fromCandidates(events, data, 0, max);
        if (changed && hasCandidates()) {
          queue.wake(Poll.POLLIN); // whoever else waits was to hear of what was taken here
        }
        return count;
      }
      int reserved;
      synchronized (candidates) {
        // the host comes first, because it also tells of nested instances; half of the room is for
        // the others, and where there is room for one alone they take turns
        reserved = candidates.isEmpty() ? 0 : max / 2;
      }
      candidatesFirst = !candidatesFirst;
      if (max == 1 && candidatesFirst && fromCandidates(events, data, 0, 1) == 1) {
        return 1;
      }
      int count = fromHost(events, data, max - reserved);
      return fromCandidates(events, data, count, max);
    } finally {
      lock.unlock();
      releaseLast();
    }
  }

  /**
   * What the host says has changed is to be looked at, and what it cannot watch always.
   *
   * @return whether the host said so
   */
  private boolean takeChanges() {
    if (hostItems == 0) {
      return false;
    }
    int found;
    boolean changed = false;
    do {
      found = posix.epollWait(hostFd, hostEvents, hostData, hostEvents.length);
      for (int i = 0; i < found; i++) {
        EpollItem item = table[(int) hostData[i]];
        // of a nested instance EPOLLIN is told, and nothing else (ep_poll_safewake)
        if (item != null && (item.queue == null || (item.wanted() & Poll.EPOLLIN) != 0)) {
          changed |= list(item);
        }
      }
    } while (found == hostEvents.length);
    if (unwatched > 0) {
      for (EpollItem item : items.values()) {
        if (item.unwatched) {
          list(item);
        }
      }
    }
    return changed;
  }

  private boolean hasCandidates() {
    synchronized (candidates) {
      return !candidates.isEmpty();
    }
  }

  private int fromHost(int[] events, long[] data, int max) {
    int room = Math.min(max, hostItems);
    if (room == 0) {
      return 0;
    }
    if (room > hostEvents.length) {
      hostEvents = new int[room];
      hostData = new long[room];
    }
    int count = 0;
    int found = posix.epollWait(hostFd, hostEvents, hostData, room);
    for (int i = 0; i < found; i++) {
      EpollItem item = table[(int) hostData[i]];
      if (item.queue != null) {
        list(item); // a nested instance: its state decides, not the host's view of one half of it
      } else {
        events[count] = hostEvents[i];
        data[count++] = item.data;
      }
    }
    return count;
  }

  private int fromCandidates(int[] events, long[] data, int count, int max) {
    EpollItem[] taken = takeCandidates();
    int again = 0; // of those that were told, the ones that stay; they go behind all others
    for (int i = 0; i < taken.length; i++) {
      EpollItem item = taken[i];
      if (count == max) {
        list(item);
        continue;
      }
      int ready = look(item);
      if (ready == 0) {
        continue;
      }
      events[count] = ready;
      data[count++] = item.data;
      if ((item.events & Poll.EPOLLONESHOT) != 0) {
        item.events &= EpollItem.HOW;
        if (exact && item.hostFd >= 0) {
          posix.epollCtl(hostFd, Poll.EPOLL_CTL_MOD, item.hostFd, 0, item.index);
        }
      } else if ((item.events & Poll.EPOLLET) == 0) {
        taken[again++] = item;
      }
    }
    for (int i = 0; i < again; i++) {
      list(taken[i]);
    }
    return count;
  }

  private boolean looksAgain() {
    if (exact) {
      return false;
    }
    lock.lock();
    try {
      return unwatched > 0;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until something is ready.
   *
   * @param events where EPOLL* bits go
   * @param data where the guest's data go
   * @param max how many at most; not more than the arrays hold
   * @param deadline when to give up, of {@link System#nanoTime}; ignored unless limited
   * @param limited whether there is a deadline
   * @param waiter the calling thread's
   * @return how many, 0 when the time is over, or {@code -EINTR}
   */
  int await(int[] events, long[] data, int max, long deadline, boolean limited, Waiter waiter) {
    int count = collect(events, data, max);
    if (count != 0 || limited && deadline - System.nanoTime() <= 0) {
      return count;
    }
    WaitQueue.Listener listener = hint -> waiter.ready();
    queue.add(listener);
    try {
      for (; ; ) {
        count = collect(events, data, max);
        long left = limited ? deadline - System.nanoTime() : -1;
        if (count != 0 || limited && left <= 0) {
          return count;
        }
        if (looksAgain() && (left < 0 || left > LOOK_AGAIN_NANOS)) {
          left = LOOK_AGAIN_NANOS;
        }
        int woken = waiter.await(hostFd, Poll.POLLIN, left);
        if (woken < 0) {
          return woken;
        }
      }
    } finally {
      queue.remove(listener);
    }
  }
}
