package elfuse.cpu.engine;

import elfuse.cpu.alu.Arithmetic;
import elfuse.cpu.alu.Bits;
import elfuse.cpu.alu.Conditions;
import elfuse.cpu.alu.Crc;
import elfuse.cpu.alu.Flags;

/** Integer operations that are too rare for the interpreter's own loop. */
final class IntegerOps {
  private static final long LOW = 0xffff_ffffL;
  // racy, but every thread computes the same, and 0 is no bitmask
  private static final long[] BITMASKS = new long[1 << 13];

  private IntegerOps() {}

  /**
   * Executes one operation.
   *
   * @param x the general registers
   * @param w a packed operation
   * @param nzcv the flags
   * @return the flags afterwards
   */
  static int execute(long[] x, long w, int nzcv) {
    int op = Packed.op(w);
    int d = Packed.d(w);
    long n = x[Packed.n(w)];
    long m = x[Packed.m(w)];
    int a = Packed.a(w);
    int imm = Packed.imm(w);
    switch (op) {
      case Packed.ADDS -> {
        x[d] = n + (m << a);
        return Flags.add64(n, m << a);
      }
      case Packed.ADDS_W -> {
        x[d] = (int) n + ((int) m << a) & LOW;
        return Flags.add32((int) n, (int) m << a);
      }
      case Packed.ADDS_I -> {
        x[d] = n + imm;
        return Flags.add64(n, imm);
      }
      case Packed.ADDS_I_W -> {
        x[d] = (int) n + imm & LOW;
        return Flags.add32((int) n, imm);
      }
      case Packed.LOGIC_BITMASK -> {
        long r = logic(imm >> 13 << 1, n, bitmask(imm & 0x1fff));
        x[d] = r;
        return imm >> 13 == 3 ? Flags.logic64(r) : nzcv;
      }
      case Packed.LOGIC_SHIFT -> {
        long r = logic(imm >> 2, n, Bits.shift64(m, imm & 3, a));
        x[d] = r;
        return imm >> 3 == 3 ? Flags.logic64(r) : nzcv;
      }
      case Packed.LOGIC_SHIFT_W -> {
        int r = (int) logic(imm >> 2, n, Bits.shift32((int) m, imm & 3, a));
        x[d] = r & LOW;
        return imm >> 3 == 3 ? Flags.logic32(r) : nzcv;
      }
      case Packed.ARITH_SHIFT -> {
        return arithmetic64(x, d, imm >> 2, n, Bits.shift64(m, imm & 3, a), nzcv);
      }
      case Packed.ARITH_SHIFT_W -> {
        return arithmetic32(x, d, imm >> 2, (int) n, Bits.shift32((int) m, imm & 3, a), nzcv);
      }
      case Packed.ARITH_EXTEND -> {
        return arithmetic64(x, d, imm >> 3, n, Bits.extend(m, imm & 7, a), nzcv);
      }
      case Packed.ARITH_EXTEND_W -> {
        return arithmetic32(x, d, imm >> 3, (int) n, (int) Bits.extend(m, imm & 7, a), nzcv);
      }
      case Packed.CARRY -> {
        long b = (imm & 2) != 0 ? ~m : m;
        long r = Flags.adc64(n, b, nzcv);
        x[d] = r;
        return (imm & 1) != 0 ? Flags.sum64(n, b, r) : nzcv;
      }
      case Packed.CARRY_W -> {
        int b = (int) ((imm & 2) != 0 ? ~m : m);
        int r = Flags.adc32((int) n, b, nzcv);
        x[d] = r & LOW;
        return (imm & 1) != 0 ? Flags.sum32((int) n, b, r) : nzcv;
      }
      case Packed.CCMP -> {
        return compare64(imm, n, m, nzcv);
      }
      case Packed.CCMP_W -> {
        return compare32(imm, (int) n, (int) m, nzcv);
      }
      case Packed.CCMP_I -> {
        return compare64(imm, n, a, nzcv);
      }
      case Packed.CCMP_I_W -> {
        return compare32(imm, (int) n, a, nzcv);
      }
      case Packed.RMIF -> {
        return Flags.rmif(n, a, imm, nzcv);
      }
      case Packed.SETF8 -> {
        return Flags.setf8((int) n, nzcv);
      }
      case Packed.SETF16 -> {
        return Flags.setf16((int) n, nzcv);
      }
      case Packed.CFINV -> {
        return Flags.cfinv(nzcv);
      }
      case Packed.XAFLAG -> {
        return Flags.xaflag(nzcv);
      }
      case Packed.AXFLAG -> {
        return Flags.axflag(nzcv);
      }
      default -> {
        x[d] = value(op, n, m, a, imm, x[d], x[a]);
        return nzcv;
      }
    }
  }

  /** {@return the result of an operation that leaves the flags alone} */
  private static long value(int op, long n, long m, int a, int imm, long old, long third) {
    return switch (op) {
      case Packed.EOR_ROR_W -> (n ^ Integer.rotateRight((int) m, a)) & LOW;
      case Packed.BIC_W -> n & ~(m << a) & LOW;
      case Packed.MOVK_W -> old & LOW & ~(0xffffL << a) | (imm & LOW) << a;
      case Packed.BFM -> Bits.bfm64(old, n, a, imm);
      case Packed.BFM_W -> Bits.bfm32((int) old, (int) n, a, imm) & LOW;
      case Packed.EXTR -> Bits.extr64(n, m, a);
      case Packed.EXTR_W -> Bits.extr32((int) n, (int) m, a) & LOW;
      case Packed.UMULH -> Math.unsignedMultiplyHigh(n, m);
      case Packed.MSUB_W -> (int) third - (int) n * (int) m & LOW;
      case Packed.UMSUBL -> third - (n & LOW) * (m & LOW);
      case Packed.SMADDL -> third + (long) (int) n * (int) m;
      case Packed.SMSUBL -> third - (long) (int) n * (int) m;
      case Packed.SMULH -> Math.multiplyHigh(n, m);
      case Packed.UDIV -> Arithmetic.udiv64(n, m);
      case Packed.UDIV_W -> Arithmetic.udiv32((int) n, (int) m) & LOW;
      case Packed.SDIV -> Arithmetic.sdiv64(n, m);
      case Packed.SDIV_W -> Arithmetic.sdiv32((int) n, (int) m) & LOW;
      case Packed.ASRV -> n >> m;
      case Packed.ASRV_W -> (int) n >> (int) m & LOW;
      case Packed.RORV -> Long.rotateRight(n, (int) m);
      case Packed.RORV_W -> Integer.rotateRight((int) n, (int) m) & LOW;
      case Packed.CRC32 -> Crc.crc32((int) n, m, a) & LOW;
      case Packed.CRC32C -> Crc.crc32c((int) n, m, a) & LOW;
      case Packed.RBIT -> Long.reverse(n);
      case Packed.RBIT_W -> Integer.reverse((int) n) & LOW;
      case Packed.REV16 -> Bits.rev16(n);
      case Packed.REV16_W -> Bits.rev16(n) & LOW;
      case Packed.REV32 -> Bits.rev32(n);
      case Packed.REV -> Long.reverseBytes(n);
      case Packed.REV_W -> Integer.reverseBytes((int) n) & LOW;
      case Packed.CLZ -> Long.numberOfLeadingZeros(n);
      case Packed.CLZ_W -> Integer.numberOfLeadingZeros((int) n);
      case Packed.CLS -> Bits.cls64(n);
      case Packed.CLS_W -> Bits.cls32((int) n);
      default -> throw new IllegalStateException("packed operation " + op);
    };
  }

  private static long bitmask(int fields) {
    long value = BITMASKS[fields];
    if (value == 0) {
      value = Bits.bitmask(fields >>> 12, fields >>> 6 & 63, fields & 63);
      BITMASKS[fields] = value;
    }
    return value;
  }

  /** {@return a logical operation of opc:N} */
  private static long logic(int which, long n, long m) {
    return switch (which) {
      case 0, 6 -> n & m;
      case 1, 7 -> n & ~m;
      case 2 -> n | m;
      case 3 -> n | ~m;
      case 4 -> n ^ m;
      default -> n ^ ~m;
    };
  }

  /** Addition or subtraction of op:S. */
  private static int arithmetic64(long[] x, int d, int which, long n, long m, int nzcv) {
    switch (which) {
      case 0 -> x[d] = n + m;
      case 2 -> x[d] = n - m;
      case 1 -> {
        x[d] = n + m;
        return Flags.add64(n, m);
      }
      default -> {
        x[d] = n - m;
        return Flags.sub64(n, m);
      }
    }
    return nzcv;
  }

  /** Addition or subtraction of op:S. */
  private static int arithmetic32(long[] x, int d, int which, int n, int m, int nzcv) {
    switch (which) {
      case 0 -> x[d] = n + m & LOW;
      case 2 -> x[d] = n - m & LOW;
      case 1 -> {
        x[d] = n + m & LOW;
        return Flags.add32(n, m);
      }
      default -> {
        x[d] = n - m & LOW;
        return Flags.sub32(n, m);
      }
    }
    return nzcv;
  }

  private static int compare64(int imm, long n, long m, int nzcv) {
    if (!Conditions.holds(imm & 0xffff, nzcv)) {
      return imm >>> 16 & 15;
    }
    return (imm & 1 << 20) != 0 ? Flags.sub64(n, m) : Flags.add64(n, m);
  }

  private static int compare32(int imm, int n, int m, int nzcv) {
    if (!Conditions.holds(imm & 0xffff, nzcv)) {
      return imm >>> 16 & 15;
    }
    return (imm & 1 << 20) != 0 ? Flags.sub32(n, m) : Flags.add32(n, m);
  }
}
