package elfuse.asm;

/** A memory operand. The record's type says how the address is formed. */
public sealed interface Mem {
  /** {@return the register that the address starts from} */
  XOrSp base();

  /**
   * {@code [base, #offset]}.
   *
   * @param base the base register
   * @param offset in bytes
   */
  record Offset(XOrSp base, long offset) implements Mem {}

  /**
   * {@code [base, #offset]!}: base is changed before the access.
   *
   * @param base the base register
   * @param offset in bytes
   */
  record PreIndex(XOrSp base, long offset) implements Mem {}

  /**
   * {@code [base], #offset}: base is changed after the access.
   *
   * @param base the base register
   * @param offset in bytes
   */
  record PostIndex(XOrSp base, long offset) implements Mem {}

  /**
   * {@code [base], index}: base is increased by a register after the access.
   *
   * @param base the base register
   * @param index the register that is added
   */
  record PostRegister(XOrSp base, X index) implements Mem {}

  /**
   * {@code [base, index, extend #amount]}.
   *
   * @param base the base register
   * @param index an X or W register
   * @param extend UXTX (an unextended X register, written {@code lsl}), SXTX, UXTW or SXTW
   * @param amount the shift: log2 of the access size, 0, or -1 for a 0 that is not written
   */
  record Index(XOrSp base, Register index, Extend extend, int amount) implements Mem {}

  /**
   * {@return {@code [base]}}
   *
   * @param base the base register
   */
  static Offset of(XOrSp base) {
    return new Offset(base, 0);
  }

  /**
   * {@return {@code [base, #offset]}}
   *
   * @param base the base register
   * @param offset in bytes; each instruction has its own range
   */
  static Offset of(XOrSp base, long offset) {
    return new Offset(base, offset);
  }

  /**
   * {@return {@code [base, #offset]!}}
   *
   * @param base the base register
   * @param offset in bytes
   */
  static PreIndex pre(XOrSp base, long offset) {
    return new PreIndex(base, offset);
  }

  /**
   * {@return {@code [base], #offset}}
   *
   * @param base the base register
   * @param offset in bytes
   */
  static PostIndex post(XOrSp base, long offset) {
    return new PostIndex(base, offset);
  }

  /**
   * {@return {@code [base], index}}
   *
   * @param base the base register
   * @param index the register that is added after the access
   */
  static PostRegister post(XOrSp base, X index) {
    return new PostRegister(base, index);
  }

  /**
   * {@return {@code [base, index]}}
   *
   * @param base the base register
   * @param index the offset in bytes
   */
  static Index of(XOrSp base, XOrZr index) {
    return new Index(base, index, Extend.UXTX, -1);
  }

  /**
   * {@return {@code [base, index, lsl #amount]}}
   *
   * @param base the base register
   * @param index the offset before the shift
   * @param amount log2 of the access size, or 0
   */
  static Index of(XOrSp base, XOrZr index, int amount) {
    return new Index(base, index, Extend.UXTX, amount);
  }

  /**
   * {@return {@code [base, index, extend #amount]}}
   *
   * @param base the base register
   * @param index a word, extended to 64 bits
   * @param extend UXTW or SXTW
   * @param amount log2 of the access size, or 0
   */
  static Index of(XOrSp base, WOrZr index, Extend extend, int amount) {
    return new Index(base, index, extend, amount);
  }
}
