package elfuse.cpu;

import elfuse.cpu.engine.SoftHypervisor;
import elfuse.cpu.engine.TranslatorSettings;
import elfuse.hv.Availability;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorProvider;
import java.util.Map;

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
    return new Availability.Usable("A64 interpreter and translator in Java");
  }

  @Override
  public Hypervisor open() {
    return open(Map.of());
  }

  @Override
  public Hypervisor open(Map<String, String> options) {
    return new SoftHypervisor(TranslatorSettings.of(options));
  }
}
