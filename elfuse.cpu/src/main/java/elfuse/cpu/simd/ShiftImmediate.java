package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/** Advanced SIMD shift by immediate, vector and scalar. */
final class ShiftImmediate {
  private ShiftImmediate() {}

  static void vector(CpuState s, Opcode op, int word) {
    int opcode = word >>> 11 & 31;
    if (opcode >= 28) { // fixed-point conversions
      VectorFpExec.execute(s, op, word);
      return;
    }
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int size = size(word);
    boolean q = Fields.q(word);
    if (opcode < 16) {
      long low = half(s, op, v[d], v[n], word, size);
      v[d + 1] = q ? half(s, op, v[d + 1], v[n + 1], word, size) : 0;
      v[d] = low;
    } else if (opcode < 20) {
      int low = narrow(s, op, v[n], word, size);
      int high = narrow(s, op, v[n + 1], word, size);
      Fields.setNarrow(v, d, q, low, high);
    } else {
      long a = q ? v[n + 1] : v[n];
      v[d] = wide(op, (int) a, word, size);
      v[d + 1] = wide(op, (int) (a >>> 32), word, size);
    }
  }

  static void scalar(CpuState s, Opcode op, int word) {
    int opcode = word >>> 11 & 31;
    if (opcode >= 28) {
      VectorFpExec.execute(s, op, word);
      return;
    }
    long[] v = s.v;
    int d = Fields.d(word);
    long a = v[Fields.n(word)];
    int size = size(word);
    long ones = Lanes.ones(size);
    long r =
        opcode < 16
            ? half(s, op, v[d] & ones, a & ones, word, size)
            : narrow(s, op, a & Lanes.ones(size + 1), word, size);
    Fields.set64(v, d, r & ones);
  }

  /** {@return the lane's size: the highest bit of immh; of the narrow lane where there are two} */
  private static int size(int word) {
    return 31 - Integer.numberOfLeadingZeros(word >>> 19 & 15);
  }

  private static int left(int word, int size) {
    return (word >>> 16 & 127) - Lanes.bits(size);
  }

  private static int right(int word, int size) {
    return 2 * Lanes.bits(size) - (word >>> 16 & 127);
  }

  private static long wide(Opcode op, int a, int word, int size) {
    int n = left(word, size);
    return op == Opcode.SSHLL ? LaneWide.sshll(a, n, size) : LaneWide.ushll(a, n, size);
  }

  /** {@return one half of the result} */
  private static long half(CpuState s, Opcode op, long d, long a, int word, int size) {
    int right = right(word, size);
    int left = left(word, size);
    return switch (op) {
      case USHR_VEC, USHR_SCALAR -> LaneShift.ushr(a, right, size);
      case SSHR_VEC, SSHR_SCALAR -> LaneShift.sshr(a, right, size);
      case URSHR_VEC, URSHR_SCALAR -> LaneShift.urshr(a, right, size);
      case SRSHR_VEC, SRSHR_SCALAR -> LaneShift.srshr(a, right, size);
      case USRA_VEC, USRA_SCALAR -> Lanes.add(d, LaneShift.ushr(a, right, size), size);
      case SSRA_VEC, SSRA_SCALAR -> Lanes.add(d, LaneShift.sshr(a, right, size), size);
      case URSRA_VEC, URSRA_SCALAR -> Lanes.add(d, LaneShift.urshr(a, right, size), size);
      case SRSRA_VEC, SRSRA_SCALAR -> Lanes.add(d, LaneShift.srshr(a, right, size), size);
      case SRI_VEC, SRI_SCALAR -> LaneShift.sri(d, a, right, size);
      case SHL_VEC, SHL_SCALAR -> LaneShift.shl(a, left, size);
      case SLI_VEC, SLI_SCALAR -> LaneShift.sli(d, a, left, size);
      case SQSHL_VEC_IMM, SQSHL_SCALAR_IMM -> LaneSatShift.sqshl(s, a, left, size);
      case UQSHL_VEC_IMM, UQSHL_SCALAR_IMM -> LaneSatShift.uqshl(s, a, left, size);
      case SQSHLU_VEC, SQSHLU_SCALAR -> LaneSatShift.sqshlu(s, a, left, size);
      default -> throw new IllegalStateException(op.name());
    };
  }

  private static int narrow(CpuState s, Opcode op, long a, int word, int size) {
    int n = right(word, size);
    return switch (op) {
      case SHRN -> LaneNarrow.shrn(a, n, size);
      case RSHRN -> LaneNarrow.rshrn(a, n, size);
      case SQSHRN_VEC, SQSHRN_SCALAR -> LaneNarrow.sqshrn(s, a, n, size);
      case SQRSHRN_VEC, SQRSHRN_SCALAR -> LaneNarrow.sqrshrn(s, a, n, size);
      case UQSHRN_VEC, UQSHRN_SCALAR -> LaneNarrow.uqshrn(s, a, n, size);
      case UQRSHRN_VEC, UQRSHRN_SCALAR -> LaneNarrow.uqrshrn(s, a, n, size);
      case SQSHRUN_VEC, SQSHRUN_SCALAR -> LaneNarrow.sqshrun(s, a, n, size);
      case SQRSHRUN_VEC, SQRSHRUN_SCALAR -> LaneNarrow.sqrshrun(s, a, n, size);
      default -> throw new IllegalStateException(op.name());
    };
  }
}
