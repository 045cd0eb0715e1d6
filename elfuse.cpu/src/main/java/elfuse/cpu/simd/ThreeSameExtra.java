package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/**
 * Advanced SIMD three same extra, vector and scalar: rounding doubling accumulation and dot
 * products.
 */
final class ThreeSameExtra {
  private ThreeSameExtra() {}

  static void vector(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int m = Fields.m(word);
    int size = Fields.size(word);
    switch (op) {
      case SQRDMLAH_VEC, SQRDMLSH_VEC, SDOT_VEC, UDOT_VEC -> {
        long low = half(s, op, v[d], v[n], v[m], size);
        v[d + 1] = Fields.q(word) ? half(s, op, v[d + 1], v[n + 1], v[m + 1], size) : 0;
        v[d] = low;
      }
      default -> VectorFpExec.execute(s, op, word);
    }
  }

  static void scalar(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int size = Fields.size(word);
    long ones = Lanes.ones(size);
    long r = half(s, op, v[d] & ones, v[Fields.n(word)] & ones, v[Fields.m(word)] & ones, size);
    Fields.set64(v, d, r & ones);
  }

  private static long half(CpuState s, Opcode op, long d, long a, long b, int size) {
    return switch (op) {
      case SQRDMLAH_VEC, SQRDMLAH_SCALAR -> LaneSat.sqrdmlah(s, d, a, b, size);
      case SQRDMLSH_VEC, SQRDMLSH_SCALAR -> LaneSat.sqrdmlsh(s, d, a, b, size);
      case SDOT_VEC -> LaneWide.sdot(d, a, b);
      case UDOT_VEC -> LaneWide.udot(d, a, b);
      default -> throw new IllegalStateException(op.name());
    };
  }
}
