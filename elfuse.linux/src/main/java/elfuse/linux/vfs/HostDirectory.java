package elfuse.linux.vfs;

import elfuse.abi.Fcntl;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists directories of the host. */
public final class HostDirectory {
  private static final int BUFFER = 32 << 10;
  private static final int HEADER = 19; // offsetof(struct linux_dirent64, d_name)

  /** A name and its DT_* type. */
  public record Entry(String name, int type) {}

  private HostDirectory() {}

  /**
   * {@return what a directory holds, without {@code .} and {@code ..}; nothing if it cannot be
   * read}
   *
   * @param posix the host
   * @param directory a descriptor of it, O_PATH will do
   */
  public static List<Entry> list(Posix posix, int directory) {
    List<Entry> found = new ArrayList<>();
    int flags = Fcntl.O_RDONLY | Fcntl.O_DIRECTORY | Fcntl.O_CLOEXEC;
    int fd = posix.openat(directory, ".", flags, 0);
    if (fd < 0) {
      return found;
    }
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(BUFFER, 8).address();
      for (long n = posix.getdents64(fd, at, BUFFER); n > 0; ) {
        for (long entry = at; entry < at + n; ) {
          int size = NativeMemory.getShort(entry + 16) & 0xffff;
          String name = name(entry + HEADER, size - HEADER);
          if (!name.equals(".") && !name.equals("..")) {
            found.add(new Entry(name, NativeMemory.getByte(entry + 18)));
          }
          entry += size;
        }
        n = posix.getdents64(fd, at, BUFFER);
      }
    } finally {
      posix.close(fd);
    }
    return found;
  }

  /** Removes all that a directory holds; links are not followed. */
  public static void empty(Posix posix, int directory) {
    for (Entry entry : list(posix, directory)) {
      if (posix.unlinkat(directory, entry.name(), 0) == 0) {
        continue;
      }
      int flags = Fcntl.O_RDONLY | Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW | Fcntl.O_CLOEXEC;
      int below = posix.openat(directory, entry.name(), flags, 0);
      if (below >= 0) {
        empty(posix, below);
        posix.close(below);
        posix.unlinkat(directory, entry.name(), Fcntl.AT_REMOVEDIR);
      }
    }
  }

  private static String name(long at, int most) {
    byte[] bytes = new byte[most];
    int length = 0;
    for (byte next; length < most && (next = NativeMemory.getByte(at + length)) != 0; ) {
      bytes[length++] = next;
    }
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
