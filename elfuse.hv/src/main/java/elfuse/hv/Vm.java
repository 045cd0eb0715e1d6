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
  /** What {@link #place} takes memory in: 2 MiB, which a block of the 4 KiB granule maps. */
  long CHUNK = 1L << 21;

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
   * {@return whether the machine says itself where memory lies} Its addresses are then those of all
   * machines of its hypervisor, and too few for a guest's whole address space: memory is
   * {@linkplain #place placed} piece by piece, and {@link #map} is for tests that have the
   * hypervisor to themselves.
   */
  default boolean placesMemory() {
    return false;
  }

  /** {@return how many bytes could be {@linkplain #place placed} now, over all machines} */
  default long room() {
    return Long.MAX_VALUE;
  }

  /**
   * Maps host memory wherever there is room, for everything that a guest may do.
   *
   * @param host native memory; its address is a multiple of {@link #pageSize()}, its size one of
   *     {@link #CHUNK}
   * @return where: a multiple of {@link #CHUNK}, to be given back with {@link #unmap}
   * @throws HypervisorException if there is no room, or the hypervisor refuses
   * @throws UnsupportedOperationException if the machine does not {@linkplain #placesMemory place}
   */
  default long place(MemorySegment host) {
    throw new UnsupportedOperationException("place");
  }

  /**
   * Tells that other host memory lies at the host addresses of a placed mapping than before, as
   * after {@code mmap} with {@code MAP_FIXED}. When this returns, the machine sees it. A guest that
   * comes by meanwhile waits.
   *
   * @param ipa the mapping's address
   * @throws HypervisorException if the hypervisor refuses; nothing is mapped there then
   */
  default void replaced(long ipa) {}

  /**
   * {@return the address space identifier that keeps this machine's translations apart from those
   * of others in the same TLB} 0 where nobody shares one; else for TTBR0_EL1, whose first vCPU
   * begins by invalidating everything, because an earlier machine may have had the number.
   */
  default int asid() {
    return 0;
  }

  /**
   * {@return whether memory that a guest may write cannot be executed, whatever SCTLR_EL1.WXN and
   * the descriptors say} Whoever promises a guest both has to give it one after the other.
   */
  default boolean writeXorExecute() {
    return false;
  }

  /**
   * Takes the right to one more vCPU, where all machines of the hypervisor share a number of them.
   *
   * @return whether there was one left
   */
  default boolean reserveVcpu() {
    return true;
  }

  /** Gives back what {@link #reserveVcpu} took, after the vCPU was closed. */
  default void releaseVcpu() {}

  /**
   * Removes a mapping made by {@link #map} or {@link #place}, whole.
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
   * Tells the engine that memory becomes executable, into which the guest may have written
   * instructions before ({@code __sync_icache_dcache} of Linux). Unlike after {@link #codeChanged}
   * the memory is there, so an engine may keep what it made of instructions that did not change.
   *
   * @param ipa the first address
   * @param size the number of bytes
   */
  default void codeEnabled(long ipa, long size) {
    codeChanged(ipa, size);
  }

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
   * Names the program that the machine is about to run, so that an engine may use what it learnt
   * when the same program ran before. Only a hint; processors need no telling.
   *
   * @param program a name of letters and digits, the same for the same program and no other
   */
  default void programNamed(String program) {}

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
