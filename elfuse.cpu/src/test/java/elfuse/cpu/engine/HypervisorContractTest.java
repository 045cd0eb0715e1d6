package elfuse.cpu.engine;

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
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code elfuse.hv} promises, for the software engine. */
class HypervisorContractTest {
  private static final Set<MemoryAccess> ALL = EnumSet.allOf(MemoryAccess.class);

  private final Hypervisor hypervisor = new elfuse.cpu.SoftHypervisorProvider().open();
  private final HostMemory memory = HostMemory.reserve(1 << 20);
  private final Vm vm = hypervisor.createVm(VmConfig.defaults());

  @AfterEach
  void close() {
    vm.close();
    memory.close();
    hypervisor.close();
  }

  private MemorySegment part(long from, long size) {
    return memory.segment().asSlice(from, size);
  }

  private void words(long at, int... words) {
    for (int i = 0; i < words.length; i++) {
      memory.segment().set(ValueLayout.JAVA_INT, at + 4L * i, words[i]);
    }
  }

  @Test
  void theProviderIsAlwaysUsableAndRanksLow() {
    var provider = new elfuse.cpu.SoftHypervisorProvider();
    assertThat(provider.name()).isEqualTo("soft");
    assertThat(provider.probe()).isInstanceOf(Availability.Usable.class);
    assertThat(provider.rank()).isLessThan(100);
    assertThat(hypervisor.name()).isEqualTo("soft");
  }

  @Test
  void theExampleOfThePackageWorks() {
    words(0, 0xd2800540, 0xd4000002); // mov x0, #42; hvc #0
    vm.map(0x8000_0000L, part(0, 4096), EnumSet.of(MemoryAccess.READ, MemoryAccess.EXECUTE));
    try (Vcpu vcpu = vm.createVcpu()) {
      vcpu.set(Reg.PC, 0x8000_0000L);
      assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(0));
      assertThat(vcpu.get(Reg.X0)).isEqualTo(42);
      assertThat(vcpu.get(Reg.PC)).isEqualTo(0x8000_0008L);
    }
  }

  @Test
  void badMappingsAreRefused() {
    vm.map(0x10000, part(0, 0x4000), ALL);
    for (long ipa : new long[] {0x10000, 0xf000, 0x13000}) {
      assertThatThrownBy(() -> vm.map(ipa, part(0x8000, 0x2000), ALL))
          .isInstanceOf(HypervisorException.class)
          .hasMessageContaining("overlaps");
    }
    vm.map(0xe000, part(0x8000, 0x2000), ALL); // touches, does not overlap
    assertThatThrownBy(() -> vm.map(0x20001, part(0, 4096), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.map(0x20000, part(0, 0), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.map(0x20000, part(8, 4096), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.map(1L << 40, part(0, 4096), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.map((1L << 40) - 4096, part(0, 8192), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.map(-4096, part(0, 4096), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.map(0x20000, MemorySegment.ofArray(new byte[4096]), ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.map(0x20000, part(0, 4096), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vm.unmap(0x10000, 0x1000))
        .isInstanceOf(HypervisorException.class)
        .hasMessageContaining("exactly");
    vm.unmap(0x10000, 0x4000);
    assertThatThrownBy(() -> vm.unmap(0x10000, 0x4000)).isInstanceOf(HypervisorException.class);
  }

  @Test
  void aMappingIsGoneAfterUnmap() {
    words(0, 0xd4000022, 0xf9400020); // hvc #1; ldr x0, [x1]
    vm.map(0, part(0, 4096), ALL);
    vm.map(0x10000, part(0x1000, 4096), ALL);
    try (Vcpu vcpu = vm.createVcpu()) {
      vcpu.set(Reg.PC, 4);
      vcpu.set(Reg.X1, 0x10000);
      vm.unmap(0x10000, 4096);
      assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioRead(0x10000, 8));
      vm.unmap(0, 4096);
      vcpu.set(Reg.PC, 0);
      assertThat(vcpu.run()).isEqualTo(new VcpuExit.MemoryFault(0, MemoryAccess.EXECUTE));
      words(0x2000, 0xd4000042); // hvc #2
      vm.map(0, part(0x2000, 4096), ALL);
      assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(2));
    }
  }

  @Test
  void aVcpuBelongsToItsThread() {
    try (Vcpu vcpu = vm.createVcpu()) {
      Runnable[] calls = {
        vcpu::run,
        () -> vcpu.get(Reg.X0),
        () -> vcpu.set(Reg.X0, 1),
        () -> vcpu.get(SysReg.SCTLR_EL1),
        () -> vcpu.set(SysReg.VBAR_EL1, 0),
        () -> vcpu.getVector(0, 0),
        () -> vcpu.setVector(0, 0, 0),
        () -> vcpu.completeMmioRead(0),
        () -> vcpu.setSingleStep(true),
        () -> vcpu.setBreakpoints(0),
        vcpu::close
      };
      CompletableFuture.runAsync(
              () -> {
                for (Runnable call : calls) {
                  assertThatThrownBy(call::run).isInstanceOf(WrongThreadException.class);
                }
                vcpu.kick();
              })
          .join();
      assertThat(vcpu.run()).isInstanceOf(VcpuExit.Kicked.class);
    }
  }

  @Test
  void closingIsIdempotentAndEndsUse() {
    Vcpu vcpu = vm.createVcpu();
    assertThatThrownBy(vm::close).isInstanceOf(HypervisorException.class);
    vcpu.close();
    vcpu.close();
    assertThatThrownBy(vcpu::run).isInstanceOf(HypervisorException.class);
    vm.close();
    vm.close();
    assertThatThrownBy(vm::createVcpu).isInstanceOf(HypervisorException.class);
    assertThatThrownBy(() -> vm.map(0, part(0, 4096), ALL)).isInstanceOf(HypervisorException.class);
    hypervisor.close();
    assertThatThrownBy(() -> hypervisor.createVm(VmConfig.defaults()))
        .isInstanceOf(HypervisorException.class);
  }

  @ParameterizedTest
  @EnumSource(Reg.class)
  void registersKeepWhatTheyAreGiven(Reg register) {
    try (Vcpu vcpu = vm.createVcpu()) {
      long value =
          switch (register) {
            case PSTATE -> 0xa000_03c4L;
            case FPCR -> 0x07c0_0000;
            case FPSR -> 0x0800_009f;
            default -> 0x0123_4567_89ab_cdefL;
          };
      vcpu.set(register, value);
      assertThat(vcpu.get(register)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @EnumSource(SysReg.class)
  void systemRegistersAreKeptOrRefused(SysReg register) {
    try (Vcpu vcpu = vm.createVcpu()) {
      if (Core.writable(register)) {
        vcpu.set(register, 0);
        long zero = vcpu.get(register);
        vcpu.set(register, -1);
        long ones = vcpu.get(register);
        vcpu.set(register, 0);
        assertThat(vcpu.get(register)).isEqualTo(zero);
        assertThat(ones & zero).isEqualTo(zero);
      } else {
        assertThatThrownBy(() -> vcpu.set(register, 0))
            .isInstanceOf(HypervisorException.class)
            .hasMessageContaining(register.name());
      }
    }
  }

  @Test
  void vectorsHaveTwoHalves() {
    try (Vcpu vcpu = vm.createVcpu()) {
      vcpu.setVector(31, 0, 1);
      vcpu.setVector(31, 1, 2);
      assertThat(vcpu.getVector(31, 0)).isEqualTo(1);
      assertThat(vcpu.getVector(31, 1)).isEqualTo(2);
      assertThatThrownBy(() -> vcpu.getVector(32, 0)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> vcpu.setVector(0, 2, 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void resetStateIsEl1WithInterruptsMaskedAndMmuOff() {
    try (Vcpu vcpu = vm.createVcpu()) {
      assertThat(vcpu.get(Reg.PSTATE)).isEqualTo(0x3c5);
      assertThat(vcpu.get(Reg.PC)).isZero();
      assertThat(vcpu.get(SysReg.SCTLR_EL1) & 1).isZero();
    }
  }

  @Test
  void machinesAreSeparate() {
    try (Vm other = hypervisor.createVm(new VmConfig(36, 24_000_000));
        HostMemory more = HostMemory.reserve(4096)) {
      more.segment().set(ValueLayout.JAVA_INT, 0, 0xd4000042);
      words(0, 0xd4000022);
      vm.map(0, part(0, 4096), ALL);
      other.map(0, more.segment(), ALL);
      try (Vcpu a = vm.createVcpu();
          Vcpu b = other.createVcpu()) {
        assertThat(a.run()).isEqualTo(new VcpuExit.Hypercall(1));
        assertThat(b.run()).isEqualTo(new VcpuExit.Hypercall(2));
        assertThat(b.get(SysReg.CNTFRQ_EL0)).isEqualTo(24_000_000);
        assertThat(a.get(SysReg.CNTFRQ_EL0)).isEqualTo(1_000_000_000);
        assertThat(b.get(SysReg.ID_AA64MMFR0_EL1) & 15).isEqualTo(1);
        assertThat(other.ipaBits()).isEqualTo(36);
      }
    }
  }
}
