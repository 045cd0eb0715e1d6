package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.VcpuExit;
import java.util.List;

/** Single-step and breakpoints. */
final class DebugCases {
  private static final String GROUP = "debugging";

  private DebugCases() {}

  /** Gets through the first instructions: the debugged ones begin at a bell. */
  private static Guest begun(Guest g, int el, String source) {
    g.load("bell\n" + source).cpu.at(el);
    g.cpu.bell();
    return g;
  }

  static void add(List<Case> cases) {
    for (int el = 0; el < 2; el++) {
      int level = el;
      cases.add(
          new Case(
              GROUP,
              "a step at EL" + el + " is one instruction",
              g -> {
                begun(g, level, "a: mov x0, #1\n b 1f\n nop\n 1: cbz x0, 1b\n b: nop\n c: nop");
                g.cpu.vcpu.setSingleStep(true);
                long a = g.symbol("a");
                for (long pc : new long[] {4, 12, 16, 20}) {
                  assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Debug(a + pc, true));
                  assertThat(g.cpu.pc()).isEqualTo(a + pc);
                }
                assertThat(g.cpu.x(0)).isEqualTo(1);
              }));
    }
    cases.add(
        new Case(
            GROUP,
            "a step over SVC ends at the vector",
            g -> {
              begun(g, 0, "svc #0");
              g.cpu.vcpu.setSingleStep(true);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Debug(Guest.VECTORS + 0x400, true));
            }));
    cases.add(
        new Case(
            GROUP,
            "without stepping everything runs again",
            g -> {
              begun(g, 0, "mov x0, #1\n add x0, x0, #1\n bell");
              g.cpu.vcpu.setSingleStep(true);
              g.cpu.run();
              g.cpu.vcpu.setSingleStep(false);
              assertThat(g.cpu.bell()).isEqualTo(2);
            }));
    cases.add(
        new Case(
            GROUP,
            "a breakpoint in a loop stops before its instruction each time",
            g -> {
              begun(g, 0, "mov x0, #0\n loop: add x0, x0, #1\n cmp x0, #3\n b.ne loop\n bell");
              long loop = g.symbol("loop");
              g.cpu.vcpu.setBreakpoints(loop, loop + 0x100);
              for (int i = 0; i < 3; i++) {
                assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Debug(loop, false));
                assertThat(g.cpu.x(0)).isEqualTo(i);
              }
              assertThat(g.cpu.bell()).isEqualTo(3);
              g.cpu.vcpu.set(Reg.PC, loop);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Debug(loop, false));
              g.cpu.vcpu.setBreakpoints();
              g.cpu.x(0, 2);
              assertThat(g.cpu.bell()).isEqualTo(3);
            }));
    cases.add(
        new Case(
            GROUP,
            "breakpoints next to each other are all told",
            g -> {
              begun(g, 0, "a: mov x0, #0\n add x0, x0, #2\n bell");
              long a = g.symbol("a");
              g.cpu.vcpu.setBreakpoints(a, a + 4); // every processor has two
              for (int i = 0; i < 2; i++) {
                assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Debug(a + 4L * i, false));
              }
              assertThat(g.cpu.bell()).isEqualTo(2);
            }));
    cases.add(
        new Case(
            GROUP,
            "a breakpoint on a store to nothing is passed",
            g -> {
              begun(g, 0, "mov x0, #9\n at: str x0, [x1]\n bell");
              g.cpu.x(1, Guest.DOORBELL + 32);
              g.cpu.vcpu.setBreakpoints(g.symbol("at"));
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Debug(g.symbol("at"), false));
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.MmioWrite(Guest.DOORBELL + 32, 8, 9));
              assertThat(g.cpu.bell()).isEqualTo(9);
            }));
    cases.add(
        new Case(
            GROUP,
            "a breakpoint at EL1 behind a call of EL0",
            g -> {
              begun(g, 0, "svc #0");
              g.cpu.vcpu.setBreakpoints(Guest.VECTORS + 0x400);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Debug(Guest.VECTORS + 0x400, false));
              g.cpu.exception(0x400, 0x15 << 26 | 1 << 25);
            }));
    cases.add(
        new Case(
            GROUP,
            "BRK is the guest's own while it is debugged",
            g -> {
              begun(g, 0, "mov x0, #1\n brk #5\n after: nop");
              g.cpu.vcpu.setBreakpoints(g.symbol("after"));
              g.cpu.exception(0x400, 0x3c << 26 | 1 << 25 | 5);
            }));
  }
}
