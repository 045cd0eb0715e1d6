package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.IovecLayout;
import elfuse.abi.MsghdrLayout;
import elfuse.abi.Poll;
import elfuse.abi.Socket;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;

/**
 * Calls on sockets of the host, with the guest's idea of waiting ({@code man 7 socket}).
 *
 * <p>Host sockets never wait: a call that would is tried again when the socket is ready, so that it
 * can be woken. Addresses are host addresses and names are the host's; results are those of the
 * system calls. Thread-safe.
 */
public final class Sockets {
  private static final long RETRY_NANOS = 2_000_000; // where the host has nothing to wait for
  private static final int TYPE_MASK = 15; // net.h, SOCK_TYPE_MASK
  private static final int TYPE_FLAGS = Socket.SOCK_CLOEXEC | Socket.SOCK_NONBLOCK;

  private final Posix posix;

  /**
   * Makes the calls of a host.
   *
   * @param posix the host
   */
  public Sockets(Posix posix) {
    this.posix = posix;
  }

  /**
   * {@return the host socket behind a description, or null}
   *
   * @param file the description
   */
  public static HostDescription of(OpenFileDescription file) {
    return file instanceof HostDescription host && host.kind() == HostKind.SOCKET ? host : null;
  }

  /**
   * {@return whether a type has no bits but those that Linux knows}
   *
   * @param type SOCK_* with flags
   */
  public static boolean isType(int type) {
    return (type & ~(TYPE_MASK | TYPE_FLAGS)) == 0;
  }

  /**
   * {@code socket}.
   *
   * @param family AF_*
   * @param type SOCK_* with SOCK_NONBLOCK and SOCK_CLOEXEC, the last for the caller to honour
   * @param protocol the protocol
   * @param out where the description goes, at index 0
   * @return 0 or {@code -errno}
   */
  public int create(int family, int type, int protocol, OpenFileDescription[] out) {
    if (!isType(type)) {
      return -Errno.EINVAL;
    }
    int fd = posix.socket(family, type | Socket.SOCK_NONBLOCK, protocol);
    if (fd < 0) {
      return fd;
    }
    out[0] = describe(fd, type);
    return 0;
  }

  /**
   * {@code socketpair}.
   *
   * @param family AF_*
   * @param type as for {@link #create}
   * @param protocol the protocol
   * @param out where both descriptions go
   * @return 0 or {@code -errno}
   */
  public int pair(int family, int type, int protocol, OpenFileDescription[] out) {
    if (!isType(type)) {
      return -Errno.EINVAL;
    }
    try (Arena arena = Arena.ofConfined()) {
      long fds = arena.allocate(8, 4).address();
      int failed = posix.socketpair(family, type | Socket.SOCK_NONBLOCK, protocol, fds);
      if (failed < 0) {
        return failed;
      }
      for (int i = 0; i < 2; i++) {
        HostDescription end = describe(NativeMemory.getInt(fds + 4L * i), type);
        end.setPeerIsGuest(true);
        out[i] = end;
      }
    }
    return 0;
  }

  private HostDescription describe(int fd, int type) {
    FileStat stat = new FileStat();
    posix.fstat(fd, stat);
    int flags = Fcntl.O_RDWR | type & Socket.SOCK_NONBLOCK;
    return HostDescription.of(posix, fd, flags, HostKind.SOCKET, "socket:[" + stat.inode + "]");
  }

  /**
   * {@code connect}.
   *
   * @param socket the socket
   * @param name address of the peer's name
   * @param length its length in bytes
   * @param waiter the calling thread's
   * @return 0 or {@code -errno}
   */
  public int connect(HostDescription socket, long name, int length, Waiter waiter) {
    for (; ; ) {
      int result = posix.connect(socket.hostFd(), name, length);
      if (socket.isNonblocking()) {
        return result;
      }
      int woken;
      switch (result) {
        case -Errno.EINPROGRESS, -Errno.EALREADY -> {
          woken = socket.await(waiter, Poll.POLLOUT, socket.sendTimeout());
          if (woken == 0) {
            return -Errno.EINPROGRESS;
          }
          if (woken > 0) {
            return -Math.abs(option(socket, Socket.SO_ERROR));
          }
        }
        case -Errno.EAGAIN -> woken = socket.awaitPeer(waiter); // AF_UNIX: the queue is full
        default -> {
          return result;
        }
      }
      if (woken < 0) {
        return woken;
      }
    }
  }

  /** {@return an option of the socket level that is one int, or {@code -errno}} */
  private int option(HostDescription socket, int option) {
    try (Arena arena = Arena.ofConfined()) {
      long value = arena.allocate(8, 4).address();
      NativeMemory.putInt(value + 4, 4);
      int failed = posix.getsockopt(socket.hostFd(), Socket.SOL_SOCKET, option, value, value + 4);
      return failed < 0 ? failed : NativeMemory.getInt(value);
    }
  }

  /**
   * {@code accept4}.
   *
   * @param socket the socket
   * @param name where the peer's name goes, or 0
   * @param length address of its length in bytes, in and out, or 0
   * @param flags SOCK_NONBLOCK and SOCK_CLOEXEC, the last for the caller to honour
   * @param out where the description goes, at index 0
   * @param waiter the calling thread's
   * @return 0 or {@code -errno}
   */
  public int accept(
      HostDescription socket,
      long name,
      long length,
      int flags,
      OpenFileDescription[] out,
      Waiter waiter) {
    if ((flags & ~TYPE_FLAGS) != 0) {
      return -Errno.EINVAL;
    }
    for (; ; ) {
      int fd = posix.accept4(socket.hostFd(), name, length, Socket.SOCK_NONBLOCK);
      if (fd >= 0) {
        out[0] = describe(fd, flags);
        return 0;
      }
      if (fd != -Errno.EAGAIN || socket.isNonblocking()) {
        return fd;
      }
      int woken = socket.await(waiter, Poll.POLLIN, socket.receiveTimeout());
      if (woken <= 0) {
        return woken == 0 ? -Errno.EAGAIN : woken;
      }
    }
  }

  /**
   * {@code sendmsg}; a stream goes on until everything is sent, woken or failed.
   *
   * @param socket the socket
   * @param message address of a {@code struct msghdr} of the host; its vector may be changed
   * @param flags MSG_*
   * @param waiter the calling thread's
   * @return the number of bytes or {@code -errno}
   */
  public long send(HostDescription socket, long message, int flags, Waiter waiter) {
    boolean waits = (flags & Socket.MSG_DONTWAIT) == 0 && !socket.isNonblocking();
    int hostFlags = flags | Socket.MSG_DONTWAIT | Socket.MSG_NOSIGNAL;
    long wanted = length(message);
    long done = 0;
    boolean refused = false;
    for (; ; ) {
      long result = posix.sendmsg(socket.hostFd(), message, hostFlags);
      if (result >= 0) {
        done += result;
        refused = false;
        if (!waits || done >= wanted || result == 0) {
          return done;
        }
        advance(message, result);
      } else if (result != -Errno.EAGAIN || !waits) {
        return done > 0 ? done : result;
      } else {
        // a datagram's receiver can be full while the socket itself is ready
        int woken =
            refused
                ? socket.awaitPeer(waiter)
                : socket.await(waiter, Poll.POLLOUT, socket.sendTimeout());
        if (woken < 0 || woken == 0 && !refused) {
          return done > 0 ? done : woken == 0 ? -Errno.EAGAIN : woken;
        }
        refused = !refused;
      }
    }
  }

  /**
   * {@code recvmsg}.
   *
   * @param socket the socket
   * @param message address of a {@code struct msghdr} of the host; its vector may be changed
   * @param flags MSG_*
   * @param waiter the calling thread's
   * @return the number of bytes or {@code -errno}
   */
  public long receive(HostDescription socket, long message, int flags, Waiter waiter) {
    boolean waits =
        (flags & (Socket.MSG_DONTWAIT | Socket.MSG_ERRQUEUE)) == 0 && !socket.isNonblocking();
    boolean all =
        waits
            && (flags & Socket.MSG_WAITALL) != 0
            && (flags & Socket.MSG_PEEK) == 0
            && isStream(socket);
    long wanted = length(message);
    long control = NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROLLEN);
    int nameLength = NativeMemory.getInt(message + MsghdrLayout.MSG_NAMELEN);
    long done = 0;
    for (; ; ) {
      NativeMemory.putInt(message + MsghdrLayout.MSG_NAMELEN, nameLength);
      long result = posix.recvmsg(socket.hostFd(), message, flags | Socket.MSG_DONTWAIT);
      if (result >= 0) {
        done += result;
        boolean rights =
            control > 0 && NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROLLEN) > 0;
        if (!all || result == 0 || done >= wanted || rights) {
          return done;
        }
        NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, control);
        advance(message, result);
      } else if (result != -Errno.EAGAIN || !waits) {
        return done > 0 ? done : result;
      } else {
        int woken = socket.await(waiter, Poll.POLLIN, socket.receiveTimeout());
        if (woken <= 0) {
          return done > 0 ? done : woken == 0 ? -Errno.EAGAIN : woken;
        }
      }
    }
  }

  /**
   * {@return whether it is a stream, whose writer learns by SIGPIPE that nobody reads}
   *
   * @param socket the socket
   */
  public boolean isStream(HostDescription socket) {
    return option(socket, Socket.SO_TYPE) == Socket.SOCK_STREAM;
  }

  /**
   * {@return whether a connected socket's peer is a guest of this JVM, as far as can be told}
   *
   * @param socket the socket
   */
  public boolean isPeerGuest(HostDescription socket) {
    if (socket.isPeerGuest()) {
      return true;
    }
    try (Arena arena = Arena.ofConfined()) {
      long credentials = arena.allocate(16, 4).address();
      NativeMemory.putInt(credentials + 12, 12);
      int failed =
          posix.getsockopt(
              socket.hostFd(),
              Socket.SOL_SOCKET,
              Socket.SO_PEERCRED,
              credentials,
              credentials + 12);
      return failed >= 0 && NativeMemory.getInt(credentials) == posix.getpid();
    }
  }

  private static long length(long message) {
    long vector = NativeMemory.getLong(message + MsghdrLayout.MSG_IOV);
    long count = NativeMemory.getLong(message + MsghdrLayout.MSG_IOVLEN);
    long length = 0;
    for (long i = 0; i < count; i++) {
      length += NativeMemory.getLong(vector + i * IovecLayout.SIZE + IovecLayout.IOV_LEN);
    }
    return length;
  }

  /** What was moved is neither sent nor received again, nor are the rights that went with it. */
  private static void advance(long message, long bytes) {
    long vector = NativeMemory.getLong(message + MsghdrLayout.MSG_IOV);
    int count = (int) NativeMemory.getLong(message + MsghdrLayout.MSG_IOVLEN);
    int used = WaitingVector.consume(vector, count, bytes);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOV, vector + (long) used * IovecLayout.SIZE);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOVLEN, count - used);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, 0);
  }
}
