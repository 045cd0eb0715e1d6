package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;

/** Exception generation and return, and the hints that do something (Arm ARM C6.2). */
final class ExceptionOps {
  private static final int YIELD = 1;
  private static final int WFE = 2;
  private static final int WFI = 3;

  private ExceptionOps() {}

  /** SVC, HVC, SMC, BRK and HLT; {@return false} */
  static boolean call(Core core, Opcode op, int immediate) {
    long next = core.state.pc + 4;
    switch (op) {
      case SVC -> core.enter(ExceptionClass.SVC, immediate, next);
      case BRK -> core.raise(ExceptionClass.BRK, immediate);
      case HVC -> {
        if (core.el() == 0) {
          return core.undefined();
        }
        core.state.pc = next;
        core.exit = new VcpuExit.Hypercall(immediate);
      }
      case SMC -> {
        if (core.el() == 0) {
          return core.undefined();
        }
        core.state.pc = next;
        core.exit = new VcpuExit.SecureCall(immediate);
      }
      // HLT halts for an external debugger, of which there is none
      default -> core.undefined();
    }
    return false;
  }

  /** ERET; {@return false} */
  static boolean eret(Core core) {
    if (core.el() == 0) {
      return core.undefined();
    }
    core.monitor.clear();
    core.state.pc = core.system.get(SysReg.ELR_EL1);
    core.setPstate(core.system.get(SysReg.SPSR_EL1));
    return false;
  }

  /** YIELD, WFE, WFI, SEV and SEVL; {@return whether to go straight on} */
  static boolean hint(Core core, int number) {
    switch (number) {
      case YIELD -> Thread.onSpinWait();
      case WFE -> {
        if (core.el() == 0 && !allowed(core, 18)) {
          return core.raise(ExceptionClass.WFX, ExceptionClass.CONDITION_ALWAYS | 1);
        }
        // an event may always have happened; the thread that this one waits for needs a processor
        Thread.yield();
      }
      case WFI -> {
        if (core.el() == 0 && !allowed(core, 16)) {
          return core.raise(ExceptionClass.WFX, ExceptionClass.CONDITION_ALWAYS);
        }
        core.state.pc += 4;
        core.exit = new VcpuExit.WaitForInterrupt();
        return false;
      }
      default -> {
        // SEV and SEVL: nobody waits, see WFE
      }
    }
    return true;
  }

  private static boolean allowed(Core core, int bit) {
    return (core.system.get(SysReg.SCTLR_EL1) >>> bit & 1) != 0;
  }
}
