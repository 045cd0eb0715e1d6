package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;
import elfuse.hv.VmConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemRegisterTest {
  private final Machine m = new Machine();

  @AfterEach
  void close() {
    m.close();
  }

  private void runToHvc() {
    assertThat(m.run()).isInstanceOf(VcpuExit.Hypercall.class);
  }

  @ParameterizedTest
  @CsvSource({
    "tpidr_el0, 0x123456789abcdef0",
    "tpidrro_el0, 0x123456789abcdef0",
    "tpidr_el1, 0x123456789abcdef0",
    "contextidr_el1, 0x89abcdef",
    "vbar_el1, 0xfffffffffffff800",
    "elr_el1, 0x123456789abcdef0",
    "far_el1, 0x123456789abcdef0",
    "esr_el1, 0x96000045",
    "spsr_el1, 0xf06003c5",
    "par_el1, 0x123456789abcdef0",
    "mair_el1, 0xff440c0400",
    "cntkctl_el1, 0x3ff",
    "cntv_cval_el0, 0x7fffffffffffffff",
    "cntp_cval_el0, 0x7fffffffffffffff",
    "mdscr_el1, 0x8000",
    "fpcr, 0x07c00000",
    "fpsr, 0x0800009f",
    "nzcv, 0xf0000000",
    "sp_el0, 0x1230"
  })
  void keepWhatIsWritten(String name, String value) {
    long expected = Long.parseUnsignedLong(value.substring(2), 16);
    m.load("msr %1$s, x0\n isb\n mrs x1, %1$s\n hvc #0".formatted(name)).x(0, expected);
    runToHvc();
    assertThat(m.x(1)).isEqualTo(expected);
  }

  @Test
  void pstateFieldsReadAsTheyAre() {
    m.load(
        """
        mrs x0, currentel
        mrs x1, spsel
        mrs x2, daif
        msr daifclr, #0xf
        mrs x3, daif
        msr daifset, #5
        mrs x4, daif
        msr pan, #1
        mrs x5, pan
        msr pan, #0
        mrs x6, pan
        msr spsel, #0
        mrs x7, spsel
        hvc #0
        """);
    runToHvc();
    assertThat(m.x(0)).isEqualTo(4);
    assertThat(m.x(1)).isEqualTo(1);
    assertThat(m.x(2)).isEqualTo(0x3c0);
    assertThat(m.x(3)).isZero();
    assertThat(m.x(4)).isEqualTo(0x140);
    assertThat(m.x(5)).isEqualTo(1 << 22);
    assertThat(m.x(6)).isZero();
    assertThat(m.x(7)).isZero();
  }

  @Test
  void theCounterIsMonotonicAndRunsAtItsFrequency() {
    m.load(
            """
            mrs x1, cntvct_el0
            mov x0, #10000
            1: mrs x2, cntvct_el0
            cmp x2, x1
            b.lo bad
            mov x1, x2
            subs x0, x0, #1
            b.ne 1b
            mrs x3, cntfrq_el0
            mrs x4, cntpct_el0
            svc #0
            bad: brk #0
            """)
        .user();
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
    assertThat(m.get(SysReg.ESR_EL1) >>> 26).isEqualTo(0x15);
    assertThat(m.x(3)).isEqualTo(1_000_000_000);
    assertThat(m.x(4)).isGreaterThanOrEqualTo(m.x(1));
    long before = System.nanoTime();
    long first = m.get(SysReg.CNTVCT_EL0);
    long second = m.get(SysReg.CNTVCT_EL0);
    assertThat(second - first).isBetween(0L, System.nanoTime() - before);
  }

  @Test
  void theCounterFollowsARequestedFrequency() {
    try (Machine slow = new Machine(new VmConfig(40, 24_000_000))) {
      long fast = m.get(SysReg.CNTVCT_EL0);
      long count = slow.get(SysReg.CNTVCT_EL0);
      long after = m.get(SysReg.CNTVCT_EL0);
      assertThat(count).isBetween(fast * 3 / 125, after * 3 / 125 + 1);
      assertThat(slow.get(SysReg.CNTFRQ_EL0)).isEqualTo(24_000_000);
    }
  }

  @Test
  void timersTellWhetherTheirTimeHasCome() {
    m.load(
        """
        mov x0, #1
        msr cntv_ctl_el0, x0
        msr cntv_cval_el0, xzr
        mrs x1, cntv_ctl_el0
        mov x2, #-1
        lsr x2, x2, #1
        msr cntv_cval_el0, x2
        mrs x3, cntv_ctl_el0
        mov x4, #0x10000000
        msr cntv_tval_el0, x4
        mrs x5, cntv_tval_el0
        mrs x6, cntv_cval_el0
        mrs x7, cntvct_el0
        hvc #0
        """);
    runToHvc();
    assertThat(m.x(1)).isEqualTo(5);
    assertThat(m.x(3)).isEqualTo(1);
    assertThat(m.x(5)).isBetween(1L, 0x10000000L);
    assertThat(m.x(6)).isGreaterThan(m.x(7));
  }

  @Test
  void el0ReadsWhatLinuxLetsItRead() {
    m.translated()
        .load(
            """
            mrs x0, ctr_el0
            mrs x1, dczid_el0
            msr tpidr_el0, x0
            mrs x2, tpidr_el0
            mrs x3, cntfrq_el0
            mrs x4, cntvct_el0
            mrs x5, fpcr
            mrs x6, tpidrro_el0
            svc #0
            """);
    m.user();
    runToHvc();
    assertThat(m.get(SysReg.ESR_EL1) >>> 26).isEqualTo(0x15);
    assertThat(m.x(0)).isEqualTo(0x9444_c004L);
    assertThat(m.x(1)).isEqualTo(4);
    assertThat(m.x(2)).isEqualTo(m.x(0));
  }

  @Test
  void identificationNamesExactlyTheImplementedFeatures() {
    m.load(
        """
        mrs x0, id_aa64isar0_el1
        mrs x1, id_aa64isar1_el1
        mrs x2, id_aa64pfr0_el1
        mrs x3, id_aa64mmfr0_el1
        mrs x4, id_aa64mmfr1_el1
        mrs x5, s3_0_c0_c7_7
        mrs x6, s3_0_c0_c1_0
        hvc #0
        """);
    runToHvc();
    assertThat(m.x(0)).isEqualTo(0x0220_1000_1021_1120L);
    assertThat(m.x(1)).isEqualTo(0x0000_0010_0020_1000L);
    assertThat(m.x(2)).isEqualTo(0x11);
    assertThat(m.x(3)).isEqualTo(0x0f00_0022L);
    assertThat(m.x(4)).isEqualTo(0x0021_0000L);
    assertThat(m.x(5)).isZero();
    assertThat(m.x(6)).isZero();
  }

  @Test
  void stackPointersAreBanked() {
    m.load(
        """
        mov sp, x0
        msr spsel, #0
        mov sp, x1
        msr spsel, #1
        mov x2, sp
        mrs x3, sp_el0
        hvc #0
        """);
    m.x(0, 0x1000).x(1, 0x2000);
    runToHvc();
    assertThat(m.x(2)).isEqualTo(0x1000);
    assertThat(m.x(3)).isEqualTo(0x2000);
    assertThat(m.get(SysReg.SP_EL0)).isEqualTo(0x2000);
    assertThat(m.get(SysReg.SP_EL1)).isEqualTo(0x1000);
    m.vcpu.set(Reg.PSTATE, 0);
    assertThat(m.get(SysReg.SP_EL1)).isEqualTo(0x1000);
  }
}
