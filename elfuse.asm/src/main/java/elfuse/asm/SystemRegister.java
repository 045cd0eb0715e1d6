// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

import elfuse.asm.table.SystemNames;
import java.util.Locale;

/**
 * A register that MRS reads and MSR writes (Arm ARM D19). The ones that EL0 and EL1 of a plain CPU
 * have are constants; {@link #of(String)} knows the others.
 *
 * @param op0 2 or 3
 * @param op1 0 to 7
 * @param crn 0 to 15
 * @param crm 0 to 15
 * @param op2 0 to 7
 */
public record SystemRegister(int op0, int op1, int crn, int crm, int op2) {
  /** {@code midr_el1}. */
  public static final SystemRegister MIDR_EL1 = new SystemRegister(3, 0, 0, 0, 0);

  /** {@code mpuir_el1}. */
  public static final SystemRegister MPUIR_EL1 = new SystemRegister(3, 0, 0, 0, 4);

  /** {@code mpidr_el1}. */
  public static final SystemRegister MPIDR_EL1 = new SystemRegister(3, 0, 0, 0, 5);

  /** {@code revidr_el1}. */
  public static final SystemRegister REVIDR_EL1 = new SystemRegister(3, 0, 0, 0, 6);

  /** {@code id_pfr0_el1}. */
  public static final SystemRegister ID_PFR0_EL1 = new SystemRegister(3, 0, 0, 1, 0);

  /** {@code id_pfr1_el1}. */
  public static final SystemRegister ID_PFR1_EL1 = new SystemRegister(3, 0, 0, 1, 1);

  /** {@code id_dfr0_el1}. */
  public static final SystemRegister ID_DFR0_EL1 = new SystemRegister(3, 0, 0, 1, 2);

  /** {@code id_afr0_el1}. */
  public static final SystemRegister ID_AFR0_EL1 = new SystemRegister(3, 0, 0, 1, 3);

  /** {@code id_mmfr0_el1}. */
  public static final SystemRegister ID_MMFR0_EL1 = new SystemRegister(3, 0, 0, 1, 4);

  /** {@code id_mmfr1_el1}. */
  public static final SystemRegister ID_MMFR1_EL1 = new SystemRegister(3, 0, 0, 1, 5);

  /** {@code id_mmfr2_el1}. */
  public static final SystemRegister ID_MMFR2_EL1 = new SystemRegister(3, 0, 0, 1, 6);

  /** {@code id_mmfr3_el1}. */
  public static final SystemRegister ID_MMFR3_EL1 = new SystemRegister(3, 0, 0, 1, 7);

  /** {@code id_isar0_el1}. */
  public static final SystemRegister ID_ISAR0_EL1 = new SystemRegister(3, 0, 0, 2, 0);

  /** {@code id_isar1_el1}. */
  public static final SystemRegister ID_ISAR1_EL1 = new SystemRegister(3, 0, 0, 2, 1);

  /** {@code id_isar2_el1}. */
  public static final SystemRegister ID_ISAR2_EL1 = new SystemRegister(3, 0, 0, 2, 2);

  /** {@code id_isar3_el1}. */
  public static final SystemRegister ID_ISAR3_EL1 = new SystemRegister(3, 0, 0, 2, 3);

  /** {@code id_isar4_el1}. */
  public static final SystemRegister ID_ISAR4_EL1 = new SystemRegister(3, 0, 0, 2, 4);

  /** {@code id_isar5_el1}. */
  public static final SystemRegister ID_ISAR5_EL1 = new SystemRegister(3, 0, 0, 2, 5);

  /** {@code id_mmfr4_el1}. */
  public static final SystemRegister ID_MMFR4_EL1 = new SystemRegister(3, 0, 0, 2, 6);

  /** {@code id_isar6_el1}. */
  public static final SystemRegister ID_ISAR6_EL1 = new SystemRegister(3, 0, 0, 2, 7);

  /** {@code mvfr0_el1}. */
  public static final SystemRegister MVFR0_EL1 = new SystemRegister(3, 0, 0, 3, 0);

  /** {@code mvfr1_el1}. */
  public static final SystemRegister MVFR1_EL1 = new SystemRegister(3, 0, 0, 3, 1);

  /** {@code mvfr2_el1}. */
  public static final SystemRegister MVFR2_EL1 = new SystemRegister(3, 0, 0, 3, 2);

  /** {@code id_pfr2_el1}. */
  public static final SystemRegister ID_PFR2_EL1 = new SystemRegister(3, 0, 0, 3, 4);

  /** {@code id_dfr1_el1}. */
  public static final SystemRegister ID_DFR1_EL1 = new SystemRegister(3, 0, 0, 3, 5);

  /** {@code id_mmfr5_el1}. */
  public static final SystemRegister ID_MMFR5_EL1 = new SystemRegister(3, 0, 0, 3, 6);

  /** {@code id_aa64pfr0_el1}. */
  public static final SystemRegister ID_AA64PFR0_EL1 = new SystemRegister(3, 0, 0, 4, 0);

  /** {@code id_aa64pfr1_el1}. */
  public static final SystemRegister ID_AA64PFR1_EL1 = new SystemRegister(3, 0, 0, 4, 1);

  /** {@code id_aa64zfr0_el1}. */
  public static final SystemRegister ID_AA64ZFR0_EL1 = new SystemRegister(3, 0, 0, 4, 4);

  /** {@code id_aa64smfr0_el1}. */
  public static final SystemRegister ID_AA64SMFR0_EL1 = new SystemRegister(3, 0, 0, 4, 5);

  /** {@code id_aa64dfr0_el1}. */
  public static final SystemRegister ID_AA64DFR0_EL1 = new SystemRegister(3, 0, 0, 5, 0);

  /** {@code id_aa64dfr1_el1}. */
  public static final SystemRegister ID_AA64DFR1_EL1 = new SystemRegister(3, 0, 0, 5, 1);

  /** {@code id_aa64afr0_el1}. */
  public static final SystemRegister ID_AA64AFR0_EL1 = new SystemRegister(3, 0, 0, 5, 4);

  /** {@code id_aa64afr1_el1}. */
  public static final SystemRegister ID_AA64AFR1_EL1 = new SystemRegister(3, 0, 0, 5, 5);

  /** {@code id_aa64isar0_el1}. */
  public static final SystemRegister ID_AA64ISAR0_EL1 = new SystemRegister(3, 0, 0, 6, 0);

  /** {@code id_aa64isar1_el1}. */
  public static final SystemRegister ID_AA64ISAR1_EL1 = new SystemRegister(3, 0, 0, 6, 1);

  /** {@code id_aa64isar2_el1}. */
  public static final SystemRegister ID_AA64ISAR2_EL1 = new SystemRegister(3, 0, 0, 6, 2);

  /** {@code id_aa64mmfr0_el1}. */
  public static final SystemRegister ID_AA64MMFR0_EL1 = new SystemRegister(3, 0, 0, 7, 0);

  /** {@code id_aa64mmfr1_el1}. */
  public static final SystemRegister ID_AA64MMFR1_EL1 = new SystemRegister(3, 0, 0, 7, 1);

  /** {@code id_aa64mmfr2_el1}. */
  public static final SystemRegister ID_AA64MMFR2_EL1 = new SystemRegister(3, 0, 0, 7, 2);

  /** {@code sctlr_el1}. */
  public static final SystemRegister SCTLR_EL1 = new SystemRegister(3, 0, 1, 0, 0);

  /** {@code actlr_el1}. */
  public static final SystemRegister ACTLR_EL1 = new SystemRegister(3, 0, 1, 0, 1);

  /** {@code cpacr_el1}. */
  public static final SystemRegister CPACR_EL1 = new SystemRegister(3, 0, 1, 0, 2);

  /** {@code rgsr_el1}. */
  public static final SystemRegister RGSR_EL1 = new SystemRegister(3, 0, 1, 0, 5);

  /** {@code gcr_el1}. */
  public static final SystemRegister GCR_EL1 = new SystemRegister(3, 0, 1, 0, 6);

  /** {@code zcr_el1}. */
  public static final SystemRegister ZCR_EL1 = new SystemRegister(3, 0, 1, 2, 0);

  /** {@code trfcr_el1}. */
  public static final SystemRegister TRFCR_EL1 = new SystemRegister(3, 0, 1, 2, 1);

  /** {@code smpri_el1}. */
  public static final SystemRegister SMPRI_EL1 = new SystemRegister(3, 0, 1, 2, 4);

  /** {@code smcr_el1}. */
  public static final SystemRegister SMCR_EL1 = new SystemRegister(3, 0, 1, 2, 6);

  /** {@code ttbr0_el1}. */
  public static final SystemRegister TTBR0_EL1 = new SystemRegister(3, 0, 2, 0, 0);

  /** {@code ttbr1_el1}. */
  public static final SystemRegister TTBR1_EL1 = new SystemRegister(3, 0, 2, 0, 1);

  /** {@code tcr_el1}. */
  public static final SystemRegister TCR_EL1 = new SystemRegister(3, 0, 2, 0, 2);

  /** {@code apiakeylo_el1}. */
  public static final SystemRegister APIAKEYLO_EL1 = new SystemRegister(3, 0, 2, 1, 0);

  /** {@code apiakeyhi_el1}. */
  public static final SystemRegister APIAKEYHI_EL1 = new SystemRegister(3, 0, 2, 1, 1);

  /** {@code apibkeylo_el1}. */
  public static final SystemRegister APIBKEYLO_EL1 = new SystemRegister(3, 0, 2, 1, 2);

  /** {@code apibkeyhi_el1}. */
  public static final SystemRegister APIBKEYHI_EL1 = new SystemRegister(3, 0, 2, 1, 3);

  /** {@code apdakeylo_el1}. */
  public static final SystemRegister APDAKEYLO_EL1 = new SystemRegister(3, 0, 2, 2, 0);

  /** {@code apdakeyhi_el1}. */
  public static final SystemRegister APDAKEYHI_EL1 = new SystemRegister(3, 0, 2, 2, 1);

  /** {@code apdbkeylo_el1}. */
  public static final SystemRegister APDBKEYLO_EL1 = new SystemRegister(3, 0, 2, 2, 2);

  /** {@code apdbkeyhi_el1}. */
  public static final SystemRegister APDBKEYHI_EL1 = new SystemRegister(3, 0, 2, 2, 3);

  /** {@code apgakeylo_el1}. */
  public static final SystemRegister APGAKEYLO_EL1 = new SystemRegister(3, 0, 2, 3, 0);

  /** {@code apgakeyhi_el1}. */
  public static final SystemRegister APGAKEYHI_EL1 = new SystemRegister(3, 0, 2, 3, 1);

  /** {@code spsr_el1}. */
  public static final SystemRegister SPSR_EL1 = new SystemRegister(3, 0, 4, 0, 0);

  /** {@code elr_el1}. */
  public static final SystemRegister ELR_EL1 = new SystemRegister(3, 0, 4, 0, 1);

  /** {@code sp_el0}. */
  public static final SystemRegister SP_EL0 = new SystemRegister(3, 0, 4, 1, 0);

  /** {@code spsel}. */
  public static final SystemRegister SPSEL = new SystemRegister(3, 0, 4, 2, 0);

  /** {@code currentel}. */
  public static final SystemRegister CURRENTEL = new SystemRegister(3, 0, 4, 2, 2);

  /** {@code pan}. */
  public static final SystemRegister PAN = new SystemRegister(3, 0, 4, 2, 3);

  /** {@code uao}. */
  public static final SystemRegister UAO = new SystemRegister(3, 0, 4, 2, 4);

  /** {@code allint}. */
  public static final SystemRegister ALLINT = new SystemRegister(3, 0, 4, 3, 0);

  /** {@code icc_pmr_el1}. */
  public static final SystemRegister ICC_PMR_EL1 = new SystemRegister(3, 0, 4, 6, 0);

  /** {@code afsr0_el1}. */
  public static final SystemRegister AFSR0_EL1 = new SystemRegister(3, 0, 5, 1, 0);

  /** {@code afsr1_el1}. */
  public static final SystemRegister AFSR1_EL1 = new SystemRegister(3, 0, 5, 1, 1);

  /** {@code esr_el1}. */
  public static final SystemRegister ESR_EL1 = new SystemRegister(3, 0, 5, 2, 0);

  /** {@code erridr_el1}. */
  public static final SystemRegister ERRIDR_EL1 = new SystemRegister(3, 0, 5, 3, 0);

  /** {@code errselr_el1}. */
  public static final SystemRegister ERRSELR_EL1 = new SystemRegister(3, 0, 5, 3, 1);

  /** {@code erxfr_el1}. */
  public static final SystemRegister ERXFR_EL1 = new SystemRegister(3, 0, 5, 4, 0);

  /** {@code erxctlr_el1}. */
  public static final SystemRegister ERXCTLR_EL1 = new SystemRegister(3, 0, 5, 4, 1);

  /** {@code erxstatus_el1}. */
  public static final SystemRegister ERXSTATUS_EL1 = new SystemRegister(3, 0, 5, 4, 2);

  /** {@code erxaddr_el1}. */
  public static final SystemRegister ERXADDR_EL1 = new SystemRegister(3, 0, 5, 4, 3);

  /** {@code erxpfgf_el1}. */
  public static final SystemRegister ERXPFGF_EL1 = new SystemRegister(3, 0, 5, 4, 4);

  /** {@code erxpfgctl_el1}. */
  public static final SystemRegister ERXPFGCTL_EL1 = new SystemRegister(3, 0, 5, 4, 5);

  /** {@code erxpfgcdn_el1}. */
  public static final SystemRegister ERXPFGCDN_EL1 = new SystemRegister(3, 0, 5, 4, 6);

  /** {@code erxmisc0_el1}. */
  public static final SystemRegister ERXMISC0_EL1 = new SystemRegister(3, 0, 5, 5, 0);

  /** {@code erxmisc1_el1}. */
  public static final SystemRegister ERXMISC1_EL1 = new SystemRegister(3, 0, 5, 5, 1);

  /** {@code erxmisc2_el1}. */
  public static final SystemRegister ERXMISC2_EL1 = new SystemRegister(3, 0, 5, 5, 2);

  /** {@code erxmisc3_el1}. */
  public static final SystemRegister ERXMISC3_EL1 = new SystemRegister(3, 0, 5, 5, 3);

  /** {@code tfsr_el1}. */
  public static final SystemRegister TFSR_EL1 = new SystemRegister(3, 0, 5, 6, 0);

  /** {@code tfsre0_el1}. */
  public static final SystemRegister TFSRE0_EL1 = new SystemRegister(3, 0, 5, 6, 1);

  /** {@code far_el1}. */
  public static final SystemRegister FAR_EL1 = new SystemRegister(3, 0, 6, 0, 0);

  /** {@code prenr_el1}. */
  public static final SystemRegister PRENR_EL1 = new SystemRegister(3, 0, 6, 1, 1);

  /** {@code prselr_el1}. */
  public static final SystemRegister PRSELR_EL1 = new SystemRegister(3, 0, 6, 2, 1);

  /** {@code prbar_el1}. */
  public static final SystemRegister PRBAR_EL1 = new SystemRegister(3, 0, 6, 8, 0);

  /** {@code prlar_el1}. */
  public static final SystemRegister PRLAR_EL1 = new SystemRegister(3, 0, 6, 8, 1);

  /** {@code prbar1_el1}. */
  public static final SystemRegister PRBAR1_EL1 = new SystemRegister(3, 0, 6, 8, 4);

  /** {@code prlar1_el1}. */
  public static final SystemRegister PRLAR1_EL1 = new SystemRegister(3, 0, 6, 8, 5);

  /** {@code prbar2_el1}. */
  public static final SystemRegister PRBAR2_EL1 = new SystemRegister(3, 0, 6, 9, 0);

  /** {@code prlar2_el1}. */
  public static final SystemRegister PRLAR2_EL1 = new SystemRegister(3, 0, 6, 9, 1);

  /** {@code prbar3_el1}. */
  public static final SystemRegister PRBAR3_EL1 = new SystemRegister(3, 0, 6, 9, 4);

  /** {@code prlar3_el1}. */
  public static final SystemRegister PRLAR3_EL1 = new SystemRegister(3, 0, 6, 9, 5);

  /** {@code prbar4_el1}. */
  public static final SystemRegister PRBAR4_EL1 = new SystemRegister(3, 0, 6, 10, 0);

  /** {@code prlar4_el1}. */
  public static final SystemRegister PRLAR4_EL1 = new SystemRegister(3, 0, 6, 10, 1);

  /** {@code prbar5_el1}. */
  public static final SystemRegister PRBAR5_EL1 = new SystemRegister(3, 0, 6, 10, 4);

  /** {@code prlar5_el1}. */
  public static final SystemRegister PRLAR5_EL1 = new SystemRegister(3, 0, 6, 10, 5);

  /** {@code prbar6_el1}. */
  public static final SystemRegister PRBAR6_EL1 = new SystemRegister(3, 0, 6, 11, 0);

  /** {@code prlar6_el1}. */
  public static final SystemRegister PRLAR6_EL1 = new SystemRegister(3, 0, 6, 11, 1);

  /** {@code prbar7_el1}. */
  public static final SystemRegister PRBAR7_EL1 = new SystemRegister(3, 0, 6, 11, 4);

  /** {@code prlar7_el1}. */
  public static final SystemRegister PRLAR7_EL1 = new SystemRegister(3, 0, 6, 11, 5);

  /** {@code prbar8_el1}. */
  public static final SystemRegister PRBAR8_EL1 = new SystemRegister(3, 0, 6, 12, 0);

  /** {@code prlar8_el1}. */
  public static final SystemRegister PRLAR8_EL1 = new SystemRegister(3, 0, 6, 12, 1);

  /** {@code prbar9_el1}. */
  public static final SystemRegister PRBAR9_EL1 = new SystemRegister(3, 0, 6, 12, 4);

  /** {@code prlar9_el1}. */
  public static final SystemRegister PRLAR9_EL1 = new SystemRegister(3, 0, 6, 12, 5);

  /** {@code prbar10_el1}. */
  public static final SystemRegister PRBAR10_EL1 = new SystemRegister(3, 0, 6, 13, 0);

  /** {@code prlar10_el1}. */
  public static final SystemRegister PRLAR10_EL1 = new SystemRegister(3, 0, 6, 13, 1);

  /** {@code prbar11_el1}. */
  public static final SystemRegister PRBAR11_EL1 = new SystemRegister(3, 0, 6, 13, 4);

  /** {@code prlar11_el1}. */
  public static final SystemRegister PRLAR11_EL1 = new SystemRegister(3, 0, 6, 13, 5);

  /** {@code prbar12_el1}. */
  public static final SystemRegister PRBAR12_EL1 = new SystemRegister(3, 0, 6, 14, 0);

  /** {@code prlar12_el1}. */
  public static final SystemRegister PRLAR12_EL1 = new SystemRegister(3, 0, 6, 14, 1);

  /** {@code prbar13_el1}. */
  public static final SystemRegister PRBAR13_EL1 = new SystemRegister(3, 0, 6, 14, 4);

  /** {@code prlar13_el1}. */
  public static final SystemRegister PRLAR13_EL1 = new SystemRegister(3, 0, 6, 14, 5);

  /** {@code prbar14_el1}. */
  public static final SystemRegister PRBAR14_EL1 = new SystemRegister(3, 0, 6, 15, 0);

  /** {@code prlar14_el1}. */
  public static final SystemRegister PRLAR14_EL1 = new SystemRegister(3, 0, 6, 15, 1);

  /** {@code prbar15_el1}. */
  public static final SystemRegister PRBAR15_EL1 = new SystemRegister(3, 0, 6, 15, 4);

  /** {@code prlar15_el1}. */
  public static final SystemRegister PRLAR15_EL1 = new SystemRegister(3, 0, 6, 15, 5);

  /** {@code par_el1}. */
  public static final SystemRegister PAR_EL1 = new SystemRegister(3, 0, 7, 4, 0);

  /** {@code mair_el1}. */
  public static final SystemRegister MAIR_EL1 = new SystemRegister(3, 0, 10, 2, 0);

  /** {@code amair_el1}. */
  public static final SystemRegister AMAIR_EL1 = new SystemRegister(3, 0, 10, 3, 0);

  /** {@code vbar_el1}. */
  public static final SystemRegister VBAR_EL1 = new SystemRegister(3, 0, 12, 0, 0);

  /** {@code rvbar_el1}. */
  public static final SystemRegister RVBAR_EL1 = new SystemRegister(3, 0, 12, 0, 1);

  /** {@code rmr_el1}. */
  public static final SystemRegister RMR_EL1 = new SystemRegister(3, 0, 12, 0, 2);

  /** {@code isr_el1}. */
  public static final SystemRegister ISR_EL1 = new SystemRegister(3, 0, 12, 1, 0);

  /** {@code disr_el1}. */
  public static final SystemRegister DISR_EL1 = new SystemRegister(3, 0, 12, 1, 1);

  /** {@code contextidr_el1}. */
  public static final SystemRegister CONTEXTIDR_EL1 = new SystemRegister(3, 0, 13, 0, 1);

  /** {@code tpidr_el1}. */
  public static final SystemRegister TPIDR_EL1 = new SystemRegister(3, 0, 13, 0, 4);

  /** {@code accdata_el1}. */
  public static final SystemRegister ACCDATA_EL1 = new SystemRegister(3, 0, 13, 0, 5);

  /** {@code scxtnum_el1}. */
  public static final SystemRegister SCXTNUM_EL1 = new SystemRegister(3, 0, 13, 0, 7);

  /** {@code cntkctl_el1}. */
  public static final SystemRegister CNTKCTL_EL1 = new SystemRegister(3, 0, 14, 1, 0);

  /** {@code ctr_el0}. */
  public static final SystemRegister CTR_EL0 = new SystemRegister(3, 3, 0, 0, 1);

  /** {@code dczid_el0}. */
  public static final SystemRegister DCZID_EL0 = new SystemRegister(3, 3, 0, 0, 7);

  /** {@code rndr}. */
  public static final SystemRegister RNDR = new SystemRegister(3, 3, 2, 4, 0);

  /** {@code rndrrs}. */
  public static final SystemRegister RNDRRS = new SystemRegister(3, 3, 2, 4, 1);

  /** {@code nzcv}. */
  public static final SystemRegister NZCV = new SystemRegister(3, 3, 4, 2, 0);

  /** {@code daif}. */
  public static final SystemRegister DAIF = new SystemRegister(3, 3, 4, 2, 1);

  /** {@code svcr}. */
  public static final SystemRegister SVCR = new SystemRegister(3, 3, 4, 2, 2);

  /** {@code dit}. */
  public static final SystemRegister DIT = new SystemRegister(3, 3, 4, 2, 5);

  /** {@code ssbs}. */
  public static final SystemRegister SSBS = new SystemRegister(3, 3, 4, 2, 6);

  /** {@code tco}. */
  public static final SystemRegister TCO = new SystemRegister(3, 3, 4, 2, 7);

  /** {@code fpcr}. */
  public static final SystemRegister FPCR = new SystemRegister(3, 3, 4, 4, 0);

  /** {@code fpsr}. */
  public static final SystemRegister FPSR = new SystemRegister(3, 3, 4, 4, 1);

  /** {@code dspsr_el0}. */
  public static final SystemRegister DSPSR_EL0 = new SystemRegister(3, 3, 4, 5, 0);

  /** {@code dlr_el0}. */
  public static final SystemRegister DLR_EL0 = new SystemRegister(3, 3, 4, 5, 1);

  /** {@code tpidr_el0}. */
  public static final SystemRegister TPIDR_EL0 = new SystemRegister(3, 3, 13, 0, 2);

  /** {@code tpidrro_el0}. */
  public static final SystemRegister TPIDRRO_EL0 = new SystemRegister(3, 3, 13, 0, 3);

  /** {@code tpidr2_el0}. */
  public static final SystemRegister TPIDR2_EL0 = new SystemRegister(3, 3, 13, 0, 5);

  /** {@code scxtnum_el0}. */
  public static final SystemRegister SCXTNUM_EL0 = new SystemRegister(3, 3, 13, 0, 7);

  /** {@code amcr_el0}. */
  public static final SystemRegister AMCR_EL0 = new SystemRegister(3, 3, 13, 2, 0);

  /** {@code amcfgr_el0}. */
  public static final SystemRegister AMCFGR_EL0 = new SystemRegister(3, 3, 13, 2, 1);

  /** {@code amcgcr_el0}. */
  public static final SystemRegister AMCGCR_EL0 = new SystemRegister(3, 3, 13, 2, 2);

  /** {@code amuserenr_el0}. */
  public static final SystemRegister AMUSERENR_EL0 = new SystemRegister(3, 3, 13, 2, 3);

  /** {@code amcntenclr0_el0}. */
  public static final SystemRegister AMCNTENCLR0_EL0 = new SystemRegister(3, 3, 13, 2, 4);

  /** {@code amcntenset0_el0}. */
  public static final SystemRegister AMCNTENSET0_EL0 = new SystemRegister(3, 3, 13, 2, 5);

  /** {@code amcg1idr_el0}. */
  public static final SystemRegister AMCG1IDR_EL0 = new SystemRegister(3, 3, 13, 2, 6);

  /** {@code amcntenclr1_el0}. */
  public static final SystemRegister AMCNTENCLR1_EL0 = new SystemRegister(3, 3, 13, 3, 0);

  /** {@code amcntenset1_el0}. */
  public static final SystemRegister AMCNTENSET1_EL0 = new SystemRegister(3, 3, 13, 3, 1);

  /** {@code amevcntr00_el0}. */
  public static final SystemRegister AMEVCNTR00_EL0 = new SystemRegister(3, 3, 13, 4, 0);

  /** {@code amevcntr01_el0}. */
  public static final SystemRegister AMEVCNTR01_EL0 = new SystemRegister(3, 3, 13, 4, 1);

  /** {@code amevcntr02_el0}. */
  public static final SystemRegister AMEVCNTR02_EL0 = new SystemRegister(3, 3, 13, 4, 2);

  /** {@code amevcntr03_el0}. */
  public static final SystemRegister AMEVCNTR03_EL0 = new SystemRegister(3, 3, 13, 4, 3);

  /** {@code amevtyper00_el0}. */
  public static final SystemRegister AMEVTYPER00_EL0 = new SystemRegister(3, 3, 13, 6, 0);

  /** {@code amevtyper01_el0}. */
  public static final SystemRegister AMEVTYPER01_EL0 = new SystemRegister(3, 3, 13, 6, 1);

  /** {@code amevtyper02_el0}. */
  public static final SystemRegister AMEVTYPER02_EL0 = new SystemRegister(3, 3, 13, 6, 2);

  /** {@code amevtyper03_el0}. */
  public static final SystemRegister AMEVTYPER03_EL0 = new SystemRegister(3, 3, 13, 6, 3);

  /** {@code amevcntr10_el0}. */
  public static final SystemRegister AMEVCNTR10_EL0 = new SystemRegister(3, 3, 13, 12, 0);

  /** {@code amevcntr11_el0}. */
  public static final SystemRegister AMEVCNTR11_EL0 = new SystemRegister(3, 3, 13, 12, 1);

  /** {@code amevcntr12_el0}. */
  public static final SystemRegister AMEVCNTR12_EL0 = new SystemRegister(3, 3, 13, 12, 2);

  /** {@code amevcntr13_el0}. */
  public static final SystemRegister AMEVCNTR13_EL0 = new SystemRegister(3, 3, 13, 12, 3);

  /** {@code amevcntr14_el0}. */
  public static final SystemRegister AMEVCNTR14_EL0 = new SystemRegister(3, 3, 13, 12, 4);

  /** {@code amevcntr15_el0}. */
  public static final SystemRegister AMEVCNTR15_EL0 = new SystemRegister(3, 3, 13, 12, 5);

  /** {@code amevcntr16_el0}. */
  public static final SystemRegister AMEVCNTR16_EL0 = new SystemRegister(3, 3, 13, 12, 6);

  /** {@code amevcntr17_el0}. */
  public static final SystemRegister AMEVCNTR17_EL0 = new SystemRegister(3, 3, 13, 12, 7);

  /** {@code amevcntr18_el0}. */
  public static final SystemRegister AMEVCNTR18_EL0 = new SystemRegister(3, 3, 13, 13, 0);

  /** {@code amevcntr19_el0}. */
  public static final SystemRegister AMEVCNTR19_EL0 = new SystemRegister(3, 3, 13, 13, 1);

  /** {@code amevcntr110_el0}. */
  public static final SystemRegister AMEVCNTR110_EL0 = new SystemRegister(3, 3, 13, 13, 2);

  /** {@code amevcntr111_el0}. */
  public static final SystemRegister AMEVCNTR111_EL0 = new SystemRegister(3, 3, 13, 13, 3);

  /** {@code amevcntr112_el0}. */
  public static final SystemRegister AMEVCNTR112_EL0 = new SystemRegister(3, 3, 13, 13, 4);

  /** {@code amevcntr113_el0}. */
  public static final SystemRegister AMEVCNTR113_EL0 = new SystemRegister(3, 3, 13, 13, 5);

  /** {@code amevcntr114_el0}. */
  public static final SystemRegister AMEVCNTR114_EL0 = new SystemRegister(3, 3, 13, 13, 6);

  /** {@code amevcntr115_el0}. */
  public static final SystemRegister AMEVCNTR115_EL0 = new SystemRegister(3, 3, 13, 13, 7);

  /** {@code amevtyper10_el0}. */
  public static final SystemRegister AMEVTYPER10_EL0 = new SystemRegister(3, 3, 13, 14, 0);

  /** {@code amevtyper11_el0}. */
  public static final SystemRegister AMEVTYPER11_EL0 = new SystemRegister(3, 3, 13, 14, 1);

  /** {@code amevtyper12_el0}. */
  public static final SystemRegister AMEVTYPER12_EL0 = new SystemRegister(3, 3, 13, 14, 2);

  /** {@code amevtyper13_el0}. */
  public static final SystemRegister AMEVTYPER13_EL0 = new SystemRegister(3, 3, 13, 14, 3);

  /** {@code amevtyper14_el0}. */
  public static final SystemRegister AMEVTYPER14_EL0 = new SystemRegister(3, 3, 13, 14, 4);

  /** {@code amevtyper15_el0}. */
  public static final SystemRegister AMEVTYPER15_EL0 = new SystemRegister(3, 3, 13, 14, 5);

  /** {@code amevtyper16_el0}. */
  public static final SystemRegister AMEVTYPER16_EL0 = new SystemRegister(3, 3, 13, 14, 6);

  /** {@code amevtyper17_el0}. */
  public static final SystemRegister AMEVTYPER17_EL0 = new SystemRegister(3, 3, 13, 14, 7);

  /** {@code amevtyper18_el0}. */
  public static final SystemRegister AMEVTYPER18_EL0 = new SystemRegister(3, 3, 13, 15, 0);

  /** {@code amevtyper19_el0}. */
  public static final SystemRegister AMEVTYPER19_EL0 = new SystemRegister(3, 3, 13, 15, 1);

  /** {@code amevtyper110_el0}. */
  public static final SystemRegister AMEVTYPER110_EL0 = new SystemRegister(3, 3, 13, 15, 2);

  /** {@code amevtyper111_el0}. */
  public static final SystemRegister AMEVTYPER111_EL0 = new SystemRegister(3, 3, 13, 15, 3);

  /** {@code amevtyper112_el0}. */
  public static final SystemRegister AMEVTYPER112_EL0 = new SystemRegister(3, 3, 13, 15, 4);

  /** {@code amevtyper113_el0}. */
  public static final SystemRegister AMEVTYPER113_EL0 = new SystemRegister(3, 3, 13, 15, 5);

  /** {@code amevtyper114_el0}. */
  public static final SystemRegister AMEVTYPER114_EL0 = new SystemRegister(3, 3, 13, 15, 6);

  /** {@code amevtyper115_el0}. */
  public static final SystemRegister AMEVTYPER115_EL0 = new SystemRegister(3, 3, 13, 15, 7);

  /** {@code cntfrq_el0}. */
  public static final SystemRegister CNTFRQ_EL0 = new SystemRegister(3, 3, 14, 0, 0);

  /** {@code cntpct_el0}. */
  public static final SystemRegister CNTPCT_EL0 = new SystemRegister(3, 3, 14, 0, 1);

  /** {@code cntvct_el0}. */
  public static final SystemRegister CNTVCT_EL0 = new SystemRegister(3, 3, 14, 0, 2);

  /** {@code cntpctss_el0}. */
  public static final SystemRegister CNTPCTSS_EL0 = new SystemRegister(3, 3, 14, 0, 5);

  /** {@code cntvctss_el0}. */
  public static final SystemRegister CNTVCTSS_EL0 = new SystemRegister(3, 3, 14, 0, 6);

  /** {@code cntp_tval_el0}. */
  public static final SystemRegister CNTP_TVAL_EL0 = new SystemRegister(3, 3, 14, 2, 0);

  /** {@code cntp_ctl_el0}. */
  public static final SystemRegister CNTP_CTL_EL0 = new SystemRegister(3, 3, 14, 2, 1);

  /** {@code cntp_cval_el0}. */
  public static final SystemRegister CNTP_CVAL_EL0 = new SystemRegister(3, 3, 14, 2, 2);

  /** {@code cntv_tval_el0}. */
  public static final SystemRegister CNTV_TVAL_EL0 = new SystemRegister(3, 3, 14, 3, 0);

  /** {@code cntv_ctl_el0}. */
  public static final SystemRegister CNTV_CTL_EL0 = new SystemRegister(3, 3, 14, 3, 1);

  /** {@code cntv_cval_el0}. */
  public static final SystemRegister CNTV_CVAL_EL0 = new SystemRegister(3, 3, 14, 3, 2);

  /** Checks the ranges. */
  public SystemRegister {
    if ((op0 & ~1) != 2 || (op1 & ~7 | crn & ~15 | crm & ~15 | op2 & ~7) != 0) {
      throw new IllegalArgumentException(
          "s" + op0 + "_" + op1 + "_c" + crn + "_c" + crm + "_" + op2 + " does not exist");
    }
  }

  /**
   * {@return the register of a name}
   *
   * @param name as in the Arm ARM, in any case, or {@code s3_0_c1_c0_0}
   * @throws IllegalArgumentException if there is none
   */
  public static SystemRegister of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Integer key = SystemNames.register(lower, true);
    if (key == null) {
      key = SystemNames.register(lower, false);
    }
    if (key == null) {
      key = SystemNames.parseGeneric(lower);
    }
    if (key == null) {
      throw new IllegalArgumentException("no system register " + name);
    }
    return new SystemRegister(key >> 14 & 3, key >> 11 & 7, key >> 7 & 15, key >> 3 & 15, key & 7);
  }

  /** {@return o0:op1:CRn:CRm:op2, 15 bits, as in MRS} */
  public int encoding() {
    return (op0 & 1) << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
  }

  /** {@return the name when it is read, lower case} */
  @Override
  public String toString() {
    int key = SystemNames.key(op0, op1, crn, crm, op2);
    String name = SystemNames.register(key, true);
    return name != null ? name : SystemNames.generic(key);
  }
}
