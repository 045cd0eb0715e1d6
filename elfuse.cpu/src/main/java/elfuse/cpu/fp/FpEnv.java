package elfuse.cpu.fp;

/** The floating-point control and status registers. */
public class FpEnv {
  /** FPCR, bits as in the Arm ARM (C5.2). */
  public int fpcr;

  /** FPSR, bits as in the Arm ARM (C5.2). */
  public int fpsr;
}
