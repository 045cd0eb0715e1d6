package elfuse.linux.process;

import elfuse.abi.Mman;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.mm.FileMapping;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;

/** A file of the host behind guest mappings; it owns its host descriptor. Thread-safe. */
public final class HostFile implements FileMapping {
  private final Posix posix;
  private final int fd;
  private final String path;
  private final boolean readable;
  private final boolean writable;
  private final FileStat stat = new FileStat();
  private final AtomicInteger references = new AtomicInteger(1);

  private HostFile(Posix posix, int fd, String path, boolean readable, boolean writable) {
    this.posix = posix;
    this.fd = fd;
    this.path = path;
    this.readable = readable;
    this.writable = writable;
    posix.fstat(fd, stat);
  }

  /** {@return a file with one reference; the descriptor belongs to it from now on} */
  public static HostFile of(Posix posix, int fd, String path, boolean readable, boolean writable) {
    return new HostFile(posix, fd, path, readable, writable);
  }

  /** {@return its host descriptor, open as long as the caller has a reference} */
  public int hostFd() {
    return fd;
  }

  @Override
  public long device() {
    return stat.device();
  }

  @Override
  public long inode() {
    return stat.inode;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public boolean readable() {
    return readable;
  }

  @Override
  public boolean writable() {
    return writable;
  }

  @Override
  public long size() {
    FileStat now = new FileStat();
    return posix.fstat(fd, now) < 0 ? stat.size : now.size;
  }

  @Override
  public int map(MemorySegment target, long offset, boolean shared) {
    if (((target.address() | offset | target.byteSize()) & posix.pageSize() - 1) != 0) {
      return COPY; // less than whole pages of the host: the rest of them is others'
    }
    int prot = Mman.PROT_READ | (shared && !writable ? 0 : Mman.PROT_WRITE);
    int flags = Mman.MAP_FIXED | (shared ? Mman.MAP_SHARED : Mman.MAP_PRIVATE);
    long at = posix.mmap(target.address(), target.byteSize(), prot, flags, fd, offset);
    return at < 0 && at > -4096 ? (int) at : 0;
  }

  @Override
  public long read(MemorySegment target, long offset) {
    return posix.pread(fd, target.address(), target.byteSize(), offset);
  }

  @Override
  public int sync(MemorySegment target, int flags) {
    long unit = posix.pageSize(); // whole pages: the rest of them is the same file's, or nobody's
    long start = target.address() & -unit;
    long end = target.address() + target.byteSize() + unit - 1 & -unit;
    return posix.msync(start, end - start, flags);
  }

  @Override
  public int punchHole(long offset, long length) {
    return posix.fallocate(fd, 3, offset, length); // FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE
  }

  @Override
  public void retain() {
    references.incrementAndGet();
  }

  @Override
  public void release() {
    if (references.decrementAndGet() == 0) {
      posix.close(fd);
    }
  }
}
