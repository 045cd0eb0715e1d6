package elfuse.fd;

import elfuse.abi.Access;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.InotifyEventLayout;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.abi.Time;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An inotify instance without help of the host ({@code man 7 inotify}; fs/notify/inotify): watched
 * files and the entries of watched directories are looked at, and events are what has changed since
 * the last look.
 *
 * <p>It is looked whenever somebody asks whether there are events, so that a program sees what it
 * did itself, and by a thread of the instance's own every {@value #PERIOD_MILLIS} ms while it
 * watches something. Looking at more than {@value #FEW} files takes at most a fifth of the time,
 * whoever asks. The thread is a daemon and ends with the last reference to the description, or once
 * nothing is watched. Of Darwin's EVFILT_VNODE only a directory's own changes could be had, not the
 * names, nor what happens to its files; it would have to be looked at all the same, and every file
 * be open.
 *
 * <p>What a look cannot see is not told: reading, opening, files that come and go between two
 * looks, changes that leave size and times as they were, what happens to files without a name
 * (IN_EXCL_UNLINK or not), and in which order names changed. A name that went and another of the
 * same file are one move, unless a look came between them; a file that is clearly older than the
 * last look came from elsewhere. IN_CLOSE_WRITE is told of a file that has changed, once a look
 * finds it as the one before did.
 *
 * <p>Nor does a look see by which name a file was reached: what happens to a file with several
 * links is told for all its names that are watched, where Linux tells it for the one that was used,
 * and that one of them was renamed is not told to a watch of the file itself.
 *
 * <p>All that a guest can make grow has a bound: instances, watches (each holds a host descriptor)
 * and entries of watched directories together, events of each instance. A directory that no longer
 * fits is IN_Q_OVERFLOW.
 *
 * <p>Locks: {@link #lock} guards the watches and is held while the host is asked, never while
 * somebody is waited for; it may be taken under an epoll instance's. The monitor of {@link #events}
 * is a leaf inside it, and so are the locks of the queue's listeners.
 */
final class InotifyFile implements AnonymousFile {
  private static final int PERIOD_MILLIS = 25;
  private static final long STAMP_NANOS = 100_000_000; // how late a file's stamp may be
  private static final int MOST_EVENTS = 16384; // fs.inotify.max_queued_events
  private static final int MOST_INSTANCES = 128; // fs.inotify.max_user_instances
  private static final int MOST_WATCHES = 4096; // fs.inotify.max_user_watches
  private static final int MOST_ENTRIES = 1 << 18; // of all watched directories, some 50 MB
  private static final int FEW = 1000; // files that anybody can have looked at, at any time
  private static final int REST = 4; // times as long as a look takes

  // Of all instances, which are one user's.
  private static final AtomicInteger INSTANCES = new AtomicInteger();
  private static final AtomicInteger WATCHES = new AtomicInteger();
  private static final AtomicInteger ENTRIES = new AtomicInteger();

  private record Event(int watch, int mask, int cookie, String name) {
    /** The name is filled up to a multiple of the structure's size (round_event_name_len). */
    int nameSize() {
      int unit = InotifyEventLayout.SIZE;
      return name.isEmpty() ? 0 : (name.length() + unit) / unit * unit;
    }

    int size() {
      return InotifyEventLayout.SIZE + nameSize();
    }

    void store(long at) {
      NativeMemory.putInt(at + InotifyEventLayout.WD, watch);
      NativeMemory.putInt(at + InotifyEventLayout.MASK, mask);
      NativeMemory.putInt(at + InotifyEventLayout.COOKIE, cookie);
      NativeMemory.putInt(at + InotifyEventLayout.LEN, nameSize());
      for (int i = 0; i < nameSize(); i++) {
        int c = i < name.length() ? name.charAt(i) : 0;
        NativeMemory.putByte(at + InotifyEventLayout.NAME + i, (byte) c);
      }
    }
  }

  private static final Event OVERFLOW = new Event(-1, Inotify.IN_Q_OVERFLOW, 0, "");

  /** A name in a watched directory. */
  private record Slot(Watch watch, String name) {}

  /** What came there or went in one look. */
  private record Name(Slot slot, WatchedEntry entry) {}

  private record Move(Name from, Name to) {}

  private final Posix posix;
  private final WaitQueue queue = new WaitQueue();
  private final ReentrantLock lock = new ReentrantLock();

  // Under lock.
  private final Map<Integer, Watch> watches = new TreeMap<>();
  private int lastWatch;
  private int lastCookie;
  private long lastLook; // of the clock that files are stamped with
  private Thread watcher;

  // Written under lock; read without it as hints alone.
  private volatile boolean closed;
  private volatile int files; // watches and entries
  private volatile long lookNanos; // how long the last look took
  private volatile long lookEnd; // when it ended, of System.nanoTime

  // Under the monitor of events.
  private final ArrayDeque<Event> events = new ArrayDeque<>();
  private int eventBytes;

  private InotifyFile(Posix posix) {
    this.posix = posix;
  }

  /** {@return a new instance, or null if there are too many} */
  static InotifyFile open(Posix posix) {
    return reserve(INSTANCES, MOST_INSTANCES) ? new InotifyFile(posix) : null;
  }

  private static boolean reserve(AtomicInteger count, int most) {
    return count.getAndUpdate(n -> Math.min(n + 1, most)) < most;
  }

  @Override
  public WaitQueue queue() {
    return queue;
  }

  // Watches

  /** {@code inotify_add_watch}. {@return the watch's number or {@code -errno}} */
  int watch(String path, int mask) {
    boolean adds = (mask & Inotify.IN_MASK_ADD) != 0;
    boolean creates = (mask & Inotify.IN_MASK_CREATE) != 0;
    if (adds && creates) {
      return -Errno.EINVAL;
    }
    FileStat stat = new FileStat();
    int failed = posix.statx(Fcntl.AT_FDCWD, path, 0, Stat.STATX_BASIC_STATS, stat);
    if (failed < 0) {
      return failed;
    }
    if ((mask & Inotify.IN_ONLYDIR) != 0 && stat.type() != Stat.S_IFDIR) {
      return -Errno.ENOTDIR;
    }
    int how =
        switch (stat.type()) {
          case Stat.S_IFDIR -> Fcntl.O_RDONLY | Fcntl.O_DIRECTORY;
          case Stat.S_IFREG -> Fcntl.O_RDONLY | Fcntl.O_NONBLOCK;
          default -> Fcntl.O_PATH; // opening would do something
        };
    if (how == Fcntl.O_PATH) { // which asks for no right; inotify_find_inode does
      int denied = posix.faccessat2(Fcntl.AT_FDCWD, path, Access.R_OK, 0);
      if (denied < 0) {
        return denied;
      }
    }
    int fd = posix.openat(Fcntl.AT_FDCWD, path, how | Fcntl.O_CLOEXEC, 0);
    if (fd < 0) {
      return fd == -Errno.EMFILE || fd == -Errno.ENFILE ? -Errno.ENOSPC : fd;
    }
    lock.lock();
    boolean kept = false;
    try {
      int unknown = posix.fstat(fd, stat);
      if (unknown < 0) {
        return unknown;
      }
      lookIfDue(); // what has happened so far was before
      WatchedEntry self = WatchedEntry.of(stat);
      int bits = mask & ~(Inotify.IN_MASK_ADD | Inotify.IN_MASK_CREATE);
      for (Watch watch : watches.values()) {
        if (watch.self.isSameFile(self)) {
          if (creates) {
            return -Errno.EEXIST;
          }
          watch.mask = adds ? watch.mask | bits : bits;
          watch.hasMoved(posix); // only what follows is told
          return watch.number;
        }
      }
      Watch watch = new Watch(nextNumber(), fd, bits, self);
      Map<String, WatchedEntry> entries = watch.list(posix, MOST_ENTRIES - ENTRIES.get());
      if (entries == null || !reserve(WATCHES, MOST_WATCHES)) {
        return -Errno.ENOSPC;
      }
      kept = true;
      hold(watch, entries);
      watch.hasMoved(posix);
      watches.put(watch.number, watch);
      files++;
      if (watcher == null) {
        watcher = Thread.ofPlatform().daemon().name("inotify").start(this::watchOn);
      }
      return watch.number;
    } finally {
      lock.unlock();
      if (!kept) {
        posix.close(fd);
      }
    }
  }

  /** {@return a number that no watch has; idr_alloc_cyclic} */
  private int nextNumber() {
    do {
      lastWatch = lastWatch == Integer.MAX_VALUE ? 1 : lastWatch + 1;
    } while (watches.containsKey(lastWatch));
    return lastWatch;
  }

  private void hold(Watch watch, Map<String, WatchedEntry> entries) {
    int more = entries.size() - watch.entries.size();
    ENTRIES.addAndGet(more);
    files += more;
    watch.entries = entries;
  }

  /** {@code inotify_rm_watch}. {@return 0 or {@code -errno}} */
  int unwatch(int number) {
    lock.lock();
    try {
      lookIfDue(); // what has happened so far is told
      Watch watch = watches.get(number);
      if (watch == null) {
        return -Errno.EINVAL;
      }
      end(watch);
      return 0;
    } finally {
      lock.unlock();
    }
  }

  /** A watch is over, which is told once. */
  private void end(Watch watch) {
    if (watches.remove(watch.number) != null) {
      drop(watch);
      put(new Event(watch.number, Inotify.IN_IGNORED, 0, ""));
    }
  }

  private void drop(Watch watch) {
    hold(watch, Map.of());
    files--;
    posix.close(watch.hostFd);
    WATCHES.decrementAndGet();
  }

  @Override
  public void close() {
    closed = true; // a look that is under way ends soon
    lock.lock();
    try {
      watches.values().forEach(this::drop);
      watches.clear();
      INSTANCES.decrementAndGet();
      if (watcher != null) {
        watcher.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  private void watchOn() {
    for (long pause = PERIOD_MILLIS; ; ) {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException closing) {
        return;
      }
      lock.lock();
      try {
        if (closed || watches.isEmpty()) {
          watcher = null;
          return;
        }
        look();
        pause = Math.max(PERIOD_MILLIS, REST * lookNanos / 1_000_000);
      } finally {
        lock.unlock();
      }
    }
  }

  // Looking, under the lock

  private void lookIfDue() {
    if (isCheap() || System.nanoTime() - lookEnd >= REST * lookNanos) {
      look();
    }
  }

  private boolean isCheap() {
    return files < FEW;
  }

  private void look() {
    long start = System.nanoTime();
    long now = posix.clockNanos(Time.CLOCK_REALTIME);
    List<Name> gone = new ArrayList<>();
    List<Name> come = new ArrayList<>();
    for (Watch watch : List.copyOf(watches.values())) {
      if (closed) {
        return;
      }
      lookAtEntries(watch, gone, come);
    }
    tellNames(gone, come);
    for (Watch watch : List.copyOf(watches.values())) {
      lookAtItself(watch);
    }
    lastLook = now;
    lookEnd = System.nanoTime();
    lookNanos = lookEnd - start;
  }

  private void lookAtEntries(Watch watch, List<Name> gone, List<Name> come) {
    if (!watch.self.isDirectory()) {
      return;
    }
    Map<String, WatchedEntry> before = watch.entries;
    Map<String, WatchedEntry> now = watch.list(posix, MOST_ENTRIES - ENTRIES.get() + before.size());
    if (now == null) {
      if (!watch.isLost) {
        put(OVERFLOW);
      }
      watch.isLost = true;
      return;
    }
    watch.isLost = false;
    hold(watch, now);
    before.forEach((name, entry) -> {
      WatchedEntry same = now.get(name);
      if (same == null || !same.isSameFile(entry)) {
        gone.add(new Name(new Slot(watch, name), entry));
        watch.unsettled.remove(name);
      }
    });
    now.forEach((name, entry) -> {
      WatchedEntry old = before.get(name);
      if (old == null || !old.isSameFile(entry)) {
        come.add(new Name(new Slot(watch, name), entry));
      } else {
        changed(watch, name, old, entry);
      }
    });
  }

  private void changed(Watch watch, String name, WatchedEntry before, WatchedEntry now) {
    int bits = now.changesSince(before, name.isEmpty());
    tell(watch, bits & Inotify.IN_MODIFY, 0, name, now);
    tell(watch, bits & Inotify.IN_ATTRIB, 0, name, now);
    if ((bits & Inotify.IN_MODIFY) != 0) {
      watch.unsettled.put(name, now);
    } else if (watch.unsettled.remove(name) != null) {
      tell(watch, Inotify.IN_CLOSE_WRITE, 0, name, now);
    }
  }

  /**
   * What was removed is told first and what was made last, so that who follows the events ends with
   * the names that there are.
   */
  private void tellNames(List<Name> gone, List<Name> come) {
    if (gone.isEmpty() && come.isEmpty()) {
      return;
    }
    Map<WatchedEntry.Id, ArrayDeque<Name>> arrivals = new HashMap<>();
    for (Name name : come) {
      arrivals.computeIfAbsent(name.entry.id(), id -> new ArrayDeque<>()).add(name);
    }
    List<Name> removed = new ArrayList<>();
    Map<Slot, Move> moves = new LinkedHashMap<>(); // by the names that they leave
    Set<Slot> targets = new HashSet<>(); // whatever had these names was replaced
    for (Name old : gone) {
      ArrayDeque<Name> same = arrivals.get(old.entry.id());
      Name target = same == null ? null : same.poll();
      if (target == null) {
        removed.add(old);
      } else {
        moves.put(old.slot, new Move(old, target));
        targets.add(target.slot);
      }
    }
    List<Name> made = new ArrayList<>();
    List<Name> arrived = new ArrayList<>();
    for (Name name : come) {
      if (!targets.contains(name.slot)) {
        (isFromElsewhere(name.entry) ? arrived : made).add(name);
      }
    }
    arrived.forEach(name -> targets.add(name.slot));
    for (Name old : removed) {
      if (!targets.contains(old.slot)) {
        tell(old.slot.watch, Inotify.IN_DELETE, 0, old.slot.name, old.entry);
      }
    }
    tellMoves(moves);
    for (Name name : arrived) {
      tell(name.slot.watch, Inotify.IN_MOVED_TO, nextCookie(), name.slot.name, name.entry);
    }
    made.forEach(this::tellMade);
  }

  /** A name is left before another file gets it, where that is possible. */
  private void tellMoves(Map<Slot, Move> moves) {
    ArrayDeque<Move> chain = new ArrayDeque<>();
    while (!moves.isEmpty()) {
      Slot next = moves.keySet().iterator().next();
      for (Move move; (move = moves.remove(next)) != null; next = move.to.slot) {
        chain.push(move);
      }
      for (Move move; (move = chain.poll()) != null; ) {
        Name from = move.from;
        Name to = move.to;
        int cookie = nextCookie();
        tell(from.slot.watch, Inotify.IN_MOVED_FROM, cookie, from.slot.name, from.entry);
        tell(to.slot.watch, Inotify.IN_MOVED_TO, cookie, to.slot.name, to.entry);
        changed(to.slot.watch, to.slot.name, from.entry, renamed(from.entry, to.entry));
      }
    }
  }

  private boolean isFromElsewhere(WatchedEntry e) {
    boolean older = e.born() != 0 && e.born() < lastLook - STAMP_NANOS;
    return older && (e.links() == 1 || e.isDirectory()); // else a link that was made
  }

  private void tellMade(Name made) {
    Watch watch = made.slot.watch;
    String name = made.slot.name;
    WatchedEntry e = made.entry;
    tell(watch, Inotify.IN_CREATE, 0, name, e);
    if (e.type() == Stat.S_IFREG && e.links() == 1) {
      if (e.size() > 0) {
        tell(watch, Inotify.IN_MODIFY, 0, name, e);
      }
      watch.unsettled.put(name, e);
    }
  }

  private int nextCookie() {
    lastCookie = lastCookie == -1 ? 1 : lastCookie + 1; // 0 says that there is none
    return lastCookie;
  }

  /** A rename changes a file's time of change, which no event tells of. */
  private static WatchedEntry renamed(WatchedEntry before, WatchedEntry now) {
    return new WatchedEntry(
        now.device(),
        now.inode(),
        now.type(),
        now.rights(),
        now.links(),
        now.size(),
        now.modified(),
        before.changed(),
        now.born());
  }

  private void lookAtItself(Watch watch) {
    FileStat stat = new FileStat();
    if (posix.fstat(watch.hostFd, stat) < 0) {
      tell(watch, Inotify.IN_DELETE_SELF, 0, "", null); // held by a name that is gone
      end(watch);
      return;
    }
    WatchedEntry now = WatchedEntry.of(stat);
    WatchedEntry before = watch.self;
    watch.self = now;
    int named = Inotify.IN_MOVE_SELF | Inotify.IN_ATTRIB; // a rename is no change of attributes
    if ((watch.mask & named) != 0 && now.links() > 0 && watch.hasMoved(posix)) {
      if (now.isDirectory() || before.links() == 1 && now.links() == 1) {
        tell(watch, Inotify.IN_MOVE_SELF, 0, "", null);
      }
      now = renamed(before, now);
    }
    changed(watch, "", before, now);
    if (now.links() == 0) {
      tell(watch, Inotify.IN_DELETE_SELF, 0, "", null);
      end(watch);
    }
  }

  /** Puts an event if it is wanted. A one-shot watch is over then. */
  private void tell(Watch watch, int bits, int cookie, String name, WatchedEntry entry) {
    if ((bits & watch.mask & Inotify.IN_ALL_EVENTS) == 0 || !watches.containsKey(watch.number)) {
      return;
    }
    int directory = entry != null && entry.isDirectory() ? Inotify.IN_ISDIR : 0;
    put(new Event(watch.number, bits | directory, cookie, name));
    if ((watch.mask & Inotify.IN_ONESHOT) != 0) {
      end(watch);
    }
  }

  // Events

  private void put(Event event) {
    synchronized (events) {
      if (event.equals(events.peekLast())) {
        return; // as the kernel merges it
      }
      if (events.size() >= MOST_EVENTS) {
        if (!OVERFLOW.equals(events.peekLast())) {
          append(OVERFLOW);
        }
        return;
      }
      append(event);
    }
    queue.wake(Poll.POLLIN | Poll.POLLRDNORM);
  }

  private void append(Event event) {
    events.addLast(event);
    eventBytes += event.size();
  }

  private boolean isEmpty() {
    synchronized (events) {
      return events.isEmpty();
    }
  }

  /** Looks, unless somebody else does and takes long for it. */
  private void refresh() {
    if (isCheap()) {
      lock.lock(); // a look that is under way may have passed what the caller did
    } else if (!lock.tryLock()) {
      return;
    }
    try {
      lookIfDue();
    } finally {
      lock.unlock();
    }
  }

  /** Looks if there is nothing to tell yet. {@return whether there is something now} */
  private boolean has() {
    if (isEmpty()) {
      refresh();
    }
    return !isEmpty();
  }

  @Override
  public long read(long address, long count, long offset) {
    if (!has()) {
      return -Errno.EAGAIN;
    }
    synchronized (events) {
      long done = 0;
      for (Event next = events.peekFirst(); next != null; next = events.peekFirst()) {
        if (next.size() > count - done) {
          return done == 0 ? -Errno.EINVAL : done;
        }
        next.store(address + done);
        done += next.size();
        eventBytes -= next.size();
        events.removeFirst();
      }
      return done == 0 ? -Errno.EAGAIN : done;
    }
  }

  @Override
  public int ioctl(int request, long argument) {
    if (request != Ioctl.FIONREAD) {
      return -Errno.ENOTTY;
    }
    refresh();
    synchronized (events) {
      NativeMemory.putInt(argument, eventBytes);
    }
    return 0;
  }

  @Override
  public int poll() {
    return has() ? Poll.POLLIN | Poll.POLLRDNORM : 0;
  }
}
