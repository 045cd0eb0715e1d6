package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.abi.Signals;
import elfuse.abi.Stat;
import elfuse.fd.FdTable;
import elfuse.fd.OpenFileDescription;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.hv.MemoryAccess;
import elfuse.linux.process.Task;
import elfuse.mm.GuestFault;
import elfuse.signal.SignalInfo;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Calls on open files: reading, writing, seeking, descriptors. */
final class FileCalls {
  private static final long MAX_COUNT = 0x7fff_f000L; // MAX_RW_COUNT

  private FileCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(23, "dup", "fd", (t, a, b, c, d, e, f) -> t.files.dup((int) a)),
      full(
          24,
          "dup3",
          "fd fd openflags",
          (t, a, b, c, d, e, f) -> t.files.dup3((int) a, (int) b, (int) c)),
      full(25, "fcntl", "fd fcntl hex", FileCalls::fcntl),
      full(29, "ioctl", "fd ioctl ptr", TerminalCalls::ioctl),
      full(32, "flock", "fd int", FileCalls::flock),
      full(46, "ftruncate", "fd int", FileCalls::ftruncate),
      full(47, "fallocate", "fd hex int int", FileCalls::fallocate),
      full(57, "close", "fd", (t, a, b, c, d, e, f) -> t.files.close((int) a)),
      full(436, "close_range", "fd fd hex", FileCalls::closeRange),
      full(59, "pipe2", "pipe openflags", FileCalls::pipe2),
      full(61, "getdents64", "fd ptr int", FileCalls::getdents64),
      full(62, "lseek", "fd int whence", FileCalls::lseek),
      full(63, "read", "fd out int", FileCalls::read),
      full(64, "write", "fd buf int", FileCalls::write),
      full(65, "readv", "fd ptr int", FileCalls::readv),
      full(66, "writev", "fd ptr int", FileCalls::writev),
      full(67, "pread64", "fd out int int", FileCalls::pread),
      full(68, "pwrite64", "fd buf int int", FileCalls::pwrite),
      full(69, "preadv", "fd ptr int int", FileCalls::preadv),
      full(70, "pwritev", "fd ptr int int", FileCalls::pwritev),
      partial(71, "sendfile", "fd fd ptr int", "through a buffer of 64 KiB", FileCalls::sendfile),
      full(81, "sync", "", (t, a, b, c, d, e, f) -> t.posix.sync()),
      full(82, "fsync", "fd", (t, a, b, c, d, e, f) -> onHost(t, a, t.posix::fsync)),
      full(83, "fdatasync", "fd", (t, a, b, c, d, e, f) -> onHost(t, a, t.posix::fdatasync)),
      partial(84, "sync_file_range", "fd int int hex", "as fdatasync", FileCalls::syncRange),
      full(213, "readahead", "fd int int", FileCalls::readahead),
      partial(
          286,
          "preadv2",
          "fd ptr int int int hex",
          "no flags but for host files",
          FileCalls::preadv2),
      partial(
          287,
          "pwritev2",
          "fd ptr int int int hex",
          "no flags but for host files",
          FileCalls::pwritev2),
      full(223, "fadvise64", "fd int int int", FileCalls::fadvise),
      full(267, "syncfs", "fd", (t, a, b, c, d, e, f) -> onHost(t, a, t.posix::syncfs)),
    };
  }

  /** Whoever shares the table keeps what the caller closes with CLOSE_RANGE_UNSHARE. */
  private static long closeRange(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) c;
    boolean valid =
        (flags & ~(Fcntl.CLOSE_RANGE_UNSHARE | Fcntl.CLOSE_RANGE_CLOEXEC)) == 0
            && Integer.compareUnsigned((int) a, (int) b) <= 0;
    if (valid && (flags & Fcntl.CLOSE_RANGE_UNSHARE) != 0) {
      t.unshareFiles();
    }
    return t.files.closeRange((int) a, (int) b, flags);
  }

  /** An operation on a host descriptor. */
  interface HostOperation {
    long apply(int hostFd);
  }

  static long onHost(Task t, long fd, HostOperation operation) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return file.hostFd() < 0 ? -Errno.EINVAL : operation.apply(file.hostFd());
    } finally {
      file.release();
    }
  }

  /** Transfers to or from one guest buffer. */
  interface Transfer {
    long apply(OpenFileDescription file, long address, long count);
  }

  private static long transfer(
      Task t,
      long fd,
      long buffer,
      long count,
      MemoryAccess access,
      long position,
      Transfer transfer) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      boolean reads = access == MemoryAccess.WRITE;
      if (reads ? !file.isReadable() : !file.isWritable()) {
        return -Errno.EBADF;
      }
      if (count < 0) {
        return -Errno.EINVAL;
      }
      if (!t.memory.isUserRange(buffer, count)) {
        return -Errno.EFAULT;
      }
      long wanted = Math.min(count, MAX_COUNT);
      if (!reads && wanted > 0) {
        wanted = FileSizeLimit.allow(t, file, position, wanted);
        if (wanted < 0) {
          return wanted;
        }
      }
      // Linux moves what it can and reports less; nothing at all is EFAULT
      long possible = wanted == 0 ? 0 : t.memory.accessible(buffer, wanted, access);
      if (possible < wanted && file.hasRecords()) {
        return record(t, file, buffer, wanted, reads, transfer);
      }
      if (wanted > 0 && possible == 0) {
        return probe(t, file, reads, transfer);
      }
      long host = wanted == 0 ? 0 : t.host(buffer, possible, access);
      return transfer.apply(file, host, possible);
    } finally {
      file.release();
    }
  }

  /**
   * A buffer that cannot be used at all: Linux still asks the file first, so that a directory is
   * EISDIR and the end of a file is 0.
   */
  private static long probe(Task t, OpenFileDescription file, boolean reads, Transfer transfer) {
    if (reads) {
      long nothing = transfer.apply(file, 0, 0);
      if (nothing < 0) {
        return nothing;
      }
    }
    return -Errno.EFAULT;
  }

  /**
   * Whole records and a buffer that can be used in part at most: Linux takes the record first and
   * finds the buffer bad second, and a counter's value has to be there before it is added.
   */
  private static long record(
      Task t,
      OpenFileDescription file,
      long buffer,
      long wanted,
      boolean reads,
      Transfer transfer) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment scratch = arena.allocate(Math.min(wanted, 65536), 8);
      if (!reads) {
        return wanted == 8 ? -Errno.EFAULT : transfer.apply(file, scratch.address(), wanted);
      }
      long result = transfer.apply(file, scratch.address(), scratch.byteSize());
      if (result > 0) {
        t.memory.copyOut(buffer, scratch.asSlice(0, result));
      }
      return result;
    }
  }

  /** A write's result; who writes to what nobody reads any more is told (man 7 pipe). */
  static long written(Task t, long result) {
    if (result == -Errno.EPIPE) {
      t.post(
          SignalInfo.sent(
              Signals.SIGPIPE, Signals.SI_USER, t.process.pid, t.process.credentials.uid));
    }
    return result;
  }

  /** A write that got stuck because the last reader went: the signal comes all the same. */
  private static long told(Task t, OpenFileDescription file, long result, long wanted) {
    if (result > 0 && result < wanted && (file.poll(0) & Poll.POLLERR) != 0) {
      written(t, -Errno.EPIPE);
    }
    return result;
  }

  /** A random read that came to the host: sees to it that the next one need not. */
  private static long refilled(Task t, OpenFileDescription file, long result) {
    if (file.isEntropy()) {
      t.process.refillEntropy();
    }
    return result;
  }

  private static long read(Task t, long a, long b, long c, long d, long e, long f) {
    return transfer(
        t,
        a,
        b,
        c,
        MemoryAccess.WRITE,
        FileSizeLimit.OWN,
        (file, at, n) -> refilled(t, file, file.read(at, n, t.waiter())));
  }

  private static long write(Task t, long a, long b, long c, long d, long e, long f) {
    return written(
        t,
        transfer(
            t,
            a,
            b,
            c,
            MemoryAccess.READ,
            FileSizeLimit.OWN,
            (file, at, n) -> told(t, file, file.write(at, n, t.waiter()), n)));
  }

  private static long pread(Task t, long a, long b, long c, long d, long e, long f) {
    return d < 0
        ? -Errno.EINVAL
        : transfer(t, a, b, c, MemoryAccess.WRITE, d, (file, at, n) -> file.pread(at, n, d));
  }

  private static long pwrite(Task t, long a, long b, long c, long d, long e, long f) {
    return d < 0
        ? -Errno.EINVAL
        : transfer(t, a, b, c, MemoryAccess.READ, d, (file, at, n) -> file.pwrite(at, n, d));
  }

  /** Transfers to or from a host iovec. */
  interface VectorTransfer {
    long apply(OpenFileDescription file, long iov, int count);
  }

  static long vector(
      Task t,
      long fd,
      long iov,
      long count,
      MemoryAccess access,
      long position,
      VectorTransfer transfer) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      boolean reads = access == MemoryAccess.WRITE;
      if (reads ? !file.isReadable() : !file.isWritable()) {
        return -Errno.EBADF;
      }
      int failed = t.vector.load(t.memory, iov, (int) count);
      if (failed < 0) {
        return failed;
      }
      long left = Long.MAX_VALUE;
      if (!reads && t.vector.total() > 0) {
        left = FileSizeLimit.allow(t, file, position, t.vector.total());
        if (left < 0) {
          return left;
        }
      }
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment host = arena.allocate(16L * Math.max(1, t.vector.count()), 8);
        int used = 0;
        for (int i = 0; i < t.vector.count(); i++) {
          long length = Math.min(t.vector.length(i), left);
          left -= length;
          if (length == 0) {
            continue;
          }
          long possible = t.memory.accessible(t.vector.base(i), length, access);
          if (possible > 0) {
            NativeMemory.putLong(
                host.address() + 16L * used, t.host(t.vector.base(i), possible, access));
            NativeMemory.putLong(host.address() + 16L * used + 8, possible);
            used++;
          }
          if (possible < length) {
            if (used == 0) {
              return -Errno.EFAULT;
            }
            break;
          }
        }
        return transfer.apply(file, host.address(), used);
      }
    } finally {
      file.release();
    }
  }

  private static long readv(Task t, long a, long b, long c, long d, long e, long f) {
    return vector(
        t,
        a,
        b,
        c,
        MemoryAccess.WRITE,
        FileSizeLimit.OWN,
        (file, iov, n) -> refilled(t, file, file.readv(iov, n, t.waiter())));
  }

  static long writev(Task t, long a, long b, long c, long d, long e, long f) {
    return written(
        t,
        vector(
            t,
            a,
            b,
            c,
            MemoryAccess.READ,
            FileSizeLimit.OWN,
            (file, iov, n) -> file.writev(iov, n, t.waiter())));
  }

  private static long preadv(Task t, long a, long b, long c, long d, long e, long f) {
    return d < 0
        ? -Errno.EINVAL
        : vector(t, a, b, c, MemoryAccess.WRITE, d, (file, iov, n) -> file.preadv(iov, n, d));
  }

  private static long pwritev(Task t, long a, long b, long c, long d, long e, long f) {
    return d < 0
        ? -Errno.EINVAL
        : vector(t, a, b, c, MemoryAccess.READ, d, (file, iov, n) -> file.pwritev(iov, n, d));
  }

  /** man 2 preadv2: position -1 is the file's own; the flags are the host's to know. */
  private static long preadv2(Task t, long a, long b, long c, long d, long e, long f) {
    if (f == 0) {
      return d == -1 ? readv(t, a, b, c, 0, 0, 0) : preadv(t, a, b, c, d, 0, 0);
    }
    return d < -1
        ? -Errno.EINVAL
        : vector(
            t,
            a,
            b,
            c,
            MemoryAccess.WRITE,
            d,
            (file, iov, n) ->
                isRegular(file)
                    ? t.posix.preadv2(file.hostFd(), iov, n, d, (int) f)
                    : -Errno.EOPNOTSUPP);
  }

  private static long pwritev2(Task t, long a, long b, long c, long d, long e, long f) {
    if (f == 0) {
      return d == -1 ? writev(t, a, b, c, 0, 0, 0) : pwritev(t, a, b, c, d, 0, 0);
    }
    return d < -1
        ? -Errno.EINVAL
        : vector(
            t,
            a,
            b,
            c,
            MemoryAccess.READ,
            (f & Fcntl.RWF_APPEND) != 0 ? FileSizeLimit.END : d,
            (file, iov, n) ->
                isRegular(file)
                    ? t.posix.pwritev2(file.hostFd(), iov, n, d, (int) f)
                    : -Errno.EOPNOTSUPP);
  }

  private static boolean isRegular(OpenFileDescription file) {
    FileStat stat = new FileStat();
    return file.hostFd() >= 0 && file.stat(stat) == 0 && stat.type() == Stat.S_IFREG;
  }

  private static long syncRange(Task t, long a, long b, long c, long d, long e, long f) {
    if (((int) d & ~7) != 0 || b < 0 || c < 0 || b + c < 0) {
      return -Errno.EINVAL;
    }
    return onHost(t, a, t.posix::fdatasync);
  }

  /** mm/readahead.c, ksys_readahead: the data need not be there when it returns. */
  private static long readahead(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return !file.isReadable() ? -Errno.EBADF : isRegular(file) ? 0 : -Errno.EINVAL;
    } finally {
      file.release();
    }
  }

  private static long lseek(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return file.lseek(b, (int) c);
    } finally {
      file.release();
    }
  }

  private static long getdents64(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      long count = c & 0xffff_ffffL;
      long possible = count == 0 ? 0 : t.memory.accessible(b, count, MemoryAccess.WRITE);
      if (possible == 0) {
        long empty = file.getdents64(0, 0);
        return empty == -Errno.ENOTDIR ? empty : count == 0 ? -Errno.EINVAL : -Errno.EFAULT;
      }
      return file.getdents64(t.host(b, possible, MemoryAccess.WRITE), possible);
    } finally {
      file.release();
    }
  }

  private static long fcntl(Task t, long a, long b, long c, long d, long e, long f) {
    int command = (int) b;
    switch (command) {
      case Fcntl.F_GETLK,
          Fcntl.F_SETLK,
          Fcntl.F_SETLKW,
          Fcntl.F_OFD_GETLK,
          Fcntl.F_OFD_SETLK,
          Fcntl.F_OFD_SETLKW -> {
        // struct flock is 32 bytes on every 64-bit Linux
        try (Arena arena = Arena.ofConfined()) {
          MemorySegment lock = arena.allocate(32, 8);
          t.memory.copyIn(c, lock);
          if (command == Fcntl.F_GETLK || command == Fcntl.F_SETLK || command == Fcntl.F_SETLKW) {
            lock.set(ValueLayout.JAVA_INT, 24, t.process.pid); // l_pid, which Linux ignores
          }
          long result = t.files.fcntl((int) a, command, lock.address(), t.waiter());
          if (result >= 0 && (command == Fcntl.F_GETLK || command == Fcntl.F_OFD_GETLK)) {
            t.memory.copyOut(c, lock);
          }
          return result;
        }
      }
      default -> {
        return t.files.fcntl((int) a, command, c, t.waiter());
      }
    }
  }

  private static long flock(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return file.flock((int) b, t.waiter());
    } finally {
      file.release();
    }
  }

  private static long ftruncate(Task t, long a, long b, long c, long d, long e, long f) {
    if (b < 0) {
      return -Errno.EINVAL;
    }
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      int failed = file.isWritable() ? FileSizeLimit.resize(t, file, b) : 0;
      return failed < 0 ? failed : file.truncate(b);
    } finally {
      file.release();
    }
  }

  private static long fallocate(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      boolean grows = (b & ~Fcntl.FALLOC_FL_ZERO_RANGE) == 0 && c >= 0 && d > 0 && c + d > 0;
      int failed = grows && file.isWritable() ? FileSizeLimit.resize(t, file, c + d) : 0;
      return failed < 0
          ? failed
          : file.hostFd() < 0 ? -Errno.EINVAL : t.posix.fallocate(file.hostFd(), (int) b, c, d);
    } finally {
      file.release();
    }
  }

  private static long fadvise(Task t, long a, long b, long c, long d, long e, long f) {
    return onHost(t, a, host -> t.posix.fadvise(host, b, c, (int) d));
  }

  private static long pipe2(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) b;
    if ((flags & ~(Fcntl.O_CLOEXEC | Fcntl.O_NONBLOCK | Fcntl.O_DIRECT)) != 0) {
      return -Errno.EINVAL;
    }
    OpenFileDescription[] ends = new OpenFileDescription[2];
    int failed = elfuse.fd.Pipes.create(t.posix, flags & ~Fcntl.O_CLOEXEC, ends);
    if (failed < 0) {
      return failed;
    }
    // do_pipe2 makes the files first and stores the numbers second
    int[] numbers = new int[2];
    long result = reservePair(t, a, numbers);
    for (int i = 0; i < 2; i++) {
      if (result < 0) {
        ends[i].release();
      } else {
        t.files.install(numbers[i], ends[i], (flags & Fcntl.O_CLOEXEC) != 0);
      }
    }
    return result;
  }

  /**
   * Takes two numbers and stores them in the guest. {@return 0, or an error and nothing is taken}
   */
  static long reservePair(Task t, long to, int[] numbers) {
    FdTable files = t.files;
    int first = files.reserve();
    if (first < 0) {
      return first;
    }
    int second = files.reserve();
    long result = second < 0 ? second : store(t, to, first, second);
    if (result < 0) {
      files.cancel(first);
      if (second >= 0) {
        files.cancel(second);
      }
    }
    numbers[0] = first;
    numbers[1] = second;
    return result;
  }

  private static long store(Task t, long to, int first, int second) {
    try {
      t.memory.putInt(to, first);
      t.memory.putInt(to + 4, second);
      return 0;
    } catch (GuestFault fault) {
      return -Errno.EFAULT;
    }
  }

  /** fs/splice.c: what has pages, or, to a pipe, whatever can be spliced. */
  private static boolean sends(OpenFileDescription in, OpenFileDescription out) {
    FileStat stat = new FileStat();
    in.stat(stat);
    int from = stat.type();
    out.stat(stat);
    return from == Stat.S_IFREG
        || from == Stat.S_IFBLK
        || from != Stat.S_IFIFO && stat.type() == Stat.S_IFIFO;
  }

  private static long sendfile(Task t, long a, long b, long c, long d, long e, long f) {
    if (d < 0) {
      return -Errno.EINVAL;
    }
    OpenFileDescription in = t.files.acquire((int) b);
    if (in == null) {
      return -Errno.EBADF;
    }
    try {
      OpenFileDescription out = t.files.acquire((int) a);
      if (out == null) {
        return -Errno.EBADF;
      }
      try (Arena arena = Arena.ofConfined()) {
        if (!in.isReadable() || !out.isWritable()) {
          return -Errno.EBADF;
        }
        if ((out.statusFlags() & Fcntl.O_APPEND) != 0 || !sends(in, out)) {
          return -Errno.EINVAL;
        }
        long offset = c == 0 ? -1 : t.memory.getLong(c);
        MemorySegment buffer = arena.allocate(65536);
        long done = 0;
        long failed = 0;
        while (failed == 0 && done < Math.min(d, MAX_COUNT)) {
          long part = Math.min(d - done, buffer.byteSize());
          long n =
              offset < 0
                  ? in.read(buffer.address(), part, t.waiter())
                  : in.pread(buffer.address(), part, offset + done);
          if (n <= 0) {
            if (done == 0 && n < 0) {
              return n;
            }
            break;
          }
          long written = 0;
          while (written < n) {
            long room = FileSizeLimit.allow(t, out, FileSizeLimit.OWN, n - written);
            long w = room < 0 ? room : out.write(buffer.address() + written, room, t.waiter());
            if (w < 0) {
              if (offset < 0) {
                in.lseek(written - n, 1); // SEEK_CUR: what was not written was not taken
              }
              failed = w;
              break;
            }
            written += w;
          }
          done += written;
        }
        if (c != 0) {
          t.memory.putLong(c, offset + done);
        }
        return done > 0 ? done : failed;
      } finally {
        out.release();
      }
    } finally {
      in.release();
    }
  }
}
