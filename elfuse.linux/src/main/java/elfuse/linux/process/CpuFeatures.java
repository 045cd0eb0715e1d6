package elfuse.linux.process;

import static elfuse.abi.Hwcap.*;

import elfuse.hv.SysReg;
import elfuse.hv.Vm;
import java.util.function.ToLongFunction;

/**
 * What the auxiliary vector and {@code /proc/cpuinfo} tell of the CPU: what its identification
 * registers say, so that nothing is promised which the engine's vCPUs do not give.
 *
 * @param hwcap AT_HWCAP
 * @param hwcap2 AT_HWCAP2
 * @param midr MIDR_EL1: who made the processor, and which it is
 */
public record CpuFeatures(long hwcap, long hwcap2, long midr) {

  /** A field from its first bit on, and the least value with which there is the feature. */
  private record Row(SysReg register, int bit, int least, long hwcap, long hwcap2) {}

  // arch/arm64/kernel/cpufeature.c, arm64_elf_hwcaps. What needs state beyond the general and the
  // vector registers (SVE, SME, MTE, pointer authentication) is not kept, and so not here.
  private static final Row[] ROWS = {
    row(SysReg.ID_AA64ISAR0_EL1, 4, 1, HWCAP_AES),
    row(SysReg.ID_AA64ISAR0_EL1, 4, 2, HWCAP_PMULL),
    row(SysReg.ID_AA64ISAR0_EL1, 8, 1, HWCAP_SHA1),
    row(SysReg.ID_AA64ISAR0_EL1, 12, 1, HWCAP_SHA2),
    row(SysReg.ID_AA64ISAR0_EL1, 12, 2, HWCAP_SHA512),
    row(SysReg.ID_AA64ISAR0_EL1, 16, 1, HWCAP_CRC32),
    row(SysReg.ID_AA64ISAR0_EL1, 20, 2, HWCAP_ATOMICS),
    row(SysReg.ID_AA64ISAR0_EL1, 28, 1, HWCAP_ASIMDRDM),
    row(SysReg.ID_AA64ISAR0_EL1, 32, 1, HWCAP_SHA3),
    row(SysReg.ID_AA64ISAR0_EL1, 36, 1, HWCAP_SM3),
    row(SysReg.ID_AA64ISAR0_EL1, 40, 1, HWCAP_SM4),
    row(SysReg.ID_AA64ISAR0_EL1, 44, 1, HWCAP_ASIMDDP),
    row(SysReg.ID_AA64ISAR0_EL1, 48, 1, HWCAP_ASIMDFHM),
    row(SysReg.ID_AA64ISAR0_EL1, 52, 1, HWCAP_FLAGM),
    row2(SysReg.ID_AA64ISAR0_EL1, 52, 2, HWCAP2_FLAGM2),
    row(SysReg.ID_AA64PFR0_EL1, 16, 0, HWCAP_FP),
    row(SysReg.ID_AA64PFR0_EL1, 16, 1, HWCAP_FPHP),
    row(SysReg.ID_AA64PFR0_EL1, 20, 0, HWCAP_ASIMD),
    row(SysReg.ID_AA64PFR0_EL1, 20, 1, HWCAP_ASIMDHP),
    row(SysReg.ID_AA64PFR0_EL1, 48, 1, HWCAP_DIT),
    row(SysReg.ID_AA64PFR1_EL1, 4, 2, HWCAP_SSBS),
    row(SysReg.ID_AA64ISAR1_EL1, 0, 1, HWCAP_DCPOP),
    row2(SysReg.ID_AA64ISAR1_EL1, 0, 2, HWCAP2_DCPODP),
    row(SysReg.ID_AA64ISAR1_EL1, 12, 1, HWCAP_JSCVT),
    row(SysReg.ID_AA64ISAR1_EL1, 16, 1, HWCAP_FCMA),
    row(SysReg.ID_AA64ISAR1_EL1, 20, 1, HWCAP_LRCPC),
    row(SysReg.ID_AA64ISAR1_EL1, 20, 2, HWCAP_ILRCPC),
    row2(SysReg.ID_AA64ISAR1_EL1, 32, 1, HWCAP2_FRINT),
    row(SysReg.ID_AA64ISAR1_EL1, 36, 1, HWCAP_SB),
    row2(SysReg.ID_AA64ISAR1_EL1, 44, 1, HWCAP2_BF16),
    row2(SysReg.ID_AA64ISAR1_EL1, 48, 1, HWCAP2_DGH),
    row2(SysReg.ID_AA64ISAR1_EL1, 52, 1, HWCAP2_I8MM),
    row(SysReg.ID_AA64MMFR2_EL1, 32, 1, HWCAP_USCAT),
  };

  // arch/arm64/kernel/cpuinfo.c, hwcap_str: by bit
  private static final String[] NAMES =
      ("fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma"
              + " lrcpc dcpop sha3 sm3 sm4 asimddp sha512 sve asimdfhm dit uscat ilrcpc flagm ssbs"
              + " sb paca pacg")
          .split(" ");
  private static final String[] NAMES2 =
      ("dcpodp sve2 sveaes svepmull svebitperm svesha3 svesm4 flagm2 frint svei8mm svef32mm"
              + " svef64mm svebf16 i8mm bf16 dgh rng bti mte ecv afp rpres mte3 sme smei16i64"
              + " smef64f64 smei8i32 smef16f32 smeb16f32 smef32f32 smefa64 wfxt ebf16 sveebf16")
          .split(" ");

  private static Row row(SysReg register, int bit, int least, long hwcap) {
    return new Row(register, bit, least, hwcap & 0xffff_ffffL, 0);
  }

  private static Row row2(SysReg register, int bit, int least, long hwcap2) {
    return new Row(register, bit, least, 0, hwcap2);
  }

  /**
   * {@return what the vCPUs of a machine have}
   *
   * @param vm the machine
   */
  static CpuFeatures of(Vm vm) {
    return of(vm::identification);
  }

  /**
   * {@return what a CPU with these identification registers has}
   *
   * @param identification gives the value of each
   */
  static CpuFeatures of(ToLongFunction<SysReg> identification) {
    long hwcap = HWCAP_CPUID; // MRS of these registers is answered (Task)
    long hwcap2 = 0;
    for (Row row : ROWS) {
      long value = identification.applyAsLong(row.register);
      // the fields of floating point are signed: -1 is "none"
      boolean signed = row.register == SysReg.ID_AA64PFR0_EL1 && row.bit < 24;
      long field = signed ? value << 60 - row.bit >> 60 : value >>> row.bit & 15;
      if (field >= row.least) {
        hwcap |= row.hwcap;
        hwcap2 |= row.hwcap2;
      }
    }
    return new CpuFeatures(hwcap, hwcap2, identification.applyAsLong(SysReg.MIDR_EL1));
  }

  /** {@return the names of all features, as a line of cpuinfo has them} */
  public String names() {
    StringBuilder text = new StringBuilder();
    append(text, hwcap, NAMES);
    append(text, hwcap2, NAMES2);
    return text.toString();
  }

  private static void append(StringBuilder text, long bits, String[] names) {
    for (int i = 0; i < names.length; i++) {
      if ((bits >>> i & 1) != 0) {
        text.append(text.isEmpty() ? "" : " ").append(names[i]);
      }
    }
  }
}
