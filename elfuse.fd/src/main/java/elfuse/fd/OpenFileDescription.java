package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.FileStat;
import elfuse.host.Waiter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * An open file description ({@code man 2 open}): what descriptors that were duplicated, or
 * inherited over a fork, share. It has the status flags, the access mode and the position.
 *
 * <p><b>References.</b> A description starts with one reference, which belongs to whoever made it
 * and passes to the {@link FdTable} when it is installed. Each table entry has one, and so has each
 * call in flight, from {@link FdTable#acquire} to {@link #release}. When the last one goes, the
 * file is closed, exactly once, by the thread that let it go and with no lock of a table held;
 * nobody can get a new reference from then on.
 *
 * <p><b>Results</b> are those of the system call of the same name: {@code -errno} on failure.
 * Addresses are host addresses that the caller has checked. Operations that wait take the calling
 * thread's {@link Waiter}, wait unless O_NONBLOCK is set, and answer {@code -EINTR} or {@code
 * -NO_RESTART} when woken before anything was transferred.
 *
 * <p>Thread-safe. Locks: a description's own locks are taken after a table's is released, never
 * inside it.
 */
public abstract sealed class OpenFileDescription permits HostDescription, VirtualDescription {
  /**
   * An error number of ours, negated in results like others: EINTR that no handler's SA_RESTART
   * turns into another try (man 7 signal: waits of sockets that have a timeout).
   */
  public static final int NO_RESTART = 599;

  private static final VarHandle REFERENCES;
  private static final VarHandle STATUS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      REFERENCES = lookup.findVarHandle(OpenFileDescription.class, "references", int.class);
      STATUS = lookup.findVarHandle(OpenFileDescription.class, "status", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  // fs/open.c, do_dentry_open and build_open_flags: what F_GETFL never shows
  private static final int TRANSIENT =
      Fcntl.O_CREAT | Fcntl.O_EXCL | Fcntl.O_NOCTTY | Fcntl.O_TRUNC | Fcntl.O_CLOEXEC;
  // fs/fcntl.c, SETFL_MASK
  private static final int CHANGEABLE =
      Fcntl.O_APPEND | Fcntl.O_NONBLOCK | Fcntl.O_DIRECT | Fcntl.O_NOATIME;

  private final String name;
  private volatile int references = 1;
  private volatile int status;
  private volatile Object origin;
  private volatile int owner;
  private volatile int ownerSignal;
  private final List<EpollItem> interests = new ArrayList<>(0); // under its own monitor, a leaf

  OpenFileDescription(int flags, String name) {
    this.status = flags & ~TRANSIENT;
    this.name = name;
  }

  /**
   * {@return whether what is read and written are whole records, not bytes of a stream: a buffer
   * that is unusable in part is no smaller buffer then}
   */
  public boolean hasRecords() {
    return false;
  }

  /**
   * {@return whether another process of the host can be given it: whether it is the host's own
   * object}
   */
  public abstract boolean canLeaveProcess();

  /** Makes the host's object as others expect it, before another process gets it. */
  void prepareToLeave() {}

  // References

  /**
   * {@return whether reads give fresh random bytes and nothing else: {@code /dev/urandom}, open for
   * reading} Never changes.
   */
  public boolean isEntropy() {
    return false;
  }

  /** {@return whether a reference could be taken, which fails once the last one is gone} */
  public final boolean tryAcquire() {
    for (int n = references; n > 0; n = references) {
      if (REFERENCES.compareAndSet(this, n, n + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives a reference back and closes the file if it was the last.
   *
   * @return 0, or the {@code -errno} with which closing failed; the file is closed even so
   */
  public final int release() {
    int before = (int) REFERENCES.getAndAdd(this, -1);
    if (before <= 0) {
      throw new IllegalStateException("released more often than acquired: " + name);
    }
    return before == 1 ? finish() : 0;
  }

  /** {@return whether a reference was given back; not if it is the last, which closes the file} */
  final boolean releaseUnlessLast() {
    for (int n = references; n > 1; n = references) {
      if (REFERENCES.compareAndSet(this, n, n - 1)) {
        return true;
      }
    }
    return false;
  }

  private int finish() {
    List<EpollItem> ending;
    synchronized (interests) {
      ending = interests.isEmpty() ? List.of() : List.copyOf(interests);
    }
    ending.forEach(EpollItem::targetClosed); // outside: it takes the epoll's lock
    return teardown();
  }

  /** Closes the file. Called once. */
  abstract int teardown();

  // Flags

  /**
   * {@return the name that {@code readlink} on {@code /proc/self/fd/N} shows: the path as the guest
   * opened it, or text such as {@code pipe:[123]}}
   */
  public final String name() {
    return name;
  }

  /** {@return what {@link #setOrigin} noted, or null} */
  public final Object origin() {
    return origin;
  }

  /**
   * Notes where the file was found: for the personality, which alone knows mounts.
   *
   * @param origin anything
   */
  public final void setOrigin(Object origin) {
    this.origin = origin;
  }

  /** {@return access mode and status flags as F_GETFL shows them} */
  public final int statusFlags() {
    return status;
  }

  /**
   * Changes the flags that F_SETFL may change; the others are ignored, as on Linux.
   *
   * @param flags the new flags
   * @return 0 or {@code -errno}
   */
  public int setStatusFlags(int flags) {
    for (; ; ) {
      int old = status;
      int changed = old & ~CHANGEABLE | flags & CHANGEABLE;
      if (STATUS.compareAndSet(this, old, changed)) {
        return 0;
      }
    }
  }

  /** What FIONBIO does: the guest's flag alone changes. {@return 0} */
  final int setNonblocking(boolean on) {
    for (; ; ) {
      int old = status;
      int changed = on ? old | Fcntl.O_NONBLOCK : old & ~Fcntl.O_NONBLOCK;
      if (STATUS.compareAndSet(this, old, changed)) {
        return 0;
      }
    }
  }

  /** {@return whether this is an O_PATH handle, which is no good for input and output} */
  public final boolean isPathOnly() {
    return (status & Fcntl.O_PATH) != 0;
  }

  /** {@return whether O_NONBLOCK is set} */
  public final boolean isNonblocking() {
    return (status & Fcntl.O_NONBLOCK) != 0;
  }

  /** {@return whether it is open for reading} */
  public final boolean isReadable() {
    int mode = status & (Fcntl.O_PATH | Fcntl.O_ACCMODE);
    return mode == Fcntl.O_RDONLY || mode == Fcntl.O_RDWR;
  }

  /** {@return whether it is open for writing} */
  public final boolean isWritable() {
    int mode = status & (Fcntl.O_PATH | Fcntl.O_ACCMODE);
    return mode == Fcntl.O_WRONLY || mode == Fcntl.O_RDWR;
  }

  /** {@return what F_SETOWN set: a process id, a negated process group id, or 0} */
  public final int owner() {
    return owner;
  }

  /**
   * Notes who is to get SIGIO.
   *
   * @param owner a guest process id, a negated process group id, or 0
   */
  public final void setOwner(int owner) {
    this.owner = owner;
  }

  /** {@return what F_SETSIG set: a signal, or 0 for SIGIO} */
  public final int ownerSignal() {
    return ownerSignal;
  }

  /**
   * Notes which signal replaces SIGIO.
   *
   * @param signal a signal, or 0 for SIGIO
   */
  public final void setOwnerSignal(int signal) {
    this.ownerSignal = signal;
  }

  // Readiness

  /**
   * {@return whether readiness means anything for it: epoll refuses the others, poll calls them
   * always ready}
   */
  public abstract boolean isPollable();

  /** {@return a host descriptor to wait for, or -1} */
  abstract int waitFd();

  /**
   * {@return the events to wait for on {@link #waitFd}}
   *
   * @param events the POLL* bits that the guest wants
   */
  abstract int waitEvents(int events);

  /** {@return what hears of readiness that {@link #waitFd} does not show, or null} */
  abstract WaitQueue queue();

  /** Notes an interest that ends with the description; the caller has a reference. */
  final void attach(EpollItem item) {
    synchronized (interests) {
      interests.add(item);
    }
  }

  /** Forgets an interest. */
  final void detach(EpollItem item) {
    synchronized (interests) {
      interests.remove(item);
    }
  }

  // Operations

  /**
   * {@return the host descriptor behind it, valid while the caller holds a reference, or -1} For
   * calls that only make sense on a host file; what it is opened for may be asked of {@link
   * #statusFlags}.
   */
  public abstract int hostFd();

  /**
   * Reads at the position and moves it.
   *
   * @param address host address of the buffer
   * @param count its size in bytes
   * @param waiter the calling thread's
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  public abstract long read(long address, long count, Waiter waiter);

  /**
   * Writes at the position, or the end with O_APPEND, and moves it. A write that may wait goes on
   * until everything is written, woken or failed.
   *
   * @param address host address of the data
   * @param count how many bytes
   * @param waiter the calling thread's
   * @return the number of bytes, or {@code -errno}
   */
  public abstract long write(long address, long count, Waiter waiter);

  /**
   * Reads into several buffers.
   *
   * @param iov host address of {@code struct iovec}s that hold host addresses; may be overwritten
   * @param iovCount their number, 0 to 1024
   * @param waiter the calling thread's
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  public abstract long readv(long iov, int iovCount, Waiter waiter);

  /**
   * Writes several buffers.
   *
   * @param iov host address of {@code struct iovec}s that hold host addresses; may be overwritten
   * @param iovCount their number, 0 to 1024
   * @param waiter the calling thread's
   * @return the number of bytes, or {@code -errno}
   */
  public abstract long writev(long iov, int iovCount, Waiter waiter);

  /**
   * Reads at an offset without moving the position.
   *
   * @param address host address of the buffer
   * @param count its size in bytes
   * @param offset where to read
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  public abstract long pread(long address, long count, long offset);

  /**
   * Writes at an offset without moving the position.
   *
   * @param address host address of the data
   * @param count how many bytes
   * @param offset where to write
   * @return the number of bytes, or {@code -errno}
   */
  public abstract long pwrite(long address, long count, long offset);

  /**
   * Reads into several buffers at an offset without moving the position.
   *
   * @param iov host address of {@code struct iovec}s that hold host addresses
   * @param iovCount their number, 0 to 1024
   * @param offset where to read
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  public abstract long preadv(long iov, int iovCount, long offset);

  /**
   * Writes several buffers at an offset without moving the position.
   *
   * @param iov host address of {@code struct iovec}s that hold host addresses
   * @param iovCount their number, 0 to 1024
   * @param offset where to write
   * @return the number of bytes, or {@code -errno}
   */
  public abstract long pwritev(long iov, int iovCount, long offset);

  /**
   * Moves the position.
   *
   * @param offset by or to how much
   * @param whence SEEK_*
   * @return the new position, or {@code -errno}
   */
  public abstract long lseek(long offset, int whence);

  /**
   * Reads directory entries, {@code struct linux_dirent64}, and moves the position.
   *
   * @param address host address of the buffer
   * @param count its size in bytes
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  public abstract long getdents64(long address, long count);

  /**
   * Describes the file.
   *
   * @param out where the description goes
   * @return 0 or {@code -errno}
   */
  public abstract int stat(FileStat out);

  /**
   * Changes the length.
   *
   * @param length the new length in bytes
   * @return 0 or {@code -errno}
   */
  public abstract int truncate(long length);

  /**
   * Controls a device. Requests that name processes or descriptors are for the caller to translate.
   *
   * @param request the request
   * @param argument an integer or a host address, as the request has it
   * @return what the request answers, or {@code -errno}
   */
  public abstract int ioctl(int request, long argument);

  /**
   * {@return which events hold now, without waiting}
   *
   * @param events the POLL* bits asked for; POLLERR and POLLHUP are always included
   */
  public abstract int poll(int events);

  /**
   * Takes or drops a lock on the whole file.
   *
   * @param operation LOCK_* bits
   * @param waiter the calling thread's
   * @return 0 or {@code -errno}
   */
  public abstract int flock(int operation, Waiter waiter);

  /**
   * The {@code fcntl} commands that are neither about descriptors nor about what is kept here:
   * record locks, pipe sizes, seals, hints.
   *
   * @param command F_*
   * @param argument an integer or a host address, as the command has it
   * @param waiter the calling thread's
   * @return what the command answers, or {@code -errno}
   */
  abstract long control(int command, long argument, Waiter waiter);

  /** {@return EBADF, EFAULT or 0 negated: fs/read_write.c, vfs_read, finds both in this order} */
  final int checkTransfer(boolean allowed, long count) {
    if (!allowed) {
      return -Errno.EBADF;
    }
    return count < 0 ? -Errno.EFAULT : 0;
  }
}
