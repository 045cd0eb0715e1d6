package elfuse.host;

import elfuse.abi.Errno;

/**
 * The host's system calls, in the terms of Linux/arm64.
 *
 * <p>Each method is one system call, named after it, and does nothing else. What it answers is the
 * call's result, or the error number negated. Numbers that go in and come out (open flags,
 * commands, events, errors) and structures behind addresses are always those of Linux/arm64,
 * whatever the host is: on an arm64 Linux all of them pass straight through, on x86-64 a few flags
 * differ and are translated, and on Darwin most are. See the man page of the call in section 2 for
 * everything not said here, and {@code docs/darwin.md} for what Darwin cannot do.
 *
 * <p>Addresses are host addresses. The caller vouches for them: for all memory between {@code
 * address} and {@code address + count} there must be a mapping or the host answers EFAULT; a range
 * that belongs to something else is overwritten. Paths and names are strings with one char for each
 * byte; a NUL in one gives EINVAL, and 4,096 bytes or more give ENAMETOOLONG.
 *
 * <p>Calls that wait do so without regard to {@link Thread#interrupt()}; EINTR is passed on and
 * never retried. Code that must stay responsive makes descriptors non-blocking and waits with a
 * {@link Waiter}.
 *
 * <p>A path that begins with {@code /proc/self/fd/N} means what the descriptor N stands for, on
 * every host.
 *
 * <p>Thread-safe and without state that callers notice.
 */
public interface Posix {
  /**
   * {@return the calls of the operating system that this JVM runs on}
   *
   * @throws UnsupportedHostException if it is neither Linux on x86-64 or arm64 nor macOS
   */
  static Posix ofHost() {
    return Hosts.ofHost();
  }

  /**
   * {@return whether the host has something that others lack}
   *
   * @param feature what
   */
  boolean has(HostFeature feature);

  /**
   * {@return the size of a page in bytes: what addresses and offsets of mappings are multiples of}
   */
  int pageSize();

  /**
   * Makes something to wait with, for one thread.
   *
   * @return the new waiter; the caller closes it
   * @throws UnsupportedHostException if the host has no descriptor left for it
   */
  Waiter newWaiter();

  // Opening and closing

  /**
   * Opens a file. O_CLOEXEC and O_NOCTTY are always added.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param flags the flags
   * @param mode the mode bits
   * @return the descriptor, or {@code -errno}
   */
  int openat(int dirFd, String path, int flags, int mode);

  /**
   * Opens a file under the rules of {@code resolve}. O_CLOEXEC and O_NOCTTY are always added; flags
   * are checked more strictly than by {@link #openat}.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param flags the flags
   * @param mode the mode bits
   * @param resolve RESOLVE_* bits
   * @return the descriptor, or {@code -errno}
   */
  int openat2(int dirFd, String path, int flags, int mode, int resolve);

  /**
   * Closes a descriptor. It is closed even when an error is reported.
   *
   * @param fd a host descriptor
   * @return 0, or {@code -errno}
   */
  int close(int fd);

  /**
   * Duplicates a descriptor to the lowest free number not below 3, close-on-exec set.
   *
   * @param fd a host descriptor
   * @return the descriptor, or {@code -errno}
   */
  int dup(int fd);

  /**
   * Duplicates a descriptor to a given number.
   *
   * @param fd a host descriptor
   * @param newFd the host descriptor to become
   * @param flags the flags
   * @return the new number, or {@code -errno}
   */
  int dup3(int fd, int newFd, int flags);

  /**
   * Makes a pipe and stores the reading and the writing descriptor as two {@code int}s; O_CLOEXEC
   * is always added.
   *
   * @param address host address of the data
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int pipe2(long address, int flags);

  /**
   * Makes a file that lives in memory. MFD_CLOEXEC is always added.
   *
   * @param name the name shown for it
   * @param flags the flags
   * @return the descriptor, or {@code -errno}
   */
  int memfdCreate(String name, int flags);

  /**
   * Makes an event counter. EFD_CLOEXEC is always added.
   *
   * @param value the initial count
   * @param flags the flags
   * @return the descriptor, or {@code -errno}
   */
  int eventfd2(int value, int flags);

  /**
   * Makes a timer descriptor. TFD_CLOEXEC is always added.
   *
   * @param clock the CLOCK_* number
   * @param flags the flags
   * @return the descriptor, or {@code -errno}
   */
  int timerfdCreate(int clock, int flags);

  /**
   * Arms or disarms a timer descriptor.
   *
   * @param fd a host descriptor
   * @param flags the flags
   * @param newAddress host address of the new value, or 0
   * @param oldAddress host address for the old value, or 0
   * @return 0, or {@code -errno}
   */
  int timerfdSettime(int fd, int flags, long newAddress, long oldAddress);

  /**
   * Stores a timer descriptor's setting.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int timerfdGettime(int fd, long address);

  /**
   * Makes an epoll instance.
   *
   * @return the host descriptor, or {@code -errno}
   */
  int epollCreate();

  /**
   * Changes what an epoll instance watches ({@code man 2 epoll_ctl}).
   *
   * @param fd the instance's host descriptor
   * @param operation EPOLL_CTL_*
   * @param target the host descriptor concerned
   * @param events EPOLL* bits
   * @param data what {@link #epollWait} tells of it
   * @return 0 or {@code -errno}; without {@link HostFeature#EPOLL} also 1, if it cannot be watched
   */
  int epollCtl(int fd, int operation, int target, int events, long data);

  /**
   * Takes what is ready without waiting.
   *
   * @param fd the instance's host descriptor
   * @param events where EPOLL* bits go
   * @param data where the data of {@link #epollCtl} go
   * @param max how many at most: positive, and not more than the arrays hold
   * @return how many there are, or {@code -errno}
   */
  int epollWait(int fd, int[] events, long[] data, int max);

  /**
   * Makes an inotify instance.
   *
   * @param flags IN_NONBLOCK and IN_CLOEXEC
   * @return the host descriptor, or {@code -errno}
   */
  int inotifyInit1(int flags);

  /**
   * Watches a file.
   *
   * @param fd the instance's host descriptor
   * @param path the file
   * @param mask IN_* bits
   * @return the watch descriptor, or {@code -errno}
   */
  int inotifyAddWatch(int fd, String path, int mask);

  /**
   * Ends a watch.
   *
   * @param fd the instance's host descriptor
   * @param watch the watch descriptor
   * @return 0 or {@code -errno}
   */
  int inotifyRmWatch(int fd, int watch);

  // Input and output

  /**
   * Reads at the current position.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  long read(int fd, long address, long count);

  /**
   * Writes at the current position.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @return the number of bytes, or {@code -errno}
   */
  long write(int fd, long address, long count);

  /**
   * Reads at a position.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @param offset the byte offset in the file
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  long pread(int fd, long address, long count, long offset);

  /**
   * Writes at a position.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @param offset the byte offset in the file
   * @return the number of bytes, or {@code -errno}
   */
  long pwrite(int fd, long address, long count, long offset);

  /**
   * Reads into several buffers.
   *
   * @param fd a host descriptor
   * @param iov host address of {@code struct iovec}s with host addresses
   * @param iovCount their number
   * @return the number of bytes, or {@code -errno}
   */
  long readv(int fd, long iov, int iovCount);

  /**
   * Writes several buffers.
   *
   * @param fd a host descriptor
   * @param iov host address of {@code struct iovec}s with host addresses
   * @param iovCount their number
   * @return the number of bytes, or {@code -errno}
   */
  long writev(int fd, long iov, int iovCount);

  /**
   * Reads into several buffers at a position; offset -1 means the current one.
   *
   * @param fd a host descriptor
   * @param iov host address of {@code struct iovec}s with host addresses
   * @param iovCount their number
   * @param offset the byte offset in the file
   * @param rwFlags RWF_* bits
   * @return the number of bytes, or {@code -errno}
   */
  long preadv2(int fd, long iov, int iovCount, long offset, int rwFlags);

  /**
   * Writes several buffers at a position; offset -1 means the current one.
   *
   * @param fd a host descriptor
   * @param iov host address of {@code struct iovec}s with host addresses
   * @param iovCount their number
   * @param offset the byte offset in the file
   * @param rwFlags RWF_* bits
   * @return the number of bytes, or {@code -errno}
   */
  long pwritev2(int fd, long iov, int iovCount, long offset, int rwFlags);

  /**
   * Reads at the current position without waiting, even if the descriptor is not non-blocking;
   * EAGAIN when it would wait, EOPNOTSUPP when this kind of file cannot tell.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  long readNoWait(int fd, long address, long count);

  /**
   * Writes at the current position without waiting, even if the descriptor is not non-blocking;
   * EAGAIN when it would wait, EOPNOTSUPP when this kind of file cannot tell.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @return the number of bytes, or {@code -errno}
   */
  long writeNoWait(int fd, long address, long count);

  /**
   * Moves the current position.
   *
   * @param fd a host descriptor
   * @param offset the byte offset in the file
   * @param whence SEEK_*
   * @return the new position, or {@code -errno}
   */
  long lseek(int fd, long offset, int whence);

  /**
   * Copies from a file to a descriptor.
   *
   * @param outFd the host descriptor written to
   * @param inFd the host descriptor read from
   * @param offsetAddress host address of the position, or 0 for the current one
   * @param count how many bytes
   * @return the number of bytes, or {@code -errno}
   */
  long sendfile(int outFd, int inFd, long offsetAddress, long count);

  /**
   * Copies between files.
   *
   * @param inFd the host descriptor read from
   * @param inOffsetAddress host address of the position read from, or 0 for the current one
   * @param outFd the host descriptor written to
   * @param outOffsetAddress host address of the position written to, or 0 for the current one
   * @param count how many bytes
   * @param flags the flags
   * @return the number of bytes, or {@code -errno}
   */
  long copyFileRange(
      int inFd, long inOffsetAddress, int outFd, long outOffsetAddress, long count, int flags);

  /**
   * Moves between a pipe and a descriptor.
   *
   * @param inFd the host descriptor read from
   * @param inOffsetAddress host address of the position read from, or 0 for the current one
   * @param outFd the host descriptor written to
   * @param outOffsetAddress host address of the position written to, or 0 for the current one
   * @param count how many bytes
   * @param flags the flags
   * @return the number of bytes, or {@code -errno}
   */
  long splice(
      int inFd, long inOffsetAddress, int outFd, long outOffsetAddress, long count, int flags);

  /**
   * Copies between pipes without consuming.
   *
   * @param inFd the host descriptor read from
   * @param outFd the host descriptor written to
   * @param count how many bytes
   * @param flags the flags
   * @return the number of bytes, or {@code -errno}
   */
  long tee(int inFd, int outFd, long count, int flags);

  /**
   * Waits until a file is stable.
   *
   * @param fd a host descriptor
   * @return 0, or {@code -errno}
   */
  int fsync(int fd);

  /**
   * Waits until a file's data is stable.
   *
   * @param fd a host descriptor
   * @return 0, or {@code -errno}
   */
  int fdatasync(int fd);

  /**
   * Writes back one file system.
   *
   * @param fd a host descriptor
   * @return 0, or {@code -errno}
   */
  int syncfs(int fd);

  /**
   * Writes back a part of a file.
   *
   * @param fd a host descriptor
   * @param offset the byte offset in the file
   * @param length how many bytes
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int syncFileRange(int fd, long offset, long length, int flags);

  /**
   * Writes back everything.
   *
   * @return 0, or {@code -errno}
   */
  int sync();

  /**
   * Announces how a file will be used.
   *
   * @param fd a host descriptor
   * @param offset the byte offset in the file
   * @param length how many bytes
   * @param advice the advice
   * @return 0, or {@code -errno}
   */
  int fadvise(int fd, long offset, long length, int advice);

  /**
   * Reads a file into the page cache.
   *
   * @param fd a host descriptor
   * @param offset the byte offset in the file
   * @param count how many bytes
   * @return 0, or {@code -errno}
   */
  int readahead(int fd, long offset, long count);

  // Files and directories

  /**
   * Describes a file.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param flags the flags
   * @param mask the mask
   * @param out where the answer goes
   * @return 0, or {@code -errno}
   */
  int statx(int dirFd, String path, int flags, int mask, FileStat out);

  /**
   * Describes an open file, O_PATH descriptors included.
   *
   * @param fd a host descriptor
   * @param out where the answer goes
   * @return 0, or {@code -errno}
   */
  int fstat(int fd, FileStat out);

  /**
   * Reads directory entries, {@code struct linux_dirent64}.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  long getdents64(int fd, long address, long count);

  /**
   * Reads a symbolic link without a NUL at the end, cut to the size.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param address host address of the data
   * @param size how many bytes fit
   * @return the number of bytes, or {@code -errno}
   */
  long readlinkat(int dirFd, String path, long address, long size);

  /**
   * Appends what a symbolic link holds.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param out where the answer goes
   * @return the number of characters, or {@code -errno}
   */
  int readlinkat(int dirFd, String path, StringBuilder out);

  /**
   * Makes a hard link.
   *
   * @param oldDirFd where a relative old path starts
   * @param oldPath the old path
   * @param newDirFd where a relative new path starts
   * @param newPath the new path
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int linkat(int oldDirFd, String oldPath, int newDirFd, String newPath, int flags);

  /**
   * Makes a symbolic link.
   *
   * @param target what the link holds
   * @param newDirFd where a relative new path starts
   * @param newPath the new path
   * @return 0, or {@code -errno}
   */
  int symlinkat(String target, int newDirFd, String newPath);

  /**
   * Removes a name.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int unlinkat(int dirFd, String path, int flags);

  /**
   * Renames.
   *
   * @param oldDirFd where a relative old path starts
   * @param oldPath the old path
   * @param newDirFd where a relative new path starts
   * @param newPath the new path
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int renameat2(int oldDirFd, String oldPath, int newDirFd, String newPath, int flags);

  /**
   * Makes a directory.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param mode the mode bits
   * @return 0, or {@code -errno}
   */
  int mkdirat(int dirFd, String path, int mode);

  /**
   * Makes a file, a pipe, a socket or a device.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param mode the mode bits
   * @param device the device number, encoded as in the kernel
   * @return 0, or {@code -errno}
   */
  int mknodat(int dirFd, String path, int mode, int device);

  /**
   * Changes the mode of an open file.
   *
   * @param fd a host descriptor
   * @param mode the mode bits
   * @return 0, or {@code -errno}
   */
  int fchmod(int fd, int mode);

  /**
   * Changes the mode of a file, following symbolic links.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param mode the mode bits
   * @return 0, or {@code -errno}
   */
  int fchmodat(int dirFd, String path, int mode);

  /**
   * Changes the owner of an open file; -1 leaves an id alone.
   *
   * @param fd a host descriptor
   * @param uid the user id
   * @param gid the group id
   * @return 0, or {@code -errno}
   */
  int fchown(int fd, int uid, int gid);

  /**
   * Changes the owner of a file; -1 leaves an id alone.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param uid the user id
   * @param gid the group id
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int fchownat(int dirFd, String path, int uid, int gid, int flags);

  /**
   * Sets access and modification time; a null path means the descriptor itself.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100); or the file
   *     itself
   * @param path the path, one char for each byte, or null
   * @param times host address of two {@code struct timespec}s, or 0 for now
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int utimensat(int dirFd, String path, long times, int flags);

  /**
   * Changes the length of a file.
   *
   * @param path the path, one char for each byte
   * @param length how many bytes
   * @return 0, or {@code -errno}
   */
  int truncate(String path, long length);

  /**
   * Changes the length of an open file.
   *
   * @param fd a host descriptor
   * @param length how many bytes
   * @return 0, or {@code -errno}
   */
  int ftruncate(int fd, long length);

  /**
   * Changes the allocation of a file.
   *
   * @param fd a host descriptor
   * @param mode FALLOC_FL_* bits
   * @param offset the byte offset in the file
   * @param length how many bytes
   * @return 0, or {@code -errno}
   */
  int fallocate(int fd, int mode, long offset, long length);

  /**
   * Checks access to a file.
   *
   * @param dirFd where a relative path starts: a host descriptor, or AT_FDCWD (-100)
   * @param path the path, one char for each byte
   * @param mode F_OK, or R_OK, W_OK, X_OK bits
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int faccessat2(int dirFd, String path, int mode, int flags);

  /**
   * Stores {@code struct statfs} of a file system.
   *
   * @param path the path, one char for each byte
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int statfs(String path, long address);

  /**
   * Stores {@code struct statfs} of an open file's system.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int fstatfs(int fd, long address);

  /**
   * Appends the host process's current directory.
   *
   * @param out where the answer goes
   * @return the number of characters, or {@code -errno}
   */
  int getcwd(StringBuilder out);

  /**
   * Sets the host process's file mode mask.
   *
   * @param mask the mask
   * @return the old mask, or {@code -errno}
   */
  int umask(int mask);

  /**
   * Changes the host process's root.
   *
   * @param path the path, one char for each byte
   * @return 0, or {@code -errno}
   */
  int chroot(String path);

  // Extended attributes

  /**
   * Reads an attribute.
   *
   * @param path the path, one char for each byte
   * @param name the attribute's name
   * @param address host address of the data
   * @param size how many bytes fit
   * @return its size in bytes, or {@code -errno}
   */
  long getxattr(String path, String name, long address, long size);

  /**
   * Reads an attribute of a symbolic link itself.
   *
   * @param path the path, one char for each byte
   * @param name the attribute's name
   * @param address host address of the data
   * @param size how many bytes fit
   * @return its size in bytes, or {@code -errno}
   */
  long lgetxattr(String path, String name, long address, long size);

  /**
   * Reads an attribute of an open file.
   *
   * @param fd a host descriptor
   * @param name the attribute's name
   * @param address host address of the data
   * @param size how many bytes fit
   * @return its size in bytes, or {@code -errno}
   */
  long fgetxattr(int fd, String name, long address, long size);

  /**
   * Sets an attribute.
   *
   * @param path the path, one char for each byte
   * @param name the attribute's name
   * @param address host address of the data
   * @param size how many bytes fit
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int setxattr(String path, String name, long address, long size, int flags);

  /**
   * Sets an attribute of a symbolic link itself.
   *
   * @param path the path, one char for each byte
   * @param name the attribute's name
   * @param address host address of the data
   * @param size how many bytes fit
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int lsetxattr(String path, String name, long address, long size, int flags);

  /**
   * Sets an attribute of an open file.
   *
   * @param fd a host descriptor
   * @param name the attribute's name
   * @param address host address of the data
   * @param size how many bytes fit
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int fsetxattr(int fd, String name, long address, long size, int flags);

  /**
   * Lists attribute names.
   *
   * @param path the path, one char for each byte
   * @param address host address of the data
   * @param size how many bytes fit
   * @return the size in bytes, or {@code -errno}
   */
  long listxattr(String path, long address, long size);

  /**
   * Lists attribute names of a symbolic link itself.
   *
   * @param path the path, one char for each byte
   * @param address host address of the data
   * @param size how many bytes fit
   * @return the size in bytes, or {@code -errno}
   */
  long llistxattr(String path, long address, long size);

  /**
   * Lists attribute names of an open file.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param size how many bytes fit
   * @return the size in bytes, or {@code -errno}
   */
  long flistxattr(int fd, long address, long size);

  /**
   * Removes an attribute.
   *
   * @param path the path, one char for each byte
   * @param name the attribute's name
   * @return 0, or {@code -errno}
   */
  int removexattr(String path, String name);

  /**
   * Removes an attribute of a symbolic link itself.
   *
   * @param path the path, one char for each byte
   * @param name the attribute's name
   * @return 0, or {@code -errno}
   */
  int lremovexattr(String path, String name);

  /**
   * Removes an attribute of an open file.
   *
   * @param fd a host descriptor
   * @param name the attribute's name
   * @return 0, or {@code -errno}
   */
  int fremovexattr(int fd, String name);

  // Descriptor control

  /**
   * Controls a descriptor; flags in arguments and results are the guest's. Pointers are host
   * addresses.
   *
   * @param fd a host descriptor
   * @param command F_*
   * @param argument the argument
   * @return what the command answers, or {@code -errno}
   */
  long fcntl(int fd, int command, long argument);

  /**
   * Locks a whole file.
   *
   * @param fd a host descriptor
   * @param operation LOCK_*
   * @return 0, or {@code -errno}
   */
  int flock(int fd, int operation);

  /**
   * Controls a device; the argument is an integer or a host address.
   *
   * @param fd a host descriptor
   * @param request the request
   * @param argument the argument
   * @return what the request answers, or {@code -errno}
   */
  int ioctl(int fd, int request, long argument);

  /**
   * {@return which events hold for one descriptor now, or {@code -errno}}
   *
   * @param fd a host descriptor
   * @param events POLL* bits; POLLERR, POLLHUP and POLLNVAL are always included
   */
  int pollNow(int fd, int events);

  /**
   * Waits for events on {@code struct pollfd}s. Prefer a {@link Waiter}, which can be woken.
   *
   * @param fds host address of the structures
   * @param count their number
   * @param timeoutNanos nanoseconds to wait at most, negative for ever
   * @return the number of ready descriptors, or {@code -errno}
   */
  int ppoll(long fds, int count, long timeoutNanos);

  // Memory

  /**
   * Maps memory or a file.
   *
   * @param address host address of the data
   * @param length how many bytes
   * @param prot PROT_*
   * @param flags the flags
   * @param fd a host descriptor
   * @param offset the byte offset in the file
   * @return the address, or {@code -errno}
   */
  long mmap(long address, long length, int prot, int flags, int fd, long offset);

  /**
   * Moves a mapping, or maps what is mapped shared a second time.
   *
   * @param address host address of the mapping
   * @param oldLength how many bytes it has; 0 leaves it and makes another of shared memory
   * @param newLength how many bytes it is to have
   * @param flags MREMAP_*
   * @param newAddress where to, with MREMAP_FIXED
   * @return the address, or {@code -errno}
   */
  long mremap(long address, long oldLength, long newLength, int flags, long newAddress);

  /**
   * Removes mappings.
   *
   * @param address host address of the data
   * @param length how many bytes
   * @return 0, or {@code -errno}
   */
  int munmap(long address, long length);

  /**
   * Changes what may be done with memory.
   *
   * @param address host address of the data
   * @param length how many bytes
   * @param prot PROT_*
   * @return 0, or {@code -errno}
   */
  int mprotect(long address, long length, int prot);

  /**
   * Writes a mapping back.
   *
   * @param address host address of the data
   * @param length how many bytes
   * @param flags the flags
   * @return 0, or {@code -errno}
   */
  int msync(long address, long length, int flags);

  /**
   * Announces how memory will be used.
   *
   * @param address host address of the data
   * @param length how many bytes
   * @param advice the advice
   * @return 0, or {@code -errno}
   */
  int madvise(long address, long length, int advice);

  // Time and the machine

  /**
   * Reads a clock.
   *
   * @param clock the CLOCK_* number
   * @return nanoseconds, or {@code -errno}
   */
  long clockNanos(int clock);

  /**
   * Stores the time of a clock as {@code struct timespec}.
   *
   * @param clock the CLOCK_* number
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int clockGettime(int clock, long address);

  /**
   * Stores the resolution of a clock as {@code struct timespec}.
   *
   * @param clock the CLOCK_* number
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int clockGetres(int clock, long address);

  /**
   * Sleeps. Cannot be woken; a {@link Waiter} can.
   *
   * @param clock the CLOCK_* number
   * @param flags the flags
   * @param request host address of the time
   * @param remaining host address for the time left, or 0
   * @return 0, or {@code -errno}
   */
  int clockNanosleep(int clock, int flags, long request, long remaining);

  /**
   * {@code clock_adjtime(2)}, for reading the state of a clock.
   *
   * @param clock one of CLOCK_*
   * @param address a {@code struct timex}
   * @return the state or {@code -errno}
   */
  int clockAdjtime(int clock, long address);

  /**
   * Stores random bytes.
   *
   * @param address host address of the data
   * @param count how many bytes
   * @param flags the flags
   * @return the number of bytes, or {@code -errno}
   */
  long getrandom(long address, long count, int flags);

  /**
   * Stores {@code struct new_utsname} of the host, 6 fields of 65 bytes.
   *
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int uname(long address);

  /**
   * Stores {@code struct sysinfo} of the host.
   *
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int sysinfo(long address);

  /**
   * Stores {@code struct rusage} of the host process.
   *
   * @param who RUSAGE_*
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int getrusage(int who, long address);

  /**
   * Stores {@code struct tms} of the host process.
   *
   * @param address host address of the data
   * @return clock ticks, {@code sysconf(_SC_CLK_TCK)} of them in a second, or {@code -errno}
   */
  long times(long address);

  /**
   * Stores the mask of usable CPUs.
   *
   * @param pid the host thread, 0 for this one
   * @param size how many bytes fit
   * @param address host address of the mask
   * @return the number of bytes stored, or {@code -errno}
   */
  int schedGetaffinity(int pid, long size, long address);

  /**
   * Sets the CPUs that a thread may run on.
   *
   * @param tid the host thread, 0 for this one
   * @param size how many bytes the mask has
   * @param address host address of the mask
   * @return 0, or {@code -errno}
   */
  int schedSetaffinity(int tid, long size, long address);

  /**
   * Tells where this thread runs.
   *
   * @return the CPU in bits 31:0 and its memory node in bits 63:32, or {@code -errno}
   */
  long getcpu();

  /**
   * Lets others run.
   *
   * @return 0, or {@code -errno}
   */
  int schedYield();

  // Processes and identity

  /**
   * Names the host process.
   *
   * @return the process id, or {@code -errno}
   */
  int getpid();

  /**
   * Names the host process's parent.
   *
   * @return the process id, or {@code -errno}
   */
  int getppid();

  /**
   * Names the host thread.
   *
   * @return the thread id, or {@code -errno}
   */
  int gettid();

  /**
   * Changes the nice value of one thread of the host process, as {@code setpriority(2)} does on
   * Linux; other hosts know no such thing.
   *
   * @param tid the thread id; 0 is the caller
   * @param increment what to add; the sum is kept in the range that the host has, and only root may
   *     lower it
   * @return 0, or {@code -errno}: {@code ENOSYS} where there is no such thing
   */
  default int niceThread(int tid, int increment) {
    return -Errno.ENOSYS;
  }

  /**
   * Names the real user.
   *
   * @return the user id, or {@code -errno}
   */
  int getuid();

  /**
   * Names the effective user.
   *
   * @return the user id, or {@code -errno}
   */
  int geteuid();

  /**
   * Names the real group.
   *
   * @return the group id, or {@code -errno}
   */
  int getgid();

  /**
   * Names the effective group.
   *
   * @return the group id, or {@code -errno}
   */
  int getegid();

  /**
   * Stores the supplementary groups as {@code int}s.
   *
   * @param count how many fit, 0 to ask
   * @param address host address of the data
   * @return their number, or {@code -errno}
   */
  int getgroups(int count, long address);

  /**
   * Sends a host signal.
   *
   * @param pid the host process, 0 for this one
   * @param signal the host signal, 0 for a check
   * @return 0, or {@code -errno}
   */
  int kill(int pid, int signal);

  /**
   * Sends a host signal to one thread of this process.
   *
   * @param tid the host thread
   * @param signal the host signal
   * @return 0, or {@code -errno}
   */
  int tgkill(int tid, int signal);

  /**
   * Sets or stores what this process does on a host signal. The structure is the kernel's own, 32
   * bytes: handler, flags, restorer, mask.
   *
   * @param signal the host signal
   * @param newAddress host address of the new action, or 0
   * @param oldAddress host address for the old action, or 0
   * @return 0, or {@code -errno}
   */
  int rtSigaction(int signal, long newAddress, long oldAddress);

  /**
   * Makes a queue of the signals that reach this process, for hosts whose handlers are not given
   * what Linux's are.
   *
   * @return the queue; or null where a handler of machine code is to be written, as on Linux, or
   *     where the host has no descriptor left
   */
  default SignalQueue newSignalQueue() {
    return null;
  }

  /**
   * Changes which host signals this thread blocks; sets are 8 bytes.
   *
   * @param how SIG_BLOCK, SIG_UNBLOCK or SIG_SETMASK
   * @param newAddress host address of the set, or 0
   * @param oldAddress host address for the old set, or 0
   * @return 0, or {@code -errno}
   */
  int rtSigprocmask(int how, long newAddress, long oldAddress);

  /**
   * Names a process group.
   *
   * @param pid the host process, 0 for this one
   * @return the process group id, or {@code -errno}
   */
  int getpgid(int pid);

  /**
   * Names a session.
   *
   * @param pid the host process, 0 for this one
   * @return the session id, or {@code -errno}
   */
  int getsid(int pid);

  /**
   * Sets or stores a limit, {@code struct rlimit}.
   *
   * @param pid the host process, 0 for this one
   * @param resource RLIMIT_*
   * @param newAddress host address of the new value, or 0
   * @param oldAddress host address for the old value, or 0
   * @return 0, or {@code -errno}
   */
  int prlimit(int pid, int resource, long newAddress, long oldAddress);

  /**
   * Compares the open file descriptions of two descriptors of this process.
   *
   * @param fd a host descriptor
   * @param otherFd another one
   * @return 0 if they are the same, else positive, or {@code -errno}
   */
  int kcmpFile(int fd, int otherFd);

  // Sockets

  /**
   * Makes a socket; SOCK_CLOEXEC is always added.
   *
   * @param family AF_*
   * @param type SOCK_*
   * @param protocol the protocol
   * @return the descriptor, or {@code -errno}
   */
  int socket(int family, int type, int protocol);

  /**
   * Makes two connected sockets and stores their descriptors as two {@code int}s; SOCK_CLOEXEC is
   * always added.
   *
   * @param family AF_*
   * @param type SOCK_*
   * @param protocol the protocol
   * @param address host address of the data
   * @return 0, or {@code -errno}
   */
  int socketpair(int family, int type, int protocol, long address);

  /**
   * Gives a socket its name.
   *
   * @param fd a host descriptor
   * @param name host address of the socket address, or 0
   * @param nameLength its length in bytes
   * @return 0, or {@code -errno}
   */
  int bind(int fd, long name, int nameLength);

  /**
   * Connects a socket.
   *
   * @param fd a host descriptor
   * @param name host address of the socket address, or 0
   * @param nameLength its length in bytes
   * @return 0, or {@code -errno}
   */
  int connect(int fd, long name, int nameLength);

  /**
   * Starts accepting connections.
   *
   * @param fd a host descriptor
   * @param backlog how many connections may wait
   * @return 0, or {@code -errno}
   */
  int listen(int fd, int backlog);

  /**
   * Accepts a connection; SOCK_CLOEXEC is always added.
   *
   * @param fd a host descriptor
   * @param name host address of the socket address, or 0
   * @param nameLengthAddress host address of its length, an {@code int}, or 0
   * @param flags the flags
   * @return the descriptor, or {@code -errno}
   */
  int accept4(int fd, long name, long nameLengthAddress, int flags);

  /**
   * Stores a socket's name.
   *
   * @param fd a host descriptor
   * @param name host address of the socket address, or 0
   * @param nameLengthAddress host address of its length, an {@code int}, or 0
   * @return 0, or {@code -errno}
   */
  int getsockname(int fd, long name, long nameLengthAddress);

  /**
   * Stores the name of a socket's peer.
   *
   * @param fd a host descriptor
   * @param name host address of the socket address, or 0
   * @param nameLengthAddress host address of its length, an {@code int}, or 0
   * @return 0, or {@code -errno}
   */
  int getpeername(int fd, long name, long nameLengthAddress);

  /**
   * Ends one or both directions.
   *
   * @param fd a host descriptor
   * @param how SHUT_*
   * @return 0, or {@code -errno}
   */
  int shutdown(int fd, int how);

  /**
   * Reads an option.
   *
   * @param fd a host descriptor
   * @param level SOL_*
   * @param option the option
   * @param value host address of the value
   * @param lengthAddress host address of its length, an {@code int}
   * @return 0, or {@code -errno}
   */
  int getsockopt(int fd, int level, int option, long value, long lengthAddress);

  /**
   * Sets an option.
   *
   * @param fd a host descriptor
   * @param level SOL_*
   * @param option the option
   * @param value host address of the value
   * @param length how many bytes
   * @return 0, or {@code -errno}
   */
  int setsockopt(int fd, int level, int option, long value, int length);

  /**
   * Sends a message.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @param flags the flags
   * @param name host address of the socket address, or 0
   * @param nameLength its length in bytes
   * @return the number of bytes, or {@code -errno}
   */
  long sendto(int fd, long address, long count, int flags, long name, int nameLength);

  /**
   * Receives a message.
   *
   * @param fd a host descriptor
   * @param address host address of the data
   * @param count how many bytes
   * @param flags the flags
   * @param name host address of the socket address, or 0
   * @param nameLengthAddress host address of its length, an {@code int}, or 0
   * @return the number of bytes, or {@code -errno}
   */
  long recvfrom(int fd, long address, long count, int flags, long name, long nameLengthAddress);

  /**
   * Sends {@code struct msghdr} of host addresses.
   *
   * @param fd a host descriptor
   * @param message host address of the structure
   * @param flags the flags
   * @return the number of bytes, or {@code -errno}
   */
  long sendmsg(int fd, long message, int flags);

  /**
   * Receives into {@code struct msghdr} of host addresses. MSG_CMSG_CLOEXEC is always added.
   *
   * @param fd a host descriptor
   * @param message host address of the structure
   * @param flags the flags
   * @return the number of bytes, or {@code -errno}
   */
  long recvmsg(int fd, long message, int flags);
}
