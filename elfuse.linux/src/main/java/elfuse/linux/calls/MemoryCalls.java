package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.fd.OpenFileDescription;
import elfuse.linux.process.HostFile;
import elfuse.linux.process.Task;

/** Calls on the address space. */
final class MemoryCalls {
  private static final int MAP_ANONYMOUS = 0x20;

  private MemoryCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(214, "brk", "ptr", (t, a, b, c, d, e, f) -> t.process.image.space.brk(a, t.tlb)),
      full(
          215,
          "munmap",
          "ptr int",
          (t, a, b, c, d, e, f) -> t.process.image.space.munmap(a, b, t.tlb)),
      full(
          216,
          "mremap",
          "ptr int int hex ptr",
          (t, a, b, c, d, e, f) -> t.process.image.space.mremap(a, b, c, (int) d, e, t.tlb)),
      full(222, "mmap", "ptr int prot mapflags fd hex", MemoryCalls::mmap),
      full(
          226,
          "mprotect",
          "ptr int prot",
          (t, a, b, c, d, e, f) -> t.process.image.space.mprotect(a, b, (int) c, t.tlb)),
      full(
          227,
          "msync",
          "ptr int hex",
          (t, a, b, c, d, e, f) -> t.process.image.space.msync(a, b, (int) c)),
      partial(
          228,
          "mlock",
          "ptr int",
          "remembered; host memory is not locked",
          (t, a, b, c, d, e, f) -> t.process.image.space.mlock(a, b, 0)),
      full(229, "munlock", "ptr int", (t, a, b, c, d, e, f) -> t.process.image.space.munlock(a, b)),
      partial(
          230,
          "mlockall",
          "hex",
          "remembered; host memory is not locked",
          (t, a, b, c, d, e, f) -> t.process.image.space.mlockall((int) a)),
      full(231, "munlockall", "", (t, a, b, c, d, e, f) -> t.process.image.space.munlockall()),
      full(
          232,
          "mincore",
          "ptr int ptr",
          (t, a, b, c, d, e, f) -> t.process.image.space.mincore(a, b, c, t.memory)),
      full(
          233,
          "madvise",
          "ptr int int",
          (t, a, b, c, d, e, f) -> t.process.image.space.madvise(a, b, (int) c, t.tlb)),
      partial(
          284,
          "mlock2",
          "ptr int hex",
          "remembered; host memory is not locked",
          (t, a, b, c, d, e, f) -> t.process.image.space.mlock(a, b, (int) c)),
    };
  }

  private static long mmap(Task t, long a, long b, long c, long d, long e, long f) {
    if ((f & 0xfff) != 0) {
      return -Errno.EINVAL;
    }
    int flags = (int) d;
    if ((flags & MAP_ANONYMOUS) != 0) {
      return t.process.image.space.mmap(a, b, (int) c, flags, null, 0, t.tlb);
    }
    OpenFileDescription file = t.files.acquire((int) e);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      if (file.hostFd() < 0) {
        return -Errno.ENODEV;
      }
      long copy = t.posix.fcntl(file.hostFd(), Fcntl.F_DUPFD_CLOEXEC, 3);
      if (copy < 0) {
        return copy;
      }
      HostFile mapping =
          HostFile.of(t.posix, (int) copy, file.name(), file.isReadable(), file.isWritable());
      try {
        return t.process.image.space.mmap(a, b, (int) c, flags, mapping, f, t.tlb);
      } finally {
        mapping.release();
      }
    } finally {
      file.release();
    }
  }
}
