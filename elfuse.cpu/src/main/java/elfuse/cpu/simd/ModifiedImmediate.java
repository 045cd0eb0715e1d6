package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/** Advanced SIMD modified immediate: MOVI, MVNI, and ORR and BIC with an immediate. */
final class ModifiedImmediate {
  private ModifiedImmediate() {}

  static void execute(CpuState s, Opcode op, int word) {
    int cmode = word >>> 12 & 15;
    if (cmode == 15) {
      VectorFpExec.execute(s, op, word);
      return;
    }
    long[] v = s.v;
    int d = Fields.d(word);
    int inverted = word >>> 29 & 1;
    long imm = Immediates.expand(inverted, cmode, word >>> 11 & 0xe0 | word >>> 5 & 31);
    boolean q = Fields.q(word);
    // Odd cmodes below 12 combine; 14 with op = 1 is the 64-bit MOVI, not an MVNI.
    if (cmode < 12 && (cmode & 1) != 0) {
      v[d + 1] = q ? (inverted == 0 ? v[d + 1] | imm : v[d + 1] & ~imm) : 0;
      v[d] = inverted == 0 ? v[d] | imm : v[d] & ~imm;
    } else {
      long r = inverted != 0 && cmode != 14 ? ~imm : imm;
      v[d] = r;
      v[d + 1] = q ? r : 0;
    }
  }
}
