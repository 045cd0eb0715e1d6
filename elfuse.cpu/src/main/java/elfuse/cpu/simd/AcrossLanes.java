package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/** Advanced SIMD across lanes, and the scalar pairwise ADDP. */
final class AcrossLanes {
  private AcrossLanes() {}

  static void vector(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int n = Fields.n(word);
    int size = Fields.size(word);
    boolean q = Fields.q(word);
    long a = v[n];
    long b = v[n + 1];
    long r;
    switch (op) {
      case ADDV -> r = LaneReduce.addv(q ? Lanes.add(a, b, size) : a, size);
      case UMAXV -> r = LaneReduce.umaxv(q ? Lanes.umax(a, b, size) : a, size);
      case UMINV -> r = LaneReduce.uminv(q ? Lanes.umin(a, b, size) : a, size);
      case SMAXV -> r = LaneReduce.smaxv(q ? Lanes.smax(a, b, size) : a, size);
      case SMINV -> r = LaneReduce.sminv(q ? Lanes.smin(a, b, size) : a, size);
      case UADDLV -> r = LaneReduce.uaddlv(a, size) + (q ? LaneReduce.uaddlv(b, size) : 0);
      case SADDLV ->
          r =
              LaneReduce.saddlv(a, size) + (q ? LaneReduce.saddlv(b, size) : 0)
                  & Lanes.ones(size + 1);
      default -> {
        VectorFpExec.execute(s, op, word);
        return;
      }
    }
    Fields.set64(v, Fields.d(word), r);
  }

  static void scalarPairwise(CpuState s, Opcode op, int word) {
    if (op == Opcode.ADDP_SCALAR) {
      int n = Fields.n(word);
      Fields.set64(s.v, Fields.d(word), s.v[n] + s.v[n + 1]);
    } else {
      VectorFpExec.execute(s, op, word);
    }
  }
}
