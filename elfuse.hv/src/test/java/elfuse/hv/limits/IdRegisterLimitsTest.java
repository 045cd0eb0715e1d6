package elfuse.hv.limits;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.SysReg;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdRegisterLimitsTest {

  /** Fields by their first bit, as in the register's own section of the Arm ARM (D24.2). */
  @ParameterizedTest
  @CsvSource({
    "ID_AA64PFR0_EL1, AArch32 at EL0, 0, 2, 1",
    "ID_AA64PFR0_EL1, EL2, 8, 1, 0",
    "ID_AA64PFR0_EL1, EL3, 12, 1, 0",
    "ID_AA64PFR0_EL1, no floating point, 16, 15, 15",
    "ID_AA64PFR0_EL1, half precision, 20, 1, 1",
    "ID_AA64PFR0_EL1, GIC, 24, 1, 0",
    "ID_AA64PFR0_EL1, RAS, 28, 1, 0",
    "ID_AA64PFR0_EL1, SVE, 32, 1, 0",
    "ID_AA64PFR0_EL1, MPAM, 40, 1, 0",
    "ID_AA64PFR0_EL1, AMU, 44, 1, 0",
    "ID_AA64PFR0_EL1, DIT, 48, 1, 1",
    "ID_AA64PFR1_EL1, BTI, 0, 1, 0",
    "ID_AA64PFR1_EL1, SSBS, 4, 2, 2",
    "ID_AA64PFR1_EL1, MTE, 8, 2, 0",
    "ID_AA64PFR1_EL1, SME, 24, 1, 0",
    "ID_AA64ZFR0_EL1, SVE2, 0, 1, 0",
    "ID_AA64SMFR0_EL1, F32F32, 32, 1, 0",
    "ID_AA64ISAR0_EL1, AES, 4, 2, 2",
    "ID_AA64ISAR0_EL1, TME, 24, 1, 0",
    "ID_AA64ISAR0_EL1, FLAGM, 52, 2, 2",
    "ID_AA64ISAR0_EL1, RNDR, 60, 1, 0",
    "ID_AA64ISAR1_EL1, APA, 4, 1, 0",
    "ID_AA64ISAR1_EL1, API, 8, 1, 0",
    "ID_AA64ISAR1_EL1, JSCVT, 12, 1, 1",
    "ID_AA64ISAR1_EL1, GPA, 24, 1, 0",
    "ID_AA64ISAR1_EL1, GPI, 28, 1, 0",
    "ID_AA64ISAR1_EL1, SPECRES, 40, 1, 0",
    "ID_AA64ISAR1_EL1, I8MM, 52, 1, 1",
    "ID_AA64ISAR1_EL1, LS64, 60, 1, 0",
    "ID_AA64ISAR2_EL1, APA3, 12, 1, 0",
    "ID_AA64ISAR2_EL1, MOPS, 16, 1, 0",
    "ID_AA64DFR0_EL1, debug, 0, 6, 6",
    "ID_AA64DFR0_EL1, trace, 4, 1, 0",
    "ID_AA64DFR0_EL1, PMU, 8, 1, 0",
    "ID_AA64DFR0_EL1, breakpoints, 12, 5, 5",
    "ID_AA64MMFR0_EL1, PARange, 0, 5, 5",
    "ID_AA64MMFR0_EL1, ECV, 60, 1, 0",
    "ID_AA64MMFR1_EL1, PAN, 20, 2, 2",
    "ID_AA64MMFR1_EL1, AFP, 44, 1, 0",
    "ID_AA64MMFR2_EL1, USCAT, 32, 1, 1",
    "MIDR_EL1, part, 4, 15, 15",
  })
  void aFieldIsShown(SysReg register, String field, int bit, long has, long shown) {
    long value = IdRegisterLimits.limit(register, has << bit);
    assertThat(value >>> bit & 15).as(field).isEqualTo(shown);
  }

  @Test
  void nothingElseIsChanged() {
    for (SysReg register :
        List.of(SysReg.SCTLR_EL1, SysReg.TTBR0_EL1, SysReg.CTR_EL0, SysReg.DCZID_EL0)) {
      assertThat(IdRegisterLimits.limit(register, -1)).as("%s", register).isEqualTo(-1);
    }
  }
}
