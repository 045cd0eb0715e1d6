package elfuse.cpu.engine;

import elfuse.cpu.fp.FpEnv;

/**
 * The registers that instructions work on. Public fields, because every instruction of every class
 * in this module reads and writes them; only the thread that runs the vCPU does.
 */
public final class CpuState extends FpEnv {
  /** Index in {@link #x} of the current stack pointer. */
  public static final int SP = 31;

  /** Index in {@link #x} that always reads as zero: XZR as a source. */
  public static final int ZERO = 32;

  /** Index in {@link #x} that nobody reads: XZR as a destination. */
  public static final int SINK = 33;

  /**
   * X0 to X30, then the current stack pointer, {@link #ZERO} and {@link #SINK}. The length is a
   * power of two.
   */
  public final long[] x = new long[64];

  /** Vector registers: {@code v[2n]} is bits 63:0 of Vn and {@code v[2n+1]} is bits 127:64. */
  public final long[] v = new long[64];

  /** Condition flags: N is 8, Z is 4, C is 2, V is 1. */
  public int nzcv;

  // flags that translated code has not computed yet, see LazyFlags; nzcv alone counts elsewhere
  int flagKind;
  long flagA;
  long flagB;

  /** Address of the instruction being executed, or of the next one between instructions. */
  public long pc;

  /** Memory as this vCPU sees it now. */
  public final GuestMemory memory;

  /**
   * Makes a state with all registers zero.
   *
   * @param memory what loads and stores go to
   */
  public CpuState(GuestMemory memory) {
    this.memory = memory;
  }
}
