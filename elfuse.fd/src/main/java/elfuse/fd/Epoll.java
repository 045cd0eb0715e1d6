package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.host.Posix;
import elfuse.host.Waiter;

/**
 * The epoll calls ({@code man 7 epoll}): a set of interests in descriptors, waited for together.
 *
 * <p>Thread-safe. The order of errors is that of fs/eventpoll.c.
 */
public final class Epoll {
  // fs/eventpoll.c, EPOLLEXCLUSIVE_OK_BITS
  private static final int EXCLUSIVE_OK =
      Poll.EPOLLIN
          | Poll.EPOLLOUT
          | Poll.EPOLLERR
          | Poll.EPOLLHUP
          | Poll.EPOLLWAKEUP
          | Poll.EPOLLET
          | Poll.EPOLLEXCLUSIVE;
  private static final int EVENT_SIZE = 16; // sizeof(struct epoll_event) on arm64

  /** The most events that one call can ask for, EP_MAX_EVENTS. */
  public static final int MAX_EVENTS = Integer.MAX_VALUE / EVENT_SIZE;

  private Epoll() {}

  /**
   * {@code epoll_create1}.
   *
   * @param posix the host
   * @param table where the descriptor goes
   * @param flags EPOLL_CLOEXEC or 0
   * @return the descriptor or {@code -errno}
   */
  public static int create(Posix posix, FdTable table, int flags) {
    if ((flags & ~Poll.EPOLL_CLOEXEC) != 0) {
      return -Errno.EINVAL;
    }
    EpollFile[] file = new EpollFile[1];
    int failed = EpollFile.create(posix, file);
    return failed < 0
        ? failed
        : table.add(
            VirtualDescription.of(file[0], Fcntl.O_RDWR, "anon_inode:[eventpoll]"), flags != 0);
  }

  /**
   * {@code epoll_ctl}.
   *
   * @param table the descriptors
   * @param epollFd the instance
   * @param operation EPOLL_CTL_*
   * @param fd the descriptor concerned
   * @param events EPOLL* bits; ignored by EPOLL_CTL_DEL
   * @param data what {@link #await} tells of it
   * @return 0 or {@code -errno}
   */
  public static int control(
      FdTable table, int epollFd, int operation, int fd, int events, long data) {
    OpenFileDescription instance = table.acquire(epollFd);
    if (instance == null) {
      return -Errno.EBADF;
    }
    try {
      OpenFileDescription target = table.acquire(fd);
      if (target == null) {
        return -Errno.EBADF;
      }
      try {
        return control(instance, operation, fd, target, events, data);
      } finally {
        target.release();
      }
    } finally {
      instance.release();
    }
  }

  private static int control(
      OpenFileDescription instance,
      int operation,
      int fd,
      OpenFileDescription target,
      int events,
      long data) {
    if (!target.isPollable()) {
      return -Errno.EPERM;
    }
    EpollFile epoll = EpollFile.of(instance);
    if (instance == target || epoll == null) {
      return -Errno.EINVAL;
    }
    if (operation != Poll.EPOLL_CTL_DEL && (events & Poll.EPOLLEXCLUSIVE) != 0) {
      if (operation == Poll.EPOLL_CTL_MOD
          || operation == Poll.EPOLL_CTL_ADD
              && (EpollFile.of(target) != null || (events & ~EXCLUSIVE_OK) != 0)) {
        return -Errno.EINVAL;
      }
    }
    return epoll.control(operation, fd, target, events, data);
  }

  /**
   * {@return whether a description is an epoll instance}
   *
   * @param file the description
   */
  public static boolean isInstance(OpenFileDescription file) {
    return EpollFile.of(file) != null;
  }

  /**
   * {@return what an instance watches under a number, to be compared with others and nothing else,
   * or null}
   *
   * @param instance an epoll instance
   * @param fd the number
   * @param offset how many that it watches under the same number are passed over, unsigned
   */
  public static Object target(OpenFileDescription instance, int fd, int offset) {
    return EpollFile.of(instance).target(fd, offset);
  }

  /**
   * {@code epoll_wait}.
   *
   * @param table the descriptors
   * @param epollFd the instance
   * @param events where EPOLL* bits go
   * @param data where the data of {@link #control} go
   * @param max how many at most; what exceeds the arrays is left for the next call
   * @param deadline when to give up, of {@link System#nanoTime}; ignored unless limited
   * @param limited whether there is a deadline
   * @param waiter the calling thread's
   * @return how many, 0 when the time is over, or {@code -errno}: {@code -EINTR} when woken
   */
  public static int await(
      FdTable table,
      int epollFd,
      int[] events,
      long[] data,
      int max,
      long deadline,
      boolean limited,
      Waiter waiter) {
    OpenFileDescription instance = table.acquire(epollFd);
    if (instance == null) {
      return -Errno.EBADF;
    }
    try {
      EpollFile epoll = EpollFile.of(instance);
      if (max <= 0 || max > MAX_EVENTS || epoll == null) {
        return -Errno.EINVAL;
      }
      return epoll.await(events, data, Math.min(max, events.length), deadline, limited, waiter);
    } finally {
      instance.release();
    }
  }
}
