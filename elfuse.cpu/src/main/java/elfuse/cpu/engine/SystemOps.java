package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.hv.SysReg;
import java.lang.invoke.VarHandle;

/** Barriers, MSR (immediate), and the AT, DC, IC and TLBI instructions (Arm ARM C5). */
final class SystemOps {
  private static final int LINE = 64;
  private static final int UCI = 26;
  private static final int DZE = 14;
  private static final int UMA = 9;

  /** DC ZVA as op1:CRn:CRm:op2. */
  static final int DC_ZVA = 0b011_0111_0100_001;

  private SystemOps() {}

  /** CLREX, DSB, DMB, ISB and SB; {@return whether to go straight on} */
  static boolean barrier(Core core, Opcode op, int word) {
    switch (op) {
      case CLREX -> core.monitor.clear();
      case DMB -> {
        switch (word >>> 8 & 3) {
          case 1 -> VarHandle.acquireFence(); // loads before, loads and stores after
          case 2 -> VarHandle.storeStoreFence();
          default -> VarHandle.fullFence();
        }
      }
      case ISB -> {
        VarHandle.fullFence();
        return next(core);
      }
      default -> {
        VarHandle.fullFence();
        if (core.completeTlbi()) {
          return next(core);
        }
      }
    }
    return true;
  }

  /** Goes on with the next instruction, fetched anew; {@return false} */
  private static boolean next(Core core) {
    core.state.pc += 4;
    return false;
  }

  /** MSR (immediate); {@return whether to go straight on} */
  static boolean immediate(Core core, int word) {
    int field = word >>> 13 & 0x38 | word >>> 5 & 7; // op1:op2
    int value = word >>> 8 & 15;
    switch (field) {
      case 0b011_110, 0b011_111 -> {
        if (core.el() == 0 && !enabled(core, UMA)) {
          return trapped(core, word);
        }
        core.daif = field == 0b011_110 ? core.daif | value : core.daif & ~value;
        return true;
      }
      case 0b000_100 -> {
        if (core.el() == 0) {
          return core.undefined();
        }
        core.setMode(1, core.ownStack(), (value & 1) != 0, false);
        return next(core);
      }
      case 0b000_101 -> {
        if (core.el() == 0) {
          return core.undefined();
        }
        core.setMode(1, (value & 1) != 0, core.pan(), false);
        return next(core);
      }
      default -> {
        return core.undefined();
      }
    }
  }

  private static boolean enabled(Core core, int bit) {
    return (core.system.get(SysReg.SCTLR_EL1) >>> bit & 1) != 0;
  }

  /** Takes the exception of a system instruction that EL0 may not execute; {@return false} */
  static boolean trapped(Core core, int word) {
    int iss =
        (word >>> 19 & 3) << 20
            | (word >>> 5 & 7) << 17
            | (word >>> 16 & 7) << 14
            | (word >>> 12 & 15) << 10
            | (word & 31) << 5
            | (word >>> 8 & 15) << 1
            | word >>> 21 & 1;
    return core.raise(ExceptionClass.SYSTEM, iss);
  }

  /** SYS and SYSL; {@return whether to go straight on} */
  static boolean instruction(Core core, Opcode op, int word) {
    int operation = word >>> 5 & 0x3fff; // op1:CRn:CRm:op2
    int crn = operation >>> 7 & 15;
    int t = word & 31;
    long operand = core.state.x[t == 31 ? CpuState.ZERO : t];
    if (op == Opcode.SYSL) {
      return core.undefined();
    }
    if (crn == 8 && operation >>> 11 == 0) {
      if (core.el() == 0 || !Tlbi.execute(core.vm, operation & 0x7f, operand)) {
        return core.undefined();
      }
      core.tlbiExecuted();
      return next(core);
    }
    if (crn != 7) {
      return core.undefined();
    }
    return switch (operation) {
      // op1:CRn:CRm:op2, CRn being 7
      case DC_ZVA -> dcZva(core, word, operand);
      case 0b011_0111_0101_001 -> icIvau(core, word, operand);
      case 0b011_0111_1010_001, 0b011_0111_1011_001, 0b011_0111_1110_001 ->
          dcByAddress(core, word, operand);
      default -> core.el() == 0 ? core.undefined() : privileged(core, operation, operand);
    };
  }

  private static boolean privileged(Core core, int operation, long operand) {
    switch (operation) {
      case 0b000_0111_0001_000, 0b000_0111_0101_000 -> { // IC IALLUIS, IC IALLU
        core.vm.code().recheckAll();
        return true;
      }
      case 0b000_0111_0110_001 -> { // DC IVAC writes, as far as permissions go
        core.memory.maintain(operand, core.memory.writeRight());
        return true;
      }
      case 0b000_0111_0110_010, 0b000_0111_1010_010, 0b000_0111_1110_010 -> { // DC by set and way
        return true;
      }
      case 0b000_0111_1000_000 -> {
        return addressTranslation(core, operand, Rights.EL1_READ);
      }
      case 0b000_0111_1000_001 -> {
        return addressTranslation(core, operand, Rights.EL1_WRITE);
      }
      case 0b000_0111_1000_010 -> {
        return addressTranslation(core, operand, Rights.EL0_READ);
      }
      case 0b000_0111_1000_011 -> {
        return addressTranslation(core, operand, Rights.EL0_WRITE);
      }
      case 0b000_0111_1001_000 -> {
        return addressTranslation(
            core, operand, core.pan() ? Rights.EL1_PAN_READ : Rights.EL1_READ);
      }
      case 0b000_0111_1001_001 -> {
        return addressTranslation(
            core, operand, core.pan() ? Rights.EL1_PAN_WRITE : Rights.EL1_WRITE);
      }
      default -> {
        return core.undefined();
      }
    }
  }

  /** AT: the result goes to PAR_EL1 (Arm ARM D24.2.144). */
  private static boolean addressTranslation(Core core, long va, int right) {
    Walk walk = core.memory.probe(va, right);
    if (walk.fault == Walk.UNBACKED) {
      throw core.memory.unbackedWalk();
    }
    long par =
        walk.fault == Walk.NONE
            ? walk.ipa & 0x0000_ffff_ffff_f000L
                | walk.attributes << 56
                | (long) walk.shareability << 7
                | 1 << 11
            : (long) walk.fault << 1 | 1 << 11 | 1;
    core.system.set(SysReg.PAR_EL1, par);
    return true;
  }

  private static boolean dcZva(Core core, int word, long operand) {
    if (core.el() == 0 && !mayZeroLines(core)) {
      return trapped(core, word);
    }
    core.memory.zeroLine(operand);
    return true;
  }

  /** {@return whether EL0 may execute DC ZVA (SCTLR_EL1.DZE)} */
  static boolean mayZeroLines(Core core) {
    return enabled(core, DZE);
  }

  private static boolean dcByAddress(Core core, int word, long operand) {
    if (core.el() == 0 && !enabled(core, UCI)) {
      return trapped(core, word);
    }
    // caches are coherent: nothing to do but to fault
    core.memory.maintain(operand, core.memory.readRight());
    return true;
  }

  private static boolean icIvau(Core core, int word, long operand) {
    if (core.el() == 0 && !enabled(core, UCI)) {
      return trapped(core, word);
    }
    long ipa = core.memory.maintain(operand, Rights.ALL);
    VarHandle.fullFence();
    core.vm.recheckCode(ipa & -LINE, LINE);
    return true;
  }
}
