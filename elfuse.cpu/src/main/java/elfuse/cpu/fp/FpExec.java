package elfuse.cpu.fp;

import elfuse.asm.Opcode;
import elfuse.cpu.alu.Conditions;
import elfuse.cpu.engine.CpuState;

/** Executes the scalar floating-point groups: takes an instruction apart and calls {@link Fp}. */
public final class FpExec {
  private FpExec() {}

  /**
   * Executes an instruction; the program counter is the caller's business.
   *
   * @param s the CPU's registers
   * @param op the row that {@code word} decodes to, of a group that starts with FP
   * @param word the instruction
   */
  public static void execute(CpuState s, Opcode op, int word) {
    switch (op.group()) {
      case FP_DP1 -> oneSource(s, op, word);
      case FP_DP2 -> twoSources(s, op, word);
      case FP_DP3 -> threeSources(s, op, word);
      case FP_COMPARE, FP_CCMP -> compare(s, op, word);
      case FP_CSEL -> {
        boolean first = holds(word >>> 12 & 15, s.nzcv);
        set(s, format(word), word & 31, s.v[2 * (first ? word >>> 5 & 31 : word >>> 16 & 31)]);
      }
      case FP_IMM ->
          set(s, format(word), word & 31, Fp.expandImmediate(format(word), word >>> 13 & 255));
      case FP_INT -> integer(s, op, word);
      case FP_FIXED -> fixed(s, op, word);
      default -> throw new IllegalStateException(op.name());
    }
  }

  /** The ftype field as a format: 0 single, 1 double, 3 half. */
  private static int format(int word) {
    return formatOf(word >>> 22 & 3);
  }

  private static int formatOf(int ftype) {
    return ftype == 0 ? Fp.S : ftype == 1 ? Fp.D : Fp.H;
  }

  static long get(CpuState s, int f, int register) {
    long v = s.v[2 * register];
    return f == Fp.D ? v : f == Fp.S ? v & 0xffff_ffffL : v & 0xffff;
  }

  static void set(CpuState s, int f, int register, long value) {
    s.v[2 * register] = f == Fp.D ? value : f == Fp.S ? value & 0xffff_ffffL : value & 0xffff;
    s.v[2 * register + 1] = 0;
  }

  private static boolean holds(int condition, int nzcv) {
    return Conditions.holds(Conditions.mask(condition), nzcv);
  }

  private static void oneSource(CpuState s, Opcode op, int w) {
    int f = format(w);
    int rd = w & 31;
    long a = get(s, f, w >>> 5 & 31);
    switch (op) {
      case FMOV_REG -> set(s, f, rd, a);
      case FABS_S -> set(s, f, rd, a & ~Fp.signBit(f));
      case FNEG_S -> set(s, f, rd, a ^ Fp.signBit(f));
      case FSQRT_S -> set(s, f, rd, Fp.squareRoot(s, f, a));
      case FCVT -> {
        int to = formatOf(w >>> 15 & 3);
        set(s, to, rd, Fp.convert(s, f, to, a));
      }
      case FRINTN_S -> set(s, f, rd, Fp.roundToInteger(s, f, a, Fp.NEAREST, false));
      case FRINTP_S -> set(s, f, rd, Fp.roundToInteger(s, f, a, Fp.UP, false));
      case FRINTM_S -> set(s, f, rd, Fp.roundToInteger(s, f, a, Fp.DOWN, false));
      case FRINTZ_S -> set(s, f, rd, Fp.roundToInteger(s, f, a, Fp.ZERO, false));
      case FRINTA_S -> set(s, f, rd, Fp.roundToInteger(s, f, a, Fp.AWAY, false));
      case FRINTX_S -> set(s, f, rd, Fp.roundToInteger(s, f, a, Fp.mode(s), true));
      case FRINTI_S -> set(s, f, rd, Fp.roundToInteger(s, f, a, Fp.mode(s), false));
      default -> throw new IllegalStateException(op.name());
    }
  }

  private static void twoSources(CpuState s, Opcode op, int w) {
    int f = format(w);
    long a = get(s, f, w >>> 5 & 31);
    long b = get(s, f, w >>> 16 & 31);
    long result =
        switch (op) {
          case FMUL_S -> Fp.multiply(s, f, a, b, false);
          case FDIV_S -> Fp.divide(s, f, a, b);
          case FADD_S -> Fp.add(s, f, a, b, false);
          case FSUB_S -> Fp.add(s, f, a, b, true);
          case FMAX_S -> Fp.extreme(s, f, a, b, true);
          case FMIN_S -> Fp.extreme(s, f, a, b, false);
          case FMAXNM_S -> Fp.extremeNumber(s, f, a, b, true);
          case FMINNM_S -> Fp.extremeNumber(s, f, a, b, false);
          case FNMUL -> Fp.multiply(s, f, a, b, false) ^ Fp.signBit(f);
          default -> throw new IllegalStateException(op.name());
        };
    set(s, f, w & 31, result);
  }

  private static void threeSources(CpuState s, Opcode op, int w) {
    int f = format(w);
    boolean negateProduct = op == Opcode.FMSUB || op == Opcode.FNMADD;
    boolean negateAddend = op == Opcode.FNMADD || op == Opcode.FNMSUB;
    long a = get(s, f, w >>> 5 & 31) ^ (negateProduct ? Fp.signBit(f) : 0);
    long b = get(s, f, w >>> 16 & 31);
    long c = get(s, f, w >>> 10 & 31) ^ (negateAddend ? Fp.signBit(f) : 0);
    set(s, f, w & 31, Fp.multiplyAdd(s, f, c, a, b));
  }

  private static void compare(CpuState s, Opcode op, int w) {
    int f = format(w);
    long a = get(s, f, w >>> 5 & 31);
    long b = get(s, f, w >>> 16 & 31);
    switch (op) {
      case FCMP -> s.nzcv = Fp.compare(s, f, a, b, false);
      case FCMP_ZERO -> s.nzcv = Fp.compare(s, f, a, 0, false);
      case FCMPE -> s.nzcv = Fp.compare(s, f, a, b, true);
      case FCMPE_ZERO -> s.nzcv = Fp.compare(s, f, a, 0, true);
      case FCCMP, FCCMPE ->
          s.nzcv =
              holds(w >>> 12 & 15, s.nzcv) ? Fp.compare(s, f, a, b, op == Opcode.FCCMPE) : w & 15;
      default -> throw new IllegalStateException(op.name());
    }
  }

  private static void integer(CpuState s, Opcode op, int w) {
    int f = format(w);
    int rd = w & 31;
    int rn = w >>> 5 & 31;
    switch (op) {
      case FMOV_TO_GEN -> general(s, w, w < 0 ? s.v[2 * rn] : s.v[2 * rn] & 0xffff_ffffL);
      case FMOV_FROM_GEN -> set(s, f, rd, s.x[rn == 31 ? CpuState.ZERO : rn]);
      case FMOV_TO_GEN_TOP -> general(s, w, s.v[2 * rn + 1]);
      case FMOV_FROM_GEN_TOP -> s.v[2 * rd + 1] = s.x[rn == 31 ? CpuState.ZERO : rn];
      case FJCVTZS -> {
        long result = Fp.toJavaScript(s, s.v[2 * rn]);
        general(s, w, result & 0xffff_ffffL);
        s.nzcv = result >>> 32 != 0 ? 4 : 0;
      }
      case SCVTF_INT, UCVTF_INT -> set(s, f, rd, fromInteger(s, f, op == Opcode.UCVTF_INT, 0, w));
      default -> {
        // the rmode field: nearest, up, down, zero; ties away is opcode 10x
        int rmode = w >>> 19 & 3;
        int mode = (w >>> 18 & 1) != 0 ? Fp.AWAY : rmode;
        boolean unsigned = (w >>> 16 & 1) != 0;
        general(s, w, Fp.toFixed(s, f, get(s, f, rn), 0, unsigned, mode, w < 0 ? 64 : 32));
      }
    }
  }

  private static void fixed(CpuState s, Opcode op, int w) {
    int f = format(w);
    int bits = 64 - (w >>> 10 & 63);
    switch (op) {
      case SCVTF_FIXED, UCVTF_FIXED ->
          set(s, f, w & 31, fromInteger(s, f, op == Opcode.UCVTF_FIXED, bits, w));
      default ->
          general(
              s,
              w,
              Fp.toFixed(
                  s,
                  f,
                  get(s, f, w >>> 5 & 31),
                  bits,
                  op == Opcode.FCVTZU_FIXED,
                  Fp.ZERO,
                  w < 0 ? 64 : 32));
    }
  }

  private static long fromInteger(CpuState s, int f, boolean unsigned, int bits, int w) {
    int rn = w >>> 5 & 31;
    long x = s.x[rn == 31 ? CpuState.ZERO : rn];
    long value = w < 0 ? x : unsigned ? x & 0xffff_ffffL : (int) x;
    return Fp.fromFixed(s, f, value, bits, unsigned);
  }

  private static void general(CpuState s, int w, long value) {
    int rd = w & 31;
    s.x[rd == 31 ? CpuState.SINK : rd] = value;
  }
}
