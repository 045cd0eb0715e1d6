package elfuse.cpu.engine;

/** Exception classes and syndromes of ESR_EL1 (Arm ARM D24.2.36). */
final class ExceptionClass {
  static final int UNKNOWN = 0x00;
  static final int WFX = 0x01;
  static final int FP_ACCESS = 0x07;
  static final int ILLEGAL_STATE = 0x0e;
  static final int SVC = 0x15;
  static final int SYSTEM = 0x18;
  static final int INSTRUCTION_ABORT = 0x20;
  static final int PC_ALIGNMENT = 0x22;
  static final int DATA_ABORT = 0x24;
  static final int SP_ALIGNMENT = 0x26;
  static final int BRK = 0x3c;

  /** Added to an abort's class when it is taken from EL1. */
  static final int SAME_LEVEL = 1;

  /** Syndromes with a condition field: valid, and "always". */
  static final int CONDITION_ALWAYS = 0x1e << 20;

  /** Data abort: a write. */
  static final int WNR = 1 << 6;

  /** Data abort: cache maintenance or address translation. */
  static final int CM = 1 << 8;

  /** Abort: FAR_EL1 is not valid. */
  static final int FNV = 1 << 10;

  private ExceptionClass() {}
}
