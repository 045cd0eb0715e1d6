package elfuse.testsuite.engine;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.kvm.raw.ExitReason;
import elfuse.hv.kvm.raw.GuestDebug;
import elfuse.hv.kvm.raw.KvmRun;
import elfuse.hv.kvm.raw.OneReg;
import elfuse.hv.kvm.raw.RegisterId;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;

/**
 * One vCPU of {@link KvmDouble}. The kernel lets any thread use a vCPU and the software CPU only
 * its maker, so each has a thread of its own here.
 */
final class KvmVcpuDouble {
  private static final int EINTR = 4;
  private static final int EINVAL = 22;
  private static final int ENOSYS = 38;
  private static final int EFAULT = 14;
  private static final int ENOENT = 2;
  private static final int IL = 1 << 25;
  private static final ValueLayout.OfLong L = ValueLayout.JAVA_LONG;
  private static final ValueLayout.OfInt I = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfByte B = ValueLayout.JAVA_BYTE;

  /** How a register of KVM is reached in the software CPU. */
  private record Access(Object register, int vector) {}

  private static final Map<Long, Access> REGISTERS = registers();

  private final KvmDouble.Machine machine;
  private final ExecutorService thread;
  private Vcpu soft;
  private volatile MemorySegment shared;
  private boolean initialized;

  // what the next KVM_RUN finishes
  private boolean store;
  private boolean load;
  private boolean stepping;
  private long[] breakpoints = {};

  // signals that found the vCPU inside, guarded by this
  private long signals;
  private long seen;

  KvmVcpuDouble(KvmDouble.Machine machine) {
    this.machine = machine;
    thread =
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("vcpu of the double").unstarted(task));
  }

  private static Map<Long, Access> registers() {
    Map<Long, Access> registers = new HashMap<>();
    for (Reg register : Reg.values()) {
      registers.put(RegisterId.of(register), new Access(register, -1));
    }
    for (SysReg register : SysReg.values()) {
      // KVM has no number for these two: the guest reads the host's
      if (register != SysReg.CNTFRQ_EL0 && register != SysReg.DCZID_EL0) {
        registers.put(RegisterId.of(register), new Access(register, -1));
      }
    }
    for (int n = 0; n < 32; n++) {
      registers.put(RegisterId.vector(n), new Access(null, n));
    }
    return registers;
  }

  private int on(IntSupplier work) {
    Future<Integer> result = thread.submit(work::getAsInt);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new AssertionError("the software CPU failed", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  KvmDouble.Machine machine() {
    return machine;
  }

  void share(MemorySegment memory) {
    shared = memory;
  }

  boolean initialized() {
    return initialized;
  }

  int init(int target, int wanted) {
    if (target != wanted) {
      return -EINVAL;
    }
    return on(() -> {
      if (soft != null) {
        soft.close();
      }
      soft = machine.soft.createVcpu();
      initialized = true;
      return 0;
    });
  }

  void free() {
    on(() -> {
      if (soft != null) {
        soft.close();
      }
      return 0;
    });
    thread.shutdown();
  }

  // ---- registers ----

  int getOneReg(long argument) {
    MemorySegment request = KvmDouble.at(argument, OneReg.SIZE);
    long id = request.get(L, OneReg.ID);
    Access access = REGISTERS.get(id);
    if (access == null) {
      return -ENOENT;
    }
    MemorySegment value = KvmDouble.at(request.get(L, OneReg.ADDR), RegisterId.size(id));
    return on(() -> {
      switch (access.register) {
        case Reg register -> put(value, soft.get(register));
        case SysReg register ->
            put(value, machine.identification().getOrDefault(register, soft.get(register)));
        case null, default -> {
          value.set(L, 0, soft.getVector(access.vector, 0));
          value.set(L, 8, soft.getVector(access.vector, 1));
        }
      }
      return 0;
    });
  }

  private static void put(MemorySegment value, long number) {
    if (value.byteSize() == 4) {
      value.set(I, 0, (int) number);
    } else {
      value.set(L, 0, number);
    }
  }

  int setOneReg(long argument) {
    MemorySegment request = KvmDouble.at(argument, OneReg.SIZE);
    long id = request.get(L, OneReg.ID);
    Access access = REGISTERS.get(id);
    if (access == null) {
      return -ENOENT;
    }
    MemorySegment value = KvmDouble.at(request.get(L, OneReg.ADDR), RegisterId.size(id));
    return on(() -> {
      try {
        switch (access.register) {
          case Reg register -> {
            long number = value.byteSize() == 4 ? value.get(I, 0) & 0xffff_ffffL : value.get(L, 0);
            int mode = (int) number & 0x1f;
            if (register == Reg.PSTATE && mode != 0 && mode != 4 && mode != 5) {
              return -EINVAL;
            }
            soft.set(register, number);
          }
          case SysReg register when register == SysReg.CNTVCT_EL0 -> machine.counterWrong = false;
          case SysReg register -> soft.set(register, value.get(L, 0));
          case null, default -> {
            soft.setVector(access.vector, 0, value.get(L, 0));
            soft.setVector(access.vector, 1, value.get(L, 8));
          }
        }
        return 0;
      } catch (HypervisorException refused) {
        return KvmDouble.refused(refused);
      }
    });
  }

  boolean registerList(long argument) {
    long room = KvmDouble.at(argument, 8).get(L, 0);
    List<Long> ids = new ArrayList<>(REGISTERS.keySet());
    KvmDouble.at(argument, 8).set(L, 0, ids.size());
    if (room < ids.size()) {
      return false;
    }
    MemorySegment list = KvmDouble.at(argument, 8L + 8L * ids.size());
    for (int i = 0; i < ids.size(); i++) {
      list.set(L, 8L + 8L * i, ids.get(i));
    }
    return true;
  }

  int setGuestDebug(long argument) {
    MemorySegment debug = KvmDouble.at(argument, GuestDebug.SIZE);
    int control = debug.get(I, GuestDebug.CONTROL);
    boolean enabled = (control & GuestDebug.KVM_GUESTDBG_ENABLE) != 0;
    boolean step = enabled && (control & GuestDebug.KVM_GUESTDBG_SINGLESTEP) != 0;
    List<Long> addresses = new ArrayList<>();
    if (enabled && (control & GuestDebug.KVM_GUESTDBG_USE_HW) != 0) {
      for (int i = 0; i < GuestDebug.KVM_ARM_MAX_DBG_REGS; i++) {
        if ((debug.get(L, GuestDebug.DBG_BCR + 8L * i) & 1) != 0) {
          addresses.add(debug.get(L, GuestDebug.DBG_BVR + 8L * i));
        }
      }
    }
    return on(() -> {
      stepping = step;
      breakpoints = addresses.stream().mapToLong(Long::longValue).toArray();
      soft.setSingleStep(step);
      soft.setBreakpoints(breakpoints);
      return 0;
    });
  }

  // ---- running ----

  /** A signal from now on ends the run. */
  synchronized void entering() {
    seen = signals;
  }

  void signal() {
    synchronized (this) {
      signals++;
      notifyAll();
    }
    soft.kick();
  }

  int run() {
    machine.ran = true;
    return on(this::enter);
  }

  private int enter() {
    if (machine.counterWrong) {
      throw new AssertionError("the guest's counter began at 0 with a new vCPU");
    }
    boolean finished = store || load;
    if (store) {
      soft.set(Reg.PC, soft.get(Reg.PC) + 4);
    } else if (load) {
      soft.completeMmioRead(shared.get(L, KvmRun.MMIO_DATA));
    }
    store = false;
    load = false;
    if (shared.get(B, KvmRun.IMMEDIATE_EXIT) != 0) {
      shared.set(I, KvmRun.EXIT_REASON, ExitReason.KVM_EXIT_INTR.number());
      return -EINTR;
    }
    if (finished && stepping) {
      return debug(0x32);
    }
    while (true) {
      if (!stepping && atBreakpoint()) {
        return debug(0x30);
      }
      switch (soft.run()) {
        case VcpuExit.Kicked() -> {
          shared.set(I, KvmRun.EXIT_REASON, ExitReason.KVM_EXIT_INTR.number());
          return -EINTR;
        }
        case VcpuExit.MmioWrite(long ipa, int size, long value) -> {
          soft.set(Reg.PC, soft.get(Reg.PC) - 4); // the kernel moves on when it is entered again
          if (machine.covers(ipa)) {
            return -EFAULT;
          }
          store = true;
          return mmio(ipa, size, value, 1);
        }
        case VcpuExit.MmioRead(long ipa, int size) -> {
          if (machine.covers(ipa)) {
            soft.set(Reg.PC, soft.get(Reg.PC)); // the load is abandoned
            return -EFAULT;
          }
          load = true;
          return mmio(ipa, size, 0, 0);
        }
        case VcpuExit.MemoryFault(long ipa, MemoryAccess access) -> {
          if (machine.covers(ipa)) {
            return -EFAULT;
          }
          if (access == MemoryAccess.EXECUTE) {
            externalAbort();
          } else {
            return noSyndrome(ipa, access);
          }
        }
        case VcpuExit.Hypercall _ -> {
          if (forwarded(0)) {
            return 0;
          }
        }
        case VcpuExit.SecureCall(int immediate) -> {
          if (immediate == 0 && forwarded(KvmRun.KVM_HYPERCALL_EXIT_SMC)) {
            return 0;
          }
          if (immediate != 0) {
            soft.set(Reg.X0, -1);
          }
        }
        case VcpuExit.WaitForInterrupt() -> {
          if (stepping) {
            return debug(0x32);
          }
          waitForSignal();
        }
        case VcpuExit.Debug(long pc, boolean step) -> {
          return debug(step ? 0x32 : 0x30);
        }
      }
    }
  }

  private boolean atBreakpoint() {
    long pc = soft.get(Reg.PC);
    for (long breakpoint : breakpoints) {
      if (breakpoint == pc) {
        return true;
      }
    }
    return false;
  }

  private int debug(int exceptionClass) {
    shared.set(I, KvmRun.EXIT_REASON, ExitReason.KVM_EXIT_DEBUG.number());
    shared.set(I, KvmRun.DEBUG_HSR, exceptionClass << 26 | IL | 0x22);
    return 0;
  }

  private int mmio(long ipa, int size, long value, int isWrite) {
    shared.set(I, KvmRun.EXIT_REASON, ExitReason.KVM_EXIT_MMIO.number());
    shared.set(L, KvmRun.MMIO_PHYS_ADDR, ipa);
    // what lies behind the value is left from before
    shared.set(L, KvmRun.MMIO_DATA, size == 8 ? value : value | -1L << 8 * size);
    shared.set(I, KvmRun.MMIO_LEN, size);
    shared.set(B, KvmRun.MMIO_IS_WRITE, (byte) isWrite);
    return 0;
  }

  private int noSyndrome(long ipa, MemoryAccess access) {
    if (!machine.nisvToUser) {
      return -ENOSYS;
    }
    shared.set(I, KvmRun.EXIT_REASON, ExitReason.KVM_EXIT_ARM_NISV.number());
    shared.set(L, KvmRun.NISV_ESR_ISS, 5 | (access == MemoryAccess.WRITE ? 1 << 6 : 0));
    shared.set(L, KvmRun.NISV_FAULT_IPA, ipa);
    return 0;
  }

  /** A call that a filter forwards leaves; what KVM serves itself and does not know is refused. */
  private boolean forwarded(int flags) {
    long function = soft.get(Reg.X0) & 0xffff_ffffL;
    for (long[] range : machine.filters) {
      if (function >= range[0] && function <= range[1]) {
        shared.set(I, KvmRun.EXIT_REASON, ExitReason.KVM_EXIT_HYPERCALL.number());
        shared.set(L, KvmRun.HYPERCALL_NR, function);
        shared.set(L, KvmRun.HYPERCALL_FLAGS, flags);
        return true;
      }
    }
    soft.set(Reg.X0, -1);
    soft.set(Reg.X1, 0);
    soft.set(Reg.X2, 0);
    soft.set(Reg.X3, 0);
    return false;
  }

  private void externalAbort() {
    long pstate = soft.get(Reg.PSTATE);
    int mode = (int) pstate & 15;
    int ec = mode == 0 ? 0x20 : 0x21;
    soft.set(SysReg.ESR_EL1, (long) ec << 26 | IL | 0x10);
    soft.set(SysReg.FAR_EL1, soft.get(Reg.PC));
    soft.set(SysReg.ELR_EL1, soft.get(Reg.PC));
    soft.set(SysReg.SPSR_EL1, pstate);
    soft.set(Reg.PC, soft.get(SysReg.VBAR_EL1) + (mode == 0 ? 0x400 : mode == 5 ? 0x200 : 0));
    soft.set(Reg.PSTATE, 0x3c5);
  }

  private synchronized void waitForSignal() {
    while (signals == seen) {
      try {
        wait();
      } catch (InterruptedException e) {
        return; // the double is being thrown away
      }
    }
  }
}
