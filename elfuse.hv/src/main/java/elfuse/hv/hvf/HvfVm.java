package elfuse.hv.hvf;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.Vm;
import elfuse.hv.hvf.raw.HvConstants;
import elfuse.hv.limits.ExitCounts;
import elfuse.hv.limits.IdRegisterLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A part of the process's machine. Its lock guards the list of vCPUs and what is mapped for it, and
 * is taken before the machine's.
 */
final class HvfVm implements Vm {
  private static final long PAGE = 16384;
  private static final long ALL =
      HvConstants.HV_MEMORY_READ | HvConstants.HV_MEMORY_WRITE | HvConstants.HV_MEMORY_EXEC;

  final HvCalls calls;
  final HvfMachine machine;
  private final Hvf hypervisor;
  private final int asid;
  private final TreeMap<Long, Long> mappings = new TreeMap<>(); // sizes of what is its own
  private final List<HvfVcpu> vcpus = new CopyOnWriteArrayList<>();
  private boolean closed;

  HvfVm(Hvf hypervisor, HvfMachine machine) {
    this.hypervisor = hypervisor;
    this.machine = machine;
    calls = machine.calls();
    asid = machine.join();
  }

  @Override
  public long pageSize() {
    return PAGE;
  }

  @Override
  public long identification(SysReg register) {
    if (!IdRegisterLimits.identifies(register)) {
      throw new HypervisorException("identification: " + register + " identifies nothing");
    }
    if (IdRegisterLimits.limit(register, -1) == 0) {
      return 0;
    }
    int feature = HvConstants.feature(register);
    if (feature < 0) {
      // the maker and the caches, which no configuration tells
      try (Vcpu vcpu = createVcpu()) {
        return vcpu.get(register);
      }
    }
    try (Arena arena = Arena.ofConfined()) {
      long value = calls.featureReg(feature, arena.allocate(8, 8));
      return IdRegisterLimits.limit(register, value);
    }
  }

  @Override
  public int maxVcpus() {
    return machine.maxVcpus();
  }

  @Override
  public int ipaBits() {
    return machine.ipaBits();
  }

  @Override
  public synchronized void map(long ipa, MemorySegment host, Set<MemoryAccess> access) {
    checkOpen("map");
    long size = host.byteSize();
    if (!host.isNative()) {
      throw new IllegalArgumentException("map: the segment is not native memory");
    }
    if (access.isEmpty()) {
      throw new IllegalArgumentException("map: no access is allowed");
    }
    if (size == 0 || ((ipa | size | host.address()) & PAGE - 1) != 0) {
      throw new IllegalArgumentException(
          "map: 0x"
              + Long.toHexString(ipa)
              + ", host 0x"
              + Long.toHexString(host.address())
              + " and size 0x"
              + Long.toHexString(size)
              + " must be multiples of "
              + PAGE
              + " and the size positive");
    }
    int ipaBits = machine.ipaBits();
    if (ipa < 0 || ipa >>> ipaBits != 0 || size > (1L << ipaBits) - ipa) {
      throw new IllegalArgumentException(
          "map: 0x" + Long.toHexString(ipa) + " and its size exceed " + ipaBits + " bits");
    }
    long flags = access.contains(MemoryAccess.READ) ? HvConstants.HV_MEMORY_READ : 0;
    flags |= access.contains(MemoryAccess.WRITE) ? HvConstants.HV_MEMORY_WRITE : 0;
    flags |= access.contains(MemoryAccess.EXECUTE) ? HvConstants.HV_MEMORY_EXEC : 0;
    machine.map(ipa, host, flags);
    mappings.put(ipa, size);
  }

  @Override
  public boolean placesMemory() {
    return true;
  }

  @Override
  public long room() {
    return machine.room();
  }

  @Override
  public synchronized long place(MemorySegment host) {
    checkOpen("place");
    long size = host.byteSize();
    if (!host.isNative()
        || size == 0
        || (size & CHUNK - 1) != 0
        || (host.address() & PAGE - 1) != 0) {
      throw new IllegalArgumentException(
          "place: 0x"
              + Long.toHexString(size)
              + " bytes at 0x"
              + Long.toHexString(host.address())
              + " must be native memory, a multiple of "
              + CHUNK
              + " at a multiple of "
              + PAGE);
    }
    long ipa = machine.place(host, ALL);
    mappings.put(ipa, size);
    return ipa;
  }

  @Override
  public synchronized void replaced(long ipa) {
    checkOpen("replaced");
    if (!mappings.containsKey(ipa)) {
      throw new HypervisorException(
          "replaced: nothing is mapped at exactly 0x" + Long.toHexString(ipa));
    }
    try {
      machine.replaced(ipa);
    } catch (HypervisorException lost) {
      mappings.remove(ipa);
      throw lost;
    }
  }

  @Override
  public int asid() {
    return asid;
  }

  /** {@inheritDoc} It is so by reports of others: docs/hvf.md. */
  @Override
  public boolean writeXorExecute() {
    return true;
  }

  @Override
  public boolean reserveVcpu() {
    return machine.reserveVcpu();
  }

  @Override
  public void releaseVcpu() {
    machine.releaseVcpu();
  }

  @Override
  public synchronized void unmap(long ipa, long size) {
    checkOpen("unmap");
    Long mapped = mappings.get(ipa);
    if (mapped == null || mapped != size) {
      throw new HypervisorException(
          "unmap: nothing is mapped at exactly 0x"
              + Long.toHexString(ipa)
              + " with size 0x"
              + Long.toHexString(size));
    }
    machine.unmap(ipa);
    mappings.remove(ipa);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Processors tell each other by the memory itself, so the host's own maintenance is the
   * guest's; what a guest still needs is the ISB that every entry is.
   */
  @Override
  public void codeChanged(long ipa, long size) {
    if (size <= 0 || ipa < 0) {
      return;
    }
    machine.codeChanged(ipa, size);
    synchronize();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Every vCPU that is inside is made to leave and comes back; both are the events asked for.
   */
  @Override
  public void synchronize() {
    vcpus.forEach(HvfVcpu::passThrough);
  }

  @Override
  public synchronized Vcpu createVcpu() {
    checkOpen("createVcpu");
    HvfVcpu vcpu = new HvfVcpu(this);
    vcpus.add(vcpu);
    return vcpu;
  }

  /** Adds what made those vCPUs leave that are open. */
  void addExits(ExitCounts to) {
    vcpus.forEach(vcpu -> to.add(vcpu.exits));
  }

  /** A vCPU has been closed. */
  void remove(HvfVcpu vcpu) {
    vcpus.remove(vcpu);
    hypervisor.add(vcpu.exits);
  }

  private void checkOpen(String call) {
    if (closed) {
      throw new HypervisorException(call + ": the machine is closed");
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    if (!vcpus.isEmpty()) {
      throw new HypervisorException("close: " + vcpus.size() + " vCPUs are still open");
    }
    closed = true;
    HypervisorException failure = null;
    for (long ipa : mappings.keySet()) {
      try {
        machine.unmap(ipa);
      } catch (HypervisorException refused) {
        failure = refused; // its addresses stay in use
      }
    }
    hypervisor.closed(this);
    if (failure != null) {
      throw failure;
    }
  }
}
