package elfuse.cli.bench;

import elfuse.hv.Hypervisor;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts the instructions of a guest by stepping through it: what the timed runs are divided by. It
 * works on every engine, because it stands on the hypervisor API alone.
 */
final class CountingHypervisor implements Hypervisor {
  private final Hypervisor hypervisor;
  private final LongAdder instructions = new LongAdder();

  CountingHypervisor(Hypervisor hypervisor) {
    this.hypervisor = hypervisor;
  }

  long instructions() {
    return instructions.sum();
  }

  @Override
  public String name() {
    return hypervisor.name();
  }

  @Override
  public boolean hypercalls() {
    return hypervisor.hypercalls();
  }

  @Override
  public Vm createVm(VmConfig config) {
    return new CountingVm(hypervisor.createVm(config));
  }

  @Override
  public boolean placesMemory() {
    return hypervisor.placesMemory();
  }

  @Override
  public Map<String, Long> exits() {
    return hypervisor.exits();
  }

  @Override
  public void close() {
    hypervisor.close();
  }

  private final class CountingVm implements Vm {
    private final Vm vm;

    CountingVm(Vm vm) {
      this.vm = vm;
    }

    @Override
    public boolean hypercalls() {
      return vm.hypercalls();
    }

    @Override
    public int maxVcpus() {
      return vm.maxVcpus();
    }

    @Override
    public long identification(SysReg register) {
      return vm.identification(register);
    }

    @Override
    public long pageSize() {
      return vm.pageSize();
    }

    @Override
    public int ipaBits() {
      return vm.ipaBits();
    }

    @Override
    public void map(long ipa, MemorySegment host, Set<MemoryAccess> access) {
      vm.map(ipa, host, access);
    }

    @Override
    public void unmap(long ipa, long size) {
      vm.unmap(ipa, size);
    }

    @Override
    public boolean placesMemory() {
      return vm.placesMemory();
    }

    @Override
    public long room() {
      return vm.room();
    }

    @Override
    public long place(MemorySegment host) {
      return vm.place(host);
    }

    @Override
    public void replaced(long ipa) {
      vm.replaced(ipa);
    }

    @Override
    public int asid() {
      return vm.asid();
    }

    @Override
    public boolean writeXorExecute() {
      return vm.writeXorExecute();
    }

    @Override
    public boolean reserveVcpu() {
      return vm.reserveVcpu();
    }

    @Override
    public void releaseVcpu() {
      vm.releaseVcpu();
    }

    @Override
    public void synchronize() {
      vm.synchronize();
    }

    @Override
    public void codeChanged(long ipa, long size) {
      vm.codeChanged(ipa, size);
    }

    @Override
    public void codeEnabled(long ipa, long size) {
      vm.codeEnabled(ipa, size);
    }

    @Override
    public void programNamed(String program) {
      vm.programNamed(program);
    }

    @Override
    public void codeShared(long ipa, long size, Object object, long offset) {
      vm.codeShared(ipa, size, object, offset);
    }

    @Override
    public Vcpu createVcpu() {
      return new CountingVcpu(vm.createVcpu());
    }

    @Override
    public void close() {
      vm.close();
    }
  }

  private final class CountingVcpu implements Vcpu {
    private final Vcpu vcpu;

    CountingVcpu(Vcpu vcpu) {
      this.vcpu = vcpu;
      vcpu.setSingleStep(true);
    }

    @Override
    public VcpuExit run() {
      while (true) {
        VcpuExit exit = vcpu.run();
        instructions.increment();
        if (!(exit instanceof VcpuExit.Debug)) {
          return exit;
        }
      }
    }

    @Override
    public long get(Reg register) {
      return vcpu.get(register);
    }

    @Override
    public void set(Reg register, long value) {
      vcpu.set(register, value);
    }

    @Override
    public long get(SysReg register) {
      return vcpu.get(register);
    }

    @Override
    public void set(SysReg register, long value) {
      vcpu.set(register, value);
    }

    @Override
    public long getVector(int number, int half) {
      return vcpu.getVector(number, half);
    }

    @Override
    public void setVector(int number, int half, long value) {
      vcpu.setVector(number, half, value);
    }

    @Override
    public void completeMmioRead(long value) {
      vcpu.completeMmioRead(value);
    }

    @Override
    public void kick() {
      vcpu.kick();
    }

    @Override
    public void setSingleStep(boolean on) {
      throw new IllegalStateException("single-step is what counts here");
    }

    @Override
    public void setBreakpoints(long... addresses) {
      vcpu.setBreakpoints(addresses);
    }

    @Override
    public void close() {
      vcpu.close();
    }
  }
}
