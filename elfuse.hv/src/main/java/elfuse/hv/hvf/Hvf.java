package elfuse.hv.hvf;

import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Hypervisor.framework. Thread-safe. */
public final class Hvf implements Hypervisor {
  private final HvCalls calls;
  private boolean closed;

  /**
   * Opens the framework.
   *
   * @param calls its functions
   */
  public Hvf(HvCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "hvf";
  }

  @Override
  public synchronized Vm createVm(VmConfig config) {
    if (closed) {
      throw new HypervisorException("createVm: the hypervisor is closed");
    }
    int vcpus;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment scratch = arena.allocate(16, 16);
      int most = calls.maxIpaSize(scratch);
      if (config.ipaBits() > most) {
        throw new HypervisorException(
            "createVm: this Mac offers "
                + most
                + " bits of guest addresses, "
                + config.ipaBits()
                + " were asked for");
      }
      vcpus = calls.maxVcpuCount(scratch);
    }
    calls.vmCreate(config.ipaBits());
    return new HvfVm(calls, config.ipaBits(), vcpus);
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
