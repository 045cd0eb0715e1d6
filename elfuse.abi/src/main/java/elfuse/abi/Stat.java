package elfuse.abi;

/**
 * File types, mode bits, {@code statx} masks, special times and extended attribute flags.
 *
 * <p>Headers {@code linux/stat.h}, {@code linux/xattr.h}; {@code UTIME_*} from {@code sys/stat.h}.
 */
public final class Stat {
  /** Mask of the file type. */
  public static final int S_IFMT = 0170000;

  /** A socket. */
  public static final int S_IFSOCK = 0140000;

  /** A symbolic link. */
  public static final int S_IFLNK = 0120000;

  /** A regular file. */
  public static final int S_IFREG = 0100000;

  /** A block device. */
  public static final int S_IFBLK = 060000;

  /** A directory. */
  public static final int S_IFDIR = 040000;

  /** A character device. */
  public static final int S_IFCHR = 020000;

  /** A pipe. */
  public static final int S_IFIFO = 010000;

  /** Set user id on execution. */
  public static final int S_ISUID = 04000;

  /** Set group id on execution. */
  public static final int S_ISGID = 02000;

  /** Sticky. */
  public static final int S_ISVTX = 01000;

  /** Owner may read, write and execute. */
  public static final int S_IRWXU = 0700;

  /** Owner may read. */
  public static final int S_IRUSR = 0400;

  /** Owner may write. */
  public static final int S_IWUSR = 0200;

  /** Owner may execute. */
  public static final int S_IXUSR = 0100;

  /** Group may read, write and execute. */
  public static final int S_IRWXG = 070;

  /** Group may read. */
  public static final int S_IRGRP = 040;

  /** Group may write. */
  public static final int S_IWGRP = 020;

  /** Group may execute. */
  public static final int S_IXGRP = 010;

  /** Others may read, write and execute. */
  public static final int S_IRWXO = 7;

  /** Others may read. */
  public static final int S_IROTH = 4;

  /** Others may write. */
  public static final int S_IWOTH = 2;

  /** Others may execute. */
  public static final int S_IXOTH = 1;

  /** Want or got the type. */
  public static final int STATX_TYPE = 0x1;

  /** Want or got the mode. */
  public static final int STATX_MODE = 0x2;

  /** Want or got the link count. */
  public static final int STATX_NLINK = 0x4;

  /** Want or got the owner. */
  public static final int STATX_UID = 0x8;

  /** Want or got the group. */
  public static final int STATX_GID = 0x10;

  /** Want or got the access time. */
  public static final int STATX_ATIME = 0x20;

  /** Want or got the modification time. */
  public static final int STATX_MTIME = 0x40;

  /** Want or got the change time. */
  public static final int STATX_CTIME = 0x80;

  /** Want or got the inode number. */
  public static final int STATX_INO = 0x100;

  /** Want or got the size. */
  public static final int STATX_SIZE = 0x200;

  /** Want or got the block count. */
  public static final int STATX_BLOCKS = 0x400;

  /** All that stat has. */
  public static final int STATX_BASIC_STATS = 0x7ff;

  /** Want or got the creation time. */
  public static final int STATX_BTIME = 0x800;

  /** Got the mount id. */
  public static final int STATX_MNT_ID = 0x1000;

  /** Want or got direct-access alignment. */
  public static final int STATX_DIOALIGN = 0x2000;

  /** All but what was added later. */
  public static final int STATX_ALL = 0xfff;

  /** Must not be asked for. */
  public static final int STATX__RESERVED = 0x80000000;

  /** Compressed by the file system. */
  public static final int STATX_ATTR_COMPRESSED = 0x4;

  /** Cannot be changed. */
  public static final int STATX_ATTR_IMMUTABLE = 0x10;

  /** Append only. */
  public static final int STATX_ATTR_APPEND = 0x20;

  /** Not to be backed up. */
  public static final int STATX_ATTR_NODUMP = 0x40;

  /** Encrypted. */
  public static final int STATX_ATTR_ENCRYPTED = 0x800;

  /** An automount point. */
  public static final int STATX_ATTR_AUTOMOUNT = 0x1000;

  /** The root of a mount. */
  public static final int STATX_ATTR_MOUNT_ROOT = 0x2000;

  /** Protected by fs-verity. */
  public static final int STATX_ATTR_VERITY = 0x100000;

  /** In direct-access state. */
  public static final int STATX_ATTR_DAX = 0x200000;

  /** setxattr: fail if it exists. */
  public static final int XATTR_CREATE = 0x1;

  /** setxattr: fail if it does not exist. */
  public static final int XATTR_REPLACE = 0x2;

  /** utimensat, in place of nanoseconds: the current time. */
  public static final int UTIME_NOW = 0x3fffffff;

  /** utimensat, in place of nanoseconds: leave it alone. */
  public static final int UTIME_OMIT = 0x3ffffffe;

  private Stat() {}
}
