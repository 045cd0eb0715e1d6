package elfuse.mm;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The memory calls of the host's libc, for tests; each answers a result or −errno. */
final class Libc {
  private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

  static final Libc HOST = new Libc();

  private final MethodHandle mmap = handle("mmap");
  private final MethodHandle munmap = handle("munmap");
  private final MethodHandle mprotect = handle("mprotect");
  private final MethodHandle mremap = handle("mremap");
  private final MethodHandle madvise = handle("madvise");
  private final MethodHandle msync = handle("msync");
  private final MethodHandle mincore = handle("mincore");
  private final MethodHandle munlock = handle("munlock");
  private final MethodHandle memfd = handle("memfd_create");
  private final MethodHandle truncate = handle("ftruncate");
  private final MethodHandle open = handle("open");
  private final MethodHandle pread = handle("pread");
  private final MethodHandle pwrite = handle("pwrite");
  private final MethodHandle fallocate = handle("fallocate");
  private final MethodHandle fcntl = handle("fcntl");
  private final MethodHandle close = handle("close");

  private Libc() {}

  static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  @SuppressWarnings("restricted") // calls libc
  private static MethodHandle handle(String name) {
    ValueLayout.OfLong l = ValueLayout.JAVA_LONG;
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().find(name).orElseThrow(),
        FunctionDescriptor.of(l, l, l, l, l, l, l),
        Linker.Option.captureCallState("errno"));
  }

  private static long call(MethodHandle handle, boolean isInt, long... a) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      long[] b = java.util.Arrays.copyOf(a, 6);
      long result = (long) handle.invokeExact(state, b[0], b[1], b[2], b[3], b[4], b[5]);
      result = isInt ? (int) result : result;
      return result == -1 ? -(int) ERRNO.get(state, 0L) : result;
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  long mmap(long addr, long length, int prot, int flags, int fd, long offset) {
    return call(mmap, false, addr, length, prot, flags, fd, offset);
  }

  long munmap(long addr, long length) {
    return call(munmap, true, addr, length);
  }

  long mprotect(long addr, long length, int prot) {
    return call(mprotect, true, addr, length, prot);
  }

  long mremap(long addr, long oldLength, long newLength, int flags, long newAddr) {
    return call(mremap, false, addr, oldLength, newLength, flags, newAddr);
  }

  long madvise(long addr, long length, int advice) {
    return call(madvise, true, addr, length, advice);
  }

  long msync(long addr, long length, int flags) {
    return call(msync, true, addr, length, flags);
  }

  long mincore(long addr, long length, long vector) {
    return call(mincore, true, addr, length, vector);
  }

  long munlock(long addr, long length) {
    return call(munlock, true, addr, length);
  }

  int memfd(String name, long size) {
    try (Arena arena = Arena.ofConfined()) {
      int fd = (int) call(memfd, true, arena.allocateFrom(name).address(), 2 /* ALLOW_SEALING */);
      ftruncate(fd, size);
      return fd;
    }
  }

  void ftruncate(int fd, long size) {
    if (call(truncate, true, fd, size) != 0) {
      throw new AssertionError("ftruncate failed");
    }
  }

  int openReadOnly(int fd) {
    return openReadOnly("/proc/self/fd/" + fd);
  }

  int openReadOnly(String path) {
    try (Arena arena = Arena.ofConfined()) {
      return (int) call(open, true, arena.allocateFrom(path).address(), 0 /* O_RDONLY */);
    }
  }

  long pwrite(int fd, MemorySegment source, long offset) {
    return call(pwrite, false, fd, source.address(), source.byteSize(), offset);
  }

  long punch(int fd, long offset, long length) {
    return call(fallocate, true, fd, 3 /* PUNCH_HOLE, KEEP_SIZE */, offset, length);
  }

  long seal(int fd, int seals) {
    return call(fcntl, true, fd, 1033 /* F_ADD_SEALS */, seals);
  }

  long pread(int fd, MemorySegment target, long offset) {
    return call(pread, false, fd, target.address(), target.byteSize(), offset);
  }

  void close(int fd) {
    call(close, true, fd);
  }
}
