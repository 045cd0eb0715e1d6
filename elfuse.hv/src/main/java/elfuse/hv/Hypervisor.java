package elfuse.hv;

import java.util.Map;

/**
 * An open hypervisor, the maker of virtual machines.
 *
 * <p>Thread-safe. Where the host allows a process one machine (Hypervisor.framework), those that
 * {@link #createVm} makes are parts of it, which {@linkplain Vm#placesMemory share its addresses}.
 */
public interface Hypervisor extends AutoCloseable {

  /** {@return the provider's name, such as {@code "soft"}} */
  String name();

  /**
   * Makes a virtual machine without memory or vCPUs.
   *
   * @param config what the machine must offer
   * @return the machine; the caller closes it
   * @throws HypervisorException if the hypervisor refuses, naming the call and the reason
   */
  Vm createVm(VmConfig config);

  /** {@return what {@link Vm#hypercalls} of its machines says} */
  default boolean hypercalls() {
    return true;
  }

  /** {@return what {@link Vm#placesMemory} of its machines says} */
  default boolean placesMemory() {
    return false;
  }

  /**
   * {@return how often vCPUs left their guests since the hypervisor was opened, by the engine's own
   * names of the reasons} Empty on an engine that does not count. Exact while no vCPU runs.
   */
  default Map<String, Long> exits() {
    return Map.of();
  }

  /**
   * Keeps what the engine has learnt of the programs that it ran for later runs (see {@link
   * Vm#programNamed}), while machines may still run. {@link #close} does so as well; this is for
   * processes that end without it.
   */
  default void remember() {}

  /** Releases the hypervisor. Machines made from it must be closed before. Idempotent. */
  @Override
  void close();
}
