package elfuse.linux.calls;

import elfuse.abi.CmsghdrLayout;
import elfuse.abi.Errno;
import elfuse.abi.IovecLayout;
import elfuse.abi.MsghdrLayout;
import elfuse.abi.Socket;
import elfuse.fd.HostDescription;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.Rights;
import elfuse.fd.Sockets;
import elfuse.host.NativeMemory;
import elfuse.hv.MemoryAccess;
import elfuse.linux.process.SocketNames;
import elfuse.linux.process.SocketNames.HostName;
import elfuse.linux.process.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * One {@code struct msghdr} of a guest as the host wants it: name, buffers and control messages.
 * Everything of the guest's is read once. Belongs to one call.
 */
final class SocketMessages implements AutoCloseable {
  private static final int HEADER = CmsghdrLayout.SIZE;
  private static final int MAX_CONTROL = 65536; // far beyond what the host takes

  private final Task t;
  private final HostDescription socket;
  private final Sockets sockets;
  private final Arena arena = Arena.ofConfined();
  private final long message = arena.allocate(MsghdrLayout.SIZE, 8).address();
  private HostName peer;
  private Rights rights;
  private boolean sent;

  SocketMessages(Task t, HostDescription socket, Sockets sockets) {
    this.t = t;
    this.socket = socket;
    this.sockets = sockets;
  }

  @Override
  public void close() {
    if (rights != null) {
      rights.finish(sent);
    }
    if (peer != null) {
      peer.close();
    }
    arena.close();
  }

  /** Sends one buffer to a name, or to nobody in particular if that is 0. */
  long send(long buffer, long count, int flags, long name, int nameLength) {
    long failed = name(name, nameLength);
    if (failed < 0) {
      return failed;
    }
    long vector = arena.allocate(IovecLayout.SIZE, 8).address();
    long length = Math.min(count, elfuse.mm.IoVec.MAX_BYTES);
    NativeMemory.putLong(vector, length == 0 ? 0 : t.host(buffer, length, MemoryAccess.READ));
    NativeMemory.putLong(vector + IovecLayout.IOV_LEN, length);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOV, vector);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOVLEN, 1);
    return send(flags);
  }

  /** Sends a message of the guest's. */
  long send(long header, int flags) {
    byte[] h = t.memory.copyIn(header, MsghdrLayout.SIZE);
    MemorySegment copy = MemorySegment.ofArray(h);
    long failed =
        name(word(copy, MsghdrLayout.MSG_NAME), (int) word(copy, MsghdrLayout.MSG_NAMELEN));
    if (failed < 0) {
      return failed;
    }
    failed = vector(copy, MemoryAccess.READ);
    if (failed < 0) {
      return failed;
    }
    long controlLength = word(copy, MsghdrLayout.MSG_CONTROLLEN);
    if (Long.compareUnsigned(controlLength, MAX_CONTROL) > 0) {
      return -Errno.ENOBUFS;
    }
    failed = control(word(copy, MsghdrLayout.MSG_CONTROL), (int) controlLength);
    return failed < 0 ? failed : send(flags);
  }

  private long send(int flags) {
    long result = sockets.send(socket, message, flags, t.waiter());
    sent = result >= 0;
    if (result == -Errno.EPIPE && (flags & Socket.MSG_NOSIGNAL) == 0 && sockets.isStream(socket)) {
      return FileCalls.written(t, result);
    }
    return result;
  }

  private static long word(MemorySegment from, int offset) {
    return from.get(java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED, offset);
  }

  private long name(long name, int length) {
    if (name == 0 || length == 0) {
      return 0;
    }
    if (length < 0) {
      return -Errno.EINVAL;
    }
    byte[] bytes = t.memory.copyIn(name, Math.min(length, SocketNames.MAX));
    int[] error = new int[1];
    peer = t.process.table.socketNames.peer(t, bytes, error);
    if (peer == null) {
      return error[0];
    }
    long at = arena.allocate(SocketNames.MAX, 8).address();
    NativeMemory.put(at, peer.bytes(), 0, peer.bytes().length);
    NativeMemory.putLong(message + MsghdrLayout.MSG_NAME, at);
    NativeMemory.putInt(message + MsghdrLayout.MSG_NAMELEN, peer.bytes().length);
    return 0;
  }

  private long vector(MemorySegment header, MemoryAccess access) {
    long count = word(header, MsghdrLayout.MSG_IOVLEN);
    if (Long.compareUnsigned(count, elfuse.mm.IoVec.MAX_COUNT) > 0) {
      return -Errno.EMSGSIZE;
    }
    int failed = t.vector.load(t.memory, word(header, MsghdrLayout.MSG_IOV), count);
    if (failed < 0) {
      return failed;
    }
    int n = t.vector.count();
    long vector = arena.allocate((long) IovecLayout.SIZE * Math.max(n, 1), 8).address();
    for (int i = 0; i < n; i++) {
      long length = t.vector.length(i);
      long at = vector + (long) IovecLayout.SIZE * i;
      NativeMemory.putLong(at, length == 0 ? 0 : t.host(t.vector.base(i), length, access));
      NativeMemory.putLong(at + IovecLayout.IOV_LEN, length);
    }
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOV, vector);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOVLEN, n);
    return 0;
  }

  /** Copies control messages and puts host descriptors in the place of the guest's. */
  private long control(long from, int length) {
    if (from == 0 || length == 0) {
      return 0;
    }
    MemorySegment control = arena.allocate(length, 8);
    t.memory.copyIn(from, control);
    long at = control.address();
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROL, at);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, length);
    for (int offset = 0; offset + HEADER <= length; ) {
      long size = NativeMemory.getLong(at + offset);
      if (size < HEADER || size > length - offset) {
        return -Errno.EINVAL;
      }
      int level = NativeMemory.getInt(at + offset + CmsghdrLayout.CMSG_LEVEL);
      int type = NativeMemory.getInt(at + offset + CmsghdrLayout.CMSG_TYPE);
      if (level == Socket.SOL_SOCKET && type == Socket.SCM_RIGHTS) {
        long failed = rights(at + offset + HEADER, (int) (size - HEADER) / 4);
        if (failed < 0) {
          return failed;
        }
      } else if (level == Socket.SOL_SOCKET
          && type == Socket.SCM_CREDENTIALS
          && NativeMemory.getInt(at + offset + HEADER) == t.process.pid) {
        NativeMemory.putInt(at + offset + HEADER, t.posix.getpid()); // the host knows no other
      }
      offset += (int) size + 7 & ~7;
    }
    return 0;
  }

  private long rights(long at, int count) {
    if (count > Rights.MAX) {
      return -Errno.EINVAL;
    }
    if (rights != null) {
      return -Errno.EINVAL; // one such message is what the host takes
    }
    rights = new Rights(t.posix);
    boolean toGuest = peer != null ? peer.guest() : sockets.isPeerGuest(socket);
    for (int i = 0; i < count; i++) {
      OpenFileDescription file = t.files.acquireAny(NativeMemory.getInt(at + 4L * i));
      if (file == null) {
        return -Errno.EBADF;
      }
      int host = rights.add(file, toGuest);
      if (host < 0) {
        return host;
      }
      NativeMemory.putInt(at + 4L * i, host);
    }
    return 0;
  }

  /** Receives into one buffer; the sender's name goes where it is asked for. */
  long receive(long buffer, long count, int flags, long name, long lengthAddress) {
    int room = 0;
    if (name != 0) {
      room = t.memory.getInt(lengthAddress);
      if (room < 0) {
        return -Errno.EINVAL;
      }
    }
    long vector = arena.allocate(IovecLayout.SIZE, 8).address();
    long length = Math.min(count, elfuse.mm.IoVec.MAX_BYTES);
    NativeMemory.putLong(vector, length == 0 ? 0 : t.host(buffer, length, MemoryAccess.WRITE));
    NativeMemory.putLong(vector + IovecLayout.IOV_LEN, length);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOV, vector);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOVLEN, 1);
    roomForName();
    long result = sockets.receive(socket, message, flags, t.waiter());
    if (result >= 0 && name != 0) {
      t.memory.putInt(lengthAddress, storeName(name, room));
    }
    return result;
  }

  /** Receives into a message of the guest's. */
  long receive(long header, int flags) {
    byte[] h = t.memory.copyIn(header, MsghdrLayout.SIZE);
    MemorySegment copy = MemorySegment.ofArray(h);
    long name = word(copy, MsghdrLayout.MSG_NAME);
    int room = (int) word(copy, MsghdrLayout.MSG_NAMELEN);
    if (name != 0 && room < 0) {
      return -Errno.EINVAL;
    }
    long failed = vector(copy, MemoryAccess.WRITE);
    if (failed < 0) {
      return failed;
    }
    roomForName();
    long control = word(copy, MsghdrLayout.MSG_CONTROL);
    long controlLength = word(copy, MsghdrLayout.MSG_CONTROLLEN);
    int hostControl = control == 0 ? 0 : Math.clamp(controlLength, 0, MAX_CONTROL);
    if (hostControl > 0) {
      NativeMemory.putLong(
          message + MsghdrLayout.MSG_CONTROL, arena.allocate(hostControl, 8).address());
      NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, hostControl);
    }
    long result = sockets.receive(socket, message, flags & ~Socket.MSG_CMSG_CLOEXEC, t.waiter());
    if (result < 0) {
      return result;
    }
    boolean closeOnExec = (flags & Socket.MSG_CMSG_CLOEXEC) != 0;
    int shown = installRights(closeOnExec);
    int hostFlags = NativeMemory.getInt(message + MsghdrLayout.MSG_FLAGS);
    if (shown >= 0) {
      hostFlags |= Socket.MSG_CTRUNC;
    }
    long got = NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROLLEN);
    if (got > 0 && hostControl > 0) {
      long at = NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROL);
      t.memory.copyOut(control, NativeMemory.segment(at, got));
    }
    if (name != 0) {
      t.memory.putInt(header + MsghdrLayout.MSG_NAMELEN, storeName(name, room));
    }
    t.memory.putInt(
        header + MsghdrLayout.MSG_FLAGS,
        closeOnExec ? hostFlags | Socket.MSG_CMSG_CLOEXEC : hostFlags & ~Socket.MSG_CMSG_CLOEXEC);
    t.memory.putLong(header + MsghdrLayout.MSG_CONTROLLEN, got);
    return result;
  }

  private void roomForName() {
    NativeMemory.putLong(
        message + MsghdrLayout.MSG_NAME, arena.allocate(SocketNames.MAX, 8).address());
    NativeMemory.putInt(message + MsghdrLayout.MSG_NAMELEN, SocketNames.MAX);
  }

  /** {@return the length of the name, which may be more than there was room for} */
  private int storeName(long to, int room) {
    int length = NativeMemory.getInt(message + MsghdrLayout.MSG_NAMELEN);
    byte[] name = new byte[Math.min(length, SocketNames.MAX)];
    NativeMemory.get(NativeMemory.getLong(message + MsghdrLayout.MSG_NAME), name, 0, name.length);
    byte[] told = t.process.table.socketNames.told(t, name);
    t.memory.copyOut(to, told, 0, Math.min(told.length, room));
    return told.length;
  }

  /**
   * Puts the guest's descriptors in the place of those that were received.
   *
   * @return how many of the last message fit, or -1 if all did
   */
  private int installRights(boolean closeOnExec) {
    long at = NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROL);
    long length = at == 0 ? 0 : NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROLLEN);
    int missing = -1;
    for (long offset = 0; offset + HEADER <= length; ) {
      long size = NativeMemory.getLong(at + offset);
      if (size < HEADER || size > length - offset) {
        break;
      }
      if (NativeMemory.getInt(at + offset + CmsghdrLayout.CMSG_LEVEL) == Socket.SOL_SOCKET
          && NativeMemory.getInt(at + offset + CmsghdrLayout.CMSG_TYPE) == Socket.SCM_RIGHTS) {
        int count = (int) (size - HEADER) / 4;
        for (int i = 0; i < count; i++) {
          long slot = at + offset + HEADER + 4L * i;
          // every one is taken off the host's hands, whether or not there is a number for it
          OpenFileDescription file = Rights.received(t.posix, NativeMemory.getInt(slot));
          int fd = missing >= 0 ? -Errno.EMFILE : t.files.reserve();
          if (fd < 0) {
            file.release();
            missing = missing < 0 ? i : missing;
          } else {
            t.files.install(fd, file, closeOnExec);
            NativeMemory.putInt(slot, fd);
          }
        }
        if (missing >= 0) {
          NativeMemory.putLong(at + offset, HEADER + 4L * missing);
        }
      }
      offset += size + 7 & ~7L;
    }
    return missing;
  }
}
