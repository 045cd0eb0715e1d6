package elfuse.hv;

/** The system registers that a vCPU holds, with their encodings (Arm ARM D24). */
public enum SysReg {
  /** Stack pointer of EL0. */
  SP_EL0(3, 0, 4, 1, 0),
  /** Stack pointer of EL1. */
  SP_EL1(3, 4, 4, 1, 0),
  /** Exception link register. */
  ELR_EL1(3, 0, 4, 0, 1),
  /** Saved process state. */
  SPSR_EL1(3, 0, 4, 0, 0),
  /** Exception syndrome. */
  ESR_EL1(3, 0, 5, 2, 0),
  /** Fault address. */
  FAR_EL1(3, 0, 6, 0, 0),
  /** Auxiliary fault status 0. */
  AFSR0_EL1(3, 0, 5, 1, 0),
  /** Auxiliary fault status 1. */
  AFSR1_EL1(3, 0, 5, 1, 1),
  /** Vector base address. */
  VBAR_EL1(3, 0, 12, 0, 0),
  /** System control. */
  SCTLR_EL1(3, 0, 1, 0, 0),
  /** Auxiliary control. */
  ACTLR_EL1(3, 0, 1, 0, 1),
  /** Architectural feature access control. */
  CPACR_EL1(3, 0, 1, 0, 2),
  /** Translation table base 0. */
  TTBR0_EL1(3, 0, 2, 0, 0),
  /** Translation table base 1. */
  TTBR1_EL1(3, 0, 2, 0, 1),
  /** Translation control. */
  TCR_EL1(3, 0, 2, 0, 2),
  /** Memory attribute indirection. */
  MAIR_EL1(3, 0, 10, 2, 0),
  /** Auxiliary memory attribute indirection. */
  AMAIR_EL1(3, 0, 10, 3, 0),
  /** Context identifier. */
  CONTEXTIDR_EL1(3, 0, 13, 0, 1),
  /** Thread pointer of EL0. */
  TPIDR_EL0(3, 3, 13, 0, 2),
  /** Read-only thread pointer of EL0. */
  TPIDRRO_EL0(3, 3, 13, 0, 3),
  /** Thread pointer of EL1. */
  TPIDR_EL1(3, 0, 13, 0, 4),
  /** Physical address of an address translation. */
  PAR_EL1(3, 0, 7, 4, 0),
  /** Monitor debug system control. */
  MDSCR_EL1(2, 0, 0, 2, 2),
  /** Counter access control for EL0. */
  CNTKCTL_EL1(3, 0, 14, 1, 0),
  /** Counter frequency. */
  CNTFRQ_EL0(3, 3, 14, 0, 0),
  /** Virtual count. */
  CNTVCT_EL0(3, 3, 14, 0, 2),
  /** Physical count. */
  CNTPCT_EL0(3, 3, 14, 0, 1),
  /** Virtual timer control. */
  CNTV_CTL_EL0(3, 3, 14, 3, 1),
  /** Virtual timer compare value. */
  CNTV_CVAL_EL0(3, 3, 14, 3, 2),
  /** Cache size selection. */
  CSSELR_EL1(3, 2, 0, 0, 0),
  /** Cache size identification. */
  CCSIDR_EL1(3, 1, 0, 0, 0),
  /** Cache level identification. */
  CLIDR_EL1(3, 1, 0, 0, 1),
  /** Cache type. */
  CTR_EL0(3, 3, 0, 0, 1),
  /** Size of a DC ZVA block. */
  DCZID_EL0(3, 3, 0, 0, 7),
  /** Main identification. */
  MIDR_EL1(3, 0, 0, 0, 0),
  /** Multiprocessor affinity. */
  MPIDR_EL1(3, 0, 0, 0, 5),
  /** Revision identification. */
  REVIDR_EL1(3, 0, 0, 0, 6),
  /** Processor features 0. */
  ID_AA64PFR0_EL1(3, 0, 0, 4, 0),
  /** Processor features 1. */
  ID_AA64PFR1_EL1(3, 0, 0, 4, 1),
  /** SVE features 0. */
  ID_AA64ZFR0_EL1(3, 0, 0, 4, 4),
  /** SME features 0. */
  ID_AA64SMFR0_EL1(3, 0, 0, 4, 5),
  /** Debug features 0. */
  ID_AA64DFR0_EL1(3, 0, 0, 5, 0),
  /** Debug features 1. */
  ID_AA64DFR1_EL1(3, 0, 0, 5, 1),
  /** Instruction set attributes 0. */
  ID_AA64ISAR0_EL1(3, 0, 0, 6, 0),
  /** Instruction set attributes 1. */
  ID_AA64ISAR1_EL1(3, 0, 0, 6, 1),
  /** Instruction set attributes 2. */
  ID_AA64ISAR2_EL1(3, 0, 0, 6, 2),
  /** Memory model features 0. */
  ID_AA64MMFR0_EL1(3, 0, 0, 7, 0),
  /** Memory model features 1. */
  ID_AA64MMFR1_EL1(3, 0, 0, 7, 1),
  /** Memory model features 2. */
  ID_AA64MMFR2_EL1(3, 0, 0, 7, 2);

  private final int encoding;

  SysReg(int op0, int op1, int crn, int crm, int op2) {
    encoding = op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
  }

  /**
   * {@return the encoding as {@code op0:op1:CRn:CRm:op2}, 16 bits} It is the form of
   * Hypervisor.framework and the low half of KVM's register id; bits 20:5 of {@code MRS} and {@code
   * MSR} hold it too, with op0 as 2 or 3.
   */
  public int encoding() {
    return encoding;
  }
}
