package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.asm.Disassembler;
import elfuse.hv.Availability;
import elfuse.hv.HostMemory;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.hv.hvf.HvException;
import elfuse.hv.hvf.Hvf;
import elfuse.hv.hvf.HvfHypervisorProvider;
import elfuse.hv.hvf.raw.HvReturn;
import elfuse.mm.InfraLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The binding of Hypervisor.framework beyond what every engine does. */
class HvfTest {
  private static final EnumSet<MemoryAccess> ALL = EnumSet.allOf(MemoryAccess.class);

  private final HvfDouble host = new HvfDouble();

  @AfterEach
  void nothingIsLeft() {
    assertThat(host.openVcpus()).as("vCPUs").isZero();
    assertThat(host.hasMachine()).as("a machine").isFalse();
    assertThat(host.openConfigs()).as("configurations").isZero();
    assertThat(host.mistake()).isNull();
    host.close();
  }

  @Test
  void aProgramWithoutTheEntitlementIsToldHowToGetIt() {
    host.denied = HvReturn.HV_DENIED;
    try (Hypervisor hvf = new Hvf(host.calls())) {
      assertThatThrownBy(() -> hvf.createVm(VmConfig.defaults()))
          .isInstanceOfSatisfying(
              HvException.class,
              denied -> {
                assertThat(denied.call()).isEqualTo("hv_vm_create");
                assertThat(denied.code()).isEqualTo(0xfae94007);
              })
          .hasMessageContaining("HV_DENIED")
          .hasMessageContaining("com.apple.security.hypervisor");
    }
  }

  @Test
  void hostsOfOtherKindsAreUnfit() {
    assertThat(HvfHypervisorProvider.unfit("Mac OS X", "aarch64")).isNull();
    assertThat(HvfHypervisorProvider.unfit("Mac OS X", "x86_64")).contains("x86_64");
    assertThat(HvfHypervisorProvider.unfit("Linux", "aarch64")).contains("Linux");
    if (!System.getProperty("os.name").startsWith("Mac")) {
      assertThat(new HvfHypervisorProvider().probe()).isInstanceOf(Availability.Unusable.class);
    }
  }

  @Test
  void machinesArePartsOfTheProcessesOne() {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(16 * Vm.CHUNK)) {
      try (Vm one = hvf.createVm(VmConfig.defaults());
          Vm other = hvf.createVm(VmConfig.defaults())) {
        assertThat(one.placesMemory()).isTrue();
        assertThat(one.asid()).isPositive().isNotEqualTo(other.asid());
        long first = one.place(memory.segment().asSlice(0, Vm.CHUNK));
        long second = other.place(memory.segment().asSlice(Vm.CHUNK, 8 * Vm.CHUNK));
        assertThat(first % Vm.CHUNK + second % Vm.CHUNK).isZero();
        assertThat(second).isGreaterThanOrEqualTo(first + Vm.CHUNK);
        assertThatThrownBy(() -> one.unmap(second, 8 * Vm.CHUNK))
            .isInstanceOf(HypervisorException.class);
        assertThatThrownBy(() -> one.replaced(second)).isInstanceOf(HypervisorException.class);
        assertThat(host.mappings()).isEqualTo(2);
        other.replaced(second);
        assertThat(host.mappings()).isEqualTo(2);
        other.close();
        assertThat(host.mappings()).isEqualTo(1);
        assertThat(host.hasMachine()).isTrue();
      }
      assertThat(host.hasMachine()).isFalse();
      hvf.createVm(VmConfig.defaults()).close();
    }
  }

  @Test
  void addressesRunOutAndComeBack() {
    host.maxIpaBits = 36;
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(1L << 36);
        Vm one = hvf.createVm(new VmConfig(36, 0));
        Vm other = hvf.createVm(new VmConfig(36, 0))) {
      long all = (1L << 36) - Vm.CHUNK; // the first is nobody's
      assertThat(one.room()).isEqualTo(all);
      long half = 1L << 35;
      long first = one.place(memory.segment().asSlice(0, half));
      assertThat(other.room()).isEqualTo(all - half);
      long second = other.place(memory.segment().asSlice(half, all - half));
      assertThat(one.room()).isZero();
      assertThatThrownBy(() -> one.place(memory.segment().asSlice(0, Vm.CHUNK)))
          .isInstanceOf(HypervisorException.class)
          .hasMessageContaining("36 bits");
      one.unmap(first, half);
      assertThat(other.place(memory.segment().asSlice(0, half))).isEqualTo(first);
      assertThat(second).isNotEqualTo(first);
    }
  }

  @Test
  void addressSpaceNumbersAndVcpusAreCountedOverAllParts() {
    host.maxVcpus = 3;
    try (Hypervisor hvf = new Hvf(host.calls())) {
      List<Vm> parts = new ArrayList<>();
      Set<Integer> asids = new HashSet<>();
      for (int i = 0; i < 254; i++) {
        Vm part = hvf.createVm(VmConfig.defaults());
        parts.add(part);
        assertThat(asids.add(part.asid())).isTrue();
        assertThat(part.reserveVcpu()).isEqualTo(i < 3);
      }
      assertThatThrownBy(() -> hvf.createVm(VmConfig.defaults()))
          .isInstanceOf(HypervisorException.class)
          .hasMessageContaining("254");
      parts.getFirst().releaseVcpu();
      assertThat(parts.getLast().reserveVcpu()).isTrue();
      int free = parts.get(7).asid();
      parts.get(7).close();
      try (Vm again = hvf.createVm(VmConfig.defaults())) {
        assertThat(again.asid()).isEqualTo(free);
      }
      parts.forEach(Vm::close);
    }
  }

  @Test
  void aMachineOfSomebodyElseInTheProcessIsTold() {
    try (Hypervisor hvf = new Hvf(host.calls());
        Hypervisor another = new Hvf(host.calls());
        Vm _ = another.createVm(VmConfig.defaults())) {
      assertThatThrownBy(() -> hvf.createVm(VmConfig.defaults()))
          .isInstanceOf(HvException.class)
          .hasMessageContaining("HV_BUSY");
    }
  }

  /** The guest loads in a loop while the memory under it is mapped again and again. */
  @Test
  void aGuestWaitsForMemoryThatIsBeingReplaced() throws Exception {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(2 * Vm.CHUNK);
        Vm vm = hvf.createVm(VmConfig.defaults())) {
      int[] words = {
        0xf9400022, // ldr x2, [x1]
        0xf9000022, // str x2, [x1]
        0xf1000400, // subs x0, x0, #1
        0x54ffffa1, // b.ne -12
        0xd4000002, // hvc #0
      };
      for (int i = 0; i < words.length; i++) {
        memory.segment().set(ValueLayout.JAVA_INT, 4L * i, words[i]);
      }
      long code = vm.place(memory.segment().asSlice(0, Vm.CHUNK));
      long data = vm.place(memory.segment().asSlice(Vm.CHUNK));
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(Reg.X1, data);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger times = new AtomicInteger();
        Thread changer =
            new Thread(() -> {
              while (!over.get()) {
                vm.replaced(data);
                vm.replaced(code);
                times.incrementAndGet();
              }
            });
        changer.start();
        try {
          do { // a quick guest may be done before the other thread has begun
            vcpu.set(Reg.PC, code);
            vcpu.set(Reg.X0, 300_000);
            assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(0));
            assertThat(vcpu.get(Reg.X0)).isZero();
          } while (times.get() <= 10 && changer.isAlive());
        } finally {
          over.set(true);
          changer.join();
        }
        assertThat(times.get()).isGreaterThan(10);
        vcpu.set(Reg.PC, code);
        vcpu.set(Reg.X1, 0x20_0000_0000L);
        assertThat(vcpu.run()).as("no change excuses this").isInstanceOf(VcpuExit.MmioRead.class);
      }
    }
  }

  @Test
  void addressesBeyondTheHostAreRefusedByTheirSize() {
    try (Hypervisor hvf = new Hvf(host.calls())) {
      assertThatThrownBy(() -> hvf.createVm(new VmConfig(42, 0)))
          .hasMessageContaining("40 bits")
          .hasMessageContaining("42 were asked for");
    }
  }

  @Test
  void theFirstVcpuIsNumberZeroAndWorks() {
    try (Hypervisor hvf = new Hvf(host.calls());
        Vm vm = hvf.createVm(VmConfig.defaults());
        Vcpu vcpu = vm.createVcpu()) {
      vcpu.set(Reg.X3, 7);
      vcpu.kick();
      assertThat(vcpu.run()).isEqualTo(new VcpuExit.Kicked());
      assertThat(vcpu.get(Reg.X3)).isEqualTo(7);
    }
  }

  @Test
  void whatElfuseKeepsNoStateForIsNotShown() {
    host.features = register -> register == SysReg.ID_AA64PFR0_EL1 ? 0x0001_0001_0011_1122L : -1;
    try (Hypervisor hvf = new Hvf(host.calls());
        Vm vm = hvf.createVm(VmConfig.defaults())) {
      assertThat(vm.identification(SysReg.ID_AA64PFR0_EL1)).isEqualTo(0x0001_0000_0011_0011L);
      assertThat(vm.identification(SysReg.ID_AA64PFR1_EL1)).isEqualTo(0xf0);
      assertThat(vm.identification(SysReg.ID_AA64ISAR2_EL1)).isZero();
    }
  }

  @Test
  void mappingsAreMultiplesOfSixteenKibibytes() {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = hvf.createVm(VmConfig.defaults())) {
      assertThat(vm.pageSize()).isEqualTo(16384);
      assertThatThrownBy(() -> vm.map(0x1000, memory.segment(), ALL))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("16384");
      assertThatThrownBy(() -> vm.map(0x4000, memory.segment().asSlice(4096, 0x8000), ALL))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("16384");
      vm.map(0x4000, memory.segment(), ALL);
    }
  }

  /** The framework refuses an MMU that was turned on from outside; the binding does it inside. */
  @Test
  void theMmuIsTurnedOnForMemoryThatLiesElsewhere() {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(2 * Vm.CHUNK);
        Vm vm = hvf.createVm(VmConfig.defaults())) {
      memory.segment().set(ValueLayout.JAVA_INT, 0, 0xd4000022); // hvc #1
      memory.segment().set(ValueLayout.JAVA_INT, 4, 0xd4000042); // hvc #2
      long code = vm.place(memory.segment().asSlice(0, Vm.CHUNK));
      long tables = vm.place(memory.segment().asSlice(Vm.CHUNK));
      long va = 0x12_3440_0000L;
      long block = code | 1 | 1L << 2 | 1L << 7 | 3L << 8 | 1L << 10 | 1L << 11;
      memory.segment().set(ValueLayout.JAVA_LONG, Vm.CHUNK + 8 * (va >>> 30), tables + 4096 | 3);
      memory.segment().set(ValueLayout.JAVA_LONG, Vm.CHUNK + 4096 + 8 * (va >>> 21 & 511), block);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(SysReg.MAIR_EL1, InfraLayout.MAIR_EL1);
        vcpu.set(SysReg.TCR_EL1, InfraLayout.TCR_EL1);
        vcpu.set(SysReg.TTBR0_EL1, tables | (long) vm.asid() << 48);
        vcpu.set(SysReg.SCTLR_EL1, 0x30d0_0801);
        assertThat(vcpu.get(SysReg.SCTLR_EL1)).isEqualTo(0x30d0_0801);
        vcpu.set(Reg.PC, va);
        vcpu.set(Reg.X1, 77);
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(1));
        assertThat(vcpu.get(SysReg.SCTLR_EL1)).isEqualTo(0x30d0_0801);
        vcpu.setVector(3, 1, 5);
        vcpu.kick();
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Kicked());
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(2));
        assertThat(vcpu.get(Reg.PC)).isEqualTo(va + 8);
        assertThat(vcpu.get(Reg.X1)).isEqualTo(77);
        assertThat(vcpu.getVector(3, 1)).isEqualTo(5);
        assertThat(vcpu.get(SysReg.TTBR0_EL1)).isEqualTo(tables | (long) vm.asid() << 48);
        assertThat(vcpu.get(SysReg.CPACR_EL1)).isZero();
      }
    }
  }

  /** As they were set, to guests with the MMU on or off, and as the guest left them. */
  @Test
  void vectorsAreSetByTheGuestItself() {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = hvf.createVm(VmConfig.defaults())) {
      int[] words = {
        0xd4000002, // hvc #0
        0x4ee18400, // add v0.2d, v0.2d, v1.2d
        0xd4000002, // hvc #0
      };
      for (int i = 0; i < words.length; i++) {
        memory.segment().set(ValueLayout.JAVA_INT, 4L * i, words[i]);
      }
      vm.map(0, memory.segment(), ALL);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(SysReg.CPACR_EL1, 3 << 20);
        for (int n = 0; n < 32; n++) {
          vcpu.setVector(n, 0, 1L << n);
          vcpu.setVector(n, 1, ~n);
        }
        assertThat(vcpu.getVector(7, 1)).as("before the run").isEqualTo(~7);
        for (int i = 0; i <= 4; i++) {
          vcpu.set(Reg.x(i), 100 + i);
        }
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(0));
        for (int n = 0; n < 32; n++) {
          assertThat(vcpu.getVector(n, 0)).isEqualTo(1L << n);
          assertThat(vcpu.getVector(n, 1)).isEqualTo(~n);
        }
        for (int i = 0; i <= 4; i++) {
          assertThat(vcpu.get(Reg.x(i))).isEqualTo(100 + i);
        }
        vcpu.setVector(0, 1, 40);
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(0));
        assertThat(vcpu.getVector(0, 0)).isEqualTo(3);
        assertThat(vcpu.getVector(0, 1)).isEqualTo(40 + ~1L);
        assertThat(vcpu.getVector(31, 0)).isEqualTo(1L << 31);
      }
      StringBuilder routine = new StringBuilder();
      for (int i = 0; i < 24; i++) {
        routine.append(Disassembler.of().disassemble(host.topWord(i), 0)).append('\n');
      }
      assertThat(routine)
          .asString()
          .startsWith("tlbi vmalle1is\ndsb ish\nisb\nmsr sctlr_el1, x1\nisb\nldp q0, q1, [x0]\n")
          .endsWith("ldp q30, q31, [x0, #480]\nmsr sctlr_el1, x2\nisb\nhvc #0x7ff\n");
    }
  }

  @Test
  void callsLeaveWithTheirImmediate() {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = hvf.createVm(VmConfig.defaults())) {
      int[] words = {0xd4000122, 0xd4000063, 0xd503207f, 0xd4000142}; // hvc 9, smc 3, wfi, hvc 10
      for (int i = 0; i < words.length; i++) {
        memory.segment().set(ValueLayout.JAVA_INT, 4L * i, words[i]);
      }
      vm.map(0, memory.segment(), ALL);
      try (Vcpu vcpu = vm.createVcpu()) {
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(9));
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.SecureCall(3));
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.WaitForInterrupt());
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(10));
        assertThat(vcpu.get(Reg.PC)).isEqualTo(16);
      }
    }
  }

  /** Whatever call of a whole life fails, everything is given back. */
  @Test
  void nothingLeaksWhereverItFails() {
    int failures = 0;
    for (int ordinal = 1; ; ordinal++) {
      host.failAt(ordinal, HvReturn.HV_NO_RESOURCES);
      try {
        life();
      } catch (HvException expected) {
        failures++;
        assertThat(expected).hasMessageContaining("HV_NO_RESOURCES");
      }
      String failed = host.failed();
      if ("hv_vm_destroy".equals(failed) || "hv_vcpu_destroy".equals(failed)) {
        host.clear(); // the framework keeps what it does not take
      }
      assertThat(host.mappings()).as("mappings after %s failed", failed).isZero();
      assertThat(host.openVcpus()).as("vCPUs after %s failed", failed).isZero();
      assertThat(host.hasMachine()).as("a machine after %s failed", failed).isFalse();
      assertThat(host.openConfigs()).as("configurations after %s failed", failed).isZero();
      if (failed == null) {
        break;
      }
    }
    assertThat(failures).isGreaterThan(10);
  }

  private void life() {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(0x1_0000)) {
      memory.segment().set(ValueLayout.JAVA_INT, 0, 0xf9000020); // str x0, [x1]
      try (Vm vm = hvf.createVm(VmConfig.defaults())) {
        vm.map(0, memory.segment(), ALL);
        assertThat(vm.identification(SysReg.ID_AA64PFR0_EL1) & 0xff).isEqualTo(0x11);
        assertThat(vm.identification(SysReg.MIDR_EL1)).isNotZero();
        try (Vcpu vcpu = vm.createVcpu()) {
          vcpu.set(Reg.X1, 0x1000_0000);
          vcpu.setVector(1, 0, 1);
          assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(0x1000_0000, 8, 0));
          assertThat(vcpu.get(Reg.PC)).isEqualTo(4);
        }
        vm.unmap(0, 0x1_0000);
      }
    }
  }
}
