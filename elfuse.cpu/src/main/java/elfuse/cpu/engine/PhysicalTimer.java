package elfuse.cpu.engine;

/** The EL1 physical timer: values alone, as there are no interrupts. */
final class PhysicalTimer {
  /** CNTP_CVAL_EL0. */
  long compare;

  /** ENABLE and IMASK of CNTP_CTL_EL0. */
  int enable;

  /** {@return CNTP_CTL_EL0 when the counter shows {@code now}} */
  long control(long now) {
    return (enable & 1) != 0 && compare - now <= 0 ? enable | 4 : enable;
  }
}
