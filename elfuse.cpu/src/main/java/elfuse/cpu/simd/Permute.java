package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;

/** Advanced SIMD permute, extract and table lookup. */
final class Permute {
  private Permute() {}

  /** ZIP, UZP and TRN. */
  static void permute(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int m = Fields.m(word);
    int size = Fields.size(word);
    if (size == 3) {
      // With two lanes every "1" takes the low ones, every "2" the high ones.
      int part = word >>> 14 & 1;
      long low = v[n + part];
      v[d + 1] = v[m + part];
      v[d] = low;
    } else if (Fields.q(word)) {
      long a = v[n];
      long b = v[n + 1];
      long e = v[m];
      long f = v[m + 1];
      switch (op) {
        case ZIP1 -> {
          v[d] = LanePermute.zip((int) a, (int) e, size);
          v[d + 1] = LanePermute.zip((int) (a >>> 32), (int) (e >>> 32), size);
        }
        case ZIP2 -> {
          v[d] = LanePermute.zip((int) b, (int) f, size);
          v[d + 1] = LanePermute.zip((int) (b >>> 32), (int) (f >>> 32), size);
        }
        case UZP1 -> {
          v[d] = LanePermute.uzp1(a, b, size);
          v[d + 1] = LanePermute.uzp1(e, f, size);
        }
        case UZP2 -> {
          v[d] = LanePermute.uzp2(a, b, size);
          v[d + 1] = LanePermute.uzp2(e, f, size);
        }
        case TRN1 -> {
          v[d] = LanePermute.trn1(a, e, size);
          v[d + 1] = LanePermute.trn1(b, f, size);
        }
        case TRN2 -> {
          v[d] = LanePermute.trn2(a, e, size);
          v[d + 1] = LanePermute.trn2(b, f, size);
        }
        default -> throw new IllegalStateException(op.name());
      }
    } else {
      long a = v[n];
      long e = v[m];
      Fields.set64(
          v,
          d,
          switch (op) {
            case ZIP1 -> LanePermute.zip((int) a, (int) e, size);
            case ZIP2 -> LanePermute.zip((int) (a >>> 32), (int) (e >>> 32), size);
            case UZP1 -> LanePermute.uzp1(a, e, size);
            case UZP2 -> LanePermute.uzp2(a, e, size);
            case TRN1 -> LanePermute.trn1(a, e, size);
            case TRN2 -> LanePermute.trn2(a, e, size);
            default -> throw new IllegalStateException(op.name());
          });
    }
  }

  /** EXT. */
  static void extract(CpuState s, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    int m = Fields.m(word);
    int position = word >>> 11 & 15;
    if (!Fields.q(word)) {
      Fields.set64(v, d, LanePermute.ext(v[n], v[m], position));
    } else if (position < 8) {
      long low = LanePermute.ext(v[n], v[n + 1], position);
      v[d + 1] = LanePermute.ext(v[n + 1], v[m], position);
      v[d] = low;
    } else {
      long low = LanePermute.ext(v[n + 1], v[m], position - 8);
      v[d + 1] = LanePermute.ext(v[m], v[m + 1], position - 8);
      v[d] = low;
    }
  }

  /** TBL and TBX. */
  static void table(CpuState s, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int m = Fields.m(word);
    int first = word >>> 5 & 31;
    int count = (word >>> 13 & 3) + 1;
    boolean keep = (word & 1 << 12) != 0; // TBX
    // The destination may be part of the table.
    long low = LanePermute.tbl(v, first, count, v[m], keep ? v[d] : 0);
    long high = 0;
    if (Fields.q(word)) {
      high = LanePermute.tbl(v, first, count, v[m + 1], keep ? v[d + 1] : 0);
    }
    v[d] = low;
    v[d + 1] = high;
  }
}
