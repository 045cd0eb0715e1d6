package elfuse.hv.hvf;

import elfuse.hv.HypervisorException;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;
import elfuse.hv.hvf.raw.HvConstants;
import java.lang.foreign.MemorySegment;

/**
 * Single-step and breakpoints of one vCPU through its own debug registers, whose exceptions the
 * framework sends to the host (Arm ARM D2.8, D2.12). Owned by the vCPU's thread.
 */
final class HvfDebugging {
  private static final long NOWHERE = 1;
  private static final long PSTATE_SS = 1 << 21;
  private static final long MDSCR_SS = 1;
  private static final long MDSCR_KDE = 1 << 13;
  private static final long MDSCR_MDE = 1 << 15;
  // DBGBCR: E, PMC EL1 and EL0, BAS all four bytes (Arm ARM D24.3.2)
  private static final long ENABLED = 1 | 3 << 1 | 0xf << 5;
  private static final long SPAN = 1 << 23;
  private static final long PAN = 1 << 22;
  private static final long KEPT = 0xfL << 28 | 1 << 24; // NZCV and DIT

  private final HvCalls calls;
  private final long vcpu;
  private final MemorySegment scratch;
  private boolean stepping;
  private boolean passing;
  private long[] breakpoints = {};
  private int used;
  private long reported = NOWHERE;

  HvfDebugging(HvCalls calls, long vcpu, MemorySegment scratch) {
    this.calls = calls;
    this.vcpu = vcpu;
    this.scratch = scratch;
  }

  boolean stepping() {
    return stepping;
  }

  void setStepping(boolean on) {
    stepping = on;
    restore();
  }

  void setBreakpoints(long[] addresses) {
    int most = (int) (get(SysReg.ID_AA64DFR0_EL1.encoding()) >>> 12 & 15) + 1;
    if (addresses.length > most) {
      throw new HypervisorException(
          "setBreakpoints: this Mac's vCPUs have "
              + most
              + " breakpoints, "
              + addresses.length
              + " were asked for");
    }
    for (long address : addresses) {
      if ((address & 3) != 0) {
        throw new IllegalArgumentException(
            "setBreakpoints: 0x" + Long.toHexString(address) + " is not a multiple of 4");
      }
    }
    breakpoints = addresses.clone();
    reported = NOWHERE;
    restore();
  }

  boolean breaking() {
    return breakpoints.length != 0 && !stepping;
  }

  boolean passes(long pc) {
    return reported == pc;
  }

  void ended(VcpuExit exit) {
    reported = exit instanceof VcpuExit.Debug(long pc, boolean step) && !step ? pc : NOWHERE;
  }

  /** Lets the next run make one step, without breakpoints. */
  void passOne() {
    passing = true;
    apply(true, new long[0]);
  }

  /** Puts back what was asked for. */
  void restore() {
    passing = false;
    apply(stepping, breakpoints);
  }

  private static int dbgbvr(int n) {
    return 2 << 14 | n << 3 | 4;
  }

  private static int dbgbcr(int n) {
    return 2 << 14 | n << 3 | 5;
  }

  private long get(int encoding) {
    return calls.getSysReg(vcpu, encoding, scratch);
  }

  private void apply(boolean step, long[] addresses) {
    for (int n = 0; n < Math.max(used, addresses.length); n++) {
      boolean on = n < addresses.length;
      calls.setSysReg(vcpu, dbgbvr(n), on ? addresses[n] : 0);
      calls.setSysReg(vcpu, dbgbcr(n), on ? ENABLED : 0);
    }
    used = addresses.length;
    boolean active = step || addresses.length != 0;
    long mdscr = get(SysReg.MDSCR_EL1.encoding()) & ~(MDSCR_SS | MDSCR_KDE | MDSCR_MDE);
    mdscr |= step ? MDSCR_SS | MDSCR_KDE : 0;
    mdscr |= addresses.length != 0 ? MDSCR_MDE | MDSCR_KDE : 0;
    calls.setSysReg(vcpu, SysReg.MDSCR_EL1.encoding(), mdscr);
    calls.setTrapDebugExceptions(vcpu, active);
    if (!step) {
      long pstate = calls.getReg(vcpu, HvConstants.HV_REG_CPSR, scratch);
      calls.setReg(vcpu, HvConstants.HV_REG_CPSR, pstate & ~PSTATE_SS);
    }
  }

  /** A run begins: a step is one instruction from PSTATE.SS. */
  void arm() {
    if (stepping || passing) {
      long pstate = calls.getReg(vcpu, HvConstants.HV_REG_CPSR, scratch);
      calls.setReg(vcpu, HvConstants.HV_REG_CPSR, pstate | PSTATE_SS);
    }
  }

  /** Gives the guest its own BRK, which came to the host with the other debug exceptions. */
  void enterException(int syndrome) {
    long pstate = calls.getReg(vcpu, HvConstants.HV_REG_CPSR, scratch);
    long pc = calls.getReg(vcpu, HvConstants.HV_REG_PC, scratch);
    int mode = (int) pstate & 15;
    calls.setSysReg(vcpu, SysReg.ESR_EL1.encoding(), syndrome & 0xffff_ffffL);
    calls.setSysReg(vcpu, SysReg.ELR_EL1.encoding(), pc);
    calls.setSysReg(vcpu, SysReg.SPSR_EL1.encoding(), pstate & ~PSTATE_SS);
    long pan = (get(SysReg.SCTLR_EL1.encoding()) & SPAN) == 0 ? PAN : pstate & PAN;
    calls.setReg(vcpu, HvConstants.HV_REG_CPSR, pstate & KEPT | pan | 0x3c5);
    long vector = get(SysReg.VBAR_EL1.encoding()) + (mode == 5 ? 0x200 : mode == 4 ? 0 : 0x400);
    calls.setReg(vcpu, HvConstants.HV_REG_PC, vector);
  }
}
