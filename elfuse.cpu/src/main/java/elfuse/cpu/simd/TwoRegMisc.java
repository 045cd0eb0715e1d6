package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/** Advanced SIMD two-register miscellaneous, vector and scalar. */
final class TwoRegMisc {
  private TwoRegMisc() {}

  static void vector(CpuState s, Opcode op, int word) {
    if (isFloatingPoint(word)) {
      VectorFpExec.execute(s, op, word);
      return;
    }
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int size = Fields.size(word);
    boolean q = Fields.q(word);
    switch (op) {
      case XTN, SQXTN_VEC, UQXTN_VEC, SQXTUN_VEC -> {
        int low = narrow(s, op, v[n], size);
        int high = narrow(s, op, v[n + 1], size);
        Fields.setNarrow(v, d, q, low, high);
      }
      case SHLL -> {
        long a = q ? v[n + 1] : v[n];
        v[d] = LaneWide.shll((int) a, size);
        v[d + 1] = LaneWide.shll((int) (a >>> 32), size);
      }
      default -> {
        long low = half(s, op, v[d], v[n], size);
        v[d + 1] = q ? half(s, op, v[d + 1], v[n + 1], size) : 0;
        v[d] = low;
      }
    }
  }

  static void scalar(CpuState s, Opcode op, int word) {
    if (isFloatingPoint(word)) {
      VectorFpExec.execute(s, op, word);
      return;
    }
    long[] v = s.v;
    int d = Fields.d(word);
    long a = v[Fields.n(word)];
    int size = Fields.size(word);
    long ones = Lanes.ones(size);
    long r =
        switch (op) {
          case SQXTN_SCALAR, UQXTN_SCALAR, SQXTUN_SCALAR ->
              narrow(s, op, a & Lanes.ones(size + 1), size);
          default -> half(s, op, v[d] & ones, a & ones, size);
        };
    Fields.set64(v, d, r & ones);
  }

  /** {@return whether the opcode field, bits 16–12, is 011xx, 1011x or 11xxx} */
  private static boolean isFloatingPoint(int word) {
    int opcode = word >>> 12 & 31;
    return opcode >= 22 || opcode >> 2 == 3;
  }

  private static int narrow(CpuState s, Opcode op, long a, int size) {
    return switch (op) {
      case XTN -> LaneNarrow.xtn(a, size);
      case SQXTN_VEC, SQXTN_SCALAR -> LaneNarrow.sqxtn(s, a, size);
      case UQXTN_VEC, UQXTN_SCALAR -> LaneNarrow.uqxtn(s, a, size);
      case SQXTUN_VEC, SQXTUN_SCALAR -> LaneNarrow.sqxtun(s, a, size);
      default -> throw new IllegalStateException(op.name());
    };
  }

  /** {@return one half of the result} */
  private static long half(CpuState s, Opcode op, long d, long a, int size) {
    return switch (op) {
      case REV64_VEC -> LaneBits.rev64(a, size);
      case REV32_VEC -> LaneBits.rev32(a, size);
      case REV16_VEC -> LaneBits.rev16(a);
      case RBIT_VEC -> LaneBits.rbit(a);
      case NOT -> ~a;
      case CNT -> LaneBits.cnt(a);
      case CLZ_VEC -> LaneBits.clz(a, size);
      case CLS_VEC -> LaneBits.cls(a, size);
      case UADDLP -> LaneWide.uaddlp(a, size);
      case SADDLP -> LaneWide.saddlp(a, size);
      case UADALP -> Lanes.add(d, LaneWide.uaddlp(a, size), size + 1);
      case SADALP -> Lanes.add(d, LaneWide.saddlp(a, size), size + 1);
      case ABS_VEC, ABS_SCALAR -> Lanes.abs(a, size);
      case NEG_VEC, NEG_SCALAR -> Lanes.neg(a, size);
      case SQABS_VEC, SQABS_SCALAR -> LaneSat.sqabs(s, a, size);
      case SQNEG_VEC, SQNEG_SCALAR -> LaneSat.sqneg(s, a, size);
      case SUQADD_VEC, SUQADD_SCALAR -> LaneSat.suqadd(s, d, a, size);
      case USQADD_VEC, USQADD_SCALAR -> LaneSat.usqadd(s, d, a, size);
      case CMEQ_VEC_ZERO, CMEQ_SCALAR_ZERO -> Lanes.cmeq(a, 0, size);
      case CMGT_VEC_ZERO, CMGT_SCALAR_ZERO -> Lanes.cmgt(a, 0, size);
      case CMGE_VEC_ZERO, CMGE_SCALAR_ZERO -> Lanes.cmge(a, 0, size);
      case CMLT_VEC_ZERO, CMLT_SCALAR_ZERO -> Lanes.cmgt(0, a, size);
      case CMLE_VEC_ZERO, CMLE_SCALAR_ZERO -> Lanes.cmge(0, a, size);
      default -> throw new IllegalStateException(op.name());
    };
  }
}
