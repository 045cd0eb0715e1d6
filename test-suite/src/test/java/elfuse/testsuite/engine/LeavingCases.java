package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.VcpuExit;
import java.util.List;

/** Accesses to nothing, and kicks. */
final class LeavingCases {
  private static final String MMIO = "mmio";
  private static final String KICKS = "kicks";
  private static final long BELL = Guest.DOORBELL;

  private LeavingCases() {}

  static void add(List<Case> cases) {
    store(cases, "str x0, [x1, #8]", 8, 8, 0x8899_aabb_ccdd_eeffL);
    store(cases, "str w0, [x1, #4]", 4, 4, 0xccdd_eeffL);
    store(cases, "strh w0, [x1, #2]", 2, 2, 0xeeff);
    store(cases, "strb w0, [x1, #3]", 3, 1, 0xff);
    store(cases, "str wzr, [x1]", 0, 4, 0);
    load(cases, "ldr x0, [x1]", 8, 0x8899_aabb_ccdd_eeffL, 0x8899_aabb_ccdd_eeffL);
    load(cases, "ldr w0, [x1]", 4, 0xccdd_eeffL, 0xccdd_eeffL);
    load(cases, "ldrh w0, [x1]", 2, 0xeeff, 0xeeff);
    load(cases, "ldrb w0, [x1]", 1, 0xff, 0xff);
    load(cases, "ldrsw x0, [x1]", 4, 0xccdd_eeffL, 0xffff_ffff_ccdd_eeffL);
    load(cases, "ldrsb w0, [x1]", 1, 0xff, 0xffff_ffffL);
    cases.add(
        new Case(
            MMIO,
            "a store counts as done when it is told",
            g -> {
              g.load("at: str x0, [x1]\n bell").cpu.at(0).x(1, BELL + 8).x(0, 3);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.MmioWrite(BELL + 8, 8, 3));
              assertThat(g.cpu.pc()).isEqualTo(g.symbol("at") + 4);
              g.cpu.x(0, 4);
              assertThat(g.cpu.bell()).isEqualTo(4);
            }));
    cases.add(
        new Case(
            MMIO,
            "a read that is abandoned changes no register",
            g -> {
              g.load("ldr x0, [x1]\n bell\n there: bell").cpu.at(0).x(1, BELL + 8).x(0, 77);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.MmioRead(BELL + 8, 8));
              g.cpu.vcpu.set(Reg.PC, g.symbol("there"));
              assertThat(g.cpu.bell()).isEqualTo(77);
            }));
    cases.add(
        new Case(
            MMIO,
            "a pair to nothing is a fault that changes nothing",
            g -> {
              g.load("at: stp x2, x3, [x1]\n bell").cpu.at(0).x(1, BELL + 16);
              assertThat(g.cpu.run())
                  .isEqualTo(new VcpuExit.MemoryFault(BELL + 16, MemoryAccess.WRITE));
              assertThat(g.cpu.pc()).isEqualTo(g.symbol("at"));
              g.cpu.vcpu.set(Reg.PC, g.symbol("at") + 4);
              g.cpu.bell();
            }));
    cases.add(
        new Case(
            KICKS,
            "a kick ends a loop at EL0 and nothing is lost",
            g -> {
              g.load("1: add x0, x0, #1\n str x0, [x1]\n cbz x2, 1b\n bell");
              g.cpu.at(0).x(0, 0).x(1, Guest.DATA).x(2, 0);
              kickOnceItCounted(g);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Kicked());
              long count = g.cpu.x(0);
              assertThat(count).isPositive();
              kickOnceItCounted(g);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Kicked());
              assertThat(g.cpu.x(0)).isGreaterThan(count);
              g.cpu.x(2, 1);
              assertThat(g.cpu.bell()).isGreaterThan(count);
            }));
    cases.add(
        new Case(
            KICKS,
            "a kick before a run ends it at once, and several are one",
            g -> {
              g.load("mov x0, #5\n bell").cpu.at(0);
              g.cpu.vcpu.kick();
              g.cpu.vcpu.kick();
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.Kicked());
              assertThat(g.cpu.bell()).isEqualTo(5);
            }));
    cases.add(
        new Case(
            KICKS,
            "a kick ends a guest that waits for interrupts",
            g -> {
              g.load("1: wfi\n b 1b").cpu.at(1);
              kickLater(g.cpu, 30);
              VcpuExit exit;
              do {
                exit = g.cpu.run();
              } while (exit instanceof VcpuExit.WaitForInterrupt);
              assertThat(exit).isEqualTo(new VcpuExit.Kicked());
            }));
    cases.add(
        new Case(
            KICKS,
            "a thousand kicks and calls: every kick is told, no call is lost",
            g -> {
              g.load("1: add x0, x0, #1\n bell\n b 1b").cpu.at(0).x(0, 0);
              Thread kicker =
                  Thread.ofPlatform()
                      .start(() -> {
                        for (int i = 0; i < 300; i++) {
                          g.cpu.vcpu.kick();
                          Thread.yield();
                        }
                      });
              long calls = 0;
              int kicks = 0;
              // the kicker may not have begun when the calls are through
              while (calls < 1000 || kicks == 0) {
                VcpuExit exit = g.cpu.run();
                if (exit instanceof VcpuExit.Kicked) {
                  kicks++;
                } else {
                  calls++;
                  assertThat(exit).isEqualTo(new VcpuExit.MmioWrite(BELL, 8, calls));
                }
              }
              kicker.join();
              assertThat(kicks).isBetween(1, 300);
            }));
    cases.add(
        new Case(
            KICKS,
            "a kick from before the vCPU's end troubles nobody",
            g -> {
              g.load("mov x0, #6\n bell");
              Guest.join(g.other(cpu -> cpu.vcpu.kick()));
              Guest.join(g.other(cpu -> assertThat(cpu.at(0).bell()).isEqualTo(6)));
            }));
    cases.add(
        new Case(
            KICKS,
            "the vCPUs can be synchronized while they run",
            g -> {
              g.load("1: ldr x0, [x1]\n cbz x0, 1b\n bell");
              var other =
                  g.other(cpu -> assertThat(cpu.at(0).x(1, Guest.DATA).bell()).isEqualTo(1));
              for (int i = 0; i < 20; i++) {
                g.vm.synchronize();
                Guest.sleep(1);
              }
              g.putLong(Guest.DATA, 1);
              g.vm.synchronize();
              Guest.join(other);
            }));
  }

  /** Kicks the vCPU when it has counted in X0, which it stores, beyond what that is now. */
  private static void kickOnceItCounted(Guest g) {
    long before = g.cpu.x(0);
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          do {
            Guest.sleep(10);
          } while (g.getLong(Guest.DATA) <= before);
          g.cpu.vcpu.kick();
        });
  }

  private static void kickLater(Guest.Cpu cpu, int millis) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          Guest.sleep(millis);
          cpu.vcpu.kick();
        });
  }

  private static void store(List<Case> cases, String source, int offset, int size, long value) {
    cases.add(
        new Case(
            MMIO,
            source,
            g -> {
              g.load(source + "\n bell").cpu.at(0).x(0, 0x8899_aabb_ccdd_eeffL).x(1, BELL);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.MmioWrite(BELL + offset, size, value));
              g.cpu.bell();
            }));
  }

  private static void load(List<Case> cases, String source, int size, long value, long expected) {
    cases.add(
        new Case(
            MMIO,
            source,
            source.startsWith("ldrs") ? "QEMU 7.2 does not say that a load is signed" : null,
            g -> {
              g.load(source + "\n bell").cpu.at(0).x(1, BELL + 16);
              assertThat(g.cpu.run()).isEqualTo(new VcpuExit.MmioRead(BELL + 16, size));
              g.cpu.vcpu.completeMmioRead(value);
              assertThat(g.cpu.bell()).isEqualTo(expected);
            }));
  }
}
