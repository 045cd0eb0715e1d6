package elfuse.hv.hvf;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.Vm;
import elfuse.hv.hvf.raw.HvConstants;
import elfuse.hv.limits.IdRegisterLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The process's machine. Its lock guards mappings and the list of vCPUs. */
final class HvfVm implements Vm {
  private static final long PAGE = 16384;

  final HvCalls calls;
  private final int ipaBits;
  private final int maxVcpus;
  private final TreeMap<Long, Long> mappings = new TreeMap<>();
  private final List<HvfVcpu> vcpus = new CopyOnWriteArrayList<>();
  private boolean closed;

  HvfVm(HvCalls calls, int ipaBits, int maxVcpus) {
    this.calls = calls;
    this.ipaBits = ipaBits;
    this.maxVcpus = maxVcpus;
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
    return maxVcpus;
  }

  @Override
  public int ipaBits() {
    return ipaBits;
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
    if (size == 0 || ((ipa | size) & PAGE - 1) != 0 || (host.address() & 4095) != 0) {
      throw new IllegalArgumentException(
          "map: 0x"
              + Long.toHexString(ipa)
              + " and size 0x"
              + Long.toHexString(size)
              + " must be multiples of "
              + PAGE
              + " and the size positive");
    }
    if (ipa < 0 || ipa >>> ipaBits != 0 || size > (1L << ipaBits) - ipa) {
      throw new IllegalArgumentException(
          "map: 0x" + Long.toHexString(ipa) + " and its size exceed " + ipaBits + " bits");
    }
    Map.Entry<Long, Long> below = mappings.lowerEntry(ipa + size);
    if (below != null && below.getKey() + below.getValue() > ipa) {
      throw new HypervisorException(
          "map: 0x"
              + Long.toHexString(ipa)
              + " overlaps the mapping at 0x"
              + Long.toHexString(below.getKey()));
    }
    long flags = access.contains(MemoryAccess.READ) ? HvConstants.HV_MEMORY_READ : 0;
    flags |= access.contains(MemoryAccess.WRITE) ? HvConstants.HV_MEMORY_WRITE : 0;
    flags |= access.contains(MemoryAccess.EXECUTE) ? HvConstants.HV_MEMORY_EXEC : 0;
    calls.vmMap(host, ipa, flags);
    mappings.put(ipa, size);
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
    calls.vmUnmap(ipa, size);
    mappings.remove(ipa);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Apple silicon has CTR_EL0.IDC and DIC set: data need no cleaning and instructions no
   * invalidation by address; what a guest still needs is the ISB that every entry is.
   */
  @Override
  public void codeChanged(long ipa, long size) {
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

  /** A vCPU has been closed. */
  void remove(HvfVcpu vcpu) {
    vcpus.remove(vcpu);
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
    calls.vmDestroy();
  }
}
