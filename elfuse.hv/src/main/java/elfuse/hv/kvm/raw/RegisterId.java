package elfuse.hv.kvm.raw;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;

/**
 * What {@code KVM_GET_ONE_REG} and {@code KVM_SET_ONE_REG} call a register: {@code asm/kvm.h}, and
 * {@code Documentation/virt/kvm/api.rst} 4.68 for arm64.
 */
public final class RegisterId {
  /** {@code KVM_REG_ARM64}. */
  public static final long ARM64 = 0x6000_0000_0000_0000L;

  /** {@code KVM_REG_SIZE_U32}. */
  public static final long SIZE_U32 = 0x0020_0000_0000_0000L;

  /** {@code KVM_REG_SIZE_U64}. */
  public static final long SIZE_U64 = 0x0030_0000_0000_0000L;

  /** {@code KVM_REG_SIZE_U128}. */
  public static final long SIZE_U128 = 0x0040_0000_0000_0000L;

  /** {@code KVM_REG_ARM_CORE}: the rest is an offset in {@code struct kvm_regs}, in words. */
  public static final long CORE = 0x10 << 16;

  /** {@code KVM_REG_ARM_DEMUX}. */
  public static final long DEMUX = 0x11 << 16;

  /** {@code KVM_REG_ARM64_SYSREG}: the rest is the encoding. */
  public static final long SYSREG = 0x13 << 16;

  // struct kvm_regs: user_pt_regs (31 registers, sp, pc, pstate), sp_el1, elr_el1, spsr[5], and
  // user_fpsimd_state (32 vectors, fpsr, fpcr) on a multiple of 16
  private static final int REGS_SP = 248;
  private static final int REGS_PC = 256;
  private static final int REGS_PSTATE = 264;
  private static final int SP_EL1 = 272;
  private static final int ELR_EL1 = 280;
  private static final int SPSR = 288;
  private static final int FP_VREGS = 336;
  private static final int FP_FPSR = 848;
  private static final int FP_FPCR = 852;

  private RegisterId() {}

  /**
   * {@return the id of a register}
   *
   * @param register which
   */
  public static long of(Reg register) {
    return switch (register) {
      case PC -> core(REGS_PC);
      case PSTATE -> core(REGS_PSTATE);
      case FPCR -> ARM64 | SIZE_U32 | CORE | FP_FPCR / 4;
      case FPSR -> ARM64 | SIZE_U32 | CORE | FP_FPSR / 4;
      default -> core(8 * register.ordinal());
    };
  }

  /**
   * {@return the id of a vector register}
   *
   * @param number 0 to 31
   */
  public static long vector(int number) {
    return ARM64 | SIZE_U128 | CORE | (FP_VREGS + 16 * number) / 4;
  }

  /**
   * {@return the id of a system register} Those that an exception uses belong to the core. The
   * virtual timer's count and compare value are swapped: {@code asm/kvm.h} says so itself.
   *
   * @param register which; of CCSIDR_EL1 it is {@link #ccsidr} for level 1 data
   */
  public static long of(SysReg register) {
    return switch (register) {
      case SP_EL0 -> core(REGS_SP);
      case SP_EL1 -> core(SP_EL1);
      case ELR_EL1 -> core(ELR_EL1);
      case SPSR_EL1 -> core(SPSR);
      case CNTVCT_EL0 -> sysreg(SysReg.CNTV_CVAL_EL0.encoding()); // KVM_REG_ARM_TIMER_CNT
      case CNTV_CVAL_EL0 -> sysreg(SysReg.CNTVCT_EL0.encoding()); // KVM_REG_ARM_TIMER_CVAL
      case CCSIDR_EL1 -> ccsidr(0);
      default -> sysreg(register.encoding());
    };
  }

  /**
   * {@return the id of a cache's CCSIDR_EL1, 32 bits}
   *
   * @param csselr the value of CSSELR_EL1 that selects the cache
   */
  public static long ccsidr(long csselr) {
    return ARM64 | SIZE_U32 | DEMUX | csselr & 0xff;
  }

  /**
   * {@return the size of a register's value in bytes}
   *
   * @param id an id
   */
  public static int size(long id) {
    return 1 << (int) (id >>> 52 & 15);
  }

  private static long core(int offset) {
    return ARM64 | SIZE_U64 | CORE | offset / 4;
  }

  private static long sysreg(int encoding) {
    return ARM64 | SIZE_U64 | SYSREG | encoding;
  }
}
