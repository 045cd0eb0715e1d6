package elfuse.hv;

/**
 * Why a vCPU stopped. The set is closed; switch over it without a default.
 *
 * <p>Engines may return the same instance again for equal exits.
 */
public sealed interface VcpuExit {

  /**
   * {@code HVC #immediate} was executed at EL1. The program counter is already behind it.
   *
   * @param immediate the 16-bit immediate. On KVM the call reaches user space only through an SMCCC
   *     filter and the immediate is lost; the doorbell of {@link MmioWrite} is the route there.
   */
  record Hypercall(int immediate) implements VcpuExit {}

  /**
   * {@code SMC #immediate} was executed at EL1. The program counter is already behind it.
   *
   * @param immediate the 16-bit immediate
   */
  record SecureCall(int immediate) implements VcpuExit {}

  /**
   * A load from an address that no memory backs. Answer with {@link Vcpu#completeMmioRead}.
   *
   * @param ipa the address
   * @param size 1, 2, 4 or 8 bytes
   */
  record MmioRead(long ipa, int size) implements VcpuExit {}

  /**
   * A store to an address that no memory backs. The store counts as done.
   *
   * @param ipa the address
   * @param size 1, 2, 4 or 8 bytes
   * @param value the stored value, zero-extended
   */
  record MmioWrite(long ipa, int size, long value) implements VcpuExit {}

  /**
   * An access that no memory backs and that cannot be described as a single-register load or store:
   * an instruction fetch, a pair, a vector, a page-table walk. The instruction was not executed.
   *
   * @param ipa the address
   * @param access what was attempted
   */
  record MemoryFault(long ipa, MemoryAccess access) implements VcpuExit {}

  /** {@link Vcpu#kick()} was called. */
  record Kicked() implements VcpuExit {}

  /** {@code WFI} was executed with nothing pending. The program counter is already behind it. */
  record WaitForInterrupt() implements VcpuExit {}

  /**
   * A breakpoint was reached or a single step was completed.
   *
   * @param pc the address of the next instruction
   * @param step whether it was a step
   */
  record Debug(long pc, boolean step) implements VcpuExit {}
}
