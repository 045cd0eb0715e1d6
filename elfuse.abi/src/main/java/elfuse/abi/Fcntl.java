package elfuse.abi;

/**
 * Opening files and controlling descriptors: {@code open}, {@code fcntl}, {@code *at} calls.
 *
 * <p>Headers {@code asm/fcntl.h} (arm64 has its own {@code O_DIRECTORY}, {@code O_NOFOLLOW}, {@code
 * O_DIRECT} and {@code O_LARGEFILE}), {@code asm-generic/fcntl.h}, {@code linux/fcntl.h}, {@code
 * linux/openat2.h}, {@code linux/close_range.h}, {@code linux/fs.h}, {@code linux/falloc.h}.
 */
public final class Fcntl {
  /** Mask of the access mode. */
  public static final int O_ACCMODE = 3;

  /** Open for reading only. */
  public static final int O_RDONLY = 0;

  /** Open for writing only. */
  public static final int O_WRONLY = 1;

  /** Open for reading and writing. */
  public static final int O_RDWR = 2;

  /** Create the file if it does not exist. */
  public static final int O_CREAT = 0100;

  /** With O_CREAT: fail if it exists. */
  public static final int O_EXCL = 0200;

  /** Do not make it the controlling terminal. */
  public static final int O_NOCTTY = 0400;

  /** Truncate to length 0. */
  public static final int O_TRUNC = 01000;

  /** Every write goes to the end. */
  public static final int O_APPEND = 02000;

  /** Do not wait. */
  public static final int O_NONBLOCK = 04000;

  /** Old name of O_NONBLOCK. */
  public static final int O_NDELAY = 04000;

  /** Writes wait for data to be stable. */
  public static final int O_DSYNC = 010000;

  /** Signal-driven input and output. */
  public static final int FASYNC = 020000;

  /** Fail unless it is a directory (arm64 value). */
  public static final int O_DIRECTORY = 040000;

  /** Fail if the last component is a symbolic link (arm64 value). */
  public static final int O_NOFOLLOW = 0100000;

  /** Bypass the page cache (arm64 value). */
  public static final int O_DIRECT = 0200000;

  /** Large-file support; set on every 64-bit open (arm64 value). */
  public static final int O_LARGEFILE = 0400000;

  /** Do not update the access time. */
  public static final int O_NOATIME = 01000000;

  /** Close the descriptor at execve. */
  public static final int O_CLOEXEC = 02000000;

  /** Writes wait for data and metadata to be stable. */
  public static final int O_SYNC = 04010000;

  /** A handle to a place in the tree, without input or output. */
  public static final int O_PATH = 010000000;

  /** An unnamed temporary file (includes O_DIRECTORY). */
  public static final int O_TMPFILE = 020040000;

  /** Duplicate to the lowest free descriptor not below the argument. */
  public static final int F_DUPFD = 0;

  /** Get descriptor flags. */
  public static final int F_GETFD = 1;

  /** Set descriptor flags. */
  public static final int F_SETFD = 2;

  /** Get status flags and access mode. */
  public static final int F_GETFL = 3;

  /** Set status flags. */
  public static final int F_SETFL = 4;

  /** Test a record lock. */
  public static final int F_GETLK = 5;

  /** Set or clear a record lock. */
  public static final int F_SETLK = 6;

  /** Set or clear a record lock, waiting. */
  public static final int F_SETLKW = 7;

  /** Set who gets SIGIO. */
  public static final int F_SETOWN = 8;

  /** Get who gets SIGIO. */
  public static final int F_GETOWN = 9;

  /** Set the signal sent for input and output. */
  public static final int F_SETSIG = 10;

  /** Get the signal sent for input and output. */
  public static final int F_GETSIG = 11;

  /** Set who gets SIGIO, by kind. */
  public static final int F_SETOWN_EX = 15;

  /** Get who gets SIGIO, by kind. */
  public static final int F_GETOWN_EX = 16;

  /** Test an open-file-description lock. */
  public static final int F_OFD_GETLK = 36;

  /** Set or clear an open-file-description lock. */
  public static final int F_OFD_SETLK = 37;

  /** As F_OFD_SETLK, waiting. */
  public static final int F_OFD_SETLKW = 38;

  /** Set a lease. */
  public static final int F_SETLEASE = 1024;

  /** Get the lease. */
  public static final int F_GETLEASE = 1025;

  /** Directory change notification. */
  public static final int F_NOTIFY = 1026;

  /** As F_DUPFD, with close-on-exec. */
  public static final int F_DUPFD_CLOEXEC = 1030;

  /** Set the capacity of a pipe in bytes. */
  public static final int F_SETPIPE_SZ = 1031;

  /** Get the capacity of a pipe in bytes. */
  public static final int F_GETPIPE_SZ = 1032;

  /** Add seals to a memory file. */
  public static final int F_ADD_SEALS = 1033;

  /** Get the seals of a memory file. */
  public static final int F_GET_SEALS = 1034;

  /** Get the write-lifetime hint. */
  public static final int F_GET_RW_HINT = 1035;

  /** Set the write-lifetime hint. */
  public static final int F_SET_RW_HINT = 1036;

  /** No further seals. */
  public static final int F_SEAL_SEAL = 0x1;

  /** The file cannot shrink. */
  public static final int F_SEAL_SHRINK = 0x2;

  /** The file cannot grow. */
  public static final int F_SEAL_GROW = 0x4;

  /** The file cannot be written. */
  public static final int F_SEAL_WRITE = 0x8;

  /** No new writable mappings or writes. */
  public static final int F_SEAL_FUTURE_WRITE = 0x10;

  /** The one descriptor flag. */
  public static final int FD_CLOEXEC = 1;

  /** A shared record lock. */
  public static final int F_RDLCK = 0;

  /** An exclusive record lock. */
  public static final int F_WRLCK = 1;

  /** No record lock. */
  public static final int F_UNLCK = 2;

  /** flock: shared lock. */
  public static final int LOCK_SH = 1;

  /** flock: exclusive lock. */
  public static final int LOCK_EX = 2;

  /** flock: do not wait. */
  public static final int LOCK_NB = 4;

  /** flock: unlock. */
  public static final int LOCK_UN = 8;

  /** From the start of the file. */
  public static final int SEEK_SET = 0;

  /** From the current position. */
  public static final int SEEK_CUR = 1;

  /** From the end of the file. */
  public static final int SEEK_END = 2;

  /** To the next data. */
  public static final int SEEK_DATA = 3;

  /** To the next hole. */
  public static final int SEEK_HOLE = 4;

  /** In place of a directory descriptor: the current directory. */
  public static final int AT_FDCWD = -100;

  /** Do not follow a symbolic link. */
  public static final int AT_SYMLINK_NOFOLLOW = 0x100;

  /** faccessat: use effective ids. */
  public static final int AT_EACCESS = 0x200;

  /** unlinkat: remove a directory. */
  public static final int AT_REMOVEDIR = 0x200;

  /** linkat: follow a symbolic link. */
  public static final int AT_SYMLINK_FOLLOW = 0x400;

  /** Do not trigger an automount. */
  public static final int AT_NO_AUTOMOUNT = 0x800;

  /** An empty path means the descriptor itself. */
  public static final int AT_EMPTY_PATH = 0x1000;

  /** Mask of statx synchronisation. */
  public static final int AT_STATX_SYNC_TYPE = 0x6000;

  /** statx: ask the server. */
  public static final int AT_STATX_FORCE_SYNC = 0x2000;

  /** statx: cached values will do. */
  public static final int AT_STATX_DONT_SYNC = 0x4000;

  /** Apply to the whole subtree. */
  public static final int AT_RECURSIVE = 0x8000;

  /** openat2: do not cross mount points. */
  public static final int RESOLVE_NO_XDEV = 0x1;

  /** openat2: refuse magic links. */
  public static final int RESOLVE_NO_MAGICLINKS = 0x2;

  /** openat2: refuse symbolic links. */
  public static final int RESOLVE_NO_SYMLINKS = 0x4;

  /** openat2: refuse to leave the directory. */
  public static final int RESOLVE_BENEATH = 0x8;

  /** openat2: treat the directory as the root. */
  public static final int RESOLVE_IN_ROOT = 0x10;

  /** openat2: only if no waiting is needed. */
  public static final int RESOLVE_CACHED = 0x20;

  /** close_range: unshare the table first. */
  public static final int CLOSE_RANGE_UNSHARE = 0x2;

  /** close_range: mark close-on-exec instead. */
  public static final int CLOSE_RANGE_CLOEXEC = 0x4;

  /** renameat2: do not replace. */
  public static final int RENAME_NOREPLACE = 0x1;

  /** renameat2: swap the two. */
  public static final int RENAME_EXCHANGE = 0x2;

  /** renameat2: leave a whiteout. */
  public static final int RENAME_WHITEOUT = 0x4;

  /** fallocate: do not change the size. */
  public static final int FALLOC_FL_KEEP_SIZE = 0x1;

  /** fallocate: free the range. */
  public static final int FALLOC_FL_PUNCH_HOLE = 0x2;

  /** fallocate: remove the range. */
  public static final int FALLOC_FL_COLLAPSE_RANGE = 0x8;

  /** fallocate: zero the range. */
  public static final int FALLOC_FL_ZERO_RANGE = 0x10;

  /** fallocate: insert a range. */
  public static final int FALLOC_FL_INSERT_RANGE = 0x20;

  /** fallocate: unshare shared blocks. */
  public static final int FALLOC_FL_UNSHARE_RANGE = 0x40;

  /** preadv2: high priority. */
  public static final int RWF_HIPRI = 0x1;

  /** pwritev2: as O_DSYNC for this write. */
  public static final int RWF_DSYNC = 0x2;

  /** pwritev2: as O_SYNC for this write. */
  public static final int RWF_SYNC = 0x4;

  /** preadv2, pwritev2: do not wait. */
  public static final int RWF_NOWAIT = 0x8;

  /** pwritev2: append. */
  public static final int RWF_APPEND = 0x10;

  private Fcntl() {}
}
