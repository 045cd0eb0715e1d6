package elfuse.host.darwin;

import elfuse.abi.Dirent;
import elfuse.abi.DirentLayout;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.abi.StatfsLayout;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.portable.PathWalk;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Opening and naming files, and what files are.
 *
 * <p>Linux's {@code /proc/self/fd/N} is understood wherever a path is: it is how callers name a
 * file that they hold. What it means on Darwin is the name beside the directory ({@link
 * PathFiles}), the directory itself, or the path that F_GETPATH tells.
 */
final class DarwinFiles implements PathWalk.Tree {
  private static final String SELF = "/proc/self/fd/";
  private static final int TMPFILE = Fcntl.O_TMPFILE & ~Fcntl.O_DIRECTORY;
  private static final int ADDED = FcntlTable.O_CLOEXEC | FcntlTable.O_NOCTTY;
  private static final int NO_SHORTCUT = Fcntl.RESOLVE_NO_XDEV | Fcntl.RESOLVE_CACHED;

  // struct stat with 64-bit inodes, sys/stat.h
  static final int STAT_SIZE = 144;
  static final int ST_DEV = 0;
  static final int ST_MODE = 4;
  static final int ST_NLINK = 6;
  static final int ST_INO = 8;
  static final int ST_UID = 16;
  static final int ST_GID = 20;
  static final int ST_RDEV = 24;
  static final int ST_ATIME = 32;
  static final int ST_MTIME = 48;
  static final int ST_CTIME = 64;
  static final int ST_BIRTHTIME = 80;
  static final int ST_SIZE = 96;
  static final int ST_BLOCKS = 104;
  static final int ST_BLKSIZE = 112;
  static final int ST_FLAGS = 116;

  /** {@code st_flags}, sys/stat.h; a file is immutable by its owner's or the system's flag. */
  static final int UF_NODUMP = 1;

  static final int UF_IMMUTABLE = 2;
  static final int UF_APPEND = 4;
  static final int UF_COMPRESSED = 0x20;
  static final int SF_IMMUTABLE = 0x20000;
  static final int SF_APPEND = 0x40000;

  // struct dirent with 64-bit inodes, sys/dirent.h; types have the same numbers on both
  static final int D_INO = 0;
  static final int D_SEEKOFF = 8;
  static final int D_RECLEN = 16;
  static final int D_NAMLEN = 18;
  static final int D_TYPE = 20;
  static final int D_NAME = 21;

  /** The least that directories are read into: some file systems want a whole entry of room. */
  static final int LEAST_ENTRIES = 2048;

  // struct statfs with 64-bit inodes, sys/mount.h
  static final int F_BSIZE = 0;
  static final int F_IOSIZE = 4;
  static final int F_BLOCKS = 8;
  static final int F_BFREE = 16;
  static final int F_BAVAIL = 24;
  static final int F_FILES = 32;
  static final int F_FFREE = 40;
  static final int F_FSID = 48;
  static final int F_FLAGS = 64;
  static final int F_FSTYPENAME = 72;
  private static final int TYPE_NAME_SIZE = 16;
  private static final int ST_VALID = 0x20;
  private static final int NAME_MAX = 255;

  private final DarwinPosix posix;
  private final Functions f;
  private final PathFiles held;

  DarwinFiles(DarwinPosix posix, Functions f, PathFiles held) {
    this.posix = posix;
    this.f = f;
    this.held = held;
  }

  // Names

  /** A directory, a path that is stored in the scratch, and whether it is the file itself. */
  record At(int directory, boolean itself, int error) {}

  private static At failed(int error) {
    return new At(0, false, error);
  }

  /** {@return the number in {@code /proc/self/fd/N}, or -1 if the path is something else} */
  static int selfNumber(String path) {
    if (!path.startsWith(SELF)) {
      return -1;
    }
    int number = 0;
    int i = SELF.length();
    for (; i < path.length() && path.charAt(i) != '/'; i++) {
      int digit = path.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > 100_000_000) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return i == SELF.length() ? -1 : number;
  }

  /**
   * Stores the path that Darwin is told.
   *
   * @param s where it goes
   * @param second whether it is the call's second path
   * @param dirFd a descriptor, or Linux's AT_FDCWD
   * @param path Linux's path, not empty
   */
  At at(Scratch s, boolean second, int dirFd, String path) {
    return path.isEmpty() ? failed(-Errno.ENOENT) : atOrItself(s, second, dirFd, path);
  }

  /** As {@link #at}, where an empty path means the descriptor's file (AT_EMPTY_PATH). */
  At atOrItself(Scratch s, boolean second, int dirFd, String path) {
    int number = selfNumber(path);
    if (number < 0 && (!path.isEmpty() || dirFd == Fcntl.AT_FDCWD)) {
      int bad = isBelowFile(dirFd, path) ? -Errno.ENOTDIR : store(s, second, path);
      return bad != 0 ? failed(bad) : new At(directory(dirFd), false, 0);
    }
    int fd = number < 0 ? dirFd : number;
    int slash = number < 0 ? -1 : path.indexOf('/', SELF.length());
    PathFiles.PathFile file = held.get(fd);
    if (slash >= 0) {
      int bad = store(s, second, relative(path.substring(slash)));
      return bad != 0 ? failed(bad) : file != null ? failed(-Errno.ENOTDIR) : new At(fd, false, 0);
    }
    if (file != null) {
      int stale = verify(s, fd, file);
      int bad = stale != 0 ? stale : store(s, second, file.name());
      return bad != 0 ? failed(bad) : new At(fd, true, 0);
    }
    StringBuilder name = new StringBuilder();
    int bad = pathOf(s, fd, name);
    bad =
        bad == -Errno.EBADF && number >= 0
            ? -Errno.ENOENT // no descriptor of that number, or one without a path
            : bad != 0 ? bad : store(s, second, name.toString());
    return bad != 0 ? failed(bad) : new At(FcntlTable.AT_FDCWD, true, 0);
  }

  /** {@return whether a path begins at what stands for a file} */
  private boolean isBelowFile(int dirFd, String path) {
    return !path.isEmpty() && path.charAt(0) != '/' && held.get(dirFd) != null;
  }

  private static int store(Scratch s, boolean second, String path) {
    return second ? s.path2(path) : s.path(path);
  }

  static int directory(int linux) {
    return linux == Fcntl.AT_FDCWD ? FcntlTable.AT_FDCWD : linux;
  }

  private static String relative(String path) {
    int i = 0;
    while (i < path.length() && path.charAt(i) == '/') {
      i++;
    }
    return i == path.length() ? "." : path.substring(i);
  }

  /**
   * {@return the descriptor that a path alone means, which then can be used itself, even if the
   * file has no name any more; -1 if the path means something else}
   *
   * @param dirFd a descriptor, or Linux's AT_FDCWD
   * @param path Linux's path, empty for the descriptor's file
   */
  int openNumber(int dirFd, String path) {
    int number = path.isEmpty() ? dirFd : selfNumber(path);
    boolean whole = number >= 0 && path.indexOf('/', SELF.length()) < 0;
    return whole && held.get(number) == null ? number : -1;
  }

  private int verify(Scratch s, int fd, PathFiles.PathFile file) {
    int failed = s.path(file.name());
    failed = failed != 0 ? failed : stat(s, fd, s.path, FcntlTable.AT_SYMLINK_NOFOLLOW);
    return failed != 0 ? failed : isSame(s, file) ? 0 : -Errno.ENOENT;
  }

  private static boolean isSame(Scratch s, PathFiles.PathFile file) {
    return s.getLong(ST_INO) == file.inode() && s.getInt(ST_DEV) == file.device();
  }

  private int stat(Scratch s, int directory, long path, int flags) {
    return Libc.callInt(s, f.fstatat, directory, path, s.area, flags, 0, 0);
  }

  /** Appends the path of an open file. {@return 0 or -errno} */
  private int pathOf(Scratch s, int fd, StringBuilder out) {
    int failed = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_GETPATH, s.path2);
    if (failed == 0) {
      out.append(s.text(s.path2, 1024)); // MAXPATHLEN, sys/syslimits.h
    }
    return failed;
  }

  /** Appends what reading the link {@code /proc/self/fd/N} tells on Linux. */
  private int describe(Scratch s, int fd, StringBuilder out) {
    PathFiles.PathFile file = held.get(fd);
    int start = out.length();
    int failed = pathOf(s, fd, out);
    if (failed != 0) {
      if (Libc.callInt(s, f.fstat, fd, s.area, 0, 0, 0, 0) != 0) {
        return -Errno.ENOENT;
      }
      int type = s.getShort(ST_MODE) & Stat.S_IFMT;
      String kind = type == Stat.S_IFIFO ? "pipe" : type == Stat.S_IFSOCK ? "socket" : null;
      if (kind == null) {
        return failed;
      }
      out.append(kind).append(":[").append(s.getLong(ST_INO)).append(']');
    } else if (file != null) {
      out.append(out.charAt(out.length() - 1) == '/' ? "" : "/").append(file.name());
    }
    return out.length() - start;
  }

  // Opening

  int open(Scratch s, int dirFd, String path, int flags, int mode) {
    int number = selfNumber(path);
    if ((flags & Fcntl.O_PATH) != 0) {
      int slash = number < 0 ? -1 : path.indexOf('/', SELF.length());
      if (number >= 0 && slash < 0) {
        return posix.dup(number);
      }
      int from = number < 0 ? dirFd : number;
      String rest = number < 0 ? path : relative(path.substring(slash));
      int kept = flags & (Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW);
      return isBelowFile(from, rest) ? -Errno.ENOTDIR : PathWalk.open(this, from, rest, kept, 0, 0);
    }
    if ((flags & TMPFILE) != 0) {
      return -Errno.EOPNOTSUPP;
    }
    if (number >= 0 && path.indexOf('/', SELF.length()) < 0) {
      return reopen(s, number, flags, mode);
    }
    At at = at(s, false, dirFd, path);
    return at.error() != 0 ? at.error() : open(s, at.directory(), s.path, flags, 0, mode);
  }

  private int open(Scratch s, int directory, long path, int flags, int added, int mode) {
    int darwin = FcntlTable.open(flags) | ADDED | added;
    int fd = Libc.callAfterThree(s, f.openat, directory, path, darwin, mode & 07777);
    return fd == -Errno.EOPNOTSUPP ? -Errno.ENXIO : fd; // a socket: fs/open.c, no_open
  }

  /** Opens once more what a descriptor stands for. */
  private int reopen(Scratch s, int fd, int flags, int mode) {
    FileStat before = new FileStat();
    int failed = fstat(s, fd, before);
    if (failed != 0) {
      return failed == -Errno.EBADF ? -Errno.ENOENT : failed;
    }
    PathFiles.PathFile file = held.get(fd);
    int opened;
    if (file == null && before.type() == Stat.S_IFDIR) {
      int bad = s.path(".");
      return bad != 0 ? bad : open(s, fd, s.path, flags, 0, mode);
    }
    if (file == null) {
      StringBuilder name = new StringBuilder();
      failed = pathOf(s, fd, name);
      failed =
          failed == -Errno.EBADF ? -Errno.ENXIO : failed != 0 ? failed : s.path(name.toString());
      opened = failed != 0 ? failed : open(s, FcntlTable.AT_FDCWD, s.path, flags, 0, mode);
    } else {
      failed = s.path(file.name());
      int added = FcntlTable.O_NOFOLLOW;
      opened = failed != 0 ? failed : open(s, fd, s.path, flags, added, mode);
    }
    if (opened < 0) {
      return opened;
    }
    FileStat after = new FileStat();
    if (fstat(s, opened, after) != 0
        || after.inode != before.inode
        || after.device() != before.device()) {
      close(opened);
      return -Errno.ENOENT;
    }
    return opened;
  }

  int open2(Scratch s, int dirFd, String path, int flags, int mode, int resolve) {
    boolean absolute = !path.isEmpty() && path.charAt(0) == '/';
    boolean stays = !absolute || (resolve & Fcntl.RESOLVE_IN_ROOT) != 0;
    if (isBelowFile(dirFd, relative(path))) {
      return -Errno.ENOTDIR;
    }
    if ((resolve & Fcntl.RESOLVE_NO_SYMLINKS) != 0
        && (resolve & NO_SHORTCUT) == 0
        && (flags & TMPFILE) == 0
        && stays
        && isPlain(path)
        && (mode == 0 || (flags & Fcntl.O_CREAT) != 0)) {
      int fd = shortcut(s, dirFd, relative(path), flags, mode);
      if (fd != -Errno.ELOOP) {
        return fd;
      }
    }
    return PathWalk.open(this, dirFd, path, flags, mode, resolve);
  }

  /** {@return whether a path has no {@code ..}, is not empty, and does not end in a slash} */
  private static boolean isPlain(String path) {
    int length = path.length();
    if (length == 0 || path.charAt(length - 1) == '/') {
      return false;
    }
    for (int i = path.indexOf(".."); i >= 0; i = path.indexOf("..", i + 1)) {
      boolean begins = i == 0 || path.charAt(i - 1) == '/';
      if (begins && (i + 2 == length || path.charAt(i + 2) == '/')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The whole path at once, for which Darwin has O_NOFOLLOW_ANY since macOS 11: no link anywhere.
   * Without links and {@code ..} a path stays below where it begins.
   */
  private int shortcut(Scratch s, int dirFd, String path, int flags, int mode) {
    if ((flags & Fcntl.O_PATH) == 0) {
      int bad = s.path(path);
      int any = FcntlTable.O_NOFOLLOW_ANY;
      return bad != 0
          ? bad
          : open(s, directory(dirFd), s.path, flags & ~Fcntl.O_NOFOLLOW, any, mode);
    }
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      int fd = file(dirFd, path, flags, 0);
      return fd == -Errno.ENOTDIR ? -Errno.ELOOP : fd; // a link may be behind it
    }
    int bad = s.path(path.substring(0, slash));
    int parent =
        bad != 0 ? bad : openDirectory(s, directory(dirFd), s.path, FcntlTable.O_NOFOLLOW_ANY);
    if (parent < 0) {
      return parent;
    }
    int fd = file(parent, path.substring(slash + 1), flags, 0);
    close(parent);
    return fd == -Errno.ENOTDIR ? -Errno.ELOOP : fd;
  }

  private int openDirectory(Scratch s, int directory, long path, int added) {
    int flags = FcntlTable.O_SEARCH | FcntlTable.O_CLOEXEC | added;
    return Libc.callAfterThree(s, f.openat, directory, path, flags, 0);
  }

  @Override
  public int directory(int directory, String name) {
    Scratch s = posix.scratch();
    int bad = s.path(name);
    return bad != 0 ? bad : openDirectory(s, directory(directory), s.path, FcntlTable.O_NOFOLLOW);
  }

  @Override
  public int file(int directory, String name, int flags, int mode) {
    Scratch s = posix.scratch();
    int bad = s.path(name);
    if (bad != 0) {
      return bad;
    }
    int at = directory(directory);
    if ((flags & Fcntl.O_PATH) == 0) {
      return (flags & TMPFILE) != 0
          ? -Errno.EOPNOTSUPP
          : open(s, at, s.path, flags | Fcntl.O_NOFOLLOW, 0, mode);
    }
    int failed = stat(s, at, s.path, FcntlTable.AT_SYMLINK_NOFOLLOW);
    if (failed != 0) {
      return failed;
    }
    int type = s.getShort(ST_MODE) & Stat.S_IFMT;
    if (type == Stat.S_IFDIR) {
      int fd = openDirectory(s, at, s.path, FcntlTable.O_NOFOLLOW);
      if (fd != -Errno.EACCES) {
        return fd;
      }
    } else if ((flags & Fcntl.O_DIRECTORY) != 0) {
      return -Errno.ENOTDIR;
    }
    if (type == Stat.S_IFLNK && (flags & Fcntl.O_NOFOLLOW) == 0) {
      return -Errno.ELOOP;
    }
    PathFiles.PathFile file = new PathFiles.PathFile(name, s.getInt(ST_DEV), s.getLong(ST_INO));
    bad = s.path(".");
    int fd = bad != 0 ? bad : openDirectory(s, at, s.path, 0);
    if (fd >= 0) {
      held.put(fd, file);
    }
    return fd;
  }

  @Override
  public int link(int directory, String name, StringBuilder target) {
    Scratch s = posix.scratch();
    int bad = s.path(name);
    int length =
        bad != 0
            ? bad
            : Libc.callInt(
                s, f.readlinkat, directory(directory), s.path, s.path2, Scratch.PATH_SIZE, 0, 0);
    if (length < 0) {
      return length;
    }
    target.append(s.text(s.path2, 0, length));
    return 0;
  }

  @Override
  public long device(int fd) {
    FileStat stat = new FileStat();
    return fstat(posix.scratch(), fd, stat) != 0 ? -1 : stat.device();
  }

  @Override
  public void close(int fd) {
    posix.close(fd);
  }

  int readlink(Scratch s, int dirFd, String path, StringBuilder out) {
    int number = selfNumber(path);
    if (number >= 0 && path.indexOf('/', SELF.length()) < 0) {
      return describe(s, number, out);
    }
    At at = atOrItself(s, false, dirFd, path);
    if (at.error() != 0) {
      return at.error();
    }
    int length =
        Libc.callInt(s, f.readlinkat, at.directory(), s.path, s.path2, Scratch.PATH_SIZE, 0, 0);
    if (length > 0) {
      out.append(s.text(s.path2, 0, length));
    }
    // an empty path of what is no link: fs/stat.c, do_readlinkat
    return length == -Errno.EINVAL && path.isEmpty() ? -Errno.ENOENT : length;
  }

  // What files are

  int statx(Scratch s, int dirFd, String path, int flags, FileStat out) {
    if (path.isEmpty() && (flags & Fcntl.AT_EMPTY_PATH) == 0) {
      return -Errno.ENOENT;
    }
    if (path.isEmpty() && dirFd != Fcntl.AT_FDCWD) {
      return fstat(s, dirFd, out);
    }
    int number = selfNumber(path);
    if (number >= 0 && path.indexOf('/', SELF.length()) < 0) {
      return fstat(s, number, out);
    }
    At at = at(s, false, dirFd, path.isEmpty() ? "." : path);
    if (at.error() != 0) {
      return at.error();
    }
    int darwin = FcntlTable.AT.darwinBits(flags & Fcntl.AT_SYMLINK_NOFOLLOW);
    int failed = stat(s, at.directory(), s.path, darwin);
    if (failed == 0) {
      decode(s, out);
    }
    return failed;
  }

  int fstat(Scratch s, int fd, FileStat out) {
    PathFiles.PathFile file = held.get(fd);
    int failed =
        file != null ? verify(s, fd, file) : Libc.callInt(s, f.fstat, fd, s.area, 0, 0, 0, 0);
    if (failed == 0) {
      decode(s, out);
    }
    return failed;
  }

  /** Takes the structure in the scratch apart. */
  static void decode(Scratch s, FileStat out) {
    out.mask = Stat.STATX_BASIC_STATS | Stat.STATX_BTIME;
    out.blockSize = s.getInt(ST_BLKSIZE);
    out.links = s.getShort(ST_NLINK);
    out.uid = s.getInt(ST_UID);
    out.gid = s.getInt(ST_GID);
    out.mode = s.getShort(ST_MODE);
    out.inode = s.getLong(ST_INO);
    out.size = s.getLong(ST_SIZE);
    out.blocks = s.getLong(ST_BLOCKS);
    out.accessSeconds = s.getLong(ST_ATIME);
    out.accessNanos = s.getInt(ST_ATIME + 8);
    out.modifySeconds = s.getLong(ST_MTIME);
    out.modifyNanos = s.getInt(ST_MTIME + 8);
    out.changeSeconds = s.getLong(ST_CTIME);
    out.changeNanos = s.getInt(ST_CTIME + 8);
    out.birthSeconds = s.getLong(ST_BIRTHTIME);
    out.birthNanos = s.getInt(ST_BIRTHTIME + 8);
    int device = s.getInt(ST_DEV);
    out.devMajor = major(device);
    out.devMinor = minor(device);
    int special = s.getInt(ST_RDEV);
    out.rdevMajor = major(special);
    out.rdevMinor = minor(special);
    out.mountId = 0;
    int flags = s.getInt(ST_FLAGS);
    out.attributes =
        ((flags & UF_COMPRESSED) != 0 ? Stat.STATX_ATTR_COMPRESSED : 0)
            | ((flags & (UF_IMMUTABLE | SF_IMMUTABLE)) != 0 ? Stat.STATX_ATTR_IMMUTABLE : 0)
            | ((flags & (UF_APPEND | SF_APPEND)) != 0 ? Stat.STATX_ATTR_APPEND : 0)
            | ((flags & UF_NODUMP) != 0 ? Stat.STATX_ATTR_NODUMP : 0);
    out.attributesMask =
        Stat.STATX_ATTR_COMPRESSED
            | Stat.STATX_ATTR_IMMUTABLE
            | Stat.STATX_ATTR_APPEND
            | Stat.STATX_ATTR_NODUMP;
  }

  // sys/types.h: 8 bits of major number above 24 bits of minor number
  static int major(int device) {
    return device >>> 24;
  }

  static int minor(int device) {
    return device & 0xffffff;
  }

  /**
   * Reads entries as Linux has them. Both kinds begin with the inode and a position, so an entry of
   * Linux's takes at most a third more than Darwin's.
   */
  long getdents(Scratch s, int fd, long address, long count) {
    if (count < LEAST_ENTRIES) {
      return -Errno.EINVAL;
    }
    int size = (int) Math.min(count, 1 << 20) / 4 * 3;
    ByteBuffer buffer = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
    long from = java.lang.foreign.MemorySegment.ofBuffer(buffer).address();
    long read = Libc.call(s, f.getdirentries, fd, from, size, s.area, 0, 0);
    long to = address;
    for (int at = 0; at < read; at += buffer.getShort(at + D_RECLEN) & 0xffff) {
      int length = buffer.getShort(at + D_NAMLEN) & 0xffff;
      if (buffer.getLong(at + D_INO) != 0) { // 0: an entry that was removed
        to = putEntry(to, buffer, at, length);
      }
    }
    java.lang.ref.Reference.reachabilityFence(buffer);
    return read < 0 ? read == -Errno.EINVAL ? -Errno.ENOTDIR : read : to - address;
  }

  private static long putEntry(long to, ByteBuffer buffer, int at, int length) {
    int size = DirentLayout.D_NAME + length + 1 + 7 & ~7;
    NativeMemory.putLong(to + DirentLayout.D_INO, buffer.getLong(at + D_INO));
    NativeMemory.putLong(to + DirentLayout.D_OFF, buffer.getLong(at + D_SEEKOFF));
    NativeMemory.putShort(to + DirentLayout.D_RECLEN, (short) size);
    int type = buffer.get(at + D_TYPE);
    NativeMemory.putByte(to + DirentLayout.D_TYPE, (byte) (type > 12 ? Dirent.DT_UNKNOWN : type));
    for (int i = 0; i < length; i++) {
      NativeMemory.putByte(to + DirentLayout.D_NAME + i, buffer.get(at + D_NAME + i));
    }
    NativeMemory.fill(
        to + DirentLayout.D_NAME + length, size - DirentLayout.D_NAME - length, (byte) 0);
    return to + size;
  }

  int statfs(Scratch s, String path, long address) {
    int fd = open(s, Fcntl.AT_FDCWD, path, Fcntl.O_PATH, 0);
    if (fd < 0) {
      return fd;
    }
    int result = fstatfs(s, fd, address);
    close(fd);
    return result;
  }

  int fstatfs(Scratch s, int fd, long address) {
    int failed = Libc.callInt(s, f.fstatfs, fd, s.area, 0, 0, 0, 0);
    if (failed != 0) {
      return failed;
    }
    NativeMemory.fill(address, StatfsLayout.SIZE, (byte) 0);
    long block = s.getInt(F_BSIZE) & 0xffff_ffffL;
    NativeMemory.putLong(
        address + StatfsLayout.F_TYPE, magic(s.text(s.area + F_FSTYPENAME, TYPE_NAME_SIZE)));
    NativeMemory.putLong(address + StatfsLayout.F_BSIZE, block);
    NativeMemory.putLong(address + StatfsLayout.F_BLOCKS, s.getLong(F_BLOCKS));
    NativeMemory.putLong(address + StatfsLayout.F_BFREE, s.getLong(F_BFREE));
    NativeMemory.putLong(address + StatfsLayout.F_BAVAIL, s.getLong(F_BAVAIL));
    NativeMemory.putLong(address + StatfsLayout.F_FILES, s.getLong(F_FILES));
    NativeMemory.putLong(address + StatfsLayout.F_FFREE, s.getLong(F_FFREE));
    NativeMemory.putLong(address + StatfsLayout.F_FSID, s.getLong(F_FSID));
    NativeMemory.putLong(address + StatfsLayout.F_NAMELEN, NAME_MAX);
    NativeMemory.putLong(address + StatfsLayout.F_FRSIZE, block);
    int flags = MachineTable.MOUNT_FLAGS.linuxBits(s.getInt(F_FLAGS));
    NativeMemory.putLong(address + StatfsLayout.F_FLAGS, flags | ST_VALID);
    return 0;
  }

  /** {@return the number that Linux has for a file system, linux/magic.h} */
  static int magic(String name) {
    return switch (name) {
      case "hfs" -> 0x482b; // HFSPLUS_SUPER_MAGIC
      case "nfs" -> 0x6969;
      case "smbfs" -> 0xff534d42;
      case "msdos" -> 0x4d44;
      case "exfat" -> 0x2011bab0;
      case "udf" -> 0x15013346;
      case "cd9660" -> 0x9660;
      case "devfs" -> 0x1373;
      case "tmpfs" -> 0x01021994;
      case "autofs" -> 0x0187;
      default -> 0x42535041; // apfs, by its own magic: NXSB's volumes begin with APSB
    };
  }
}
