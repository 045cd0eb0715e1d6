package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.cpu.alu.Conditions;
import elfuse.cpu.fp.Fp;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Emits scalar floating point of single and double precision as calls of {@link Fp}. */
final class ScalarFpEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;
  private static final ClassDesc Z = ConstantDescs.CD_boolean;
  private static final ClassDesc FP = Fp.class.describeConstable().orElseThrow();
  private static final ClassDesc ENV = ClassDesc.of("elfuse.cpu.fp.FpEnv");

  private final RegionMethod m;
  private final CodeBuilder code;
  private final FlagEmitter flags;

  ScalarFpEmitter(RegionMethod method, FlagEmitter flags) {
    m = method;
    code = method.code;
    this.flags = flags;
  }

  /** Emits an instruction; {@return whether it is one of these} */
  boolean emit(Opcode op, int w) {
    int type = w >>> 22 & 3;
    if (type > 1) {
      return false;
    }
    int f = type == 0 ? Fp.S : Fp.D;
    long sign = f == Fp.D ? Long.MIN_VALUE : 0x8000_0000L;
    int d = w & 31;
    int n = w >>> 5 & 31;
    int b = w >>> 16 & 31;
    switch (op) {
      case FMOV_REG -> get(f, n);
      case FABS_S -> {
        get(f, n);
        code.loadConstant(~sign).land();
      }
      case FNEG_S -> {
        get(f, n);
        code.loadConstant(sign).lxor();
      }
      case FADD_S, FSUB_S -> {
        begin(f);
        get(f, n);
        get(f, b);
        code.loadConstant(op == Opcode.FSUB_S ? 1 : 0);
        call("add", J, ENV, I, J, J, Z);
      }
      case FMUL_S, FNMUL -> {
        begin(f);
        get(f, n);
        get(f, b);
        code.iconst_0();
        call("multiply", J, ENV, I, J, J, Z);
        if (op == Opcode.FNMUL) {
          code.loadConstant(sign).lxor();
        }
      }
      case FDIV_S -> {
        begin(f);
        get(f, n);
        get(f, b);
        call("divide", J, ENV, I, J, J);
      }
      case FSQRT_S -> {
        begin(f);
        get(f, n);
        call("squareRoot", J, ENV, I, J);
      }
      case FMADD, FMSUB, FNMADD, FNMSUB -> {
        boolean negateProduct = op == Opcode.FMSUB || op == Opcode.FNMADD;
        boolean negateAddend = op == Opcode.FNMADD || op == Opcode.FNMSUB;
        begin(f);
        get(f, w >>> 10 & 31);
        if (negateAddend) {
          code.loadConstant(sign).lxor();
        }
        get(f, n);
        if (negateProduct) {
          code.loadConstant(sign).lxor();
        }
        get(f, b);
        call("multiplyAdd", J, ENV, I, J, J, J);
      }
      case FMAX_S, FMIN_S, FMAXNM_S, FMINNM_S -> {
        begin(f);
        get(f, n);
        get(f, b);
        code.loadConstant(op == Opcode.FMAX_S || op == Opcode.FMAXNM_S ? 1 : 0);
        boolean number = op == Opcode.FMAXNM_S || op == Opcode.FMINNM_S;
        call(number ? "extremeNumber" : "extreme", J, ENV, I, J, J, Z);
      }
      case FCMP, FCMPE, FCMP_ZERO, FCMPE_ZERO -> {
        begin(f);
        get(f, n);
        if (op == Opcode.FCMP || op == Opcode.FCMPE) {
          get(f, b);
        } else {
          code.lconst_0();
        }
        code.loadConstant(op == Opcode.FCMPE || op == Opcode.FCMPE_ZERO ? 1 : 0);
        call("compare", I, ENV, I, J, J, Z);
        flags.setNumber();
        return true;
      }
      case FCSEL -> {
        Label first = m.label();
        Label end = m.label();
        flags.branch(Conditions.mask(w >>> 12 & 15), first);
        get(f, b);
        m.setV(d, 0);
        code.goto_(end);
        m.bind(first);
        get(f, n);
        m.setV(d, 0);
        m.bind(end);
        m.clearUpper(d);
        return true;
      }
      case FMOV_IMM -> code.loadConstant(Fp.expandImmediate(f, w >>> 13 & 255));
      case FCVT -> {
        int to = w >>> 15 & 3;
        if (to > 1) {
          return false;
        }
        begin(f);
        code.loadConstant(to == 0 ? Fp.S : Fp.D);
        get(f, n);
        call("convert", J, ENV, I, I, J);
      }
      case FMOV_TO_GEN -> {
        m.getV(n, 0);
        if (w >= 0) {
          m.low();
        }
        m.setX(general(d));
        return true;
      }
      case FMOV_FROM_GEN -> {
        m.getX(source(n));
        if (f == Fp.S) {
          m.low();
        }
      }
      case SCVTF_INT, UCVTF_INT -> {
        boolean unsigned = op == Opcode.UCVTF_INT;
        begin(f);
        if (w < 0) {
          m.getX(source(n));
        } else if (unsigned) {
          m.getX(source(n));
          m.low();
        } else {
          m.getW(source(n));
          code.i2l();
        }
        code.iconst_0().loadConstant(unsigned ? 1 : 0);
        call("fromFixed", J, ENV, I, J, I, Z);
      }
      case FCVTZS_INT, FCVTZU_INT -> {
        begin(f);
        get(f, n);
        code.iconst_0();
        code.loadConstant(op == Opcode.FCVTZU_INT ? 1 : 0);
        code.loadConstant(3).loadConstant(w < 0 ? 64 : 32);
        call("toFixed", J, ENV, I, J, I, Z, I, I);
        m.setX(general(d));
        return true;
      }
      default -> {
        return false;
      }
    }
    m.setV(d, 0);
    m.clearUpper(d);
    return true;
  }

  private static int source(int register) {
    return register == 31 ? CpuState.ZERO : register;
  }

  private static int general(int register) {
    return register == 31 ? CpuState.SINK : register;
  }

  private void begin(int f) {
    m.state();
    code.loadConstant(f);
  }

  private void get(int f, int register) {
    m.getV(register, 0);
    if (f == Fp.S) {
      m.low();
    }
  }

  private void call(String name, ClassDesc result, ClassDesc... parameters) {
    code.invokestatic(FP, name, MethodTypeDesc.of(result, parameters));
  }
}
