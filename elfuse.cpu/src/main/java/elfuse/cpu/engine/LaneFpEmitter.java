package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.cpu.fp.Fp;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * Emits the Advanced SIMD arithmetic of single and double precision that compilers vectorize loops
 * with, lane by lane as calls of {@link Fp}.
 */
final class LaneFpEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;
  private static final ClassDesc Z = ConstantDescs.CD_boolean;
  private static final ClassDesc FP = Fp.class.describeConstable().orElseThrow();
  private static final ClassDesc ENV = ClassDesc.of("elfuse.cpu.fp.FpEnv");
  // the element that every lane is combined with, and a lane's result
  private static final int ELEMENT = RegionMethod.TEMP;
  private static final int LANE = RegionMethod.TEMP2;

  private final RegionMethod m;
  private final CodeBuilder code;

  LaneFpEmitter(RegionMethod method) {
    m = method;
    code = method.code;
  }

  /** One instruction: what all of its lanes have in common. */
  private record Operation(Opcode op, int f, int d, int n, int b, boolean byElement) {}

  /** Emits an instruction; {@return whether it is one of these} */
  boolean emit(Opcode op, int w) {
    boolean scalar;
    boolean byElement;
    switch (op) {
      case FADD_VEC, FSUB_VEC, FMUL_VEC, FDIV_VEC, FMLA_VEC, FMLS_VEC, FABS_VEC, FNEG_VEC -> {
        scalar = false;
        byElement = false;
      }
      case FMUL_ELEM, FMLA_ELEM, FMLS_ELEM -> {
        scalar = false;
        byElement = true;
      }
      case FMUL_ELEM_SCALAR, FMLA_ELEM_SCALAR, FMLS_ELEM_SCALAR -> {
        scalar = true;
        byElement = true;
      }
      default -> {
        return false;
      }
    }
    int f = (w >>> 22 & 1) != 0 ? Fp.D : Fp.S;
    Operation operation = new Operation(op, f, w & 31, w >>> 5 & 31, w >>> 16 & 31, byElement);
    if (byElement) {
      int index = f == Fp.S ? (w >>> 11 & 1) << 1 | w >>> 21 & 1 : w >>> 11 & 1;
      m.getV(operation.b, f == Fp.S ? index >>> 1 : index);
      narrow(f, index & 1);
      code.lstore(ELEMENT);
    }
    boolean q = !scalar && (w & 1 << 30) != 0;
    m.setHalves(q, operation.d, half -> half(operation, half, scalar));
    return true;
  }

  /** Pushes one half of the result. */
  private void half(Operation o, int half, boolean oneLane) {
    lane(o, half, 0);
    if (o.f == Fp.D) {
      return;
    }
    m.low();
    if (!oneLane) {
      code.lstore(LANE);
      lane(o, half, 1);
      code.loadConstant(32).lshl().lload(LANE).lor();
    }
  }

  /** Takes one lane out of the half on the stack. */
  private void narrow(int f, int lane) {
    if (f == Fp.S && lane == 1) {
      code.loadConstant(32).lushr();
    } else if (f == Fp.S) {
      m.low();
    }
  }

  private void get(Operation o, int register, int half, int lane) {
    m.getV(register, half);
    narrow(o.f, lane);
  }

  private void lane(Operation o, int half, int lane) {
    long sign = o.f == Fp.D ? Long.MIN_VALUE : 0x8000_0000L;
    switch (o.op) {
      case FABS_VEC -> {
        get(o, o.n, half, lane);
        code.loadConstant(~sign).land();
        return;
      }
      case FNEG_VEC -> {
        get(o, o.n, half, lane);
        code.loadConstant(sign).lxor();
        return;
      }
      default -> {
        m.state();
        code.loadConstant(o.f);
      }
    }
    boolean subtracted = false;
    boolean fused = false;
    switch (o.op) {
      case FMLS_VEC, FMLS_ELEM, FMLS_ELEM_SCALAR -> {
        subtracted = true;
        fused = true;
      }
      case FMLA_VEC, FMLA_ELEM, FMLA_ELEM_SCALAR -> fused = true;
      default -> {}
    }
    if (fused) {
      get(o, o.d, half, lane);
    }
    get(o, o.n, half, lane);
    if (subtracted) {
      code.loadConstant(sign).lxor();
    }
    if (o.byElement) {
      code.lload(ELEMENT);
    } else {
      get(o, o.b, half, lane);
    }
    switch (o.op) {
      case FADD_VEC, FSUB_VEC -> {
        code.loadConstant(o.op == Opcode.FSUB_VEC ? 1 : 0);
        call("add", J, ENV, I, J, J, Z);
      }
      case FMUL_VEC, FMUL_ELEM, FMUL_ELEM_SCALAR -> {
        code.iconst_0();
        call("multiply", J, ENV, I, J, J, Z);
      }
      case FDIV_VEC -> call("divide", J, ENV, I, J, J);
      default -> call("multiplyAdd", J, ENV, I, J, J, J);
    }
  }

  private void call(String name, ClassDesc result, ClassDesc... parameters) {
    code.invokestatic(FP, name, MethodTypeDesc.of(result, parameters));
  }
}
