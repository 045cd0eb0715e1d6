package elfuse.cpu.engine;

import elfuse.hv.SysReg;

/**
 * The system registers of one vCPU that are just numbers. What a write changes elsewhere is {@link
 * Core}'s business.
 */
final class SystemRegisters {
  private static final SysReg[] BY_HASH = new SysReg[256];
  // SCTLR_EL1: RES1 without the features that define these bits, and what can be written
  private static final long SCTLR_ONES = 1 << 29 | 1 << 28 | 1 << 22 | 1 << 20 | 1 << 11;
  private static final long SCTLR_BITS =
      1 // M
          | 1 << 1 // A
          | 1 << 2 // C
          | 1 << 3 // SA
          | 1 << 4 // SA0
          | 1 << 9 // UMA
          | 1 << 12 // I
          | 1 << 14 // DZE
          | 1 << 15 // UCT
          | 1 << 16 // nTWI
          | 1 << 18 // nTWE
          | 1 << 19 // WXN
          | 1 << 23 // SPAN
          | 1 << 26; // UCI

  static {
    for (SysReg register : SysReg.values()) {
      int at = hash(register.encoding());
      while (BY_HASH[at] != null) {
        at = at + 1 & 255;
      }
      BY_HASH[at] = register;
    }
  }

  private final long[] values = new long[SysReg.values().length];

  SystemRegisters() {
    values[SysReg.SCTLR_EL1.ordinal()] = SCTLR_ONES;
  }

  private static int hash(int encoding) {
    return encoding * 0x9e3779b1 >>> 24;
  }

  /** {@return the register of an encoding, or null} */
  static SysReg of(int encoding) {
    for (int at = hash(encoding); BY_HASH[at] != null; at = at + 1 & 255) {
      if (BY_HASH[at].encoding() == encoding) {
        return BY_HASH[at];
      }
    }
    return null;
  }

  /** {@return where the values are kept, by ordinal: to be read only} */
  long[] values() {
    return values;
  }

  long get(SysReg register) {
    return values[register.ordinal()];
  }

  void set(SysReg register, long value) {
    values[register.ordinal()] =
        switch (register) {
          case SCTLR_EL1 -> value & SCTLR_BITS | SCTLR_ONES;
          case SPSR_EL1 -> value & Pstate.SPSR_BITS;
          case ESR_EL1, CONTEXTIDR_EL1, MDSCR_EL1 -> value & 0xffff_ffffL;
          case VBAR_EL1 -> value & -0x800;
          case CPACR_EL1 -> value & 3 << 20;
          case CNTKCTL_EL1 -> value & 0x3ff;
          case CNTV_CTL_EL0 -> value & 3;
          case CSSELR_EL1 -> value & 0xf;
          case ACTLR_EL1, AFSR0_EL1, AFSR1_EL1, AMAIR_EL1 -> 0;
          default -> value;
        };
  }
}
