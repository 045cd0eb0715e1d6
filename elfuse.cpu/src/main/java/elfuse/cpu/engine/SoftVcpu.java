package elfuse.cpu.engine;

import elfuse.hv.HypervisorException;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;

/** The face of a {@link Core} that {@code elfuse.hv} knows: owner checks and register access. */
final class SoftVcpu implements Vcpu {
  private static final int FPCR_BITS = 0x07c0_0000;
  private static final int FPSR_BITS = 0x0800_009f;

  private final Core core;
  private final Thread owner = Thread.currentThread();
  private boolean closed;

  SoftVcpu(Core core) {
    this.core = core;
  }

  private void check() {
    if (Thread.currentThread() != owner) {
      throw new WrongThreadException(
          "the vCPU belongs to thread '" + owner.getName() + "', which alone may use it");
    }
    if (closed) {
      throw new HypervisorException("the vCPU is closed");
    }
  }

  @Override
  public long get(Reg register) {
    check();
    return switch (register) {
      case PC -> core.state.pc;
      case PSTATE -> core.pstate();
      case FPCR -> core.state.fpcr & 0xffff_ffffL;
      case FPSR -> core.state.fpsr & 0xffff_ffffL;
      default -> core.state.x[register.ordinal()];
    };
  }

  @Override
  public void set(Reg register, long value) {
    check();
    switch (register) {
      case PC -> core.state.pc = value;
      case PSTATE -> core.setHostPstate(value);
      case FPCR -> core.state.fpcr = (int) value & FPCR_BITS;
      case FPSR -> core.state.fpsr = (int) value & FPSR_BITS;
      default -> core.state.x[register.ordinal()] = value;
    }
  }

  @Override
  public long get(SysReg register) {
    check();
    return core.read(register);
  }

  @Override
  public void set(SysReg register, long value) {
    check();
    if (!Core.writable(register)) {
      throw new HypervisorException("set: " + register + " is read-only");
    }
    core.write(register, value);
    // a vCPU whose MMU is off has no translations of its own: others that run keep theirs
    if (core.memory.regime().mmuOn()) {
      switch (register) {
        case SCTLR_EL1, TCR_EL1, TTBR0_EL1, TTBR1_EL1, MAIR_EL1 ->
            core.vm.permissions().invalidateAll();
        default -> {}
      }
    }
  }

  @Override
  public long getVector(int number, int half) {
    check();
    return core.state.v[index(number, half)];
  }

  @Override
  public void setVector(int number, int half, long value) {
    check();
    core.state.v[index(number, half)] = value;
  }

  private static int index(int number, int half) {
    if (number < 0 || number > 31 || half < 0 || half > 1) {
      throw new IllegalArgumentException("no half " + half + " of V" + number);
    }
    return 2 * number + half;
  }

  @Override
  public VcpuExit run() {
    check();
    return core.run();
  }

  @Override
  public void completeMmioRead(long value) {
    check();
    if (!core.completeLoad(value)) {
      throw new IllegalStateException("no load from MMIO is pending");
    }
  }

  @Override
  public void kick() {
    core.kick();
  }

  @Override
  public void setSingleStep(boolean on) {
    check();
    core.debugging().setStepping(on);
    core.debuggingChanged();
  }

  @Override
  public void setBreakpoints(long... addresses) {
    check();
    core.debugging().setBreakpoints(addresses);
    core.debuggingChanged();
  }

  @Override
  public void close() {
    if (!closed) {
      check();
      closed = true;
      core.vm.remove(core);
    }
  }
}
