package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;

/** A description of a {@link VirtualFile}: adds position, access checks and vectors to it. */
public final class VirtualDescription extends OpenFileDescription {
  // fs/read_write.c, MAX_RW_COUNT: INT_MAX less the rest of a page
  private static final long MAX_TRANSFER = 0x7ffff000L;
  private static final int DIRENT_HEADER = 19; // offsetof(struct linux_dirent64, d_name)
  private static final int IOV_SIZE = 16; // sizeof(struct iovec)
  private static final int IOV_MAX = 1024;

  private static final int ALWAYS = Poll.POLLERR | Poll.POLLHUP;
  private static final long GATHERED = 64 << 10; // far more than such a file has at once

  private final VirtualFile file;
  private final boolean isStream;
  private final Object positionLock = new Object(); // Linux: f_pos_lock
  private long position; // under positionLock; of a directory, entries

  private VirtualDescription(VirtualFile file, int flags, String name) {
    super(flags, name);
    this.file = file;
    isStream = file.isStream() || file.isAnonymous();
  }

  /**
   * {@return a description with one reference}
   *
   * @param file the file, which belongs to the description from now on
   * @param flags the flags it is opened with
   * @param name see {@link OpenFileDescription#name}
   */
  public static VirtualDescription of(VirtualFile file, int flags, String name) {
    return new VirtualDescription(file, flags, name);
  }

  /** {@return the file} */
  public VirtualFile file() {
    return file;
  }

  @Override
  public boolean isEntropy() {
    return isReadable()
        && file instanceof MemoryDevice device
        && device.kind() == MemoryDevice.Kind.URANDOM;
  }

  @Override
  public boolean hasRecords() {
    return file.isAnonymous();
  }

  @Override
  public boolean canLeaveProcess() {
    return false;
  }

  @Override
  int teardown() {
    file.close();
    return 0;
  }

  @Override
  public int hostFd() {
    return -1;
  }

  @Override
  public boolean isPollable() {
    return file.isPollable();
  }

  @Override
  int waitFd() {
    return file.pollFd();
  }

  @Override
  int waitEvents(int events) {
    return Poll.POLLIN;
  }

  @Override
  WaitQueue queue() {
    return file.queue();
  }

  /**
   * {@inheritDoc}
   *
   * <p>O_DIRECT is refused, as by every file without a page cache to bypass.
   */
  @Override
  public int setStatusFlags(int flags) {
    return (flags & Fcntl.O_DIRECT) != 0 ? -Errno.EINVAL : super.setStatusFlags(flags);
  }

  @Override
  public long read(long address, long count, Waiter waiter) {
    if (isStream) {
      long result = readAt(address, count, 0); // no position, so no lock
      return result != -Errno.EAGAIN || isNonblocking()
          ? result
          : await(false, address, count, waiter);
    }
    synchronized (positionLock) {
      return advance(readAt(address, count, position));
    }
  }

  @Override
  public long write(long address, long count, Waiter waiter) {
    if (isStream) {
      long result = writeAt(address, count, 0);
      return result != -Errno.EAGAIN || isNonblocking()
          ? result
          : await(true, address, count, waiter);
    }
    synchronized (positionLock) {
      long start = startOfWrite();
      return start < 0 ? start : advance(writeAt(address, count, start));
    }
  }

  /** Tries again whenever the file may have become ready. {@return as the transfer, or EINTR} */
  private long await(boolean write, long address, long count, Waiter waiter) {
    WaitQueue queue = file.queue();
    WaitQueue.Listener listener = hint -> waiter.ready();
    queue.add(listener); // first, and tried second: a change in between is heard or seen
    try {
      for (; ; ) {
        long result = write ? writeAt(address, count, 0) : readAt(address, count, 0);
        if (result != -Errno.EAGAIN) {
          return result;
        }
        int woken = waiter.await(-1, 0, -1);
        if (woken < 0) {
          return woken;
        }
      }
    } finally {
      queue.remove(listener);
    }
  }

  @Override
  public long readv(long iov, int iovCount, Waiter waiter) {
    if (file.isAnonymous()) {
      return gather(iov, iovCount, waiter);
    }
    synchronized (positionLock) {
      return advance(vector(iov, iovCount, position, false));
    }
  }

  /** One read for all buffers together: what such a file gives is never split. */
  private long gather(long iov, int iovCount, Waiter waiter) {
    long bad = checkVector(isReadable(), iov, iovCount);
    if (bad != 0) {
      return bad;
    }
    long total = 0;
    for (int i = 0; i < iovCount; i++) {
      total = Math.min(GATHERED, total + Math.min(GATHERED, length(iov, i)));
    }
    if (total == 0) {
      return 0; // fs/read_write.c, vfs_readv: the file is not asked
    }
    try (Arena arena = Arena.ofConfined()) {
      long buffer = arena.allocate(total, 8).address();
      long result = read(buffer, total, waiter);
      long done = 0;
      for (int i = 0; done < result; i++) {
        long part = Math.min(length(iov, i), result - done);
        NativeMemory.copy(buffer + done, NativeMemory.getLong(iov + (long) i * IOV_SIZE), part);
        done += part;
      }
      return result;
    }
  }

  private static long length(long iov, int index) {
    return NativeMemory.getLong(iov + (long) index * IOV_SIZE + 8);
  }

  @Override
  public long writev(long iov, int iovCount, Waiter waiter) {
    synchronized (positionLock) {
      long start = startOfWrite();
      return start < 0 ? start : advance(vector(iov, iovCount, start, true));
    }
  }

  @Override
  public long pread(long address, long count, long offset) {
    long bad = checkOffset(offset);
    return bad != 0 ? bad : readAt(address, count, offset);
  }

  @Override
  public long pwrite(long address, long count, long offset) {
    long bad = checkOffset(offset);
    return bad != 0 ? bad : writeAt(address, count, offset);
  }

  @Override
  public long preadv(long iov, int iovCount, long offset) {
    long bad = checkOffset(offset);
    return bad != 0 ? bad : vector(iov, iovCount, offset, false);
  }

  @Override
  public long pwritev(long iov, int iovCount, long offset) {
    long bad = checkOffset(offset);
    return bad != 0 ? bad : vector(iov, iovCount, offset, true);
  }

  private long checkOffset(long offset) {
    return offset < 0 ? -Errno.EINVAL : file.isAnonymous() ? -Errno.ESPIPE : 0;
  }

  private long readAt(long address, long count, long offset) {
    long bad = checkTransfer(isReadable(), count);
    if (bad != 0) {
      return bad;
    }
    if (file.isDirectory()) {
      return -Errno.EISDIR;
    }
    return count == 0 && !file.isAnonymous()
        ? 0
        : file.read(address, Math.min(count, MAX_TRANSFER), offset);
  }

  private long writeAt(long address, long count, long offset) {
    long bad = checkTransfer(isWritable(), count);
    if (bad != 0) {
      return bad;
    }
    return file.write(address, Math.min(count, MAX_TRANSFER), offset);
  }

  private long startOfWrite() {
    if ((statusFlags() & Fcntl.O_APPEND) == 0 || isStream || !isWritable()) {
      return position;
    }
    long size = file.size();
    if (size >= 0) {
      position = size;
    }
    return size;
  }

  private long advance(long result) {
    if (result > 0 && !isStream) {
      position += result;
    }
    return result;
  }

  private long vector(long iov, int iovCount, long offset, boolean write) {
    long bad = checkVector(write ? isWritable() : isReadable(), iov, iovCount);
    if (bad != 0) {
      return bad;
    }
    long done = 0;
    for (int i = 0; i < iovCount; i++) {
      long entry = iov + (long) i * IOV_SIZE;
      long address = NativeMemory.getLong(entry);
      long count = Math.min(length(iov, i), MAX_TRANSFER - done);
      if (count == 0) {
        continue;
      }
      long got =
          write ? writeAt(address, count, offset + done) : readAt(address, count, offset + done);
      if (got < 0) {
        return done > 0 ? done : got;
      }
      done += got;
      if (got < count) {
        break;
      }
    }
    return done;
  }

  private long checkVector(boolean allowed, long iov, int iovCount) {
    long bad = checkTransfer(allowed, 0);
    if (bad != 0) {
      return bad;
    }
    return iovCount < 0 || iovCount > IOV_MAX || hasNegativeLength(iov, iovCount)
        ? -Errno.EINVAL
        : 0;
  }

  private static boolean hasNegativeLength(long iov, int iovCount) {
    for (int i = 0; i < iovCount; i++) {
      if (length(iov, i) < 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public long lseek(long offset, int whence) {
    if (isPathOnly()) {
      return -Errno.EBADF;
    }
    synchronized (positionLock) {
      if (isStream) {
        return whence < 0 || whence > Fcntl.SEEK_HOLE ? -Errno.EINVAL : 0;
      }
      long base =
          switch (whence) {
            case Fcntl.SEEK_SET -> 0;
            case Fcntl.SEEK_CUR -> position;
            case Fcntl.SEEK_END -> file.size();
            default -> -Errno.EINVAL;
          };
      if (base < 0) {
        return base;
      }
      long target = base + offset;
      if (target < 0) {
        return -Errno.EINVAL; // beyond either end
      }
      position = target;
      return target;
    }
  }

  @Override
  public long getdents64(long address, long count) {
    if (isPathOnly()) {
      return -Errno.EBADF;
    }
    if (!file.isDirectory()) {
      return -Errno.ENOTDIR;
    }
    synchronized (positionLock) {
      long done = 0;
      for (; ; ) {
        DirectoryEntry entry = file.entry(position);
        if (entry == null) {
          return done;
        }
        byte[] name = entry.name().getBytes(StandardCharsets.ISO_8859_1);
        int size = DIRENT_HEADER + name.length + 1 + 7 & ~7;
        if (size > count - done) {
          return done == 0 ? -Errno.EINVAL : done;
        }
        store(address + done, size, entry, name);
        done += size;
        position++;
      }
    }
  }

  private void store(long at, int size, DirectoryEntry entry, byte[] name) {
    NativeMemory.fill(at, size, (byte) 0);
    NativeMemory.putLong(at, entry.inode());
    NativeMemory.putLong(at + 8, position + 1);
    NativeMemory.putShort(at + 16, (short) size);
    NativeMemory.putByte(at + 18, (byte) entry.type());
    NativeMemory.put(at + DIRENT_HEADER, name, 0, name.length);
  }

  @Override
  public int stat(FileStat out) {
    return file.stat(out);
  }

  @Override
  public int truncate(long length) {
    return length < 0 || !isWritable() ? -Errno.EINVAL : file.truncate(length);
  }

  @Override
  public int ioctl(int request, long argument) {
    if (isPathOnly()) {
      return -Errno.EBADF;
    }
    return request == Ioctl.FIONBIO
        ? setNonblocking(NativeMemory.getInt(argument) != 0)
        : file.ioctl(request, argument);
  }

  @Override
  public int poll(int events) {
    return (events | ALWAYS) & file.poll();
  }

  // The lock lives in the description; no two descriptions share a virtual file, so none conflicts.
  @Override
  public int flock(int operation, Waiter waiter) {
    return switch (operation & ~Fcntl.LOCK_NB) {
      case Fcntl.LOCK_SH, Fcntl.LOCK_EX, Fcntl.LOCK_UN -> 0;
      default -> -Errno.EINVAL;
    };
  }

  @Override
  long control(int command, long argument, Waiter waiter) {
    return switch (command) {
      case Fcntl.F_SETPIPE_SZ, Fcntl.F_GETPIPE_SZ -> -Errno.EBADF; // fs/pipe.c: it is none
      default -> -Errno.EINVAL;
    };
  }
}
