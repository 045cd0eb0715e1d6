package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/**
 * Advanced SIMD vector × indexed element, and scalar × indexed element. The element is copied to
 * every lane; what follows is the same as for two vectors.
 */
final class ByElement {
  private ByElement() {}

  static void vector(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int size = Fields.size(word);
    boolean q = Fields.q(word);
    switch (op) {
      case MUL_ELEM,
          MLA_ELEM,
          MLS_ELEM,
          SQDMULH_ELEM,
          SQRDMULH_ELEM,
          SQRDMLAH_ELEM,
          SQRDMLSH_ELEM,
          SDOT_ELEM,
          UDOT_ELEM -> {
        long b = Lanes.dup(element(v, word, size), size);
        long low = half(s, op, v[d], v[n], b, size);
        v[d + 1] = q ? half(s, op, v[d + 1], v[n + 1], b, size) : 0;
        v[d] = low;
      }
      case UMULL_ELEM,
          SMULL_ELEM,
          UMLAL_ELEM,
          SMLAL_ELEM,
          UMLSL_ELEM,
          SMLSL_ELEM,
          SQDMULL_ELEM,
          SQDMLAL_ELEM,
          SQDMLSL_ELEM -> {
        int b = (int) Lanes.dup(element(v, word, size), size);
        long a = q ? v[n + 1] : v[n];
        v[d] = ThreeDifferent.wideResult(s, op, v[d], (int) a, b, size);
        v[d + 1] = ThreeDifferent.wideResult(s, op, v[d + 1], (int) (a >>> 32), b, size);
      }
      default -> VectorFpExec.execute(s, op, word);
    }
  }

  static void scalar(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int size = Fields.size(word);
    long ones = Lanes.ones(size);
    switch (op) {
      case SQDMULH_ELEM_SCALAR,
          SQRDMULH_ELEM_SCALAR,
          SQRDMLAH_ELEM_SCALAR,
          SQRDMLSH_ELEM_SCALAR -> {
        long a = v[Fields.n(word)] & ones;
        long r = half(s, op, v[d] & ones, a, element(v, word, size), size);
        Fields.set64(v, d, r & ones);
      }
      case SQDMULL_ELEM_SCALAR, SQDMLAL_ELEM_SCALAR, SQDMLSL_ELEM_SCALAR -> {
        int a = (int) (v[Fields.n(word)] & ones);
        int b = (int) element(v, word, size);
        long wide = v[d] & Lanes.ones(size + 1);
        Fields.set64(v, d, ThreeDifferent.wideResult(s, op, wide, a, b, size));
      }
      default -> VectorFpExec.execute(s, op, word);
    }
  }

  /** {@return the H or S element that H:L:M and Rm choose} */
  private static long element(long[] v, int word, int size) {
    int high = word >>> 11 & 1;
    int low = word >>> 21 & 1;
    if (size == 1) {
      // M is the index's last bit, so only V0–V15 can be named.
      int index = high << 2 | low << 1 | word >>> 20 & 1;
      return Fields.element(v, (word >>> 16 & 15) << 1, index, 1);
    }
    return Fields.element(v, Fields.m(word), high << 1 | low, 2);
  }

  private static long half(CpuState s, Opcode op, long d, long a, long b, int size) {
    return switch (op) {
      case MUL_ELEM -> Lanes.mul(a, b, size);
      case MLA_ELEM -> Lanes.mla(d, a, b, size);
      case MLS_ELEM -> Lanes.mls(d, a, b, size);
      case SQDMULH_ELEM, SQDMULH_ELEM_SCALAR -> LaneSat.sqdmulh(s, a, b, size);
      case SQRDMULH_ELEM, SQRDMULH_ELEM_SCALAR -> LaneSat.sqrdmulh(s, a, b, size);
      case SQRDMLAH_ELEM, SQRDMLAH_ELEM_SCALAR -> LaneSat.sqrdmlah(s, d, a, b, size);
      case SQRDMLSH_ELEM, SQRDMLSH_ELEM_SCALAR -> LaneSat.sqrdmlsh(s, d, a, b, size);
      case SDOT_ELEM -> LaneWide.sdot(d, a, b);
      case UDOT_ELEM -> LaneWide.udot(d, a, b);
      default -> throw new IllegalStateException(op.name());
    };
  }
}
