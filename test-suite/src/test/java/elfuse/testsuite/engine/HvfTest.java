package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.lang.foreign.ValueLayout;
import java.util.EnumSet;
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
  void aProcessHasOneMachineAtATime() {
    try (Hypervisor hvf = new Hvf(host.calls())) {
      try (Vm _ = hvf.createVm(VmConfig.defaults())) {
        assertThatThrownBy(() -> hvf.createVm(VmConfig.defaults()))
            .isInstanceOf(HypervisorException.class)
            .hasMessageContaining("HV_BUSY");
      }
      hvf.createVm(VmConfig.defaults()).close();
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
      vm.map(0x4000, memory.segment(), ALL);
    }
  }

  @Test
  void theMmuCannotBeTurnedOnFromOutside() {
    try (Hypervisor hvf = new Hvf(host.calls());
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = hvf.createVm(VmConfig.defaults())) {
      memory.segment().set(ValueLayout.JAVA_INT, 0, 0xd4000002); // hvc #0
      vm.map(0, memory.segment(), ALL);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(SysReg.SCTLR_EL1, 1);
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.MemoryFault(0, MemoryAccess.EXECUTE));
      }
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
