/**
 * The engine {@code kvm}: Linux on arm64 with {@code /dev/kvm}, through FFM.
 *
 * <p>Three layers. {@link elfuse.hv.kvm.raw} has numbers and layouts. {@link elfuse.hv.kvm.Ioctls}
 * is what is asked of the host, so that a test can put another KVM behind it. {@link
 * elfuse.hv.kvm.Kvm}, {@link elfuse.hv.kvm.VmFd} and {@link elfuse.hv.kvm.VcpuFd} are named after
 * the kernel's own scopes and keep the promises of {@link elfuse.hv}.
 *
 * <p><b>Lifetimes.</b> The kernel frees a vCPU with its machine and never gives its number again,
 * so a closed vCPU waits in its machine for the next owner, with the registers it had at first.
 * Mappings and descriptors of vCPUs end with the machine.
 *
 * <p><b>Differences from {@code soft}</b>, which are the kernel's: {@code HVC} does not leave the
 * machine, the store to an address that no memory backs is the host call; {@code WFI} waits in the
 * kernel; a fetch from such an address is an external abort in the guest, not a {@link
 * elfuse.hv.VcpuExit.MemoryFault}; memory can be executed whether the mapping says so or not.
 */
package elfuse.hv.kvm;
