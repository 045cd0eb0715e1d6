package elfuse.host.linux;

import elfuse.host.FileStat;
import elfuse.host.HostFeature;
import elfuse.host.Posix;
import elfuse.host.UnsupportedHostException;
import elfuse.host.Waiter;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The system calls of Linux on x86-64 and arm64, through the one C function {@code syscall}.
 *
 * <p>Where the two machines differ is in {@link SysNr} (numbers) and {@link OpenFlags} (four
 * flags); everything else that passes through here is the same on both.
 */
public final class LinuxPosix implements Posix {
  private static final int O_PATH = 010000000;
  private static final int O_CLOEXEC = 02000000; // also of pipe2, eventfd2, timerfd and sockets
  private static final int CLOEXEC_NOCTTY = O_CLOEXEC | 0400;
  private static final int MFD_CLOEXEC = 1;
  private static final int MSG_CMSG_CLOEXEC = 0x40000000;
  private static final int F_DUPFD = 0;
  private static final int F_GETFL = 3;
  private static final int F_SETFL = 4;
  private static final int F_DUPFD_CLOEXEC = 1030;
  private static final int AT_EMPTY_PATH = 0x1000;
  private static final int STATX_BASIC_STATS = 0x7ff;
  private static final int RWF_NOWAIT = 8;
  private static final int KCMP_FILE = 0;
  private static final int OPEN_HOW_SIZE = 24;
  private static final int FUTEX_WAKE_PRIVATE = 1 | 128;
  private static final int FUTEX_WAIT_MONOTONIC = 9 | 128; // FUTEX_WAIT_BITSET: absolute
  private static final int FUTEX_WAIT_REALTIME = FUTEX_WAIT_MONOTONIC | 256;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  // a subclass and no lambda: this runs at every start, before anything else needs lambdas
  private final ThreadLocal<Scratch> scratch =
      new ThreadLocal<>() {
        @Override
        protected Scratch initialValue() {
          return new Scratch();
        }
      };

  private LinuxPosix() {}

  /**
   * {@return the calls of this host}
   *
   * @throws UnsupportedHostException if it is neither x86-64 nor arm64
   */
  public static LinuxPosix ofHost() {
    if (!SysNr.X86_64 && !SysNr.ARM_64) {
      throw new UnsupportedHostException("no system calls for machine " + SysNr.MACHINE);
    }
    return new LinuxPosix();
  }

  private long call(long nr, long a, long b, long c, long d, long e, long f) {
    return call(scratch.get(), nr, a, b, c, d, e, f);
  }

  private static long call(Scratch s, long nr, long a, long b, long c, long d, long e, long f) {
    return Syscall.call(s, nr, a, b, c, d, e, f);
  }

  @Override
  public boolean has(HostFeature feature) {
    return switch (feature) {
      case EPOLL, EVENT_OBJECTS, DIRECTORY_POSITIONS -> true;
    };
  }

  @Override
  public int pageSize() {
    return 4096;
  }

  @Override
  public Waiter newWaiter() {
    int fd = eventfd2(0, LinuxWaiter.EFD_NONBLOCK);
    if (fd < 0) {
      throw new UnsupportedHostException("no descriptor for wake-ups, error " + -fd);
    }
    return new LinuxWaiter(this, fd);
  }

  // Opening and closing

  @Override
  public int openat(int dirFd, String path, int flags, int mode) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0
        ? bad
        : (int)
            call(
                s, SysNr.OPENAT, dirFd, s.path, OpenFlags.swap(flags) | CLOEXEC_NOCTTY, mode, 0, 0);
  }

  @Override
  public int openat2(int dirFd, String path, int flags, int mode, int resolve) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    if (bad != 0) {
      return bad;
    }
    // the call refuses anything beside O_PATH that would have no effect, so no O_NOCTTY there
    int added = (flags & O_PATH) != 0 ? O_CLOEXEC : CLOEXEC_NOCTTY;
    s.putLong(0, Integer.toUnsignedLong(OpenFlags.swap(flags) | added));
    s.putLong(8, Integer.toUnsignedLong(mode));
    s.putLong(16, Integer.toUnsignedLong(resolve));
    return (int) call(s, SysNr.OPENAT2, dirFd, s.path, s.area, OPEN_HOW_SIZE, 0, 0);
  }

  @Override
  public int close(int fd) {
    return (int) call(SysNr.CLOSE, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int dup(int fd) {
    return (int) call(SysNr.FCNTL, fd, F_DUPFD_CLOEXEC, 3, 0, 0, 0);
  }

  @Override
  public int dup3(int fd, int newFd, int flags) {
    return (int) call(SysNr.DUP3, fd, newFd, OpenFlags.swap(flags), 0, 0, 0);
  }

  @Override
  public int pipe2(long address, int flags) {
    return (int) call(SysNr.PIPE2, address, OpenFlags.swap(flags) | O_CLOEXEC, 0, 0, 0, 0);
  }

  @Override
  public int memfdCreate(String name, int flags) {
    Scratch s = scratch.get();
    int bad = s.path(name);
    return bad != 0
        ? bad
        : (int) call(s, SysNr.MEMFD_CREATE, s.path, flags | MFD_CLOEXEC, 0, 0, 0, 0);
  }

  @Override
  public int eventfd2(int value, int flags) {
    return (int) call(SysNr.EVENTFD2, value, flags | O_CLOEXEC, 0, 0, 0, 0);
  }

  @Override
  public int timerfdCreate(int clock, int flags) {
    return (int) call(SysNr.TIMERFD_CREATE, clock, flags | O_CLOEXEC, 0, 0, 0, 0);
  }

  @Override
  public int timerfdSettime(int fd, int flags, long newAddress, long oldAddress) {
    return (int) call(SysNr.TIMERFD_SETTIME, fd, flags, newAddress, oldAddress, 0, 0);
  }

  @Override
  public int timerfdGettime(int fd, long address) {
    return (int) call(SysNr.TIMERFD_GETTIME, fd, address, 0, 0, 0, 0);
  }

  @Override
  public int epollCreate() {
    return (int) call(SysNr.EPOLL_CREATE1, O_CLOEXEC, 0, 0, 0, 0, 0);
  }

  @Override
  public int epollCtl(int fd, int operation, int target, int events, long data) {
    Scratch s = scratch.get();
    s.putEpollEvent(events, data);
    return (int) call(s, SysNr.EPOLL_CTL, fd, operation, target, s.area, 0, 0);
  }

  @Override
  public int epollWait(int fd, int[] events, long[] data, int max) {
    Scratch s = scratch.get();
    if (max > Scratch.EPOLL_EVENTS) {
      return epollWaitMany(fd, events, data, max);
    }
    int count = (int) call(s, SysNr.EPOLL_PWAIT, fd, s.path, max, 0, 0, 0);
    s.takeEpollEvents(count, events, data);
    return count;
  }

  private int epollWaitMany(int fd, int[] events, long[] data, int max) {
    ByteBuffer memory =
        ByteBuffer.allocateDirect(max * Scratch.EPOLL_EVENT_SIZE).order(ByteOrder.nativeOrder());
    long address = MemorySegment.ofBuffer(memory).address();
    int count = (int) call(SysNr.EPOLL_PWAIT, fd, address, max, 0, 0, 0);
    Scratch.takeEpollEvents(memory, 0, count, events, data);
    Reference.reachabilityFence(memory);
    return count;
  }

  @Override
  public int inotifyInit1(int flags) {
    return (int) call(SysNr.INOTIFY_INIT1, flags | O_CLOEXEC, 0, 0, 0, 0, 0);
  }

  @Override
  public int inotifyAddWatch(int fd, String path, int mask) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0
        ? bad
        : (int) call(s, SysNr.INOTIFY_ADD_WATCH, fd, s.path, Integer.toUnsignedLong(mask), 0, 0, 0);
  }

  @Override
  public int inotifyRmWatch(int fd, int watch) {
    return (int) call(SysNr.INOTIFY_RM_WATCH, fd, watch, 0, 0, 0, 0);
  }

  // Input and output

  @Override
  public long read(int fd, long address, long count) {
    return call(SysNr.READ, fd, address, count, 0, 0, 0);
  }

  @Override
  public long write(int fd, long address, long count) {
    return call(SysNr.WRITE, fd, address, count, 0, 0, 0);
  }

  @Override
  public long pread(int fd, long address, long count, long offset) {
    return call(SysNr.PREAD64, fd, address, count, offset, 0, 0);
  }

  @Override
  public long pwrite(int fd, long address, long count, long offset) {
    return call(SysNr.PWRITE64, fd, address, count, offset, 0, 0);
  }

  @Override
  public long readv(int fd, long iov, int iovCount) {
    return call(SysNr.READV, fd, iov, iovCount, 0, 0, 0);
  }

  @Override
  public long writev(int fd, long iov, int iovCount) {
    return call(SysNr.WRITEV, fd, iov, iovCount, 0, 0, 0);
  }

  @Override
  public long preadv2(int fd, long iov, int iovCount, long offset, int rwFlags) {
    // the offset is split in two registers on 32-bit hosts; 64-bit ones ignore the second
    return call(SysNr.PREADV2, fd, iov, iovCount, offset, 0, rwFlags);
  }

  @Override
  public long pwritev2(int fd, long iov, int iovCount, long offset, int rwFlags) {
    return call(SysNr.PWRITEV2, fd, iov, iovCount, offset, 0, rwFlags);
  }

  @Override
  public long readNoWait(int fd, long address, long count) {
    Scratch s = scratch.get();
    s.putLong(0, address);
    s.putLong(8, count);
    return call(s, SysNr.PREADV2, fd, s.area, 1, -1, 0, RWF_NOWAIT);
  }

  @Override
  public long writeNoWait(int fd, long address, long count) {
    Scratch s = scratch.get();
    s.putLong(0, address);
    s.putLong(8, count);
    return call(s, SysNr.PWRITEV2, fd, s.area, 1, -1, 0, RWF_NOWAIT);
  }

  @Override
  public long lseek(int fd, long offset, int whence) {
    return call(SysNr.LSEEK, fd, offset, whence, 0, 0, 0);
  }

  @Override
  public long sendfile(int outFd, int inFd, long offsetAddress, long count) {
    return call(SysNr.SENDFILE, outFd, inFd, offsetAddress, count, 0, 0);
  }

  @Override
  public long copyFileRange(
      int inFd, long inOffsetAddress, int outFd, long outOffsetAddress, long count, int flags) {
    return call(
        SysNr.COPY_FILE_RANGE, inFd, inOffsetAddress, outFd, outOffsetAddress, count, flags);
  }

  @Override
  public long splice(
      int inFd, long inOffsetAddress, int outFd, long outOffsetAddress, long count, int flags) {
    return call(SysNr.SPLICE, inFd, inOffsetAddress, outFd, outOffsetAddress, count, flags);
  }

  @Override
  public long tee(int inFd, int outFd, long count, int flags) {
    return call(SysNr.TEE, inFd, outFd, count, flags, 0, 0);
  }

  @Override
  public int fsync(int fd) {
    return (int) call(SysNr.FSYNC, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int fdatasync(int fd) {
    return (int) call(SysNr.FDATASYNC, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int syncfs(int fd) {
    return (int) call(SysNr.SYNCFS, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int syncFileRange(int fd, long offset, long length, int flags) {
    return (int) call(SysNr.SYNC_FILE_RANGE, fd, offset, length, flags, 0, 0);
  }

  @Override
  public int sync() {
    call(SysNr.SYNC, 0, 0, 0, 0, 0, 0);
    return 0;
  }

  @Override
  public int fadvise(int fd, long offset, long length, int advice) {
    return (int) call(SysNr.FADVISE64, fd, offset, length, advice, 0, 0);
  }

  @Override
  public int readahead(int fd, long offset, long count) {
    return (int) call(SysNr.READAHEAD, fd, offset, count, 0, 0, 0);
  }

  // Files and directories

  @Override
  public int statx(int dirFd, String path, int flags, int mask, FileStat out) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    if (bad != 0) {
      return bad;
    }
    int result = (int) call(s, SysNr.STATX, dirFd, s.path, flags, mask, s.area, 0);
    if (result == 0) {
      s.decodeStatx(out);
    }
    return result;
  }

  @Override
  public int fstat(int fd, FileStat out) {
    return statx(fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, out);
  }

  @Override
  public long getdents64(int fd, long address, long count) {
    return call(SysNr.GETDENTS64, fd, address, count, 0, 0, 0);
  }

  @Override
  public long readlinkat(int dirFd, String path, long address, long size) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : call(s, SysNr.READLINKAT, dirFd, s.path, address, size, 0, 0);
  }

  @Override
  public int readlinkat(int dirFd, String path, StringBuilder out) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    if (bad != 0) {
      return bad;
    }
    int length = (int) call(s, SysNr.READLINKAT, dirFd, s.path, s.path2, Scratch.PATH_SIZE, 0, 0);
    if (length > 0) {
      s.append(s.path2, length, out);
    }
    return length;
  }

  @Override
  public int linkat(int oldDirFd, String oldPath, int newDirFd, String newPath, int flags) {
    Scratch s = scratch.get();
    int bad = s.paths(oldPath, newPath);
    return bad != 0
        ? bad
        : (int) call(s, SysNr.LINKAT, oldDirFd, s.path, newDirFd, s.path2, flags, 0);
  }

  @Override
  public int symlinkat(String target, int newDirFd, String newPath) {
    Scratch s = scratch.get();
    int bad = s.paths(target, newPath);
    return bad != 0 ? bad : (int) call(s, SysNr.SYMLINKAT, s.path, newDirFd, s.path2, 0, 0, 0);
  }

  @Override
  public int unlinkat(int dirFd, String path, int flags) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.UNLINKAT, dirFd, s.path, flags, 0, 0, 0);
  }

  @Override
  public int renameat2(int oldDirFd, String oldPath, int newDirFd, String newPath, int flags) {
    Scratch s = scratch.get();
    int bad = s.paths(oldPath, newPath);
    return bad != 0
        ? bad
        : (int) call(s, SysNr.RENAMEAT2, oldDirFd, s.path, newDirFd, s.path2, flags, 0);
  }

  @Override
  public int mkdirat(int dirFd, String path, int mode) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.MKDIRAT, dirFd, s.path, mode, 0, 0, 0);
  }

  @Override
  public int mknodat(int dirFd, String path, int mode, int device) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.MKNODAT, dirFd, s.path, mode, device, 0, 0);
  }

  @Override
  public int fchmod(int fd, int mode) {
    return (int) call(SysNr.FCHMOD, fd, mode, 0, 0, 0, 0);
  }

  @Override
  public int fchmodat(int dirFd, String path, int mode) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.FCHMODAT, dirFd, s.path, mode, 0, 0, 0);
  }

  @Override
  public int fchown(int fd, int uid, int gid) {
    return (int) call(SysNr.FCHOWN, fd, uid, gid, 0, 0, 0);
  }

  @Override
  public int fchownat(int dirFd, String path, int uid, int gid, int flags) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.FCHOWNAT, dirFd, s.path, uid, gid, flags, 0);
  }

  @Override
  public int utimensat(int dirFd, String path, long times, int flags) {
    Scratch s = scratch.get();
    int bad = path == null ? 0 : s.path(path);
    return bad != 0
        ? bad
        : (int) call(s, SysNr.UTIMENSAT, dirFd, path == null ? 0 : s.path, times, flags, 0, 0);
  }

  @Override
  public int truncate(String path, long length) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.TRUNCATE, s.path, length, 0, 0, 0, 0);
  }

  @Override
  public int ftruncate(int fd, long length) {
    return (int) call(SysNr.FTRUNCATE, fd, length, 0, 0, 0, 0);
  }

  @Override
  public int fallocate(int fd, int mode, long offset, long length) {
    return (int) call(SysNr.FALLOCATE, fd, mode, offset, length, 0, 0);
  }

  @Override
  public int faccessat2(int dirFd, String path, int mode, int flags) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.FACCESSAT2, dirFd, s.path, mode, flags, 0, 0);
  }

  @Override
  public int statfs(String path, long address) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.STATFS, s.path, address, 0, 0, 0, 0);
  }

  @Override
  public int fstatfs(int fd, long address) {
    return (int) call(SysNr.FSTATFS, fd, address, 0, 0, 0, 0);
  }

  @Override
  public int getcwd(StringBuilder out) {
    Scratch s = scratch.get();
    int size = (int) call(s, SysNr.GETCWD, s.path, Scratch.PATH_SIZE, 0, 0, 0, 0);
    if (size <= 0) {
      return size;
    }
    s.append(s.path, size - 1, out); // the kernel counts the NUL
    return size - 1;
  }

  @Override
  public int umask(int mask) {
    return (int) call(SysNr.UMASK, mask, 0, 0, 0, 0, 0);
  }

  @Override
  public int chroot(String path) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : (int) call(s, SysNr.CHROOT, s.path, 0, 0, 0, 0, 0);
  }

  // Extended attributes

  @Override
  public long getxattr(String path, String name, long address, long size) {
    Scratch s = scratch.get();
    int bad = s.paths(path, name);
    return bad != 0 ? bad : call(s, SysNr.GETXATTR, s.path, s.path2, address, size, 0, 0);
  }

  @Override
  public long lgetxattr(String path, String name, long address, long size) {
    Scratch s = scratch.get();
    int bad = s.paths(path, name);
    return bad != 0 ? bad : call(s, SysNr.LGETXATTR, s.path, s.path2, address, size, 0, 0);
  }

  @Override
  public long fgetxattr(int fd, String name, long address, long size) {
    Scratch s = scratch.get();
    int bad = s.path(name);
    return bad != 0 ? bad : call(s, SysNr.FGETXATTR, fd, s.path, address, size, 0, 0);
  }

  @Override
  public int setxattr(String path, String name, long address, long size, int flags) {
    Scratch s = scratch.get();
    int bad = s.paths(path, name);
    return bad != 0 ? bad : (int) call(s, SysNr.SETXATTR, s.path, s.path2, address, size, flags, 0);
  }

  @Override
  public int lsetxattr(String path, String name, long address, long size, int flags) {
    Scratch s = scratch.get();
    int bad = s.paths(path, name);
    return bad != 0
        ? bad
        : (int) call(s, SysNr.LSETXATTR, s.path, s.path2, address, size, flags, 0);
  }

  @Override
  public int fsetxattr(int fd, String name, long address, long size, int flags) {
    Scratch s = scratch.get();
    int bad = s.path(name);
    return bad != 0 ? bad : (int) call(s, SysNr.FSETXATTR, fd, s.path, address, size, flags, 0);
  }

  @Override
  public long listxattr(String path, long address, long size) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : call(s, SysNr.LISTXATTR, s.path, address, size, 0, 0, 0);
  }

  @Override
  public long llistxattr(String path, long address, long size) {
    Scratch s = scratch.get();
    int bad = s.path(path);
    return bad != 0 ? bad : call(s, SysNr.LLISTXATTR, s.path, address, size, 0, 0, 0);
  }

  @Override
  public long flistxattr(int fd, long address, long size) {
    return call(SysNr.FLISTXATTR, fd, address, size, 0, 0, 0);
  }

  @Override
  public int removexattr(String path, String name) {
    Scratch s = scratch.get();
    int bad = s.paths(path, name);
    return bad != 0 ? bad : (int) call(s, SysNr.REMOVEXATTR, s.path, s.path2, 0, 0, 0, 0);
  }

  @Override
  public int lremovexattr(String path, String name) {
    Scratch s = scratch.get();
    int bad = s.paths(path, name);
    return bad != 0 ? bad : (int) call(s, SysNr.LREMOVEXATTR, s.path, s.path2, 0, 0, 0, 0);
  }

  @Override
  public int fremovexattr(int fd, String name) {
    Scratch s = scratch.get();
    int bad = s.path(name);
    return bad != 0 ? bad : (int) call(s, SysNr.FREMOVEXATTR, fd, s.path, 0, 0, 0, 0);
  }

  // Descriptor control

  @Override
  public long fcntl(int fd, int command, long argument) {
    return switch (command) {
      case F_DUPFD, F_DUPFD_CLOEXEC -> call(SysNr.FCNTL, fd, F_DUPFD_CLOEXEC, argument, 0, 0, 0);
      case F_SETFL -> call(SysNr.FCNTL, fd, F_SETFL, OpenFlags.swap((int) argument), 0, 0, 0);
      case F_GETFL -> {
        long flags = call(SysNr.FCNTL, fd, F_GETFL, 0, 0, 0, 0);
        yield flags < 0 ? flags : OpenFlags.swap((int) flags);
      }
      default -> call(SysNr.FCNTL, fd, command, argument, 0, 0, 0);
    };
  }

  @Override
  public int flock(int fd, int operation) {
    return (int) call(SysNr.FLOCK, fd, operation, 0, 0, 0, 0);
  }

  @Override
  public int ioctl(int fd, int request, long argument) {
    return (int) call(SysNr.IOCTL, fd, request, argument, 0, 0, 0);
  }

  @Override
  public int pollNow(int fd, int events) {
    Scratch s = scratch.get();
    s.putLong(0, 0); // no time
    s.putLong(8, 0);
    s.putLong(16, fd & 0xffff_ffffL | (events & 0xffffL) << 32);
    int count = (int) call(s, SysNr.PPOLL, s.area + 16, 1, s.area, 0, 0, 0);
    return count <= 0 ? count : (int) (s.getLong(16) >>> 48);
  }

  @Override
  public int ppoll(long fds, int count, long timeoutNanos) {
    Scratch s = scratch.get();
    long timeout = 0;
    if (timeoutNanos >= 0) {
      s.putLong(0, timeoutNanos / NANOS_PER_SECOND);
      s.putLong(8, timeoutNanos % NANOS_PER_SECOND);
      timeout = s.area;
    }
    return (int) call(s, SysNr.PPOLL, fds, count, timeout, 0, 0, 0);
  }

  /**
   * Waits while a word of this process has a value, to an absolute time if that is not negative.
   */
  int futexWait(long address, int value, int clock, long deadlineNanos) {
    Scratch s = scratch.get();
    long time = 0;
    if (deadlineNanos >= 0) {
      s.putLong(0, deadlineNanos / NANOS_PER_SECOND);
      s.putLong(8, deadlineNanos % NANOS_PER_SECOND);
      time = s.area;
    }
    int operation = clock == 0 ? FUTEX_WAIT_REALTIME : FUTEX_WAIT_MONOTONIC;
    return (int) call(s, SysNr.FUTEX, address, operation, value, time, 0, -1);
  }

  /** Wakes the one thread that waits for a word of this process. */
  void futexWake(long address) {
    call(SysNr.FUTEX, address, FUTEX_WAKE_PRIVATE, 1, 0, 0, 0);
  }

  // Memory

  @Override
  public long mmap(long address, long length, int prot, int flags, int fd, long offset) {
    return call(SysNr.MMAP, address, length, prot, flags, fd, offset);
  }

  @Override
  public long mremap(long address, long oldLength, long newLength, int flags, long newAddress) {
    return call(SysNr.MREMAP, address, oldLength, newLength, flags, newAddress, 0);
  }

  @Override
  public int munmap(long address, long length) {
    return (int) call(SysNr.MUNMAP, address, length, 0, 0, 0, 0);
  }

  @Override
  public int mprotect(long address, long length, int prot) {
    return (int) call(SysNr.MPROTECT, address, length, prot, 0, 0, 0);
  }

  @Override
  public int msync(long address, long length, int flags) {
    return (int) call(SysNr.MSYNC, address, length, flags, 0, 0, 0);
  }

  @Override
  public int madvise(long address, long length, int advice) {
    return (int) call(SysNr.MADVISE, address, length, advice, 0, 0, 0);
  }

  // Time and the machine

  @Override
  public long clockNanos(int clock) {
    Scratch s = scratch.get();
    long result = call(s, SysNr.CLOCK_GETTIME, clock, s.area, 0, 0, 0, 0);
    return result < 0 ? result : s.getLong(0) * NANOS_PER_SECOND + s.getLong(8);
  }

  @Override
  public int clockGettime(int clock, long address) {
    return (int) call(SysNr.CLOCK_GETTIME, clock, address, 0, 0, 0, 0);
  }

  @Override
  public int clockGetres(int clock, long address) {
    return (int) call(SysNr.CLOCK_GETRES, clock, address, 0, 0, 0, 0);
  }

  @Override
  public int clockNanosleep(int clock, int flags, long request, long remaining) {
    return (int) call(SysNr.CLOCK_NANOSLEEP, clock, flags, request, remaining, 0, 0);
  }

  @Override
  public int clockAdjtime(int clock, long address) {
    return (int) call(SysNr.CLOCK_ADJTIME, clock, address, 0, 0, 0, 0);
  }

  @Override
  public long getrandom(long address, long count, int flags) {
    return call(SysNr.GETRANDOM, address, count, flags, 0, 0, 0);
  }

  @Override
  public int uname(long address) {
    return (int) call(SysNr.UNAME, address, 0, 0, 0, 0, 0);
  }

  @Override
  public int sysinfo(long address) {
    return (int) call(SysNr.SYSINFO, address, 0, 0, 0, 0, 0);
  }

  @Override
  public int getrusage(int who, long address) {
    return (int) call(SysNr.GETRUSAGE, who, address, 0, 0, 0, 0);
  }

  @Override
  public long times(long address) {
    return call(SysNr.TIMES, address, 0, 0, 0, 0, 0);
  }

  @Override
  public int schedGetaffinity(int pid, long size, long address) {
    return (int) call(SysNr.SCHED_GETAFFINITY, pid, size, address, 0, 0, 0);
  }

  @Override
  public int schedSetaffinity(int tid, long size, long address) {
    return (int) call(SysNr.SCHED_SETAFFINITY, tid, size, address, 0, 0, 0);
  }

  @Override
  public long getcpu() {
    Scratch s = scratch.get();
    long result = call(s, SysNr.GETCPU, s.area, s.area + 4, 0, 0, 0, 0);
    return result < 0 ? result : s.getLong(0);
  }

  @Override
  public int schedYield() {
    return (int) call(SysNr.SCHED_YIELD, 0, 0, 0, 0, 0, 0);
  }

  // Processes and identity

  @Override
  public int getpid() {
    return (int) call(SysNr.GETPID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int getppid() {
    return (int) call(SysNr.GETPPID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int gettid() {
    return (int) call(SysNr.GETTID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int niceThread(int tid, int increment) {
    // PRIO_PROCESS is 0 and means one thread; the call gives 20 minus the nice value
    int had = (int) call(SysNr.GETPRIORITY, 0, tid, 0, 0, 0, 0);
    return had < 0 ? had : (int) call(SysNr.SETPRIORITY, 0, tid, 20 - had + increment, 0, 0, 0);
  }

  @Override
  public int getuid() {
    return (int) call(SysNr.GETUID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int geteuid() {
    return (int) call(SysNr.GETEUID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int getgid() {
    return (int) call(SysNr.GETGID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int getegid() {
    return (int) call(SysNr.GETEGID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int getgroups(int count, long address) {
    return (int) call(SysNr.GETGROUPS, count, address, 0, 0, 0, 0);
  }

  @Override
  public int kill(int pid, int signal) {
    return (int) call(SysNr.KILL, pid, signal, 0, 0, 0, 0);
  }

  @Override
  public int tgkill(int tid, int signal) {
    return (int) call(SysNr.TGKILL, getpid(), tid, signal, 0, 0, 0);
  }

  @Override
  public int rtSigaction(int signal, long newAddress, long oldAddress) {
    return (int) call(SysNr.RT_SIGACTION, signal, newAddress, oldAddress, 8, 0, 0);
  }

  @Override
  public int rtSigprocmask(int how, long newAddress, long oldAddress) {
    return (int) call(SysNr.RT_SIGPROCMASK, how, newAddress, oldAddress, 8, 0, 0);
  }

  @Override
  public int getpgid(int pid) {
    return (int) call(SysNr.GETPGID, pid, 0, 0, 0, 0, 0);
  }

  @Override
  public int getsid(int pid) {
    return (int) call(SysNr.GETSID, pid, 0, 0, 0, 0, 0);
  }

  @Override
  public int prlimit(int pid, int resource, long newAddress, long oldAddress) {
    return (int) call(SysNr.PRLIMIT64, pid, resource, newAddress, oldAddress, 0, 0);
  }

  @Override
  public int kcmpFile(int fd, int otherFd) {
    int pid = getpid();
    return (int) call(SysNr.KCMP, pid, pid, KCMP_FILE, fd, otherFd, 0);
  }

  // Sockets

  @Override
  public int socket(int family, int type, int protocol) {
    return (int) call(SysNr.SOCKET, family, type | O_CLOEXEC, protocol, 0, 0, 0);
  }

  @Override
  public int socketpair(int family, int type, int protocol, long address) {
    return (int) call(SysNr.SOCKETPAIR, family, type | O_CLOEXEC, protocol, address, 0, 0);
  }

  @Override
  public int bind(int fd, long name, int nameLength) {
    return (int) call(SysNr.BIND, fd, name, nameLength, 0, 0, 0);
  }

  @Override
  public int connect(int fd, long name, int nameLength) {
    return (int) call(SysNr.CONNECT, fd, name, nameLength, 0, 0, 0);
  }

  @Override
  public int listen(int fd, int backlog) {
    return (int) call(SysNr.LISTEN, fd, backlog, 0, 0, 0, 0);
  }

  @Override
  public int accept4(int fd, long name, long nameLengthAddress, int flags) {
    return (int) call(SysNr.ACCEPT4, fd, name, nameLengthAddress, flags | O_CLOEXEC, 0, 0);
  }

  @Override
  public int getsockname(int fd, long name, long nameLengthAddress) {
    return (int) call(SysNr.GETSOCKNAME, fd, name, nameLengthAddress, 0, 0, 0);
  }

  @Override
  public int getpeername(int fd, long name, long nameLengthAddress) {
    return (int) call(SysNr.GETPEERNAME, fd, name, nameLengthAddress, 0, 0, 0);
  }

  @Override
  public int shutdown(int fd, int how) {
    return (int) call(SysNr.SHUTDOWN, fd, how, 0, 0, 0, 0);
  }

  @Override
  public int getsockopt(int fd, int level, int option, long value, long lengthAddress) {
    return (int) call(SysNr.GETSOCKOPT, fd, level, option, value, lengthAddress, 0);
  }

  @Override
  public int setsockopt(int fd, int level, int option, long value, int length) {
    return (int) call(SysNr.SETSOCKOPT, fd, level, option, value, length, 0);
  }

  @Override
  public long sendto(int fd, long address, long count, int flags, long name, int nameLength) {
    return call(SysNr.SENDTO, fd, address, count, flags, name, nameLength);
  }

  @Override
  public long recvfrom(
      int fd, long address, long count, int flags, long name, long nameLengthAddress) {
    return call(SysNr.RECVFROM, fd, address, count, flags, name, nameLengthAddress);
  }

  @Override
  public long sendmsg(int fd, long message, int flags) {
    return call(SysNr.SENDMSG, fd, message, flags, 0, 0, 0);
  }

  @Override
  public long recvmsg(int fd, long message, int flags) {
    return call(SysNr.RECVMSG, fd, message, flags | MSG_CMSG_CLOEXEC, 0, 0, 0);
  }
}
