package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.abi.PollfdLayout;
import elfuse.fd.Epoll;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.PollRequest;
import elfuse.linux.process.Limits;
import elfuse.linux.process.Signals;
import elfuse.linux.process.Task;
import elfuse.mm.GuestFault;
import java.util.Arrays;

/** Waiting for several descriptors. */
final class PollCalls {
  private static final long SECOND = 1_000_000_000L;
  private static final long MILLI = 1_000_000L;
  private static final long NEVER = -1;
  private static final long INVALID = -2;
  private static final int SIGSET = 8;
  private static final int EVENT_SIZE = 16; // struct epoll_event: not packed on arm64
  private static final int EVENT_DATA = 8;
  private static final int SELECT_MAX = 1 << 20; // no descriptor is beyond

  // fs/select.c, POLLIN_SET and the others
  private static final int READ =
      Poll.POLLRDNORM | Poll.POLLRDBAND | Poll.POLLIN | Poll.POLLHUP | Poll.POLLERR;
  private static final int WRITE = Poll.POLLWRBAND | Poll.POLLWRNORM | Poll.POLLOUT | Poll.POLLERR;
  private static final int[] SELECTED = {READ, WRITE, Poll.POLLPRI};

  private PollCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(
          20,
          "epoll_create1",
          "openflags",
          (t, a, b, c, d, e, f) -> Epoll.create(t.posix, t.files, (int) a)),
      full(21, "epoll_ctl", "fd int fd ptr", PollCalls::control),
      full(22, "epoll_pwait", "fd ptr int int ptr int", PollCalls::epoll),
      full(441, "epoll_pwait2", "fd ptr int ptr ptr int", PollCalls::epoll2),
      full(72, "pselect6", "int ptr ptr ptr ptr ptr", PollCalls::pselect),
      full(73, "ppoll", "ptr int ptr ptr int", PollCalls::ppoll),
    };
  }

  /** {@return a time limit in nanoseconds, NEVER or INVALID} */
  private static long limit(Task t, long at) {
    if (at == 0) {
      return NEVER;
    }
    long seconds = t.memory.getLong(at);
    long nanos = t.memory.getLong(at + 8);
    if (seconds < 0 || nanos < 0 || nanos >= SECOND) {
      return INVALID;
    }
    return seconds > Long.MAX_VALUE / SECOND - 1 ? Long.MAX_VALUE : seconds * SECOND + nanos;
  }

  /** A wait that a wake-up ends: answers -EINTR then. */
  private interface Wait {
    int until(long deadline, boolean limited);
  }

  /**
   * Waits with the mask that a call brings along, if any, until something is there, the time is
   * over or a signal is to be delivered.
   */
  private static long masked(Task t, long limit, long mask, Wait wait) {
    Long old = mask == 0 ? null : t.signals.replaceMask(t.memory.getLong(mask));
    // what the mask lets through is there already, and nobody will wake this thread for it
    boolean interrupted = old != null && t.signals.interrupts();
    boolean limited = interrupted || limit >= 0;
    long deadline = System.nanoTime() + (interrupted ? 0 : Math.min(limit, Long.MAX_VALUE / 2));
    long result;
    do {
      result = wait.until(deadline, limited);
      if (result == 0 && interrupted && limit != 0) {
        result = -Errno.EINTR;
      }
      if (result == -Errno.EINTR) {
        t.waiter().clear();
        if (t.signals.interrupts()) {
          result = -Signals.RESTART_NO_HANDLER;
        }
      }
    } while (result == -Errno.EINTR);
    if (old != null) {
      t.signals.restoreMask(old, result == -Signals.RESTART_NO_HANDLER);
    }
    return result;
  }

  private static long ppoll(Task t, long a, long b, long c, long d, long e, long f) {
    long limit = limit(t, c);
    if (limit == INVALID || d != 0 && e != SIGSET) {
      return -Errno.EINVAL;
    }
    long count = b & 0xffff_ffffL;
    if (count > t.process.limits.soft(Limits.NOFILE)) {
      return -Errno.EINVAL;
    }
    PollRequest request = t.pollRequest();
    try {
      for (long i = 0; i < count; i++) {
        long entry = a + i * PollfdLayout.SIZE;
        int fd = t.memory.getInt(entry + PollfdLayout.FD);
        int events = t.memory.getShort(entry + PollfdLayout.EVENTS) & 0xffff;
        if (fd < 0) {
          request.addNothing();
        } else {
          request.add(t.files.acquire(fd), events);
        }
      }
      long result = masked(t, limit, d, (end, limited) -> request.await(end, limited, t.waiter()));
      for (int i = 0; i < count && result >= 0; i++) {
        t.memory.putShort(
            a + (long) i * PollfdLayout.SIZE + PollfdLayout.REVENTS, request.events(i));
      }
      return result;
    } finally {
      request.clear();
    }
  }

  private static long pselect(Task t, long a, long b, long c, long d, long e, long f) {
    long limit = limit(t, e);
    if (limit == INVALID || (int) a < 0) {
      return -Errno.EINVAL;
    }
    long mask = f == 0 ? 0 : t.memory.getLong(f);
    if (mask != 0 && t.memory.getLong(f + 8) != SIGSET) {
      return -Errno.EINVAL;
    }
    int n = Math.min(Math.min((int) a, SELECT_MAX), t.files.capacity());
    long[] sets = {b, c, d};
    long[][] wanted = new long[3][(n + 63) / 64];
    for (int k = 0; k < 3; k++) {
      for (int word = 0; word < wanted[k].length && sets[k] != 0; word++) {
        wanted[k][word] = t.memory.getLong(sets[k] + 8L * word);
      }
    }
    PollRequest request = t.pollRequest();
    try {
      int[] fds = new int[n];
      int used = 0;
      for (int fd = 0; fd < n; fd++) {
        int events = 0;
        for (int k = 0; k < 3; k++) {
          events |= isSet(wanted[k], fd) ? SELECTED[k] : 0;
        }
        if (events != 0) {
          OpenFileDescription file = t.files.acquire(fd);
          if (file == null) {
            return -Errno.EBADF;
          }
          request.add(file, events);
          fds[used++] = fd;
        }
      }
      // hang-ups and errors alone are events of no set that did not ask for reading or writing
      return select(t, request, limit, mask, sets, wanted, Arrays.copyOf(fds, used));
    } finally {
      request.clear();
    }
  }

  private static long select(
      Task t, PollRequest request, long limit, long mask, long[] sets, long[][] wanted, int[] fds) {
    long result = masked(t, limit, mask, (end, limited) -> request.await(end, limited, t.waiter()));
    if (result < 0) {
      return result;
    }
    long count = 0;
    for (int k = 0; k < 3; k++) {
      long[] out = new long[wanted[k].length];
      for (int i = 0; i < fds.length; i++) {
        if (isSet(wanted[k], fds[i]) && (request.events(i) & SELECTED[k]) != 0) {
          out[fds[i] >> 6] |= 1L << fds[i];
          count++;
        }
      }
      for (int word = 0; word < out.length && sets[k] != 0; word++) {
        t.memory.putLong(sets[k] + 8L * word, out[word]);
      }
    }
    return count;
  }

  private static boolean isSet(long[] set, int fd) {
    return (set[fd >> 6] >>> fd & 1) != 0;
  }

  private static long control(Task t, long a, long b, long c, long d, long e, long f) {
    int events = 0;
    long data = 0;
    if ((int) b != Poll.EPOLL_CTL_DEL) {
      events = t.memory.getInt(d);
      data = t.memory.getLong(d + EVENT_DATA);
    }
    return Epoll.control(t.files, (int) a, (int) b, (int) c, events, data);
  }

  private static long epoll(Task t, long a, long b, long c, long d, long e, long f) {
    return epollWait(t, (int) a, b, (int) c, (int) d < 0 ? NEVER : (int) d * MILLI, e, f);
  }

  private static long epoll2(Task t, long a, long b, long c, long d, long e, long f) {
    long limit = limit(t, d);
    return limit == INVALID ? -Errno.EINVAL : epollWait(t, (int) a, b, (int) c, limit, e, f);
  }

  private static long epollWait(
      Task t, int fd, long to, int max, long limit, long mask, long maskSize) {
    if (mask != 0 && maskSize != SIGSET) {
      return -Errno.EINVAL;
    }
    long room = (long) max * EVENT_SIZE;
    if (max > 0 && max <= Epoll.MAX_EVENTS && !t.memory.isUserRange(to, room)) {
      return t.files.isOpen(fd) ? -Errno.EFAULT : -Errno.EBADF;
    }
    t.growEvents(max);
    long count =
        masked(
            t,
            limit,
            mask,
            (end, limited) ->
                Epoll.await(t.files, fd, t.events, t.eventData, max, end, limited, t.waiter()));
    for (int i = 0; i < count; i++) {
      try {
        t.memory.putInt(to + (long) i * EVENT_SIZE, t.events[i]);
        t.memory.putLong(to + (long) i * EVENT_SIZE + EVENT_DATA, t.eventData[i]);
      } catch (GuestFault fault) {
        return i == 0 ? -Errno.EFAULT : i;
      }
    }
    return count == -Signals.RESTART_NO_HANDLER ? -Signals.NO_RESTART : count; // man 7 signal
  }
}
