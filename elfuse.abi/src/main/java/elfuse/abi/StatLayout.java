package elfuse.abi;

/**
 * {@code struct stat}: what {@code fstat} and {@code newfstatat} store.
 *
 * <p>Header {@code asm/stat.h}.
 */
public final class StatLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 128;

  /** Offset of {@code st_dev}, 8 bytes: the device that holds the file. */
  public static final int ST_DEV = 0;

  /** Offset of {@code st_ino}, 8 bytes: inode number. */
  public static final int ST_INO = 8;

  /** Offset of {@code st_mode}, 4 bytes: type and permissions. */
  public static final int ST_MODE = 16;

  /** Offset of {@code st_nlink}, 4 bytes: number of links. */
  public static final int ST_NLINK = 20;

  /** Offset of {@code st_uid}, 4 bytes: owner. */
  public static final int ST_UID = 24;

  /** Offset of {@code st_gid}, 4 bytes: group. */
  public static final int ST_GID = 28;

  /** Offset of {@code st_rdev}, 8 bytes: the device that this is. */
  public static final int ST_RDEV = 32;

  /** Offset of {@code st_size}, 8 bytes: size in bytes. */
  public static final int ST_SIZE = 48;

  /** Offset of {@code st_blksize}, 4 bytes: preferred transfer size in bytes. */
  public static final int ST_BLKSIZE = 56;

  /** Offset of {@code st_blocks}, 8 bytes: allocated units of 512 bytes. */
  public static final int ST_BLOCKS = 64;

  /** Offset of {@code st_atime}, 8 bytes: access time in seconds. */
  public static final int ST_ATIME = 72;

  /** Offset of {@code st_atime_nsec}, 8 bytes: its nanoseconds. */
  public static final int ST_ATIME_NSEC = 80;

  /** Offset of {@code st_mtime}, 8 bytes: modification time in seconds. */
  public static final int ST_MTIME = 88;

  /** Offset of {@code st_mtime_nsec}, 8 bytes: its nanoseconds. */
  public static final int ST_MTIME_NSEC = 96;

  /** Offset of {@code st_ctime}, 8 bytes: change time in seconds. */
  public static final int ST_CTIME = 104;

  /** Offset of {@code st_ctime_nsec}, 8 bytes: its nanoseconds. */
  public static final int ST_CTIME_NSEC = 112;

  private StatLayout() {}
}
