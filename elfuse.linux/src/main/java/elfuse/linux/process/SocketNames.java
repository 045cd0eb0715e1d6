package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.SockaddrUnLayout;
import elfuse.abi.Socket;
import elfuse.fd.HostDescription;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.linux.vfs.Place;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of Unix sockets ({@code man 7 unix}): the guest's paths and what the host is told instead.
 *
 * <p>A path is looked up as every other path of the guest's; the host gets a name through one of
 * our descriptors, which also makes long and relative paths fit. What was bound so is remembered as
 * long as the socket is open, so that names can be told as the guest gave them, and so that it is
 * known which sockets have a guest behind them.
 *
 * <p>Thread-safe; the monitor is a leaf.
 */
public final class SocketNames {
  /** The most bytes of a name, {@code sizeof(struct sockaddr_storage)}. */
  public static final int MAX = 128;

  private static final int PATH = SockaddrUnLayout.SUN_PATH;

  /** A name for the host; {@link #close} gives back what stands behind it. */
  public record HostName(Posix posix, byte[] bytes, int hostFd, boolean guest)
      implements AutoCloseable {
    @Override
    public void close() {
      if (hostFd >= 0) {
        posix.close(hostFd);
      }
    }
  }

  private final Posix posix;
  // By the host's name, one char for each byte: the guest's name.
  private final Map<String, byte[]> bound = new HashMap<>();
  private final Map<String, Integer> guests = new HashMap<>(); // files and abstract names

  SocketNames(Posix posix) {
    this.posix = posix;
  }

  private static boolean isUnix(byte[] name) {
    return name.length >= PATH && (name[0] & 0xff | name[1] << 8) == Socket.AF_UNIX;
  }

  private static boolean isPath(byte[] name) {
    return isUnix(name) && name.length > PATH && name[PATH] != 0;
  }

  private static String text(byte[] name) {
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static String path(byte[] name) {
    String all = text(name).substring(PATH);
    int end = all.indexOf(0);
    return end < 0 ? all : all.substring(0, end);
  }

  private static byte[] named(String path) {
    byte[] bytes = ("\1\0" + path + "\0").getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length > SockaddrUnLayout.SIZE ? null : bytes;
  }

  private String file(int directory, String name) {
    FileStat stat = new FileStat();
    int flags = name.isEmpty() ? 0x1000 : 0x100; // AT_EMPTY_PATH, AT_SYMLINK_NOFOLLOW
    return posix.statx(directory, name, flags, 0x7ff, stat) < 0
        ? null
        : stat.devMajor + ":" + stat.devMinor + ":" + stat.inode;
  }

  /**
   * Translates the name of a peer.
   *
   * @param task whose name it is
   * @param name the guest's
   * @param error where a negative error goes, at index 0
   * @return the host's, or null on an error
   */
  public HostName peer(Task task, byte[] name, int[] error) {
    if (!isPath(name)) {
      return new HostName(posix, name, -1, isUnix(name) && isGuest(text(name)));
    }
    if (name.length > SockaddrUnLayout.SIZE) {
      error[0] = -Errno.EINVAL;
      return null;
    }
    int fd = task.paths.openHost(null, path(name), Fcntl.O_PATH);
    if (fd < 0) {
      error[0] = fd == -Errno.EACCES ? -Errno.ECONNREFUSED : fd; // net/unix: no socket
      return null;
    }
    String file = file(fd, "");
    return new HostName(posix, named("/proc/self/fd/" + fd), fd, file != null && isGuest(file));
  }

  private synchronized boolean isGuest(String key) {
    return guests.containsKey(key);
  }

  /**
   * Binds a socket.
   *
   * @param task whose socket it is
   * @param socket the socket
   * @param name the guest's name
   * @param address where the host's name can be put, {@link #MAX} bytes
   * @return 0 or a negative error
   */
  public int bind(Task task, HostDescription socket, byte[] name, long address) {
    if (!isPath(name)) {
      NativeMemory.put(address, name, 0, name.length);
      int result = posix.bind(socket.hostFd(), address, name.length);
      if (result >= 0 && isUnix(name) && name.length > PATH) {
        remember(socket, text(name), null, null);
      }
      return result;
    }
    if (name.length > SockaddrUnLayout.SIZE) {
      return -Errno.EINVAL;
    }
    try (Place place = task.paths.entry(null, path(name))) {
      if (place.directory() < 0) {
        return place.error() != 0 ? place.error() : -Errno.EADDRINUSE;
      }
      if (place.isReadOnly()) {
        return -Errno.EROFS;
      }
      // a name that others on the host know is bound as it is, where it is the same for them
      boolean absolute = !task.paths.confined() && path(name).startsWith("/");
      // held for as long as the socket is, so that its number names no other directory
      int held = absolute ? -1 : posix.dup(place.directory());
      byte[] hostName = named(absolute ? path(name) : "/proc/self/fd/" + held + "/" + place.name());
      int result = -Errno.EINVAL;
      if (hostName != null) {
        NativeMemory.put(address, hostName, 0, hostName.length);
        result = posix.bind(socket.hostFd(), address, hostName.length);
      }
      if (result < 0) {
        if (held >= 0) {
          posix.close(held);
        }
        return result;
      }
      posix.fchmodat(place.directory(), place.name(), 0777 & ~task.paths.umask);
      String key = file(place.directory(), place.name());
      remember(socket, key, absolute ? null : told(socket, hostName, address), name);
      if (held >= 0) {
        socket.onClose(() -> posix.close(held));
      }
      return 0;
    }
  }

  /** {@return the name as the host tells it, which may be another than the one it was given} */
  private String told(HostDescription socket, byte[] given, long address) {
    try (Arena arena = Arena.ofConfined()) {
      long length = arena.allocateFrom(ValueLayout.JAVA_INT, MAX).address();
      if (posix.getsockname(socket.hostFd(), address, length) < 0) {
        return text(given);
      }
      byte[] name = new byte[Math.clamp(NativeMemory.getInt(length), 0, MAX)];
      NativeMemory.get(address, name, 0, name.length);
      return text(name);
    }
  }

  private void remember(HostDescription socket, String key, String hostName, byte[] name) {
    synchronized (this) {
      guests.merge(key, 1, Integer::sum);
      if (hostName != null) {
        bound.put(hostName, name);
      }
    }
    socket.onClose(() -> {
      synchronized (this) {
        guests.computeIfPresent(key, (k, n) -> n == 1 ? null : n - 1);
        if (hostName != null) {
          bound.remove(hostName);
        }
      }
    });
  }

  /**
   * {@return the guest's name for one that the host told} A path that no guest bound is the host's
   * own, which a guest with a root of its own is not told.
   *
   * @param task who asks
   * @param name the host's name
   */
  public byte[] told(Task task, byte[] name) {
    if (!isPath(name)) {
      return name;
    }
    synchronized (this) {
      byte[] guest = bound.get(text(name));
      if (guest != null) {
        return guest;
      }
    }
    return task.paths.confined() ? new byte[] {Socket.AF_UNIX, 0} : name;
  }
}
