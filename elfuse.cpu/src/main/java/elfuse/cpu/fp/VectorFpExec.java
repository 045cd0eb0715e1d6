package elfuse.cpu.fp;

import elfuse.asm.Group;
import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;

/** Executes the Advanced SIMD instructions that compute in floating point, lane by lane. */
public final class VectorFpExec {
  private VectorFpExec() {}

  /**
   * Executes an instruction; the program counter is the caller's business.
   *
   * @param s the CPU's registers
   * @param op the row that {@code word} decodes to
   * @param word the instruction
   */
  public static void execute(CpuState s, Opcode op, int word) {
    switch (op.group()) {
      case SIMD_THREE_SAME, SIMD_SCALAR_THREE_SAME, SIMD_BY_ELEMENT, SIMD_SCALAR_BY_ELEMENT ->
          threeSame(s, op, word);
      case SIMD_TWO_REG_MISC, SIMD_SCALAR_TWO_REG_MISC -> twoRegisters(s, op, word);
      case SIMD_ACROSS_LANES -> across(s, op, word);
      case SIMD_SCALAR_PAIRWISE -> {
        int f = size(word);
        int rn = word >>> 5 & 31;
        long first = lane(s, f, rn, 0);
        FpExec.set(s, f, word & 31, combine(s, op, f, 0, first, lane(s, f, rn, 1)));
      }
      case SIMD_MOD_IMM -> immediate(s, op, word);
      case SIMD_SHIFT_IMM, SIMD_SCALAR_SHIFT_IMM -> fixed(s, op, word);
      default -> throw new IllegalStateException(op.name());
    }
  }

  private static int size(int w) {
    return (w >>> 22 & 1) != 0 ? Fp.D : Fp.S;
  }

  private static boolean scalar(int w) {
    return (w >>> 28 & 1) != 0;
  }

  private static long lane(CpuState s, int f, int register, int index) {
    if (f == Fp.D) {
      return s.v[2 * register + index];
    }
    int perHalf = f == Fp.S ? 1 : 2;
    long half = s.v[2 * register + (index >> perHalf)];
    int shift = (index & (1 << perHalf) - 1) * (16 << f);
    return half >>> shift & (1L << (16 << f)) - 1;
  }

  /** Number of lanes: one for scalars, else as many as Q bits hold. */
  private static int lanes(int w, int f) {
    return scalar(w) ? 1 : ((w >>> 30 & 1) != 0 ? 128 : 64) / (16 << f);
  }

  /** Puts a lane into a result of two halves: returns the half that it belongs to, changed. */
  private static long put(long half, int f, int index, long value) {
    if (f == Fp.D) {
      return value;
    }
    int perHalf = f == Fp.S ? 1 : 2;
    int shift = (index & (1 << perHalf) - 1) * (16 << f);
    return half | (value & (1L << (16 << f)) - 1) << shift;
  }

  private static boolean upper(int f, int index) {
    return index >= 64 / (16 << f);
  }

  private static void threeSame(CpuState s, Opcode op, int w) {
    int f = size(w);
    int rd = w & 31;
    int rn = w >>> 5 & 31;
    boolean byElement =
        op.group() == Group.SIMD_BY_ELEMENT || op.group() == Group.SIMD_SCALAR_BY_ELEMENT;
    int rm = w >>> 16 & 31;
    int index = f == Fp.S ? (w >>> 11 & 1) << 1 | w >>> 21 & 1 : w >>> 11 & 1;
    boolean pairwise =
        switch (op) {
          case FMAXNMP_VEC, FMINNMP_VEC, FADDP_VEC, FMAXP_VEC, FMINP_VEC -> true;
          default -> false;
        };
    int count = lanes(w, f);
    long low = 0;
    long high = 0;
    for (int i = 0; i < count; i++) {
      long a;
      long b;
      if (pairwise) {
        // pairs from the concatenation of Rn (low) and Rm (high)
        int from = 2 * i < count ? rn : rm;
        int at = 2 * i < count ? 2 * i : 2 * i - count;
        a = lane(s, f, from, at);
        b = lane(s, f, from, at + 1);
      } else {
        a = lane(s, f, rn, i);
        b = lane(s, f, rm, byElement ? index : i);
      }
      long value = combine(s, op, f, lane(s, f, rd, i), a, b);
      if (upper(f, i)) {
        high = put(high, f, i, value);
      } else {
        low = put(low, f, i, value);
      }
    }
    s.v[2 * rd] = low;
    s.v[2 * rd + 1] = high;
  }

  private static long mask(int f, boolean is) {
    return is ? (f == Fp.D ? -1 : 0xffff_ffffL) : 0;
  }

  private static long combine(CpuState s, Opcode op, int f, long d, long a, long b) {
    long sign = Fp.signBit(f);
    return switch (op) {
      case FADD_VEC, FADDP_VEC, FADDP_SCALAR -> Fp.add(s, f, a, b, false);
      case FSUB_VEC -> Fp.add(s, f, a, b, true);
      case FABD_VEC, FABD_SCALAR -> Fp.add(s, f, a, b, true) & ~sign;
      case FMUL_VEC, FMUL_ELEM, FMUL_ELEM_SCALAR -> Fp.multiply(s, f, a, b, false);
      case FMULX_VEC, FMULX_SCALAR, FMULX_ELEM, FMULX_ELEM_SCALAR -> Fp.multiply(s, f, a, b, true);
      case FDIV_VEC -> Fp.divide(s, f, a, b);
      case FMLA_VEC, FMLA_ELEM, FMLA_ELEM_SCALAR -> Fp.multiplyAdd(s, f, d, a, b);
      case FMLS_VEC, FMLS_ELEM, FMLS_ELEM_SCALAR -> Fp.multiplyAdd(s, f, d, a ^ sign, b);
      case FMAX_VEC, FMAXP_VEC, FMAXP_SCALAR, FMAXV -> Fp.extreme(s, f, a, b, true);
      case FMIN_VEC, FMINP_VEC, FMINP_SCALAR, FMINV -> Fp.extreme(s, f, a, b, false);
      case FMAXNM_VEC, FMAXNMP_VEC, FMAXNMP_SCALAR, FMAXNMV -> Fp.extremeNumber(s, f, a, b, true);
      case FMINNM_VEC, FMINNMP_VEC, FMINNMP_SCALAR, FMINNMV -> Fp.extremeNumber(s, f, a, b, false);
      case FRECPS_VEC, FRECPS_SCALAR -> Fp.reciprocalStep(s, f, a, b);
      case FRSQRTS_VEC, FRSQRTS_SCALAR -> Fp.rootStep(s, f, a, b);
      case FCMEQ_VEC, FCMEQ_SCALAR -> mask(f, Fp.equal(s, f, a, b));
      case FCMGE_VEC, FCMGE_SCALAR -> mask(f, Fp.atLeast(s, f, a, b));
      case FCMGT_VEC, FCMGT_SCALAR -> mask(f, Fp.greater(s, f, a, b));
      case FACGE_VEC, FACGE_SCALAR -> mask(f, Fp.atLeast(s, f, a & ~sign, b & ~sign));
      case FACGT_VEC, FACGT_SCALAR -> mask(f, Fp.greater(s, f, a & ~sign, b & ~sign));
      default -> throw new IllegalStateException(op.name());
    };
  }

  private static void twoRegisters(CpuState s, Opcode op, int w) {
    int rd = w & 31;
    int rn = w >>> 5 & 31;
    int f = size(w);
    switch (op) {
      case FCVTN, FCVTXN_VEC, FCVTL, FCVTXN_SCALAR -> {
        resize(s, op, w);
        return;
      }
      case URECPE, URSQRTE -> f = Fp.S;
      default -> {}
    }
    int count = lanes(w, f);
    long low = 0;
    long high = 0;
    for (int i = 0; i < count; i++) {
      long value = single(s, op, f, lane(s, f, rn, i));
      if (upper(f, i)) {
        high = put(high, f, i, value);
      } else {
        low = put(low, f, i, value);
      }
    }
    s.v[2 * rd] = low;
    s.v[2 * rd + 1] = high;
  }

  private static long single(CpuState s, Opcode op, int f, long a) {
    int bits = 16 << f;
    return switch (op) {
      case FCMGT_VEC_ZERO, FCMGT_SCALAR_ZERO -> mask(f, Fp.greater(s, f, a, 0));
      case FCMGE_VEC_ZERO, FCMGE_SCALAR_ZERO -> mask(f, Fp.atLeast(s, f, a, 0));
      case FCMEQ_VEC_ZERO, FCMEQ_SCALAR_ZERO -> mask(f, Fp.equal(s, f, a, 0));
      case FCMLE_VEC_ZERO, FCMLE_SCALAR_ZERO -> mask(f, Fp.atLeast(s, f, 0, a));
      case FCMLT_VEC_ZERO, FCMLT_SCALAR_ZERO -> mask(f, Fp.greater(s, f, 0, a));
      case FABS_VEC -> a & ~Fp.signBit(f);
      case FNEG_VEC -> a ^ Fp.signBit(f);
      case FSQRT_VEC -> Fp.squareRoot(s, f, a);
      case FRINTN_VEC -> Fp.roundToInteger(s, f, a, Fp.NEAREST, false);
      case FRINTP_VEC -> Fp.roundToInteger(s, f, a, Fp.UP, false);
      case FRINTM_VEC -> Fp.roundToInteger(s, f, a, Fp.DOWN, false);
      case FRINTZ_VEC -> Fp.roundToInteger(s, f, a, Fp.ZERO, false);
      case FRINTA_VEC -> Fp.roundToInteger(s, f, a, Fp.AWAY, false);
      case FRINTX_VEC -> Fp.roundToInteger(s, f, a, Fp.mode(s), true);
      case FRINTI_VEC -> Fp.roundToInteger(s, f, a, Fp.mode(s), false);
      case FCVTNS_VEC, FCVTNS_SCALAR -> Fp.toFixed(s, f, a, 0, false, Fp.NEAREST, bits);
      case FCVTNU_VEC, FCVTNU_SCALAR -> Fp.toFixed(s, f, a, 0, true, Fp.NEAREST, bits);
      case FCVTPS_VEC, FCVTPS_SCALAR -> Fp.toFixed(s, f, a, 0, false, Fp.UP, bits);
      case FCVTPU_VEC, FCVTPU_SCALAR -> Fp.toFixed(s, f, a, 0, true, Fp.UP, bits);
      case FCVTMS_VEC, FCVTMS_SCALAR -> Fp.toFixed(s, f, a, 0, false, Fp.DOWN, bits);
      case FCVTMU_VEC, FCVTMU_SCALAR -> Fp.toFixed(s, f, a, 0, true, Fp.DOWN, bits);
      case FCVTZS_VEC, FCVTZS_SCALAR -> Fp.toFixed(s, f, a, 0, false, Fp.ZERO, bits);
      case FCVTZU_VEC, FCVTZU_SCALAR -> Fp.toFixed(s, f, a, 0, true, Fp.ZERO, bits);
      case FCVTAS_VEC, FCVTAS_SCALAR -> Fp.toFixed(s, f, a, 0, false, Fp.AWAY, bits);
      case FCVTAU_VEC, FCVTAU_SCALAR -> Fp.toFixed(s, f, a, 0, true, Fp.AWAY, bits);
      case SCVTF_VEC, SCVTF_SCALAR -> Fp.fromFixed(s, f, f == Fp.S ? (int) a : a, 0, false);
      case UCVTF_VEC, UCVTF_SCALAR -> Fp.fromFixed(s, f, a, 0, true);
      case FRECPE_VEC, FRECPE_SCALAR -> Fp.reciprocalEstimate(s, f, a);
      case FRSQRTE_VEC, FRSQRTE_SCALAR -> Fp.rootEstimate(s, f, a);
      case FRECPX -> Fp.reciprocalExponent(s, f, a);
      case URECPE -> Fp.unsignedReciprocal((int) a);
      case URSQRTE -> Fp.unsignedRoot((int) a);
      default -> throw new IllegalStateException(op.name());
    };
  }

  /** FCVTL, FCVTN and FCVTXN: lanes of half or twice the size. */
  private static void resize(CpuState s, Opcode op, int w) {
    int rd = w & 31;
    int rn = w >>> 5 & 31;
    int narrow = (w >>> 22 & 1) != 0 ? Fp.S : Fp.H;
    int wide = narrow + 1;
    boolean second = (w >>> 30 & 1) != 0;
    int count = 128 / (16 << wide);
    if (op == Opcode.FCVTXN_SCALAR) {
      FpExec.set(s, Fp.S, rd, Fp.convert(s, Fp.D, Fp.S, s.v[2 * rn], Fp.ODD));
      return;
    }
    long low = 0;
    long high = 0;
    if (op == Opcode.FCVTL) {
      for (int i = 0; i < count; i++) {
        long a = lane(s, narrow, rn, second ? i + count : i);
        long value = Fp.convert(s, narrow, wide, a, Fp.mode(s));
        if (upper(wide, i)) {
          high = put(high, wide, i, value);
        } else {
          low = put(low, wide, i, value);
        }
      }
      s.v[2 * rd] = low;
      s.v[2 * rd + 1] = high;
      return;
    }
    int mode = op == Opcode.FCVTXN_VEC ? Fp.ODD : Fp.mode(s);
    for (int i = 0; i < count; i++) {
      low = put(low, narrow, i, Fp.convert(s, wide, narrow, lane(s, wide, rn, i), mode));
    }
    if (second) {
      s.v[2 * rd + 1] = low;
    } else {
      s.v[2 * rd] = low;
      s.v[2 * rd + 1] = 0;
    }
  }

  private static void across(CpuState s, Opcode op, int w) {
    int rn = w >>> 5 & 31;
    long first = combine(s, op, Fp.S, 0, lane(s, Fp.S, rn, 0), lane(s, Fp.S, rn, 1));
    long second = combine(s, op, Fp.S, 0, lane(s, Fp.S, rn, 2), lane(s, Fp.S, rn, 3));
    FpExec.set(s, Fp.S, w & 31, combine(s, op, Fp.S, 0, first, second));
  }

  private static void immediate(CpuState s, Opcode op, int w) {
    int imm8 = w >>> 11 & 0xe0 | w >>> 5 & 31;
    int rd = w & 31;
    long half;
    if (op == Opcode.FMOV_VEC_D) {
      half = Fp.expandImmediate(Fp.D, imm8);
    } else {
      long single = Fp.expandImmediate(Fp.S, imm8);
      half = single | single << 32;
    }
    s.v[2 * rd] = half;
    s.v[2 * rd + 1] = (w >>> 30 & 1) != 0 ? half : 0;
  }

  private static void fixed(CpuState s, Opcode op, int w) {
    int rd = w & 31;
    int rn = w >>> 5 & 31;
    int f = (w >>> 22 & 1) != 0 ? Fp.D : Fp.S;
    int bits = 2 * (16 << f) - (w >>> 16 & 127);
    int count = lanes(w, f);
    long low = 0;
    long high = 0;
    for (int i = 0; i < count; i++) {
      long a = lane(s, f, rn, i);
      long value =
          switch (op) {
            case SCVTF_VEC_FIXED, SCVTF_SCALAR_FIXED ->
                Fp.fromFixed(s, f, f == Fp.S ? (int) a : a, bits, false);
            case UCVTF_VEC_FIXED, UCVTF_SCALAR_FIXED -> Fp.fromFixed(s, f, a, bits, true);
            case FCVTZS_VEC_FIXED, FCVTZS_SCALAR_FIXED ->
                Fp.toFixed(s, f, a, bits, false, Fp.ZERO, 16 << f);
            case FCVTZU_VEC_FIXED, FCVTZU_SCALAR_FIXED ->
                Fp.toFixed(s, f, a, bits, true, Fp.ZERO, 16 << f);
            default -> throw new IllegalStateException(op.name());
          };
      if (upper(f, i)) {
        high = put(high, f, i, value);
      } else {
        low = put(low, f, i, value);
      }
    }
    s.v[2 * rd] = low;
    s.v[2 * rd + 1] = high;
  }
}
