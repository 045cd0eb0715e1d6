package elfuse.hv.kvm;

import elfuse.hv.HypervisorException;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.kvm.raw.OneReg;
import elfuse.hv.kvm.raw.RegisterId;
import elfuse.hv.kvm.raw.Request;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The registers of one vCPU, in batches: a register is read from the kernel when it is first wanted
 * after a run, and what was set goes to the kernel before the next one. The structures of all
 * requests are made once, so that nothing is allocated later. Owned by the vCPU's thread.
 */
final class Registers {
  private static final ValueLayout.OfLong L = ValueLayout.JAVA_LONG;
  private static final int COUNT = Reg.values().length;
  private static final int VECTORS = 32;

  private final Ioctls ioctls;
  private final int fd;
  private final MemorySegment requests; // struct kvm_one_reg of each register, then each vector
  private final MemorySegment values; // 16 bytes for each
  private final MemorySegment other; // a request and 16 bytes for anything else

  // a bit for each, in the order of the requests
  private long valid;
  private long changed;
  private long vectorsValid;
  private long vectorsChanged;

  Registers(Ioctls ioctls, int fd, Arena arena) {
    this.ioctls = ioctls;
    this.fd = fd;
    int all = COUNT + VECTORS;
    requests = arena.allocate(all * OneReg.SIZE, 8);
    values = arena.allocate(all * 16L, 16);
    other = arena.allocate(OneReg.SIZE + 16, 16);
    for (Reg register : Reg.values()) {
      prepare(register.ordinal(), RegisterId.of(register));
    }
    for (int n = 0; n < VECTORS; n++) {
      prepare(COUNT + n, RegisterId.vector(n));
    }
    other.set(L, OneReg.ADDR, other.address() + OneReg.SIZE);
  }

  private void prepare(int index, long id) {
    requests.set(L, index * OneReg.SIZE + OneReg.ID, id);
    requests.set(L, index * OneReg.SIZE + OneReg.ADDR, values.address() + 16L * index);
  }

  // ---- what is kept until the next run ----

  long get(Reg register) {
    int index = register.ordinal();
    if ((valid >>> index & 1) == 0) {
      transfer(Request.KVM_GET_ONE_REG, index);
      valid |= 1L << index;
    }
    return values.get(L, 16L * index) & mask(register);
  }

  void set(Reg register, long value) {
    int index = register.ordinal();
    values.set(L, 16L * index, value & mask(register));
    if (register == Reg.PSTATE) {
      // the one register whose value KVM may refuse, so whoever sets it is told
      transfer(Request.KVM_SET_ONE_REG, index);
    } else {
      changed |= 1L << index;
    }
    valid |= 1L << index;
  }

  private static long mask(Reg register) {
    return register == Reg.FPCR || register == Reg.FPSR ? 0xffff_ffffL : -1;
  }

  long getVector(int number, int half) {
    loadVector(number);
    return values.get(L, 16L * (COUNT + number) + 8L * half);
  }

  void setVector(int number, int half, long value) {
    loadVector(number);
    values.set(L, 16L * (COUNT + number) + 8L * half, value);
    vectorsChanged |= 1L << number;
  }

  private void loadVector(int number) {
    if ((vectorsValid >>> number & 1) == 0) {
      transfer(Request.KVM_GET_ONE_REG, COUNT + number);
      vectorsValid |= 1L << number;
    }
  }

  /** Gives the kernel what was set. */
  void flush() {
    while (changed != 0) {
      transfer(Request.KVM_SET_ONE_REG, Long.numberOfTrailingZeros(changed));
      changed &= changed - 1;
    }
    while (vectorsChanged != 0) {
      transfer(Request.KVM_SET_ONE_REG, COUNT + Long.numberOfTrailingZeros(vectorsChanged));
      vectorsChanged &= vectorsChanged - 1;
    }
  }

  /** Forgets everything: the vCPU has run. */
  void forget() {
    valid = 0;
    changed = 0;
    vectorsValid = 0;
    vectorsChanged = 0;
  }

  private void transfer(Request request, int index) {
    int answer = ioctls.ioctl(fd, request, requests.address() + index * OneReg.SIZE);
    if (answer < 0) {
      String name = index < COUNT ? Reg.values()[index].name() : "V" + (index - COUNT);
      throw new KvmException(request.name(), -answer, "register " + name);
    }
  }

  // ---- what is not kept ----

  long get(SysReg register) {
    long id =
        register == SysReg.CCSIDR_EL1
            ? RegisterId.ccsidr(get(SysReg.CSSELR_EL1))
            : RegisterId.of(register);
    other.set(L, OneReg.ID, id);
    other.set(L, OneReg.SIZE, 0);
    int answer = ioctls.ioctl(fd, Request.KVM_GET_ONE_REG, other.address());
    if (Errno.ENOENT.is(answer)) {
      throw new HypervisorException("get: this host's vCPUs have no " + register);
    }
    if (answer < 0) {
      throw new KvmException("KVM_GET_ONE_REG", -answer, "register " + register);
    }
    return other.get(L, OneReg.SIZE);
  }

  void set(SysReg register, long value) {
    other.set(L, OneReg.ID, RegisterId.of(register));
    other.set(L, OneReg.SIZE, value);
    int answer = ioctls.ioctl(fd, Request.KVM_SET_ONE_REG, other.address());
    if (Errno.ENOENT.is(answer)) {
      throw new HypervisorException("set: this host's vCPUs have no " + register);
    }
    if (answer < 0) {
      throw new KvmException("KVM_SET_ONE_REG", -answer, "register " + register);
    }
  }
}
