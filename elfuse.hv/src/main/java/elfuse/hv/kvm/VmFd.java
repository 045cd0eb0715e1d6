package elfuse.hv.kvm;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.Vm;
import elfuse.hv.kvm.raw.Capability;
import elfuse.hv.kvm.raw.DeviceAttr;
import elfuse.hv.kvm.raw.EnableCap;
import elfuse.hv.kvm.raw.MemoryRegion;
import elfuse.hv.kvm.raw.Request;
import elfuse.hv.kvm.raw.SmcccFilter;
import elfuse.hv.limits.ExitCounts;
import elfuse.hv.limits.IdRegisterLimits;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A machine of KVM. Its lock guards slots and vCPUs; KVM itself makes changes of slots wait until
 * no vCPU uses the old one.
 */
public final class VmFd implements Vm {
  private static final ValueLayout.OfInt I = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong L = ValueLayout.JAVA_LONG;
  // a function number whose top bit is set is a fast call, among which are those that KVM must
  // serve
  private static final int FORWARDED = 0x8000_0000;
  private static final long PAGE = 4096;

  /** A memory slot. */
  private record Slot(int number, long ipa, MemorySegment host) {}

  final Kvm kvm;
  final Ioctls ioctls;
  final int fd;
  final int runSize;
  final Arena arena = Arena.ofShared();

  private final int ipaBits;
  private final int breakpoints;
  private final boolean hypercalls;
  private final boolean countsAnew;
  private final int maxSlots;
  private final int maxVcpus;
  private final MemorySegment scratch = arena.allocate(256, 8);
  private final TreeMap<Long, Slot> slots = new TreeMap<>();
  private final BitSet numbers = new BitSet();
  private final List<VcpuUnit> units = new ArrayList<>();
  private final Deque<VcpuUnit> idle = new ArrayDeque<>();
  // never given again, not even after a failure: to the kernel such a vCPU exists
  private int nextVcpu;
  private boolean closed;

  VmFd(Kvm kvm, Ioctls ioctls, int fd, int runSize, int ipaBits, boolean hypercalls) {
    this.kvm = kvm;
    this.ioctls = ioctls;
    this.fd = fd;
    this.runSize = runSize;
    this.ipaBits = ipaBits;
    this.hypercalls = hypercalls;
    breakpoints =
        kvm.check(Capability.KVM_CAP_SET_GUEST_DEBUG) == 0
            ? -1
            : kvm.check(Capability.KVM_CAP_GUEST_DEBUG_HW_BPS);
    maxSlots = Math.max(32, kvm.check(Capability.KVM_CAP_NR_MEMSLOTS));
    maxVcpus = Math.max(1, kvm.check(Capability.KVM_CAP_MAX_VCPUS));
    if (kvm.check(Capability.KVM_CAP_ARM_NISV_TO_USER) > 0) {
      scratch.fill((byte) 0);
      scratch.set(I, EnableCap.CAP, Capability.KVM_CAP_ARM_NISV_TO_USER.number());
      request(Request.KVM_ENABLE_CAP, "KVM_CAP_ARM_NISV_TO_USER");
    }
    // Each new vCPU makes the counter of the whole machine begin at 0, unless its offset was set.
    countsAnew = kvm.check(Capability.KVM_CAP_COUNTER_OFFSET) == 0;
    if (!countsAnew) {
      scratch.fill((byte) 0);
      request(Request.KVM_ARM_SET_COUNTER_OFFSET, "the host's own counter");
    }
    if (hypercalls) {
      forwardHypercalls();
    }
  }

  private void forwardHypercalls() {
    scratch.fill((byte) 0);
    scratch.set(I, DeviceAttr.GROUP, DeviceAttr.KVM_ARM_VM_SMCCC_CTRL);
    scratch.set(L, DeviceAttr.ATTR, DeviceAttr.KVM_ARM_VM_SMCCC_FILTER);
    if (ioctls.ioctl(fd, Request.KVM_HAS_DEVICE_ATTR, scratch.address()) < 0) {
      throw new HypervisorException(
          "createVm: this kernel has no filter for SMCCC calls (Linux 6.4 has), so HVC cannot leave"
              + " the machine");
    }
    MemorySegment filter = scratch.asSlice(DeviceAttr.SIZE, SmcccFilter.SIZE);
    filter.set(I, SmcccFilter.BASE, 0);
    filter.set(I, SmcccFilter.NR_FUNCTIONS, FORWARDED);
    filter.set(
        ValueLayout.JAVA_BYTE, SmcccFilter.ACTION, (byte) SmcccFilter.KVM_SMCCC_FILTER_FWD_TO_USER);
    scratch.set(L, DeviceAttr.ADDR, filter.address());
    request(Request.KVM_SET_DEVICE_ATTR, "the SMCCC filter");
  }

  private void request(Request request, String what) {
    int answer = ioctls.ioctl(fd, request, scratch.address());
    if (answer < 0) {
      throw new KvmException(request.name(), -answer, what);
    }
  }

  /** {@return whether a new vCPU makes the machine's counter begin anew (before Linux 6.4)} */
  boolean countsAnew() {
    return countsAnew;
  }

  /** {@return how many breakpoints a vCPU can have, or -1 if it cannot be debugged} */
  int breakpoints() {
    return breakpoints;
  }

  @Override
  public long pageSize() {
    return PAGE;
  }

  @Override
  public boolean hypercalls() {
    return hypercalls;
  }

  @Override
  public int ipaBits() {
    return ipaBits;
  }

  @Override
  public int maxVcpus() {
    return maxVcpus;
  }

  @Override
  public synchronized long identification(SysReg register) {
    checkOpen("identification");
    if (!IdRegisterLimits.identifies(register)) {
      throw new HypervisorException("identification: " + register + " identifies nothing");
    }
    if (register == SysReg.DCZID_EL0) {
      return ioctls.zeroBlock();
    }
    if (idle.isEmpty()) {
      idle.push(newUnit()); // it waits for its first owner
    }
    return IdRegisterLimits.limit(register, idle.peek().registers.get(register));
  }

  @Override
  public synchronized void map(long ipa, MemorySegment host, Set<MemoryAccess> access) {
    checkOpen("map");
    check(ipa, host, access);
    long size = host.byteSize();
    Map.Entry<Long, Slot> below = slots.lowerEntry(ipa + size);
    if (below != null && below.getKey() + below.getValue().host.byteSize() > ipa) {
      throw new HypervisorException(
          "map: 0x"
              + Long.toHexString(ipa)
              + " overlaps the mapping at 0x"
              + Long.toHexString(below.getKey()));
    }
    int number = numbers.nextClearBit(0);
    if (number >= maxSlots) {
      throw new HypervisorException("map: this host's machines have " + maxSlots + " mappings");
    }
    int flags = access.contains(MemoryAccess.WRITE) ? 0 : MemoryRegion.KVM_MEM_READONLY;
    setRegion(number, flags, ipa, size, host.address());
    numbers.set(number);
    slots.put(ipa, new Slot(number, ipa, host));
  }

  private void check(long ipa, MemorySegment host, Set<MemoryAccess> access) {
    long size = host.byteSize();
    if (!host.isNative()) {
      throw new IllegalArgumentException("map: the segment is not native memory");
    }
    if (!access.contains(MemoryAccess.READ)) {
      throw new IllegalArgumentException("map: KVM has no memory that cannot be read");
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
    if (ipa < 0 || ipa >>> ipaBits != 0 || size > (1L << ipaBits) - ipa) {
      throw new IllegalArgumentException(
          "map: 0x" + Long.toHexString(ipa) + " and its size exceed " + ipaBits + " bits");
    }
  }

  private void setRegion(int number, int flags, long ipa, long size, long host) {
    scratch.set(I, MemoryRegion.SLOT, number);
    scratch.set(I, MemoryRegion.FLAGS, flags);
    scratch.set(L, MemoryRegion.GUEST_PHYS_ADDR, ipa);
    scratch.set(L, MemoryRegion.MEMORY_SIZE, size);
    scratch.set(L, MemoryRegion.USERSPACE_ADDR, host);
    request(
        Request.KVM_SET_USER_MEMORY_REGION,
        "0x" + Long.toHexString(size) + " bytes at 0x" + Long.toHexString(ipa));
  }

  @Override
  public synchronized void unmap(long ipa, long size) {
    checkOpen("unmap");
    Slot slot = slots.get(ipa);
    if (slot == null || slot.host.byteSize() != size) {
      throw new HypervisorException(
          "unmap: nothing is mapped at exactly 0x"
              + Long.toHexString(ipa)
              + " with size 0x"
              + Long.toHexString(size));
    }
    setRegion(slot.number, 0, ipa, 0, slot.host.address());
    slots.remove(ipa);
    numbers.clear(slot.number);
  }

  @Override
  public synchronized void codeChanged(long ipa, long size) {
    checkOpen("codeChanged");
    if (size <= 0 || ipa < 0) {
      return;
    }
    Map.Entry<Long, Slot> first = slots.floorEntry(ipa);
    Map<Long, Slot> touched =
        slots.subMap(first == null ? ipa : first.getKey(), true, ipa + size, false);
    for (Slot slot : touched.values()) {
      long from = Math.max(ipa, slot.ipa);
      long to = Math.min(ipa + size, slot.ipa + slot.host.byteSize());
      if (from < to) {
        ioctls.codeChanged(slot.host.asSlice(from - slot.ipa, to - from));
      }
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>The kernel interrupts every processor that runs a thread of this process, also one that runs
   * it in a guest: leaving and entering a guest are both the events that are asked for.
   */
  @Override
  public void synchronize() {
    int answer = ioctls.synchronize();
    if (answer < 0) {
      throw new KvmException("membarrier", -answer, "synchronizing the vCPUs");
    }
  }

  @Override
  public synchronized Vcpu createVcpu() {
    checkOpen("createVcpu");
    VcpuUnit unit = idle.poll();
    if (unit == null) {
      return new VcpuFd(this, newUnit());
    }
    try {
      unit.reset();
    } catch (Throwable failure) {
      idle.push(unit);
      throw failure;
    }
    return new VcpuFd(this, unit);
  }

  private VcpuUnit newUnit() {
    if (nextVcpu >= maxVcpus) {
      throw new HypervisorException(
          "createVcpu: this host's machines have " + maxVcpus + " vCPUs, all are in use");
    }
    VcpuUnit unit = VcpuUnit.create(this, nextVcpu++);
    units.add(unit);
    return unit;
  }

  /** A vCPU has been closed. */
  synchronized void release(VcpuUnit unit) {
    idle.push(unit);
  }

  /** Adds what made its vCPUs leave. */
  synchronized void addExits(ExitCounts to) {
    units.forEach(unit -> to.add(unit.exits));
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
    if (idle.size() != units.size()) {
      throw new HypervisorException(
          "close: " + (units.size() - idle.size()) + " vCPUs are still open");
    }
    closed = true;
    kvm.closed(this);
    units.forEach(VcpuUnit::free);
    ioctls.close(fd);
    arena.close();
  }
}
