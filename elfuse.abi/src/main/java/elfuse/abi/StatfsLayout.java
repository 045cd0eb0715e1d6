package elfuse.abi;

/**
 * {@code struct statfs}: what {@code statfs} stores.
 *
 * <p>Header {@code asm/statfs.h}.
 */
public final class StatfsLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 120;

  /** Offset of {@code f_type}, 8 bytes: type, see {@link Statfs}. */
  public static final int F_TYPE = 0;

  /** Offset of {@code f_bsize}, 8 bytes: block size in bytes. */
  public static final int F_BSIZE = 8;

  /** Offset of {@code f_blocks}, 8 bytes: blocks. */
  public static final int F_BLOCKS = 16;

  /** Offset of {@code f_bfree}, 8 bytes: free blocks. */
  public static final int F_BFREE = 24;

  /** Offset of {@code f_bavail}, 8 bytes: free blocks for everybody. */
  public static final int F_BAVAIL = 32;

  /** Offset of {@code f_files}, 8 bytes: inodes. */
  public static final int F_FILES = 40;

  /** Offset of {@code f_ffree}, 8 bytes: free inodes. */
  public static final int F_FFREE = 48;

  /** Offset of {@code f_fsid}, 8 bytes: id. */
  public static final int F_FSID = 56;

  /** Offset of {@code f_namelen}, 8 bytes: longest name. */
  public static final int F_NAMELEN = 64;

  /** Offset of {@code f_frsize}, 8 bytes: fragment size in bytes. */
  public static final int F_FRSIZE = 72;

  /** Offset of {@code f_flags}, 8 bytes: mount flags. */
  public static final int F_FLAGS = 80;

  private StatfsLayout() {}
}
