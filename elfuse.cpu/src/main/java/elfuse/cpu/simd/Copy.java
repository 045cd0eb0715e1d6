package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;

/** Advanced SIMD copy, and the scalar DUP. */
final class Copy {
  private Copy() {}

  static void execute(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int imm5 = word >>> 16 & 31;
    // The lowest one bit tells the size, the bits above it are the index.
    int size = Integer.numberOfTrailingZeros(imm5);
    int index = imm5 >>> (size + 1);
    switch (op) {
      case DUP_ELEM -> {
        long r = Lanes.dup(Fields.element(v, n, index, size), size);
        v[d] = r;
        v[d + 1] = Fields.q(word) ? r : 0;
      }
      case DUP_GEN -> {
        long r = Lanes.dup(s.x[source(word)], size);
        v[d] = r;
        v[d + 1] = Fields.q(word) ? r : 0;
      }
      case DUP_ELEM_SCALAR -> Fields.set64(v, d, Fields.element(v, n, index, size));
      case INS_GEN -> Fields.setElement(v, d, index, size, s.x[source(word)]);
      case INS_ELEM -> {
        int from = (word >>> 11 & 15) >>> size;
        Fields.setElement(v, d, index, size, Fields.element(v, n, from, size));
      }
      case UMOV -> s.x[destination(word)] = Fields.element(v, n, index, size);
      case SMOV -> {
        long r = Lanes.sext(Fields.element(v, n, index, size), size);
        s.x[destination(word)] = Fields.q(word) ? r : r & 0xffffffffL;
      }
      default -> throw new IllegalStateException(op.name());
    }
  }

  private static int source(int word) {
    int n = word >>> 5 & 31;
    return n == 31 ? CpuState.ZERO : n;
  }

  private static int destination(int word) {
    int d = word & 31;
    return d == 31 ? CpuState.SINK : d;
  }
}
