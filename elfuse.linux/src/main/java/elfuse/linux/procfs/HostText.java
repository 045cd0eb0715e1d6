package elfuse.linux.procfs;

import elfuse.abi.Fcntl;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;

/** Files of the host that speak of the machine, not of a process. */
final class HostText {
  private static final int CHUNK = 64 << 10;
  private static final int MOST = 16 << 20;

  private HostText() {}

  /**
   * {@return the content of a file of the host, empty if it cannot be read}
   *
   * @param posix the host
   * @param path an absolute path of the host
   */
  static String of(Posix posix, String path) {
    int fd = posix.openat(Fcntl.AT_FDCWD, path, Fcntl.O_RDONLY | Fcntl.O_CLOEXEC, 0);
    if (fd < 0) {
      return "";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(CHUNK, 8).address();
      for (long n = posix.read(fd, at, CHUNK); n > 0 && out.size() < MOST; ) {
        byte[] part = new byte[(int) n];
        NativeMemory.get(at, part, 0, part.length);
        out.writeBytes(part);
        n = posix.read(fd, at, CHUNK);
      }
    } finally {
      posix.close(fd);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
