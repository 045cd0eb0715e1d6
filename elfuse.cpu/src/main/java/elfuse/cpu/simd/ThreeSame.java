package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/** Advanced SIMD three same, vector and scalar. */
final class ThreeSame {
  private ThreeSame() {}

  static void vector(CpuState s, Opcode op, int word) {
    if ((word >>> 14 & 3) == 3) { // opcode 11xxx is floating-point
      VectorFpExec.execute(s, op, word);
      return;
    }
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int m = Fields.m(word);
    int size = Fields.size(word);
    if ((word >>> 11 & 31) == 3) {
      long low = logical(op, v[d], v[n], v[m]);
      v[d + 1] = Fields.q(word) ? logical(op, v[d + 1], v[n + 1], v[m + 1]) : 0;
      v[d] = low;
      return;
    }
    switch (op) {
      case ADDP_VEC, SMAXP, SMINP, UMAXP, UMINP -> pairwise(v, op, d, n, m, size, Fields.q(word));
      default -> {
        long low = half(s, op, v[d], v[n], v[m], size);
        v[d + 1] = Fields.q(word) ? half(s, op, v[d + 1], v[n + 1], v[m + 1], size) : 0;
        v[d] = low;
      }
    }
  }

  static void scalar(CpuState s, Opcode op, int word) {
    if ((word >>> 14 & 3) == 3) {
      VectorFpExec.execute(s, op, word);
      return;
    }
    long[] v = s.v;
    int d = Fields.d(word);
    int size = Fields.size(word);
    long ones = Lanes.ones(size);
    long r = half(s, op, v[d] & ones, v[Fields.n(word)] & ones, v[Fields.m(word)] & ones, size);
    Fields.set64(v, d, r & ones);
  }

  /** {@return one half of the result} */
  private static long half(CpuState s, Opcode op, long d, long a, long b, int size) {
    return switch (op) {
      case ADD_VEC, ADD_SCALAR -> Lanes.add(a, b, size);
      case SUB_VEC, SUB_SCALAR -> Lanes.sub(a, b, size);
      case MUL_VEC -> Lanes.mul(a, b, size);
      case MLA_VEC -> Lanes.mla(d, a, b, size);
      case MLS_VEC -> Lanes.mls(d, a, b, size);
      case PMUL -> Polynomials.pmul(a, b);
      case CMEQ_VEC, CMEQ_SCALAR -> Lanes.cmeq(a, b, size);
      case CMTST_VEC, CMTST_SCALAR -> Lanes.cmtst(a, b, size);
      case CMHI_VEC, CMHI_SCALAR -> Lanes.cmhi(a, b, size);
      case CMHS_VEC, CMHS_SCALAR -> Lanes.cmhs(a, b, size);
      case CMGT_VEC, CMGT_SCALAR -> Lanes.cmgt(a, b, size);
      case CMGE_VEC, CMGE_SCALAR -> Lanes.cmge(a, b, size);
      case UMAX -> Lanes.umax(a, b, size);
      case UMIN -> Lanes.umin(a, b, size);
      case SMAX -> Lanes.smax(a, b, size);
      case SMIN -> Lanes.smin(a, b, size);
      default -> uncommon(s, op, d, a, b, size);
    };
  }

  /** {@return one half of the result of the operations that programs use less} */
  private static long uncommon(CpuState s, Opcode op, long d, long a, long b, int size) {
    return switch (op) {
      case UABD -> Lanes.uabd(a, b, size);
      case SABD -> Lanes.sabd(a, b, size);
      case UABA -> Lanes.add(d, Lanes.uabd(a, b, size), size);
      case SABA -> Lanes.add(d, Lanes.sabd(a, b, size), size);
      case UHADD -> Lanes.uhadd(a, b, size);
      case SHADD -> Lanes.shadd(a, b, size);
      case URHADD -> Lanes.urhadd(a, b, size);
      case SRHADD -> Lanes.srhadd(a, b, size);
      case UHSUB -> Lanes.uhsub(a, b, size);
      case SHSUB -> Lanes.shsub(a, b, size);
      case USHL_VEC, USHL_SCALAR -> LaneShift.ushl(a, b, size);
      case SSHL_VEC, SSHL_SCALAR -> LaneShift.sshl(a, b, size);
      case URSHL_VEC, URSHL_SCALAR -> LaneShift.urshl(a, b, size);
      case SRSHL_VEC, SRSHL_SCALAR -> LaneShift.srshl(a, b, size);
      case UQADD_VEC, UQADD_SCALAR -> LaneSat.uqadd(s, a, b, size);
      case SQADD_VEC, SQADD_SCALAR -> LaneSat.sqadd(s, a, b, size);
      case UQSUB_VEC, UQSUB_SCALAR -> LaneSat.uqsub(s, a, b, size);
      case SQSUB_VEC, SQSUB_SCALAR -> LaneSat.sqsub(s, a, b, size);
      case SQDMULH_VEC, SQDMULH_SCALAR -> LaneSat.sqdmulh(s, a, b, size);
      case SQRDMULH_VEC, SQRDMULH_SCALAR -> LaneSat.sqrdmulh(s, a, b, size);
      case UQSHL_VEC, UQSHL_SCALAR -> LaneSatShift.uqshl(s, a, b, size);
      case SQSHL_VEC, SQSHL_SCALAR -> LaneSatShift.sqshl(s, a, b, size);
      case UQRSHL_VEC, UQRSHL_SCALAR -> LaneSatShift.uqrshl(s, a, b, size);
      case SQRSHL_VEC, SQRSHL_SCALAR -> LaneSatShift.sqrshl(s, a, b, size);
      default -> throw new IllegalStateException(op.name());
    };
  }

  /**
   * {@return one half of a bitwise result} These have a method of their own because they are
   * frequent.
   */
  private static long logical(Opcode op, long d, long a, long b) {
    return switch (op) {
      case AND_VEC -> a & b;
      case BIC_VEC -> a & ~b;
      case ORR_VEC -> a | b;
      case ORN_VEC -> a | ~b;
      case EOR_VEC -> a ^ b;
      case BSL -> Lanes.select(d, a, b);
      case BIT -> Lanes.select(b, a, d);
      case BIF -> Lanes.select(b, d, a);
      default -> throw new IllegalStateException(op.name());
    };
  }

  private static void pairwise(long[] v, Opcode op, int d, int n, int m, int size, boolean q) {
    if (size == 3) { // only ADDP has D lanes
      long low = v[n] + v[n + 1];
      v[d + 1] = v[m] + v[m + 1];
      v[d] = low;
    } else if (q) {
      long low = pairs(op, v[n], v[n + 1], size);
      v[d + 1] = pairs(op, v[m], v[m + 1], size);
      v[d] = low;
    } else {
      Fields.set64(v, d, pairs(op, v[n], v[m], size));
    }
  }

  /** {@return the results of the neighbours in a, then of those in b} */
  private static long pairs(Opcode op, long a, long b, int size) {
    int bits = Lanes.bits(size);
    return LanePermute.uzp1(
        combine(op, a, a >>> bits, size), combine(op, b, b >>> bits, size), size);
  }

  private static long combine(Opcode op, long a, long b, int size) {
    return switch (op) {
      case ADDP_VEC -> Lanes.add(a, b, size);
      case SMAXP -> Lanes.smax(a, b, size);
      case SMINP -> Lanes.smin(a, b, size);
      case UMAXP -> Lanes.umax(a, b, size);
      case UMINP -> Lanes.umin(a, b, size);
      default -> throw new IllegalStateException(op.name());
    };
  }
}
