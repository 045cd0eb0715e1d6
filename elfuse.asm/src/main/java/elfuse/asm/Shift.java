package elfuse.asm;

/** How a register operand is shifted, in the order of the encoding. */
public enum Shift {
  /** Left. */
  LSL,
  /** Right, zeros come in. */
  LSR,
  /** Right, copies of the sign come in. */
  ASR,
  /** Rotate right; logical instructions only. */
  ROR,
}
