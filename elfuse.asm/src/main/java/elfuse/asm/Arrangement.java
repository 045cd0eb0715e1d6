package elfuse.asm;

/** How many elements of which size a vector operand has. */
public enum Arrangement {
  /** {@code 8b}. */
  B8("8b"),
  /** {@code 16b}. */
  B16("16b"),
  /** {@code 4h}. */
  H4("4h"),
  /** {@code 8h}. */
  H8("8h"),
  /** {@code 2s}. */
  S2("2s"),
  /** {@code 4s}. */
  S4("4s"),
  /** {@code 1d}. */
  D1("1d"),
  /** {@code 2d}. */
  D2("2d"),
  /** {@code 1q}. */
  Q1("1q"),
  /** {@code 4b}: four bytes, part of a vector element operand. */
  B4("4b"),
  /** {@code 2h}: two halfwords. */
  H2("2h"),
  ;

  private final String suffix;

  Arrangement(String suffix) {
    this.suffix = suffix;
  }

  /** {@return the text after the dot in assembly} */
  public String suffix() {
    return suffix;
  }
}
