package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.HostFeature;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;

/**
 * A description of a file of the host.
 *
 * <p>The guest's flags are kept here; the host descriptor may have others. Where a call may wait,
 * the host descriptor is non-blocking and the wait happens in a {@link Waiter}, so that it can be
 * ended. Descriptors that other processes share (standard input and the like) and terminals keep
 * the mode they have, and are asked before they are used.
 */
public final class HostDescription extends OpenFileDescription {
  /** How a transfer that may wait is tried. */
  private enum Attempt {
    /** Just do it: the host never waits for long. */
    DIRECT,
    /** The host descriptor is non-blocking. */
    NONBLOCKING,
    /** The host descriptor may block, but single calls can be told not to. */
    NO_WAIT,
    /** Ask whether it is ready, then do it. */
    POLLED
  }

  // fs/open.c, O_PATH_FLAGS: what openat leaves of the flags beside O_PATH
  private static final int PATH_FLAGS = Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW;
  // How often a lock that somebody else has, or a counter that is too full, is tried again; the
  // host has no way to wait for these and be woken.
  private static final long RETRY_NANOS = 2_000_000;

  private final Posix posix;
  private final int hostFd;
  private final HostKind kind;
  private volatile Attempt attempt;
  private volatile boolean left; // other processes may have it and its O_NONBLOCK
  private volatile long receiveTimeout = -1;
  private volatile long sendTimeout = -1;
  private volatile boolean peerIsGuest;
  private volatile Runnable atClose;
  private final DirectoryStream entries; // null: the host's own positions are good
  private volatile TerminalSide side; // of a terminal; set once, before a guest has the file

  private HostDescription(
      Posix posix, int hostFd, int flags, HostKind kind, Attempt attempt, String name) {
    super(flags, name);
    this.posix = posix;
    this.hostFd = hostFd;
    this.kind = kind;
    this.attempt = attempt;
    boolean lists = kind == HostKind.DIRECTORY && !posix.has(HostFeature.DIRECTORY_POSITIONS);
    entries = lists ? new DirectoryStream(posix, hostFd) : null;
  }

  /**
   * {@return a description with one reference of a host descriptor that belongs to it from now on}
   *
   * @param posix the host
   * @param hostFd the descriptor; one of a kind that waits but is no device must be non-blocking
   * @param flags the flags as the guest sees them
   * @param kind its kind
   * @param name see {@link OpenFileDescription#name}
   */
  public static HostDescription of(Posix posix, int hostFd, int flags, HostKind kind, String name) {
    Attempt attempt =
        switch (kind) {
          case FILE, DIRECTORY, PATH -> Attempt.DIRECT;
          case PIPE, SOCKET, EVENTFD, TIMERFD, INOTIFY -> Attempt.NONBLOCKING;
          case TERMINAL -> isSetNonblocking(posix, hostFd) ? Attempt.NONBLOCKING : Attempt.POLLED;
          case CHARACTER_DEVICE -> Attempt.POLLED;
        };
    return new HostDescription(posix, hostFd, flags, kind, attempt, name);
  }

  private static boolean isSetNonblocking(Posix posix, int hostFd) {
    long flags = posix.fcntl(hostFd, Fcntl.F_GETFL, 0);
    return flags >= 0 && (flags & Fcntl.O_NONBLOCK) != 0;
  }

  /**
   * {@return a description with one reference of a file that was just opened by path} The kind is
   * found, and a named pipe is made non-blocking.
   *
   * @param posix the host
   * @param hostFd the descriptor, which belongs to the description from now on
   * @param flags the flags that the guest gave
   * @param stat what the host says about the file
   * @param name see {@link OpenFileDescription#name}
   */
  public static HostDescription opened(
      Posix posix, int hostFd, int flags, FileStat stat, String name) {
    if ((flags & Fcntl.O_PATH) != 0) {
      return of(posix, hostFd, flags & PATH_FLAGS, HostKind.PATH, name);
    }
    HostKind kind = HostKind.of(stat, isTerminal(posix, hostFd, stat));
    if (kind == HostKind.PIPE || kind == HostKind.TERMINAL) {
      posix.fcntl(hostFd, Fcntl.F_SETFL, flags | Fcntl.O_NONBLOCK);
    }
    return of(posix, hostFd, flags | Fcntl.O_LARGEFILE, kind, name);
  }

  /**
   * {@return a description with one reference of a descriptor that other processes use as well} Its
   * O_NONBLOCK is never changed on the host.
   *
   * @param posix the host
   * @param hostFd a descriptor of its own for the shared file
   * @param flags the flags that the host's description has
   * @param stat what the host says about the file
   * @param name see {@link OpenFileDescription#name}
   */
  static HostDescription shared(Posix posix, int hostFd, int flags, FileStat stat, String name) {
    HostKind kind = HostKind.of(stat, isTerminal(posix, hostFd, stat));
    // opening a master again would make another pseudo-terminal
    if (kind == HostKind.TERMINAL && !isMasterDevice(stat)) {
      int again = TerminalInput.reopen(posix, hostFd, flags);
      if (again >= 0) {
        posix.close(hostFd);
        return new HostDescription(posix, again, flags, kind, Attempt.NONBLOCKING, name);
      }
    }
    Attempt attempt =
        switch (kind) {
          case FILE, DIRECTORY, PATH -> Attempt.DIRECT;
          case PIPE, SOCKET, EVENTFD, TIMERFD, INOTIFY -> Attempt.NO_WAIT;
          case TERMINAL, CHARACTER_DEVICE -> Attempt.POLLED;
        };
    return new HostDescription(posix, hostFd, flags, kind, attempt, name);
  }

  // Documentation/admin-guide/devices.txt: 5:2 is /dev/ptmx
  private static boolean isMasterDevice(FileStat stat) {
    return stat.rdevMajor == 5 && stat.rdevMinor == 2;
  }

  private static boolean isTerminal(Posix posix, int hostFd, FileStat stat) {
    return stat.type() == Stat.S_IFCHR && TerminalMode.isTerminal(posix, hostFd);
  }

  /** {@return its kind} */
  public HostKind kind() {
    return kind;
  }

  /** {@return who has a say in transfers of a terminal, or null} */
  public TerminalSide terminalSide() {
    return side;
  }

  /**
   * Says who has a say in transfers.
   *
   * @param side the terminal, or one side of it
   */
  public void setTerminalSide(TerminalSide side) {
    this.side = side;
  }

  /** {@return whether it is the master's side of a pseudo-terminal} */
  boolean isMaster() {
    TerminalSide terminal = side;
    return terminal != null && terminal.isMaster();
  }

  @Override
  public boolean hasRecords() {
    return kind == HostKind.EVENTFD || kind == HostKind.TIMERFD || kind == HostKind.INOTIFY;
  }

  @Override
  public int hostFd() {
    return hostFd;
  }

  @Override
  public boolean canLeaveProcess() {
    return true;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Its O_NONBLOCK is the guest's from now on, so single calls are told not to wait.
   */
  @Override
  synchronized void prepareToLeave() {
    if (attempt == Attempt.NONBLOCKING) {
      attempt = Attempt.NO_WAIT;
      left = true;
      long flags = posix.fcntl(hostFd, Fcntl.F_GETFL, 0);
      if (!isNonblocking()) {
        posix.fcntl(hostFd, Fcntl.F_SETFL, flags & ~Fcntl.O_NONBLOCK);
      }
    }
  }

  /** {@return nanoseconds that a receiving call waits at most, -1 for ever} */
  long receiveTimeout() {
    return receiveTimeout;
  }

  /** {@return nanoseconds that a sending call waits at most, -1 for ever} */
  long sendTimeout() {
    return sendTimeout;
  }

  /**
   * Sets how long a socket's calls wait (SO_RCVTIMEO, SO_SNDTIMEO).
   *
   * @param receiving whether it is about calls that receive
   * @param nanos at most so long; 0 or less is for ever
   */
  public void setTimeout(boolean receiving, long nanos) {
    if (receiving) {
      receiveTimeout = nanos <= 0 ? -1 : nanos;
    } else {
      sendTimeout = nanos <= 0 ? -1 : nanos;
    }
  }

  /** {@return whether a socket is known to have a guest of this JVM at its other end} */
  boolean isPeerGuest() {
    return peerIsGuest;
  }

  /**
   * Notes whether a socket's other end is a guest of this JVM.
   *
   * @param guest whether it is
   */
  public void setPeerIsGuest(boolean guest) {
    peerIsGuest = guest;
  }

  /**
   * Adds something to be done when the last reference is gone, after the host's descriptor is
   * closed.
   *
   * @param action what; the caller has a reference
   */
  public synchronized void onClose(Runnable action) {
    Runnable before = atClose;
    atClose =
        before == null
            ? action
            : () -> {
              before.run();
              action.run();
            };
  }

  @Override
  int teardown() {
    int result = posix.close(hostFd);
    Runnable last = atClose;
    if (last != null) {
      last.run();
    }
    return result;
  }

  /**
   * {@inheritDoc}
   *
   * <p>All but O_NONBLOCK are set on the host as well.
   */
  @Override
  public int setStatusFlags(int flags) {
    // Only O_NONBLOCK differs in most calls, and that one is none of the host's business
    int shared = Fcntl.O_APPEND | Fcntl.O_DIRECT | Fcntl.O_NOATIME;
    int differing = (flags ^ statusFlags()) & (left ? shared | Fcntl.O_NONBLOCK : shared);
    if (differing != 0) {
      long hostFlags = posix.fcntl(hostFd, Fcntl.F_GETFL, 0);
      if (hostFlags < 0) {
        return (int) hostFlags;
      }
      long result = posix.fcntl(hostFd, Fcntl.F_SETFL, hostFlags ^ differing);
      if (result < 0) {
        return (int) result;
      }
    }
    return super.setStatusFlags(flags);
  }

  @Override
  public boolean isPollable() {
    return kind != HostKind.FILE && kind != HostKind.DIRECTORY && kind != HostKind.PATH;
  }

  @Override
  int waitFd() {
    return hostFd;
  }

  @Override
  int waitEvents(int events) {
    return events;
  }

  @Override
  WaitQueue queue() {
    return null;
  }

  @Override
  public long read(long address, long count, Waiter waiter) {
    if (!isReadable()) {
      return -Errno.EBADF;
    }
    if (kind == HostKind.TERMINAL) {
      int may = beforeRead();
      if (may < 0) {
        return may;
      }
      if (attempt == Attempt.NONBLOCKING && count > 0) {
        return TerminalInput.read(
            this,
            posix,
            hostFd,
            count,
            true,
            waiter,
            done -> posix.read(hostFd, address + done, count - done));
      }
    }
    if (attempt == Attempt.DIRECT || count == 0) {
      return posix.read(hostFd, address, count);
    }
    for (; ; ) {
      long result = tryRead(address, count, waiter);
      if (result != -Errno.EAGAIN || isNonblocking()) {
        return result;
      }
      int ready = await(waiter, Poll.POLLIN, receiveTimeout);
      if (ready <= 0) {
        return ready == 0 ? -Errno.EAGAIN : ready;
      }
    }
  }

  private int beforeRead() {
    TerminalSide terminal = side;
    return terminal == null ? 0 : terminal.beforeRead();
  }

  private int beforeWrite() {
    TerminalSide terminal = side;
    return terminal == null ? 0 : terminal.beforeWrite();
  }

  /** Waits for the file; what else may be ready is not waited for here. */
  int await(Waiter waiter, int events, long timeoutNanos) {
    int ready;
    do {
      ready = waiter.await(hostFd, events, timeoutNanos);
    } while (ready == Waiter.READY);
    // net/socket.h, sock_intr_errno
    boolean timed = kind == HostKind.SOCKET && timeoutNanos > 0;
    return timed && ready == -Errno.EINTR ? -NO_RESTART : ready;
  }

  /** Waits a moment for a socket's peer, of which the host does not tell. */
  int awaitPeer(Waiter waiter) {
    int woken = waiter.await(-1, 0, RETRY_NANOS);
    return woken == -Errno.EINTR && sendTimeout > 0 ? -NO_RESTART : woken;
  }

  private long tryRead(long address, long count, Waiter waiter) {
    if (attempt == Attempt.NO_WAIT) {
      long result = posix.readNoWait(hostFd, address, count);
      if (result != -Errno.EOPNOTSUPP) {
        return result;
      }
      attempt = Attempt.POLLED;
    }
    if (attempt == Attempt.POLLED) {
      int ready = readyToRead(waiter);
      if (ready <= 0) {
        return ready == 0 ? endOrAgain() : ready;
      }
    }
    return posix.read(hostFd, address, count);
  }

  /** Waits as long as a blocking read of the host would. {@return 0 when that time is over} */
  private int readyToRead(Waiter waiter) {
    long timeout = kind == HostKind.TERMINAL ? TerminalMode.readTimeout(posix, hostFd) : -1;
    if (timeout == 0) {
      return Poll.POLLIN; // VMIN = VTIME = 0: the host's read never waits
    }
    return await(waiter, Poll.POLLIN, isNonblocking() ? 0 : timeout);
  }

  private long endOrAgain() {
    return isNonblocking() ? -Errno.EAGAIN : 0;
  }

  Posix posix() {
    return posix;
  }

  @Override
  public long write(long address, long count, Waiter waiter) {
    if (!isWritable()) {
      return -Errno.EBADF;
    }
    if (kind == HostKind.TERMINAL) {
      int may = beforeWrite();
      if (may < 0) {
        return may;
      }
    }
    if (attempt == Attempt.DIRECT || count == 0) {
      return posix.write(hostFd, address, count);
    }
    long done = 0;
    for (; ; ) {
      long result = tryWrite(address + done, count - done, waiter);
      if (result >= 0) {
        TerminalSide terminal = side;
        if (terminal != null && result > 0) {
          terminal.wrote(address + done, result);
        }
        done += result;
        if (done >= count || result == 0 || isNonblocking() || isMessage()) {
          return done;
        }
      } else if (result != -Errno.EAGAIN || isNonblocking()) {
        return done > 0 ? done : result;
      } else {
        int ready = awaitRoom(waiter);
        if (ready <= 0) {
          return done > 0 ? done : ready == 0 ? -Errno.EAGAIN : ready;
        }
      }
    }
  }

  /** Waits until a write that was refused may be taken. */
  int awaitRoom(Waiter waiter) {
    if (kind != HostKind.EVENTFD) {
      // a terminal with room for one byte calls itself writable and takes no line feed, which
      // becomes two
      return kind == HostKind.TERMINAL && (poll(Poll.POLLOUT) & Poll.POLLOUT) != 0
          ? pause(waiter)
          : await(waiter, Poll.POLLOUT, sendTimeout);
    }
    return pause(waiter); // with room for less than the value it calls itself writable
  }

  private static int pause(Waiter waiter) {
    int woken = waiter.await(-1, 0, RETRY_NANOS);
    return woken < 0 ? woken : Poll.POLLOUT;
  }

  // A write to these either takes everything or is refused; more of it would be a second message.
  private boolean isMessage() {
    return kind == HostKind.EVENTFD || kind == HostKind.TIMERFD;
  }

  private long tryWrite(long address, long count, Waiter waiter) {
    if (attempt == Attempt.NO_WAIT) {
      long result = posix.writeNoWait(hostFd, address, count);
      if (result != -Errno.EOPNOTSUPP) {
        return result;
      }
      attempt = Attempt.POLLED;
    }
    if (attempt == Attempt.POLLED) {
      int ready = await(waiter, Poll.POLLOUT, isNonblocking() ? 0 : -1);
      if (ready <= 0) {
        return ready == 0 ? -Errno.EAGAIN : ready;
      }
      // a pipe that is ready takes this much without waiting
      return posix.write(hostFd, address, kind == HostKind.PIPE ? Math.min(count, 4096) : count);
    }
    return posix.write(hostFd, address, count);
  }

  @Override
  public long readv(long iov, int iovCount, Waiter waiter) {
    if (!isReadable()) {
      return -Errno.EBADF;
    }
    if (kind == HostKind.TERMINAL) {
      int may = beforeRead();
      if (may < 0) {
        return may;
      }
      if (attempt == Attempt.NONBLOCKING) {
        return TerminalInput.read(
            this,
            posix,
            hostFd,
            WaitingVector.size(iov, iovCount),
            false,
            waiter,
            done -> posix.readv(hostFd, iov, iovCount));
      }
    }
    if (attempt == Attempt.DIRECT) {
      return posix.readv(hostFd, iov, iovCount);
    }
    for (; ; ) {
      long result = tryReadv(iov, iovCount, waiter);
      if (result != -Errno.EAGAIN || isNonblocking()) {
        return result;
      }
      int ready = await(waiter, Poll.POLLIN, receiveTimeout);
      if (ready <= 0) {
        return ready == 0 ? -Errno.EAGAIN : ready;
      }
    }
  }

  private long tryReadv(long iov, int iovCount, Waiter waiter) {
    if (attempt == Attempt.NO_WAIT) {
      long result = posix.preadv2(hostFd, iov, iovCount, -1, Fcntl.RWF_NOWAIT);
      if (result != -Errno.EOPNOTSUPP) {
        return result;
      }
      attempt = Attempt.POLLED;
    }
    if (attempt == Attempt.POLLED) {
      int ready = readyToRead(waiter);
      if (ready <= 0) {
        return ready == 0 ? endOrAgain() : ready;
      }
    }
    return posix.readv(hostFd, iov, iovCount);
  }

  @Override
  public long writev(long iov, int iovCount, Waiter waiter) {
    if (!isWritable()) {
      return -Errno.EBADF;
    }
    if (kind == HostKind.TERMINAL) {
      int may = beforeWrite();
      if (may < 0) {
        return may;
      }
    }
    if (attempt == Attempt.DIRECT) {
      return posix.writev(hostFd, iov, iovCount);
    }
    if (isMaster()) {
      return WaitingVector.writeEach(this, iov, iovCount, waiter);
    }
    return WaitingVector.write(this, iov, iovCount, waiter);
  }

  /** One try at the whole vector. {@return bytes, EAGAIN if it would wait, or another error} */
  long tryWritev(long iov, int iovCount, Waiter waiter) {
    if (attempt == Attempt.NO_WAIT) {
      long result = posix.pwritev2(hostFd, iov, iovCount, -1, Fcntl.RWF_NOWAIT);
      if (result != -Errno.EOPNOTSUPP) {
        return result;
      }
      attempt = Attempt.POLLED;
    }
    if (attempt == Attempt.POLLED) {
      int ready = await(waiter, Poll.POLLOUT, isNonblocking() ? 0 : -1);
      if (ready <= 0) {
        return ready == 0 ? -Errno.EAGAIN : ready;
      }
    }
    return posix.writev(hostFd, iov, iovCount);
  }

  @Override
  public long pread(long address, long count, long offset) {
    if (offset < 0) {
      return -Errno.EINVAL; // before the access mode: fs/read_write.c
    }
    return isReadable() ? posix.pread(hostFd, address, count, offset) : -Errno.EBADF;
  }

  @Override
  public long pwrite(long address, long count, long offset) {
    if (offset < 0) {
      return -Errno.EINVAL; // before the access mode: fs/read_write.c
    }
    return isWritable() ? posix.pwrite(hostFd, address, count, offset) : -Errno.EBADF;
  }

  @Override
  public long preadv(long iov, int iovCount, long offset) {
    if (offset < 0) {
      return -Errno.EINVAL; // preadv2 would take -1 for the current position
    }
    return isReadable() ? posix.preadv2(hostFd, iov, iovCount, offset, 0) : -Errno.EBADF;
  }

  @Override
  public long pwritev(long iov, int iovCount, long offset) {
    if (offset < 0) {
      return -Errno.EINVAL;
    }
    return isWritable() ? posix.pwritev2(hostFd, iov, iovCount, offset, 0) : -Errno.EBADF;
  }

  @Override
  public long lseek(long offset, int whence) {
    return entries != null ? entries.seek(offset, whence) : posix.lseek(hostFd, offset, whence);
  }

  @Override
  public long getdents64(long address, long count) {
    return entries != null
        ? entries.read(address, count)
        : posix.getdents64(hostFd, address, count);
  }

  @Override
  public int stat(FileStat out) {
    return posix.fstat(hostFd, out);
  }

  @Override
  public int truncate(long length) {
    return posix.ftruncate(hostFd, length);
  }

  /**
   * {@inheritDoc}
   *
   * <p>FIONBIO changes the guest's O_NONBLOCK, not the host's; FIOASYNC, FIOCLEX and FIONCLEX are
   * not for the host and are refused with {@code -EINVAL}: who knows the descriptor serves the last
   * two.
   */
  @Override
  public int ioctl(int request, long argument) {
    return switch (request) {
      case Ioctl.FIONBIO -> setNonblocking(NativeMemory.getInt(argument) != 0);
      case Ioctl.FIOCLEX, Ioctl.FIONCLEX, Ioctl.FIOASYNC -> -Errno.EINVAL;
      default -> posix.ioctl(hostFd, request, argument);
    };
  }

  @Override
  public int poll(int events) {
    return Math.max(posix.pollNow(hostFd, events), 0);
  }

  @Override
  public int flock(int operation, Waiter waiter) {
    for (; ; ) {
      int result = posix.flock(hostFd, operation | Fcntl.LOCK_NB);
      if (result != -Errno.EAGAIN || (operation & Fcntl.LOCK_NB) != 0) {
        return result;
      }
      int woken = waiter.await(-1, 0, RETRY_NANOS);
      if (woken < 0) {
        return woken;
      }
    }
  }

  @Override
  long control(int command, long argument, Waiter waiter) {
    return switch (command) {
      case Fcntl.F_GETLK,
          Fcntl.F_SETLK,
          Fcntl.F_OFD_GETLK,
          Fcntl.F_OFD_SETLK,
          Fcntl.F_SETPIPE_SZ,
          Fcntl.F_GETPIPE_SZ,
          Fcntl.F_ADD_SEALS,
          Fcntl.F_GET_SEALS,
          Fcntl.F_GET_RW_HINT,
          Fcntl.F_SET_RW_HINT ->
          posix.fcntl(hostFd, command, argument);
      case Fcntl.F_SETLKW -> waitForLock(Fcntl.F_SETLK, argument, waiter);
      case Fcntl.F_OFD_SETLKW -> waitForLock(Fcntl.F_OFD_SETLK, argument, waiter);
      default -> -Errno.EINVAL;
    };
  }

  private long waitForLock(int command, long argument, Waiter waiter) {
    for (; ; ) {
      long result = posix.fcntl(hostFd, command, argument);
      if (result != -Errno.EAGAIN && result != -Errno.EACCES) {
        return result;
      }
      int woken = waiter.await(-1, 0, RETRY_NANOS);
      if (woken < 0) {
        return woken;
      }
    }
  }
}
