package elfuse.abi;

/**
 * File types in directory entries.
 *
 * <p>Header {@code dirent.h}.
 */
public final class Dirent {
  /** Not known. */
  public static final int DT_UNKNOWN = 0;

  /** A pipe. */
  public static final int DT_FIFO = 1;

  /** A character device. */
  public static final int DT_CHR = 2;

  /** A directory. */
  public static final int DT_DIR = 4;

  /** A block device. */
  public static final int DT_BLK = 6;

  /** A regular file. */
  public static final int DT_REG = 8;

  /** A symbolic link. */
  public static final int DT_LNK = 10;

  /** A socket. */
  public static final int DT_SOCK = 12;

  /** A whiteout. */
  public static final int DT_WHT = 14;

  private Dirent() {}
}
