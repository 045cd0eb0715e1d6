package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.asm.TextAssembler;
import elfuse.cpu.SoftHypervisorProvider;
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
import elfuse.hv.kvm.HostRoutines;
import elfuse.hv.kvm.Kvm;
import elfuse.hv.kvm.KvmException;
import elfuse.hv.kvm.KvmHypervisorProvider;
import elfuse.hv.kvm.VmFd;
import elfuse.hv.kvm.raw.Capability;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The binding of KVM beyond what every engine does: refusals, failures, and what is given back. */
class KvmTest {
  private static final Path DEVICE = Path.of("/dev/kvm");
  private static final EnumSet<MemoryAccess> ALL = EnumSet.allOf(MemoryAccess.class);
  private static final int EACCES = 13;
  private static final int EIO = 5;

  @TempDir Path folder;

  private final KvmDouble host = new KvmDouble();

  private void nothingIsLeft() {
    assertThat(host.openDescriptors()).as("descriptors").isZero();
    assertThat(host.mappings()).as("mappings").isZero();
  }

  @Test
  void aHostWithoutTheDeviceIsToldSo() {
    host.openError = KvmDouble.ENOENT;
    assertThatThrownBy(() -> Kvm.open(host, DEVICE))
        .isInstanceOf(HypervisorException.class)
        .hasMessageStartingWith("no /dev/kvm");
  }

  @Test
  void aUserWithoutPermissionIsToldTheGroup() throws Exception {
    Path device = Files.createFile(folder.resolve("kvm"));
    String group = Files.readAttributes(device, PosixFileAttributes.class).group().getName();
    host.openError = EACCES;
    assertThatThrownBy(() -> Kvm.open(host, device))
        .isInstanceOf(HypervisorException.class)
        .hasMessageContaining("no permission to open " + device)
        .hasMessageContaining("group " + group)
        .hasMessageContaining("usermod -aG " + group);
  }

  @Test
  void hostsOfOtherKindsAreUnfit() {
    assertThat(KvmHypervisorProvider.unfit("Linux", "aarch64")).isNull();
    assertThat(KvmHypervisorProvider.unfit("Linux", "amd64")).contains("amd64");
    assertThat(KvmHypervisorProvider.unfit("Mac OS X", "aarch64")).contains("Mac OS X");
    if (!System.getProperty("os.arch").equals("aarch64")) {
      assertThat(new KvmHypervisorProvider().probe())
          .isInstanceOfSatisfying(
              Availability.Unusable.class,
              unusable -> assertThat(unusable.reason()).contains(System.getProperty("os.arch")));
    }
  }

  @Test
  void anotherVersionIsRefused() {
    host.apiVersion = 13;
    assertThatThrownBy(() -> Kvm.open(host, DEVICE)).hasMessageContaining("API version 13");
    nothingIsLeft();
  }

  @ParameterizedTest
  @EnumSource(
      value = Capability.class,
      names = {"KVM_CAP_ONE_REG", "KVM_CAP_READONLY_MEM", "KVM_CAP_IMMEDIATE_EXIT"})
  void whatIsNeededIsAskedFor(Capability capability) {
    host.capabilities.remove(capability);
    assertThatThrownBy(() -> Kvm.open(host, DEVICE)).hasMessageContaining(capability.name());
    nothingIsLeft();
  }

  @Test
  void addressesBeyondTheHostAreRefusedByTheirSize() {
    host.capabilities.put(Capability.KVM_CAP_ARM_VM_IPA_SIZE, 36);
    try (Hypervisor kvm = Kvm.open(host, DEVICE)) {
      assertThatThrownBy(() -> kvm.createVm(new VmConfig(40, 0)))
          .isInstanceOf(HypervisorException.class)
          .hasMessageContaining("36 bits")
          .hasMessageContaining("40 were asked for");
      kvm.createVm(new VmConfig(36, 0)).close();
    }
    nothingIsLeft();
  }

  @Test
  void anExceptionNamesCallErrorAndMeaning() {
    try (Hypervisor kvm = Kvm.open(host, DEVICE)) {
      host.failAt(2, KvmDouble.ENOMEM); // the first call asks for the IPA size
      assertThatThrownBy(() -> kvm.createVm(VmConfig.defaults()))
          .isInstanceOfSatisfying(
              KvmException.class,
              failure -> {
                assertThat(failure.call()).isEqualTo("KVM_CREATE_VM");
                assertThat(failure.errno()).isEqualTo(KvmDouble.ENOMEM);
              })
          .hasMessageContaining("ENOMEM, the host has no memory left");
    }
    nothingIsLeft();
  }

  /** Whatever call of a whole life fails, everything is given back. */
  @Test
  void nothingLeaksWhereverItFails() {
    int failures = 0;
    for (int ordinal = 1; ; ordinal++) {
      host.failAt(ordinal, EIO);
      try {
        life();
      } catch (HypervisorException expected) {
        failures++;
      }
      String failed = host.failed();
      assertThat(host.openDescriptors()).as("descriptors after %s failed", failed).isZero();
      assertThat(host.mappings()).as("mappings after %s failed", failed).isZero();
      if (failed == null) {
        break;
      }
    }
    // a capability that cannot be asked for is none, so not every failure is one of the life
    assertThat(failures).isGreaterThan(50);
  }

  private void life() {
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        HostMemory memory = HostMemory.reserve(0x1_0000)) {
      memory.segment().set(ValueLayout.JAVA_INT, 0, 0xf9000020); // str x0, [x1]
      try (Vm vm = kvm.createVm(VmConfig.defaults())) {
        vm.map(0, memory.segment(), ALL);
        assertThat(vm.identification(SysReg.ID_AA64PFR0_EL1) & 0xff).isEqualTo(0x11);
        for (int i = 0; i < 2; i++) {
          try (Vcpu vcpu = vm.createVcpu()) {
            vcpu.set(Reg.X1, 0x1000_0000);
            vcpu.setVector(1, 0, 1);
            assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(0x1000_0000, 8, 0));
            assertThat(vcpu.get(Reg.PC)).isEqualTo(4);
          }
        }
        vm.unmap(0, 0x1_0000);
      }
    }
  }

  @Test
  void aVcpuThatWasClosedIsUsedAgain() {
    host.capabilities.put(Capability.KVM_CAP_MAX_VCPUS, 2);
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        Vm vm = kvm.createVm(VmConfig.defaults())) {
      for (int i = 0; i < 20; i++) {
        try (Vcpu one = vm.createVcpu();
            Vcpu two = vm.createVcpu()) {
          one.set(SysReg.TPIDR_EL0, i);
          assertThat(two.get(SysReg.TPIDR_EL0)).isZero();
          assertThatThrownBy(vm::createVcpu)
              .isInstanceOf(HypervisorException.class)
              .hasMessageContaining("2 vCPUs");
        }
        assertThat(host.openDescriptors()).as("KVM, the machine and two vCPUs").isEqualTo(4);
      }
    }
    nothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aNewVcpuDoesNotSetTheCounterBack(int offered) {
    host.capabilities.put(Capability.KVM_CAP_COUNTER_OFFSET, offered);
    life(); // the double fails a run whose counter was not put right
    nothingIsLeft();
  }

  @Test
  void whatElfuseKeepsNoStateForIsNotShown() {
    host.identification.put(SysReg.ID_AA64PFR0_EL1, 0x0001_0001_0011_1122L); // DIT, SVE, FP16
    host.identification.put(SysReg.ID_AA64ISAR1_EL1, 0x0000_0000_1121_1012L); // GPI, GPA, JSCVT
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        Vm vm = kvm.createVm(VmConfig.defaults())) {
      assertThat(vm.identification(SysReg.ID_AA64PFR0_EL1)).isEqualTo(0x0001_0000_0011_0011L);
      assertThat(vm.identification(SysReg.ID_AA64ISAR1_EL1)).isEqualTo(0x0021_1002L);
      try (Vcpu vcpu = vm.createVcpu()) {
        assertThat(vcpu.get(SysReg.ID_AA64PFR0_EL1)).isEqualTo(0x0001_0000_0011_0011L);
      }
      assertThat(host.openDescriptors()).as("KVM, the machine and one vCPU").isEqualTo(3);
    }
    nothingIsLeft();
  }

  @Test
  void breakpointsBeyondTheHostAreRefused() {
    host.capabilities.put(Capability.KVM_CAP_GUEST_DEBUG_HW_BPS, 2);
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        Vm vm = kvm.createVm(VmConfig.defaults());
        Vcpu vcpu = vm.createVcpu()) {
      assertThatThrownBy(() -> vcpu.setBreakpoints(0, 4, 8))
          .isInstanceOf(HypervisorException.class)
          .hasMessageContaining("have 2 breakpoints");
      vcpu.setBreakpoints(0, 4);
    }
    nothingIsLeft();
  }

  @Test
  void aHostThatCannotDebugSaysSo() {
    host.capabilities.remove(Capability.KVM_CAP_SET_GUEST_DEBUG);
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        Vm vm = kvm.createVm(VmConfig.defaults());
        Vcpu vcpu = vm.createVcpu()) {
      assertThatThrownBy(() -> vcpu.setSingleStep(true))
          .hasMessageContaining("KVM_CAP_SET_GUEST_DEBUG");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hypercallsLeaveThroughTheFilterAlone(boolean filter) {
    try (Kvm kvm = Kvm.open(host, DEVICE);
        HostMemory memory = HostMemory.reserve(0x1_0000);
        VmFd vm = kvm.createVm(VmConfig.defaults(), filter)) {
      // hvc #9; smc #0; str x0, [x1]
      int[] words = {0xd4000122, 0xd4000003, 0xf9000020};
      for (int i = 0; i < words.length; i++) {
        memory.segment().set(ValueLayout.JAVA_INT, 4L * i, words[i]);
      }
      vm.map(0, memory.segment(), ALL);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(Reg.X0, 0x1234_5678_0000_0040L);
        vcpu.set(Reg.X1, 0x1000_0000);
        if (filter) {
          assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(0x40));
          assertThat(vcpu.get(Reg.X0)).isEqualTo(0x1234_5678_0000_0040L);
          assertThat(vcpu.run()).isEqualTo(new VcpuExit.SecureCall(0x40));
          vcpu.set(Reg.X0, 5);
          assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(0x1000_0000, 8, 5));
        } else {
          // KVM answers what it does not know itself, and takes X1 with it: the store goes to 0
          vcpu.setBreakpoints(8);
          assertThat(vcpu.run()).isEqualTo(new VcpuExit.Debug(8, false));
          assertThat(vcpu.get(Reg.X0)).isEqualTo(-1);
          assertThat(vcpu.get(Reg.X1)).isZero();
        }
      }
    }
    nothingIsLeft();
  }

  @Test
  void aKernelWithoutTheFilterSaysWhichHasIt() {
    host.filterOffered = false;
    try (Kvm kvm = Kvm.open(host, DEVICE)) {
      assertThatThrownBy(() -> kvm.createVm(VmConfig.defaults(), true))
          .isInstanceOf(HypervisorException.class)
          .hasMessageContaining("Linux 6.4");
    }
    nothingIsLeft();
  }

  @Test
  void aKickSignalsOnlyWhoIsInside() throws Exception {
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = kvm.createVm(VmConfig.defaults())) {
      memory.segment().set(ValueLayout.JAVA_INT, 0, 0x14000000); // b .
      vm.map(0, memory.segment(), ALL);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.kick();
        vcpu.kick();
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Kicked());
        assertThat(host.interrupts).isZero();
        CompletableFuture<Void> kicks =
            CompletableFuture.runAsync(() -> {
              Guest.sleep(20);
              vcpu.kick();
              vcpu.kick();
            });
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Kicked());
        kicks.get();
        assertThat(host.interrupts).isBetween(1, 2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0xf9400020, 0xf9000020, 0xa9400820, 0xd61f0020}) // ldr, str, ldp, br x1
  void memoryThatTheHostLostIsAnExternalAbort(int word) {
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = kvm.createVm(VmConfig.defaults())) {
      memory.segment().set(ValueLayout.JAVA_INT, 0, word);
      memory.segment().set(ValueLayout.JAVA_INT, 0xa00, 0xf900_0040); // str x0, [x2]
      vm.map(0, memory.segment(), ALL);
      host.machine().lose(0x8000, 0x1000);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(SysReg.VBAR_EL1, 0x800);
        vcpu.set(Reg.X1, 0x8000);
        vcpu.set(Reg.X2, 0x1000_0000);
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(0x1000_0000, 8, 0));
        assertThat(vcpu.get(SysReg.ESR_EL1)).isEqualTo(0x25L << 26 | 1 << 25 | 1 << 10 | 0x10);
        assertThat(vcpu.get(SysReg.ELR_EL1)).isEqualTo(word == 0xd61f0020 ? 0x8000 : 0);
      }
    }
    nothingIsLeft();
  }

  @Test
  void aHandlerThatTheHostLostEndsTheMachine() {
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = kvm.createVm(VmConfig.defaults())) {
      vm.map(0, memory.segment(), ALL);
      host.machine().lose(0x8000, 0x1000);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(SysReg.VBAR_EL1, 0x8000);
        vcpu.set(Reg.PC, 0x8100);
        assertThatThrownBy(vcpu::run)
            .isInstanceOfSatisfying(
                KvmException.class, failure -> assertThat(failure.call()).isEqualTo("KVM_RUN"));
      }
    }
    nothingIsLeft();
  }

  @Test
  void codeThatTheHostWroteIsMadeVisible() {
    try (Hypervisor kvm = Kvm.open(host, DEVICE);
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = kvm.createVm(VmConfig.defaults())) {
      vm.map(0x10000, memory.segment(), ALL);
      vm.codeChanged(0, 0x1_0000);
      assertThat(host.codeChanges).as("nothing is mapped there").isZero();
      vm.codeChanged(0xf000, 0x2000);
      assertThat(host.codeChanges).isEqualTo(1);
    }
  }

  @Test
  void theHostsRoutinesAreWhatTheirSourceSays() {
    byte[] assembled = TextAssembler.at(0).assemble(HostRoutines.SOURCE).section(".text").content();
    assertThat(HostRoutines.code()).isEqualTo(assembled);
    var symbols = TextAssembler.at(0).assemble(HostRoutines.SOURCE).symbols();
    assertThat(
            List.of(
                symbols.get("handler"),
                symbols.get("cntfrq"),
                symbols.get("dczid"),
                symbols.get("sync"),
                symbols.get("cntvct"),
                symbols.get("bus"),
                symbols.get("previous")))
        .containsExactly(
            (long) HostRoutines.HANDLER,
            (long) HostRoutines.CNTFRQ,
            (long) HostRoutines.DCZID,
            (long) HostRoutines.SYNC,
            (long) HostRoutines.CNTVCT,
            (long) HostRoutines.BUS,
            (long) HostRoutines.PREVIOUS);
  }

  /**
   * The handler as the kernel calls it, on the software CPU: X2 is the context, X30 the way back.
   */
  @ParameterizedTest
  @CsvSource({"20, true", "28, true", "108, true", "112, false", "16, false", "4096, false"})
  void lostMemoryEndsItsMaintenanceAndNothingElse(long pc, boolean ours) {
    try (Hypervisor soft = new SoftHypervisorProvider().open();
        HostMemory memory = HostMemory.reserve(0x1_0000);
        Vm vm = soft.createVm(VmConfig.defaults())) {
      byte[] code = HostRoutines.code();
      MemorySegment.copy(code, 0, memory.segment(), ValueLayout.JAVA_BYTE, 0, code.length);
      memory.segment().set(ValueLayout.JAVA_LONG, HostRoutines.PREVIOUS, 0x2000);
      memory.segment().set(ValueLayout.JAVA_INT, 0x1000, 0xd4000022); // hvc #1
      memory.segment().set(ValueLayout.JAVA_INT, 0x2000, 0xd4000042); // hvc #2
      memory.segment().set(ValueLayout.JAVA_LONG, 0x3000 + 440, pc);
      vm.map(0, memory.segment(), ALL);
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(Reg.PC, HostRoutines.BUS);
        vcpu.set(Reg.X2, 0x3000);
        vcpu.set(Reg.X30, 0x1000);
        assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(ours ? 1 : 2));
        assertThat(memory.segment().get(ValueLayout.JAVA_LONG, 0x3000 + 440))
            .as("where it goes on: at the ISB behind the maintenance, or where it was")
            .isEqualTo(ours ? 112 : pc);
      }
    }
  }
}
