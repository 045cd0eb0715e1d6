package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Synchronous exceptions: vector, ESR_EL1, FAR_EL1, ELR_EL1 and SPSR_EL1. In each program the label
 * {@code at} is the instruction that ELR_EL1 must name. No MMU: VA is IPA.
 */
class ExceptionTest {
  private static final long NO_FAR = -1;
  private static final int IL = 1 << 25;

  private final Machine m = new Machine();

  @AfterEach
  void close() {
    m.close();
  }

  private static Arguments fromEl0(String source, int ec, int iss) {
    return arguments(0, source, 0x400, ec << 26 | IL | iss, NO_FAR);
  }

  private static Arguments fromEl1(String source, int ec, int iss) {
    return arguments(1, source, 0x200, ec << 26 | IL | iss, NO_FAR);
  }

  private static int trap(int op0, int op1, int crn, int crm, int op2, int rt, int read) {
    return op0 << 20 | op2 << 17 | op1 << 14 | crn << 10 | rt << 5 | crm << 1 | read;
  }

  static Stream<Arguments> exceptions() {
    return Stream.of(
        fromEl0("svc #0\n at: nop", 0x15, 0),
        fromEl0("nop\n svc #0xffff\n at: nop", 0x15, 0xffff),
        fromEl1("svc #42\n at: nop", 0x15, 42),
        fromEl0("at: brk #0x3e8", 0x3c, 0x3e8),
        fromEl1("at: brk #1", 0x3c, 1),
        fromEl0("at: udf #0", 0, 0),
        fromEl0("at: .inst 0xffffffff", 0, 0),
        fromEl0("at: hvc #0", 0, 0),
        fromEl0("at: smc #0", 0, 0),
        fromEl0("at: hlt #0", 0, 0),
        fromEl1("at: hlt #0", 0, 0),
        fromEl0("at: eret", 0, 0),
        fromEl0("at: mrs x0, midr_el1", 0, 0),
        fromEl0("at: mrs x0, vbar_el1", 0, 0),
        fromEl0("at: msr ttbr0_el1, x0", 0, 0),
        fromEl0("at: msr tpidrro_el0, x0", 0, 0),
        fromEl0("at: msr spsel, #1", 0, 0),
        fromEl0("at: tlbi vmalle1", 0, 0),
        fromEl0("at: at s1e0r, x0", 0, 0),
        fromEl0("at: dc isw, x0", 0, 0),
        fromEl0("at: ic iallu", 0, 0),
        fromEl0("at: mrs x0, pmccntr_el0", 0, 0),
        fromEl1("at: mrs x0, sp_el1", 0, 0),
        fromEl1("at: msr midr_el1, x0", 0, 0),
        fromEl1("at: msr cntfrq_el0, x0", 0, 0),
        fromEl1("at: .inst 0x1ee22820", 0, 0),
        // EL0 without the permission in SCTLR_EL1 or CNTKCTL_EL1: trapped
        fromEl0("at: mrs x5, ctr_el0", 0x18, trap(3, 3, 0, 0, 1, 5, 1)),
        fromEl0("at: dc zva, x7", 0x18, trap(1, 3, 7, 4, 1, 7, 0)),
        fromEl0("at: dc cvau, x7", 0x18, trap(1, 3, 7, 11, 1, 7, 0)),
        fromEl0("at: dc civac, x7", 0x18, trap(1, 3, 7, 14, 1, 7, 0)),
        fromEl0("at: ic ivau, x8", 0x18, trap(1, 3, 7, 5, 1, 8, 0)),
        fromEl0("at: msr daifset, #2", 0x18, trap(0, 3, 4, 2, 6, 31, 0)),
        fromEl0("at: mrs x1, daif", 0x18, trap(3, 3, 4, 2, 1, 1, 1)),
        fromEl0("at: mrs x2, cntv_ctl_el0", 0x18, trap(3, 3, 14, 3, 1, 2, 1)),
        fromEl0("at: msr cntv_cval_el0, x2", 0x18, trap(3, 3, 14, 3, 2, 2, 0)),
        fromEl0("at: mrs x2, cntp_tval_el0", 0x18, trap(3, 3, 14, 2, 0, 2, 1)),
        fromEl0("at: wfi", 0x01, 0x1e << 20),
        fromEl0("at: wfe", 0x01, 0x1e << 20 | 1),
        // no MMU: data is Device memory, where only aligned accesses work
        arguments(
            0, "ldr x1, =0x300001\n at: ldr x0, [x1]", 0x400, 0x24 << 26 | IL | 0x21, 0x300001L),
        arguments(
            1, "ldr x1, =0x300002\n at: str w0, [x1]", 0x200, 0x25 << 26 | IL | 0x61, 0x300002L),
        arguments(
            1,
            "ldr x1, =0x300004\n at: stp x0, x2, [x1]",
            0x200,
            0x25 << 26 | IL | 0x61,
            0x300004L),
        arguments(
            1, "ldr x1, =0x300004\n at: ldxr x0, [x1]", 0x200, 0x25 << 26 | IL | 0x21, 0x300004L),
        arguments(
            1, "mov x1, #0x300000\n at: dc zva, x1", 0x200, 0x25 << 26 | IL | 0x61, 0x300000L),
        // beyond the 40 bits of physical addresses
        arguments(
            1,
            "mov x1, #0x10000000000\n at: ldr x0, [x1]",
            0x200,
            0x25 << 26 | IL,
            0x100_0000_0000L));
  }

  @ParameterizedTest(name = "EL{0}: {1}")
  @MethodSource("exceptions")
  void takesTheException(int el, String source, int vector, int esr, long far) {
    m.load(source);
    if (el == 0) {
      m.user();
    }
    long before = m.vcpu.get(Reg.PSTATE);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1000 + vector / 128));
    assertThat(m.get(SysReg.ESR_EL1)).as("ESR").isEqualTo(esr & 0xffff_ffffL);
    assertThat(m.get(SysReg.ELR_EL1)).as("ELR").isEqualTo(m.symbol("at"));
    assertThat(m.get(SysReg.SPSR_EL1)).as("SPSR").isEqualTo(before);
    assertThat(m.vcpu.get(Reg.PSTATE) & 0x3df).as("EL1h, masked").isEqualTo(0x3c5);
    if (far != NO_FAR) {
      assertThat(m.get(SysReg.FAR_EL1)).as("FAR").isEqualTo(far);
    }
  }

  @Test
  void floatingPointIsTrappedAsCpacrSays() {
    int esr = 0x07 << 26 | IL | 0x1e << 20;
    for (String source :
        new String[] {
          "at: fadd d0, d1, d2",
          "at: movi v0.16b, #1",
          "at: ldr q0, [sp]",
          "at: str d0, [sp]",
          "at: stp q0, q1, [sp]",
          "at: ld1 {v0.16b}, [sp]",
          "at: mrs x0, fpcr",
          "at: msr fpsr, x0"
        }) {
      for (int fpen = 0; fpen < 4; fpen++) {
        for (int el = 0; el < 2; el++) {
          m.vcpu.set(SysReg.CPACR_EL1, (long) fpen << 20);
          m.vcpu.set(Reg.PSTATE, el == 0 ? 0 : 0x3c5);
          m.vcpu.set(Reg.FPSR, 0);
          m.load(source + "\n hvc #7");
          boolean trapped = fpen == 0 || fpen == 2 || fpen == 1 && el == 0;
          if (!trapped && !source.contains("sp]") && !source.contains("fp")) {
            continue; // what it computes is others' business
          }
          m.run();
          assertThat(m.get(SysReg.ESR_EL1) == (esr & 0xffff_ffffL))
              .as(source + " at EL" + el + " with FPEN " + fpen)
              .isEqualTo(trapped);
          m.vcpu.set(SysReg.ESR_EL1, 0);
        }
      }
    }
  }

  @Test
  void branchToAMisalignedAddressFaultsAtTheTarget() {
    m.load("ldr x1, =0x100002\n br x1").user();
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
    assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x22L << 26 | IL);
    assertThat(m.get(SysReg.FAR_EL1)).isEqualTo(0x100002);
    assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(0x100002);
  }

  @Test
  void misalignedStackPointerFaultsWhereItIsChecked() {
    for (String access :
        new String[] {
          "ldr x0, [sp, #8]",
          "str w0, [sp]",
          "ldrb w0, [sp, #1]",
          "stp x0, x1, [sp, #-16]!",
          "ldp w0, w1, [sp], #8",
          "ldr q0, [sp]",
          "stp d0, d1, [sp, #16]",
          "ld1 {v0.8b}, [sp]",
          "ldxr x0, [sp]",
          "ldadd x0, x1, [sp]",
          "ldtr x0, [sp]",
          "ldrsw x0, [sp, w1, uxtw]"
        }) {
      for (int enabled = 0; enabled < 4; enabled++) {
        for (int el = 0; el < 2; el++) {
          // device memory faults differently: this needs the MMU
          try (Machine t = new Machine().translated()) {
            t.vcpu.set(SysReg.SCTLR_EL1, Machine.SCTLR & ~0x18 | enabled << 3);
            t.load("at: " + access + "\n svc #0");
            t.vcpu.set(Reg.PSTATE, el == 0 ? 0 : 0x3c5);
            t.vcpu.set(el == 0 ? SysReg.SP_EL0 : SysReg.SP_EL1, Machine.STACK - 0x2008);
            t.x(1, 0);
            t.run();
            boolean checked = el == 0 ? (enabled & 2) != 0 : (enabled & 1) != 0;
            long ec = t.get(SysReg.ESR_EL1) >>> 26;
            assertThat(ec == 0x26).as(access + " EL" + el + " SA " + enabled).isEqualTo(checked);
            if (checked) {
              assertThat(t.get(SysReg.ELR_EL1)).isEqualTo(t.symbol("at"));
              assertThat(t.vcpu.get(el == 0 ? SysReg.SP_EL0 : SysReg.SP_EL1))
                  .isEqualTo(Machine.STACK - 0x2008);
            }
          }
        }
      }
    }
  }

  @Test
  void illegalExceptionReturnMakesTheStateIllegal() {
    for (long spsr : new long[] {0x3c1, 0x3c9, 0x3cd, 0x10, 0x3c5 | 1 << 20}) {
      m.vcpu.set(Reg.PSTATE, 0x3c5);
      m.load(
          """
          adr x0, at
          msr elr_el1, x0
          msr spsr_el1, x1
          eret
          nop
          at: nop
          """);
      m.x(1, spsr | 0x6000_0000L);
      assertThat(m.run()).as(Long.toHexString(spsr)).isEqualTo(new VcpuExit.Hypercall(0x1004));
      assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x0eL << 26 | IL);
      assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(m.symbol("at"));
      assertThat(m.get(SysReg.SPSR_EL1)).isEqualTo(0x6000_0000L | 1 << 20 | spsr & 0x3c0 | 5);
      assertThat(m.vcpu.get(Reg.PSTATE) & 1 << 20).as("the handler is legal").isZero();
    }
  }

  @Test
  void exceptionReturnRestoresEverything() {
    m.load(
        """
        adr x0, user
        msr elr_el1, x0
        mov x0, #0x80000000
        msr spsr_el1, x0
        eret
        user: mrs x1, nzcv
        mov x2, sp
        svc #0
        """);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
    assertThat(m.x(1)).isEqualTo(0x8000_0000L);
    assertThat(m.x(2)).isEqualTo(m.get(SysReg.SP_EL0));
    assertThat(m.get(SysReg.SPSR_EL1)).isEqualTo(0x8000_0000L);
  }

  @Test
  void theVectorDependsOnLevelAndStackSelection() {
    m.load("msr spsel, #0\n mov x3, sp\n svc #0");
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1000));
    assertThat(m.x(3)).isEqualTo(m.get(SysReg.SP_EL0));
    assertThat(m.get(SysReg.SPSR_EL1)).isEqualTo(0x3c4);
    m.vcpu.set(Reg.PSTATE, 0x3c5);
    m.load("svc #0");
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
  }

  @Test
  void panIsSetOnEntryUnlessSpanSaysOtherwise() {
    m.load("svc #0").user();
    m.run();
    assertThat(m.vcpu.get(Reg.PSTATE) & 1 << 22).isNotZero();
    m.vcpu.set(SysReg.SCTLR_EL1, 1 << 23);
    m.load("svc #0").user();
    m.run();
    assertThat(m.vcpu.get(Reg.PSTATE) & 1 << 22).isZero();
  }
}
