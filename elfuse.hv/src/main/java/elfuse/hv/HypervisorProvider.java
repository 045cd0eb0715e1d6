package elfuse.hv;

import java.util.Map;

/**
 * A way to run A64 machines on this host, found with {@link java.util.ServiceLoader}.
 *
 * <p>Making a provider must be cheap and must not touch the host; {@link #probe()} does.
 */
public interface HypervisorProvider {

  /** {@return the short name that a user types, such as {@code "kvm"}} */
  String name();

  /**
   * {@return the rank among usable providers for automatic choice; hardware ranks above software}
   */
  int rank();

  /** {@return whether this provider works on this host, and why not if it does not} */
  Availability probe();

  /**
   * Opens the hypervisor.
   *
   * @return an open hypervisor; the caller closes it
   * @throws HypervisorException if it is unusable here, with the reason of {@link #probe()}
   */
  Hypervisor open();

  /**
   * Opens the hypervisor with options, of which it takes those that it knows.
   *
   * @param options values by name; which there are is the provider's own affair
   * @return an open hypervisor; the caller closes it
   * @throws HypervisorException if it is unusable here, with the reason of {@link #probe()}
   */
  default Hypervisor open(Map<String, String> options) {
    return open();
  }
}
