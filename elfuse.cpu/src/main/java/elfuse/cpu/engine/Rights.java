package elfuse.cpu.engine;

/**
 * What a page may be used for, as bits of one byte. EL1 has its rights twice: without and with
 * PSTATE.PAN.
 */
final class Rights {
  static final int EL0_READ = 0x01;
  static final int EL0_WRITE = 0x02;
  static final int EL0_EXECUTE = 0x04;
  static final int EL1_PAN_READ = 0x08;
  static final int EL1_READ = 0x10;
  static final int EL1_WRITE = 0x20;
  static final int EL1_EXECUTE = 0x40;
  static final int EL1_PAN_WRITE = 0x80;

  static final int READS = EL0_READ | EL1_READ | EL1_PAN_READ;
  static final int WRITES = EL0_WRITE | EL1_WRITE | EL1_PAN_WRITE;
  static final int EXECUTES = EL0_EXECUTE | EL1_EXECUTE;
  static final int ALL = READS | WRITES | EXECUTES;

  private Rights() {}

  /**
   * {@return the rights that a stage-1 descriptor gives} (Arm ARM D8.4, direct permissions)
   *
   * @param user AP[1]: EL0 may access data
   * @param readOnly AP[2]: nobody may write
   * @param uxn EL0 may not execute
   * @param pxn EL1 may not execute
   * @param wxn SCTLR_EL1.WXN
   */
  static int of(boolean user, boolean readOnly, boolean uxn, boolean pxn, boolean wxn) {
    int rights = EL1_READ;
    if (!readOnly) {
      rights |= EL1_WRITE;
    }
    if (user) {
      rights |= readOnly ? EL0_READ : EL0_READ | EL0_WRITE;
    } else {
      rights |= readOnly ? EL1_PAN_READ : EL1_PAN_READ | EL1_PAN_WRITE;
    }
    boolean writableByUser = user && !readOnly;
    if (!uxn && !(wxn && writableByUser)) {
      rights |= EL0_EXECUTE;
    }
    // what EL0 may write, EL1 never executes
    if (!pxn && !writableByUser && !(wxn && !readOnly)) {
      rights |= EL1_EXECUTE;
    }
    return rights;
  }
}
