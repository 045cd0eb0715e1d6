package elfuse.hv.hvf.raw;

import elfuse.hv.SysReg;
import java.util.List;

/** Numbers of {@code hv_vm_types.h}, {@code hv_vcpu_types.h} and {@code hv_vcpu.h}. */
public final class HvConstants {
  /** {@code HV_MEMORY_READ}. */
  public static final long HV_MEMORY_READ = 1;

  /** {@code HV_MEMORY_WRITE}. */
  public static final long HV_MEMORY_WRITE = 1 << 1;

  /** {@code HV_MEMORY_EXEC}. */
  public static final long HV_MEMORY_EXEC = 1 << 2;

  /** {@code HV_REG_X0}; the others follow. */
  public static final int HV_REG_X0 = 0;

  /** {@code HV_REG_PC}. */
  public static final int HV_REG_PC = 31;

  /** {@code HV_REG_FPCR}. */
  public static final int HV_REG_FPCR = 32;

  /** {@code HV_REG_FPSR}. */
  public static final int HV_REG_FPSR = 33;

  /** {@code HV_REG_CPSR}. */
  public static final int HV_REG_CPSR = 34;

  /** {@code HV_EXIT_REASON_CANCELED}: by {@code hv_vcpus_exit}. */
  public static final int HV_EXIT_REASON_CANCELED = 0;

  /** {@code HV_EXIT_REASON_EXCEPTION}: an exception to EL2. */
  public static final int HV_EXIT_REASON_EXCEPTION = 1;

  /** {@code HV_EXIT_REASON_VTIMER_ACTIVATED}; masks the timer until it is unmasked. */
  public static final int HV_EXIT_REASON_VTIMER_ACTIVATED = 2;

  /** {@code HV_EXIT_REASON_UNKNOWN}. */
  public static final int HV_EXIT_REASON_UNKNOWN = 3;

  /** {@code sizeof(hv_vcpu_exit_t)}. */
  public static final long EXIT_SIZE = 32;

  /** Offset of {@code hv_vcpu_exit_t.reason}, 32 bits. */
  public static final long EXIT_REASON = 0;

  /** Offset of {@code hv_vcpu_exit_t.exception.syndrome}: ESR_EL2. */
  public static final long EXIT_SYNDROME = 8;

  /** Offset of {@code hv_vcpu_exit_t.exception.virtual_address}: FAR_EL2. */
  public static final long EXIT_VIRTUAL_ADDRESS = 16;

  /** Offset of {@code hv_vcpu_exit_t.exception.physical_address}: the IPA. */
  public static final long EXIT_PHYSICAL_ADDRESS = 24;

  // hv_feature_reg_t, in its order from 0 on
  private static final List<SysReg> FEATURES =
      List.of(
          SysReg.ID_AA64DFR0_EL1,
          SysReg.ID_AA64DFR1_EL1,
          SysReg.ID_AA64ISAR0_EL1,
          SysReg.ID_AA64ISAR1_EL1,
          SysReg.ID_AA64MMFR0_EL1,
          SysReg.ID_AA64MMFR1_EL1,
          SysReg.ID_AA64MMFR2_EL1,
          SysReg.ID_AA64PFR0_EL1,
          SysReg.ID_AA64PFR1_EL1,
          SysReg.CTR_EL0,
          SysReg.CLIDR_EL1,
          SysReg.DCZID_EL0);

  private HvConstants() {}

  /**
   * {@return the {@code HV_FEATURE_REG_*} of a register, or -1 if it has none}
   *
   * @param register which
   */
  public static int feature(SysReg register) {
    return FEATURES.indexOf(register);
  }

  /**
   * {@return the register of a {@code HV_FEATURE_REG_*}, or null}
   *
   * @param feature the number
   */
  public static SysReg register(int feature) {
    return feature < 0 || feature >= FEATURES.size() ? null : FEATURES.get(feature);
  }
}
