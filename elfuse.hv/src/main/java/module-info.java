/** Hypervisors, virtual machines and virtual CPUs, found with {@link java.util.ServiceLoader}. */
module elfuse.hv {
  exports elfuse.hv;

  uses elfuse.hv.HypervisorProvider;

  provides elfuse.hv.HypervisorProvider with
      elfuse.hv.hvf.HvfHypervisorProvider,
      elfuse.hv.kvm.KvmHypervisorProvider;
}
