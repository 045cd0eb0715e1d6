package elfuse.host.darwin;

import static elfuse.host.darwin.Numbers.row;

import elfuse.abi.Fcntl;

/** Flags of open, of the calls with a directory, and commands of fcntl. */
final class FcntlTable {
  static final int O_ACCMODE = 3; // and its values, on both
  static final int O_NONBLOCK = 0x4;
  static final int O_APPEND = 0x8;
  static final int O_NOFOLLOW = 0x100;
  static final int O_CREAT = 0x200;
  static final int O_EXCL = 0x800;
  static final int O_NOCTTY = 0x20000;
  static final int O_DIRECTORY = 0x100000;
  static final int O_SYMLINK = 0x200000;
  static final int O_CLOEXEC = 0x1000000;
  static final int O_NOFOLLOW_ANY = 0x20000000;
  static final int O_EXEC = 0x40000000;
  static final int O_SEARCH = O_EXEC | O_DIRECTORY;

  /**
   * Flags that mean the same. O_LARGEFILE, O_DIRECT and O_NOATIME are hints on Linux and have no
   * row; O_PATH and O_TMPFILE are made of other calls. O_SYNC comes before the bit that it has in
   * common with O_DSYNC on Linux; on Darwin the two are separate.
   */
  static final Numbers OPEN =
      Numbers.of(
          "sys/fcntl.h",
          row("O_NONBLOCK", O_NONBLOCK, Fcntl.O_NONBLOCK),
          row("O_APPEND", O_APPEND, Fcntl.O_APPEND),
          row("O_SYNC", 0x80, Fcntl.O_SYNC),
          row("O_DSYNC", 0x400000, Fcntl.O_DSYNC),
          row("O_ASYNC", 0x40, Fcntl.FASYNC),
          row("O_NOFOLLOW", O_NOFOLLOW, Fcntl.O_NOFOLLOW),
          row("O_CREAT", O_CREAT, Fcntl.O_CREAT),
          row("O_TRUNC", 0x400, Fcntl.O_TRUNC),
          row("O_EXCL", O_EXCL, Fcntl.O_EXCL),
          row("O_NOCTTY", O_NOCTTY, Fcntl.O_NOCTTY),
          row("O_DIRECTORY", O_DIRECTORY, Fcntl.O_DIRECTORY),
          row("O_CLOEXEC", O_CLOEXEC, Fcntl.O_CLOEXEC));

  static final int AT_FDCWD = -2;
  static final int AT_SYMLINK_NOFOLLOW = 0x20;

  /** AT_EACCESS and AT_REMOVEDIR are one bit on Linux, so the second has no row. */
  static final Numbers AT =
      Numbers.of(
          "sys/fcntl.h",
          row("AT_EACCESS", 0x10, Fcntl.AT_EACCESS),
          row("AT_SYMLINK_NOFOLLOW", AT_SYMLINK_NOFOLLOW, Fcntl.AT_SYMLINK_NOFOLLOW),
          row("AT_SYMLINK_FOLLOW", 0x40, Fcntl.AT_SYMLINK_FOLLOW));

  static final int AT_REMOVEDIR = 0x80;

  static final int F_GETFD = 1;
  static final int F_SETFD = 2;
  static final int F_GETFL = 3;
  static final int F_SETFL = 4;
  static final int F_PREALLOCATE = 42;
  static final int F_RDADVISE = 44;
  static final int F_GETPATH = 50;
  static final int F_FULLFSYNC = 51;
  static final int F_DUPFD_CLOEXEC = 67;
  static final int F_PUNCHHOLE = 99;
  static final int FD_CLOEXEC = 1;

  /** Commands whose argument is a number or absent. */
  static final Numbers COMMANDS =
      Numbers.of(
          "sys/fcntl.h",
          row("F_GETFD", F_GETFD, Fcntl.F_GETFD),
          row("F_SETFD", F_SETFD, Fcntl.F_SETFD),
          row("F_GETOWN", 5, Fcntl.F_GETOWN),
          row("F_SETOWN", 6, Fcntl.F_SETOWN));

  /** Commands whose argument is a {@code struct flock}. */
  static final Numbers LOCK_COMMANDS =
      Numbers.of(
          "sys/fcntl.h",
          row("F_GETLK", 7, Fcntl.F_GETLK),
          row("F_SETLK", 8, Fcntl.F_SETLK),
          row("F_SETLKW", 9, Fcntl.F_SETLKW),
          row("F_OFD_SETLK", 90, Fcntl.F_OFD_SETLK),
          row("F_OFD_SETLKW", 91, Fcntl.F_OFD_SETLKW),
          row("F_OFD_GETLK", 92, Fcntl.F_OFD_GETLK));

  static final Numbers LOCK_TYPES =
      Numbers.of(
          "sys/fcntl.h",
          row("F_RDLCK", 1, Fcntl.F_RDLCK),
          row("F_UNLCK", 2, Fcntl.F_UNLCK),
          row("F_WRLCK", 3, Fcntl.F_WRLCK));

  /** {@code struct flock}: start, length, process, type, whence. */
  static final int FLOCK_START = 0;

  static final int FLOCK_LEN = 8;
  static final int FLOCK_PID = 16;
  static final int FLOCK_TYPE = 20;
  static final int FLOCK_WHENCE = 22;

  /** {@code struct fstore} (F_PREALLOCATE): flags, position mode, offset, length, allocated. */
  static final int FSTORE_FLAGS = 0;

  static final int FSTORE_POSMODE = 4;
  static final int FSTORE_OFFSET = 8;
  static final int FSTORE_LENGTH = 16;
  static final int FSTORE_ALLOCATED = 24;
  static final int F_ALLOCATEALL = 4;
  static final int F_PEOFPOSMODE = 3;

  /** {@code struct fpunchhole} (F_PUNCHHOLE): flags, reserved, offset, length. */
  static final int PUNCH_OFFSET = 8;

  static final int PUNCH_LENGTH = 16;

  /** {@code sys/stdio.h}, flags of renameatx_np. */
  static final Numbers RENAME =
      Numbers.of(
          "sys/stdio.h",
          row("RENAME_SWAP", 2, Fcntl.RENAME_EXCHANGE),
          row("RENAME_EXCL", 4, Fcntl.RENAME_NOREPLACE));

  /** {@code sys/unistd.h}. */
  static final Numbers SEEK =
      Numbers.of(
          "sys/unistd.h",
          row("SEEK_SET", 0, Fcntl.SEEK_SET),
          row("SEEK_CUR", 1, Fcntl.SEEK_CUR),
          row("SEEK_END", 2, Fcntl.SEEK_END),
          row("SEEK_HOLE", 3, Fcntl.SEEK_HOLE),
          row("SEEK_DATA", 4, Fcntl.SEEK_DATA));

  private FcntlTable() {}

  /** {@return flags of open; what only Linux has is dropped} */
  static int open(int linux) {
    return linux & O_ACCMODE | OPEN.darwinBits(linux);
  }

  /** {@return flags as Linux's F_GETFL tells them} */
  static int status(int darwin) {
    int access = (darwin & O_EXEC) != 0 ? Fcntl.O_PATH : darwin & O_ACCMODE;
    return access | OPEN.linuxBits(darwin);
  }
}
