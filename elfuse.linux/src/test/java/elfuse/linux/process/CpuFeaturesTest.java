package elfuse.linux.process;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Hwcap;
import elfuse.hv.SysReg;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuFeaturesTest {
  private static CpuFeatures of(Map<SysReg, Long> registers) {
    return CpuFeatures.of(register -> registers.getOrDefault(register, 0L));
  }

  /**
   * Processors by the values in their technical reference manuals, and the line that Linux has for
   * them in cpuinfo, without "evtstrm", which is of the kernel's timer and not of the processor.
   */
  @ParameterizedTest
  @CsvSource({
    "Cortex-A72, 0x2222, 0, 0x11120, 0, 0, fp asimd aes pmull sha1 sha2 crc32 cpuid",
    "Neoverse N1, 0x1100000010111112, 0x20, 0x0000100010211120, 0x0000000000100001, 0,"
        + " fp asimd aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm lrcpc dcpop"
        + " asimddp ssbs",
    "no vectors, 0xff0011, 0, 0, 0, 0, cpuid",
    "soft, 0x11, 0, 0x0220100010211120, 0x1000201000, 0,"
        + " fp asimd aes pmull sha1 sha2 crc32 atomics cpuid asimdrdm jscvt lrcpc asimddp ilrcpc"
        + " flagm sb flagm2",
    "all that is kept, 0x0001000000110011, 0x20, 0x0021111110212120, 0x0011101100211002,"
        + " 0x0000000100000000,"
        + " fp asimd aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma"
        + " lrcpc dcpop sha3 sm3 sm4 asimddp sha512 asimdfhm dit uscat ilrcpc flagm ssbs sb dcpodp"
        + " flagm2 frint i8mm bf16 dgh",
  })
  void aProcessorHas(
      String name,
      String pfr0,
      String pfr1,
      String isar0,
      String isar1,
      String mmfr2,
      String line) {
    CpuFeatures cpu =
        of(
            Map.of(
                SysReg.ID_AA64PFR0_EL1,
                Long.decode(pfr0),
                SysReg.ID_AA64PFR1_EL1,
                Long.decode(pfr1),
                SysReg.ID_AA64ISAR0_EL1,
                Long.decode(isar0),
                SysReg.ID_AA64ISAR1_EL1,
                Long.decode(isar1),
                SysReg.ID_AA64MMFR2_EL1,
                Long.decode(mmfr2)));
    assertThat(cpu.names()).as(name).isEqualTo(line);
  }

  @Test
  void whatIsNotKeptIsNeverPromised() {
    CpuFeatures cpu = CpuFeatures.of(register -> 0x7777_7777_7777_7777L);
    long never = Hwcap.HWCAP_SVE | Hwcap.HWCAP_PACA | Hwcap.HWCAP_PACG & 0xffff_ffffL;
    assertThat(cpu.hwcap() & never).isZero();
    assertThat(cpu.hwcap() >>> 32).isZero();
    long never2 = Hwcap.HWCAP2_SVE2 | Hwcap.HWCAP2_BTI | Hwcap.HWCAP2_MTE | Hwcap.HWCAP2_SME;
    assertThat(cpu.hwcap2() & never2).isZero();
  }
}
