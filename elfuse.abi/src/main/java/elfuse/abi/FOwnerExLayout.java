package elfuse.abi;

/**
 * {@code struct f_owner_ex}: what F_SETOWN_EX takes.
 *
 * <p>Header {@code asm/fcntl.h}.
 */
public final class FOwnerExLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code type}, 4 bytes: kind of owner. */
  public static final int TYPE = 0;

  /** Offset of {@code pid}, 4 bytes: owner. */
  public static final int PID = 4;

  private FOwnerExLayout() {}
}
