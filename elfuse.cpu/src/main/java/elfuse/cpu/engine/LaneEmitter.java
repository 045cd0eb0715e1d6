package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.cpu.simd.Immediates;
import elfuse.cpu.simd.LaneNarrow;
import elfuse.cpu.simd.LanePermute;
import elfuse.cpu.simd.LaneShift;
import elfuse.cpu.simd.LaneWide;
import elfuse.cpu.simd.Lanes;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/** Emits the Advanced SIMD integer operations that programs use most, half by half. */
final class LaneEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;

  private final RegionMethod m;
  private final CodeBuilder code;

  LaneEmitter(RegionMethod method) {
    m = method;
    code = method.code;
  }

  /** Emits an instruction; {@return whether it is one of these} */
  boolean emit(Opcode op, int w) {
    int d = w & 31;
    int n = w >>> 5 & 31;
    int b = w >>> 16 & 31;
    int size = w >>> 22 & 3;
    boolean q = (w & 1 << 30) != 0;
    switch (op) {
      case AND_VEC, BIC_VEC, ORR_VEC, ORN_VEC, EOR_VEC, BSL, BIT, BIF -> {
        if (op == Opcode.ORR_VEC && n == b) {
          m.setHalves(q, d, half -> m.getV(n, half));
        } else {
          m.setHalves(q, d, half -> logical(op, d, n, b, half));
        }
      }
      case ADD_VEC -> two(q, d, n, b, size, "add");
      case SUB_VEC -> two(q, d, n, b, size, "sub");
      case MUL_VEC -> two(q, d, n, b, size, "mul");
      case CMEQ_VEC -> two(q, d, n, b, size, "cmeq");
      case CMTST_VEC -> two(q, d, n, b, size, "cmtst");
      case CMHI_VEC -> two(q, d, n, b, size, "cmhi");
      case CMHS_VEC -> two(q, d, n, b, size, "cmhs");
      case CMGT_VEC -> two(q, d, n, b, size, "cmgt");
      case CMGE_VEC -> two(q, d, n, b, size, "cmge");
      case UMAX -> two(q, d, n, b, size, "umax");
      case UMIN -> two(q, d, n, b, size, "umin");
      case SMAX -> two(q, d, n, b, size, "smax");
      case SMIN -> two(q, d, n, b, size, "smin");
      case CMEQ_VEC_ZERO ->
          m.setHalves(
              q,
              d,
              half -> {
                m.getV(n, half);
                code.lconst_0().loadConstant(size);
                m.call(Lanes.class, "cmeq", J, J, J, I);
              });
      case USHR_VEC, SSHR_VEC, SHL_VEC -> {
        int lane = 31 - Integer.numberOfLeadingZeros(w >>> 19 & 15);
        int field = w >>> 16 & 127;
        int amount = op == Opcode.SHL_VEC ? field - (8 << lane) : 2 * (8 << lane) - field;
        String name = op == Opcode.USHR_VEC ? "ushr" : op == Opcode.SSHR_VEC ? "sshr" : "shl";
        m.setHalves(
            q,
            d,
            half -> {
              m.getV(n, half);
              code.loadConstant(amount).loadConstant(lane);
              m.call(LaneShift.class, name, J, J, I, I);
            });
      }
      case SHRN -> {
        int lane = 31 - Integer.numberOfLeadingZeros(w >>> 19 & 15);
        int amount = 2 * (8 << lane) - (w >>> 16 & 127);
        narrow(n, 0, amount, lane);
        narrow(n, 1, amount, lane);
        code.loadConstant(32).lshl().lor();
        if (q) {
          m.setV(d, 1);
          m.getV(d, 0); // the half that stays, or the register's local would be half loaded
          m.setV(d, 0);
        } else {
          m.setV(d, 0);
          m.clearUpper(d);
        }
      }
      case SSHLL, USHLL -> {
        int lane = 31 - Integer.numberOfLeadingZeros(w >>> 19 & 15);
        int amount = (w >>> 16 & 127) - (8 << lane);
        String name = op == Opcode.SSHLL ? "sshll" : "ushll";
        for (int half = 0; half < 2; half++) {
          m.getV(n, q ? 1 : 0);
          if (half == 1) {
            code.loadConstant(32).lushr();
          }
          code.l2i().loadConstant(amount).loadConstant(lane);
          m.call(LaneWide.class, name, J, I, I, I);
        }
        m.setV(d, 1);
        m.setV(d, 0);
      }
      case ADDP_VEC -> pairwise(q, d, n, b, size, "add");
      case UMAXP -> pairwise(q, d, n, b, size, "umax");
      case UMINP -> pairwise(q, d, n, b, size, "umin");
      case SMAXP -> pairwise(q, d, n, b, size, "smax");
      case SMINP -> pairwise(q, d, n, b, size, "smin");
      case DUP_GEN -> {
        int lane = Integer.numberOfTrailingZeros(w >>> 16 & 31);
        m.getX(n == 31 ? CpuState.ZERO : n);
        code.loadConstant(lane);
        m.call(Lanes.class, "dup", J, J, I);
        duplicate(q, d);
      }
      case DUP_ELEM -> {
        element(n, w >>> 16 & 31);
        code.loadConstant(Integer.numberOfTrailingZeros(w >>> 16 & 31));
        m.call(Lanes.class, "dup", J, J, I);
        duplicate(q, d);
      }
      case DUP_ELEM_SCALAR -> {
        element(n, w >>> 16 & 31);
        m.setV(d, 0);
        m.clearUpper(d);
      }
      case INS_GEN -> {
        m.getX(n == 31 ? CpuState.ZERO : n);
        insert(d, w >>> 16 & 31);
      }
      case INS_ELEM -> {
        int lane = Integer.numberOfTrailingZeros(w >>> 16 & 31);
        int from = (w >>> 11 & 15) >>> lane;
        element(n, (from << 1 | 1) << lane);
        insert(d, w >>> 16 & 31);
      }
      case UMOV -> {
        element(n, w >>> 16 & 31);
        m.setX(d == 31 ? CpuState.SINK : d);
      }
      case EXT -> {
        int position = w >>> 11 & 15;
        extract(q, d, n, b, position);
      }
      case MOVI_S, MOVI_H, MOVI_MSL, MOVI_B, MOVI_D, MOVI_2D, MVNI_S, MVNI_H, MVNI_MSL -> {
        int cmode = w >>> 12 & 15;
        boolean inverted = (w & 1 << 29) != 0;
        long value = Immediates.expand(inverted ? 1 : 0, cmode, w >>> 11 & 0xe0 | w >>> 5 & 31);
        code.loadConstant(inverted && cmode != 14 ? ~value : value);
        duplicate(q, d);
      }
      case ORR_VEC_IMM_S, ORR_VEC_IMM_H, BIC_VEC_IMM_S, BIC_VEC_IMM_H -> {
        boolean clears = (w & 1 << 29) != 0;
        long bits =
            Immediates.expand(clears ? 1 : 0, w >>> 12 & 15, w >>> 11 & 0xe0 | w >>> 5 & 31);
        m.setHalves(
            q,
            d,
            half -> {
              m.getV(d, half);
              code.loadConstant(clears ? ~bits : bits);
              if (clears) {
                code.land();
              } else {
                code.lor();
              }
            });
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Pops a long whose low bits become one lane of a register, which imm5 names (C6.2, INS). */
  private void insert(int register, int imm5) {
    int lane = Integer.numberOfTrailingZeros(imm5);
    int at = imm5 >>> lane + 1 << lane + 3;
    int half = at >>> 6;
    m.keepsRest(register);
    if (lane < 3) {
      long mask = (1L << (8 << lane)) - 1;
      code.loadConstant(mask).land();
      if ((at & 63) != 0) {
        code.loadConstant(at & 63).lshl();
      }
      m.getV(register, half);
      code.loadConstant(~(mask << at)).land().lor();
    }
    m.setV(register, half);
  }

  /** Pushes the narrowed lanes of a half, in the low word. */
  private void narrow(int register, int half, int amount, int lane) {
    m.getV(register, half);
    code.loadConstant(amount).loadConstant(lane);
    m.call(LaneNarrow.class, "shrn", I, J, I, I);
    code.i2l();
    if (half == 0) {
      m.low();
    }
  }

  /** Combines neighbours: those of the first operand, then those of the second. */
  private void pairwise(boolean q, int d, int n, int b, int size, String name) {
    if (q) {
      pairs(n, 0, n, 1, size, name);
      pairs(b, 0, b, 1, size, name);
      m.setV(d, 1);
      m.setV(d, 0);
    } else {
      pairs(n, 0, b, 0, size, name);
      m.setV(d, 0);
      m.clearUpper(d);
    }
  }

  /** Pushes the results of the neighbours in one half, then of those in another. */
  private void pairs(int n, int half, int b, int otherHalf, int size, String name) {
    if (size == 3) { // a half has no neighbours in itself
      m.getV(n, half);
      m.getV(b, otherHalf);
      code.ladd();
      return;
    }
    neighbours(n, half, size, name);
    neighbours(b, otherHalf, size, name);
    code.loadConstant(size);
    m.call(LanePermute.class, "uzp1", J, J, J, I);
  }

  private void neighbours(int register, int half, int size, String name) {
    m.getV(register, half);
    m.getV(register, half);
    code.loadConstant(8 << size).lushr();
    code.loadConstant(size);
    m.call(Lanes.class, name, J, J, J, I);
  }

  private void duplicate(boolean q, int d) {
    m.setV(d, 0);
    if (q) {
      m.getV(d, 0);
      m.setV(d, 1);
    } else {
      m.clearUpper(d);
    }
  }

  private void two(boolean q, int d, int n, int b, int size, String name) {
    m.setHalves(
        q,
        d,
        half -> {
          m.getV(n, half);
          m.getV(b, half);
          code.loadConstant(size);
          m.call(Lanes.class, name, J, J, J, I);
        });
  }

  private void logical(Opcode op, int d, int n, int b, int half) {
    switch (op) {
      case BSL -> select(d, n, b, half);
      case BIT -> select(b, n, d, half);
      case BIF -> select(b, d, n, half);
      default -> {
        m.getV(n, half);
        m.getV(b, half);
        if (op == Opcode.BIC_VEC || op == Opcode.ORN_VEC) {
          code.loadConstant(-1L).lxor();
        }
        switch (op) {
          case AND_VEC, BIC_VEC -> code.land();
          case EOR_VEC -> code.lxor();
          default -> code.lor();
        }
      }
    }
  }

  private void select(int mask, int first, int second, int half) {
    m.getV(mask, half);
    m.getV(first, half);
    m.getV(second, half);
    m.call(Lanes.class, "select", J, J, J, J);
  }

  /** Pushes the lane that the field imm5 names. */
  private void element(int register, int imm5) {
    int lane = Integer.numberOfTrailingZeros(imm5);
    int index = imm5 >>> lane + 1;
    int inHalf = 3 - lane;
    m.getV(register, index >>> inHalf);
    code.loadConstant(index & (1 << inHalf) - 1).loadConstant(lane);
    m.call(Lanes.class, "lane", J, J, I, I);
  }

  private void extract(boolean q, int d, int n, int b, int position) {
    if (!q) {
      m.getV(n, 0);
      m.getV(b, 0);
      code.loadConstant(position);
      m.call(LanePermute.class, "ext", J, J, J, I);
      m.setV(d, 0);
      m.clearUpper(d);
      return;
    }
    int skip = position >> 3;
    for (int half = 0; half < 2; half++) {
      pushOfPair(n, b, half + skip);
      pushOfPair(n, b, half + skip + 1);
      code.loadConstant(position & 7);
      m.call(LanePermute.class, "ext", J, J, J, I);
    }
    m.setV(d, 1);
    m.setV(d, 0);
  }

  /** Pushes a doubleword of the 256 bits of two registers; the fifth one is never needed. */
  private void pushOfPair(int n, int b, int index) {
    m.getV(index < 2 ? n : b, Math.min(index, 3) & 1);
  }
}
