package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.MmsghdrLayout;
import elfuse.abi.Socket;
import elfuse.fd.HostDescription;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.Sockets;
import elfuse.host.NativeMemory;
import elfuse.linux.process.SocketNames;
import elfuse.linux.process.SocketNames.HostName;
import elfuse.linux.process.Task;
import elfuse.mm.GuestFault;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Sockets: those of the host, with names and descriptors translated. */
final class SocketCalls {
  private static final int MAX_OPTION = 65536;
  private static final int MAX_MESSAGES = 1024; // UIO_MAXIOV
  private static final int RECEIVE_TIMEOUT_NEW = 66; // SO_RCVTIMEO_NEW: the same on 64 bits
  private static final int SEND_TIMEOUT_NEW = 67;
  private static final String CREDENTIALS = "pids of credentials are the host's";

  private SocketCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(198, "socket", "int hex int", SocketCalls::socket),
      full(199, "socketpair", "int hex int pipe", SocketCalls::socketpair),
      full(200, "bind", "fd ptr int", SocketCalls::bind),
      full(
          201,
          "listen",
          "fd int",
          (t, a, b, c, d, e, f) -> on(t, a, s -> t.posix.listen(s.hostFd(), (int) b))),
      full(202, "accept", "fd ptr ptr", (t, a, b, c, d, e, f) -> accept(t, a, b, c, 0)),
      full(242, "accept4", "fd ptr ptr hex", (t, a, b, c, d, e, f) -> accept(t, a, b, c, (int) d)),
      full(203, "connect", "fd ptr int", SocketCalls::connect),
      full(
          204,
          "getsockname",
          "fd ptr ptr",
          (t, a, b, c, d, e, f) -> nameOf(t, a, b, c, t.posix::getsockname)),
      full(
          205,
          "getpeername",
          "fd ptr ptr",
          (t, a, b, c, d, e, f) -> nameOf(t, a, b, c, t.posix::getpeername)),
      full(
          206,
          "sendto",
          "fd buf int hex ptr int",
          (t, a, b, c, d, e, f) -> message(t, a, m -> m.send(b, checked(c), (int) d, e, (int) f))),
      full(
          207,
          "recvfrom",
          "fd out int hex ptr ptr",
          (t, a, b, c, d, e, f) -> message(t, a, m -> m.receive(b, checked(c), (int) d, e, f))),
      full(208, "setsockopt", "fd int int ptr int", SocketCalls::setOption),
      partial(209, "getsockopt", "fd int int ptr ptr", CREDENTIALS, SocketCalls::getOption),
      full(
          210,
          "shutdown",
          "fd int",
          (t, a, b, c, d, e, f) -> on(t, a, s -> t.posix.shutdown(s.hostFd(), (int) b))),
      partial(
          211,
          "sendmsg",
          "fd ptr hex",
          CREDENTIALS,
          (t, a, b, c, d, e, f) -> message(t, a, m -> m.send(b, (int) c))),
      partial(
          212,
          "recvmsg",
          "fd ptr hex",
          CREDENTIALS,
          (t, a, b, c, d, e, f) -> message(t, a, m -> m.receive(b, (int) c))),
      partial(269, "sendmmsg", "fd ptr int hex", CREDENTIALS, SocketCalls::sendMany),
      partial(
          243,
          "recvmmsg",
          "fd ptr int hex ptr",
          "the time-out is looked at between messages",
          SocketCalls::receiveMany),
    };
  }

  private static long checked(long count) {
    return count < 0 ? Long.MAX_VALUE : count;
  }

  private interface SocketOperation {
    long apply(HostDescription socket);
  }

  private static long on(Task t, long fd, SocketOperation operation) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      HostDescription socket = Sockets.of(file);
      return socket == null ? -Errno.ENOTSOCK : operation.apply(socket);
    } finally {
      file.release();
    }
  }

  private interface MessageOperation {
    long apply(SocketMessages message);
  }

  private static long message(Task t, long fd, MessageOperation operation) {
    return on(
        t,
        fd,
        socket -> {
          try (SocketMessages message = new SocketMessages(t, socket, t.process.sockets)) {
            return operation.apply(message);
          }
        });
  }

  private static long socket(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription[] made = new OpenFileDescription[1];
    int failed = t.process.sockets.create((int) a, (int) b, (int) c, made);
    return failed < 0 ? failed : t.files.add(made[0], (b & Socket.SOCK_CLOEXEC) != 0);
  }

  private static long socketpair(Task t, long a, long b, long c, long d, long e, long f) {
    if (!Sockets.isType((int) b)) {
      return -Errno.EINVAL;
    }
    // __sys_socketpair stores the numbers first and makes the sockets second
    int[] numbers = new int[2];
    long failed = FileCalls.reservePair(t, d, numbers);
    if (failed < 0) {
      return failed;
    }
    OpenFileDescription[] ends = new OpenFileDescription[2];
    failed = t.process.sockets.pair((int) a, (int) b, (int) c, ends);
    for (int i = 0; i < 2; i++) {
      if (failed < 0) {
        t.files.cancel(numbers[i]);
      } else {
        t.files.install(numbers[i], ends[i], (b & Socket.SOCK_CLOEXEC) != 0);
      }
    }
    return failed;
  }

  /** {@return a name of the guest's} */
  private static byte[] name(Task t, long at, int length) {
    return t.memory.copyIn(at, length);
  }

  private static long bind(Task t, long a, long b, long c, long d, long e, long f) {
    return on(
        t,
        a,
        socket -> {
          if ((int) c < 0 || (int) c > SocketNames.MAX) {
            return -Errno.EINVAL;
          }
          byte[] name = name(t, b, (int) c);
          try (Arena arena = Arena.ofConfined()) {
            long at = arena.allocate(SocketNames.MAX, 8).address();
            return t.process.table.socketNames.bind(t, socket, name, at);
          }
        });
  }

  private static long connect(Task t, long a, long b, long c, long d, long e, long f) {
    return on(
        t,
        a,
        socket -> {
          if ((int) c < 0 || (int) c > SocketNames.MAX) {
            return -Errno.EINVAL;
          }
          int[] error = new int[1];
          try (Arena arena = Arena.ofConfined();
              HostName peer = t.process.table.socketNames.peer(t, name(t, b, (int) c), error)) {
            if (peer == null) {
              return error[0];
            }
            long at = arena.allocate(SocketNames.MAX, 8).address();
            NativeMemory.put(at, peer.bytes(), 0, peer.bytes().length);
            int result = t.process.sockets.connect(socket, at, peer.bytes().length, t.waiter());
            if (result >= 0) {
              socket.setPeerIsGuest(peer.guest());
            }
            return result;
          }
        });
  }

  private static long accept(Task t, long fd, long name, long lengthAddress, int flags) {
    return on(
        t,
        fd,
        socket -> {
          int room = name == 0 ? 0 : t.memory.getInt(lengthAddress);
          int number = t.files.reserve();
          if (number < 0) {
            return number;
          }
          OpenFileDescription[] made = new OpenFileDescription[1];
          try (Arena arena = Arena.ofConfined()) {
            long at = arena.allocate(SocketNames.MAX + 8, 8).address();
            long length = at + SocketNames.MAX;
            NativeMemory.putInt(length, SocketNames.MAX);
            int failed =
                room < 0
                    ? -Errno.EINVAL
                    : t.process.sockets.accept(socket, at, length, flags, made, t.waiter());
            if (failed >= 0 && name != 0) {
              storeName(t, at, NativeMemory.getInt(length), name, room, lengthAddress);
            }
            if (failed >= 0) {
              t.files.install(number, made[0], (flags & Socket.SOCK_CLOEXEC) != 0);
              made[0] = null;
              return number;
            }
            t.files.cancel(number);
            return failed;
          } catch (GuestFault fault) {
            made[0].release();
            t.files.cancel(number);
            return -Errno.EFAULT;
          }
        });
  }

  private static void storeName(
      Task t, long host, int hostLength, long to, int room, long lengthAddress) {
    byte[] name = new byte[Math.min(hostLength, SocketNames.MAX)];
    NativeMemory.get(host, name, 0, name.length);
    byte[] told = t.process.table.socketNames.told(t, name);
    t.memory.copyOut(to, told, 0, Math.min(told.length, room));
    t.memory.putInt(lengthAddress, told.length);
  }

  private interface NameQuery {
    int apply(int fd, long name, long length);
  }

  private static long nameOf(Task t, long fd, long to, long lengthAddress, NameQuery query) {
    return on(
        t,
        fd,
        socket -> {
          int room = t.memory.getInt(lengthAddress);
          if (room < 0) {
            return -Errno.EINVAL;
          }
          try (Arena arena = Arena.ofConfined()) {
            long at = arena.allocate(SocketNames.MAX + 8, 8).address();
            NativeMemory.putInt(at + SocketNames.MAX, SocketNames.MAX);
            int failed = query.apply(socket.hostFd(), at, at + SocketNames.MAX);
            if (failed >= 0) {
              storeName(t, at, NativeMemory.getInt(at + SocketNames.MAX), to, room, lengthAddress);
            }
            return failed;
          }
        });
  }

  private static long setOption(Task t, long a, long b, long c, long d, long e, long f) {
    return on(
        t,
        a,
        socket -> {
          int length = (int) e;
          if (length < 0 || length > MAX_OPTION) {
            return -Errno.EINVAL;
          }
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(Math.max(length, 16), 8);
            t.memory.copyIn(d, value.asSlice(0, length));
            int result =
                t.posix.setsockopt(socket.hostFd(), (int) b, (int) c, value.address(), length);
            if (result >= 0 && (int) b == Socket.SOL_SOCKET) {
              noteTimeout(socket, (int) c, value.address());
            }
            return result;
          }
        });
  }

  /** The host's own waiting is never used, so what it was told is done here. */
  private static void noteTimeout(HostDescription socket, int option, long value) {
    boolean receiving = option == Socket.SO_RCVTIMEO || option == RECEIVE_TIMEOUT_NEW;
    if (receiving || option == Socket.SO_SNDTIMEO || option == SEND_TIMEOUT_NEW) {
      long seconds = Math.clamp(NativeMemory.getLong(value), 0, Integer.MAX_VALUE);
      socket.setTimeout(
          receiving, seconds * 1_000_000_000 + NativeMemory.getLong(value + 8) * 1000);
    }
  }

  private static long getOption(Task t, long a, long b, long c, long d, long e, long f) {
    return on(
        t,
        a,
        socket -> {
          int room = t.memory.getInt(e);
          if (room < 0) {
            return -Errno.EINVAL;
          }
          int size = Math.min(room, MAX_OPTION);
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(size + 8L, 8);
            long length = value.address() + (size + 3 & ~3);
            NativeMemory.putInt(length, size);
            int result =
                t.posix.getsockopt(socket.hostFd(), (int) b, (int) c, value.address(), length);
            if (result >= 0) {
              int got = NativeMemory.getInt(length);
              t.memory.copyOut(d, value.asSlice(0, Math.min(got, size)));
              t.memory.putInt(e, got);
            }
            return result;
          }
        });
  }

  private static long sendMany(Task t, long a, long b, long c, long d, long e, long f) {
    long count = Math.min(c & 0xffff_ffffL, MAX_MESSAGES);
    return on(
        t,
        a,
        socket -> {
          for (long i = 0; i < count; i++) {
            long at = b + i * MmsghdrLayout.SIZE;
            long result;
            try (SocketMessages m = new SocketMessages(t, socket, t.process.sockets)) {
              result = m.send(at, (int) d);
              if (result >= 0) {
                t.memory.putInt(at + MmsghdrLayout.MSG_LEN, (int) result);
              }
            } catch (GuestFault fault) {
              result = -fault.errno();
            }
            if (result < 0) {
              return i > 0 ? i : result;
            }
          }
          return count;
        });
  }

  private static long receiveMany(Task t, long a, long b, long c, long d, long e, long f) {
    long count = Math.min(c & 0xffff_ffffL, MAX_MESSAGES);
    long end = Long.MAX_VALUE;
    if (e != 0) {
      long seconds = t.memory.getLong(e);
      long nanos = t.memory.getLong(e + 8);
      if (seconds < 0 || nanos < 0 || nanos >= 1_000_000_000) {
        return -Errno.EINVAL;
      }
      end = System.nanoTime() + Math.min(seconds, 1L << 32) * 1_000_000_000 + nanos;
    }
    long deadline = end;
    boolean waitForOne = ((int) d & Socket.MSG_WAITFORONE) != 0;
    return on(
        t,
        a,
        socket -> {
          int flags = (int) d & ~Socket.MSG_WAITFORONE;
          for (long i = 0; i < count; i++) {
            long at = b + i * MmsghdrLayout.SIZE;
            long result;
            try (SocketMessages m = new SocketMessages(t, socket, t.process.sockets)) {
              result = m.receive(at, flags);
              if (result >= 0) {
                t.memory.putInt(at + MmsghdrLayout.MSG_LEN, (int) result);
              }
            } catch (GuestFault fault) {
              result = -fault.errno();
            }
            if (result < 0) {
              return i > 0 ? i : result;
            }
            if (waitForOne) {
              flags |= Socket.MSG_DONTWAIT;
            }
            if (deadline != Long.MAX_VALUE && deadline - System.nanoTime() <= 0) {
              return i + 1;
            }
          }
          return count;
        });
  }
}
