package elfuse.mm;

import java.lang.foreign.MemorySegment;

/** A file of the host, mapped for real, as the personality does it. */
final class HostFile implements FileMapping {
  private static final int MAP_SHARED = 1;
  private static final int MAP_PRIVATE = 2;
  private static final int MAP_FIXED = 0x10;
  private static final int MAP_NORESERVE = 0x4000;

  final int fd;
  private final boolean writable;
  long size;

  /** The host's page: what is not made of whole ones cannot be mapped. */
  long unit = 4096;

  HostFile(int fd, long size, boolean writable) {
    this.fd = fd;
    this.size = size;
    this.writable = writable;
  }

  /** What Linux offers an address space. */
  static final HostPages PAGES = new LinuxPages();

  @Override
  public long device() {
    return 1;
  }

  @Override
  public long inode() {
    return fd;
  }

  @Override
  public String path() {
    return "/memfd";
  }

  @Override
  public boolean readable() {
    return true;
  }

  @Override
  public boolean writable() {
    return writable;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int map(MemorySegment target, long offset, boolean shared) {
    if (((target.byteSize() | offset | target.address()) & unit - 1) != 0) {
      return COPY;
    }
    int flags = (shared ? MAP_SHARED : MAP_PRIVATE) | MAP_FIXED | MAP_NORESERVE;
    long result = Libc.HOST.mmap(target.address(), target.byteSize(), 3, flags, fd, offset);
    return result < 0 && result > -4096 ? (int) result : 0;
  }

  @Override
  public long read(MemorySegment target, long offset) {
    return Libc.HOST.pread(fd, target, offset);
  }

  @Override
  public int sync(MemorySegment target, int flags) {
    return (int) Libc.HOST.msync(target.address(), target.byteSize(), flags);
  }

  @Override
  public int punchHole(long offset, long length) {
    return -Errno.EOPNOTSUPP;
  }

  @Override
  public void retain() {}

  @Override
  public void release() {}
}
