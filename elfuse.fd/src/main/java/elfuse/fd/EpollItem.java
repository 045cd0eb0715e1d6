package elfuse.fd;

import elfuse.abi.Poll;

/**
 * One interest of an epoll instance (fs/eventpoll.c, {@code struct epitem}): a descriptor number
 * together with the description that it stood for.
 *
 * <p>It has no reference to the description, so that closing the last descriptor ends it. Fields
 * that change are under the lock of the instance.
 */
final class EpollItem implements WaitQueue.Listener {
  /** The bits that say how to tell, not what (EP_PRIVATE_BITS). */
  static final int HOW = Poll.EPOLLET | Poll.EPOLLONESHOT | Poll.EPOLLWAKEUP | Poll.EPOLLEXCLUSIVE;

  final EpollFile epoll;
  final int fd;
  final OpenFileDescription target;
  final WaitQueue queue; // of the target, or null

  /** The host's descriptor for it in the instance's own one, or -1. */
  int hostFd = -1;

  /** Whether that descriptor is a duplicate, because the target is watched more than once. */
  boolean ownsHostFd;

  /** Whether the host cannot watch it, so that it is looked at again and again. */
  boolean unwatched;

  /** Where it stands in the instance's table; what the host calls it. */
  int index;

  /** Written under the lock; read without it by those who tell of changes. */
  volatile int events;

  long data;
  volatile boolean dead;

  /** Whether it is in the list of those that may be ready; under the lock of that list. */
  boolean listed;

  EpollItem(EpollFile epoll, int fd, OpenFileDescription target, int events, long data) {
    this.epoll = epoll;
    this.fd = fd;
    this.target = target;
    this.events = events;
    this.data = data;
    queue = target.queue();
  }

  /** {@return the events that are wanted, without the bits that say how} */
  int wanted() {
    return events & ~HOW;
  }

  @Override
  public void ready(int hint) {
    epoll.mayBeReady(this, hint);
  }

  /** The target's last reference is gone. */
  void targetClosed() {
    epoll.forget(this);
  }
}
