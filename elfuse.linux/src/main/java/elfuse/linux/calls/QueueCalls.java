package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Signals;
import elfuse.fd.OpenFileDescription;
import elfuse.linux.ipc.PosixQueues;
import elfuse.linux.process.Task;
import elfuse.signal.KernelTime;

/** POSIX message queues. */
final class QueueCalls {
  private static final int MOST_PRIORITIES = 32_768; // MQ_PRIO_MAX
  // uapi/linux/mqueue.h, struct mq_attr: eight longs
  private static final int ATTR_SIZE = 64;
  // struct sigevent
  private static final int SIGEV_SIGNO = 8;
  private static final int SIGEV_NOTIFY = 12;
  private static final int SIGEV_SIZE = 64;

  private QueueCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(180, "mq_open", "path openflags mode ptr", QueueCalls::open),
      full(181, "mq_unlink", "path", QueueCalls::unlink),
      full(182, "mq_timedsend", "fd buf int int ptr", QueueCalls::send),
      full(183, "mq_timedreceive", "fd ptr int ptr ptr", QueueCalls::receive),
      partial(184, "mq_notify", "fd ptr", "no SIGEV_THREAD", QueueCalls::notify),
      full(185, "mq_getsetattr", "fd ptr ptr", QueueCalls::attributes),
    };
  }

  private static PosixQueues queues(Task t) {
    return t.process.table.ipc.queues;
  }

  private static long open(Task t, long a, long b, long c, long d, long e, long f) {
    long[] attributes = null;
    if (d != 0) {
      t.memory.copyIn(d, ATTR_SIZE);
      attributes = new long[] {t.memory.getLong(d + 8), t.memory.getLong(d + 16)};
    }
    int mode = (int) c & 07777 & ~t.paths.umask;
    return queues(t).open(t, PathCalls.path(t, a), (int) b, mode, attributes);
  }

  private static long unlink(Task t, long a, long b, long c, long d, long e, long f) {
    return queues(t).unlink(t, PathCalls.path(t, a));
  }

  /** What is done with an open queue. */
  private interface Operation {
    long apply(OpenFileDescription queue);
  }

  private static long on(Task t, long fd, Operation operation) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return PosixQueues.isQueue(file) ? operation.apply(file) : -Errno.EBADF;
    } finally {
      file.release();
    }
  }

  /** {@return how long until an absolute time, -1 for ever, or -2 for a time that is none} */
  private static long limit(Task t, long at) {
    if (at == 0) {
      return -1;
    }
    long seconds = t.memory.getLong(at);
    long nanos = t.memory.getLong(at + 8);
    return KernelTime.isTimespec(seconds, nanos)
        ? Math.max(0, KernelTime.of(seconds, nanos) - t.posix.clockNanos(0))
        : -2;
  }

  private static long send(Task t, long a, long b, long c, long d, long e, long f) {
    long limit = limit(t, e);
    if (limit == -2 || Integer.compareUnsigned((int) d, MOST_PRIORITIES) >= 0) {
      return -Errno.EINVAL;
    }
    return on(
        t,
        a,
        queue -> {
          if (!queue.isWritable()) {
            return -Errno.EBADF;
          }
          if (Long.compareUnsigned(c, PosixQueues.messageSize(queue)) > 0) {
            return -Errno.EMSGSIZE;
          }
          return queues(t).send(t, queue, t.memory.copyIn(b, (int) c), (int) d, limit);
        });
  }

  private static long receive(Task t, long a, long b, long c, long d, long e, long f) {
    long limit = limit(t, e);
    if (limit == -2) {
      return -Errno.EINVAL;
    }
    return on(
        t,
        a,
        queue -> {
          if (!queue.isReadable()) {
            return -Errno.EBADF;
          }
          if (Long.compareUnsigned(c, PosixQueues.messageSize(queue)) < 0) {
            return -Errno.EMSGSIZE;
          }
          PosixQueues.Received got = queues(t).receive(t, queue, limit);
          if (got.error() != 0) {
            return got.error();
          }
          if (d != 0) {
            t.memory.putInt(d, got.priority());
          }
          t.memory.copyOut(b, got.text(), 0, got.text().length);
          return got.text().length;
        });
  }

  private static long notify(Task t, long a, long b, long c, long d, long e, long f) {
    if (b == 0) {
      return on(t, a, queue -> queues(t).notify(t, queue, -1, 0));
    }
    t.memory.copyIn(b, SIGEV_SIZE);
    long value = t.memory.getLong(b);
    int signal = t.memory.getInt(b + SIGEV_SIGNO);
    int how = t.memory.getInt(b + SIGEV_NOTIFY);
    if (how != Signals.SIGEV_NONE && how != Signals.SIGEV_SIGNAL && how != Signals.SIGEV_THREAD
        || how == Signals.SIGEV_SIGNAL && (signal < 0 || signal > Signals.SIGRTMAX)) {
      return -Errno.EINVAL;
    }
    if (how == Signals.SIGEV_THREAD) {
      return -Errno.ENOSYS; // the kernel tells the C library over a netlink socket
    }
    return on(
        t, a, queue -> queues(t).notify(t, queue, how == Signals.SIGEV_NONE ? 0 : signal, value));
  }

  private static long attributes(Task t, long a, long b, long c, long d, long e, long f) {
    long flags = 0;
    if (b != 0) {
      t.memory.copyIn(b, ATTR_SIZE);
      flags = t.memory.getLong(b);
      if ((flags & ~Fcntl.O_NONBLOCK) != 0) {
        return -Errno.EINVAL;
      }
    }
    long wanted = flags;
    return on(
        t,
        a,
        queue -> {
          int before = queue.statusFlags();
          var now = queues(t).attributes(queue);
          if (b != 0) {
            queue.setStatusFlags(before & ~Fcntl.O_NONBLOCK | (int) wanted);
          }
          if (c != 0) {
            t.memory.copyOut(c, new byte[ATTR_SIZE], 0, ATTR_SIZE);
            t.memory.putLong(c, before & Fcntl.O_NONBLOCK);
            for (int i = 0; i < 3; i++) {
              t.memory.putLong(c + 8 + 8 * i, now.get(i));
            }
          }
          return 0;
        });
  }
}
