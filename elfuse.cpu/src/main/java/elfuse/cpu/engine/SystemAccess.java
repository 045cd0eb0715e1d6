package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.hv.SysReg;

/** MRS and MSR (register): who may access what (Arm ARM D24). */
final class SystemAccess {
  private static final int UMA = 1 << 9;
  private static final int UCT = 1 << 15;
  private static final int DZE = 1 << 14;

  // registers that hv has no name for, as o0:op1:CRn:CRm:op2
  private static final int NZCV = encoding(3, 3, 4, 2, 0);
  private static final int DAIF = encoding(3, 3, 4, 2, 1);
  private static final int FPCR = encoding(3, 3, 4, 4, 0);
  private static final int FPSR = encoding(3, 3, 4, 4, 1);
  private static final int CURRENT_EL = encoding(3, 0, 4, 2, 2);
  private static final int SP_SEL = encoding(3, 0, 4, 2, 0);
  private static final int PAN = encoding(3, 0, 4, 2, 3);
  private static final int CNTV_TVAL = encoding(3, 3, 14, 3, 0);
  private static final int CNTP_TVAL = encoding(3, 3, 14, 2, 0);
  private static final int CNTP_CTL = encoding(3, 3, 14, 2, 1);
  private static final int CNTP_CVAL = encoding(3, 3, 14, 2, 2);
  private static final int OSLAR = encoding(2, 0, 1, 0, 4);
  private static final int OSLSR = encoding(2, 0, 1, 1, 4);
  private static final int OSDLR = encoding(2, 0, 1, 3, 4);

  private static final int FPCR_BITS = 0x07c0_0000; // AHP DN FZ RMode
  private static final int FPSR_BITS = 0x0800_009f; // QC and the cumulative exceptions

  private SystemAccess() {}

  private static int encoding(int op0, int op1, int crn, int crm, int op2) {
    return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
  }

  /** Executes MRS or MSR; {@return whether to go straight on} */
  static boolean execute(Core core, Opcode op, int word) {
    int encoding = word >>> 5 & 0x7fff | 0x8000;
    int t = word & 31;
    SysReg register = SystemRegisters.of(encoding);
    if (core.el() == 0) {
      Permission permission = atEl0(core, encoding, register, op == Opcode.MRS);
      if (permission == Permission.UNDEFINED) {
        return core.undefined();
      }
      if (permission == Permission.TRAPPED) {
        return SystemOps.trapped(core, word);
      }
    }
    if ((encoding == FPCR || encoding == FPSR) && !core.fpEnabled()) {
      return core.raise(ExceptionClass.FP_ACCESS, ExceptionClass.CONDITION_ALWAYS);
    }
    if (op == Opcode.MRS) {
      int d = t == 31 ? CpuState.SINK : t;
      return register != null ? read(core, register, d) : readOther(core, encoding, d);
    }
    long value = core.state.x[t == 31 ? CpuState.ZERO : t];
    return register != null ? write(core, register, value) : writeOther(core, encoding, value);
  }

  private enum Permission {
    ALLOWED,
    TRAPPED,
    UNDEFINED
  }

  private static Permission atEl0(Core core, int encoding, SysReg register, boolean read) {
    long sctlr = core.system.get(SysReg.SCTLR_EL1);
    long cntkctl = core.system.get(SysReg.CNTKCTL_EL1);
    if (register == null) {
      if (encoding == NZCV || encoding == FPCR || encoding == FPSR) {
        return Permission.ALLOWED;
      }
      if (encoding == DAIF) {
        return allowed((sctlr & UMA) != 0);
      }
      if (encoding == CNTV_TVAL) {
        return allowed((cntkctl & 1 << 8) != 0);
      }
      return encoding == CNTP_TVAL || encoding == CNTP_CTL || encoding == CNTP_CVAL
          ? allowed((cntkctl & 1 << 9) != 0)
          : Permission.UNDEFINED;
    }
    return switch (register) {
      case TPIDR_EL0 -> Permission.ALLOWED;
      case TPIDRRO_EL0, DCZID_EL0 -> read ? Permission.ALLOWED : Permission.UNDEFINED;
      case CTR_EL0 -> read ? allowed((sctlr & UCT) != 0) : Permission.UNDEFINED;
      case CNTFRQ_EL0 -> read ? allowed((cntkctl & 3) != 0) : Permission.UNDEFINED;
      case CNTVCT_EL0 -> read ? allowed((cntkctl & 2) != 0) : Permission.UNDEFINED;
      case CNTPCT_EL0 -> read ? allowed((cntkctl & 1) != 0) : Permission.UNDEFINED;
      case CNTV_CTL_EL0, CNTV_CVAL_EL0 -> allowed((cntkctl & 1 << 8) != 0);
      default -> Permission.UNDEFINED;
    };
  }

  private static Permission allowed(boolean yes) {
    return yes ? Permission.ALLOWED : Permission.TRAPPED;
  }

  private static boolean read(Core core, SysReg register, int d) {
    if (register == SysReg.SP_EL1 || register == SysReg.SP_EL0 && !core.ownStack()) {
      return core.undefined();
    }
    long value = core.read(register);
    if (register == SysReg.DCZID_EL0 && core.el() == 0 && sctlrLacks(core, DZE)) {
      value |= 1 << 4; // DZP: DC ZVA is prohibited
    }
    core.state.x[d] = value;
    return true;
  }

  private static boolean sctlrLacks(Core core, int bit) {
    return (core.system.get(SysReg.SCTLR_EL1) & bit) == 0;
  }

  private static boolean write(Core core, SysReg register, long value) {
    if (register == SysReg.SP_EL1
        || register == SysReg.SP_EL0 && !core.ownStack()
        || !Core.writable(register)) {
      return core.undefined();
    }
    core.write(register, value);
    // a change of translation is seen by the next instruction, which A64 allows before the ISB
    core.state.pc += 4;
    return false;
  }

  private static boolean readOther(Core core, int encoding, int d) {
    long value;
    if (encoding == NZCV) {
      value = (long) core.state.nzcv << 28;
    } else if (encoding == FPCR) {
      value = core.state.fpcr & 0xffff_ffffL;
    } else if (encoding == FPSR) {
      value = core.state.fpsr & 0xffff_ffffL;
    } else if (encoding == DAIF) {
      value = (long) core.daif << 6;
    } else if (encoding == CURRENT_EL) {
      value = (long) core.el() << 2;
    } else if (encoding == SP_SEL) {
      value = core.ownStack() ? 1 : 0;
    } else if (encoding == PAN) {
      value = core.pan() ? Pstate.PAN : 0;
    } else if (encoding == CNTV_TVAL) {
      value = core.system.get(SysReg.CNTV_CVAL_EL0) - core.vm.counter().now() & 0xffff_ffffL;
    } else if (encoding == CNTP_TVAL) {
      value = core.physicalTimer.compare - core.vm.counter().now() & 0xffff_ffffL;
    } else if (encoding == CNTP_CTL) {
      value = core.physicalTimer.control(core.vm.counter().now());
    } else if (encoding == CNTP_CVAL) {
      value = core.physicalTimer.compare;
    } else if (encoding == OSLSR) {
      value = 8; // the OS lock is implemented, and open
    } else if (encoding == OSDLR || isReservedId(encoding) || isLimitedOrdering(encoding)) {
      value = 0;
    } else {
      return core.undefined();
    }
    core.state.x[d] = value;
    return true;
  }

  private static boolean writeOther(Core core, int encoding, long value) {
    if (encoding == NZCV) {
      core.state.nzcv = (int) (value >>> 28) & 15;
    } else if (encoding == FPCR) {
      core.state.fpcr = (int) value & FPCR_BITS;
    } else if (encoding == FPSR) {
      core.state.fpsr = (int) value & FPSR_BITS;
    } else if (encoding == DAIF) {
      core.daif = (int) (value >>> 6) & 15;
    } else if (encoding == SP_SEL) {
      core.setMode(1, (value & 1) != 0, core.pan(), false);
      return changed(core);
    } else if (encoding == PAN) {
      core.setMode(1, core.ownStack(), (value & Pstate.PAN) != 0, false);
      return changed(core);
    } else if (encoding == CNTV_TVAL) {
      core.write(SysReg.CNTV_CVAL_EL0, core.vm.counter().now() + (int) value);
    } else if (encoding == CNTP_TVAL) {
      core.physicalTimer.compare = core.vm.counter().now() + (int) value;
    } else if (encoding == CNTP_CTL) {
      core.physicalTimer.enable = (int) value & 3;
    } else if (encoding == CNTP_CVAL) {
      core.physicalTimer.compare = value;
    } else if (encoding != OSLAR && encoding != OSDLR && !isWritableOrdering(encoding)) {
      return core.undefined();
    }
    return true;
  }

  private static boolean changed(Core core) {
    core.state.pc += 4;
    return false;
  }

  /** {@return whether it is an identification register that has no name yet, and reads as zero} */
  private static boolean isReservedId(int encoding) {
    int crm = encoding >>> 3 & 15;
    return encoding >>> 7 == encoding(3, 0, 0, 0, 0) >>> 7 && crm >= 1 && crm <= 7;
  }

  /** LORSA, LOREA, LORN, LORC and LORID: there are no limited ordering regions. */
  private static boolean isLimitedOrdering(int encoding) {
    int op2 = encoding & 7;
    return encoding >>> 3 == encoding(3, 0, 10, 4, 0) >>> 3 && (op2 <= 3 || op2 == 7);
  }

  private static boolean isWritableOrdering(int encoding) {
    return isLimitedOrdering(encoding) && (encoding & 7) != 7;
  }
}
