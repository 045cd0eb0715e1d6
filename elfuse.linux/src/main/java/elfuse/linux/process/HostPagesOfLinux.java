package elfuse.linux.process;

import elfuse.abi.Fcntl;
import elfuse.host.Posix;
import elfuse.mm.FileMapping;
import elfuse.mm.HostPages;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The host's virtual memory for {@code elfuse.mm}. */
final class HostPagesOfLinux implements HostPages {
  private static final long PAGE = 4096;
  private static final long PRESENT = 1L << 63;
  private static final long SWAPPED = 1L << 62;
  private static final long FILE = 1L << 61;

  private final Posix posix;

  HostPagesOfLinux(Posix posix) {
    this.posix = posix;
  }

  @Override
  public FileMapping sharedAnonymous(long length) {
    int fd = posix.memfdCreate("elfuse-shared", 1); // MFD_CLOEXEC
    if (fd < 0) {
      return null;
    }
    if (posix.ftruncate(fd, length) < 0) {
      posix.close(fd);
      return null;
    }
    HostFile file = HostFile.of(posix, fd, "/dev/zero (deleted)", true, true);
    return file;
  }

  /**
   * {@inheritDoc}
   *
   * <p>From {@code /proc/self/pagemap} (Documentation/admin-guide/mm/pagemap.rst): present or
   * swapped, and not a page of a file or of shared memory.
   */
  @Override
  public boolean written(MemorySegment range, byte[] pages) {
    int count = (int) (range.byteSize() / PAGE);
    int fd =
        posix.openat(Fcntl.AT_FDCWD, "/proc/self/pagemap", Fcntl.O_RDONLY | Fcntl.O_CLOEXEC, 0);
    if (fd < 0) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment entries = arena.allocate(8L * count, 8);
      long size = entries.byteSize();
      if (posix.pread(fd, entries.address(), size, range.address() / PAGE * 8) != size) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        long entry = entries.getAtIndex(ValueLayout.JAVA_LONG, i);
        pages[i] = (byte) ((entry & (PRESENT | SWAPPED)) != 0 && (entry & FILE) == 0 ? 1 : 0);
      }
      return true;
    } finally {
      posix.close(fd);
    }
  }
}
