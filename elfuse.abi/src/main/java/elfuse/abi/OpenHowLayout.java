package elfuse.abi;

/**
 * {@code struct open_how}: what {@code openat2} takes.
 *
 * <p>Header {@code linux/openat2.h}.
 */
public final class OpenHowLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 24;

  /** Offset of {@code flags}, 8 bytes: O_* bits. */
  public static final int FLAGS = 0;

  /** Offset of {@code mode}, 8 bytes: mode. */
  public static final int MODE = 8;

  /** Offset of {@code resolve}, 8 bytes: RESOLVE_* bits. */
  public static final int RESOLVE = 16;

  private OpenHowLayout() {}
}
