package elfuse.cpu.engine;

import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;

/** The hypervisor {@code soft}. It holds nothing but whether it is open. */
public final class SoftHypervisor implements Hypervisor {
  private volatile boolean closed;

  /** Opens the hypervisor. */
  public SoftHypervisor() {}

  @Override
  public String name() {
    return "soft";
  }

  @Override
  public Vm createVm(VmConfig config) {
    if (closed) {
      throw new HypervisorException("createVm: the hypervisor is closed");
    }
    return new SoftVm(config);
  }

  @Override
  public void close() {
    closed = true;
  }
}
