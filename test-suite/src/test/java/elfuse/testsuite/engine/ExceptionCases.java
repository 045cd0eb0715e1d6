package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import java.util.List;

/** Synchronous exceptions and returns: vector, syndrome, return address and state. */
final class ExceptionCases {
  private static final int IL = 1 << 25;
  private static final int FROM_EL0 = 0x400;
  private static final int FROM_EL1 = 0x200;

  private ExceptionCases() {}

  static void add(List<Case> cases) {
    taken(cases, "SVC at EL0", 0, "svc #7\n at: nop", 0x15 << 26 | IL | 7);
    taken(cases, "SVC at EL1", 1, "svc #0xffff\n at: nop", 0x15 << 26 | IL | 0xffff);
    taken(cases, "BRK at EL0", 0, "at: brk #0x3e8", 0x3c << 26 | IL | 0x3e8);
    taken(cases, "BRK at EL1", 1, "at: brk #1", 0x3c << 26 | IL | 1);
    taken(cases, "UDF at EL0", 0, "at: udf #0", IL);
    taken(cases, "an unallocated word at EL0", 0, "at: .inst 0xffffffff", IL);
    taken(cases, "HVC at EL0 is undefined", 0, "at: hvc #0", IL);
    taken(cases, "ERET at EL0 is undefined", 0, "at: eret", IL);
    taken(cases, "MRS of VBAR_EL1 at EL0 is undefined", 0, "at: mrs x0, vbar_el1", IL);
    taken(cases, "TLBI at EL0 is undefined", 0, "at: tlbi vmalle1", IL);
    taken(
        cases,
        "MSR DAIFSet at EL0 is trapped",
        0,
        "at: msr daifset, #2",
        0x18 << 26 | IL | 0x6 << 17 | 3 << 14 | 4 << 10 | 31 << 5 | 2 << 1,
        "QEMU 7.2 exchanges op1 and op2");
    cases.add(
        new Case(
            "exceptions",
            "a branch to a misaligned address faults at its target",
            g -> {
              g.load("mov x1, #2\n movk x1, #0x10, lsl #16\n br x1").cpu.at(0);
              g.cpu.exception(FROM_EL0, 0x22 << 26 | IL);
              assertThat(g.cpu.get(SysReg.FAR_EL1)).isEqualTo(0x100002);
              assertThat(g.cpu.get(SysReg.ELR_EL1)).isEqualTo(0x100002);
            }));
    cases.add(
        new Case(
            "exceptions",
            "a misaligned stack pointer is checked at EL0",
            "QEMU 7.2 does not check the stack pointer",
            g -> {
              g.load("sub sp, sp, #8\n at: ldr x0, [sp]").cpu.at(0);
              g.cpu.exception(FROM_EL0, 0x26 << 26 | IL);
              assertThat(g.cpu.get(SysReg.ELR_EL1)).isEqualTo(g.symbol("at"));
            }));
    cases.add(
        new Case(
            "exceptions",
            "floating point at EL0 is trapped as CPACR_EL1 says",
            g -> {
              g.cpu.vcpu.set(SysReg.CPACR_EL1, 1 << 20);
              g.load("at: fadd d0, d1, d2").cpu.at(0);
              g.cpu.exception(FROM_EL0, 0x07 << 26 | IL | 0x1e << 20);
              assertThat(g.cpu.get(SysReg.ELR_EL1)).isEqualTo(g.symbol("at"));
            }));
    cases.add(
        new Case(
            "exceptions",
            "an illegal return is an exception at its target",
            g -> {
              g.load(
                  "mov x0, #0x3c9\n"
                      + " msr spsr_el1, x0\n"
                      + " adr x1, at\n"
                      + " msr elr_el1, x1\n"
                      + " eret\n"
                      + " at: nop");
              g.cpu.at(1);
              g.cpu.exception(FROM_EL1, 0x0e << 26 | IL);
              assertThat(g.cpu.get(SysReg.ELR_EL1)).isEqualTo(g.symbol("at"));
              assertThat(g.cpu.get(SysReg.SPSR_EL1) & 1 << 20).as("IL").isNotZero();
            }));
    cases.add(
        new Case(
            "exceptions",
            "a return restores flags, level and stack pointer",
            g -> {
              g.load(
                  """
                  adr x0, user
                  msr elr_el1, x0
                  mov x0, #0x90000000
                  msr spsr_el1, x0
                  eret
                  user: mrs x1, nzcv
                  mov x2, sp
                  svc #0
                  """);
              g.cpu.at(1);
              g.cpu.exception(FROM_EL0, 0x15 << 26 | IL);
              assertThat(g.cpu.x(1)).isEqualTo(0x9000_0000L);
              assertThat(g.cpu.x(2)).isEqualTo(Guest.STACK + 0x7_0000);
              assertThat(g.cpu.get(SysReg.SPSR_EL1) & 0xf000_001fL).isEqualTo(0x9000_0000L);
            }));
    cases.add(
        new Case(
            "exceptions",
            "the vector depends on the stack that EL1 uses",
            g -> {
              g.load("msr spsel, #0\n mov x3, sp\n svc #0");
              g.cpu.at(1);
              g.cpu.exception(0, 0x15 << 26 | IL);
              assertThat(g.cpu.x(3)).isEqualTo(Guest.STACK + 0x7_0000);
              assertThat(g.cpu.get(SysReg.SPSR_EL1) & 15).isEqualTo(4);
            }));
    cases.add(
        new Case(
            "exceptions",
            "an exception masks interrupts and selects EL1's own stack",
            g -> {
              g.load("svc #0").cpu.at(0);
              g.cpu.exception(FROM_EL0, 0x15 << 26 | IL);
              assertThat(g.cpu.vcpu.get(Reg.PSTATE) & 0x3df).isEqualTo(0x3c5);
            }));
    cases.add(
        new Case(
            "exceptions",
            "a hundred calls from EL0 to EL1 and back lose nothing",
            g -> {
              // a handler in place of the vector: counts and returns
              g.assemble(Guest.VECTORS + FROM_EL0, "add x20, x20, #1\n eret");
              g.load("1: svc #0\n add x0, x0, #1\n cmp x0, #100\n b.ne 1b\n bell").cpu.at(0);
              g.cpu.x(0, 0).x(20, 0);
              assertThat(g.cpu.bell()).isEqualTo(100);
              assertThat(g.cpu.x(20)).isEqualTo(100);
            }));
  }

  private static void taken(List<Case> cases, String what, int el, String source, int syndrome) {
    taken(cases, what, el, source, syndrome, null);
  }

  private static void taken(
      List<Case> cases, String what, int el, String source, int syndrome, String notEmulated) {
    cases.add(
        new Case(
            "exceptions",
            what,
            notEmulated,
            g -> {
              g.load(source).cpu.at(el);
              g.cpu.exception(el == 0 ? FROM_EL0 : FROM_EL1, syndrome);
              assertThat(g.cpu.get(SysReg.ELR_EL1)).isEqualTo(g.symbol("at"));
              assertThat(g.cpu.get(SysReg.SPSR_EL1) & 0x1f).isEqualTo(el == 0 ? 0 : 5);
            }));
  }
}
