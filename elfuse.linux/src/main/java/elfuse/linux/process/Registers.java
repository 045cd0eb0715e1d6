package elfuse.linux.process;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;

/** The registers of EL0 that no trap frame holds, on their way from one vCPU to another. */
final class Registers {
  /** V0 to V31, each as a low and a high half. */
  final long[] vectors = new long[64];

  /** FPSR and FPCR. */
  long fpsr;

  long fpcr;

  /** TPIDR_EL0. */
  long threadPointer;

  /** Whether somebody has changed them since they were loaded. */
  boolean changed;

  /** Loads them from a vCPU, on the thread that owns it. */
  void load(Vcpu cpu) {
    changed = false;
    fpsr = cpu.get(Reg.FPSR);
    fpcr = cpu.get(Reg.FPCR);
    threadPointer = cpu.get(SysReg.TPIDR_EL0);
    for (int n = 0; n < vectors.length; n++) {
      vectors[n] = cpu.getVector(n >> 1, n & 1);
    }
  }

  /** {@return a copy; on the thread that owns the vCPU} */
  static Registers of(Vcpu cpu) {
    Registers registers = new Registers();
    registers.load(cpu);
    return registers;
  }

  /** Puts them into a vCPU, on the thread that owns it. */
  void store(Vcpu cpu) {
    cpu.set(Reg.FPSR, fpsr);
    cpu.set(Reg.FPCR, fpcr);
    cpu.set(SysReg.TPIDR_EL0, threadPointer);
    for (int n = 0; n < vectors.length; n++) {
      cpu.setVector(n >> 1, n & 1, vectors[n]);
    }
  }
}
