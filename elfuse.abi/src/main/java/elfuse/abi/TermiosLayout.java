package elfuse.abi;

/**
 * {@code struct termios}: what TCGETS stores.
 *
 * <p>Header {@code asm/termbits.h}.
 */
public final class TermiosLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 36;

  /** Offset of {@code c_iflag}, 4 bytes: input flags. */
  public static final int C_IFLAG = 0;

  /** Offset of {@code c_oflag}, 4 bytes: output flags. */
  public static final int C_OFLAG = 4;

  /** Offset of {@code c_cflag}, 4 bytes: control flags. */
  public static final int C_CFLAG = 8;

  /** Offset of {@code c_lflag}, 4 bytes: local flags. */
  public static final int C_LFLAG = 12;

  /** Offset of {@code c_line}, 1 byte: line discipline. */
  public static final int C_LINE = 16;

  /** Offset of {@code c_cc}, 19 bytes: control characters. */
  public static final int C_CC = 17;

  private TermiosLayout() {}
}
