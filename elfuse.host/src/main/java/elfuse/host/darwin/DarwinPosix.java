package elfuse.host.darwin;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.FlockLayout;
import elfuse.abi.Mman;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.HostFeature;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.SignalQueue;
import elfuse.host.UnsupportedHostException;
import elfuse.host.Waiter;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The calls of Darwin, in the terms of Linux/arm64: tables translate numbers, a class for each kind
 * of structure translates that, and what Darwin lacks is made of what it has. {@code
 * docs/darwin.md} lists what differs all the same.
 *
 * <p>Thread-safe. Beside the buffers of threads it has the state of {@link PathFiles}.
 */
public final class DarwinPosix implements Posix {
  private static final int COPY_SIZE = 65536;
  private static final int PIPE_SIZE = 65536; // bsd/sys/pipe.h, PIPE_SIZE_MAX
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final int VM_FLAGS_FIXED = 0; // mach/vm_statistics.h
  private static final int VM_FLAGS_OVERWRITE = 0x4000;

  private final ThreadLocal<Scratch> scratches = ThreadLocal.withInitial(Scratch::new);
  private final Functions f;
  private final PathFiles held = new PathFiles();
  private final DarwinFiles files;
  private final DarwinSockets sockets;
  private final DarwinTerminals terminals;
  private final DarwinMachine machine;
  private final Readiness readiness;
  private final EventQueues queues;
  private final String temporary;
  private final int pageSize;

  private DarwinPosix(SymbolLookup lookup, String temporary) {
    f = new Functions(new Libc(lookup));
    files = new DarwinFiles(this, f, held);
    sockets = new DarwinSockets(this, f);
    terminals = new DarwinTerminals(this, f);
    machine = new DarwinMachine(f);
    readiness = new Readiness(f);
    queues = new EventQueues(this, f);
    this.temporary = temporary;
    pageSize = (int) machine.number(scratch(), "hw.pagesize");
  }

  /**
   * {@return the calls of this host}
   *
   * @throws UnsupportedHostException if it is too old
   */
  public static DarwinPosix ofHost() {
    return of(Linker.nativeLinker().defaultLookup());
  }

  /**
   * {@return the calls of a library that has Darwin's functions by their names}
   *
   * @param lookup the library
   * @throws UnsupportedHostException if a function is missing
   */
  public static DarwinPosix of(SymbolLookup lookup) {
    return new DarwinPosix(lookup, System.getProperty("java.io.tmpdir"));
  }

  Scratch scratch() {
    return scratches.get();
  }

  Readiness readiness() {
    return readiness;
  }

  @Override
  public boolean has(HostFeature feature) {
    return switch (feature) {
      case EPOLL, EVENT_OBJECTS, DIRECTORY_POSITIONS -> false;
    };
  }

  @Override
  public int pageSize() {
    return pageSize;
  }

  @Override
  public Waiter newWaiter() {
    int queue = newQueue();
    if (queue < 0) {
      throw new UnsupportedHostException("no descriptor for wake-ups, error " + -queue);
    }
    return new DarwinWaiter(this, f, queue);
  }

  // Opening and closing

  @Override
  public int openat(int dirFd, String path, int flags, int mode) {
    return files.open(scratch(), dirFd, path, flags, mode);
  }

  @Override
  public int openat2(int dirFd, String path, int flags, int mode, int resolve) {
    return files.open2(scratch(), dirFd, path, flags, mode, resolve);
  }

  @Override
  public int close(int fd) {
    held.remove(fd);
    queues.closing(fd);
    return Libc.callInt(scratch(), f.close, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int dup(int fd) {
    return duplicate(fd, 3);
  }

  private int duplicate(int fd, long least) {
    int copy = Libc.callAfterTwo(scratch(), f.fcntl, fd, FcntlTable.F_DUPFD_CLOEXEC, least);
    PathFiles.PathFile file = held.get(fd);
    if (copy >= 0 && file != null) {
      held.put(copy, file);
    }
    return copy;
  }

  @Override
  public int dup3(int fd, int newFd, int flags) {
    if ((flags & ~Fcntl.O_CLOEXEC) != 0 || fd == newFd) {
      return -Errno.EINVAL;
    }
    Scratch s = scratch();
    held.remove(newFd);
    int result = Libc.callInt(s, f.dup2, fd, newFd, 0, 0, 0, 0);
    if (result < 0) {
      return result;
    }
    PathFiles.PathFile file = held.get(fd);
    if (file != null) {
      held.put(newFd, file);
    }
    if ((flags & Fcntl.O_CLOEXEC) != 0) {
      Libc.callAfterTwo(s, f.fcntl, newFd, FcntlTable.F_SETFD, FcntlTable.FD_CLOEXEC);
    }
    return result;
  }

  @Override
  public int pipe2(long address, int flags) {
    if ((flags & ~(Fcntl.O_CLOEXEC | Fcntl.O_NONBLOCK)) != 0) {
      return -Errno.EINVAL; // O_DIRECT and O_NOTIFICATION_PIPE have no counterpart
    }
    Scratch s = scratch();
    int failed = Libc.callInt(s, f.pipe, s.area, 0, 0, 0, 0, 0);
    return failed != 0 ? failed : sockets.preparedPair(s, address, flags);
  }

  /**
   * {@inheritDoc}
   *
   * <p>It is a file that has lost its name: Darwin's shm_open makes objects that cannot be read,
   * written or given a second length.
   */
  @Override
  public int memfdCreate(String name, int flags) {
    if ((flags & ~(Mman.MFD_CLOEXEC | Mman.MFD_ALLOW_SEALING)) != 0 || name.length() > 249) {
      return -Errno.EINVAL;
    }
    int fd;
    do {
      String path =
          temporary + "/elfuse-" + Long.toHexString(ThreadLocalRandom.current().nextLong());
      int how = Fcntl.O_RDWR | Fcntl.O_CREAT | Fcntl.O_EXCL | Fcntl.O_NOFOLLOW;
      fd = openat(Fcntl.AT_FDCWD, path, how, 0600);
      if (fd >= 0) {
        unlinkat(Fcntl.AT_FDCWD, path, 0);
        fchmod(fd, 0777); // as mm/shmem.c makes them; the umask does not count
      }
    } while (fd == -Errno.EEXIST);
    return fd;
  }

  @Override
  public int eventfd2(int value, int flags) {
    return -Errno.ENOSYS;
  }

  @Override
  public int timerfdCreate(int clock, int flags) {
    return -Errno.ENOSYS;
  }

  @Override
  public int timerfdSettime(int fd, int flags, long newAddress, long oldAddress) {
    return -Errno.ENOSYS;
  }

  @Override
  public int timerfdGettime(int fd, long address) {
    return -Errno.ENOSYS;
  }

  @Override
  public int epollCreate() {
    return queues.create();
  }

  @Override
  public int epollCtl(int fd, int operation, int target, int events, long data) {
    return queues.control(fd, operation, target, events, data);
  }

  @Override
  public int epollWait(int fd, int[] events, long[] data, int max) {
    return queues.take(fd, events, data, max);
  }

  @Override
  public int inotifyInit1(int flags) {
    return -Errno.ENOSYS;
  }

  @Override
  public int inotifyAddWatch(int fd, String path, int mask) {
    return -Errno.ENOSYS;
  }

  @Override
  public int inotifyRmWatch(int fd, int watch) {
    return -Errno.ENOSYS;
  }

  // Input and output

  @Override
  public long read(int fd, long address, long count) {
    return Libc.call(scratch(), f.read, fd, address, most(count), 0, 0, 0);
  }

  @Override
  public long write(int fd, long address, long count) {
    return Libc.call(scratch(), f.write, fd, address, most(count), 0, 0, 0);
  }

  @Override
  public long pread(int fd, long address, long count, long offset) {
    return Libc.call(scratch(), f.pread, fd, address, most(count), offset, 0, 0);
  }

  @Override
  public long pwrite(int fd, long address, long count, long offset) {
    return Libc.call(scratch(), f.pwrite, fd, address, most(count), offset, 0, 0);
  }

  // linux/fs.h, MAX_RW_COUNT: Linux cuts what Darwin refuses
  private static long most(long count) {
    return count < 0 ? count : Math.min(count, 0x7fff_f000L);
  }

  @Override
  public long readv(int fd, long iov, int iovCount) {
    return iovCount == 0 ? nothing(fd) : Libc.call(scratch(), f.readv, fd, iov, iovCount, 0, 0, 0);
  }

  /** A vector without buffers, which Darwin refuses (man 2 readv) and Linux does not. */
  private long nothing(int fd) {
    return Math.min(0, Libc.callAfterTwo(scratch(), f.fcntl, fd, FcntlTable.F_GETFL, 0));
  }

  @Override
  public long writev(int fd, long iov, int iovCount) {
    return iovCount == 0 ? nothing(fd) : Libc.call(scratch(), f.writev, fd, iov, iovCount, 0, 0, 0);
  }

  @Override
  public long preadv2(int fd, long iov, int iovCount, long offset, int rwFlags) {
    if ((rwFlags & ~(Fcntl.RWF_HIPRI | Fcntl.RWF_DSYNC | Fcntl.RWF_SYNC)) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    return offset == -1 || iovCount == 0
        ? readv(fd, iov, iovCount)
        : Libc.call(scratch(), f.preadv, fd, iov, iovCount, offset, 0, 0);
  }

  @Override
  public long pwritev2(int fd, long iov, int iovCount, long offset, int rwFlags) {
    if ((rwFlags & ~(Fcntl.RWF_HIPRI | Fcntl.RWF_DSYNC | Fcntl.RWF_SYNC)) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    long result =
        offset == -1 || iovCount == 0
            ? writev(fd, iov, iovCount)
            : Libc.call(scratch(), f.pwritev, fd, iov, iovCount, offset, 0, 0);
    if (result > 0 && (rwFlags & (Fcntl.RWF_DSYNC | Fcntl.RWF_SYNC)) != 0) {
      int failed = fsync(fd);
      return failed != 0 ? failed : result;
    }
    return result;
  }

  @Override
  public long readNoWait(int fd, long address, long count) {
    return -Errno.EOPNOTSUPP;
  }

  @Override
  public long writeNoWait(int fd, long address, long count) {
    return -Errno.EOPNOTSUPP;
  }

  @Override
  public long lseek(int fd, long offset, int whence) {
    int darwin = FcntlTable.SEEK.darwin(whence);
    return darwin == Numbers.NONE
        ? -Errno.EINVAL
        : Libc.call(scratch(), f.lseek, fd, offset, darwin, 0, 0, 0);
  }

  @Override
  public long sendfile(int outFd, int inFd, long offsetAddress, long count) {
    return copy(inFd, offsetAddress, outFd, 0, count);
  }

  @Override
  public long copyFileRange(
      int inFd, long inOffsetAddress, int outFd, long outOffsetAddress, long count, int flags) {
    if (flags != 0) {
      return -Errno.EINVAL;
    }
    return copy(inFd, inOffsetAddress, outFd, outOffsetAddress, count);
  }

  /** Copies from a file that can be read at positions, so that nothing read is ever lost. */
  private long copy(int inFd, long inAddress, int outFd, long outAddress, long count) {
    long from = inAddress == 0 ? lseek(inFd, 0, Fcntl.SEEK_CUR) : NativeMemory.getLong(inAddress);
    if (from < 0) {
      return inAddress == 0 && from == -Errno.ESPIPE ? -Errno.EINVAL : from;
    }
    ByteBuffer buffer =
        ByteBuffer.allocateDirect(Math.clamp(count, 1, COPY_SIZE)).order(ByteOrder.nativeOrder());
    long memory = MemorySegment.ofBuffer(buffer).address();
    long to = outAddress == 0 ? 0 : NativeMemory.getLong(outAddress);
    long done = 0;
    long result = 0;
    while (done < count) {
      result = pread(inFd, memory, Math.min(buffer.capacity(), count - done), from + done);
      if (result <= 0) {
        break;
      }
      long read = result;
      result =
          outAddress == 0 ? write(outFd, memory, read) : pwrite(outFd, memory, read, to + done);
      if (result < 0) {
        break;
      }
      done += result;
      if (result < read) {
        break;
      }
    }
    java.lang.ref.Reference.reachabilityFence(buffer);
    if (done == 0) {
      return result == -Errno.ESPIPE ? -Errno.EINVAL : result;
    }
    if (inAddress == 0) {
      lseek(inFd, from + done, Fcntl.SEEK_SET);
    } else {
      NativeMemory.putLong(inAddress, from + done);
    }
    if (outAddress != 0) {
      NativeMemory.putLong(outAddress, to + done);
    }
    return done;
  }

  @Override
  public long splice(
      int inFd, long inOffsetAddress, int outFd, long outOffsetAddress, long count, int flags) {
    return -Errno.EINVAL; // what a file system without it answers
  }

  @Override
  public long tee(int inFd, int outFd, long count, int flags) {
    return -Errno.EINVAL;
  }

  /** {@inheritDoc} Darwin's fsync leaves data in the drive's cache, Linux's does not. */
  @Override
  public int fsync(int fd) {
    Scratch s = scratch();
    int result = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_FULLFSYNC, 0);
    return result >= 0 || result == -Errno.EBADF || result == -Errno.EIO
        ? Math.min(result, 0)
        : Libc.callInt(s, f.fsync, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int fdatasync(int fd) {
    return fsync(fd);
  }

  @Override
  public int syncfs(int fd) {
    FileStat stat = new FileStat();
    int failed = fstat(fd, stat);
    return failed != 0 ? failed : sync();
  }

  @Override
  public int syncFileRange(int fd, long offset, long length, int flags) {
    if (offset < 0 || length < 0 || (flags & ~7) != 0) {
      return -Errno.EINVAL;
    }
    return Libc.callInt(scratch(), f.fsync, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int sync() {
    Libc.raw(scratch(), f.sync, 0, 0, 0, 0, 0, 0);
    return 0;
  }

  @Override
  public int fadvise(int fd, long offset, long length, int advice) {
    FileStat stat = new FileStat();
    int failed = fstat(fd, stat);
    if (failed != 0) {
      return failed;
    }
    if (stat.type() == Stat.S_IFIFO) {
      return -Errno.ESPIPE;
    }
    if (advice < 0 || advice > 5 || length < 0) { // linux/fadvise.h
      return -Errno.EINVAL;
    }
    return advice == 3 ? advise(fd, offset, length == 0 ? stat.size - offset : length) : 0;
  }

  @Override
  public int readahead(int fd, long offset, long count) {
    FileStat stat = new FileStat();
    int failed = fstat(fd, stat);
    return failed != 0
        ? failed
        : stat.type() != Stat.S_IFREG ? -Errno.EINVAL : advise(fd, offset, count);
  }

  /** F_RDADVISE, {@code struct radvisory}: an offset and 32 bits of length. */
  private int advise(int fd, long offset, long count) {
    Scratch s = scratch();
    s.putLong(0, offset);
    s.putLong(8, Math.clamp(count, 0, Integer.MAX_VALUE));
    Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_RDADVISE, s.area); // advice may fail
    return 0;
  }

  // Files and directories

  @Override
  public int statx(int dirFd, String path, int flags, int mask, FileStat out) {
    return files.statx(scratch(), dirFd, path, flags, out);
  }

  @Override
  public int fstat(int fd, FileStat out) {
    return files.fstat(scratch(), fd, out);
  }

  @Override
  public long getdents64(int fd, long address, long count) {
    return files.getdents(scratch(), fd, address, count);
  }

  @Override
  public long readlinkat(int dirFd, String path, long address, long size) {
    if (size <= 0) {
      return -Errno.EINVAL;
    }
    StringBuilder text = new StringBuilder();
    int length = readlinkat(dirFd, path, text);
    if (length < 0) {
      return length;
    }
    int told = (int) Math.min(size, length);
    for (int i = 0; i < told; i++) {
      NativeMemory.putByte(address + i, (byte) text.charAt(i));
    }
    return told;
  }

  @Override
  public int readlinkat(int dirFd, String path, StringBuilder out) {
    return files.readlink(scratch(), dirFd, path, out);
  }

  @Override
  public int linkat(int oldDirFd, String oldPath, int newDirFd, String newPath, int flags) {
    Scratch s = scratch();
    if (oldPath.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) == 0) {
      return -Errno.ENOENT;
    }
    DarwinFiles.At from = files.atOrItself(s, false, oldDirFd, oldPath);
    if (from.error() != 0) {
      return from.error();
    }
    int bad = s.path2(newPath);
    int darwin = from.itself() ? 0 : FcntlTable.AT.darwinBits(flags & Fcntl.AT_SYMLINK_FOLLOW);
    return bad != 0
        ? bad
        : Libc.callInt(
            s,
            f.linkat,
            from.directory(),
            s.path,
            DarwinFiles.directory(newDirFd),
            s.path2,
            darwin,
            0);
  }

  @Override
  public int symlinkat(String target, int newDirFd, String newPath) {
    Scratch s = scratch();
    int bad = s.path(target);
    bad = bad != 0 ? bad : s.path2(newPath);
    return bad != 0
        ? bad
        : Libc.callInt(s, f.symlinkat, s.path, DarwinFiles.directory(newDirFd), s.path2, 0, 0, 0);
  }

  @Override
  public int unlinkat(int dirFd, String path, int flags) {
    Scratch s = scratch();
    DarwinFiles.At at = files.at(s, false, dirFd, path.isEmpty() ? "." : path);
    if (at.error() != 0 || path.isEmpty()) {
      return path.isEmpty() ? -Errno.ENOENT : at.error();
    }
    boolean directory = (flags & Fcntl.AT_REMOVEDIR) != 0;
    int darwin = directory ? FcntlTable.AT_REMOVEDIR : 0;
    int result = Libc.callInt(s, f.unlinkat, at.directory(), s.path, darwin, 0, 0, 0);
    if (result == -Errno.EPERM && !directory) {
      // a directory: EPERM by POSIX, EISDIR on Linux
      FileStat stat = new FileStat();
      int failed = statx(dirFd, path, Fcntl.AT_SYMLINK_NOFOLLOW, Stat.STATX_TYPE, stat);
      return failed == 0 && stat.type() == Stat.S_IFDIR ? -Errno.EISDIR : result;
    }
    return result;
  }

  @Override
  public int renameat2(int oldDirFd, String oldPath, int newDirFd, String newPath, int flags) {
    if ((flags & ~FcntlTable.RENAME.linuxMask()) != 0) {
      return -Errno.EINVAL; // RENAME_WHITEOUT, as of a file system without it
    }
    Scratch s = scratch();
    int bad = s.path(oldPath);
    bad = bad != 0 ? bad : s.path2(newPath);
    return bad != 0
        ? bad
        : Libc.callInt(
            s,
            f.renameatx,
            DarwinFiles.directory(oldDirFd),
            s.path,
            DarwinFiles.directory(newDirFd),
            s.path2,
            FcntlTable.RENAME.darwinBits(flags),
            0);
  }

  @Override
  public int mkdirat(int dirFd, String path, int mode) {
    Scratch s = scratch();
    int bad = s.path(path);
    return bad != 0
        ? bad
        : Libc.callInt(s, f.mkdirat, DarwinFiles.directory(dirFd), s.path, mode & 01777, 0, 0, 0);
  }

  @Override
  public int mknodat(int dirFd, String path, int mode, int device) {
    Scratch s = scratch();
    int bad = s.path(path);
    if (bad != 0) {
      return bad;
    }
    int at = DarwinFiles.directory(dirFd);
    return switch (mode & Stat.S_IFMT) {
      case 0, Stat.S_IFREG -> {
        int how = FcntlTable.O_CREAT | FcntlTable.O_EXCL | FcntlTable.O_CLOEXEC;
        int fd = Libc.callAfterThree(s, f.openat, at, s.path, how, mode & 07777);
        yield fd < 0 ? fd : close(fd);
      }
      case Stat.S_IFIFO -> Libc.callInt(s, f.mkfifoat, at, s.path, mode & 07777, 0, 0, 0);
      case Stat.S_IFCHR, Stat.S_IFBLK -> {
        // linux/kdev_t.h, new_decode_dev; sys/types.h, makedev
        int major = (device & 0xfff00) >>> 8;
        int minor = device & 0xff | device >>> 12 & 0xfff00;
        yield Libc.callInt(s, f.mknodat, at, s.path, mode, major << 24 | minor, 0, 0);
      }
      case Stat.S_IFSOCK -> -Errno.EPERM; // only bind makes one here
      case Stat.S_IFDIR -> -Errno.EPERM;
      default -> -Errno.EINVAL;
    };
  }

  /** {@return EBADF if a number stands for what is held by name, as Linux answers for O_PATH} */
  private int refused(int fd) {
    return held.get(fd) != null ? -Errno.EBADF : 0;
  }

  @Override
  public int fchmod(int fd, int mode) {
    int bad = refused(fd);
    return bad != 0 ? bad : Libc.callInt(scratch(), f.fchmod, fd, mode & 07777, 0, 0, 0, 0);
  }

  @Override
  public int fchmodat(int dirFd, String path, int mode) {
    Scratch s = scratch();
    int open = path.isEmpty() ? -1 : files.openNumber(dirFd, path);
    if (open >= 0) {
      return fchmod(open, mode);
    }
    DarwinFiles.At at = files.at(s, false, dirFd, path);
    int flags = at.itself() ? FcntlTable.AT_SYMLINK_NOFOLLOW : 0;
    return at.error() != 0
        ? at.error()
        : Libc.callInt(s, f.fchmodat, at.directory(), s.path, mode & 07777, flags, 0, 0);
  }

  @Override
  public int fchown(int fd, int uid, int gid) {
    int bad = refused(fd);
    return bad != 0 ? bad : Libc.callInt(scratch(), f.fchown, fd, uid, gid, 0, 0, 0);
  }

  @Override
  public int fchownat(int dirFd, String path, int uid, int gid, int flags) {
    Scratch s = scratch();
    if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) == 0) {
      return -Errno.ENOENT;
    }
    int open = files.openNumber(dirFd, path);
    if (open >= 0) {
      return fchown(open, uid, gid);
    }
    DarwinFiles.At at =
        files.atOrItself(s, false, dirFd, path.isEmpty() && dirFd == Fcntl.AT_FDCWD ? "." : path);
    return at.error() != 0
        ? at.error()
        : Libc.callInt(s, f.fchownat, at.directory(), s.path, uid, gid, follow(at, flags), 0);
  }

  private static int follow(DarwinFiles.At at, int flags) {
    return at.itself()
        ? FcntlTable.AT_SYMLINK_NOFOLLOW
        : FcntlTable.AT.darwinBits(flags & Fcntl.AT_SYMLINK_NOFOLLOW);
  }

  @Override
  public int utimensat(int dirFd, String path, long times, int flags) {
    Scratch s = scratch();
    long darwin = 0;
    int open = path == null ? dirFd : files.openNumber(dirFd, path);
    if (path == null && refused(dirFd) != 0) {
      return -Errno.EBADF;
    }
    DarwinFiles.At at = null;
    if (path != null) {
      if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) == 0) {
        return -Errno.ENOENT;
      }
      at =
          files.atOrItself(s, false, dirFd, path.isEmpty() && dirFd == Fcntl.AT_FDCWD ? "." : path);
      if (at.error() != 0) {
        return at.error();
      }
    }
    if (times != 0) {
      darwin = s.area;
      putTime(s, 0, times);
      putTime(s, 16, times + 16);
    }
    return open >= 0 || at == null
        ? Libc.callInt(s, f.futimens, open, darwin, 0, 0, 0, 0)
        : Libc.callInt(s, f.utimensat, at.directory(), s.path, darwin, follow(at, flags), 0, 0);
  }

  // sys/stat.h: UTIME_NOW and UTIME_OMIT are -1 and -2 there
  private static void putTime(Scratch s, int offset, long from) {
    long nanos = NativeMemory.getLong(from + 8);
    s.putLong(offset, NativeMemory.getLong(from));
    s.putLong(
        offset + 8,
        nanos == Stat.UTIME_NOW
            ? -1
            : nanos == Stat.UTIME_OMIT ? -2 : nanos < 0 ? Long.MAX_VALUE : nanos);
  }

  @Override
  public int truncate(String path, long length) {
    int fd = openat(Fcntl.AT_FDCWD, path, Fcntl.O_WRONLY | Fcntl.O_NONBLOCK, 0);
    if (fd < 0) {
      return fd == -Errno.ENXIO ? -Errno.EINVAL : fd; // a named pipe
    }
    int result = ftruncate(fd, length);
    close(fd);
    return result;
  }

  @Override
  public int ftruncate(int fd, long length) {
    return Libc.callInt(scratch(), f.ftruncate, fd, length, 0, 0, 0, 0);
  }

  @Override
  public int fallocate(int fd, int mode, long offset, long length) {
    if (offset < 0 || length <= 0 || offset + length < 0) {
      return offset < 0 || length <= 0 ? -Errno.EINVAL : -Errno.EFBIG;
    }
    int punch = Fcntl.FALLOC_FL_PUNCH_HOLE | Fcntl.FALLOC_FL_KEEP_SIZE;
    if (mode == punch) {
      return punchHole(fd, offset, length);
    }
    if ((mode & ~Fcntl.FALLOC_FL_KEEP_SIZE) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    FileStat stat = new FileStat();
    int failed = fstat(fd, stat);
    if (failed != 0 || stat.type() != Stat.S_IFREG) {
      return failed != 0 ? failed : stat.type() == Stat.S_IFIFO ? -Errno.ESPIPE : -Errno.ENODEV;
    }
    long end = offset + length;
    if (end > stat.size) {
      Scratch s = scratch();
      s.putInt(FcntlTable.FSTORE_FLAGS, FcntlTable.F_ALLOCATEALL);
      s.putInt(FcntlTable.FSTORE_POSMODE, FcntlTable.F_PEOFPOSMODE);
      s.putLong(FcntlTable.FSTORE_OFFSET, 0);
      s.putLong(FcntlTable.FSTORE_LENGTH, end - stat.size);
      s.putLong(FcntlTable.FSTORE_ALLOCATED, 0);
      failed = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_PREALLOCATE, s.area);
      if (failed < 0) {
        return failed == -Errno.EINVAL ? -Errno.EOPNOTSUPP : failed;
      }
      if ((mode & Fcntl.FALLOC_FL_KEEP_SIZE) == 0) {
        return ftruncate(fd, end);
      }
    }
    return 0;
  }

  /** F_PUNCHHOLE takes whole blocks of the file system; what is left at both ends is cleared. */
  private int punchHole(int fd, long offset, long length) {
    FileStat stat = new FileStat();
    int failed = fstat(fd, stat);
    if (failed != 0) {
      return failed;
    }
    long end = Math.min(offset + length, stat.size);
    long block = Math.max(1, stat.blockSize);
    long first = (offset + block - 1) / block * block;
    long last = end / block * block;
    if (first >= last) {
      return clear(fd, offset, end);
    }
    Scratch s = scratch();
    s.putLong(0, 0);
    s.putLong(FcntlTable.PUNCH_OFFSET, first);
    s.putLong(FcntlTable.PUNCH_LENGTH, last - first);
    failed = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_PUNCHHOLE, s.area);
    if (failed < 0) {
      return failed == -Errno.EINVAL || failed == -Errno.ENOTTY ? -Errno.EOPNOTSUPP : failed;
    }
    failed = clear(fd, offset, first);
    return failed != 0 ? failed : clear(fd, last, end);
  }

  private int clear(int fd, long from, long to) {
    if (from >= to) {
      return 0;
    }
    ByteBuffer zeros = ByteBuffer.allocateDirect((int) Math.min(to - from, COPY_SIZE));
    long address = MemorySegment.ofBuffer(zeros).address();
    for (long at = from; at < to; ) {
      long result = pwrite(fd, address, Math.min(zeros.capacity(), to - at), at);
      if (result < 0) {
        return (int) result;
      }
      at += result;
    }
    java.lang.ref.Reference.reachabilityFence(zeros);
    return 0;
  }

  @Override
  public int faccessat2(int dirFd, String path, int mode, int flags) {
    Scratch s = scratch();
    if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) == 0) {
      return -Errno.ENOENT;
    }
    DarwinFiles.At at =
        files.atOrItself(s, false, dirFd, path.isEmpty() && dirFd == Fcntl.AT_FDCWD ? "." : path);
    int known = flags & (Fcntl.AT_EACCESS | Fcntl.AT_SYMLINK_NOFOLLOW);
    int darwin =
        FcntlTable.AT.darwinBits(known) | (at.itself() ? FcntlTable.AT_SYMLINK_NOFOLLOW : 0);
    return at.error() != 0
        ? at.error()
        : Libc.callInt(s, f.faccessat, at.directory(), s.path, mode, darwin, 0, 0);
  }

  @Override
  public int statfs(String path, long address) {
    return files.statfs(scratch(), path, address);
  }

  @Override
  public int fstatfs(int fd, long address) {
    return files.fstatfs(scratch(), fd, address);
  }

  @Override
  public int getcwd(StringBuilder out) {
    Scratch s = scratch();
    if (Libc.raw(s, f.getcwd, s.path, Scratch.PATH_SIZE, 0, 0, 0, 0) == 0) {
      return s.failure();
    }
    String text = s.text(s.path, Scratch.PATH_SIZE);
    out.append(text);
    return text.length();
  }

  @Override
  public int umask(int mask) {
    return (int) Libc.raw(scratch(), f.umask, mask & 0777, 0, 0, 0, 0, 0) & 0777;
  }

  @Override
  public int chroot(String path) {
    Scratch s = scratch();
    int bad = s.path(path);
    return bad != 0 ? bad : Libc.callInt(s, f.chroot, s.path, 0, 0, 0, 0, 0);
  }

  // Extended attributes. Guests see those whose names Linux has for users; the others are Darwin's.

  private static final String USER = "user.";

  /** Stores the name of an attribute as the second path. {@return 0, or what Linux answers} */
  private static int attribute(Scratch s, String name, int otherwise) {
    return name.startsWith(USER) ? s.path2(name) : otherwise;
  }

  /** {@return a path by which the file itself is found, stored as the first path, or an error} */
  private int attributePath(Scratch s, String path) {
    int number = DarwinFiles.selfNumber(path);
    if (number < 0) {
      return s.path(path);
    }
    StringBuilder text = new StringBuilder();
    int length = files.readlink(s, Fcntl.AT_FDCWD, path, text);
    return length < 0 ? length : s.path(text.toString());
  }

  private long getAttribute(String path, String name, long address, long size, int options) {
    Scratch s = scratch();
    int bad = attributePath(s, path);
    bad = bad != 0 ? bad : attribute(s, name, -Errno.ENODATA);
    return bad != 0 ? bad : Libc.call(s, f.getxattr, s.path, s.path2, address, size, 0, options);
  }

  private int setAttribute(
      String path, String name, long address, long size, int flags, int options) {
    Scratch s = scratch();
    int bad = attributePath(s, path);
    bad = bad != 0 ? bad : attribute(s, name, -Errno.EOPNOTSUPP);
    int all = MachineTable.XATTR.darwinBits(flags) | options;
    return bad != 0 ? bad : Libc.callInt(s, f.setxattr, s.path, s.path2, address, size, 0, all);
  }

  private long listAttributes(String path, long address, long size, int options) {
    Scratch s = scratch();
    int bad = attributePath(s, path);
    if (bad != 0) {
      return bad;
    }
    return names(
        address, size, (to, room) -> Libc.call(s, f.listxattr, s.path, to, room, options, 0, 0));
  }

  private interface Lister {
    long list(long address, long size);
  }

  /** Names in a list that guests may see; each ends with a NUL. */
  private static long names(long address, long size, Lister lister) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(65536); // linux/limits.h, XATTR_LIST_MAX
    long memory = MemorySegment.ofBuffer(buffer).address();
    long length = lister.list(memory, buffer.capacity());
    long told = 0;
    for (long at = 0; at < length; ) {
      StringBuilder name = new StringBuilder();
      for (int c; at < length && (c = NativeMemory.getByte(memory + at++)) != 0; ) {
        name.append((char) (c & 0xff));
      }
      if (name.indexOf(USER) == 0) {
        int bytes = name.length() + 1;
        if (size != 0 && told + bytes > size) {
          return -Errno.ERANGE;
        }
        for (int i = 0; size != 0 && i < bytes; i++) {
          NativeMemory.putByte(
              address + told + i, i == bytes - 1 ? (byte) 0 : (byte) name.charAt(i));
        }
        told += bytes;
      }
    }
    java.lang.ref.Reference.reachabilityFence(buffer);
    return length < 0 ? length : told;
  }

  private int removeAttribute(String path, String name, int options) {
    Scratch s = scratch();
    int bad = attributePath(s, path);
    bad = bad != 0 ? bad : attribute(s, name, -Errno.ENODATA);
    return bad != 0 ? bad : Libc.callInt(s, f.removexattr, s.path, s.path2, options, 0, 0, 0);
  }

  /** {@return Darwin's option for a path: what is named by its number is never followed} */
  private static int following(String path) {
    boolean itself = DarwinFiles.selfNumber(path) >= 0;
    return itself ? MachineTable.XATTR_NOFOLLOW : 0;
  }

  @Override
  public long getxattr(String path, String name, long address, long size) {
    return getAttribute(path, name, address, size, following(path));
  }

  @Override
  public long lgetxattr(String path, String name, long address, long size) {
    return getAttribute(path, name, address, size, MachineTable.XATTR_NOFOLLOW);
  }

  @Override
  public long fgetxattr(int fd, String name, long address, long size) {
    Scratch s = scratch();
    int bad = refused(fd);
    bad = bad != 0 ? bad : attribute(s, name, -Errno.ENODATA);
    return bad != 0 ? bad : Libc.call(s, f.fgetxattr, fd, s.path2, address, size, 0, 0);
  }

  @Override
  public int setxattr(String path, String name, long address, long size, int flags) {
    return setAttribute(path, name, address, size, flags, following(path));
  }

  @Override
  public int lsetxattr(String path, String name, long address, long size, int flags) {
    return setAttribute(path, name, address, size, flags, MachineTable.XATTR_NOFOLLOW);
  }

  @Override
  public int fsetxattr(int fd, String name, long address, long size, int flags) {
    Scratch s = scratch();
    int bad = refused(fd);
    bad = bad != 0 ? bad : attribute(s, name, -Errno.EOPNOTSUPP);
    int darwin = MachineTable.XATTR.darwinBits(flags);
    return bad != 0 ? bad : Libc.callInt(s, f.fsetxattr, fd, s.path2, address, size, 0, darwin);
  }

  @Override
  public long listxattr(String path, long address, long size) {
    return listAttributes(path, address, size, following(path));
  }

  @Override
  public long llistxattr(String path, long address, long size) {
    return listAttributes(path, address, size, MachineTable.XATTR_NOFOLLOW);
  }

  @Override
  public long flistxattr(int fd, long address, long size) {
    int bad = refused(fd);
    Scratch s = scratch();
    return bad != 0
        ? bad
        : names(address, size, (to, room) -> Libc.call(s, f.flistxattr, fd, to, room, 0, 0, 0));
  }

  @Override
  public int removexattr(String path, String name) {
    return removeAttribute(path, name, following(path));
  }

  @Override
  public int lremovexattr(String path, String name) {
    return removeAttribute(path, name, MachineTable.XATTR_NOFOLLOW);
  }

  @Override
  public int fremovexattr(int fd, String name) {
    Scratch s = scratch();
    int bad = refused(fd);
    bad = bad != 0 ? bad : attribute(s, name, -Errno.ENODATA);
    return bad != 0 ? bad : Libc.callInt(s, f.fremovexattr, fd, s.path2, 0, 0, 0, 0);
  }

  // Descriptor control

  @Override
  public long fcntl(int fd, int command, long argument) {
    Scratch s = scratch();
    switch (command) {
      case Fcntl.F_DUPFD, Fcntl.F_DUPFD_CLOEXEC -> {
        return duplicate(fd, argument);
      }
      case Fcntl.F_GETFL -> {
        if (held.get(fd) != null) {
          return Fcntl.O_PATH;
        }
        int flags = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_GETFL, 0);
        return flags < 0 ? flags : FcntlTable.status(flags);
      }
      case Fcntl.F_SETFL -> {
        return Libc.callAfterTwo(
            s, f.fcntl, fd, FcntlTable.F_SETFL, FcntlTable.open((int) argument));
      }
      case Fcntl.F_GETPIPE_SZ, Fcntl.F_SETPIPE_SZ -> {
        return pipeSize(fd, command == Fcntl.F_SETPIPE_SZ ? argument : 0);
      }
      default -> {}
    }
    int lock = FcntlTable.LOCK_COMMANDS.darwin(command);
    if (lock != Numbers.NONE) {
      boolean owned =
          command >= Fcntl.F_OFD_GETLK && NativeMemory.getInt(argument + FlockLayout.L_PID) != 0;
      return owned ? -Errno.EINVAL : lock(s, fd, lock, argument); // fs/locks.c: l_pid must be 0
    }
    int darwin = FcntlTable.COMMANDS.darwin(command);
    return darwin == Numbers.NONE
        ? -Errno.EINVAL
        : Libc.callAfterTwo(s, f.fcntl, fd, darwin, argument);
  }

  /** Pipes grow by themselves, to a size that nobody can change. */
  private int pipeSize(int fd, long wanted) {
    FileStat stat = new FileStat();
    int failed = fstat(fd, stat);
    return failed != 0
        ? failed
        : stat.type() != Stat.S_IFIFO
            ? -Errno.EBADF
            : wanted > PIPE_SIZE ? -Errno.EPERM : PIPE_SIZE;
  }

  private int lock(Scratch s, int fd, int command, long linux) {
    int type = FcntlTable.LOCK_TYPES.darwin(NativeMemory.getShort(linux));
    if (type == Numbers.NONE) {
      return -Errno.EINVAL;
    }
    s.putLong(FcntlTable.FLOCK_START, NativeMemory.getLong(linux + 8));
    s.putLong(FcntlTable.FLOCK_LEN, NativeMemory.getLong(linux + 16));
    s.putLong(FcntlTable.FLOCK_PID, 0);
    NativeMemory.putShort(s.area + FcntlTable.FLOCK_TYPE, (short) type);
    NativeMemory.putShort(
        s.area + FcntlTable.FLOCK_WHENCE, NativeMemory.getShort(linux + 2)); // 0 to 2 on both
    int result = Libc.callAfterTwo(s, f.fcntl, fd, command, s.area);
    if (result == 0) {
      int told = FcntlTable.LOCK_TYPES.linux(s.getShort(FcntlTable.FLOCK_TYPE));
      NativeMemory.putShort(linux, (short) told);
      if (told != Fcntl.F_UNLCK) {
        NativeMemory.putShort(linux + 2, (short) s.getShort(FcntlTable.FLOCK_WHENCE));
        NativeMemory.putLong(linux + 8, s.getLong(FcntlTable.FLOCK_START));
        NativeMemory.putLong(linux + 16, s.getLong(FcntlTable.FLOCK_LEN));
        NativeMemory.putInt(linux + 24, s.getInt(FcntlTable.FLOCK_PID));
      }
    }
    return result;
  }

  @Override
  public int flock(int fd, int operation) {
    int bad = refused(fd);
    return bad != 0 ? bad : Libc.callInt(scratch(), f.flock, fd, operation, 0, 0, 0, 0);
  }

  @Override
  public int ioctl(int fd, int request, long argument) {
    return terminals.ioctl(scratch(), fd, request, argument);
  }

  @Override
  public int pollNow(int fd, int events) {
    return held.get(fd) != null ? Poll.POLLNVAL : readiness.now(scratch(), fd, events);
  }

  @Override
  public int ppoll(long fds, int count, long timeoutNanos) {
    // whole milliseconds, none too few
    long millis =
        timeoutNanos < 0
            ? -1
            : Math.min(Integer.MAX_VALUE, (timeoutNanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI);
    return pollAll(scratch(), fds, count, (int) millis);
  }

  /** Waits for Linux's {@code struct pollfd}s, which hold Linux's events before and after. */
  int pollAll(Scratch s, long entries, int count, int millis) {
    ByteBuffer buffer =
        ByteBuffer.allocateDirect(Math.max(1, count) * 8).order(ByteOrder.nativeOrder());
    for (int i = 0; i < count; i++) {
      buffer.putInt(8 * i, NativeMemory.getInt(entries + 8L * i));
      int asked = NativeMemory.getShort(entries + 8L * i + 4) & 0xffff;
      buffer.putShort(8 * i + 4, (short) MachineTable.POLL.darwinBits(asked));
    }
    long address = MemorySegment.ofBuffer(buffer).address();
    int result = Libc.callInt(s, f.poll, address, count, millis, 0, 0, 0);
    int ready = 0;
    for (int i = 0; i < count; i++) {
      int told = 0;
      if (result > 0) {
        int fd = buffer.getInt(8 * i);
        int asked = NativeMemory.getShort(entries + 8L * i + 4) & 0xffff;
        told = readiness.told(s, fd, asked, buffer.getShort(8 * i + 6) & 0xffff);
      }
      NativeMemory.putShort(entries + 8L * i + 6, (short) told);
      ready += told != 0 ? 1 : 0;
    }
    java.lang.ref.Reference.reachabilityFence(buffer);
    return result < 0 ? result : ready;
  }

  // Memory

  @Override
  public long mmap(long address, long length, int prot, int flags, int fd, long offset) {
    int type = flags & Mman.MAP_TYPE;
    if (type == Mman.MAP_SHARED_VALIDATE || (flags & Mman.MAP_HUGETLB) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    int darwin = MachineTable.MAP.darwinBits(flags);
    long result =
        Libc.call(scratch(), f.mmap, address, length, prot & 7, darwin, (long) fd, offset);
    if ((flags & Mman.MAP_FIXED_NOREPLACE) != 0 && result > 0 && result != address) {
      munmap(result, length); // without MAP_FIXED an address that is taken is only a hint
      return -Errno.EEXIST;
    }
    return result;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Darwin maps again what is mapped (old length 0, MREMAP_FIXED), and does nothing else of it.
   */
  @Override
  public long mremap(long address, long oldLength, long newLength, int flags, long newAddress) {
    if (oldLength != 0 || (flags & Mman.MREMAP_FIXED) == 0) {
      return -Errno.ENOSYS;
    }
    Scratch s = scratch();
    s.putLong(0, newAddress);
    int overwrite = VM_FLAGS_FIXED | VM_FLAGS_OVERWRITE;
    int failed =
        Libc.remap(
            s,
            f.remap,
            machine.task(),
            s.area,
            newLength,
            overwrite,
            address,
            s.area + 8,
            s.area + 12);
    return failed != 0 ? -Errno.EINVAL : s.getLong(0);
  }

  @Override
  public int munmap(long address, long length) {
    return Libc.callInt(scratch(), f.munmap, address, length, 0, 0, 0, 0);
  }

  @Override
  public int mprotect(long address, long length, int prot) {
    return Libc.callInt(scratch(), f.mprotect, address, length, prot & 7, 0, 0, 0);
  }

  @Override
  public int msync(long address, long length, int flags) {
    return Libc.callInt(
        scratch(), f.msync, address, length, MachineTable.SYNC.darwinBits(flags), 0, 0, 0);
  }

  @Override
  public int madvise(long address, long length, int advice) {
    int darwin = MachineTable.ADVICE.darwin(advice);
    return darwin == Numbers.NONE
        ? -Errno.EINVAL
        : Libc.callInt(scratch(), f.madvise, address, length, darwin, 0, 0, 0);
  }

  // Time and the machine

  @Override
  public long clockNanos(int clock) {
    return machine.clockNanos(scratch(), clock);
  }

  @Override
  public int clockGettime(int clock, long address) {
    return machine.storeTime(address, machine.clockNanos(scratch(), clock));
  }

  @Override
  public int clockGetres(int clock, long address) {
    Scratch s = scratch();
    int darwin = MachineTable.CLOCKS.darwin(clock);
    int failed =
        darwin == Numbers.NONE
            ? -Errno.EINVAL
            : Libc.callInt(s, f.clockGetres, darwin, s.area, 0, 0, 0, 0);
    if (failed == 0 && address != 0) {
      NativeMemory.copy(s.area, address, 16);
    }
    return failed;
  }

  @Override
  public int clockNanosleep(int clock, int flags, long request, long remaining) {
    return machine.sleep(scratch(), clock, flags, request, remaining);
  }

  @Override
  public int clockAdjtime(int clock, long address) {
    return -Errno.EOPNOTSUPP; // what Linux answers for a clock that cannot be adjusted
  }

  @Override
  public long getrandom(long address, long count, int flags) {
    return machine.getrandom(scratch(), address, count, flags);
  }

  @Override
  public int uname(long address) {
    return machine.uname(scratch(), address);
  }

  @Override
  public int sysinfo(long address) {
    return machine.sysinfo(scratch(), address);
  }

  @Override
  public int getrusage(int who, long address) {
    return machine.getrusage(scratch(), who, address);
  }

  @Override
  public long times(long address) {
    return Libc.call(scratch(), f.times, address, 0, 0, 0, 0, 0); // struct tms is the same
  }

  @Override
  public int schedGetaffinity(int pid, long size, long address) {
    return machine.affinity(scratch(), size, address);
  }

  @Override
  public int schedSetaffinity(int tid, long size, long address) {
    return machine.setAffinity(scratch(), size, address);
  }

  @Override
  public long getcpu() {
    return machine.getcpu(scratch());
  }

  @Override
  public int schedYield() {
    return Libc.callInt(scratch(), f.schedYield, 0, 0, 0, 0, 0, 0);
  }

  // Processes and identity

  private int simple(MemorySegment function) {
    return (int) Libc.raw(scratch(), function, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int getpid() {
    return simple(f.getpid);
  }

  @Override
  public int getppid() {
    return simple(f.getppid);
  }

  @Override
  public int gettid() {
    return machine.thread(scratch());
  }

  @Override
  public int getuid() {
    return simple(f.getuid);
  }

  @Override
  public int geteuid() {
    return simple(f.geteuid);
  }

  @Override
  public int getgid() {
    return simple(f.getgid);
  }

  @Override
  public int getegid() {
    return simple(f.getegid);
  }

  @Override
  public int getgroups(int count, long address) {
    return Libc.callInt(scratch(), f.getgroups, count, address, 0, 0, 0, 0);
  }

  @Override
  public int kill(int pid, int signal) {
    int darwin = signal == 0 ? 0 : SignalTable.SIGNALS.darwin(signal);
    return darwin == Numbers.NONE
        ? -Errno.EINVAL
        : Libc.callInt(scratch(), f.kill, pid, darwin, 0, 0, 0, 0);
  }

  @Override
  public int tgkill(int tid, int signal) {
    int darwin = signal == 0 ? 0 : SignalTable.SIGNALS.darwin(signal);
    return darwin == Numbers.NONE
        ? -Errno.EINVAL
        : Libc.callInt(scratch(), f.pthreadKill, tid, darwin, 0, 0, 0, 0);
  }

  @Override
  public int rtSigaction(int signal, long newAddress, long oldAddress) {
    int darwin = SignalTable.SIGNALS.darwin(signal);
    if (darwin == Numbers.NONE) {
      return -Errno.EINVAL;
    }
    Scratch s = scratch();
    long before = s.area + SignalTable.ACTION_SIZE;
    if (newAddress != 0) {
      SignalTable.storeAction(newAddress, s.area);
    }
    int failed =
        Libc.callInt(s, f.sigaction, darwin, newAddress == 0 ? 0 : s.area, before, 0, 0, 0);
    if (failed == 0 && oldAddress != 0) {
      SignalTable.loadAction(before, oldAddress);
    }
    return failed;
  }

  @Override
  public SignalQueue newSignalQueue() {
    int queue = newQueue();
    return queue < 0 ? null : new DarwinSignals(this, f, queue);
  }

  /** {@return the descriptor of a new kqueue, or {@code -errno}} */
  int newQueue() {
    Scratch s = scratch();
    int queue = Libc.callInt(s, f.kqueue, 0, 0, 0, 0, 0, 0);
    if (queue >= 0) {
      Libc.callAfterTwo(s, f.fcntl, queue, FcntlTable.F_SETFD, FcntlTable.FD_CLOEXEC);
    }
    return queue;
  }

  @Override
  public int rtSigprocmask(int how, long newAddress, long oldAddress) {
    Scratch s = scratch();
    int darwin = SignalTable.HOW.darwin(how);
    if (newAddress != 0) {
      if (darwin == Numbers.NONE) {
        return -Errno.EINVAL;
      }
      s.putInt(0, SignalTable.darwinSet(NativeMemory.getLong(newAddress)));
    }
    int failed =
        (int)
            Libc.raw(
                s, f.pthreadSigmask, darwin, newAddress == 0 ? 0 : s.area, s.area + 4, 0, 0, 0);
    if (failed != 0) {
      return -ErrnoTable.linux(failed); // it answers the number itself
    }
    if (oldAddress != 0) {
      NativeMemory.putLong(oldAddress, SignalTable.linuxSet(s.getInt(4)));
    }
    return 0;
  }

  @Override
  public int getpgid(int pid) {
    return Libc.callInt(scratch(), f.getpgid, pid, 0, 0, 0, 0, 0);
  }

  @Override
  public int getsid(int pid) {
    return Libc.callInt(scratch(), f.getsid, pid, 0, 0, 0, 0, 0);
  }

  @Override
  public int prlimit(int pid, int resource, long newAddress, long oldAddress) {
    return pid != 0 && pid != getpid()
        ? -Errno.EPERM
        : machine.prlimit(scratch(), resource, newAddress, oldAddress);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Two descriptors of one description have its flags in common, so one is changed for a moment
   * and the other looked at.
   */
  @Override
  public int kcmpFile(int fd, int otherFd) {
    FileStat one = new FileStat();
    FileStat other = new FileStat();
    int failed = fstat(fd, one);
    failed = failed != 0 ? failed : fstat(otherFd, other);
    if (failed != 0) {
      return failed;
    }
    if (one.inode != other.inode
        || one.device() != other.device()
        || one.specialDevice() != other.specialDevice()
        || one.mode != other.mode) {
      return 1;
    }
    Scratch s = scratch();
    int flags = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_GETFL, 0);
    int otherFlags = Libc.callAfterTwo(s, f.fcntl, otherFd, FcntlTable.F_GETFL, 0);
    if (flags != otherFlags || flags < 0) {
      return flags < 0 ? flags : 1;
    }
    int changed = flags ^ FcntlTable.O_APPEND;
    failed = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_SETFL, changed);
    if (failed < 0) {
      return failed;
    }
    int told = Libc.callAfterTwo(s, f.fcntl, otherFd, FcntlTable.F_GETFL, 0);
    Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_SETFL, flags);
    return ((told ^ otherFlags) & FcntlTable.O_APPEND) != 0 ? 0 : 1;
  }

  // Sockets

  /**
   * {@return the path of a socket as Darwin is told it, or null if what it goes through is gone}
   */
  String socketPath(String path) {
    int number = DarwinFiles.selfNumber(path);
    if (number < 0) {
      return path;
    }
    int slash = path.indexOf('/', "/proc/self/fd/".length());
    String name = slash < 0 ? "" : path.substring(slash);
    String directory = slash < 0 ? path : path.substring(0, slash);
    StringBuilder text = new StringBuilder();
    int length = readlinkat(Fcntl.AT_FDCWD, directory, text);
    if (length >= 0 && text.length() + name.length() < SocketTable.SUN_PATH_SIZE) {
      return text + name;
    }
    // the file system of all files by device and inode, bsd/miscfs/volfs
    FileStat stat = new FileStat();
    if (fstat(number, stat) != 0) {
      return null;
    }
    long device = Integer.toUnsignedLong(stat.devMajor << 24 | stat.devMinor);
    return "/.vol/" + device + "/" + stat.inode + name;
  }

  @Override
  public int socket(int family, int type, int protocol) {
    return sockets.socket(scratch(), family, type, protocol);
  }

  @Override
  public int socketpair(int family, int type, int protocol, long address) {
    return sockets.socketpair(scratch(), family, type, protocol, address);
  }

  @Override
  public int bind(int fd, long name, int nameLength) {
    return sockets.withName(scratch(), f.bind, fd, name, nameLength);
  }

  @Override
  public int connect(int fd, long name, int nameLength) {
    return sockets.withName(scratch(), f.connect, fd, name, nameLength);
  }

  @Override
  public int listen(int fd, int backlog) {
    return Libc.callInt(scratch(), f.listen, fd, backlog, 0, 0, 0, 0);
  }

  @Override
  public int accept4(int fd, long name, long nameLengthAddress, int flags) {
    return sockets.accept4(scratch(), fd, name, nameLengthAddress, flags);
  }

  @Override
  public int getsockname(int fd, long name, long nameLengthAddress) {
    return sockets.nameOf(scratch(), f.getsockname, fd, name, nameLengthAddress);
  }

  @Override
  public int getpeername(int fd, long name, long nameLengthAddress) {
    return sockets.nameOf(scratch(), f.getpeername, fd, name, nameLengthAddress);
  }

  @Override
  public int shutdown(int fd, int how) {
    return Libc.callInt(scratch(), f.shutdown, fd, how, 0, 0, 0, 0);
  }

  @Override
  public int getsockopt(int fd, int level, int option, long value, long lengthAddress) {
    return sockets.getsockopt(scratch(), fd, level, option, value, lengthAddress);
  }

  @Override
  public int setsockopt(int fd, int level, int option, long value, int length) {
    return sockets.setsockopt(scratch(), fd, level, option, value, length);
  }

  @Override
  public long sendto(int fd, long address, long count, int flags, long name, int nameLength) {
    return sockets.sendto(scratch(), fd, address, count, flags, name, nameLength);
  }

  @Override
  public long recvfrom(
      int fd, long address, long count, int flags, long name, long nameLengthAddress) {
    return sockets.recvfrom(scratch(), fd, address, count, flags, name, nameLengthAddress);
  }

  @Override
  public long sendmsg(int fd, long message, int flags) {
    return sockets.sendmsg(scratch(), fd, message, flags);
  }

  @Override
  public long recvmsg(int fd, long message, int flags) {
    return sockets.recvmsg(scratch(), fd, message, flags);
  }
}
