package elfuse.hv.limits;

import elfuse.hv.SysReg;

/**
 * What a guest is told of the processor, at most. A hardware engine shows its host's identification
 * registers through this, so that nothing is promised which the vCPU does not give or which the
 * state that elfuse keeps of a thread does not hold (Arm ARM D24.2; fields of 4 bits).
 */
public final class IdRegisterLimits {
  private IdRegisterLimits() {}

  /**
   * {@return whether a register is one of identification}
   *
   * @param register which
   */
  public static boolean identifies(SysReg register) {
    return switch (register) {
      case CTR_EL0,
          DCZID_EL0,
          CLIDR_EL1,
          CCSIDR_EL1,
          MIDR_EL1,
          MPIDR_EL1,
          REVIDR_EL1,
          ID_AA64PFR0_EL1,
          ID_AA64PFR1_EL1,
          ID_AA64ZFR0_EL1,
          ID_AA64SMFR0_EL1,
          ID_AA64DFR0_EL1,
          ID_AA64DFR1_EL1,
          ID_AA64ISAR0_EL1,
          ID_AA64ISAR1_EL1,
          ID_AA64ISAR2_EL1,
          ID_AA64MMFR0_EL1,
          ID_AA64MMFR1_EL1,
          ID_AA64MMFR2_EL1 ->
          true;
      default -> false;
    };
  }

  /**
   * {@return the value to show}
   *
   * @param register which
   * @param value what the host's vCPU has
   */
  public static long limit(SysReg register, long value) {
    return switch (register) {
      // FP and AdvSIMD (signed, 0xf is "none"), DIT, CSV2, CSV3; AArch64 alone at EL0 and EL1
      case ID_AA64PFR0_EL1 -> value & field(16, 20, 48, 56, 60) | 0x11;
      // SSBS is a bit of PSTATE that KVM keeps; no BTI, MTE or SME, whose state is not kept
      case ID_AA64PFR1_EL1 -> value & field(4);
      case ID_AA64ZFR0_EL1, ID_AA64SMFR0_EL1, ID_AA64DFR1_EL1, ID_AA64ISAR2_EL1 -> 0;
      // breakpoints, watchpoints and contexts; no PMU, SPE, trace
      case ID_AA64DFR0_EL1 -> value & (low(4) | field(12, 20, 28));
      // no TME (24) and no RNDR (60)
      case ID_AA64ISAR0_EL1 -> value & ~field(24, 60) & ~low(4);
      // DPB, JSCVT, FCMA, LRCPC, FRINTTS, SB, BF16, DGH, I8MM; no pointer authentication
      case ID_AA64ISAR1_EL1 -> value & (low(4) | field(12, 16, 20, 32, 36, 44, 48, 52));
      // PARange, ASIDBits, the granules
      case ID_AA64MMFR0_EL1 -> value & (low(4) | field(4, 20, 24, 28));
      // HAFDBS, VMID, HPDS, LO, PAN, XNX
      case ID_AA64MMFR1_EL1 -> value & (low(4) | field(4, 12, 16, 20, 28));
      // CnP, UAO, AT
      case ID_AA64MMFR2_EL1 -> value & (low(4) | field(4, 32));
      default -> value;
    };
  }

  private static long low(int bits) {
    return (1L << bits) - 1;
  }

  /** {@return the 4-bit fields that begin at these bits} */
  private static long field(int... from) {
    long mask = 0;
    for (int bit : from) {
      mask |= 0xfL << bit;
    }
    return mask;
  }
}
