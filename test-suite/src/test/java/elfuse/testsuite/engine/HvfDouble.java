package elfuse.testsuite.engine;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import elfuse.cpu.SoftHypervisorProvider;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.hv.hvf.HvCalls;
import elfuse.hv.hvf.raw.HvConstants;
import elfuse.hv.hvf.raw.HvReturn;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * The C functions of Hypervisor.framework over the software CPU, as upcall stubs behind the same C
 * types, with the framework's rules: one machine, vCPUs used by their makers alone, the first of
 * them 0, mappings of 16 KiB, and no MMU that was turned on from outside. It counts what is open,
 * and can be told to fail.
 *
 * <p>Two mistakes that the software CPU would forgive are found as well and told by {@link
 * #mistake}: two address spaces under one ASID, and a file of the host that was mapped over memory
 * of the machine, which the framework does not see until the range is unmapped and mapped again.
 */
final class HvfDouble implements AutoCloseable {
  private static final int OK = 0;
  private static final int BAD = HvReturn.HV_BAD_ARGUMENT.code();
  private static final int IL = 1 << 25;
  private static final long SS = 1 << 21;
  private static final long WXN = 1 << 19;
  private static final long ASID = 0xffffL << 48;
  private static final long STALE_NANOS = 50_000_000; // longer than any change takes

  /** A vCPU; its thread is the owner of the software one. */
  private static final class Slot {
    final Vcpu soft;
    final MemorySegment exit;
    final Thread owner = Thread.currentThread();
    final Map<Integer, Long> debugRegisters = new HashMap<>();
    boolean trapDebug;
    boolean step; // PSTATE.SS
    boolean ran;
    boolean mmuFromOutside;
    volatile boolean cancelled;
    volatile long ttbr;

    Slot(Vcpu soft, MemorySegment exit) {
      this.soft = soft;
      this.exit = exit;
    }
  }

  /** Memory of the machine, the files that the host had there, and since when it has others. */
  private record Mapped(MemorySegment host, List<String> files, long[] staleSince) {}

  private static final Map<Integer, SysReg> BY_ENCODING = new HashMap<>();

  static {
    for (SysReg register : SysReg.values()) {
      BY_ENCODING.put(register.encoding(), register);
    }
  }

  private final Arena arena = Arena.ofShared();
  private final Map<String, MemorySegment> functions = new HashMap<>();
  private final Hypervisor hypervisor = new SoftHypervisorProvider().open();
  private final Map<Long, Slot> slots = new ConcurrentHashMap<>();
  private final TreeMap<Long, Mapped> mapped = new TreeMap<>();
  private final Map<Long, Long> roots = new HashMap<>(); // by ASID, of vCPUs that are there
  private long runs;
  private String mistake;
  private Vm vm;
  private long nextSlot;
  private int configs;
  private long calls;
  private long failing = -1;
  private HvReturn failure;
  private String failed;

  HvReturn denied;
  int maxVcpus = 64;
  int maxIpaBits = 40;
  int mostMappings;

  /** Whether memory that can be written cannot be executed, as WXN has it. */
  boolean writeXorExecute;

  /** What vCPUs say of themselves in the registers of {@code hv_feature_reg_t}. */
  volatile ToLongFunction<SysReg> features = this::featuresOfSoft;

  HvfDouble() {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    stub(lookup, "hv_vm_config_create", ADDRESS);
    stub(lookup, "hv_vm_config_get_max_ipa_size", JAVA_INT, ADDRESS);
    stub(lookup, "hv_vm_get_max_vcpu_count", JAVA_INT, ADDRESS);
    stub(lookup, "hv_vm_config_set_ipa_size", JAVA_INT, ADDRESS, JAVA_INT);
    stub(lookup, "os_release", null, ADDRESS);
    stub(lookup, "sys_icache_invalidate", null, ADDRESS, JAVA_LONG);
    stub(lookup, "hv_vm_create", JAVA_INT, ADDRESS);
    stub(lookup, "hv_vm_destroy", JAVA_INT);
    stub(lookup, "hv_vm_map", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    stub(lookup, "hv_vm_unmap", JAVA_INT, JAVA_LONG, JAVA_LONG);
    stub(lookup, "hv_vcpu_config_create", ADDRESS);
    stub(lookup, "hv_vcpu_config_get_feature_reg", JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
    stub(lookup, "hv_vcpu_create", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
    stub(lookup, "hv_vcpu_destroy", JAVA_INT, JAVA_LONG);
    stub(lookup, "hv_vcpu_run", JAVA_INT, JAVA_LONG);
    stub(lookup, "hv_vcpus_exit", JAVA_INT, ADDRESS, JAVA_INT);
    stub(lookup, "hv_vcpu_get_reg", JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS);
    stub(lookup, "hv_vcpu_set_reg", JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG);
    stub(lookup, "hv_vcpu_get_sys_reg", JAVA_INT, JAVA_LONG, JAVA_SHORT, ADDRESS);
    stub(lookup, "hv_vcpu_set_sys_reg", JAVA_INT, JAVA_LONG, JAVA_SHORT, JAVA_LONG);
    stub(lookup, "hv_vcpu_get_simd_fp_reg", JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS);
    stub(lookup, "hv_vcpu_set_vtimer_mask", JAVA_INT, JAVA_LONG, JAVA_BOOLEAN);
    stub(lookup, "hv_vcpu_set_trap_debug_exceptions", JAVA_INT, JAVA_LONG, JAVA_BOOLEAN);
  }

  @SuppressWarnings("restricted")
  private void stub(
      MethodHandles.Lookup lookup, String name, MemoryLayout result, MemoryLayout... arguments) {
    FunctionDescriptor type =
        result == null
            ? FunctionDescriptor.ofVoid(arguments)
            : FunctionDescriptor.of(result, arguments);
    try {
      MethodHandle method = lookup.bind(this, name, type.toMethodType());
      functions.put(name, Linker.nativeLinker().upcallStub(method, type, arena));
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  /** {@return the functions as the binding wants them} */
  HvCalls calls() {
    return new HvCalls(name -> java.util.Optional.ofNullable(functions.get(name)));
  }

  // ---- for tests ----

  int openVcpus() {
    return slots.size();
  }

  synchronized boolean hasMachine() {
    return vm != null;
  }

  synchronized int openConfigs() {
    return configs;
  }

  synchronized void failAt(long ordinal, HvReturn code) {
    failing = calls + ordinal;
    failure = code;
    failed = null;
  }

  synchronized String failed() {
    return failed;
  }

  private synchronized boolean fails(String call) {
    if (++calls == failing) {
      failed = call;
      return true;
    }
    return false;
  }

  /** Runs a call: no exception may leave an upcall, for the JVM ends with it. */
  private int answer(String call, java.util.function.IntSupplier body) {
    if (fails(call)) {
      return failure.code();
    }
    try {
      return body.getAsInt();
    } catch (HypervisorException | IllegalArgumentException | WrongThreadException refused) {
      return BAD;
    } catch (Throwable bug) {
      bug.printStackTrace();
      return HvReturn.HV_ERROR.code();
    }
  }

  @SuppressWarnings("restricted") // C follows pointers as well
  private static MemorySegment at(MemorySegment pointer, long size) {
    return pointer.reinterpret(size);
  }

  private Slot owned(long vcpu) {
    Slot slot = slots.get(vcpu);
    if (slot == null || slot.owner != Thread.currentThread()) {
      throw new IllegalArgumentException("not this thread's vCPU: " + vcpu);
    }
    return slot;
  }

  // ---- the machine: these are called through the stubs ----

  synchronized MemorySegment hv_vm_config_create() {
    configs++;
    return MemorySegment.ofAddress(0x1000L + configs);
  }

  synchronized void os_release(MemorySegment object) {
    configs--;
  }

  /** As for processors, by the memory, wherever the machine has it. */
  synchronized void sys_icache_invalidate(MemorySegment code, long size) {
    long start = code.address();
    mapped.forEach((ipa, memory) -> {
      long host = memory.host.address();
      long from = Math.max(start, host);
      long to = Math.min(start + size, host + memory.host.byteSize());
      if (from < to) {
        vm.codeChanged(ipa + (from - host), to - from);
      }
    });
  }

  int hv_vm_config_get_max_ipa_size(MemorySegment bits) {
    return answer(
        "hv_vm_config_get_max_ipa_size",
        () -> {
          at(bits, 4).set(JAVA_INT, 0, maxIpaBits);
          return OK;
        });
  }

  int hv_vm_get_max_vcpu_count(MemorySegment count) {
    return answer(
        "hv_vm_get_max_vcpu_count",
        () -> {
          at(count, 4).set(JAVA_INT, 0, maxVcpus);
          return OK;
        });
  }

  int hv_vm_config_set_ipa_size(MemorySegment config, int bits) {
    return answer("hv_vm_config_set_ipa_size", () -> bits <= maxIpaBits ? OK : BAD);
  }

  synchronized int hv_vm_create(MemorySegment config) {
    return answer(
        "hv_vm_create",
        () -> {
          if (denied != null) {
            return denied.code();
          }
          if (vm != null) {
            return HvReturn.HV_BUSY.code();
          }
          vm = hypervisor.createVm(new VmConfig(maxIpaBits, 24_000_000));
          return OK;
        });
  }

  synchronized int hv_vm_destroy() {
    return answer(
        "hv_vm_destroy",
        () -> {
          if (vm == null || !slots.isEmpty()) {
            return HvReturn.HV_BUSY.code();
          }
          vm.close();
          vm = null;
          mapped.clear();
          return OK;
        });
  }

  /** Takes away what the framework itself refused to, on the vCPUs' thread. */
  synchronized void clear() {
    slots.values().forEach(slot -> slot.soft.close());
    slots.clear();
    if (vm != null) {
      vm.close();
      vm = null;
    }
    mapped.clear();
  }

  synchronized int hv_vm_map(MemorySegment host, long ipa, long size, long flags) {
    return answer(
        "hv_vm_map",
        () -> {
          if (((ipa | size | host.address()) & 16383) != 0) {
            return BAD;
          }
          Set<MemoryAccess> access = EnumSet.noneOf(MemoryAccess.class);
          if ((flags & HvConstants.HV_MEMORY_READ) != 0) {
            access.add(MemoryAccess.READ);
          }
          if ((flags & HvConstants.HV_MEMORY_WRITE) != 0) {
            access.add(MemoryAccess.WRITE);
          }
          if ((flags & HvConstants.HV_MEMORY_EXEC) != 0) {
            access.add(MemoryAccess.EXECUTE);
          }
          vm.map(ipa, at(host, size), access);
          List<String> files = HostMaps.now().files(host.address(), host.address() + size);
          mapped.put(ipa, new Mapped(at(host, size), files, new long[1]));
          mostMappings = Math.max(mostMappings, mapped.size());
          return OK;
        });
  }

  synchronized int hv_vm_unmap(long ipa, long size) {
    return answer(
        "hv_vm_unmap",
        () -> {
          vm.unmap(ipa, size);
          mapped.remove(ipa);
          return OK;
        });
  }

  /** {@return what the framework would not have forgiven, or null} */
  synchronized String mistake() {
    return mistake;
  }

  synchronized int mappings() {
    return mapped.size();
  }

  /** {@return a word of the topmost memory} */
  synchronized int topWord(int index) {
    return mapped.lastEntry().getValue().host.getAtIndex(JAVA_INT, index);
  }

  private synchronized void look(Slot slot) {
    long ttbr = slot.soft.get(SysReg.TTBR0_EL1);
    Long root = slot.soft.get(Reg.PC) == 0 ? null : roots.putIfAbsent(ttbr & ASID, ttbr);
    if (root != null && root != ttbr) {
      boolean live = slots.values().stream().anyMatch(s -> s != slot && s.ttbr == root);
      if (live) {
        mistake = "two address spaces have ASID " + (ttbr >>> 48);
      }
      roots.put(ttbr & ASID, ttbr);
    }
    slot.ttbr = ttbr;
    if (++runs % 64 == 0) {
      HostMaps now = HostMaps.now();
      mapped.forEach((ipa, memory) -> {
        long host = memory.host.address();
        List<String> files = now.files(host, host + memory.host.byteSize());
        if (files.equals(memory.files)) {
          memory.staleSince[0] = 0;
        } else if (memory.staleSince[0] == 0) {
          memory.staleSince[0] = System.nanoTime();
        } else if (System.nanoTime() - memory.staleSince[0] > STALE_NANOS) {
          mistake =
              "at 0x" + Long.toHexString(ipa) + " is " + memory.files + ", should be " + files;
        }
      });
    }
  }

  // ---- vCPUs ----

  private long featuresOfSoft(SysReg register) {
    try (Vm other = hypervisor.createVm(VmConfig.defaults())) {
      return other.identification(register);
    }
  }

  synchronized MemorySegment hv_vcpu_config_create() {
    configs++;
    return MemorySegment.ofAddress(0x1000L + configs);
  }

  int hv_vcpu_config_get_feature_reg(MemorySegment config, int feature, MemorySegment value) {
    return answer(
        "hv_vcpu_config_get_feature_reg",
        () -> {
          SysReg register = HvConstants.register(feature);
          if (register == null) {
            return BAD;
          }
          at(value, 8).set(JAVA_LONG, 0, features.applyAsLong(register));
          return OK;
        });
  }

  @SuppressWarnings("restricted")
  synchronized int hv_vcpu_create(MemorySegment handle, MemorySegment exit, MemorySegment config) {
    return answer(
        "hv_vcpu_create",
        () -> {
          if (vm == null) {
            return HvReturn.HV_NO_DEVICE.code();
          }
          if (slots.size() >= maxVcpus) {
            return HvReturn.HV_NO_RESOURCES.code();
          }
          Slot slot = new Slot(vm.createVcpu(), arena.allocate(HvConstants.EXIT_SIZE, 8));
          at(handle, 8).set(JAVA_LONG, 0, nextSlot);
          at(exit, 8).set(ADDRESS, 0, slot.exit);
          slots.put(nextSlot++, slot);
          return OK;
        });
  }

  int hv_vcpu_destroy(long vcpu) {
    return answer(
        "hv_vcpu_destroy",
        () -> {
          owned(vcpu).soft.close();
          slots.remove(vcpu);
          return OK;
        });
  }

  int hv_vcpu_set_vtimer_mask(long vcpu, boolean masked) {
    return answer(
        "hv_vcpu_set_vtimer_mask",
        () -> {
          owned(vcpu);
          return OK;
        });
  }

  int hv_vcpu_set_trap_debug_exceptions(long vcpu, boolean on) {
    return answer(
        "hv_vcpu_set_trap_debug_exceptions",
        () -> {
          owned(vcpu).trapDebug = on;
          return OK;
        });
  }

  private static Reg register(int number) {
    return switch (number) {
      case HvConstants.HV_REG_PC -> Reg.PC;
      case HvConstants.HV_REG_FPCR -> Reg.FPCR;
      case HvConstants.HV_REG_FPSR -> Reg.FPSR;
      case HvConstants.HV_REG_CPSR -> Reg.PSTATE;
      default -> Reg.x(number);
    };
  }

  int hv_vcpu_get_reg(long vcpu, int number, MemorySegment value) {
    return answer(
        "hv_vcpu_get_reg",
        () -> {
          at(value, 8).set(JAVA_LONG, 0, owned(vcpu).soft.get(register(number)));
          return OK;
        });
  }

  int hv_vcpu_set_reg(long vcpu, int number, long value) {
    return answer(
        "hv_vcpu_set_reg",
        () -> {
          Slot slot = owned(vcpu);
          if (number == HvConstants.HV_REG_CPSR) {
            slot.step = (value & SS) != 0;
            slot.soft.set(Reg.PSTATE, value & ~SS);
          } else {
            slot.soft.set(register(number), value);
          }
          return OK;
        });
  }

  /** {@return whether an encoding is DBGBVRn_EL1 or DBGBCRn_EL1} */
  private static boolean isDebug(int encoding) {
    return encoding >>> 7 == 2 << 7 && ((encoding & 7) == 4 || (encoding & 7) == 5);
  }

  int hv_vcpu_get_sys_reg(long vcpu, short encoding, MemorySegment value) {
    return answer(
        "hv_vcpu_get_sys_reg",
        () -> {
          Slot slot = owned(vcpu);
          SysReg register = BY_ENCODING.get(encoding & 0xffff);
          if (register == null) {
            return BAD;
          }
          at(value, 8).set(JAVA_LONG, 0, slot.soft.get(register));
          return OK;
        });
  }

  int hv_vcpu_set_sys_reg(long vcpu, short encoding, long value) {
    return answer(
        "hv_vcpu_set_sys_reg",
        () -> {
          Slot slot = owned(vcpu);
          int number = encoding & 0xffff;
          if (isDebug(number)) {
            slot.debugRegisters.put(number, value);
            return OK;
          }
          SysReg register = BY_ENCODING.get(number);
          if (register == null) {
            return BAD;
          }
          if (register == SysReg.SCTLR_EL1 && !slot.ran) {
            slot.mmuFromOutside = (value & 1) != 0;
          }
          slot.soft.set(register, value);
          return OK;
        });
  }

  int hv_vcpu_get_simd_fp_reg(long vcpu, int number, MemorySegment value) {
    return answer(
        "hv_vcpu_get_simd_fp_reg",
        () -> {
          Slot slot = owned(vcpu);
          at(value, 16).set(JAVA_LONG, 0, slot.soft.getVector(number, 0));
          at(value, 16).set(JAVA_LONG, 8, slot.soft.getVector(number, 1));
          return OK;
        });
  }

  int hv_vcpus_exit(MemorySegment vcpus, int count) {
    return answer(
        "hv_vcpus_exit",
        () -> {
          for (int i = 0; i < count; i++) {
            Slot slot = slots.get(at(vcpus, 8L * count).getAtIndex(JAVA_LONG, i));
            if (slot == null) {
              return BAD;
            }
            slot.cancelled = true;
            slot.soft.kick();
          }
          return OK;
        });
  }

  int hv_vcpu_run(long vcpu) {
    return answer("hv_vcpu_run", () -> run(owned(vcpu)));
  }

  private int run(Slot slot) {
    if (slot.mmuFromOutside && !slot.ran) {
      return exception(slot, 0x20 << 26 | IL | 7, slot.soft.get(Reg.PC));
    }
    slot.ran = true;
    look(slot);
    long sctlr = slot.soft.get(SysReg.SCTLR_EL1);
    if (writeXorExecute && (sctlr & 1) != 0 && (sctlr & WXN) == 0) {
      slot.soft.set(SysReg.SCTLR_EL1, sctlr | WXN);
    }
    long mdscr = slot.soft.get(SysReg.MDSCR_EL1);
    boolean step = slot.trapDebug && (mdscr & 1) != 0 && slot.step;
    long[] breakpoints =
        slot.trapDebug && (mdscr & 1 << 15) != 0
            ? slot.debugRegisters.entrySet().stream()
                .filter(e -> (e.getKey() & 7) == 5 && (e.getValue() & 1) != 0)
                .mapToLong(e -> slot.debugRegisters.get(e.getKey() - 1))
                .toArray()
            : new long[0];
    slot.soft.setSingleStep(step);
    slot.soft.setBreakpoints(breakpoints);
    if (slot.cancelled) {
      slot.cancelled = false;
      return reason(slot, HvConstants.HV_EXIT_REASON_CANCELED);
    }
    for (long breakpoint : breakpoints) {
      if (!step && breakpoint == slot.soft.get(Reg.PC)) {
        return exception(slot, 0x30 << 26 | IL | 0x22, 0);
      }
    }
    return switch (slot.soft.run()) {
      case VcpuExit.Kicked() -> {
        slot.cancelled = false;
        yield reason(slot, HvConstants.HV_EXIT_REASON_CANCELED);
      }
      case VcpuExit.Hypercall(int immediate) -> exception(slot, 0x16 << 26 | IL | immediate, 0);
      case VcpuExit.SecureCall(int immediate) -> {
        back(slot);
        yield exception(slot, 0x17 << 26 | IL | immediate, 0);
      }
      case VcpuExit.WaitForInterrupt() -> {
        back(slot);
        yield exception(slot, 1 << 26 | IL | 0x1e << 20, 0);
      }
      case VcpuExit.MemoryFault(long ipa, MemoryAccess access) ->
          access == MemoryAccess.EXECUTE
              ? exception(slot, 0x20 << 26 | IL | 7, ipa)
              : exception(
                  slot, 0x24 << 26 | IL | (access == MemoryAccess.WRITE ? 1 << 6 : 0) | 7, ipa);
      case VcpuExit.MmioWrite(long ipa, int size, long value) -> {
        back(slot);
        yield exception(slot, 1 << 6 | single(slot, size), ipa);
      }
      case VcpuExit.MmioRead(long ipa, int size) -> exception(slot, single(slot, size), ipa);
      case VcpuExit.Debug(long pc, boolean stepped) -> {
        slot.step = false;
        yield exception(slot, (stepped ? 0x32 : 0x30) << 26 | IL | 0x22, 0);
      }
    };
  }

  private static void back(Slot slot) {
    slot.soft.set(Reg.PC, slot.soft.get(Reg.PC) - 4);
  }

  /** {@return the syndrome of a single access; the code of a test lies at its own address} */
  private synchronized int single(Slot slot, int size) {
    long pc = slot.soft.get(Reg.PC);
    Map.Entry<Long, Mapped> entry = mapped.floorEntry(pc);
    if (entry == null || pc - entry.getKey() >= entry.getValue().host.byteSize()) {
      return 0x24 << 26 | IL | 7; // the code is being replaced: nothing is said of the access
    }
    int word = entry.getValue().host.get(JAVA_INT, pc - entry.getKey());
    int opc = word >>> 22 & 3;
    boolean signed = opc >= 2;
    boolean sixtyFour = signed ? opc == 2 : size == 8;
    return 0x24 << 26
        | IL
        | 1 << 24
        | Integer.numberOfTrailingZeros(size) << 22
        | (signed ? 1 << 21 : 0)
        | (word & 31) << 16
        | (sixtyFour ? 1 << 15 : 0)
        | 7;
  }

  private static int exception(Slot slot, int syndrome, long ipa) {
    slot.exit.set(JAVA_LONG, HvConstants.EXIT_SYNDROME, syndrome & 0xffff_ffffL);
    slot.exit.set(JAVA_LONG, HvConstants.EXIT_PHYSICAL_ADDRESS, ipa);
    return reason(slot, HvConstants.HV_EXIT_REASON_EXCEPTION);
  }

  private static int reason(Slot slot, int reason) {
    slot.exit.set(JAVA_INT, HvConstants.EXIT_REASON, reason);
    return OK;
  }

  @Override
  public void close() {
    arena.close();
  }
}
