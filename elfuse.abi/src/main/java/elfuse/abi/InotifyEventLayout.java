package elfuse.abi;

/**
 * {@code struct inotify_event}: what an inotify descriptor delivers.
 *
 * <p>Header {@code linux/inotify.h}.
 */
public final class InotifyEventLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code wd}, 4 bytes: watch. */
  public static final int WD = 0;

  /** Offset of {@code mask}, 4 bytes: IN_* bits. */
  public static final int MASK = 4;

  /** Offset of {@code cookie}, 4 bytes: relates two renames. */
  public static final int COOKIE = 8;

  /** Offset of {@code len}, 4 bytes: bytes of the name. */
  public static final int LEN = 12;

  /** Offset of {@code name}: name. */
  public static final int NAME = 16;

  private InotifyEventLayout() {}
}
