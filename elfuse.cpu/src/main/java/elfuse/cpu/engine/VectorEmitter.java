package elfuse.cpu.engine;

import elfuse.asm.Group;
import elfuse.asm.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Emits loads, stores and operations of SIMD&amp;FP registers. What has no code of its own calls
 * the interpreter's class for the instruction with just its operands in the state.
 */
final class VectorEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;
  private static final ClassDesc OPCODE = ClassDesc.of("elfuse.asm.Opcode");
  private static final ClassDesc FP_EXEC = ClassDesc.of("elfuse.cpu.fp.FpExec");
  private static final ClassDesc SIMD_EXEC = ClassDesc.of("elfuse.cpu.simd.SimdExec");
  private static final int LOW = RegionMethod.TEMP2;
  private static final int HIGH = RegionMethod.TEMP3;

  private final RegionMethod m;
  private final CodeBuilder code;
  private final FlagEmitter flags;
  private final MemoryEmitter memory;
  private final ScalarFpEmitter scalars;
  private final LaneEmitter lanes;
  private final LaneFpEmitter fpLanes;
  private final CryptoEmitter crypto;

  VectorEmitter(RegionMethod method, FlagEmitter flags, MemoryEmitter memory) {
    m = method;
    code = method.code;
    this.flags = flags;
    this.memory = memory;
    scalars = new ScalarFpEmitter(method, flags);
    lanes = new LaneEmitter(method);
    fpLanes = new LaneFpEmitter(method);
    crypto = new CryptoEmitter(method);
  }

  /** {@return whether an instruction of {@link Packed#SIMD} is a structure load or store} */
  static boolean isStructure(long w) {
    return switch (Predecoder.opcode(Packed.opcode(w)).group()) {
      case SIMD_LDST_MULTI, SIMD_LDST_MULTI_POST, SIMD_LDST_SINGLE, SIMD_LDST_SINGLE_POST -> true;
      default -> false;
    };
  }

  /** Forgets the instruction before, after which the next one does not always come. */
  void forget() {
    crypto.forget();
  }

  /**
   * Emits an instruction at a place.
   *
   * @param next the one that always comes next, or {@link Packed#NOP}
   * @return whether it is one of these
   */
  boolean emit(long w, int place, long next) {
    int imm = Packed.imm(w);
    switch (Packed.op(w)) {
      case Packed.FP_LDR -> {
        memory.address(w, imm << 8 >> 8);
        code.lstore(RegionMethod.TEMP);
        load(place, imm >>> 24);
        take(Packed.d(w) >> 1, imm >>> 24);
      }
      case Packed.FP_STR -> {
        memory.address(w, imm << 8 >> 8);
        code.lstore(RegionMethod.TEMP);
        store(place, Packed.d(w) >> 1, imm >>> 24);
      }
      case Packed.FP_LDP -> {
        m.getX(Packed.n(w));
        code.loadConstant((long) (imm << 8 >> 8)).ladd().lstore(RegionMethod.TEMP);
        return pair(place, Packed.d(w) >> 1, Packed.m(w) >> 1, imm >>> 24, true);
      }
      case Packed.FP_STP -> {
        m.getX(Packed.n(w));
        code.loadConstant((long) (imm << 8 >> 8)).ladd().lstore(RegionMethod.TEMP);
        return pair(place, Packed.d(w) >> 1, Packed.m(w) >> 1, imm >>> 24, false);
      }
      case Packed.FP_MEMORY -> {
        return byWord(Predecoder.opcode(Packed.opcode(w)), imm, place);
      }
      case Packed.FP -> {
        Opcode op = Predecoder.opcode(Packed.opcode(w));
        if (!scalars.emit(op, imm)) {
          operands(FP_EXEC, op, imm);
        }
      }
      case Packed.SIMD -> {
        Opcode op = Predecoder.opcode(Packed.opcode(w));
        if (isStructure(w)) {
          return consecutive(op.group(), imm, place) || single(op.group(), imm, place);
        }
        if (!crypto.emit(op, imm, place, next) && !lanes.emit(op, imm) && !fpLanes.emit(op, imm)) {
          operands(SIMD_EXEC, op, imm);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  // ---- memory: the address is in TEMP ----

  /** Loads into LOW and, of sixteen bytes, HIGH. */
  private void load(int place, int size) {
    m.at(place);
    if (size == 4) {
      load128();
      return;
    }
    code.lload(RegionMethod.TEMP);
    m.load(size);
    code.lstore(LOW);
  }

  /** Sixteen bytes: one check and two loads, or the general way through two spare longs. */
  private void load128() {
    Label slow = m.label();
    Label end = m.label();
    m.check(false, RegionMethod.TEMP, 16, slow);
    m.hostAddress(RegionMethod.TEMP, 8);
    m.getFromHost(3, false);
    code.lstore(HIGH);
    m.hostAddress(RegionMethod.TEMP, 0);
    m.getFromHost(3, false);
    code.lstore(LOW);
    code.goto_(end);
    m.bind(slow);
    m.memory();
    code.lload(RegionMethod.TEMP);
    code.aload(RegionMethod.DISPATCHER_VAR);
    code.getfield(RegionMethod.DISPATCHER, "spare", RegionMethod.LONGS);
    code.iconst_0();
    memory.call("load128", ConstantDescs.CD_void, J, RegionMethod.LONGS, I);
    for (int half = 0; half < 2; half++) {
      code.aload(RegionMethod.DISPATCHER_VAR);
      code.getfield(RegionMethod.DISPATCHER, "spare", RegionMethod.LONGS);
      code.loadConstant(half).laload().lstore(half == 0 ? LOW : HIGH);
    }
    m.bind(end);
  }

  /** Puts what was loaded into a register. */
  private void take(int register, int size) {
    code.lload(LOW);
    m.setV(register, 0);
    if (size == 4) {
      code.lload(HIGH);
      m.setV(register, 1);
    } else {
      m.clearUpper(register);
    }
  }

  private void store(int place, int register, int size) {
    if (size < 4) {
      store(place, size, () -> m.getV(register, 0));
      return;
    }
    m.at(place);
    Label slow = m.label();
    Label end = m.label();
    m.check(true, RegionMethod.TEMP, 16, slow);
    for (int half = 0; half < 2; half++) {
      m.hostAddress(RegionMethod.TEMP, 8 * half);
      m.getV(register, half);
      m.putToHost(3);
    }
    m.bind(end);
    m.aside(() -> {
      m.bind(slow);
      m.memory();
      code.lload(RegionMethod.TEMP);
      m.getV(register, 0);
      m.getV(register, 1);
      memory.call("storeQuad", ConstantDescs.CD_void, J, J, J);
      code.goto_(end);
    });
  }

  /** Stores the lowest bytes, up to eight, of a number that is pushed. */
  private void store(int place, int size, Runnable push) {
    m.at(place);
    code.lload(RegionMethod.TEMP);
    push.run();
    m.store(size);
  }

  private boolean pair(int place, int first, int second, int size, boolean load) {
    if (load && size == 4) {
      pairOfQuads(place, first, second);
    } else if (load) {
      load(place, size);
      take(first, size); // nothing is lost: the second load repeats this one if it aborts
      advance(size);
      load(place, size);
      take(second, size);
    } else {
      m.at(place);
      m.memory();
      code.lload(RegionMethod.TEMP);
      code.loadConstant(2 << size).loadConstant(1 << size);
      memory.call("checkStore", ConstantDescs.CD_void, J, I, I);
      store(place, first, size);
      advance(size);
      store(place, second, size);
    }
    return true;
  }

  /** Two quadwords; the first register changes only when both have been loaded. */
  private void pairOfQuads(int place, int first, int second) {
    load(place, 4);
    take(first, 4);
    advance(4);
    load(place, 4);
    take(second, 4);
  }

  private void advance(int size) {
    code.lload(RegionMethod.TEMP).loadConstant(1L << size).ladd().lstore(RegionMethod.TEMP);
  }

  private boolean byWord(Opcode op, int word, int place) {
    int t = word & 31;
    int t2 = word >>> 10 & 31;
    int n = word >>> 5 & 31;
    int single = word >>> 21 & 4 | word >>> 30;
    int size = (word >>> 30) + 2;
    long offset = word << 11 >> 23;
    long pairOffset = (long) (word << 10 >> 25) << size;
    switch (op) {
      case LDR_FP_LIT -> {
        m.address(place + (word << 8 >> 13));
        code.lstore(RegionMethod.TEMP);
        load(place, size);
        take(t, size);
      }
      case LDR_FP_POST, LDR_FP_PRE -> {
        base(n, op == Opcode.LDR_FP_PRE ? offset : 0);
        load(place, single);
        take(t, single);
        writeBack(n, offset);
      }
      case STR_FP_POST, STR_FP_PRE -> {
        base(n, op == Opcode.STR_FP_PRE ? offset : 0);
        store(place, t, single);
        writeBack(n, offset);
      }
      case LDP_FP_POST, LDP_FP_PRE -> {
        base(n, op == Opcode.LDP_FP_PRE ? pairOffset : 0);
        pair(place, t, t2, size, true);
        writeBack(n, pairOffset);
      }
      case STP_FP_POST, STP_FP_PRE -> {
        base(n, op == Opcode.STP_FP_PRE ? pairOffset : 0);
        pair(place, t, t2, size, false);
        writeBack(n, pairOffset);
      }
      case LDR_FP_REG, STR_FP_REG -> {
        int index = word >>> 16 & 31;
        int amount = (word & 1 << 12) != 0 ? single : 0;
        m.getX(n);
        m.getX(index == 31 ? CpuState.ZERO : index);
        switch (word >>> 13 & 7) {
          case 2 -> m.low();
          case 6 -> code.l2i().i2l();
          default -> {}
        }
        if (amount != 0) {
          code.loadConstant(amount).lshl();
        }
        code.ladd().lstore(RegionMethod.TEMP);
        if (op == Opcode.LDR_FP_REG) {
          load(place, single);
          take(t, single);
        } else {
          store(place, t, single);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** LD1 and ST1 of whole registers; {@return whether it is one of these} */
  private boolean consecutive(Group group, int word, int place) {
    boolean multiple = group == Group.SIMD_LDST_MULTI || group == Group.SIMD_LDST_MULTI_POST;
    int opcode = word >>> 12 & 15;
    if (!multiple || (opcode & 2) == 0) {
      return false;
    }
    int registers = opcode == 7 ? 1 : 4 - (opcode >> 2);
    int size = (word & 1 << 30) != 0 ? 4 : 3;
    int n = word >>> 5 & 31;
    base(n, 0);
    for (int r = 0; r < registers; r++) {
      if (r > 0) {
        advance(size);
      }
      if ((word & 1 << 22) != 0) {
        load(place, size);
        take((word & 31) + r & 31, size);
      } else {
        store(place, (word & 31) + r & 31, size);
      }
    }
    if (group == Group.SIMD_LDST_MULTI_POST) {
      postIndex(word, (long) registers << size);
    }
    return true;
  }

  /** LD1R, and LD1 and ST1 of one element of one register; {@return whether it is one of these} */
  private boolean single(Group group, int word, int place) {
    int opcode = word >>> 13 & 7;
    boolean post = group == Group.SIMD_LDST_SINGLE_POST;
    if (!post && group != Group.SIMD_LDST_SINGLE || (word & 1 << 21) != 0 || (opcode & 1) != 0) {
      return false; // multiple structures, or more than one register
    }
    boolean load = (word & 1 << 22) != 0;
    int t = word & 31;
    boolean q = (word & 1 << 30) != 0;
    base(word >>> 5 & 31, 0);
    int size;
    if (opcode == 6) { // LD1R
      size = word >>> 10 & 3;
      load(place, size);
      if (size < 3) {
        code.lload(LOW)
            .loadConstant(Long.divideUnsigned(-1, (1L << (8 << size)) - 1))
            .lmul()
            .lstore(LOW);
      }
      m.setHalves(q, t, half -> code.lload(LOW));
    } else {
      size = opcode == 4 && (word & 1 << 10) != 0 ? 3 : opcode >> 1;
      // the element by bytes: Q:S:size, of which the lowest bits belong to wider elements
      int at = (q ? 8 : 0) | (word & 1 << 12) >>> 10 | word >>> 10 & 3;
      at = size == 0 ? at : size == 1 ? at & ~1 : size == 2 ? at & ~3 : at & 8;
      element(place, t, at >> 3, 8 * (at & 7), size, load);
    }
    if (post) {
      postIndex(word, 1L << size);
    }
    return true;
  }

  private void element(int place, int register, int half, int shift, int size, boolean load) {
    if (load) {
      load(place, size);
      m.keepsRest(register);
      if (size < 3) {
        long mask = (1L << (8 << size)) - 1;
        m.getV(register, half);
        code.loadConstant(~(mask << shift)).land();
        code.lload(LOW).loadConstant(shift).lshl().lor();
      } else {
        code.lload(LOW);
      }
      m.setV(register, half);
    } else {
      store(
          place,
          size,
          () -> {
            m.getV(register, half);
            if (shift != 0) {
              code.loadConstant(shift).lushr();
            }
          });
    }
  }

  private void postIndex(int word, long size) {
    int n = word >>> 5 & 31;
    int by = word >>> 16 & 31;
    m.getX(n);
    if (by == 31) {
      code.loadConstant(size);
    } else {
      m.getX(by);
    }
    code.ladd();
    m.setX(n);
  }

  private void base(int n, long offset) {
    m.getX(n);
    if (offset != 0) {
      code.loadConstant(offset).ladd();
    }
    code.lstore(RegionMethod.TEMP);
  }

  private void writeBack(int n, long offset) {
    m.getX(n);
    code.loadConstant(offset).ladd();
    m.setX(n);
  }

  // ---- everything else: the operands go through the state ----

  private void operands(ClassDesc owner, Opcode op, int word) {
    int d = word & 31;
    int n = word >>> 5 & 31;
    Group group = op.group();
    boolean general = group == Group.FP_INT || group == Group.FP_FIXED || group == Group.SIMD_COPY;
    boolean readsFlags = group == Group.FP_CSEL || group == Group.FP_CCMP;
    boolean setsFlags = group == Group.FP_COMPARE || group == Group.FP_CCMP || op == Opcode.FJCVTZS;
    m.storeV(d);
    m.storeV(word >>> 16 & 31);
    int more = group == Group.SIMD_TABLE ? word >>> 13 & 3 : 0;
    for (int i = 0; i <= more; i++) {
      m.storeV(n + i & 31);
    }
    if (group == Group.FP_DP3) {
      m.storeV(word >>> 10 & 31);
    }
    if (general) {
      storeGeneral(n);
      storeGeneral(d);
    }
    if (readsFlags) {
      m.state();
      flags.number();
      code.putfield(RegionMethod.STATE, "nzcv", I);
    }
    m.state();
    code.getstatic(OPCODE, op.name(), OPCODE);
    code.loadConstant(word);
    code.invokestatic(
        owner, "execute", MethodTypeDesc.of(ConstantDescs.CD_void, RegionMethod.STATE, OPCODE, I));
    m.loadV(d);
    if (general && d < CpuState.SP) {
      m.loadX(d);
    }
    if (setsFlags) {
      m.state();
      code.getfield(RegionMethod.STATE, "nzcv", I);
      flags.setNumber();
    }
  }

  private void storeGeneral(int register) {
    if (register < CpuState.SP) {
      m.storeX(register);
    }
  }
}
