package elfuse.signal;

import elfuse.abi.Signals;

/**
 * What a handler's frame saves and {@code rt_sigreturn} brings back: the registers of EL0, the
 * blocked signals and the alternate stack. A plain holder; not for several threads at once.
 */
public final class SignalContext {
  /** X0 to X30. */
  public final long[] x = new long[31];

  /** The vector registers: element 2n is the low half of Vn, 2n+1 its high half. */
  public final long[] v = new long[64];

  /** SP. */
  public long sp;

  /** PC. */
  public long pc;

  /** PSTATE. */
  public long pstate;

  /** FPSR. */
  public int fpsr;

  /** FPCR. */
  public int fpcr;

  /** The blocked signals; bit n-1 is signal n. */
  public long mask;

  /** The alternate stack's lowest address. */
  public long stackPointer;

  /** The alternate stack's {@code SS_*}. */
  public int stackFlags = Signals.SS_DISABLE;

  /** The alternate stack's bytes. */
  public long stackSize;

  /** FAR_EL1 of the last fault. */
  public long faultAddress;

  /** ESR_EL1 of the last fault; 0 leaves the record out. */
  public long esr;

  /** A context of zeroes and no alternate stack. */
  public SignalContext() {}
}
