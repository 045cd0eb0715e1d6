package elfuse.hv.kvm;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.kvm.raw.ExitReason;
import elfuse.hv.kvm.raw.GuestDebug;
import elfuse.hv.kvm.raw.Request;
import elfuse.hv.kvm.raw.VcpuInit;
import elfuse.hv.limits.ExitCounts;
import java.lang.foreign.MemorySegment;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A vCPU of the kernel: its descriptor, the page that it shares, and the registers it had at first.
 *
 * <p>It is reset by writing those back. KVM_ARM_VCPU_INIT would do it as well, but on processors
 * without FEAT_S2FWB it takes away the second-stage translations of the whole machine.
 */
final class VcpuUnit {
  /** The system registers that can be set: those that a guest at EL1 has for itself. */
  static final Set<SysReg> WRITABLE =
      Set.of(
          SysReg.SP_EL0,
          SysReg.SP_EL1,
          SysReg.ELR_EL1,
          SysReg.SPSR_EL1,
          SysReg.ESR_EL1,
          SysReg.FAR_EL1,
          SysReg.AFSR0_EL1,
          SysReg.AFSR1_EL1,
          SysReg.VBAR_EL1,
          SysReg.SCTLR_EL1,
          SysReg.CPACR_EL1,
          SysReg.TTBR0_EL1,
          SysReg.TTBR1_EL1,
          SysReg.TCR_EL1,
          SysReg.MAIR_EL1,
          SysReg.AMAIR_EL1,
          SysReg.CONTEXTIDR_EL1,
          SysReg.TPIDR_EL0,
          SysReg.TPIDRRO_EL0,
          SysReg.TPIDR_EL1,
          SysReg.PAR_EL1,
          SysReg.MDSCR_EL1,
          SysReg.CNTKCTL_EL1,
          SysReg.CNTV_CTL_EL0,
          SysReg.CNTV_CVAL_EL0,
          SysReg.CSSELR_EL1);

  final int fd;
  final MemorySegment run;
  final Registers registers;
  final MemorySegment debugRequest;

  /** Of all its owners. */
  final ExitCounts exits = new ExitCounts(ExitReason.values().length);

  private final Ioctls ioctls;
  private final Map<SysReg, Long> first = new EnumMap<>(SysReg.class);
  private final long firstPstate;

  private VcpuUnit(VmFd vm, int fd, MemorySegment run) {
    this.ioctls = vm.ioctls;
    this.fd = fd;
    this.run = run;
    registers = new Registers(ioctls, fd, vm.arena);
    debugRequest = vm.arena.allocate(GuestDebug.SIZE, 8);
    for (SysReg register : WRITABLE) {
      first.put(register, registers.get(register));
    }
    firstPstate = registers.get(Reg.PSTATE);
    if (vm.countsAnew()) {
      // all guests see the host's counter; this puts it right but for the time between two lines
      registers.set(SysReg.CNTVCT_EL0, ioctls.counter());
    }
  }

  @SuppressWarnings("restricted") // makes a segment of the address that mmap returned
  static VcpuUnit create(VmFd vm, int number) {
    Ioctls ioctls = vm.ioctls;
    int fd = ioctls.ioctl(vm.fd, Request.KVM_CREATE_VCPU, number);
    if (fd < 0) {
      throw new KvmException("KVM_CREATE_VCPU", -fd, "vCPU " + number);
    }
    long address = -1;
    try {
      MemorySegment init = vm.arena.allocate(VcpuInit.SIZE, 8);
      check(
          "KVM_ARM_PREFERRED_TARGET",
          ioctls.ioctl(vm.fd, Request.KVM_ARM_PREFERRED_TARGET, init.address()));
      check("KVM_ARM_VCPU_INIT", ioctls.ioctl(fd, Request.KVM_ARM_VCPU_INIT, init.address()));
      address = ioctls.mmap(fd, vm.runSize);
      if (address < 0 && address > -4096) {
        throw new KvmException("mmap", (int) -address, "the page shared with vCPU " + number);
      }
      // SAFETY: the kernel just gave us exactly this range; it lives until free()
      MemorySegment run = MemorySegment.ofAddress(address).reinterpret(vm.runSize);
      return new VcpuUnit(vm, fd, run);
    } catch (Throwable failure) {
      if (address > 0) {
        ioctls.munmap(address, vm.runSize);
      }
      ioctls.close(fd);
      throw failure;
    }
  }

  private static void check(String call, int answer) {
    if (answer < 0) {
      throw new KvmException(call, -answer, "making a vCPU");
    }
  }

  /** Gives the registers their first values. */
  void reset() {
    registers.forget();
    for (Map.Entry<SysReg, Long> register : first.entrySet()) {
      registers.set(register.getKey(), register.getValue());
    }
    for (Reg register : Reg.values()) {
      registers.set(register, register == Reg.PSTATE ? firstPstate : 0);
    }
    for (int n = 0; n < 32; n++) {
      registers.setVector(n, 0, 0);
      registers.setVector(n, 1, 0);
    }
    registers.flush();
  }

  /** Ends the mapping and closes the descriptor. */
  void free() {
    ioctls.munmap(run.address(), run.byteSize());
    ioctls.close(fd);
  }
}
