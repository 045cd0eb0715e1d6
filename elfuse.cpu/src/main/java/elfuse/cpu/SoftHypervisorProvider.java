package elfuse.cpu;

import elfuse.cpu.engine.SoftHypervisor;
import elfuse.hv.Availability;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorProvider;

/** The engine {@code soft}: an A64 CPU in Java, which works on every host. */
public final class SoftHypervisorProvider implements HypervisorProvider {
  /** Makes the provider; nothing else happens before {@link #open()}. */
  public SoftHypervisorProvider() {}

  @Override
  public String name() {
    return "soft";
  }

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public Availability probe() {
    return new Availability.Usable("A64 interpreter in Java");
  }

  @Override
  public Hypervisor open() {
    return new SoftHypervisor();
  }
}
