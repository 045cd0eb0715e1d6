package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;

/** Advanced SIMD three different, vector and scalar: long, wide and narrowing operations. */
final class ThreeDifferent {
  private ThreeDifferent() {}

  static void vector(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int m = Fields.m(word);
    int size = Fields.size(word);
    boolean q = Fields.q(word);
    // The "2" forms read the upper halves of the narrow sources.
    int part = q ? 1 : 0;
    switch (op) {
      case ADDHN, RADDHN, SUBHN, RSUBHN -> {
        int low = narrow(op, v[n], v[m], size);
        int high = narrow(op, v[n + 1], v[m + 1], size);
        Fields.setNarrow(v, d, q, low, high);
      }
      case UADDW, SADDW, USUBW, SSUBW -> {
        long b = v[m + part];
        long low = wide(op, v[n], (int) b, size);
        v[d + 1] = wide(op, v[n + 1], (int) (b >>> 32), size);
        v[d] = low;
      }
      case PMULL_8H -> {
        long a = v[n + part];
        long b = v[m + part];
        v[d] = Polynomials.pmull((int) a, (int) b);
        v[d + 1] = Polynomials.pmull((int) (a >>> 32), (int) (b >>> 32));
      }
      case PMULL_1Q -> {
        long a = v[n + part];
        long b = v[m + part];
        v[d] = Polynomials.productLow(a, b);
        v[d + 1] = Polynomials.productHigh(a, b);
      }
      default -> {
        long a = v[n + part];
        long b = v[m + part];
        v[d] = wideResult(s, op, v[d], (int) a, (int) b, size);
        v[d + 1] = wideResult(s, op, v[d + 1], (int) (a >>> 32), (int) (b >>> 32), size);
      }
    }
  }

  static void scalar(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int size = Fields.size(word);
    long ones = Lanes.ones(size);
    int a = (int) (v[Fields.n(word)] & ones);
    int b = (int) (v[Fields.m(word)] & ones);
    Fields.set64(v, d, wideResult(s, op, v[d] & Lanes.ones(size + 1), a, b, size));
  }

  /**
   * {@return one half of a result with lanes of twice the size, for these and the by-element forms}
   */
  static long wideResult(CpuState s, Opcode op, long d, int a, int b, int size) {
    return switch (op) {
      case UADDL -> LaneWide.uaddl(a, b, size);
      case SADDL -> LaneWide.saddl(a, b, size);
      case USUBL -> LaneWide.usubl(a, b, size);
      case SSUBL -> LaneWide.ssubl(a, b, size);
      case UABDL -> LaneWide.uabdl(a, b, size);
      case SABDL -> LaneWide.sabdl(a, b, size);
      case UABAL -> Lanes.add(d, LaneWide.uabdl(a, b, size), size + 1);
      case SABAL -> Lanes.add(d, LaneWide.sabdl(a, b, size), size + 1);
      case UMULL_VEC, UMULL_ELEM -> LaneWide.umull(a, b, size);
      case SMULL_VEC, SMULL_ELEM -> LaneWide.smull(a, b, size);
      case UMLAL_VEC, UMLAL_ELEM -> Lanes.add(d, LaneWide.umull(a, b, size), size + 1);
      case SMLAL_VEC, SMLAL_ELEM -> Lanes.add(d, LaneWide.smull(a, b, size), size + 1);
      case UMLSL_VEC, UMLSL_ELEM -> Lanes.sub(d, LaneWide.umull(a, b, size), size + 1);
      case SMLSL_VEC, SMLSL_ELEM -> Lanes.sub(d, LaneWide.smull(a, b, size), size + 1);
      case SQDMULL_VEC, SQDMULL_SCALAR, SQDMULL_ELEM, SQDMULL_ELEM_SCALAR ->
          LaneWide.sqdmull(s, a, b, size);
      case SQDMLAL_VEC, SQDMLAL_SCALAR, SQDMLAL_ELEM, SQDMLAL_ELEM_SCALAR ->
          LaneWide.sqdmlal(s, d, a, b, size);
      case SQDMLSL_VEC, SQDMLSL_SCALAR, SQDMLSL_ELEM, SQDMLSL_ELEM_SCALAR ->
          LaneWide.sqdmlsl(s, d, a, b, size);
      default -> throw new IllegalStateException(op.name());
    };
  }

  private static long wide(Opcode op, long a, int b, int size) {
    return switch (op) {
      case UADDW -> LaneWide.uaddw(a, b, size);
      case SADDW -> LaneWide.saddw(a, b, size);
      case USUBW -> LaneWide.usubw(a, b, size);
      case SSUBW -> LaneWide.ssubw(a, b, size);
      default -> throw new IllegalStateException(op.name());
    };
  }

  private static int narrow(Opcode op, long a, long b, int size) {
    return switch (op) {
      case ADDHN -> LaneNarrow.addhn(a, b, size);
      case RADDHN -> LaneNarrow.raddhn(a, b, size);
      case SUBHN -> LaneNarrow.subhn(a, b, size);
      case RSUBHN -> LaneNarrow.rsubhn(a, b, size);
      default -> throw new IllegalStateException(op.name());
    };
  }
}
