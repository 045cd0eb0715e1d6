package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Signals;
import elfuse.host.Waiter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A process's descriptors ({@code struct files_struct}): small numbers for {@link
 * OpenFileDescription}s, each with its close-on-exec flag.
 *
 * <p>Descriptors are allocated as on Linux: the lowest free number, below the soft limit of
 * RLIMIT_NOFILE. An allocation has two steps, so that {@code open} finds EMFILE before it looks at
 * the path: {@link #reserve} takes the number, {@link #install} or {@link #cancel} settles it.
 * Results are those of the system calls, {@code -errno} on failure.
 *
 * <p><b>Concurrency.</b> Thread-safe. Lookups take no lock. Changes take the table's own monitor,
 * which is a leaf: nothing is called while it is held that takes another lock, closes or waits.
 * References that a change makes superfluous are released after the monitor is left.
 */
public final class FdTable {
  /** The most descriptors that a table can have, {@code /proc/sys/fs/nr_open}. */
  public static final int MAX_DESCRIPTORS = 1 << 20;

  /** Learns of every change of what a descriptor stands for. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * A descriptor changed. Called in the critical section of the change, so in the order of the
     * changes; it must not call the table, take a lock or wait.
     *
     * @param fd the descriptor
     * @param description what it stands for now, or null if it was closed
     */
    void changed(int fd, OpenFileDescription description);
  }

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Slot[].class);
  private static final int FIRST_SIZE = 64;

  /** What a descriptor is. Immutable, so that a lookup sees all of it or nothing. */
  private record Slot(OpenFileDescription description, boolean closeOnExec, long generation) {}

  // Elements are read with acquire and written with release under the monitor.
  private volatile Slot[] slots;
  private volatile int limit;
  // All under the monitor. A bit is set for a number that is open or reserved.
  private long[] taken;
  private int lowestFree; // no number below it is free
  private long lastGeneration;
  private int users = 1;
  private Watcher watcher = (fd, description) -> {};
  private final RecordLocks locks;

  /**
   * Makes an empty table with one user.
   *
   * @param limit the soft limit, see {@link #setLimit}
   */
  public FdTable(long limit) {
    this(limit, new RecordLocks(new RecordLocks.Registry()));
  }

  private FdTable(long limit, RecordLocks locks) {
    this.locks = locks;
    slots = new Slot[FIRST_SIZE];
    taken = new long[FIRST_SIZE / Long.SIZE];
    setLimit(limit);
  }

  // Limits and sharing

  /** {@return the soft limit of RLIMIT_NOFILE} */
  public int limit() {
    return limit;
  }

  /**
   * Sets the soft limit of RLIMIT_NOFILE. Descriptors beyond it stay open.
   *
   * @param limit 1 more than the highest number that can be allocated; what exceeds {@link
   *     #MAX_DESCRIPTORS}, taken as unsigned, counts as that
   */
  public void setLimit(long limit) {
    this.limit = Long.compareUnsigned(limit, MAX_DESCRIPTORS) > 0 ? MAX_DESCRIPTORS : (int) limit;
  }

  /** Adds a user: a task made with CLONE_FILES. */
  public synchronized void share() {
    users++;
  }

  /** {@return whether there is more than one user} */
  public synchronized boolean isShared() {
    return users > 1;
  }

  /** Removes a user; the last one closes all descriptors. */
  public void leave() {
    synchronized (this) {
      if (--users > 0) {
        return;
      }
    }
    removeRange(0, Integer.MAX_VALUE);
  }

  /** {@return a table with the same descriptors and one user, as fork makes it} */
  public FdTable copy() {
    FdTable copy = new FdTable(limit, locks.another()); // a child has none of the locks
    synchronized (this) {
      copy.slots = slots.clone();
      copy.taken = new long[taken.length];
      copy.lastGeneration = lastGeneration;
      for (int fd = 0; fd < slots.length; fd++) {
        Slot slot = slots[fd];
        if (slot != null) {
          slot.description.tryAcquire(); // cannot fail: our own reference is still there
          copy.taken[fd >> 6] |= 1L << fd;
        }
      }
    }
    return copy;
  }

  /**
   * Says who learns of changes from now on. It is told of every open descriptor at once.
   *
   * @param watcher the one watcher; it replaces an earlier one
   */
  public synchronized void watch(Watcher watcher) {
    this.watcher = watcher;
    for (int fd = 0; fd < slots.length; fd++) {
      if (slots[fd] != null) {
        watcher.changed(fd, slots[fd].description);
      }
    }
  }

  // Looking up

  /**
   * {@return what a descriptor stands for, with a reference that the caller releases, or null} null
   * means EBADF, which an O_PATH handle gives too.
   *
   * @param fd a number from the guest
   */
  public OpenFileDescription acquire(int fd) {
    OpenFileDescription description = acquireAny(fd);
    if (description != null && description.isPathOnly()) {
      description.release();
      return null;
    }
    return description;
  }

  /**
   * {@return as {@link #acquire}, O_PATH handles included}
   *
   * @param fd a number from the guest
   */
  public OpenFileDescription acquireAny(int fd) {
    for (; ; ) {
      Slot slot = slot(fd);
      if (slot == null) {
        return null;
      }
      if (slot.description.tryAcquire()) {
        return slot.description;
      }
      // closed between the two steps: the table has changed since
    }
  }

  private Slot slot(int fd) {
    Slot[] current = slots;
    return fd < 0 || fd >= current.length ? null : (Slot) SLOT.getAcquire(current, fd);
  }

  /**
   * {@return a number that no other opening of this table has had, or 0 if the descriptor is not
   * open} It stays while the descriptor stays open, whatever is done to its flags.
   *
   * @param fd a number from the guest
   */
  public long generation(int fd) {
    Slot slot = slot(fd);
    return slot == null ? 0 : slot.generation;
  }

  /**
   * {@return whether a number is an open descriptor}
   *
   * @param fd a number from the guest
   */
  public boolean isOpen(int fd) {
    return slot(fd) != null;
  }

  /** {@return a number that no open descriptor reaches; it only grows} */
  public int capacity() {
    return slots.length;
  }

  /**
   * {@return the lowest open descriptor that is not below a number, or -1}
   *
   * @param from the number, not negative
   */
  public int nextOpen(int from) {
    Slot[] current = slots;
    for (int fd = from; fd < current.length; fd++) {
      if (SLOT.getAcquire(current, fd) != null) {
        return fd;
      }
    }
    return -1;
  }

  // Allocating

  /**
   * Takes the lowest free number for a descriptor to come.
   *
   * @return the number or {@code -EMFILE}
   */
  public synchronized int reserve() {
    return take(0);
  }

  /**
   * Makes a reserved number a descriptor.
   *
   * @param fd the number
   * @param description what it stands for; a reference passes to the table
   * @param closeOnExec its flag
   */
  public synchronized void install(int fd, OpenFileDescription description, boolean closeOnExec) {
    if (!isReserved(fd)) {
      throw new IllegalStateException("descriptor " + fd + " is not reserved");
    }
    put(fd, description, closeOnExec);
  }

  /**
   * Makes a reserved number free again.
   *
   * @param fd the number
   */
  public synchronized void cancel(int fd) {
    if (!isReserved(fd)) {
      throw new IllegalStateException("descriptor " + fd + " is not reserved");
    }
    free(fd);
  }

  /**
   * Makes a descriptor of the lowest free number.
   *
   * @param description what it stands for; a reference passes to the table, or is released on
   *     failure
   * @param closeOnExec its flag
   * @return the descriptor or {@code -EMFILE}
   */
  public int add(OpenFileDescription description, boolean closeOnExec) {
    int fd;
    synchronized (this) {
      fd = take(0);
      if (fd >= 0) {
        put(fd, description, closeOnExec);
      }
    }
    if (fd < 0) {
      description.release();
    }
    return fd;
  }

  /** Makes a descriptor of a number that is free. */
  synchronized void installAt(int fd, OpenFileDescription description, boolean closeOnExec) {
    grow(fd);
    if (isTaken(fd)) {
      throw new IllegalStateException("descriptor " + fd + " is not free");
    }
    taken[fd >> 6] |= 1L << fd;
    put(fd, description, closeOnExec);
  }

  // Duplicating

  /**
   * {@code dup}: the lowest free number for the same description.
   *
   * @param fd the old descriptor
   * @return the new descriptor, {@code -EBADF} or {@code -EMFILE}
   */
  public int dup(int fd) {
    return duplicate(fd, 0, false);
  }

  /**
   * The lowest free number from one on for the same description. Looking at the source, taking its
   * reference and filling the number are one step, so a race with close or dup2 ends as if one came
   * wholly before the other.
   */
  private synchronized int duplicate(int fd, int from, boolean closeOnExec) {
    Slot source = slot(fd);
    if (source == null) {
      return -Errno.EBADF;
    }
    int number = take(from);
    if (number >= 0) {
      source.description.tryAcquire(); // cannot fail: the table has a reference
      put(number, source.description, closeOnExec);
    }
    return number;
  }

  /**
   * {@code dup2}: a given number for the same description, closing what it stood for.
   *
   * @param fd the old descriptor
   * @param newFd the new one; if it is the same nothing happens
   * @return the new descriptor, {@code -EBADF} or {@code -EBUSY}
   */
  public int dup2(int fd, int newFd) {
    if (fd == newFd) {
      return slot(fd) == null ? -Errno.EBADF : fd;
    }
    return dup3(fd, newFd, 0);
  }

  /**
   * {@code dup3}: as {@link #dup2} with flags.
   *
   * @param fd the old descriptor
   * @param newFd the new one, which must be another
   * @param flags O_CLOEXEC or 0
   * @return the new descriptor, {@code -EINVAL}, {@code -EBADF} or {@code -EBUSY}
   */
  public int dup3(int fd, int newFd, int flags) {
    // the order of the checks is that of fs/file.c, ksys_dup3 and do_dup2
    if ((flags & ~Fcntl.O_CLOEXEC) != 0 || fd == newFd) {
      return -Errno.EINVAL;
    }
    if (newFd < 0 || newFd >= limit) {
      return -Errno.EBADF;
    }
    OpenFileDescription replaced;
    synchronized (this) {
      Slot source = slot(fd);
      if (source == null) {
        return -Errno.EBADF;
      }
      grow(newFd);
      if (isReserved(newFd)) {
        return -Errno.EBUSY; // another thread is opening a file under this number
      }
      Slot old = slots[newFd];
      replaced = old == null ? null : old.description;
      source.description.tryAcquire(); // cannot fail: the table has a reference
      taken[newFd >> 6] |= 1L << newFd;
      put(newFd, source.description, (flags & Fcntl.O_CLOEXEC) != 0);
    }
    if (replaced != null) {
      locks.closed(replaced);
      replaced.release();
    }
    return newFd;
  }

  private int dupFrom(int fd, long from, boolean closeOnExec) {
    return Integer.toUnsignedLong((int) from) >= limit
        ? -Errno.EINVAL
        : duplicate(fd, (int) from, closeOnExec);
  }

  // Controlling

  /**
   * {@code fcntl}.
   *
   * @param fd the descriptor
   * @param command F_*
   * @param argument an integer; for commands that take a pointer, the host address that the caller
   *     has checked. The {@code l_pid} of a record lock says which process calls
   * @param waiter the calling thread's, for commands that wait
   * @return what the command answers, or {@code -errno}
   */
  public long fcntl(int fd, int command, long argument, Waiter waiter) {
    OpenFileDescription description = acquireAny(fd);
    if (description == null) {
      return -Errno.EBADF;
    }
    try {
      return switch (command) {
        case Fcntl.F_DUPFD -> dupFrom(fd, argument, false);
        case Fcntl.F_DUPFD_CLOEXEC -> dupFrom(fd, argument, true);
        case Fcntl.F_GETFD -> closeOnExec(fd) ? Fcntl.FD_CLOEXEC : 0;
        case Fcntl.F_SETFD -> setCloseOnExec(fd, (argument & Fcntl.FD_CLOEXEC) != 0);
        case Fcntl.F_GETFL -> description.statusFlags();
        default -> {
          if (description.isPathOnly()) {
            yield -Errno.EBADF;
          }
          if (RecordLocks.concerns(command)
              && description instanceof HostDescription file
              && RecordLocks.locks(file)) {
            yield lock(fd, file, command, argument, waiter);
          }
          yield controlDescription(description, command, argument, waiter);
        }
      };
    } finally {
      description.release();
    }
  }

  private long lock(int fd, HostDescription file, int command, long lock, Waiter waiter) {
    long result = locks.control(file, command, lock, waiter);
    Slot slot = slot(fd);
    if (slot == null || slot.description != file) {
      locks.closed(file); // fs/locks.c, fcntl_setlk: closed meanwhile, so the lock must go as well
    }
    return result;
  }

  private static long controlDescription(
      OpenFileDescription description, int command, long argument, Waiter waiter) {
    switch (command) {
      case Fcntl.F_SETFL:
        return description.setStatusFlags((int) argument);
      case Fcntl.F_GETOWN:
        return description.owner();
      case Fcntl.F_SETOWN:
        if ((int) argument == Integer.MIN_VALUE) {
          return -Errno.EINVAL; // fs/fcntl.c, f_setown: it has no negation
        }
        description.setOwner((int) argument);
        return 0;
      case Fcntl.F_GETSIG:
        return description.ownerSignal();
      case Fcntl.F_SETSIG:
        if (argument < 0 || argument > Signals.SIGRTMAX) {
          return -Errno.EINVAL;
        }
        description.setOwnerSignal((int) argument);
        return 0;
      default:
        return description.control(command, argument, waiter);
    }
  }

  /**
   * {@return whether a descriptor is open and closes at execve}
   *
   * @param fd the descriptor
   */
  public boolean closeOnExec(int fd) {
    Slot slot = slot(fd);
    return slot != null && slot.closeOnExec;
  }

  /**
   * Sets a descriptor's close-on-exec flag.
   *
   * @param fd the descriptor
   * @param on the flag
   * @return 0 or {@code -EBADF}
   */
  public synchronized int setCloseOnExec(int fd, boolean on) {
    Slot slot = slot(fd);
    if (slot == null) {
      return -Errno.EBADF;
    }
    if (slot.closeOnExec != on) {
      SLOT.setRelease(slots, fd, new Slot(slot.description, on, slot.generation));
    }
    return 0;
  }

  // Closing

  /**
   * {@code close}. The number is free in any case unless the answer is EBADF.
   *
   * @param fd the descriptor
   * @return 0, {@code -EBADF}, or the {@code -errno} with which closing the file failed
   */
  public int close(int fd) {
    OpenFileDescription description;
    synchronized (this) {
      Slot slot = slot(fd);
      if (slot == null) {
        return -Errno.EBADF;
      }
      description = slot.description;
      SLOT.setRelease(slots, fd, null);
      watcher.changed(fd, null);
      free(fd);
    }
    locks.closed(description);
    return description.release();
  }

  /**
   * {@code close_range}. CLOSE_RANGE_UNSHARE is accepted and ignored: the caller does this to a
   * {@link #copy} if it {@link #isShared}.
   *
   * @param first the first descriptor, unsigned
   * @param last the last descriptor, unsigned
   * @param flags CLOSE_RANGE_* bits
   * @return 0 or {@code -EINVAL}
   */
  public int closeRange(int first, int last, int flags) {
    if ((flags & ~(Fcntl.CLOSE_RANGE_UNSHARE | Fcntl.CLOSE_RANGE_CLOEXEC)) != 0
        || Integer.compareUnsigned(first, last) > 0) {
      return -Errno.EINVAL;
    }
    if (first < 0) {
      return 0; // 2^31 or more: none is that high
    }
    int end = last < 0 ? Integer.MAX_VALUE : last;
    if ((flags & Fcntl.CLOSE_RANGE_CLOEXEC) != 0) {
      markRange(first, end);
    } else {
      removeRange(first, end);
    }
    return 0;
  }

  private synchronized void markRange(int first, int last) {
    for (int fd = first; fd <= last && fd < slots.length; fd++) {
      setCloseOnExec(fd, true);
    }
  }

  private void removeRange(int first, int last) {
    for (int fd = nextOpen(first); fd >= 0 && fd <= last; fd = nextOpen(fd + 1)) {
      close(fd);
    }
  }

  /** What {@code execve} does: closes every descriptor whose close-on-exec flag is set. */
  public void closeOnExec() {
    for (int fd = nextOpen(0); fd >= 0; fd = nextOpen(fd + 1)) {
      if (closeOnExec(fd)) {
        close(fd);
      }
    }
  }

  // The bitmap; all under the monitor

  private boolean isTaken(int fd) {
    return fd >> 6 < taken.length && (taken[fd >> 6] & 1L << fd) != 0;
  }

  private boolean isReserved(int fd) {
    return fd >= 0 && isTaken(fd) && slots[fd] == null;
  }

  private int take(int from) {
    int fd = findFree(Math.max(from, lowestFree));
    if (fd >= limit) {
      return -Errno.EMFILE;
    }
    grow(fd);
    taken[fd >> 6] |= 1L << fd;
    if (from <= lowestFree) {
      lowestFree = fd + 1;
    }
    return fd;
  }

  private int findFree(int from) {
    int word = from >> 6;
    if (word >= taken.length) {
      return from;
    }
    long free = ~taken[word] & -1L << from;
    while (free == 0) {
      if (++word == taken.length) {
        return word << 6;
      }
      free = ~taken[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(free);
  }

  private void free(int fd) {
    taken[fd >> 6] &= ~(1L << fd);
    lowestFree = Math.min(lowestFree, fd);
  }

  private void put(int fd, OpenFileDescription description, boolean closeOnExec) {
    SLOT.setRelease(slots, fd, new Slot(description, closeOnExec, ++lastGeneration));
    watcher.changed(fd, description);
  }

  // Limits keep numbers below MAX_DESCRIPTORS, so sizes are powers of two up to that.
  private void grow(int fd) {
    if (fd >= slots.length) {
      int size = Math.max(FIRST_SIZE, Integer.highestOneBit(fd) << 1);
      taken = Arrays.copyOf(taken, size / Long.SIZE);
      slots = Arrays.copyOf(slots, size);
    }
  }
}
