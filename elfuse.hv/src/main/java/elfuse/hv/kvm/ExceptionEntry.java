package elfuse.hv.kvm;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;

/** Takes a synchronous exception to EL1 in a vCPU's stead (Arm ARM D1.3.1, D1.3.5). */
final class ExceptionEntry {
  private static final long NZCV_DIT = 0xfL << 28 | 1 << 24;
  private static final long PAN = 1 << 22;
  private static final long SS = 1 << 21;
  private static final long SPAN = 1 << 23;
  private static final long EL1H_MASKED = 0x3c5;
  private static final long MODE = 0xf;
  private static final int EL1H = 5;
  private static final int EL1T = 4;

  // Arm ARM D24.2.40: IL, and of a data abort FnV (FAR is not valid) and an external abort
  private static final int LOST = 1 << 25 | 1 << 10 | 0x10;
  private static final int EC_DATA_ABORT_LOWER = 0x24;
  private static final int EC_DATA_ABORT_SAME = 0x25;

  private ExceptionEntry() {}

  /**
   * The host has no memory behind what the guest accessed, as behind the end of a mapped file that
   * was truncated. It does not tell the address.
   *
   * @return whether the exception could be taken: not if the handler itself is lost
   */
  static boolean memoryLost(Registers registers) {
    long pstate = registers.get(Reg.PSTATE);
    int exceptionClass = (pstate & MODE) == 0 ? EC_DATA_ABORT_LOWER : EC_DATA_ABORT_SAME;
    if (registers.get(Reg.PC) == vector(registers, pstate)) {
      return false;
    }
    enter(registers, exceptionClass << 26 | LOST);
    registers.set(SysReg.FAR_EL1, 0);
    return true;
  }

  private static long vector(Registers registers, long pstate) {
    int mode = (int) (pstate & MODE);
    int offset = mode == EL1H ? 0x200 : mode == EL1T ? 0 : 0x400;
    return registers.get(SysReg.VBAR_EL1) + offset;
  }

  static void enter(Registers registers, int syndrome) {
    long pstate = registers.get(Reg.PSTATE);
    long vector = vector(registers, pstate);
    registers.set(SysReg.ESR_EL1, syndrome & 0xffff_ffffL);
    registers.set(SysReg.ELR_EL1, registers.get(Reg.PC));
    registers.set(SysReg.SPSR_EL1, pstate & ~SS);
    long pan = (registers.get(SysReg.SCTLR_EL1) & SPAN) == 0 ? PAN : pstate & PAN;
    boolean hasPan = (registers.get(SysReg.ID_AA64MMFR1_EL1) >>> 20 & 0xf) != 0;
    registers.set(Reg.PSTATE, pstate & NZCV_DIT | (hasPan ? pan : 0) | EL1H_MASKED);
    registers.set(Reg.PC, vector);
  }
}
