package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import java.util.List;

/** Floating-point and vector state. */
final class VectorCases {
  private static final String GROUP = "fp and simd";

  private VectorCases() {}

  static void add(List<Case> cases) {
    cases.add(
        new Case(
            GROUP,
            "the guest sees the vectors that the host set",
            g -> {
              StringBuilder source = new StringBuilder();
              for (int n = 0; n < 32; n++) {
                source.append("str q").append(n).append(", [x1, #").append(16 * n).append("]\n");
                g.cpu.vcpu.setVector(n, 0, value(n));
                g.cpu.vcpu.setVector(n, 1, ~value(n));
              }
              g.load(source + "bell").cpu.at(0).x(1, Guest.DATA);
              g.cpu.bell();
              for (int n = 0; n < 32; n++) {
                assertThat(g.getLong(Guest.DATA + 16 * n)).as("V%d", n).isEqualTo(value(n));
                assertThat(g.getLong(Guest.DATA + 16 * n + 8)).isEqualTo(~value(n));
              }
            }));
    cases.add(
        new Case(
            GROUP,
            "the host sees the vectors that the guest set",
            g -> {
              StringBuilder source = new StringBuilder();
              for (int n = 0; n < 32; n++) {
                source.append("ldr q").append(n).append(", [x1, #").append(16 * n).append("]\n");
                g.putLong(Guest.DATA + 16 * n, value(n));
                g.putLong(Guest.DATA + 16 * n + 8, ~value(n));
              }
              g.load(source + "bell").cpu.at(0).x(1, Guest.DATA);
              g.cpu.bell();
              for (int n = 0; n < 32; n++) {
                assertThat(g.cpu.vcpu.getVector(n, 0)).as("V%d", n).isEqualTo(value(n));
                assertThat(g.cpu.vcpu.getVector(n, 1)).isEqualTo(~value(n));
              }
            }));
    cases.add(
        new Case(
            GROUP,
            "vectors survive leaving and coming back",
            g -> {
              g.load("add v1.2d, v0.2d, v0.2d\n bell\n add v2.2d, v1.2d, v0.2d\n bell").cpu.at(0);
              g.cpu.vcpu.setVector(0, 0, 3);
              g.cpu.vcpu.setVector(0, 1, -1);
              g.cpu.bell();
              g.cpu.bell();
              assertThat(g.cpu.vcpu.getVector(2, 0)).isEqualTo(9);
              assertThat(g.cpu.vcpu.getVector(2, 1)).isEqualTo(-3);
            }));
    cases.add(
        new Case(
            GROUP,
            "one half can be set alone",
            g -> {
              g.load("movi v3.2d, #0xffffffffffffffff\n bell\n mov x0, v3.d[0]\n bell").cpu.at(0);
              g.cpu.bell();
              g.cpu.vcpu.setVector(3, 1, 5);
              assertThat(g.cpu.bell()).isEqualTo(-1);
              assertThat(g.cpu.vcpu.getVector(3, 0)).isEqualTo(-1);
              assertThat(g.cpu.vcpu.getVector(3, 1)).isEqualTo(5);
            }));
    cases.add(
        new Case(
            GROUP,
            "the rounding mode of FPCR counts",
            g -> {
              g.load("fdiv d0, d1, d2\n fmov x0, d0\n bell").cpu.at(0);
              g.cpu.vcpu.setVector(1, 0, Double.doubleToRawLongBits(1));
              g.cpu.vcpu.setVector(2, 0, Double.doubleToRawLongBits(3));
              g.cpu.vcpu.set(Reg.FPCR, 1 << 22); // towards plus infinity
              assertThat(g.cpu.bell()).isEqualTo(Double.doubleToRawLongBits(1 / 3.0) + 1);
              assertThat(g.cpu.vcpu.get(Reg.FPCR)).isEqualTo(1 << 22);
            }));
    cases.add(
        new Case(
            GROUP,
            "FPSR collects what was inexact and divided by zero",
            g -> {
              g.load("fdiv d0, d1, d2\n bell\n fdiv d0, d1, d3\n bell").cpu.at(0);
              g.cpu.vcpu.set(Reg.FPSR, 0);
              g.cpu.vcpu.setVector(1, 0, Double.doubleToRawLongBits(1));
              g.cpu.vcpu.setVector(2, 0, Double.doubleToRawLongBits(3));
              g.cpu.bell();
              assertThat(g.cpu.vcpu.get(Reg.FPSR)).isEqualTo(0x10);
              g.cpu.bell();
              assertThat(g.cpu.vcpu.get(Reg.FPSR)).isEqualTo(0x12);
            }));
    cases.add(
        new Case(
            GROUP,
            "two vCPUs have vectors of their own",
            g -> {
              g.load(
                  "1: add v0.2d, v0.2d, v1.2d\n"
                      + " sub x1, x1, #1\n"
                      + " cbnz x1, 1b\n"
                      + " mov x0, v0.d[0]\n"
                      + " bell");
              var other =
                  g.other(cpu -> {
                    cpu.vcpu.setVector(1, 0, 7);
                    assertThat(cpu.at(0).x(1, 100_000).bell()).isEqualTo(700_000);
                  });
              g.cpu.vcpu.setVector(1, 0, 3);
              assertThat(g.cpu.at(0).x(1, 100_000).bell()).isEqualTo(300_000);
              Guest.join(other);
            }));
  }

  private static long value(int n) {
    return 0x0123_4567_89ab_cdefL * (2L * n + 1);
  }
}
