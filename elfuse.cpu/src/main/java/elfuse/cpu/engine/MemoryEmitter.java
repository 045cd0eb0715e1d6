package elfuse.cpu.engine;

import elfuse.asm.Group;
import elfuse.asm.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Emits loads and stores of general registers, atomics and barriers.
 *
 * <p>Nothing is written to a register before every access of the instruction has succeeded, so that
 * an abort leaves the registers as they were.
 */
final class MemoryEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;
  private static final ClassDesc ATOMIC_OPS = ClassDesc.of(RegionMethod.PACKAGE + "AtomicOps");
  private static final ClassDesc VAR_HANDLE = ClassDesc.of("java.lang.invoke.VarHandle");
  private static final ClassDesc OPCODE = ClassDesc.of("elfuse.asm.Opcode");

  private final RegionMethod m;
  private final CodeBuilder code;
  private final boolean kernel;

  /** Makes an emitter for code of EL1 ({@code kernel}) or EL0. */
  MemoryEmitter(RegionMethod method, boolean kernel) {
    m = method;
    this.kernel = kernel;
    code = method.code;
  }

  /** {@return whether an instruction wants SP aligned} */
  boolean usesStack(long w) {
    int op = Packed.op(w);
    if (op == Packed.LITERAL) {
      return false;
    }
    if (op >= Packed.LDR_X && op <= Packed.STP_X
        || op >= Packed.FIRST_MEMORY_OP && op < Packed.FP_MEMORY) {
      return Packed.a(w) >> 2 != 0;
    }
    boolean byWord = op == Packed.FP_MEMORY || op == Packed.SIMD && VectorEmitter.isStructure(w);
    return byWord && (Packed.imm(w) >>> 5 & 31) == CpuState.SP;
  }

  /** Emits an instruction at a place; {@return whether it is one of these} */
  boolean emit(long w, int place) {
    int d = Packed.d(w);
    int op = Packed.op(w);
    switch (op) {
      case Packed.LDR_X,
          Packed.LDR_W,
          Packed.LDRH,
          Packed.LDRB,
          Packed.LDRSW,
          Packed.LDRSB,
          Packed.LDRSB_W,
          Packed.LDRSH,
          Packed.LDRSH_W -> {
        m.at(place);
        address(w, Packed.imm(w));
        load(MemoryOps.kindOfSingle(w));
        m.setX(d);
      }
      case Packed.STR_X, Packed.STR_W, Packed.STRH, Packed.STRB -> {
        m.at(place);
        address(w, Packed.imm(w));
        store(MemoryOps.kindOfSingle(w), d);
      }
      case Packed.LDP_X -> loadPair(w, place, Packed.imm(w), 3, false);
      case Packed.LDP_W -> loadPair(w, place, Packed.imm(w), 2, false);
      case Packed.LDPSW -> loadPair(w, place, Packed.imm(w), 2 | MemoryOps.SIGNED, false);
      case Packed.STP_X -> storePair(w, place, Packed.imm(w), 3, false);
      case Packed.STP_W -> storePair(w, place, Packed.imm(w), 2, false);
      case Packed.INDEXED -> {
        int kind = Packed.imm(w) >> 16;
        m.at(place);
        m.getX(Packed.n(w));
        m.getX(Packed.m(w));
        extend(Packed.imm(w) & 7, Packed.a(w) & 3);
        code.ladd();
        transfer(kind, d);
      }
      case Packed.WRITE_BACK -> writeBack(w, place);
      case Packed.PAIR_WRITE_BACK -> {
        int kind = Packed.imm(w) >> 16;
        if ((kind & MemoryOps.STORE) != 0) {
          storePair(w, place, (short) Packed.imm(w), kind & 3, true);
        } else {
          loadPair(w, place, (short) Packed.imm(w), kind & (3 | MemoryOps.SIGNED), true);
        }
      }
      case Packed.LITERAL -> {
        m.at(place);
        m.address(place & -1024);
        code.loadConstant((long) Packed.imm(w)).ladd();
        load(Packed.a(w));
        m.setX(d);
      }
      case Packed.SLOW -> {
        return ordered(w, place);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Pushes base + (index << amount) + offset. */
  void address(long w, int offset) {
    m.getX(Packed.n(w));
    if (Packed.m(w) < CpuState.ZERO) {
      m.getX(Packed.m(w));
      if ((Packed.a(w) & 3) != 0) {
        code.loadConstant(Packed.a(w) & 3).lshl();
      }
      code.ladd();
    }
    if (offset != 0) {
      code.loadConstant((long) offset).ladd();
    }
  }

  private void extend(int option, int amount) {
    switch (option) {
      case 2 -> m.low();
      case 6 -> code.l2i().i2l();
      default -> {}
    }
    if (amount != 0) {
      code.loadConstant(amount).lshl();
    }
  }

  // ---- single accesses: the address is on the stack ----

  /** Calls a general path. */
  void call(String name, ClassDesc result, ClassDesc... parameters) {
    code.invokevirtual(RegionMethod.MEMORY, name, MethodTypeDesc.of(result, parameters));
  }

  /** Leaves the value as a register gets it. */
  private void load(int kind) {
    int log2 = kind & 3;
    m.load(log2);
    if ((kind & MemoryOps.SIGNED) != 0) {
      switch (log2) {
        case 0 -> code.l2i().i2b().i2l();
        case 1 -> code.l2i().i2s().i2l();
        default -> code.l2i().i2l();
      }
    }
    if ((kind & MemoryOps.TO_WORD) != 0) {
      m.low();
    }
  }

  private void store(int kind, int register) {
    m.getX(register);
    m.store(kind & 3);
  }

  private void transfer(int kind, int register) {
    if ((kind & MemoryOps.STORE) != 0) {
      store(kind, register);
    } else {
      load(kind);
      m.setX(register);
    }
  }

  private void writeBack(long w, int place) {
    int kind = Packed.imm(w) >> 16;
    int offset = (short) Packed.imm(w);
    int n = Packed.n(w);
    m.at(place);
    m.getX(n);
    if ((kind & MemoryOps.POST) == 0) {
      code.loadConstant((long) offset).ladd();
    }
    // the new base is that of before the load, also where both registers are the same
    if ((kind & MemoryOps.STORE) == 0 && n == Packed.d(w)) {
      load(kind);
      code.pop2();
      m.getX(n);
      code.loadConstant((long) offset).ladd();
      m.setX(n);
      return;
    }
    transfer(kind, Packed.d(w));
    m.getX(n);
    code.loadConstant((long) offset).ladd();
    m.setX(n);
  }

  // ---- pairs ----

  /** Puts the address of a pair into TEMP. */
  private void pairAddress(long w, int place, int offset, boolean writesBack) {
    boolean post = writesBack && (Packed.imm(w) >> 16 & MemoryOps.POST) != 0;
    m.at(place);
    m.getX(Packed.n(w));
    if (!post && offset != 0) {
      code.loadConstant((long) offset).ladd();
    }
    code.lstore(RegionMethod.TEMP);
  }

  private void baseAfter(long w, int offset, boolean writesBack) {
    if (writesBack) {
      boolean post = (Packed.imm(w) >> 16 & MemoryOps.POST) != 0;
      code.lload(RegionMethod.TEMP);
      if (post) {
        code.loadConstant((long) offset).ladd();
      }
      m.setX(Packed.n(w));
    }
  }

  private void loadPair(long w, int place, int offset, int kind, boolean writesBack) {
    pairAddress(w, place, offset, writesBack);
    Label slow = m.label();
    Label end = m.label();
    long known = m.copied();
    // both in one page: one check; otherwise two loads
    m.check(false, RegionMethod.TEMP, 2 << (kind & 3), slow);
    m.hostAddress(RegionMethod.TEMP, 1 << (kind & 3));
    m.getFromHost(kind & 3, (kind & MemoryOps.SIGNED) != 0);
    code.lstore(RegionMethod.TEMP3);
    m.hostAddress(RegionMethod.TEMP, 0);
    m.getFromHost(kind & 3, (kind & MemoryOps.SIGNED) != 0);
    code.lstore(RegionMethod.TEMP2).goto_(end);
    m.bind(slow, known);
    code.lload(RegionMethod.TEMP);
    load(kind);
    code.lstore(RegionMethod.TEMP2);
    code.lload(RegionMethod.TEMP).loadConstant(1L << (kind & 3)).ladd();
    load(kind);
    code.lstore(RegionMethod.TEMP3);
    m.bind(end, known);
    code.lload(RegionMethod.TEMP3);
    m.setX(Packed.m(w));
    code.lload(RegionMethod.TEMP2);
    m.setX(Packed.d(w));
    baseAfter(w, offset, writesBack);
  }

  private void storePair(long w, int place, int offset, int kind, boolean writesBack) {
    pairAddress(w, place, offset, writesBack);
    Label slow = m.label();
    Label end = m.label();
    long known = m.copied();
    m.check(true, RegionMethod.TEMP, 2 << kind, slow);
    int[] registers = {Packed.d(w), Packed.m(w)};
    for (int i = 0; i < 2; i++) {
      m.hostAddress(RegionMethod.TEMP, i << kind);
      m.getX(registers[i]);
      m.putToHost(kind);
    }
    m.bind(end, known);
    m.aside(() -> {
      m.bind(slow);
      m.memory();
      code.lload(RegionMethod.TEMP);
      for (int register : registers) {
        if (kind == 3) {
          m.getX(register);
        } else {
          m.getW(register);
        }
      }
      ClassDesc type = kind == 3 ? J : I;
      call(kind == 3 ? "storePair" : "storeWords", ConstantDescs.CD_void, J, type, type);
      code.goto_(end);
    });
    baseAfter(w, offset, writesBack);
  }

  // ---- atomics and barriers ----

  private boolean ordered(long w, int place) {
    Opcode op = Predecoder.opcode(Packed.opcode(w));
    int word = Packed.imm(w);
    switch (op.group()) {
      case LDST_EXCLUSIVE, LDST_ORDERED, LDST_UNSCALED_RCPC, COMPARE_SWAP, ATOMIC_MEMORY -> {
        int n = word >>> 5 & 31;
        if (n == CpuState.SP) {
          return false;
        }
        atomic(op, word, place);
        return true;
      }
      case BARRIER -> {
        return barrier(op, word);
      }
      default -> {
        return false;
      }
    }
  }

  private void atomic(Opcode op, int word, int place) {
    int t = word & 31;
    int t2 = word >>> 10 & 31;
    int s = word >>> 16 & 31;
    boolean pair =
        switch (op) {
          case LDXP, LDAXP, STXP, STLXP -> true;
          default -> false;
        };
    boolean next = op == Opcode.CASP;
    boolean loads =
        switch (op) {
          case STXR, STLXR, STXP, STLXP, STLR, STLLR, STLUR -> false;
          default -> true;
        };
    boolean status =
        switch (op) {
          case STXR, STLXR, STXP, STLXP, CAS, CASP -> true;
          default -> false;
        };
    m.at(place);
    if (single(op, word, t, s)) {
      return;
    }
    store(word >>> 5 & 31);
    store(t);
    store(s);
    if (pair) {
      store(t2);
    }
    if (next) {
      store(t + 1);
      store(s + 1);
    }
    code.aload(RegionMethod.DISPATCHER_VAR);
    code.getfield(RegionMethod.DISPATCHER, "core", RegionMethod.CORE);
    code.getstatic(OPCODE, op.name(), OPCODE);
    code.loadConstant(word);
    code.invokestatic(
        ATOMIC_OPS,
        "execute",
        MethodTypeDesc.of(ConstantDescs.CD_void, RegionMethod.CORE, OPCODE, I));
    if (loads && op != Opcode.CAS && op != Opcode.CASP) {
      reload(t);
      if (pair) {
        reload(t2);
      }
    }
    if (status) {
      reload(s);
      if (next) {
        reload(s + 1);
      }
    }
  }

  /** The same for instructions that take and give single registers, without the state. */
  private boolean single(Opcode op, int word, int t, int s) {
    String name =
        switch (op) {
          case LDXR, LDAXR -> "loadExclusive";
          case STXR, STLXR -> "storeExclusive";
          case LDAR, LDLAR -> "loadOrdered";
          case STLR, STLLR -> "storeOrdered";
          case CAS -> "compareAndSwap";
          default -> op.group() == Group.ATOMIC_MEMORY && op != Opcode.LDAPR ? "update" : null;
        };
    if (name == null) {
      return false;
    }
    code.aload(RegionMethod.DISPATCHER_VAR);
    code.getfield(RegionMethod.DISPATCHER, "core", RegionMethod.CORE);
    m.getX(word >>> 5 & 31);
    int to = t;
    MethodTypeDesc type = MethodTypeDesc.of(J, RegionMethod.CORE, J, I);
    switch (name) {
      case "storeExclusive" -> {
        m.getX(source(t));
        to = s;
        type = MethodTypeDesc.of(J, RegionMethod.CORE, J, J, I);
      }
      case "storeOrdered" -> {
        m.getX(source(t));
        to = -1;
        type = MethodTypeDesc.of(ConstantDescs.CD_void, RegionMethod.CORE, J, J, I);
      }
      case "compareAndSwap" -> {
        m.getX(source(s));
        m.getX(source(t));
        to = s;
        type = MethodTypeDesc.of(J, RegionMethod.CORE, J, J, J, I);
      }
      case "update" -> {
        m.getX(source(s));
        code.loadConstant(AtomicOps.operation(op, word));
        type = MethodTypeDesc.of(J, RegionMethod.CORE, J, J, I, I);
      }
      default -> {}
    }
    code.loadConstant(word >>> 30);
    code.invokestatic(ATOMIC_OPS, name, type);
    if (to >= 0) {
      m.setX(to == 31 ? CpuState.SINK : to);
    }
    return true;
  }

  private static int source(int register) {
    return register == 31 ? CpuState.ZERO : register;
  }

  private void store(int register) {
    if (register < CpuState.SP) {
      m.storeX(register);
    }
  }

  private void reload(int register) {
    if (register < CpuState.SP) {
      m.loadX(register);
    }
  }

  private boolean barrier(Opcode op, int word) {
    String fence =
        switch (op) {
          case DMB ->
              switch (word >>> 8 & 3) {
                case 1 -> "acquireFence";
                case 2 -> "storeStoreFence";
                default -> "fullFence";
              };
          // at EL1 there may be a TLBI to complete
          case DSB -> kernel ? null : "fullFence";
          default -> null;
        };
    if (fence == null) {
      return false;
    }
    code.invokestatic(VAR_HANDLE, fence, ConstantDescs.MTD_void);
    return true;
  }
}
