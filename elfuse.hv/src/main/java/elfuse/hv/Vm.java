package elfuse.hv;

import java.lang.foreign.MemorySegment;
import java.util.Set;

/**
 * A virtual machine: an intermediate physical address (IPA) space and the vCPUs that share it.
 *
 * <p>Mapping calls are thread-safe and may be made while vCPUs run; a vCPU that raced with an
 * {@link #unmap} sees the old or the new mapping. Host memory must stay alive until it is unmapped
 * or the machine is closed.
 */
public interface Vm extends AutoCloseable {

  /** {@return the granularity of mappings in bytes: the host's page size} */
  long pageSize();

  /**
   * {@return whether {@code HVC} leaves the machine as {@link VcpuExit.Hypercall}} Where it does
   * not, a store of one register to an address that no memory backs is how a guest calls its host.
   */
  default boolean hypercalls() {
    return true;
  }

  /** {@return the size of the IPA space as a power of two} */
  int ipaBits();

  /**
   * {@return what every vCPU of the machine says in one of the registers that identify it} A guest
   * is promised by it what instructions there are, before there is a vCPU.
   *
   * @param register CTR_EL0, DCZID_EL0, MIDR_EL1 or one whose name begins with ID_
   * @throws HypervisorException if the hypervisor refuses, or this is no such register
   */
  long identification(SysReg register);

  /**
   * Maps host memory into the machine.
   *
   * @param ipa the first guest address, a multiple of {@link #pageSize()}
   * @param host native memory; its address and size are multiples of {@link #pageSize()}
   * @param access what the guest may do with it
   * @throws IllegalArgumentException if misaligned, empty, not native, or beyond the IPA space
   * @throws HypervisorException if the range overlaps a mapping or the hypervisor refuses
   */
  void map(long ipa, MemorySegment host, Set<MemoryAccess> access);

  /**
   * Removes a mapping made by {@link #map}, whole.
   *
   * @param ipa the mapping's first address
   * @param size the mapping's size in bytes
   * @throws HypervisorException if no mapping with exactly that range exists
   */
  void unmap(long ipa, long size);

  /**
   * Tells the engine that the host wrote instructions into guest memory, so that no stale decoded
   * or cached instruction is executed.
   *
   * @param ipa the first address written
   * @param size the number of bytes written
   */
  void codeChanged(long ipa, long size);

  /**
   * Tells the engine that executable memory may lie at other addresses as well, of this machine or
   * of others of the same hypervisor. When a guest invalidates instructions by one address, those
   * at all others are invalidated, too. Processors need no telling.
   *
   * @param ipa the first address
   * @param size the number of bytes
   * @param object what is the same everywhere, compared by {@link Object#equals}; or null when the
   *     range holds no such memory any more
   * @param offset which byte of it is the first
   */
  default void codeShared(long ipa, long size, Object object, long offset) {}

  /**
   * Orders the memory accesses of all vCPUs with those of the caller (man 2 membarrier). When it
   * returns, each vCPU has, since the call, passed a full memory barrier and a context
   * synchronization event, after which it executes no instruction that was invalidated before; or
   * it was outside {@link Vcpu#run()} and will pass both before its next instruction. For the
   * caller the call is a full barrier itself.
   *
   * <p>To be called by any thread, also by the owner of a vCPU between two runs. Takes as long as
   * the slowest vCPU needs to look up, some hundred microseconds at most.
   */
  void synchronize();

  /** {@return how many vCPUs the machine can have at once} */
  default int maxVcpus() {
    return Integer.MAX_VALUE;
  }

  /**
   * Makes a vCPU owned by the calling thread: only that thread may use it, except for {@link
   * Vcpu#kick()}. It starts as after reset: EL1h, interrupts masked, MMU off, PC 0.
   *
   * @return the vCPU; the owner closes it
   * @throws HypervisorException if the hypervisor refuses
   */
  Vcpu createVcpu();

  /** Ends the machine. Its vCPUs must be closed before. Idempotent. */
  @Override
  void close();
}
