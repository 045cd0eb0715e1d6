package elfuse.testsuite.shim;

import elfuse.asm.TextAssembler;
import elfuse.cpu.SoftHypervisorProvider;
import elfuse.hv.Hypervisor;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.mm.AddressSpace;
import elfuse.mm.HostPages;
import elfuse.mm.InfraLayout;
import elfuse.mm.TlbRequest;
import elfuse.shim.HostCall;
import elfuse.shim.HostCallRoute;
import elfuse.shim.ShimData;
import elfuse.shim.ShimImage;
import elfuse.shim.TrapFrame;
import java.lang.foreign.MemorySegment;

/** An address space with the shim, a page of code and one of data, and a vCPU about to begin. */
final class ShimMachine implements AutoCloseable {
  static final int PROT_READ = 1; // asm-generic/mman-common.h
  static final long CODE = 0x40_0000;
  static final long DATA = 0x50_0000;
  static final long SHIM = InfraLayout.SHIM_CODE;
  static final int PAGE = InfraLayout.PAGE_SIZE;

  private static final int PROT_WRITE = 2;
  private static final int PROT_EXEC = 4;
  private static final int MAP_PRIVATE_FIXED_ANONYMOUS = 0x32;
  // Arm ARM D24.2.118: MMU, caches, stack alignment checks at EL1 and EL0
  private static final long SCTLR = 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 12;
  private static final long CPACR_FP = 3 << 20;
  private static final long EL1H_MASKED = 0x3c5;

  static final int TID = 4711;

  final AddressSpace space;
  final ShimData data;
  final Vcpu vcpu;
  final TrapFrame frame;
  final TlbRequest tlb = new TlbRequest();
  // the tests run on the class path, where no module offers the provider
  private final Hypervisor hypervisor = new SoftHypervisorProvider().open();
  private final Vm vm = hypervisor.createVm(VmConfig.defaults());

  ShimMachine() {
    space = AddressSpace.create(vm, HostPages.NONE);
    map(CODE, PAGE);
    map(DATA, PAGE);
    ShimImage shim = ShimImage.build(HostCallRoute.hvc());
    byte[] code = shim.code();
    MemorySegment.copy(MemorySegment.ofArray(code), 0, space.infra().shimCode(), 0, code.length);
    data = new ShimData(space.infra().shimData());
    int slot = space.infra().allocateSlot();
    long frameOffset = InfraLayout.EL1_STACK_SIZE - TrapFrame.SIZE;
    frame = new TrapFrame(space.infra().el1Stack(slot).asSlice(frameOffset, TrapFrame.SIZE));
    frame.set(TrapFrame.PC, CODE);
    vcpu = vm.createVcpu();
    vcpu.set(SysReg.VBAR_EL1, SHIM);
    vcpu.set(SysReg.TCR_EL1, InfraLayout.TCR_EL1);
    vcpu.set(SysReg.MAIR_EL1, InfraLayout.MAIR_EL1);
    vcpu.set(SysReg.TTBR0_EL1, InfraLayout.TTBR0_EL1);
    vcpu.set(SysReg.CPACR_EL1, CPACR_FP);
    vcpu.set(SysReg.TPIDR_EL1, InfraLayout.SHIM_DATA);
    vcpu.set(SysReg.CONTEXTIDR_EL1, TID);
    vcpu.set(SysReg.SP_EL1, InfraLayout.el1Stack(slot) + frameOffset);
    vcpu.set(Reg.PSTATE, EL1H_MASKED);
    vcpu.set(Reg.X0, SCTLR);
    vcpu.set(Reg.PC, SHIM + shim.startOffset());
  }

  void map(long address, long length) {
    int protection = PROT_READ | PROT_WRITE | PROT_EXEC;
    int flags = MAP_PRIVATE_FIXED_ANONYMOUS;
    long result = space.mmap(address, length, protection, flags, null, 0, tlb);
    if (result != address) {
      throw new IllegalStateException("mmap: " + result);
    }
  }

  /** Puts instructions at {@link #CODE}; the guest's frame says when to look at them again. */
  void load(String... instructions) {
    byte[] code =
        TextAssembler.at(CODE)
            .assemble(String.join("\n", instructions) + "\n")
            .section(".text")
            .content();
    space.memory().copyOut(CODE, code, 0, code.length);
  }

  /** Hands the TLB request to the shim, as a task does when it returns to the guest. */
  void requestTlb() {
    frame.set(TrapFrame.TLB, tlb.command());
    frame.set(TrapFrame.TLB_START, tlb.firstPage());
    frame.set(TrapFrame.TLB_COUNT, tlb.pageCount());
    tlb.reset();
  }

  /** Runs to the next host call. */
  HostCall run() {
    VcpuExit exit = vcpu.run();
    if (exit instanceof VcpuExit.Hypercall(int number)) {
      return HostCall.of(number);
    }
    throw new AssertionError("the vCPU stopped with " + exit);
  }

  @Override
  public void close() {
    vcpu.close();
    space.close();
    vm.close();
    hypervisor.close();
  }
}
