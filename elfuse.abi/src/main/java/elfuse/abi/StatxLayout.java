package elfuse.abi;

/**
 * {@code struct statx}: what {@code statx} stores.
 *
 * <p>Header {@code linux/stat.h}.
 */
public final class StatxLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 256;

  /** Offset of {@code stx_mask}, 4 bytes: which fields are valid. */
  public static final int STX_MASK = 0;

  /** Offset of {@code stx_blksize}, 4 bytes: preferred transfer size in bytes. */
  public static final int STX_BLKSIZE = 4;

  /** Offset of {@code stx_attributes}, 8 bytes: attributes that hold. */
  public static final int STX_ATTRIBUTES = 8;

  /** Offset of {@code stx_nlink}, 4 bytes: number of links. */
  public static final int STX_NLINK = 16;

  /** Offset of {@code stx_uid}, 4 bytes: owner. */
  public static final int STX_UID = 20;

  /** Offset of {@code stx_gid}, 4 bytes: group. */
  public static final int STX_GID = 24;

  /** Offset of {@code stx_mode}, 2 bytes: type and permissions. */
  public static final int STX_MODE = 28;

  /** Offset of {@code stx_ino}, 8 bytes: inode number. */
  public static final int STX_INO = 32;

  /** Offset of {@code stx_size}, 8 bytes: size in bytes. */
  public static final int STX_SIZE = 40;

  /** Offset of {@code stx_blocks}, 8 bytes: allocated units of 512 bytes. */
  public static final int STX_BLOCKS = 48;

  /** Offset of {@code stx_attributes_mask}, 8 bytes: attributes that the file system knows. */
  public static final int STX_ATTRIBUTES_MASK = 56;

  /** Offset of {@code stx_atime}, 16 bytes: access time, a statx_timestamp. */
  public static final int STX_ATIME = 64;

  /** Offset of {@code stx_btime}, 16 bytes: creation time, a statx_timestamp. */
  public static final int STX_BTIME = 80;

  /** Offset of {@code stx_ctime}, 16 bytes: change time, a statx_timestamp. */
  public static final int STX_CTIME = 96;

  /** Offset of {@code stx_mtime}, 16 bytes: modification time, a statx_timestamp. */
  public static final int STX_MTIME = 112;

  /** Offset of {@code stx_rdev_major}, 4 bytes: major number of the device that this is. */
  public static final int STX_RDEV_MAJOR = 128;

  /** Offset of {@code stx_rdev_minor}, 4 bytes: its minor number. */
  public static final int STX_RDEV_MINOR = 132;

  /** Offset of {@code stx_dev_major}, 4 bytes: major number of the device that holds the file. */
  public static final int STX_DEV_MAJOR = 136;

  /** Offset of {@code stx_dev_minor}, 4 bytes: its minor number. */
  public static final int STX_DEV_MINOR = 140;

  /** Offset of {@code stx_mnt_id}, 8 bytes: mount id. */
  public static final int STX_MNT_ID = 144;

  /** Offset of {@code stx_dio_mem_align}, 4 bytes: memory alignment of direct transfers. */
  public static final int STX_DIO_MEM_ALIGN = 152;

  /** Offset of {@code stx_dio_offset_align}, 4 bytes: offset alignment of direct transfers. */
  public static final int STX_DIO_OFFSET_ALIGN = 156;

  private StatxLayout() {}
}
