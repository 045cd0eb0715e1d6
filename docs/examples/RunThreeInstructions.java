import elfuse.hv.HostMemory;
import elfuse.hv.Hypervisor;
import elfuse.hv.Hypervisors;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Set;

/** A machine with one page of memory and one CPU, which computes 6 × 7 and calls its host. */
public final class RunThreeInstructions {
  /** Where the page lies in the machine; any multiple of the page size below 2^40 will do. */
  private static final long CODE = 0x8000_0000L;

  private RunThreeInstructions() {}

  /**
   * Runs the machine and prints why it stopped and what X0 holds.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // "soft" is the CPU of elfuse.cpu, which ServiceLoader finds on the module path
    try (Hypervisor hypervisor = Hypervisors.open("soft");
        Vm vm = hypervisor.createVm(VmConfig.defaults());
        HostMemory memory = HostMemory.reserve(vm.pageSize())) {
      MemorySegment page = memory.segment();
      page.set(ValueLayout.JAVA_INT, 0, 0xd280_00e1); // mov x1, #7
      page.set(ValueLayout.JAVA_INT, 4, 0x9b01_7c00); // mul x0, x0, x1
      page.set(ValueLayout.JAVA_INT, 8, 0xd400_0022); // hvc #1
      vm.map(CODE, page, Set.of(MemoryAccess.READ, MemoryAccess.EXECUTE));

      // a vCPU starts at EL1 with the MMU off, so addresses are the machine's own
      try (Vcpu vcpu = vm.createVcpu()) {
        vcpu.set(Reg.PC, CODE);
        vcpu.set(Reg.X0, 6);
        VcpuExit exit = vcpu.run();
        System.out.println("stopped by " + exit);
        System.out.println("x0 = " + vcpu.get(Reg.X0));
        System.out.printf("pc = %#x%n", vcpu.get(Reg.PC));
      }
    }
  }
}
