package elfuse.abi;

/**
 * {@code poll}, {@code epoll}, {@code eventfd}, {@code timerfd}, {@code signalfd} and {@code
 * inotify} numbers.
 *
 * <p>Headers {@code asm-generic/poll.h}, {@code linux/eventpoll.h}, {@code sys/eventfd.h}, {@code
 * linux/timerfd.h}, {@code linux/inotify.h}.
 */
public final class Poll {
  /** There is data to read. */
  public static final int POLLIN = 0x1;

  /** Urgent data. */
  public static final int POLLPRI = 0x2;

  /** Writing is possible. */
  public static final int POLLOUT = 0x4;

  /** Error. */
  public static final int POLLERR = 0x8;

  /** Hung up. */
  public static final int POLLHUP = 0x10;

  /** Not open. */
  public static final int POLLNVAL = 0x20;

  /** Normal data to read. */
  public static final int POLLRDNORM = 0x40;

  /** Priority data to read. */
  public static final int POLLRDBAND = 0x80;

  /** Normal writing is possible. */
  public static final int POLLWRNORM = 0x100;

  /** Priority writing is possible. */
  public static final int POLLWRBAND = 0x200;

  /** A message. */
  public static final int POLLMSG = 0x400;

  /** The peer closed its writing half. */
  public static final int POLLRDHUP = 0x2000;

  /** As POLLIN. */
  public static final int EPOLLIN = 0x1;

  /** As POLLPRI. */
  public static final int EPOLLPRI = 0x2;

  /** As POLLOUT. */
  public static final int EPOLLOUT = 0x4;

  /** As POLLERR. */
  public static final int EPOLLERR = 0x8;

  /** As POLLHUP. */
  public static final int EPOLLHUP = 0x10;

  /** As POLLRDHUP. */
  public static final int EPOLLRDHUP = 0x2000;

  /** Wake only some. */
  public static final int EPOLLEXCLUSIVE = 0x10000000;

  /** Keep the system awake. */
  public static final int EPOLLWAKEUP = 0x20000000;

  /** Disable after one event. */
  public static final int EPOLLONESHOT = 0x40000000;

  /** Edge triggered. */
  public static final int EPOLLET = 0x80000000;

  /** Add a descriptor. */
  public static final int EPOLL_CTL_ADD = 1;

  /** Remove a descriptor. */
  public static final int EPOLL_CTL_DEL = 2;

  /** Change a descriptor. */
  public static final int EPOLL_CTL_MOD = 3;

  /** Close at execve. */
  public static final int EPOLL_CLOEXEC = 02000000;

  /** Reads take one. */
  public static final int EFD_SEMAPHORE = 1;

  /** Close at execve. */
  public static final int EFD_CLOEXEC = 02000000;

  /** Do not wait. */
  public static final int EFD_NONBLOCK = 04000;

  /** Close at execve. */
  public static final int SFD_CLOEXEC = 02000000;

  /** Do not wait. */
  public static final int SFD_NONBLOCK = 04000;

  /** Close at execve. */
  public static final int TFD_CLOEXEC = 02000000;

  /** Do not wait. */
  public static final int TFD_NONBLOCK = 04000;

  /** The time is absolute. */
  public static final int TFD_TIMER_ABSTIME = 1;

  /** Cancel when the clock is set. */
  public static final int TFD_TIMER_CANCEL_ON_SET = 2;

  /** Close at execve. */
  public static final int IN_CLOEXEC = 02000000;

  /** Do not wait. */
  public static final int IN_NONBLOCK = 04000;

  private Poll() {}
}
