package elfuse.abi;

/**
 * {@code struct dirent64}: a directory entry of {@code getdents64}; {@code d_name} ends with a NUL
 * and entries are padded to 8 bytes.
 *
 * <p>Header {@code dirent.h}.
 */
public final class DirentLayout {
  /** Offset of {@code d_ino}, 8 bytes: inode number. */
  public static final int D_INO = 0;

  /** Offset of {@code d_off}, 8 bytes: position of the next entry. */
  public static final int D_OFF = 8;

  /** Offset of {@code d_reclen}, 2 bytes: bytes of this entry. */
  public static final int D_RECLEN = 16;

  /** Offset of {@code d_type}, 1 byte: type, see {@link Dirent}. */
  public static final int D_TYPE = 18;

  /** Offset of {@code d_name}, 256 bytes: name. */
  public static final int D_NAME = 19;

  private DirentLayout() {}
}
