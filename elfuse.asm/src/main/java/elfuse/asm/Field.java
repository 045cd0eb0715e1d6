package elfuse.asm;

/**
 * A named field of an encoding.
 *
 * @param name as in the Arm ARM, for example {@code Rd} or {@code imm12}
 * @param lsb the position of its least significant bit, 0 to 31
 * @param width its width in bits, 1 to 26
 */
public record Field(String name, int lsb, int width) {
  /**
   * {@return the field's value, zero extended}
   *
   * @param word an instruction word
   */
  public int extract(int word) {
    return word >>> lsb & (1 << width) - 1;
  }

  /**
   * {@return the field's value, sign extended}
   *
   * @param word an instruction word
   */
  public int extractSigned(int word) {
    return word << 32 - lsb - width >> 32 - width;
  }

  /**
   * {@return {@code word} with this field set to {@code value}}
   *
   * @param word an instruction word
   * @param value the new value, unsigned
   * @throws IllegalArgumentException if {@code value} does not fit the field (unsigned)
   */
  public int insert(int word, int value) {
    if (value >>> width != 0) {
      throw new IllegalArgumentException(
          name + ": " + value + " is not in 0.." + ((1 << width) - 1));
    }
    int mask = (1 << width) - 1 << lsb;
    return word & ~mask | value << lsb;
  }
}
