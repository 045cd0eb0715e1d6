package elfuse.linux.process;

import elfuse.abi.Fcntl;
import elfuse.abi.Mman;
import elfuse.host.Posix;
import elfuse.mm.FileMapping;
import elfuse.mm.HostPages;
import elfuse.mm.InfraLayout;
import elfuse.mm.PageRuns;
import elfuse.mm.PageStore;
import java.lang.foreign.MemorySegment;

/** The host's virtual memory for {@code elfuse.mm}. One serves all processes; thread-safe. */
final class HostPagesOfLinux implements HostPages, AutoCloseable {
  private static final int CLOEXEC = 1; // MFD_CLOEXEC

  private final Posix posix;
  private final PageMap pageMap;

  HostPagesOfLinux(Posix posix) {
    this.posix = posix;
    pageMap = new PageMap(posix);
  }

  @Override
  public void close() {
    pageMap.close();
  }

  @Override
  public long pageSize() {
    return posix.pageSize();
  }

  @Override
  public FileMapping sharedAnonymous(long length) {
    long unit = posix.pageSize();
    int fd = memfd("elfuse-shared", length + unit - 1 & -unit);
    return fd < 0 ? null : HostFile.of(posix, fd, "/dev/zero (deleted)", true, true);
  }

  private int memfd(String name, long length) {
    int fd = posix.memfdCreate(name, CLOEXEC);
    if (fd >= 0 && posix.ftruncate(fd, length) < 0) {
      posix.close(fd);
      return -1;
    }
    return fd;
  }

  @Override
  public boolean written(MemorySegment range, PageRuns runs) {
    return pageMap.written(range.address(), range.byteSize(), runs);
  }

  @Override
  public long present(MemorySegment range) {
    return pageMap.present(range.address(), range.byteSize());
  }

  @Override
  public PageStore newStore() {
    int fd = memfd("elfuse-fork", InfraLayout.TASK_SIZE); // sparse: it has what is written
    return fd < 0 ? null : new Memfd(posix, fd);
  }

  @Override
  public boolean forget(MemorySegment range) {
    return posix.madvise(range.address(), range.byteSize(), Mman.MADV_DONTNEED) == 0;
  }

  @Override
  public boolean duplicate(MemorySegment from, MemorySegment to) {
    int flags = Mman.MREMAP_MAYMOVE | Mman.MREMAP_FIXED;
    return posix.mremap(from.address(), 0, to.byteSize(), flags, to.address()) == to.address();
  }

  /** A store of pages in a memfd. */
  private record Memfd(Posix posix, int fd) implements PageStore {
    @Override
    public boolean write(MemorySegment pages, long offset) {
      for (long done = 0; done < pages.byteSize(); ) {
        long n = posix.pwrite(fd, pages.address() + done, pages.byteSize() - done, offset + done);
        if (n <= 0) {
          return false;
        }
        done += n;
      }
      return true;
    }

    @Override
    public boolean map(MemorySegment target, long offset) {
      int prot = Mman.PROT_READ | Mman.PROT_WRITE;
      int flags = Mman.MAP_PRIVATE | Mman.MAP_FIXED | Mman.MAP_NORESERVE;
      long at = target.address();
      return posix.mmap(at, target.byteSize(), prot, flags, fd, offset) == at;
    }

    @Override
    public boolean punch(long offset, long length) {
      int mode = Fcntl.FALLOC_FL_PUNCH_HOLE | Fcntl.FALLOC_FL_KEEP_SIZE;
      return posix.fallocate(fd, mode, offset, length) == 0;
    }

    @Override
    public void close() {
      posix.close(fd);
    }
  }
}
