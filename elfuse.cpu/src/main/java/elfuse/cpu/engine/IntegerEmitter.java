package elfuse.cpu.engine;

import elfuse.cpu.alu.Arithmetic;
import elfuse.cpu.alu.Bits;
import elfuse.cpu.alu.Crc;
import elfuse.cpu.alu.Flags;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Emits the integer instructions without memory access. */
final class IntegerEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;

  private final RegionMethod m;
  private final CodeBuilder code;
  private final FlagEmitter flags;

  IntegerEmitter(RegionMethod method, FlagEmitter flags) {
    m = method;
    code = method.code;
    this.flags = flags;
  }

  /** Emits an instruction at a place; {@return whether it is one of these} */
  boolean emit(long w, int place) {
    int d = Packed.d(w);
    int n = Packed.n(w);
    int b = Packed.m(w);
    int a = Packed.a(w);
    int imm = Packed.imm(w);
    switch (Packed.op(w)) {
      case Packed.ADD_I -> {
        m.getX(n);
        code.loadConstant((long) imm).ladd();
        m.setX(d);
      }
      case Packed.ADD_I_W -> {
        m.getW(n);
        code.loadConstant(imm).iadd();
        m.setW(d);
      }
      case Packed.SUBS_I -> {
        m.getX(n);
        code.loadConstant((long) imm);
        withFlags(d, LazyFlags.SUB64);
      }
      case Packed.SUBS_I_W -> {
        m.getX(n);
        code.loadConstant((long) imm);
        withFlags(d, LazyFlags.SUB32);
      }
      case Packed.ADDS_I -> {
        m.getX(n);
        code.loadConstant((long) imm);
        withFlags(d, LazyFlags.ADD64);
      }
      case Packed.ADDS_I_W -> {
        m.getX(n);
        code.loadConstant((long) imm);
        withFlags(d, LazyFlags.ADD32);
      }
      case Packed.ADD -> {
        m.getX(n);
        shifted64(b, 0, a);
        code.ladd();
        m.setX(d);
      }
      case Packed.ADD_W -> {
        m.getW(n);
        shifted32(b, 0, a);
        code.iadd();
        m.setW(d);
      }
      case Packed.SUB -> {
        m.getX(n);
        shifted64(b, 0, a);
        code.lsub();
        m.setX(d);
      }
      case Packed.SUB_W -> {
        m.getW(n);
        shifted32(b, 0, a);
        code.isub();
        m.setW(d);
      }
      case Packed.SUBS -> {
        m.getX(n);
        shifted64(b, 0, a);
        withFlags(d, LazyFlags.SUB64);
      }
      case Packed.SUBS_W -> {
        m.getX(n);
        shifted32(b, 0, a);
        code.i2l();
        withFlags(d, LazyFlags.SUB32);
      }
      case Packed.ADDS -> {
        m.getX(n);
        shifted64(b, 0, a);
        withFlags(d, LazyFlags.ADD64);
      }
      case Packed.ADDS_W -> {
        m.getX(n);
        shifted32(b, 0, a);
        code.i2l();
        withFlags(d, LazyFlags.ADD32);
      }
      case Packed.AND, Packed.ORR, Packed.EOR, Packed.BIC, Packed.ANDS -> {
        m.getX(n);
        shifted64(b, 0, a);
        logical(w, d, Packed.op(w));
      }
      case Packed.AND_W, Packed.ORR_W, Packed.EOR_W, Packed.BIC_W, Packed.ANDS_W -> {
        m.getX(n);
        shifted64(b, 0, a);
        logical(w, d, Packed.op(w) - 1);
      }
      case Packed.EOR_ROR_W -> {
        m.getW(n);
        shifted32(b, 3, a);
        code.ixor();
        m.setW(d);
      }
      case Packed.AND_I -> immediate64(n, imm, d, 0);
      case Packed.ORR_I -> immediate64(n, imm, d, 1);
      case Packed.EOR_I -> immediate64(n, imm, d, 2);
      case Packed.ANDS_I -> immediate64(n, imm, d, 3);
      case Packed.AND_I_W -> immediate32(n, imm, d, 0);
      case Packed.ORR_I_W -> immediate32(n, imm, d, 1);
      case Packed.EOR_I_W -> immediate32(n, imm, d, 2);
      case Packed.ANDS_I_W -> immediate32(n, imm, d, 3);
      case Packed.LOGIC_BITMASK -> {
        m.getX(n);
        int fields = imm & 0x1fff;
        code.loadConstant(Bits.bitmask(fields >>> 12, fields >>> 6 & 63, fields & 63));
        operation64(imm >> 13, d);
      }
      case Packed.LOGIC_SHIFT -> {
        m.getX(n);
        shifted64(b, imm & 3, a);
        if ((imm >> 2 & 1) != 0) {
          code.loadConstant(-1L).lxor();
        }
        operation64(imm >> 3, d);
      }
      case Packed.LOGIC_SHIFT_W -> {
        m.getW(n);
        shifted32(b, imm & 3, a);
        if ((imm >> 2 & 1) != 0) {
          code.iconst_m1().ixor();
        }
        operation32(imm >> 3, d);
      }
      case Packed.ARITH_SHIFT -> {
        m.getX(n);
        shifted64(b, imm & 3, a);
        arithmetic64(imm >> 2, d);
      }
      case Packed.ARITH_SHIFT_W -> {
        m.getX(n);
        shifted32(b, imm & 3, a);
        code.i2l();
        arithmetic32(imm >> 2, d);
      }
      case Packed.ARITH_EXTEND -> {
        m.getX(n);
        m.getX(b);
        extend(imm & 7, a);
        arithmetic64(imm >> 3, d);
      }
      case Packed.ARITH_EXTEND_W -> {
        m.getX(n);
        m.getX(b);
        extend(imm & 7, a);
        arithmetic32(imm >> 3, d);
      }
      case Packed.CARRY -> carry64(d, n, b, imm);
      case Packed.CARRY_W -> carry32(d, n, b, imm);
      case Packed.CCMP -> compare(imm, true, () -> m.getX(n), () -> m.getX(b));
      case Packed.CCMP_W -> compare(imm, false, () -> m.getX(n), () -> m.getX(b));
      case Packed.CCMP_I -> compare(imm, true, () -> m.getX(n), () -> code.loadConstant((long) a));
      case Packed.CCMP_I_W ->
          compare(imm, false, () -> m.getX(n), () -> code.loadConstant((long) a));
      case Packed.MOV -> {
        m.getX(b);
        m.setX(d);
      }
      case Packed.MOV_W -> {
        m.getX(b);
        m.low();
        m.setX(d);
      }
      case Packed.MOV_I -> {
        code.loadConstant(Long.rotateLeft(imm, a));
        m.setX(d);
      }
      case Packed.MOV_I_W -> {
        code.loadConstant(imm & 0xffff_ffffL);
        m.setX(d);
      }
      case Packed.MOVK, Packed.MOVK_W -> {
        long keep = ~(0xffffL << a);
        m.getX(d);
        code.loadConstant(Packed.op(w) == Packed.MOVK ? keep : keep & 0xffff_ffffL).land();
        code.loadConstant((imm & 0xffff_ffffL) << a).lor();
        m.setX(d);
      }
      case Packed.UBF -> {
        m.getX(n);
        code.loadConstant(a).lshl().loadConstant(imm).lushr();
        m.setX(d);
      }
      case Packed.UBF_W -> {
        m.getW(n);
        code.loadConstant(a).ishl().loadConstant(imm).iushr();
        m.setW(d);
      }
      case Packed.SBF -> {
        m.getX(n);
        code.loadConstant(a).lshl().loadConstant(imm).lshr();
        m.setX(d);
      }
      case Packed.SBF_W -> {
        m.getW(n);
        code.loadConstant(a).ishl().loadConstant(imm).ishr();
        m.setW(d);
      }
      case Packed.BFM -> {
        long mask = Bits.fieldMask(a, imm, 64);
        m.getX(d);
        code.loadConstant(~mask).land();
        m.getX(n);
        code.loadConstant(a);
        call(ConstantDescs.CD_Long, "rotateRight", J, J, I);
        code.loadConstant(mask).land().lor();
        m.setX(d);
      }
      case Packed.BFM_W -> {
        int mask = (int) Bits.fieldMask(a, imm, 32);
        m.getW(d);
        code.loadConstant(~mask).iand();
        m.getW(n);
        code.loadConstant(a);
        call(ConstantDescs.CD_Integer, "rotateRight", I, I, I);
        code.loadConstant(mask).iand().ior();
        m.setW(d);
      }
      case Packed.EXTR -> {
        m.getX(n);
        m.getX(b);
        code.loadConstant(a);
        call(Bits.class, "extr64", J, J, J, I);
        m.setX(d);
      }
      case Packed.EXTR_W -> {
        m.getW(n);
        m.getW(b);
        code.loadConstant(a);
        call(Bits.class, "extr32", I, I, I, I);
        m.setW(d);
      }
      case Packed.CSEL, Packed.CSEL_W -> select(w, Packed.op(w) == Packed.CSEL_W);
      case Packed.MADD, Packed.MSUB -> {
        m.getX(a);
        m.getX(n);
        m.getX(b);
        code.lmul();
        addOrSubtract(Packed.op(w) == Packed.MADD);
        m.setX(d);
      }
      case Packed.MADD_W, Packed.MSUB_W -> {
        m.getW(a);
        m.getW(n);
        m.getW(b);
        code.imul();
        if (Packed.op(w) == Packed.MADD_W) {
          code.iadd();
        } else {
          code.isub();
        }
        m.setW(d);
      }
      case Packed.UMADDL, Packed.UMSUBL -> {
        m.getX(a);
        m.getX(n);
        m.low();
        m.getX(b);
        m.low();
        code.lmul();
        addOrSubtract(Packed.op(w) == Packed.UMADDL);
        m.setX(d);
      }
      case Packed.SMADDL, Packed.SMSUBL -> {
        m.getX(a);
        m.getW(n);
        code.i2l();
        m.getW(b);
        code.i2l().lmul();
        addOrSubtract(Packed.op(w) == Packed.SMADDL);
        m.setX(d);
      }
      case Packed.UMULH -> two64(Math.class, "unsignedMultiplyHigh", w);
      case Packed.SMULH -> two64(Math.class, "multiplyHigh", w);
      case Packed.UDIV -> two64(Arithmetic.class, "udiv64", w);
      case Packed.SDIV -> two64(Arithmetic.class, "sdiv64", w);
      case Packed.UDIV_W -> two32(Arithmetic.class, "udiv32", w);
      case Packed.SDIV_W -> two32(Arithmetic.class, "sdiv32", w);
      case Packed.LSLV, Packed.LSRV, Packed.ASRV -> {
        m.getX(n);
        m.getW(b);
        switch (Packed.op(w)) {
          case Packed.LSLV -> code.lshl();
          case Packed.LSRV -> code.lushr();
          default -> code.lshr();
        }
        m.setX(d);
      }
      case Packed.LSLV_W, Packed.LSRV_W, Packed.ASRV_W -> {
        m.getW(n);
        m.getW(b);
        switch (Packed.op(w)) {
          case Packed.LSLV_W -> code.ishl();
          case Packed.LSRV_W -> code.iushr();
          default -> code.ishr();
        }
        m.setW(d);
      }
      case Packed.RORV -> {
        m.getX(n);
        m.getW(b);
        call(ConstantDescs.CD_Long, "rotateRight", J, J, I);
        m.setX(d);
      }
      case Packed.RORV_W -> two32(Integer.class, "rotateRight", w);
      case Packed.ADR -> {
        m.address(place & -1024);
        code.loadConstant((long) imm).ladd();
        m.setX(d);
      }
      case Packed.ADRP -> {
        m.address(place & -1024);
        code.loadConstant((long) imm << 12).ladd();
        m.setX(d);
      }
      case Packed.CRC32 -> checksum("crc32", w);
      case Packed.CRC32C -> checksum("crc32c", w);
      case Packed.RBIT -> one64(Long.class, "reverse", w);
      case Packed.RBIT_W -> one32(Integer.class, "reverse", w);
      case Packed.REV16 -> one64(Bits.class, "rev16", w);
      case Packed.REV16_W -> {
        m.getX(n);
        call(Bits.class, "rev16", J, J);
        m.low();
        m.setX(d);
      }
      case Packed.REV32 -> one64(Bits.class, "rev32", w);
      case Packed.REV -> one64(Long.class, "reverseBytes", w);
      case Packed.REV_W -> one32(Integer.class, "reverseBytes", w);
      case Packed.CLZ -> {
        m.getX(n);
        call(ConstantDescs.CD_Long, "numberOfLeadingZeros", I, J);
        m.setW(d);
      }
      case Packed.CLZ_W -> one32(Integer.class, "numberOfLeadingZeros", w);
      case Packed.CLS -> {
        m.getX(n);
        call(Bits.class, "cls64", I, J);
        m.setW(d);
      }
      case Packed.CLS_W -> one32(Bits.class, "cls32", w);
      case Packed.RMIF -> {
        m.getX(n);
        code.loadConstant(a).loadConstant(imm);
        flags.number();
        call(Flags.class, "rmif", I, J, I, I, I);
        flags.setNumber();
      }
      case Packed.SETF8 -> setFlags("setf8", n);
      case Packed.SETF16 -> setFlags("setf16", n);
      case Packed.CFINV -> changeFlags("cfinv");
      case Packed.XAFLAG -> changeFlags("xaflag");
      case Packed.AXFLAG -> changeFlags("axflag");
      default -> {
        return false;
      }
    }
    return true;
  }

  // ---- pieces ----

  private void call(Class<?> owner, String name, ClassDesc result, ClassDesc... parameters) {
    m.call(owner, name, result, parameters);
  }

  private void call(ClassDesc owner, String name, ClassDesc result, ClassDesc... parameters) {
    code.invokestatic(owner, name, MethodTypeDesc.of(result, parameters));
  }

  private void one64(Class<?> owner, String name, long w) {
    m.getX(Packed.n(w));
    call(owner, name, J, J);
    m.setX(Packed.d(w));
  }

  private void one32(Class<?> owner, String name, long w) {
    m.getW(Packed.n(w));
    call(owner, name, I, I);
    m.setW(Packed.d(w));
  }

  private void two64(Class<?> owner, String name, long w) {
    m.getX(Packed.n(w));
    m.getX(Packed.m(w));
    call(owner, name, J, J, J);
    m.setX(Packed.d(w));
  }

  private void two32(Class<?> owner, String name, long w) {
    m.getW(Packed.n(w));
    m.getW(Packed.m(w));
    call(owner, name, I, I, I);
    m.setW(Packed.d(w));
  }

  private void checksum(String name, long w) {
    m.getW(Packed.n(w));
    m.getX(Packed.m(w));
    code.loadConstant(Packed.a(w));
    call(Crc.class, name, I, I, J, I);
    m.setW(Packed.d(w));
  }

  private void addOrSubtract(boolean add) {
    if (add) {
      code.ladd();
    } else {
      code.lsub();
    }
  }

  private void setFlags(String name, int n) {
    m.getW(n);
    flags.number();
    call(Flags.class, name, I, I, I);
    flags.setNumber();
  }

  private void changeFlags(String name) {
    flags.number();
    call(Flags.class, name, I, I);
    flags.setNumber();
  }

  /** Pushes a register, shifted by an amount. */
  private void shifted64(int register, int type, int amount) {
    m.getX(register);
    if (amount == 0) {
      return;
    }
    code.loadConstant(amount);
    switch (type) {
      case 0 -> code.lshl();
      case 1 -> code.lushr();
      case 2 -> code.lshr();
      default -> call(ConstantDescs.CD_Long, "rotateRight", J, J, I);
    }
  }

  private void shifted32(int register, int type, int amount) {
    m.getW(register);
    if (amount == 0) {
      return;
    }
    code.loadConstant(amount);
    switch (type) {
      case 0 -> code.ishl();
      case 1 -> code.iushr();
      case 2 -> code.ishr();
      default -> call(ConstantDescs.CD_Integer, "rotateRight", I, I, I);
    }
  }

  private void extend(int option, int amount) {
    switch (option) {
      case 0 -> code.loadConstant(0xffL).land();
      case 1 -> code.loadConstant(0xffffL).land();
      case 2 -> m.low();
      case 4 -> code.l2i().i2b().i2l();
      case 5 -> code.l2i().i2s().i2l();
      case 6 -> code.l2i().i2l();
      default -> {}
    }
    if (amount != 0) {
      code.loadConstant(amount).lshl();
    }
  }

  /** The operands on the stack, two longs, set the flags; their sum or difference is the result. */
  private void withFlags(int d, int kind) {
    flags.set(kind);
    if (d == CpuState.SINK) {
      return;
    }
    code.lload(RegionMethod.FLAG_A).lload(RegionMethod.FLAG_B);
    addOrSubtract(kind == LazyFlags.ADD64 || kind == LazyFlags.ADD32);
    if (kind == LazyFlags.SUB32 || kind == LazyFlags.ADD32) {
      m.low();
    }
    m.setX(d);
  }

  /** Two longs on the stack, op:S in {@code which}. */
  private void arithmetic64(int which, int d) {
    switch (which) {
      case 0, 2 -> {
        addOrSubtract(which == 0);
        m.setX(d);
      }
      case 1 -> withFlags(d, LazyFlags.ADD64);
      default -> withFlags(d, LazyFlags.SUB64);
    }
  }

  private void arithmetic32(int which, int d) {
    switch (which) {
      case 0, 2 -> {
        addOrSubtract(which == 0);
        m.low();
        m.setX(d);
      }
      case 1 -> withFlags(d, LazyFlags.ADD32);
      default -> withFlags(d, LazyFlags.SUB32);
    }
  }

  /** A logical operation of two longs on the stack, as {@link Packed} names it in 64 bits. */
  private void logical(long w, int d, int op) {
    switch (op) {
      case Packed.AND, Packed.ANDS -> code.land();
      case Packed.ORR -> code.lor();
      case Packed.EOR -> code.lxor();
      default -> code.loadConstant(-1L).lxor().land();
    }
    boolean word = op != Packed.op(w);
    if (word) {
      m.low();
    }
    if (op == Packed.ANDS) {
      flags.setLogic(word ? LazyFlags.LOGIC32 : LazyFlags.LOGIC64);
      code.lload(RegionMethod.FLAG_A);
    }
    m.setX(d);
  }

  private void immediate64(int n, int imm, int d, int opc) {
    m.getX(n);
    code.loadConstant((long) imm);
    operation64(opc, d);
  }

  private void immediate32(int n, int imm, int d, int opc) {
    m.getW(n);
    code.loadConstant(imm);
    operation32(opc, d);
  }

  /** AND, ORR, EOR or ANDS of two longs on the stack. */
  private void operation64(int opc, int d) {
    switch (opc) {
      case 0, 3 -> code.land();
      case 1 -> code.lor();
      default -> code.lxor();
    }
    if (opc == 3) {
      flags.setLogic(LazyFlags.LOGIC64);
      code.lload(RegionMethod.FLAG_A);
    }
    m.setX(d);
  }

  private void operation32(int opc, int d) {
    switch (opc) {
      case 0, 3 -> code.iand();
      case 1 -> code.ior();
      default -> code.ixor();
    }
    code.i2l();
    m.low();
    if (opc == 3) {
      flags.setLogic(LazyFlags.LOGIC32);
      code.lload(RegionMethod.FLAG_A);
    }
    m.setX(d);
  }

  private void compare(int imm, boolean wide, Runnable first, Runnable second) {
    boolean subtract = (imm & 1 << 20) != 0;
    int kind =
        wide
            ? subtract ? LazyFlags.SUB64 : LazyFlags.ADD64
            : subtract ? LazyFlags.SUB32 : LazyFlags.ADD32;
    flags.conditionalCompare(imm & 0xffff, kind, imm >>> 16 & 15, first, second);
  }

  private void select(long w, boolean word) {
    int imm = Packed.imm(w);
    boolean increment = (imm & 1 << 16) != 0;
    boolean invert = (imm & 1 << 17) != 0;
    Label first = m.label();
    Label end = m.label();
    flags.branch(imm & 0xffff, first);
    m.getX(Packed.m(w));
    if (invert) {
      code.loadConstant(-1L).lxor();
    }
    if (increment) {
      code.lconst_1().ladd();
    }
    code.goto_(end);
    m.bind(first);
    m.getX(Packed.n(w));
    m.bind(end);
    if (word) {
      m.low();
    }
    m.setX(Packed.d(w));
  }

  private void carry64(int d, int n, int b, int imm) {
    m.getX(n);
    code.lstore(RegionMethod.TEMP);
    m.getX(b);
    if ((imm & 2) != 0) {
      code.loadConstant(-1L).lxor();
    }
    code.lstore(RegionMethod.TEMP2);
    code.lload(RegionMethod.TEMP).lload(RegionMethod.TEMP2);
    flags.number();
    call(Flags.class, "adc64", J, J, J, I);
    code.lstore(RegionMethod.TEMP3);
    code.lload(RegionMethod.TEMP3);
    m.setX(d);
    if ((imm & 1) != 0) {
      code.lload(RegionMethod.TEMP).lload(RegionMethod.TEMP2).lload(RegionMethod.TEMP3);
      call(Flags.class, "sum64", I, J, J, J);
      flags.setNumber();
    }
  }

  private void carry32(int d, int n, int b, int imm) {
    m.getX(n);
    code.lstore(RegionMethod.TEMP);
    m.getX(b);
    if ((imm & 2) != 0) {
      code.loadConstant(-1L).lxor();
    }
    code.lstore(RegionMethod.TEMP2);
    code.lload(RegionMethod.TEMP).l2i().lload(RegionMethod.TEMP2).l2i();
    flags.number();
    call(Flags.class, "adc32", I, I, I, I);
    code.i2l().lstore(RegionMethod.TEMP3);
    code.lload(RegionMethod.TEMP3);
    m.low();
    m.setX(d);
    if ((imm & 1) != 0) {
      code.lload(RegionMethod.TEMP).l2i().lload(RegionMethod.TEMP2).l2i();
      code.lload(RegionMethod.TEMP3).l2i();
      call(Flags.class, "sum32", I, I, I, I);
      flags.setNumber();
    }
  }
}
