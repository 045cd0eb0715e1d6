package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.hv.SysReg;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Emits what the shim and the vDSO do for every call they serve: reading and writing system
 * registers, ISB, SVC and ERET. What can trap, or change how memory is seen, is left to {@link
 * SystemAccess}; a region belongs to one exception level, so the rest needs no check when it runs.
 */
final class SystemEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;
  private static final ClassDesc Z = ConstantDescs.CD_boolean;
  private static final ClassDesc SYS_REG = ClassDesc.of("elfuse.hv.SysReg");

  private final RegionMethod m;
  private final CodeBuilder code;
  private final boolean privileged;

  /**
   * @param privileged whether the region runs at EL1
   */
  SystemEmitter(RegionMethod method, boolean privileged) {
    m = method;
    code = method.code;
    this.privileged = privileged;
  }

  /**
   * Emits MRS or MSR, if that is one of those that are done here.
   *
   * @param elsewhere where to go when it has to be done by {@link SystemAccess}
   * @return whether it has been emitted
   */
  boolean access(long w, Label elsewhere) {
    Opcode op = Predecoder.opcode(Packed.opcode(w));
    if (op != Opcode.MRS && op != Opcode.MSR_REG) {
      return false;
    }
    int word = Packed.imm(w);
    SysReg register = SystemRegisters.of(word >>> 5 & 0x7fff | 0x8000);
    if (register == null) {
      return false;
    }
    int t = word & 31;
    if (op == Opcode.MRS) {
      if (register == SysReg.CNTVCT_EL0) {
        code.aload(RegionMethod.DISPATCHER_VAR);
        if (!privileged) {
          code.invokevirtual(RegionMethod.DISPATCHER, "mayReadCounter", MethodTypeDesc.of(Z));
          code.ifeq(elsewhere);
          code.aload(RegionMethod.DISPATCHER_VAR);
        }
        code.invokevirtual(RegionMethod.DISPATCHER, "counter", MethodTypeDesc.of(J));
      } else if (isPlain(register, false)) {
        code.aload(RegionMethod.DISPATCHER_VAR);
        code.getfield(RegionMethod.DISPATCHER, "system", RegionMethod.LONGS);
        code.loadConstant(register.ordinal()).laload();
      } else {
        return false;
      }
      m.setX(t == 31 ? CpuState.SINK : t);
      return true;
    }
    if (!isPlain(register, true)) {
      return false;
    }
    code.aload(RegionMethod.DISPATCHER_VAR);
    code.getstatic(SYS_REG, register.name(), SYS_REG);
    m.getX(t == 31 ? CpuState.ZERO : t);
    code.invokevirtual(
        RegionMethod.DISPATCHER, "setSystem", MethodTypeDesc.of(ConstantDescs.CD_void, SYS_REG, J));
    return true;
  }

  /**
   * Emits DC ZVA, with which memset clears what is large: all its time went into leaving the region
   * for it.
   *
   * @param elsewhere where to go when EL0 may not execute it
   * @return whether the instruction is one
   */
  boolean zeroLine(long w, int place, Label elsewhere) {
    if (!isZeroLine(w)) {
      return false;
    }
    if (!privileged) {
      code.aload(RegionMethod.DISPATCHER_VAR);
      code.invokevirtual(RegionMethod.DISPATCHER, "mayZeroLines", MethodTypeDesc.of(Z));
      code.ifeq(elsewhere);
    }
    int t = Packed.imm(w) & 31;
    m.at(place);
    m.memory();
    m.getX(t == 31 ? CpuState.ZERO : t);
    code.invokevirtual(
        RegionMethod.MEMORY, "zeroLine", MethodTypeDesc.of(ConstantDescs.CD_void, J));
    return true;
  }

  private static boolean isZeroLine(long w) {
    return Predecoder.opcode(Packed.opcode(w)) == Opcode.SYS
        && (Packed.imm(w) >>> 5 & 0x3fff) == SystemOps.DC_ZVA;
  }

  /** {@return whether an instruction that is emitted here may go elsewhere} */
  boolean mayTrap(long w) {
    if (isZeroLine(w)) {
      return !privileged;
    }
    int encoding = Packed.imm(w) >>> 5 & 0x7fff | 0x8000;
    return !privileged && encoding == SysReg.CNTVCT_EL0.encoding();
  }

  /** {@return whether a register is nothing but a place to keep a value, at the region's level} */
  private boolean isPlain(SysReg register, boolean write) {
    return switch (register) {
      case TPIDR_EL0 -> true;
      case TPIDRRO_EL0 -> privileged || !write;
      case TPIDR_EL1, ESR_EL1, ELR_EL1, SPSR_EL1, FAR_EL1, CONTEXTIDR_EL1, PAR_EL1 -> privileged;
      default -> false;
    };
  }

  /** {@return whether an instruction is ISB} */
  static boolean isInstructionBarrier(long w) {
    return Packed.op(w) == Packed.SLOW && Predecoder.opcode(Packed.opcode(w)) == Opcode.ISB;
  }

  /**
   * Emits ISB: what follows is what memory holds when earlier loads have been done, or the counter
   * as it is then.
   *
   * @param changed where to go when the region is not what memory holds
   */
  void instructionBarrier(Label changed) {
    // what is loaded before comes before the look at the region
    code.invokestatic(
        ClassDesc.of("java.lang.invoke.VarHandle"), "acquireFence", ConstantDescs.MTD_void);
    m.isDead();
    code.ifne(changed);
  }

  /** {@return whether an instruction is SVC} */
  static boolean isCall(long w) {
    return Packed.op(w) == Packed.SLOW && Predecoder.opcode(Packed.opcode(w)) == Opcode.SVC;
  }

  /** {@return whether an instruction is an ERET that is no trap at the region's level} */
  boolean isReturn(long w) {
    return privileged
        && Packed.op(w) == Packed.SLOW
        && Predecoder.opcode(Packed.opcode(w)) == Opcode.ERET;
  }

  /** SVC; all registers are in the state. Pushes where the guest is afterwards. */
  void call(long w, int place) {
    code.aload(RegionMethod.DISPATCHER_VAR);
    m.address(place + 1);
    code.loadConstant(Packed.imm(w) >>> 5 & 0xffff);
    code.invokevirtual(RegionMethod.DISPATCHER, "supervisorCall", MethodTypeDesc.of(J, J, I));
  }

  /** Leaves by ERET; all registers are in the state. */
  void exceptionReturn() {
    code.aload(RegionMethod.DISPATCHER_VAR);
    code.invokevirtual(RegionMethod.DISPATCHER, "exceptionReturn", MethodTypeDesc.of(J)).lreturn();
  }
}
