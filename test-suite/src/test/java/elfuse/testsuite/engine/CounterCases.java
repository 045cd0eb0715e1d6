package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.SysReg;
import java.util.List;

/** The virtual counter. */
final class CounterCases {
  private static final String GROUP = "counters";

  private CounterCases() {}

  static void add(List<Case> cases) {
    cases.add(
        new Case(
            GROUP,
            "the guest's counter lies between the host's looks at it",
            g -> {
              g.load("isb\n mrs x0, cntvct_el0\n bell").cpu.at(0);
              long before = g.cpu.get(SysReg.CNTVCT_EL0);
              long inside = g.cpu.bell();
              assertThat(inside).isBetween(before, g.cpu.get(SysReg.CNTVCT_EL0));
            }));
    cases.add(
        new Case(
            GROUP,
            "the counter advances at the frequency it names",
            g -> {
              g.load("isb\n mrs x0, cntvct_el0\n bell").cpu.at(0);
              long frequency = g.cpu.get(SysReg.CNTFRQ_EL0);
              long start = System.nanoTime();
              long first = g.cpu.bell();
              Guest.sleep(200);
              g.cpu.at(0);
              long last = g.cpu.bell();
              double seconds = (last - first) / (double) frequency;
              assertThat(seconds).isBetween(0.19, (System.nanoTime() - start) * 1e-9 + 0.01);
            }));
    cases.add(
        new Case(
            GROUP,
            "CNTFRQ_EL0 is what the host is told",
            g -> {
              g.load("mrs x0, cntfrq_el0\n bell").cpu.at(0);
              assertThat(g.cpu.bell()).isEqualTo(g.cpu.get(SysReg.CNTFRQ_EL0)).isPositive();
            }));
    cases.add(
        new Case(
            GROUP,
            "the counter at EL0 is trapped as CNTKCTL_EL1 says",
            g -> {
              g.cpu.vcpu.set(SysReg.CNTKCTL_EL1, 0);
              g.load("mrs x5, cntvct_el0").cpu.at(0);
              int trap = 3 << 20 | 2 << 17 | 3 << 14 | 14 << 10 | 5 << 5 | 1;
              g.cpu.exception(0x400, 0x18 << 26 | 1 << 25 | trap);
            }));
    cases.add(
        new Case(
            GROUP,
            "two vCPUs share one counter",
            g -> {
              g.load("isb\n mrs x0, cntvct_el0\n bell").cpu.at(0);
              long first = g.cpu.bell();
              long[] second = new long[1];
              Guest.join(g.other(cpu -> second[0] = cpu.at(0).bell()));
              g.cpu.at(0);
              assertThat(second[0]).isBetween(first, g.cpu.bell());
            }));
  }
}
