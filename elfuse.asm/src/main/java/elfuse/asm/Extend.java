package elfuse.asm;

/** How a register operand is extended to the operation's width, in the order of the encoding. */
public enum Extend {
  /** Zero extended byte. */
  UXTB,
  /** Zero extended halfword. */
  UXTH,
  /** Zero extended word. */
  UXTW,
  /** Zero extended doubleword. */
  UXTX,
  /** Sign extended byte. */
  SXTB,
  /** Sign extended halfword. */
  SXTH,
  /** Sign extended word. */
  SXTW,
  /** Sign extended doubleword. */
  SXTX,
}
