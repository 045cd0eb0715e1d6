package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.hv.HypervisorException;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Registers between runs, the rules of ownership, and what a new vCPU is. */
final class RegisterCases {
  private static final String GROUP = "registers";

  private RegisterCases() {}

  static void add(List<Case> cases) {
    cases.add(
        new Case(
            GROUP,
            "every general register arrives and comes back",
            g -> {
              StringBuilder source = new StringBuilder("mov x30, x29\n");
              for (int n = 0; n <= 28; n++) {
                source.append("str x").append(n).append(", [x30, #").append(8 * n).append("]\n");
                source.append("add x").append(n).append(", x").append(n).append(", #1\n");
              }
              g.load("bell\n" + source + "bell").cpu.at(0);
              g.cpu.bell();
              for (int n = 0; n <= 28; n++) {
                g.cpu.x(n, value(n));
              }
              g.cpu.x(29, Guest.DATA);
              g.cpu.bell();
              for (int n = 0; n <= 28; n++) {
                assertThat(g.getLong(Guest.DATA + 8 * n)).as("X%d", n).isEqualTo(value(n));
                assertThat(g.cpu.x(n)).as("X%d", n).isEqualTo(value(n) + 1);
              }
            }));
    cases.add(
        new Case(
            GROUP,
            "system registers are those of the guest",
            g -> {
              g.load("mrs x2, tpidr_el0\n mrs x3, tpidrro_el0\n msr tpidr_el0, x5\n bell")
                  .cpu
                  .at(0);
              g.cpu.vcpu.set(SysReg.TPIDR_EL0, 11);
              g.cpu.vcpu.set(SysReg.TPIDRRO_EL0, 12);
              g.cpu.x(5, 13);
              g.cpu.bell();
              assertThat(g.cpu.x(2)).isEqualTo(11);
              assertThat(g.cpu.x(3)).isEqualTo(12);
              assertThat(g.cpu.get(SysReg.TPIDR_EL0)).isEqualTo(13);
            }));
    cases.add(
        new Case(
            GROUP,
            "TPIDR_EL1, CONTEXTIDR_EL1 and the stack pointers survive runs",
            g -> {
              g.load("1: bell\n b 1b").cpu.at(0);
              g.cpu.vcpu.set(SysReg.TPIDR_EL1, 0x7f_fe02_0000L);
              g.cpu.vcpu.set(SysReg.CONTEXTIDR_EL1, 4711);
              g.cpu.bell();
              g.cpu.bell();
              assertThat(g.cpu.get(SysReg.TPIDR_EL1)).isEqualTo(0x7f_fe02_0000L);
              assertThat(g.cpu.get(SysReg.CONTEXTIDR_EL1)).isEqualTo(4711);
              assertThat(g.cpu.get(SysReg.SP_EL0)).isEqualTo(Guest.STACK + 0x7_0000);
              assertThat(g.cpu.get(SysReg.SP_EL1)).isEqualTo(Guest.STACK + 0x8_0000);
            }));
    cases.add(
        new Case(
            GROUP,
            "a new vCPU is as after reset, also one that comes after another",
            g -> {
              for (int i = 0; i < 3; i++) {
                CompletableFuture<Void> other = new CompletableFuture<>();
                Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                      try {
                        try (var vcpu = g.vm.createVcpu()) {
                          assertThat(vcpu.get(Reg.PSTATE)).isEqualTo(0x3c5);
                          assertThat(vcpu.get(Reg.PC)).isZero();
                          assertThat(vcpu.get(SysReg.SCTLR_EL1) & 1).isZero();
                          assertThat(vcpu.get(SysReg.VBAR_EL1)).isZero();
                          assertThat(vcpu.getVector(3, 1)).isZero();
                          assertThat(vcpu.get(Reg.X7)).isZero();
                          vcpu.set(Reg.X7, 1);
                          vcpu.set(Reg.PC, 64);
                          vcpu.set(SysReg.VBAR_EL1, 0x800);
                          vcpu.setVector(3, 1, 5);
                        }
                        other.complete(null);
                      } catch (Throwable failure) {
                        other.completeExceptionally(failure);
                      }
                    });
                Guest.join(other);
              }
            }));
    cases.add(
        new Case(
            GROUP,
            "a vCPU belongs to its thread",
            g ->
                Guest.join(
                    CompletableFuture.runAsync(() -> {
                      assertThatThrownBy(() -> g.cpu.vcpu.get(Reg.X0))
                          .isInstanceOf(WrongThreadException.class);
                      assertThatThrownBy(() -> g.cpu.vcpu.run())
                          .isInstanceOf(WrongThreadException.class);
                      assertThatThrownBy(() -> g.cpu.vcpu.setVector(0, 0, 0))
                          .isInstanceOf(WrongThreadException.class);
                      assertThatThrownBy(() -> g.cpu.vcpu.close())
                          .isInstanceOf(WrongThreadException.class);
                    }))));
    cases.add(
        new Case(
            GROUP,
            "identification is read-only and consistent",
            g -> {
              for (SysReg register :
                  List.of(SysReg.ID_AA64PFR0_EL1, SysReg.ID_AA64ISAR0_EL1, SysReg.MPIDR_EL1)) {
                assertThatThrownBy(() -> g.cpu.vcpu.set(register, 0))
                    .isInstanceOf(HypervisorException.class)
                    .hasMessageContaining(register.name());
              }
              long features = g.cpu.get(SysReg.ID_AA64PFR0_EL1);
              assertThat(features & 0xff).as("AArch64 alone at EL0 and EL1").isEqualTo(0x11);
              assertThat(features >>> 32 & 0xf).as("SVE").isZero();
              assertThat(g.cpu.get(SysReg.ID_AA64ISAR1_EL1) & 0xff00_0ff0L).as("PAuth").isZero();
            }));
    cases.add(
        new Case(
            GROUP,
            "a machine says what its vCPUs say of themselves",
            g -> {
              for (SysReg register : SysReg.values()) {
                boolean asked =
                    register.name().startsWith("ID_")
                        || List.of(SysReg.CTR_EL0, SysReg.DCZID_EL0, SysReg.MIDR_EL1)
                            .contains(register);
                if (asked) {
                  assertThat(g.vm.identification(register))
                      .as("%s", register)
                      .isEqualTo(g.cpu.get(register));
                }
              }
              assertThatThrownBy(() -> g.vm.identification(SysReg.TPIDR_EL0))
                  .isInstanceOf(HypervisorException.class)
                  .hasMessageContaining("TPIDR_EL0");
            }));
    cases.add(
        new Case(
            GROUP,
            "a machine with open vCPUs is not closed",
            g ->
                assertThatThrownBy(g.vm::close)
                    .isInstanceOf(HypervisorException.class)
                    .hasMessageContaining("still open")));
    cases.add(
        new Case(
            GROUP,
            "mappings that overlap, and parts of them, are refused",
            g -> {
              var all = java.util.EnumSet.allOf(elfuse.hv.MemoryAccess.class);
              var part = g.memory.segment().asSlice(0, 0x1_0000);
              assertThatThrownBy(() -> g.vm.map(Guest.SIZE - 0x8000, part, all))
                  .isInstanceOf(HypervisorException.class)
                  .hasMessageContaining("overlaps");
              assertThatThrownBy(() -> g.vm.unmap(0, 0x1_0000))
                  .isInstanceOf(HypervisorException.class)
                  .hasMessageContaining("exactly");
              assertThatThrownBy(() -> g.vm.map(1L << 40, part, all))
                  .isInstanceOf(IllegalArgumentException.class);
            }));
    cases.add(
        new Case(
            GROUP,
            "memory can be mapped and taken away between runs",
            g -> {
              long ipa = 0x2000_0000;
              g.tables.map(ipa, ipa, StageOne.DATA);
              g.load("ldr x0, [x1]\n bell").cpu.at(0).x(1, ipa);
              try (var more = elfuse.hv.HostMemory.reserve(0x1_0000)) {
                more.segment().set(java.lang.foreign.ValueLayout.JAVA_LONG, 0, 99);
                g.vm.map(
                    ipa, more.segment(), java.util.EnumSet.allOf(elfuse.hv.MemoryAccess.class));
                assertThat(g.cpu.bell()).isEqualTo(99);
                g.vm.unmap(ipa, 0x1_0000);
                g.cpu.at(0).x(1, ipa);
                assertThat(g.cpu.run()).isEqualTo(new elfuse.hv.VcpuExit.MmioRead(ipa, 8));
              }
            }));
  }

  private static long value(int n) {
    return 0x0101_0101_0101_0101L * (n + 1) ^ Long.MIN_VALUE;
  }
}
