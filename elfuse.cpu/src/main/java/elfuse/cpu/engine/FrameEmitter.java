package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Emits loads and stores at constant distances from SP.
 *
 * <p>Stack frames are what compiled code accesses most. One check covers all accesses of a straight
 * line: that SP is aligned and that the bytes between the lowest and the highest one may be
 * accessed, on at most two pages. If not, the first of the instructions is left to the interpreter.
 */
final class FrameEmitter {
  // a frame on more than two pages takes the general way
  private static final int LARGEST = 2048;

  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;
  private static final ClassDesc HOST = ClassDesc.of(RegionMethod.PACKAGE + "Host");

  private final RegionMethod m;
  private final CodeBuilder code;
  private boolean checked;
  // where SP is, less the lowest byte that was checked
  private int stack;
  private int size;

  FrameEmitter(RegionMethod method) {
    m = method;
    code = method.code;
  }

  /**
   * An access relative to SP.
   *
   * @param offset of the first byte
   * @param size in bytes, of both registers of a pair together
   * @param log2 of the bytes of one register
   * @param store whether it stores
   * @param change what is added to SP afterwards
   * @param vector whether the registers are SIMD&amp;FP ones
   * @param first the first register
   * @param second the second register, or -1
   * @param kind how a general register is extended, see {@link MemoryOps}
   */
  private record Access(
      int offset,
      int size,
      int log2,
      boolean store,
      int change,
      boolean vector,
      int first,
      int second,
      int kind) {}

  private static Access access(long w) {
    int op = Packed.op(w);
    int imm = Packed.imm(w);
    if (op == Packed.FP_MEMORY) {
      return (imm >>> 5 & 31) == 31 ? vectorWriteBack(w) : null;
    }
    boolean direct = op >= Packed.LDR_X && op <= Packed.STP_X;
    if (!direct && (op < Packed.FIRST_MEMORY_OP || op > Packed.FP_STP) || Packed.n(w) != 31) {
      return null;
    }
    int d = Packed.d(w);
    int second = Packed.m(w);
    switch (op) {
      case Packed.LDP_X, Packed.LDP_W, Packed.LDPSW, Packed.STP_X, Packed.STP_W -> {
        int log2 = op == Packed.LDP_X || op == Packed.STP_X ? 3 : 2;
        boolean store = op == Packed.STP_X || op == Packed.STP_W;
        int kind = op == Packed.LDPSW ? log2 | MemoryOps.SIGNED : log2;
        return new Access(imm, 2 << log2, log2, store, 0, false, d, second, kind);
      }
      case Packed.WRITE_BACK, Packed.PAIR_WRITE_BACK -> {
        int kind = imm >> 16;
        int log2 = kind & 3;
        int change = (short) imm;
        boolean pair = op == Packed.PAIR_WRITE_BACK;
        return new Access(
            (kind & MemoryOps.POST) != 0 ? 0 : change,
            (pair ? 2 : 1) << log2,
            log2,
            (kind & MemoryOps.STORE) != 0,
            change,
            false,
            d,
            pair ? second : -1,
            kind);
      }
      case Packed.FP_LDR, Packed.FP_STR, Packed.FP_LDP, Packed.FP_STP -> {
        int log2 = imm >>> 24;
        boolean pair = op == Packed.FP_LDP || op == Packed.FP_STP;
        boolean store = op == Packed.FP_STR || op == Packed.FP_STP;
        return !pair && second != CpuState.ZERO
            ? null
            : new Access(
                imm << 8 >> 8,
                (pair ? 2 : 1) << log2,
                log2,
                store,
                0,
                true,
                d >> 1,
                pair ? second >> 1 : -1,
                0);
      }
      default -> {
        int kind = second == CpuState.ZERO ? MemoryOps.kindOfSingle(w) : -1;
        return kind < 0 || op == Packed.UNPRIVILEGED || op == Packed.INDEXED
            ? null
            : new Access(
                imm,
                1 << (kind & 3),
                kind & 3,
                (kind & MemoryOps.STORE) != 0,
                0,
                false,
                d,
                -1,
                kind);
      }
    }
  }

  private static Access vectorWriteBack(long w) {
    Opcode op = Predecoder.opcode(Packed.opcode(w));
    int word = Packed.imm(w);
    boolean pair =
        switch (op) {
          case LDP_FP_POST, LDP_FP_PRE, STP_FP_POST, STP_FP_PRE -> true;
          default -> false;
        };
    boolean store;
    boolean post;
    switch (op) {
      case LDP_FP_POST, LDR_FP_POST -> {
        store = false;
        post = true;
      }
      case LDP_FP_PRE, LDR_FP_PRE -> {
        store = false;
        post = false;
      }
      case STP_FP_POST, STR_FP_POST -> {
        store = true;
        post = true;
      }
      case STP_FP_PRE, STR_FP_PRE -> {
        store = true;
        post = false;
      }
      default -> {
        return null;
      }
    }
    int log2 = pair ? (word >>> 30) + 2 : word >>> 21 & 4 | word >>> 30;
    int change = pair ? (word << 10 >> 25) << log2 : word << 11 >> 23;
    return new Access(
        post ? 0 : change,
        (pair ? 2 : 1) << log2,
        log2,
        store,
        change,
        true,
        word & 31,
        pair ? word >>> 10 & 31 : -1,
        0);
  }

  // ---- the check ----

  /** What follows can be reached from elsewhere, or SP is another. */
  void forget() {
    checked = false;
  }

  /** {@return whether accesses are covered by a check that has been emitted} */
  boolean checked() {
    return checked;
  }

  /**
   * Emits a check for the accesses of a straight line, if there are any.
   *
   * @param line instructions
   * @param from the current one
   * @param count how many from it on follow each other without a way in
   * @param failed where to go if the check fails
   * @return whether there is a check
   */
  boolean check(long[] line, int from, int count, Label failed) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    int sp = 0;
    boolean store = false;
    for (int i = from; i < from + count; i++) {
      long w = line[i];
      Access access = access(w);
      if (access != null) {
        int first = Math.min(low, sp + access.offset);
        int last = Math.max(high, sp + access.offset + access.size);
        if (last - first > LARGEST) {
          break;
        }
        low = first;
        high = last;
        store |= access.store;
        sp += access.change;
        if ((access.change & 15) != 0) {
          break;
        }
      } else if (isAdjustment(w) && (Packed.imm(w) & 15) == 0) {
        sp += Packed.imm(w);
      } else if (RegionEmitter.changesStack(w)) {
        break;
      }
    }
    if (low > high) {
      return false;
    }
    m.directMemory(store);
    m.getX(CpuState.SP);
    code.loadConstant(low).loadConstant(high - low);
    code.invokestatic(RegionMethod.MEMORY, "frame", MethodTypeDesc.of(J, J, J, I, J, I, I));
    code.lstore(RegionMethod.FRAME);
    code.lload(RegionMethod.FRAME).lconst_0().lcmp().ifeq(failed);
    checked = true;
    stack = -low;
    size = high - low;
    return true;
  }

  /** {@return whether an instruction adds a constant to SP} */
  static boolean isAdjustment(long w) {
    return Packed.op(w) == Packed.ADD_I && Packed.d(w) == 31 && Packed.n(w) == 31;
  }

  /** An instruction has been emitted by somebody else. */
  void passed(long w) {
    if (isAdjustment(w)) {
      stack += Packed.imm(w);
      checked &= (Packed.imm(w) & 15) == 0;
    } else if (RegionEmitter.changesStack(w)) {
      checked = false;
    }
  }

  /** {@return whether an instruction accesses memory relative to SP in a form known here} */
  static boolean isAccess(long w) {
    return access(w) != null;
  }

  /** Emits an access if a check covers it; {@return whether it does} */
  boolean emit(long w, int place) {
    Access a = checked ? access(w) : null;
    if (a == null) {
      return false;
    }
    int at = stack + a.offset;
    if (at < 0 || at + a.size > size) {
      checked = false;
      return false;
    }
    m.at(place);
    if (a.store) {
      store(a, a.first, at);
      if (a.second >= 0) {
        store(a, a.second, at + (1 << a.log2));
      }
    } else {
      load(a, a.first, at);
      if (a.second >= 0) {
        load(a, a.second, at + (1 << a.log2));
      }
    }
    if (a.change != 0) {
      m.getX(CpuState.SP);
      code.loadConstant((long) a.change).ladd();
      m.setX(CpuState.SP);
      stack += a.change;
      checked = (a.change & 15) == 0;
    }
    return true;
  }

  private void address(int at) {
    code.lload(RegionMethod.FRAME);
    if (at != 0) {
      code.loadConstant((long) at).ladd();
    }
  }

  private void load(Access a, int register, int at) {
    address(at);
    switch (a.log2) {
      case 0 -> {
        code.invokestatic(HOST, "get8", MethodTypeDesc.of(ConstantDescs.CD_byte, J)).i2l();
        if ((a.kind & MemoryOps.SIGNED) == 0) {
          code.loadConstant(0xffL).land();
        }
      }
      case 1 -> {
        code.invokestatic(HOST, "get16", MethodTypeDesc.of(ConstantDescs.CD_short, J)).i2l();
        if ((a.kind & MemoryOps.SIGNED) == 0) {
          code.loadConstant(0xffffL).land();
        }
      }
      case 2 -> {
        code.invokestatic(HOST, "get32", MethodTypeDesc.of(I, J)).i2l();
        if ((a.kind & MemoryOps.SIGNED) == 0) {
          m.low();
        }
      }
      default -> code.invokestatic(HOST, "get64", MethodTypeDesc.of(J, J));
    }
    if ((a.kind & MemoryOps.TO_WORD) != 0) {
      m.low();
    }
    if (!a.vector) {
      m.setX(register);
      return;
    }
    m.setV(register, 0);
    if (a.log2 == 4) {
      address(at + 8);
      code.invokestatic(HOST, "get64", MethodTypeDesc.of(J, J));
      m.setV(register, 1);
    } else {
      m.clearUpper(register);
    }
  }

  private void store(Access a, int register, int at) {
    address(at);
    if (a.vector) {
      m.getV(register, 0);
    } else {
      m.getX(register);
    }
    ClassDesc type =
        switch (a.log2) {
          case 0 -> ConstantDescs.CD_byte;
          case 1 -> ConstantDescs.CD_short;
          case 2 -> I;
          default -> J;
        };
    if (a.log2 < 3) {
      code.l2i();
    }
    if (a.log2 == 0) {
      code.i2b();
    } else if (a.log2 == 1) {
      code.i2s();
    }
    String name = "put" + (8 << Math.min(a.log2, 3));
    code.invokestatic(HOST, name, MethodTypeDesc.of(ConstantDescs.CD_void, J, type));
    if (a.log2 == 4) {
      address(at + 8);
      m.getV(register, 1);
      code.invokestatic(HOST, "put64", MethodTypeDesc.of(ConstantDescs.CD_void, J, J));
    }
  }
}
