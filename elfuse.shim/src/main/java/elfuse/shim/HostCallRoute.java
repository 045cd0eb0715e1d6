package elfuse.shim;

/** How the shim leaves the machine; engines differ (see {@code elfuse.hv.VcpuExit}). */
public sealed interface HostCallRoute {

  /** {@code HVC #number}, which the software CPU and Hypervisor.framework hand to the host. */
  record Hvc() implements HostCallRoute {}

  /**
   * A 32-bit store of the number to an address that no memory backs: the route on KVM, where an
   * {@code HVC} does not reach user space.
   *
   * @param address the doorbell's virtual address, mapped for EL1 alone as device memory
   */
  record Doorbell(long address) implements HostCallRoute {}

  /** {@return the {@code HVC} route} */
  static HostCallRoute hvc() {
    return new Hvc();
  }

  /**
   * {@return the doorbell route}
   *
   * @param address the doorbell's virtual address
   */
  static HostCallRoute doorbell(long address) {
    return new Doorbell(address);
  }
}
