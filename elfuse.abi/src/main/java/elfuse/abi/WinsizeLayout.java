package elfuse.abi;

/**
 * {@code struct winsize}: what TIOCGWINSZ stores.
 *
 * <p>Header {@code asm/termios.h}.
 */
public final class WinsizeLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 8;

  /** Offset of {@code ws_row}, 2 bytes: rows. */
  public static final int WS_ROW = 0;

  /** Offset of {@code ws_col}, 2 bytes: columns. */
  public static final int WS_COL = 2;

  /** Offset of {@code ws_xpixel}, 2 bytes: width in pixels. */
  public static final int WS_XPIXEL = 4;

  /** Offset of {@code ws_ypixel}, 2 bytes: height in pixels. */
  public static final int WS_YPIXEL = 6;

  private WinsizeLayout() {}
}
