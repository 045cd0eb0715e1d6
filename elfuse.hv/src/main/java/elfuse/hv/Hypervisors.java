package elfuse.hv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds the hypervisor providers that are installed as services. */
public final class Hypervisors {
  private Hypervisors() {}

  /** {@return every installed provider, best rank first} */
  public static List<HypervisorProvider> providers() {
    return ServiceLoader.load(HypervisorProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparingInt(HypervisorProvider::rank).reversed())
        .toList();
  }

  /**
   * Opens a hypervisor by name, or the best usable one.
   *
   * @param name a provider's name, or {@code "auto"} for the usable provider of highest rank
   * @return an open hypervisor; the caller closes it
   * @throws HypervisorException if no such provider exists or it cannot be used here; the message
   *     names the known ones or the reason
   */
  public static Hypervisor open(String name) {
    return open(name, Map.of());
  }

  /**
   * Opens a hypervisor by name, or the best usable one, with options.
   *
   * @param name a provider's name, or {@code "auto"} for the usable provider of highest rank
   * @param options values by name; a provider takes those that it knows
   * @return an open hypervisor; the caller closes it
   * @throws HypervisorException as {@link #open(String)}
   */
  public static Hypervisor open(String name, Map<String, String> options) {
    List<HypervisorProvider> providers = providers();
    for (HypervisorProvider provider : providers) {
      if (name.equals("auto") || provider.name().equals(name)) {
        switch (provider.probe()) {
          case Availability.Usable _ -> {
            return provider.open(options);
          }
          case Availability.Unusable(String reason) -> {
            if (!name.equals("auto")) {
              throw new HypervisorException("backend " + name + " cannot be used here: " + reason);
            }
          }
        }
      }
    }
    String known =
        providers.stream().map(HypervisorProvider::name).collect(Collectors.joining(", "));
    throw new HypervisorException(
        name.equals("auto")
            ? "no usable backend among: " + known
            : "no backend named '" + name + "' (known: auto, " + known + ")");
  }
}
