package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.fd.OpenFileDescription;
import elfuse.host.PollSet;
import elfuse.linux.process.Signals;
import elfuse.linux.process.Task;

/** Waiting for several descriptors. */
final class PollCalls {
  private static final long SECOND = 1_000_000_000L;

  private PollCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(72, "pselect6", "int ptr ptr ptr ptr ptr", PollCalls::pselect),
      full(73, "ppoll", "ptr int ptr ptr int", PollCalls::ppoll),
    };
  }

  /** {@return a time limit in nanoseconds, -1 for none, -2 if it is invalid} */
  private static long limit(Task t, long at) {
    if (at == 0) {
      return -1;
    }
    long seconds = t.memory.getLong(at);
    long nanos = t.memory.getLong(at + 8);
    if (seconds < 0 || nanos < 0 || nanos >= SECOND) {
      return -2;
    }
    return seconds > Long.MAX_VALUE / SECOND - 1 ? Long.MAX_VALUE : seconds * SECOND + nanos;
  }

  private static long ppoll(Task t, long a, long b, long c, long d, long e, long f) {
    long limit = limit(t, c);
    if (limit == -2) {
      return -Errno.EINVAL;
    }
    if (d != 0 && e != 8) {
      return -Errno.EINVAL;
    }
    long count = b & 0xffff_ffffL;
    if (count > t.process.limits.soft(elfuse.linux.process.Limits.NOFILE)) {
      return -Errno.EINVAL;
    }
    int n = (int) count;
    int[] fds = new int[n];
    int[] events = new int[n];
    for (int i = 0; i < n; i++) {
      fds[i] = t.memory.getInt(a + 8L * i);
      events[i] = t.memory.getShort(a + 8L * i + 4);
    }
    Long old = d == 0 ? null : t.signals.replaceMask(t.memory.getLong(d));
    int[] ready = new int[n];
    long result = wait(t, fds, events, ready, limit);
    if (old != null) {
      t.signals.restoreMask(old, result == -Signals.RESTART_NO_HANDLER);
    }
    if (result >= 0) {
      for (int i = 0; i < n; i++) {
        t.memory.putShort(a + 8L * i + 6, ready[i]);
      }
    }
    return result;
  }

  /** Fills {@code ready}; {@return how many are, or a negative error} */
  private static long wait(Task t, int[] fds, int[] events, int[] ready, long limit) {
    long end = limit < 0 ? -1 : System.nanoTime() + Math.min(limit, Long.MAX_VALUE / 2);
    OpenFileDescription[] files = new OpenFileDescription[fds.length];
    try {
      for (int i = 0; i < fds.length; i++) {
        files[i] = fds[i] < 0 ? null : t.process.files.acquire(fds[i]);
      }
      while (true) {
        int count = 0;
        for (int i = 0; i < fds.length; i++) {
          ready[i] =
              fds[i] < 0
                  ? 0
                  : files[i] == null ? Poll.POLLNVAL : files[i].poll(events[i], t.waiter());
          if (ready[i] != 0) {
            count++;
          }
        }
        long left = limit < 0 ? -1 : end - System.nanoTime();
        if (count > 0 || limit >= 0 && left <= 0) {
          return count;
        }
        PollSet set = new PollSet();
        for (int i = 0; i < fds.length; i++) {
          if (files[i] != null && files[i].hostFd() >= 0) {
            set.add(files[i].hostFd(), events[i]);
          }
        }
        int woken = t.waiter().await(set, left);
        if (woken == -Errno.EINTR) {
          t.waiter().clear();
          if (t.signals.interrupts()) {
            return -Signals.RESTART_NO_HANDLER;
          }
        }
      }
    } finally {
      for (OpenFileDescription file : files) {
        if (file != null) {
          file.release();
        }
      }
    }
  }

  private static long pselect(Task t, long a, long b, long c, long d, long e, long f) {
    int n = (int) a;
    if (n < 0) {
      return -Errno.EINVAL;
    }
    n = Math.min(n, 65536);
    long limit = limit(t, e);
    if (limit == -2) {
      return -Errno.EINVAL;
    }
    long[] sets = {b, c, d};
    int[] interest = {Poll.POLLIN, Poll.POLLOUT, Poll.POLLPRI};
    int words = (n + 63) / 64;
    long[][] bits = new long[3][words];
    int[] events = new int[n];
    for (int k = 0; k < 3; k++) {
      for (int i = 0; i < words && sets[k] != 0; i++) {
        bits[k][i] = t.memory.getLong(sets[k] + 8L * i);
      }
      for (int i = 0; i < n; i++) {
        if ((bits[k][i >> 6] >>> i & 1) != 0) {
          events[i] |= interest[k];
        }
      }
    }
    int used = 0;
    int[] fds = new int[n];
    int[] wanted = new int[n];
    for (int i = 0; i < n; i++) {
      if (events[i] != 0) {
        OpenFileDescription file = t.process.files.acquire(i);
        if (file == null) {
          return -Errno.EBADF;
        }
        file.release();
        fds[used] = i;
        wanted[used++] = events[i];
      }
    }
    Long old = null;
    if (f != 0) {
      long mask = t.memory.getLong(f);
      if (mask != 0) {
        if (t.memory.getLong(f + 8) != 8) {
          return -Errno.EINVAL;
        }
        old = t.signals.replaceMask(t.memory.getLong(mask));
      }
    }
    int[] ready = new int[used];
    long result =
        wait(
            t,
            java.util.Arrays.copyOf(fds, used),
            java.util.Arrays.copyOf(wanted, used),
            ready,
            limit);
    if (old != null) {
      t.signals.restoreMask(old, result == -Signals.RESTART_NO_HANDLER);
    }
    if (result < 0) {
      return result;
    }
    int[] means = {
      Poll.POLLIN | Poll.POLLHUP | Poll.POLLERR, Poll.POLLOUT | Poll.POLLERR, Poll.POLLPRI
    };
    long count = 0;
    for (int k = 0; k < 3; k++) {
      long[] out = new long[words];
      for (int i = 0; i < used; i++) {
        int fd = fds[i];
        if ((bits[k][fd >> 6] >>> fd & 1) != 0 && (ready[i] & means[k]) != 0) {
          out[fd >> 6] |= 1L << fd;
          count++;
        }
      }
      for (int i = 0; i < words && sets[k] != 0; i++) {
        t.memory.putLong(sets[k] + 8L * i, out[i]);
      }
    }
    return count;
  }
}
