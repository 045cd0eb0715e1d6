package elfuse.host.darwin;

import elfuse.abi.CmsghdrLayout;
import elfuse.abi.Errno;
import elfuse.abi.MsghdrLayout;
import elfuse.abi.Socket;
import elfuse.abi.UcredLayout;
import elfuse.host.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Sockets: addresses whose first two bytes differ, messages with other headers, options with other
 * numbers.
 *
 * <p>Darwin has no flags for closing at execve and for not waiting, so both are set after the call.
 * It has no abstract names: such a name is refused, and nobody listens there.
 */
final class DarwinSockets {
  private static final int FLAGS = Socket.SOCK_CLOEXEC | Socket.SOCK_NONBLOCK;
  private static final int MOST_CONTROL = 16384;

  private final DarwinPosix posix;
  private final Functions f;

  DarwinSockets(DarwinPosix posix, Functions f) {
    this.posix = posix;
    this.f = f;
  }

  // Making

  int socket(Scratch s, int family, int type, int protocol) {
    int darwin = SocketTable.FAMILIES.darwin(family);
    if (darwin == Numbers.NONE) {
      return -Errno.EAFNOSUPPORT;
    }
    int kind = SocketTable.TYPES.darwin(type & ~FLAGS);
    if (kind == Numbers.NONE) {
      return -Errno.ESOCKTNOSUPPORT;
    }
    int fd = Libc.callInt(s, f.socket, darwin, kind, protocol, 0, 0, 0);
    return fd < 0 ? fd : prepared(s, fd, type);
  }

  /** Sets on a new descriptor what Linux's flags say. */
  private int prepared(Scratch s, int fd, int flags) {
    int failed = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_SETFD, FcntlTable.FD_CLOEXEC);
    if (failed == 0 && (flags & Socket.SOCK_NONBLOCK) != 0) {
      failed = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_SETFL, FcntlTable.O_NONBLOCK);
    }
    if (failed != 0) {
      posix.close(fd);
      return failed;
    }
    return fd;
  }

  int socketpair(Scratch s, int family, int type, int protocol, long address) {
    int darwin = SocketTable.FAMILIES.darwin(family);
    if (darwin == Numbers.NONE) {
      return -Errno.EAFNOSUPPORT;
    }
    int kind = type & ~FLAGS;
    int failed = Libc.callInt(s, f.socketpair, darwin, kind, protocol, s.area, 0, 0);
    return failed != 0 ? failed : preparedPair(s, address, type);
  }

  /** Gives back two new descriptors that stand in the scratch. */
  int preparedPair(Scratch s, long address, int flags) {
    int first = s.getInt(0);
    int second = s.getInt(4);
    int failed = prepared(s, first, flags);
    if (failed < 0) {
      posix.close(second);
      return failed;
    }
    failed = prepared(s, second, flags);
    if (failed < 0) {
      posix.close(first);
      return failed;
    }
    NativeMemory.putInt(address, first);
    NativeMemory.putInt(address + 4, second);
    return 0;
  }

  int accept4(Scratch s, int fd, long name, long lengthAddress, int flags) {
    s.putInt(SocketTable.STORAGE_SIZE, SocketTable.STORAGE_SIZE);
    int accepted =
        Libc.callInt(s, f.accept, fd, s.area, s.area + SocketTable.STORAGE_SIZE, 0, 0, 0);
    if (accepted < 0) {
      return accepted;
    }
    if (name != 0) {
      tellName(s, s.getInt(SocketTable.STORAGE_SIZE), name, lengthAddress);
    }
    // XNU hands O_NONBLOCK of the listening socket on, Linux does not
    int failed =
        Libc.callAfterTwo(
            s,
            f.fcntl,
            accepted,
            FcntlTable.F_SETFL,
            (flags & Socket.SOCK_NONBLOCK) != 0 ? FcntlTable.O_NONBLOCK : 0);
    if (failed < 0) {
      posix.close(accepted);
      return failed;
    }
    return prepared(s, accepted, flags);
  }

  // Addresses

  /**
   * Stores Darwin's form of a name at the beginning of the area.
   *
   * @return its length, 0 if there is none, or {@code -errno}
   */
  int storeName(Scratch s, long name, int length) {
    if (name == 0 || length == 0) {
      return 0;
    }
    if (length < 2 || length > SocketTable.STORAGE_SIZE) {
      return -Errno.EINVAL;
    }
    int family = SocketTable.FAMILIES.darwin(NativeMemory.getShort(name) & 0xffff);
    if (family == Numbers.NONE) {
      return -Errno.EAFNOSUPPORT;
    }
    NativeMemory.copy(name, s.area, length);
    int stored = length;
    if (family == SocketTable.AF_UNIX) {
      stored = storeUnixName(s, length);
      if (stored < 0) {
        return stored;
      }
    }
    NativeMemory.putByte(s.area, (byte) stored);
    NativeMemory.putByte(s.area + SocketTable.SA_FAMILY, (byte) family);
    return stored;
  }

  private int storeUnixName(Scratch s, int length) {
    int size = length - SocketTable.SUN_PATH;
    if (size == 0 || NativeMemory.getByte(s.area + SocketTable.SUN_PATH) == 0) {
      return -Errno.EINVAL; // an abstract name, or a request for one
    }
    byte[] bytes = new byte[size];
    NativeMemory.get(s.area + SocketTable.SUN_PATH, bytes, 0, size);
    int end = 0;
    while (end < size && bytes[end] != 0) {
      end++;
    }
    String path = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    String host = posix.socketPath(path);
    if (host == null) {
      return -Errno.ENOENT;
    }
    if (host.length() >= SocketTable.SUN_PATH_SIZE) {
      return -Errno.ENAMETOOLONG;
    }
    byte[] text = host.getBytes(StandardCharsets.ISO_8859_1);
    NativeMemory.put(s.area + SocketTable.SUN_PATH, text, 0, text.length);
    NativeMemory.putByte(s.area + SocketTable.SUN_PATH + text.length, (byte) 0);
    return SocketTable.SUN_PATH + text.length + 1;
  }

  /** Tells the name that stands at the beginning of the area as Linux would. */
  void tellName(Scratch s, int length, long name, long lengthAddress) {
    int room = NativeMemory.getInt(lengthAddress);
    int told = linuxName(s.area, length);
    if (room > 0) {
      NativeMemory.copy(s.area, name, Math.min(room, told));
    }
    NativeMemory.putInt(lengthAddress, told);
  }

  /** Changes a name to Linux's form in place. {@return its length} */
  static int linuxName(long name, int length) {
    if (length < 2) {
      return 0;
    }
    int family = SocketTable.FAMILIES.linux(NativeMemory.getByte(name + SocketTable.SA_FAMILY));
    NativeMemory.putShort(name, (short) Math.max(family, 0));
    if (family != Socket.AF_UNIX) {
      return length;
    }
    // XNU tells the length that was bound or that of the structure; Linux ends with the name's NUL
    int end = SocketTable.SUN_PATH;
    while (end < length && NativeMemory.getByte(name + end) != 0) {
      end++;
    }
    return end == SocketTable.SUN_PATH ? end : end + 1;
  }

  int withName(Scratch s, MemorySegment function, int fd, long name, int length) {
    int stored = storeName(s, name, length);
    if (stored < 0) {
      // nobody listens at a name that does not exist here: net/unix/af_unix.c
      return function == f.connect && stored == -Errno.EINVAL && length > 2
          ? -Errno.ECONNREFUSED
          : stored;
    }
    return Libc.callInt(s, function, fd, s.area, stored, 0, 0, 0);
  }

  int nameOf(Scratch s, MemorySegment function, int fd, long name, long lengthAddress) {
    s.putInt(SocketTable.STORAGE_SIZE, SocketTable.STORAGE_SIZE);
    int failed = Libc.callInt(s, function, fd, s.area, s.area + SocketTable.STORAGE_SIZE, 0, 0, 0);
    if (failed == 0) {
      tellName(s, s.getInt(SocketTable.STORAGE_SIZE), name, lengthAddress);
    }
    return failed;
  }

  // Options

  int getsockopt(Scratch s, int fd, int level, int option, long value, long lengthAddress) {
    if (level == Socket.SOL_SOCKET) {
      switch (option) {
        case Socket.SO_PEERCRED -> {
          return peer(s, fd, value, lengthAddress);
        }
        case Socket.SO_DOMAIN -> {
          s.putInt(SocketTable.STORAGE_SIZE, SocketTable.STORAGE_SIZE);
          int failed =
              Libc.callInt(
                  s, f.getsockname, fd, s.area, s.area + SocketTable.STORAGE_SIZE, 0, 0, 0);
          return failed != 0
              ? failed
              : tellInt(
                  SocketTable.FAMILIES.linux(s.getByte(SocketTable.SA_FAMILY)),
                  value,
                  lengthAddress);
        }
        default -> {}
      }
    }
    Numbers table = SocketTable.options(level);
    int darwin = table == null ? Numbers.NONE : table.darwin(option);
    if (darwin == Numbers.NONE) {
      return table == null ? -Errno.EOPNOTSUPP : -Errno.ENOPROTOOPT;
    }
    int failed =
        Libc.callInt(
            s, f.getsockopt, fd, SocketTable.level(level), darwin, value, lengthAddress, 0);
    if (failed == 0 && level == Socket.SOL_SOCKET && NativeMemory.getInt(lengthAddress) >= 4) {
      int told = NativeMemory.getInt(value);
      if (option == Socket.SO_ERROR && told != 0) {
        NativeMemory.putInt(value, ErrnoTable.linux(told));
      } else if (isTruth(option) && told != 0) {
        NativeMemory.putInt(value, 1); // XNU tells the bit itself
      }
    }
    return failed;
  }

  private static boolean isTruth(int option) {
    return switch (option) {
      case Socket.SO_DEBUG,
          Socket.SO_ACCEPTCONN,
          Socket.SO_REUSEADDR,
          Socket.SO_KEEPALIVE,
          Socket.SO_DONTROUTE,
          Socket.SO_BROADCAST,
          Socket.SO_OOBINLINE,
          Socket.SO_REUSEPORT,
          Socket.SO_TIMESTAMP ->
          true;
      default -> false;
    };
  }

  private static int tellInt(int value, long address, long lengthAddress) {
    if (NativeMemory.getInt(lengthAddress) < 4) {
      return -Errno.EINVAL;
    }
    NativeMemory.putInt(address, value);
    NativeMemory.putInt(lengthAddress, 4);
    return 0;
  }

  private int peer(Scratch s, int fd, long value, long lengthAddress) {
    int level = SocketTable.SOL_LOCAL;
    int length = SocketTable.XUCRED_SIZE;
    s.putInt(length, length);
    int failed =
        Libc.callInt(
            s, f.getsockopt, fd, level, SocketTable.LOCAL_PEERCRED, s.area, s.area + length, 0);
    if (failed != 0) {
      return failed;
    }
    int uid = s.getInt(SocketTable.XUCRED_UID);
    int gid = s.getShort(SocketTable.XUCRED_NGROUPS) > 0 ? s.getInt(SocketTable.XUCRED_GROUPS) : -1;
    s.putInt(4, 4);
    failed =
        Libc.callInt(s, f.getsockopt, fd, level, SocketTable.LOCAL_PEERPID, s.area, s.area + 4, 0);
    int pid = failed != 0 ? 0 : s.getInt(0);
    s.putInt(UcredLayout.PID, pid);
    s.putInt(UcredLayout.UID, uid);
    s.putInt(UcredLayout.GID, gid);
    int told = Math.min(NativeMemory.getInt(lengthAddress), UcredLayout.SIZE);
    if (told < 0) {
      return -Errno.EINVAL;
    }
    NativeMemory.copy(s.area, value, told);
    NativeMemory.putInt(lengthAddress, told);
    return 0;
  }

  int setsockopt(Scratch s, int fd, int level, int option, long value, int length) {
    Numbers table = SocketTable.options(level);
    int darwin = table == null ? Numbers.NONE : table.darwin(option);
    return darwin == Numbers.NONE
        ? table == null ? -Errno.EOPNOTSUPP : -Errno.ENOPROTOOPT
        : Libc.callInt(s, f.setsockopt, fd, SocketTable.level(level), darwin, value, length, 0);
  }

  // Messages

  /** {@return Darwin's flags, or -1 for flags that only Linux has} */
  static int messageFlags(int linux) {
    int known = SocketTable.MESSAGE_FLAGS.linuxMask() | SocketTable.IGNORED_FLAGS;
    return (linux & ~known) != 0 ? -1 : SocketTable.MESSAGE_FLAGS.darwinBits(linux);
  }

  long sendto(Scratch s, int fd, long address, long count, int flags, long name, int length) {
    int darwin = messageFlags(flags);
    if (darwin < 0) {
      return -Errno.EOPNOTSUPP;
    }
    int stored = storeName(s, name, length);
    return stored < 0
        ? stored
        : Libc.call(s, f.sendto, fd, address, count, darwin, stored == 0 ? 0 : s.area, stored);
  }

  long recvfrom(
      Scratch s, int fd, long address, long count, int flags, long name, long lengthAddress) {
    int darwin = messageFlags(flags);
    if (darwin < 0) {
      return -Errno.EOPNOTSUPP;
    }
    s.putInt(SocketTable.STORAGE_SIZE, SocketTable.STORAGE_SIZE);
    long result =
        Libc.call(
            s,
            f.recvfrom,
            fd,
            address,
            count,
            darwin & ~SocketTable.MSG_TRUNC,
            s.area,
            s.area + SocketTable.STORAGE_SIZE);
    if (result >= 0 && name != 0) {
      tellName(s, s.getInt(SocketTable.STORAGE_SIZE), name, lengthAddress);
    }
    return result;
  }

  long sendmsg(Scratch s, int fd, long message, int flags) {
    int darwin = messageFlags(flags);
    if (darwin < 0) {
      return -Errno.EOPNOTSUPP;
    }
    int stored =
        storeName(
            s,
            NativeMemory.getLong(message + MsghdrLayout.MSG_NAME),
            NativeMemory.getInt(message + MsghdrLayout.MSG_NAMELEN));
    if (stored < 0) {
      return stored;
    }
    long control = NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROL);
    long size = NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROLLEN);
    if (size < 0 || size > MOST_CONTROL) {
      return -Errno.ENOBUFS;
    }
    ByteBuffer buffer = null;
    int length = 0;
    if (control != 0 && size > 0) {
      buffer = ByteBuffer.allocateDirect((int) size + CmsghdrLayout.SIZE);
      length = darwinControl(control, (int) size, addressOf(buffer));
      if (length < 0) {
        return length;
      }
    }
    long header = s.area + SocketTable.STORAGE_SIZE;
    putHeader(
        header,
        stored == 0 ? 0 : s.area,
        stored,
        message,
        length == 0 ? 0 : addressOf(buffer),
        length);
    long result = Libc.call(s, f.sendmsg, fd, header, darwin, 0, 0, 0);
    java.lang.ref.Reference.reachabilityFence(buffer);
    return result;
  }

  private static long addressOf(ByteBuffer buffer) {
    return MemorySegment.ofBuffer(buffer.order(ByteOrder.nativeOrder())).address();
  }

  private static void putHeader(
      long header, long name, int nameLength, long message, long control, int controlLength) {
    NativeMemory.putLong(header + SocketTable.MSG_NAME, name);
    NativeMemory.putLong(header + SocketTable.MSG_NAMELEN, nameLength);
    NativeMemory.putLong(
        header + SocketTable.MSG_IOV, NativeMemory.getLong(message + MsghdrLayout.MSG_IOV));
    NativeMemory.putLong(
        header + SocketTable.MSG_IOVLEN,
        NativeMemory.getInt(message + MsghdrLayout.MSG_IOVLEN) & 0xffff_ffffL);
    NativeMemory.putLong(header + SocketTable.MSG_CONTROL, control);
    NativeMemory.putInt(header + SocketTable.MSG_CONTROLLEN, controlLength);
    NativeMemory.putInt(header + SocketTable.MSG_FLAGS, 0);
  }

  long recvmsg(Scratch s, int fd, long message, int flags) {
    int darwin = messageFlags(flags);
    if (darwin < 0) {
      return -Errno.EOPNOTSUPP;
    }
    long name = NativeMemory.getLong(message + MsghdrLayout.MSG_NAME);
    long control = NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROL);
    long room = control == 0 ? 0 : NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROLLEN);
    int size = Math.clamp(room, 0, MOST_CONTROL);
    ByteBuffer buffer = size == 0 ? null : ByteBuffer.allocateDirect(size);
    long header = s.area + SocketTable.STORAGE_SIZE;
    putHeader(
        header,
        s.area,
        SocketTable.STORAGE_SIZE,
        message,
        buffer == null ? 0 : addressOf(buffer),
        size);
    long result = Libc.call(s, f.recvmsg, fd, header, darwin & ~SocketTable.MSG_TRUNC, 0, 0, 0);
    if (result < 0) {
      return result;
    }
    int told = NativeMemory.getInt(header + SocketTable.MSG_FLAGS);
    int linux = SocketTable.MESSAGE_FLAGS.linuxBits(told);
    int length = 0;
    if (buffer != null) {
      int given = NativeMemory.getInt(header + SocketTable.MSG_CONTROLLEN);
      long packed = linuxControl(s, addressOf(buffer), given, control, size);
      length = (int) packed;
      linux |= packed < 0 ? Socket.MSG_CTRUNC : 0;
      length &= Integer.MAX_VALUE;
    }
    java.lang.ref.Reference.reachabilityFence(buffer);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, length);
    NativeMemory.putInt(message + MsghdrLayout.MSG_FLAGS, linux);
    if (name != 0) {
      tellName(
          s,
          NativeMemory.getInt(header + SocketTable.MSG_NAMELEN),
          name,
          message + MsghdrLayout.MSG_NAMELEN);
    } else {
      NativeMemory.putInt(message + MsghdrLayout.MSG_NAMELEN, 0);
    }
    return result;
  }

  /** Stores control messages as Darwin has them. {@return their length, or {@code -errno}} */
  static int darwinControl(long linux, int size, long darwin) {
    int from = 0;
    int to = 0;
    while (size - from >= CmsghdrLayout.SIZE) {
      long length = NativeMemory.getLong(linux + from + CmsghdrLayout.CMSG_LEN);
      if (length < CmsghdrLayout.SIZE || length > size - from) {
        return -Errno.EINVAL;
      }
      int level = NativeMemory.getInt(linux + from + CmsghdrLayout.CMSG_LEVEL);
      int type = NativeMemory.getInt(linux + from + CmsghdrLayout.CMSG_TYPE);
      int data = (int) length - CmsghdrLayout.SIZE;
      int darwinType = controlType(level, type);
      if (darwinType != Numbers.NONE) {
        NativeMemory.putInt(darwin + to + SocketTable.CMSG_LEN, SocketTable.CMSG_SIZE + data);
        NativeMemory.putInt(darwin + to + SocketTable.CMSG_LEVEL, SocketTable.level(level));
        NativeMemory.putInt(darwin + to + SocketTable.CMSG_TYPE, darwinType);
        NativeMemory.copy(
            linux + from + CmsghdrLayout.SIZE, darwin + to + SocketTable.CMSG_SIZE, data);
        to += align(SocketTable.CMSG_SIZE + data, SocketTable.CMSG_ALIGN);
      } else if (level != Socket.SOL_SOCKET || type != Socket.SCM_CREDENTIALS) {
        return -Errno.EINVAL;
      } // SCM_CREDENTIALS: the kernel knows who sends
      from += align((int) length, 8);
    }
    return to;
  }

  private static int controlType(int level, int type) {
    if (level == Socket.SOL_SOCKET) {
      return type == Socket.SCM_RIGHTS ? SocketTable.SCM_RIGHTS : Numbers.NONE;
    }
    Numbers table = SocketTable.options(level);
    return table == null ? Numbers.NONE : table.darwin(type);
  }

  private static int align(int length, int to) {
    return length + to - 1 & -to;
  }

  /**
   * Stores control messages as Linux has them. Descriptors that do not fit are closed.
   *
   * @return their length; the sign bit is set too if some did not fit
   */
  private long linuxControl(Scratch s, long darwin, int given, long linux, int room) {
    int from = 0;
    int to = 0;
    boolean cut = false;
    while (given - from >= SocketTable.CMSG_SIZE) {
      int length = NativeMemory.getInt(darwin + from + SocketTable.CMSG_LEN);
      if (length < SocketTable.CMSG_SIZE || length > given - from) {
        break;
      }
      int darwinLevel = NativeMemory.getInt(darwin + from + SocketTable.CMSG_LEVEL);
      int level = darwinLevel == SocketTable.SOL_SOCKET ? Socket.SOL_SOCKET : darwinLevel;
      int type = NativeMemory.getInt(darwin + from + SocketTable.CMSG_TYPE);
      long data = darwin + from + SocketTable.CMSG_SIZE;
      int size = length - SocketTable.CMSG_SIZE;
      boolean rights = level == Socket.SOL_SOCKET && type == SocketTable.SCM_RIGHTS;
      int linuxType = rights ? Socket.SCM_RIGHTS : linuxControlType(level, type);
      int fits = Math.max(0, room - to - CmsghdrLayout.SIZE);
      int taken = size <= fits ? size : rights ? fits & ~3 : 0;
      cut |= taken < size;
      if (rights) {
        receiveRights(s, data, taken, size);
      }
      if (linuxType != Numbers.NONE && taken > 0) {
        NativeMemory.putLong(linux + to + CmsghdrLayout.CMSG_LEN, CmsghdrLayout.SIZE + taken);
        NativeMemory.putInt(linux + to + CmsghdrLayout.CMSG_LEVEL, level);
        NativeMemory.putInt(linux + to + CmsghdrLayout.CMSG_TYPE, linuxType);
        NativeMemory.copy(data, linux + to + CmsghdrLayout.SIZE, taken);
        to = Math.min(room, to + align(CmsghdrLayout.SIZE + taken, 8));
      }
      from += align(length, SocketTable.CMSG_ALIGN);
    }
    return cut ? to | Long.MIN_VALUE : to;
  }

  private static int linuxControlType(int level, int type) {
    Numbers table = level == Socket.SOL_SOCKET ? null : SocketTable.options(level);
    return table == null ? Numbers.NONE : table.linux(type);
  }

  private void receiveRights(Scratch s, long data, int taken, int size) {
    for (int i = 0; i + 4 <= size; i += 4) {
      int fd = NativeMemory.getInt(data + i);
      if (i < taken) {
        Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_SETFD, FcntlTable.FD_CLOEXEC);
      } else {
        posix.close(fd);
      }
    }
  }
}
