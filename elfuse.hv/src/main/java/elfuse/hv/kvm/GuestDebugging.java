package elfuse.hv.kvm;

import elfuse.hv.HypervisorException;
import elfuse.hv.kvm.raw.GuestDebug;
import elfuse.hv.kvm.raw.Request;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Single-step and the hardware breakpoints of one vCPU. Owned by its thread. */
final class GuestDebugging {
  // DBGBCR: E, PMC EL1 and EL0, BAS all four bytes (Arm ARM D24.3.2)
  private static final long ENABLED = 1 | 3 << 1 | 0xf << 5;
  private static final long NOWHERE = 1; // no instruction is there

  private final VmFd vm;
  private final VcpuUnit unit;
  private final MemorySegment request;
  private boolean stepping;
  private long[] breakpoints = {};
  private long reported = NOWHERE;

  GuestDebugging(VmFd vm, VcpuUnit unit) {
    this.vm = vm;
    this.unit = unit;
    request = unit.debugRequest;
  }

  boolean stepping() {
    return stepping;
  }

  void setStepping(boolean on) {
    require();
    apply(on, breakpoints);
    stepping = on;
  }

  void setBreakpoints(long[] addresses) {
    require();
    if (addresses.length > vm.breakpoints()) {
      throw new HypervisorException(
          "setBreakpoints: this host's vCPUs have "
              + vm.breakpoints()
              + " breakpoints, "
              + addresses.length
              + " were asked for");
    }
    for (long address : addresses) {
      if ((address & 3) != 0) {
        throw new IllegalArgumentException(
            "setBreakpoints: 0x" + Long.toHexString(address) + " is not a multiple of 4");
      }
    }
    long[] copy = addresses.clone();
    apply(stepping, copy);
    breakpoints = copy;
    reported = NOWHERE;
  }

  private void require() {
    if (vm.breakpoints() < 0) {
      throw new HypervisorException("this kernel's KVM lacks KVM_CAP_SET_GUEST_DEBUG");
    }
  }

  /** {@return whether there is a breakpoint somewhere, and steps are not reported anyway} */
  boolean breaking() {
    return breakpoints.length != 0 && !stepping;
  }

  /**
   * {@return whether the last run ended at the breakpoint that is here, so that it is passed now}
   */
  boolean passes(long pc) {
    return reported == pc;
  }

  /** The last exit was this; {@code pc} counts if it was a breakpoint. */
  void ended(boolean breakpoint, long pc) {
    reported = breakpoint ? pc : NOWHERE;
  }

  /** Lets the next run make one step, without breakpoints. */
  void passOne() {
    apply(true, new long[0]);
  }

  /** Puts back what was asked for. */
  void restore() {
    apply(stepping, breakpoints);
  }

  private void apply(boolean step, long[] addresses) {
    request.fill((byte) 0);
    int control = 0;
    if (step) {
      control |= GuestDebug.KVM_GUESTDBG_ENABLE | GuestDebug.KVM_GUESTDBG_SINGLESTEP;
    }
    if (addresses.length != 0) {
      control |= GuestDebug.KVM_GUESTDBG_ENABLE | GuestDebug.KVM_GUESTDBG_USE_HW;
    }
    request.set(ValueLayout.JAVA_INT, GuestDebug.CONTROL, control);
    for (int i = 0; i < addresses.length; i++) {
      request.set(ValueLayout.JAVA_LONG, GuestDebug.DBG_BCR + 8L * i, ENABLED);
      request.set(ValueLayout.JAVA_LONG, GuestDebug.DBG_BVR + 8L * i, addresses[i]);
    }
    int answer = vm.ioctls.ioctl(unit.fd, Request.KVM_SET_GUEST_DEBUG, request.address());
    if (answer < 0) {
      throw new KvmException("KVM_SET_GUEST_DEBUG", -answer, addresses.length + " breakpoints");
    }
  }
}
