package elfuse.host.darwin;

import elfuse.abi.Poll;
import elfuse.host.NativeMemory;

/**
 * Which events hold now, in Linux's words.
 *
 * <p>XNU makes {@code poll} of its kqueue filters and says POLLHUP as soon as one direction of a
 * socket has ended (bsd/kern/sys_generic.c, poll_callback: EV_EOF). Linux says POLLRDHUP then, and
 * POLLHUP when both have. So after POLLHUP of a socket its filters are asked one by one.
 */
final class Readiness {
  private static final int ALWAYS = Poll.POLLERR | Poll.POLLHUP | Poll.POLLNVAL;
  private static final int SO_TYPE = 0x1008;

  private final Functions f;

  Readiness(Functions f) {
    this.f = f;
  }

  /** {@return Linux's events of one descriptor, 0 for none, or {@code -errno}} */
  int now(Scratch s, int fd, int events) {
    s.putInt(0, fd);
    s.putInt(4, MachineTable.POLL.darwinBits(events) & 0xffff);
    int count = Libc.callInt(s, f.poll, s.area, 1, 0, 0, 0, 0);
    return count <= 0 ? count : told(s, fd, events, s.getShort(6));
  }

  /** {@return Linux's events for what poll stored} */
  int told(Scratch s, int fd, int asked, int darwin) {
    int linux = MachineTable.POLL.linuxBits(darwin) & (asked | ALWAYS);
    return (linux & Poll.POLLHUP) != 0 && isSocket(s, fd) ? ended(s, fd, asked, linux) : linux;
  }

  private boolean isSocket(Scratch s, int fd) {
    s.putInt(8, 4);
    return Libc.callInt(s, f.getsockopt, fd, SocketTable.SOL_SOCKET, SO_TYPE, s.area, s.area + 8, 0)
        == 0;
  }

  private int ended(Scratch s, int fd, int asked, int linux) {
    int queue = Libc.callInt(s, f.kqueue, 0, 0, 0, 0, 0, 0);
    if (queue < 0) {
      return linux;
    }
    boolean reading = hasEnded(s, queue, fd, Kevent.EVFILT_READ);
    boolean writing = hasEnded(s, queue, fd, Kevent.EVFILT_WRITE);
    Libc.callInt(s, f.close, queue, 0, 0, 0, 0, 0);
    int result = reading && writing ? linux : linux & ~Poll.POLLHUP;
    return reading ? result | asked & (Poll.POLLRDHUP | Poll.POLLIN | Poll.POLLRDNORM) : result;
  }

  private boolean hasEnded(Scratch s, int queue, int fd, int filter) {
    Kevent.put(s.area, fd, filter, Kevent.EV_ADD | Kevent.EV_ONESHOT, 0, 0, 0);
    NativeMemory.putLong(s.area + 2 * Kevent.SIZE, 0); // no time
    NativeMemory.putLong(s.area + 2 * Kevent.SIZE + 8, 0);
    int found =
        Libc.callInt(
            s, f.kevent, queue, s.area, 1, s.area + Kevent.SIZE, 1, s.area + 2 * Kevent.SIZE);
    return found == 1 && (Kevent.flags(s.area + Kevent.SIZE) & Kevent.EV_EOF) != 0;
  }
}
