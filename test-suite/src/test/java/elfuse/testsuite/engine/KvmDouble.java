package elfuse.testsuite.engine;

import elfuse.cpu.SoftHypervisorProvider;
import elfuse.hv.HostMemory;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.SysReg;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.hv.kvm.Ioctls;
import elfuse.hv.kvm.raw.Capability;
import elfuse.hv.kvm.raw.DeviceAttr;
import elfuse.hv.kvm.raw.EnableCap;
import elfuse.hv.kvm.raw.MemoryRegion;
import elfuse.hv.kvm.raw.Request;
import elfuse.hv.kvm.raw.SmcccFilter;
import elfuse.hv.kvm.raw.VcpuInit;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * KVM's ioctls over the software CPU, with the rules that the kernel has for them ({@code
 * Documentation/virt/kvm/api.rst}; what the kernel really does was measured on Linux 6.1 to 7.2).
 * It counts what is open, and can be told to fail.
 */
final class KvmDouble implements Ioctls {
  static final int ENOENT = 2;
  static final int ENOMEM = 12;
  private static final int ENXIO = 6;
  private static final int E2BIG = 7;
  private static final int ENOEXEC = 8;
  private static final int EBADF = 9;
  private static final int EFAULT = 14;
  private static final int EBUSY = 16;
  private static final int EEXIST = 17;
  private static final int EINVAL = 22;
  private static final int ENOTTY = 25;

  private static final int RUN_SIZE = 8192;
  private static final int GENERIC_V8 = 5;

  /** The device itself. */
  private record Device() {}

  /** A machine; it lives until its descriptor and those of its vCPUs are closed. */
  final class Machine {
    final Vm soft;
    final int ipaBits;
    final Map<Integer, long[]> slots = new HashMap<>(); // ipa, size, host address
    final Map<Integer, KvmVcpuDouble> vcpus = new HashMap<>();
    final List<long[]> filters = new ArrayList<>(); // first and last number
    volatile boolean nisvToUser;
    // whether a new vCPU leaves the counter alone, and whether one has not and nobody put it right
    volatile boolean counterSet;
    volatile boolean counterWrong;
    volatile boolean ran;
    private int references = 1;

    Machine(int ipaBits) {
      this.ipaBits = ipaBits;
      soft = hypervisor.createVm(new VmConfig(ipaBits, 0));
    }

    /** The host takes memory away that stays in its slot, as with a file that is truncated. */
    void lose(long from, long size) {
      synchronized (KvmDouble.this) {
        for (long[] slot : slots.values()) {
          if (slot[0] <= from && from + size <= slot[0] + slot[1]) {
            soft.unmap(slot[0], slot[1]);
            EnumSet<MemoryAccess> all = EnumSet.allOf(MemoryAccess.class);
            soft.map(slot[0], at(slot[2], from - slot[0]), all);
            long end = from + size;
            long rest = slot[0] + slot[1] - end;
            soft.map(end, at(slot[2] + end - slot[0], rest), all);
          }
        }
      }
    }

    /** {@return whether an address is in a slot} */
    boolean covers(long ipa) {
      synchronized (KvmDouble.this) {
        return slots.values().stream().anyMatch(s -> s[0] <= ipa && ipa < s[0] + s[1]);
      }
    }

    Map<SysReg, Long> identification() {
      return identification;
    }

    private void release() {
      if (--references == 0) {
        vcpus.values().forEach(KvmVcpuDouble::free);
        soft.close();
      }
    }
  }

  private final Hypervisor hypervisor = new SoftHypervisorProvider().open();
  private final Map<Integer, Object> descriptors = new HashMap<>();
  private final Map<Long, HostMemory> mappings = new HashMap<>();
  private final Map<Integer, KvmVcpuDouble> inside = new ConcurrentHashMap<>();
  private final Map<Long, Integer> threads = new ConcurrentHashMap<>();
  private int nextDescriptor = 100;
  private long calls;
  private long failing = -1;
  private int failure;
  private String failed;

  /** What the host has; tests change it. */
  final Map<Capability, Integer> capabilities = new EnumMap<>(Capability.class);

  /** What its vCPUs say of themselves where that is not what the software CPU says. */
  final Map<SysReg, Long> identification = new EnumMap<>(SysReg.class);

  int apiVersion = 12;
  int openError;
  boolean filterOffered = true;
  volatile int codeChanges;
  volatile int interrupts;

  KvmDouble() {
    capabilities.put(Capability.KVM_CAP_NR_MEMSLOTS, 64);
    capabilities.put(Capability.KVM_CAP_SET_GUEST_DEBUG, 1);
    capabilities.put(Capability.KVM_CAP_MAX_VCPUS, 16);
    capabilities.put(Capability.KVM_CAP_ONE_REG, 1);
    capabilities.put(Capability.KVM_CAP_READONLY_MEM, 1);
    capabilities.put(Capability.KVM_CAP_GUEST_DEBUG_HW_BPS, 6);
    capabilities.put(Capability.KVM_CAP_IMMEDIATE_EXIT, 1);
    capabilities.put(Capability.KVM_CAP_ARM_VM_IPA_SIZE, 48);
    capabilities.put(Capability.KVM_CAP_ARM_NISV_TO_USER, 1);
    capabilities.put(Capability.KVM_CAP_COUNTER_OFFSET, 1);
  }

  // ---- for tests ----

  /** {@return the machine, if there is one alone} */
  synchronized Machine machine() {
    return descriptors.values().stream()
        .filter(Machine.class::isInstance)
        .map(Machine.class::cast)
        .findAny()
        .orElseThrow();
  }

  synchronized int openDescriptors() {
    return descriptors.size();
  }

  synchronized int mappings() {
    return mappings.size();
  }

  synchronized long calls() {
    return calls;
  }

  /** Lets the call that is {@code ordinal} calls ahead fail, unless it is one that gives back. */
  synchronized void failAt(long ordinal, int errno) {
    failing = calls + ordinal;
    failure = errno;
    failed = null;
  }

  /** {@return the call that was made to fail, or null} */
  synchronized String failed() {
    return failed;
  }

  private boolean fails(String call) {
    if (++calls == failing) {
      failed = call;
      return true;
    }
    return false;
  }

  // ---- the calls ----

  @Override
  public synchronized int open(String path) {
    if (fails("open")) {
      return -failure;
    }
    if (openError != 0) {
      return -openError;
    }
    descriptors.put(nextDescriptor, new Device());
    return nextDescriptor++;
  }

  @Override
  public int ioctl(int fd, Request request, long argument) {
    Object scope;
    synchronized (this) {
      if (fails(request.name())) {
        return -failure;
      }
      scope = descriptors.get(fd);
    }
    return switch (scope) {
      case Device _ -> device(request, argument);
      case Machine machine -> machine(machine, request, argument);
      case KvmVcpuDouble vcpu -> vcpu(vcpu, request, argument);
      case null, default -> -EBADF;
    };
  }

  private synchronized int device(Request request, long argument) {
    return switch (request) {
      case KVM_GET_API_VERSION -> apiVersion;
      case KVM_GET_VCPU_MMAP_SIZE -> RUN_SIZE;
      case KVM_CHECK_EXTENSION -> extension(argument);
      case KVM_CREATE_VM -> {
        int limit = capabilities.getOrDefault(Capability.KVM_CAP_ARM_VM_IPA_SIZE, 0);
        int bits = argument == 0 ? 40 : (int) argument;
        if (argument != 0 && (argument < 32 || argument > limit)) {
          yield -EINVAL;
        }
        descriptors.put(nextDescriptor, new Machine(bits));
        yield nextDescriptor++;
      }
      default -> -ENOTTY;
    };
  }

  private int extension(long number) {
    for (Map.Entry<Capability, Integer> entry : capabilities.entrySet()) {
      if (entry.getKey().number() == number) {
        return entry.getValue();
      }
    }
    return 0;
  }

  private synchronized int machine(Machine machine, Request request, long argument) {
    return switch (request) {
      case KVM_CHECK_EXTENSION -> extension(argument);
      case KVM_SET_USER_MEMORY_REGION -> region(machine, at(argument, MemoryRegion.SIZE));
      case KVM_CREATE_VCPU -> {
        if (argument < 0 || argument >= extension(Capability.KVM_CAP_MAX_VCPUS.number())) {
          yield -EINVAL;
        }
        if (machine.vcpus.containsKey((int) argument)) {
          yield -EEXIST;
        }
        KvmVcpuDouble vcpu = new KvmVcpuDouble(machine);
        machine.vcpus.put((int) argument, vcpu);
        machine.counterWrong |= !machine.counterSet;
        machine.references++;
        descriptors.put(nextDescriptor, vcpu);
        yield nextDescriptor++;
      }
      case KVM_ARM_PREFERRED_TARGET -> {
        MemorySegment init = at(argument, VcpuInit.SIZE);
        init.fill((byte) 0);
        init.set(ValueLayout.JAVA_INT, VcpuInit.TARGET, GENERIC_V8);
        yield 0;
      }
      case KVM_ENABLE_CAP -> {
        MemorySegment cap = at(argument, EnableCap.SIZE);
        int number = cap.get(ValueLayout.JAVA_INT, EnableCap.CAP);
        if (number != Capability.KVM_CAP_ARM_NISV_TO_USER.number() || extension(number) == 0) {
          yield -EINVAL;
        }
        machine.nisvToUser = true;
        yield 0;
      }
      case KVM_ARM_SET_COUNTER_OFFSET -> {
        if (extension(Capability.KVM_CAP_COUNTER_OFFSET.number()) == 0) {
          yield -ENOTTY;
        }
        if (!machine.vcpus.isEmpty()) {
          throw new AssertionError("the counter has been at 0 meanwhile");
        }
        machine.counterSet = true;
        yield 0;
      }
      case KVM_HAS_DEVICE_ATTR -> filterOffered ? 0 : -ENXIO;
      case KVM_SET_DEVICE_ATTR -> filter(machine, at(argument, DeviceAttr.SIZE));
      default -> -ENOTTY;
    };
  }

  private static int region(Machine machine, MemorySegment region) {
    int slot = region.get(ValueLayout.JAVA_INT, MemoryRegion.SLOT);
    int flags = region.get(ValueLayout.JAVA_INT, MemoryRegion.FLAGS);
    long ipa = region.get(ValueLayout.JAVA_LONG, MemoryRegion.GUEST_PHYS_ADDR);
    long size = region.get(ValueLayout.JAVA_LONG, MemoryRegion.MEMORY_SIZE);
    long host = region.get(ValueLayout.JAVA_LONG, MemoryRegion.USERSPACE_ADDR);
    long[] old = machine.slots.get(slot);
    if (size == 0) {
      if (old == null) {
        return -EINVAL;
      }
      machine.soft.unmap(old[0], old[1]);
      machine.slots.remove(slot);
      return 0;
    }
    if (old != null || ((ipa | size | host) & 4095) != 0) {
      return -EINVAL; // a slot that exists can only be moved or change its flags
    }
    if (ipa + size < ipa || ipa + size - 1 >>> machine.ipaBits != 0) {
      return -EFAULT;
    }
    for (long[] other : machine.slots.values()) {
      if (ipa < other[0] + other[1] && other[0] < ipa + size) {
        return -EEXIST;
      }
    }
    Set<MemoryAccess> access = EnumSet.allOf(MemoryAccess.class);
    if ((flags & MemoryRegion.KVM_MEM_READONLY) != 0) {
      access.remove(MemoryAccess.WRITE);
    }
    machine.soft.map(ipa, at(host, size), access);
    machine.slots.put(slot, new long[] {ipa, size, host});
    return 0;
  }

  private int filter(Machine machine, MemorySegment attribute) {
    if (!filterOffered) {
      return -ENXIO;
    }
    if (machine.ran) {
      return -EBUSY;
    }
    MemorySegment filter =
        at(attribute.get(ValueLayout.JAVA_LONG, DeviceAttr.ADDR), SmcccFilter.SIZE);
    long base = Integer.toUnsignedLong(filter.get(ValueLayout.JAVA_INT, SmcccFilter.BASE));
    long count = Integer.toUnsignedLong(filter.get(ValueLayout.JAVA_INT, SmcccFilter.NR_FUNCTIONS));
    byte action = filter.get(ValueLayout.JAVA_BYTE, SmcccFilter.ACTION);
    if (count == 0 || base + count > 1L << 32 || action < 0 || action > 2) {
      return -EINVAL;
    }
    if (base + count > 0x8000_0000L && base <= 0x8000_ffffL) {
      return -EEXIST; // the architecture's own calls are reserved
    }
    for (long[] other : machine.filters) {
      if (base <= other[1] && other[0] < base + count) {
        return -EEXIST;
      }
    }
    if (action == SmcccFilter.KVM_SMCCC_FILTER_FWD_TO_USER) {
      machine.filters.add(new long[] {base, base + count - 1});
    }
    return 0;
  }

  private int vcpu(KvmVcpuDouble vcpu, Request request, long argument) {
    if (request == Request.KVM_ARM_VCPU_INIT) {
      MemorySegment init = at(argument, VcpuInit.SIZE);
      return vcpu.init(init.get(ValueLayout.JAVA_INT, VcpuInit.TARGET), GENERIC_V8);
    }
    if (!vcpu.initialized()) {
      return -ENOEXEC;
    }
    return switch (request) {
      case KVM_RUN -> {
        int thread = thread();
        vcpu.entering();
        inside.put(thread, vcpu);
        try {
          yield vcpu.run();
        } finally {
          inside.remove(thread);
        }
      }
      case KVM_GET_ONE_REG -> vcpu.getOneReg(argument);
      case KVM_SET_ONE_REG -> vcpu.setOneReg(argument);
      case KVM_SET_GUEST_DEBUG ->
          extension(Capability.KVM_CAP_SET_GUEST_DEBUG.number()) == 0
              ? -EINVAL
              : vcpu.setGuestDebug(argument);
      case KVM_GET_REG_LIST -> vcpu.registerList(argument) ? 0 : -E2BIG;
      default -> -ENOTTY;
    };
  }

  @Override
  public synchronized long mmap(int fd, long size) {
    if (fails("mmap")) {
      return -failure;
    }
    if (!(descriptors.get(fd) instanceof KvmVcpuDouble vcpu) || size != RUN_SIZE) {
      return -EINVAL;
    }
    HostMemory memory = HostMemory.reserve(size);
    vcpu.share(memory.segment());
    mappings.put(memory.segment().address(), memory);
    return memory.segment().address();
  }

  @Override
  public synchronized int munmap(long address, long size) {
    HostMemory memory = mappings.remove(address);
    if (memory == null || memory.segment().byteSize() != size) {
      return -EINVAL;
    }
    memory.close();
    return 0;
  }

  @Override
  public synchronized int close(int fd) {
    return switch (descriptors.remove(fd)) {
      case null -> -EBADF;
      case Machine machine -> {
        machine.release();
        yield 0;
      }
      case KvmVcpuDouble vcpu -> {
        vcpu.machine().release();
        yield 0;
      }
      default -> 0;
    };
  }

  @Override
  public int thread() {
    return threads.computeIfAbsent(Thread.currentThread().threadId(), id -> Math.toIntExact(id));
  }

  @Override
  public int interrupt(int thread) {
    interrupts++;
    KvmVcpuDouble vcpu = inside.get(thread);
    if (vcpu != null) {
      vcpu.signal();
    }
    return 0;
  }

  @Override
  public int synchronize() {
    List<Machine> machines;
    synchronized (this) {
      machines =
          descriptors.values().stream()
              .filter(Machine.class::isInstance)
              .map(Machine.class::cast)
              .toList();
    }
    machines.forEach(machine -> machine.soft.synchronize());
    return 0;
  }

  @Override
  public void codeChanged(MemorySegment code) {
    codeChanges++;
    List<Runnable> changes = new ArrayList<>();
    synchronized (this) {
      for (Object scope : descriptors.values()) {
        if (scope instanceof Machine machine) {
          // all of it: the double does not keep host addresses
          machine
              .slots
              .values()
              .forEach(s -> changes.add(() -> machine.soft.codeChanged(s[0], s[1])));
        }
      }
    }
    changes.forEach(Runnable::run);
  }

  @Override
  public long counter() {
    return 0x1234;
  }

  @Override
  public long counterFrequency() {
    return 1_000_000_000;
  }

  @Override
  public long zeroBlock() {
    return 4;
  }

  @SuppressWarnings("restricted") // the kernel follows pointers as well
  static MemorySegment at(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }

  /** {@return what a failed call of the software engine is here} */
  static int refused(HypervisorException failure) {
    return failure.getMessage().contains("read-only") ? -EINVAL : -ENOENT;
  }
}
