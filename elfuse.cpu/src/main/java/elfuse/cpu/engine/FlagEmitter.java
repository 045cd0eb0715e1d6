package elfuse.cpu.engine;

import elfuse.cpu.alu.Conditions;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Emits what sets and what tests the condition flags.
 *
 * <p>An operation that sets flags leaves its operands in locals ({@link LazyFlags}); a test that
 * follows it in a straight line compares those, which is what the processor's compiler makes a
 * compare and a branch of. Flags become a number where nothing is known about them.
 */
final class FlagEmitter {
  /** Nothing is known about the flags here. */
  private static final int UNKNOWN = -1;

  /** Added to a kind: the flags are of that kind, or a number known when the code was emitted. */
  private static final int OR_CONSTANT = 16;

  private static final ClassDesc LONG = ConstantDescs.CD_Long;
  private static final ClassDesc INTEGER = ConstantDescs.CD_Integer;
  private static final MethodTypeDesc COMPARE_LONGS =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_long, ConstantDescs.CD_long);
  private static final MethodTypeDesc COMPARE_INTS =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);

  private static final int EQ = 0;
  private static final int CS = 2;
  private static final int MI = 4;
  private static final int HI = 8;
  private static final int GE = 10;
  private static final int GT = 12;
  private static final int ALWAYS = 14;

  private final RegionMethod m;
  private final CodeBuilder code;
  private int known = UNKNOWN;
  private int constant;

  FlagEmitter(RegionMethod method) {
    m = method;
    code = method.code;
  }

  /** The next instruction can be reached from elsewhere. */
  void forget() {
    known = UNKNOWN;
  }

  /** The two operands, longs on the stack, set the flags. */
  void set(int kind) {
    code.lstore(RegionMethod.FLAG_B).lstore(RegionMethod.FLAG_A);
    kind(kind);
  }

  /** The result, a long on the stack, sets the flags. */
  void setLogic(int kind) {
    code.lstore(RegionMethod.FLAG_A);
    kind(kind);
  }

  /** The locals hold operands of a kind. */
  void kind(int kind) {
    m.writesFlags();
    code.loadConstant(kind).istore(RegionMethod.FLAG_KIND);
    known = kind;
  }

  /** The number on the stack is the flags. */
  void setNumber() {
    m.setNzcv();
    known = LazyFlags.VALUE;
  }

  /** Pushes the flags as a number, which they are from now on. */
  void number() {
    if (known != LazyFlags.VALUE) {
      m.nzcv();
      setNumber();
    }
    m.readsFlags();
    code.iload(RegionMethod.NZCV);
  }

  /**
   * CCMP and CCMN: compares if a condition holds, else sets the flags to a constant.
   *
   * @param mask the condition's mask
   * @param kind what comparing means
   * @param value the constant
   * @param first pushes the first operand
   * @param second pushes the second operand
   */
  void conditionalCompare(int mask, int kind, int value, Runnable first, Runnable second) {
    Label compare = m.label();
    Label end = m.label();
    branch(mask, compare);
    code.loadConstant(value);
    m.setNzcv();
    code.goto_(end);
    m.bind(compare);
    first.run();
    second.run();
    set(kind);
    m.bind(end);
    known = kind + OR_CONSTANT;
    constant = value;
  }

  /** {@return the number of a condition from its mask; 14 for one that always holds} */
  private static int condition(int mask) {
    for (int condition = 0; condition < ALWAYS; condition++) {
      if (Conditions.mask(condition) == mask) {
        return condition;
      }
    }
    return ALWAYS;
  }

  /** Branches if a condition holds. */
  void branch(int mask, Label target) {
    int condition = condition(mask);
    m.readsFlags();
    if (condition == ALWAYS) {
      code.goto_(target);
    } else if (known >= OR_CONSTANT) {
      Label end = m.label();
      Label compared = m.label();
      code.iload(RegionMethod.FLAG_KIND).ifne(compared);
      code.goto_((mask >>> constant & 1) != 0 ? target : end);
      m.bind(compared);
      branch(known - OR_CONSTANT, condition, mask, target);
      m.bind(end);
    } else {
      branch(known, condition, mask, target);
    }
  }

  private void branch(int kind, int condition, int mask, Label target) {
    boolean done =
        switch (kind) {
          case LazyFlags.SUB64 -> subtraction64(condition, target);
          case LazyFlags.SUB32 -> subtraction32(condition, target);
          case LazyFlags.ADD64 -> addition64(condition, target);
          case LazyFlags.ADD32 -> addition32(condition, target);
          case LazyFlags.LOGIC64, LazyFlags.LOGIC32 ->
              logic(kind == LazyFlags.LOGIC32, condition, target);
          default -> false;
        };
    if (!done) {
      code.loadConstant(mask);
      if (kind == LazyFlags.VALUE) {
        code.iload(RegionMethod.NZCV);
      } else {
        m.nzcv();
      }
      code.iushr().iconst_1().iand().ifne(target);
    }
  }

  private boolean subtraction64(int condition, Label target) {
    switch (condition & ~1) {
      case EQ, GE, GT -> {
        operands64();
        code.lcmp();
      }
      case CS, HI -> {
        operands64();
        code.invokestatic(LONG, "compareUnsigned", COMPARE_LONGS);
      }
      case MI -> {
        operands64();
        code.lsub().lconst_0().lcmp();
      }
      default -> {
        return false;
      }
    }
    signed(condition, target);
    return true;
  }

  /** Branches on how a number on the stack compares to zero. */
  private void signed(int condition, Label target) {
    switch (condition) {
      case EQ -> code.ifeq(target);
      case EQ + 1 -> code.ifne(target);
      case CS, GE, MI + 1 -> code.ifge(target);
      case CS + 1, GE + 1, MI -> code.iflt(target);
      case HI, GT -> code.ifgt(target);
      default -> code.ifle(target); // LS, LE
    }
  }

  private void operands64() {
    code.lload(RegionMethod.FLAG_A).lload(RegionMethod.FLAG_B);
  }

  private void operands32() {
    code.lload(RegionMethod.FLAG_A).l2i().lload(RegionMethod.FLAG_B).l2i();
  }

  private boolean subtraction32(int condition, Label target) {
    switch (condition) {
      case EQ -> {
        operands32();
        code.if_icmpeq(target);
      }
      case EQ + 1 -> {
        operands32();
        code.if_icmpne(target);
      }
      case GE -> {
        operands32();
        code.if_icmpge(target);
      }
      case GE + 1 -> {
        operands32();
        code.if_icmplt(target);
      }
      case GT -> {
        operands32();
        code.if_icmpgt(target);
      }
      case GT + 1 -> {
        operands32();
        code.if_icmple(target);
      }
      case CS, CS + 1, HI, HI + 1 -> {
        operands32();
        code.invokestatic(INTEGER, "compareUnsigned", COMPARE_INTS);
        signed(condition, target);
      }
      case MI, MI + 1 -> {
        operands32();
        code.isub();
        signed(condition, target);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean addition64(int condition, Label target) {
    switch (condition & ~1) {
      case EQ, MI -> {
        operands64();
        code.ladd().lconst_0().lcmp();
        signed(condition, target);
      }
      case CS -> {
        // there is a carry if the sum is below an operand
        operands64();
        code.ladd().lload(RegionMethod.FLAG_A);
        code.invokestatic(LONG, "compareUnsigned", COMPARE_LONGS);
        signed(condition ^ 1, target);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean addition32(int condition, Label target) {
    switch (condition & ~1) {
      case EQ, MI -> {
        operands32();
        code.iadd();
        signed(condition, target);
      }
      case CS -> {
        operands32();
        code.iadd().lload(RegionMethod.FLAG_A).l2i();
        code.invokestatic(INTEGER, "compareUnsigned", COMPARE_INTS);
        signed(condition ^ 1, target);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** C and V are clear after a logical operation. */
  private boolean logic(boolean word, int condition, Label target) {
    switch (condition) {
      case CS, 6, HI -> {} // CS, VS, HI: never
      case CS + 1, 7, HI + 1 -> code.goto_(target);
      default -> {
        code.lload(RegionMethod.FLAG_A);
        if (word) {
          code.l2i();
        } else {
          code.lconst_0().lcmp();
        }
        signed(condition, target);
      }
    }
    return true;
  }
}
