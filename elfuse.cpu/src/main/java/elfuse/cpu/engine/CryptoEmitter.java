package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.cpu.simd.Aes;
import elfuse.cpu.simd.Sha1;
import elfuse.cpu.simd.Sha256;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/**
 * Emits the cryptographic instructions as calls of the methods that define them.
 *
 * <p>Two pairs of instructions cost about what one would. A round of AES is AESE and then AESMC of
 * what that left: the second takes what went into the first and looks the whole round up in tables,
 * and where it always comes next, to the same register, the first has no result. SHA256H and
 * SHA256H2 compute the same rounds, of which each leaves half; where a copy of the register that
 * the first changes goes into the second, as everybody writes it, the first computes both. Nothing
 * can come between two instructions in a line that access no memory, so both stay exact.
 */
final class CryptoEmitter {
  private static final ClassDesc J = ConstantDescs.CD_long;
  private static final ClassDesc I = ConstantDescs.CD_int;
  private static final int NONE = Integer.MIN_VALUE;
  private static final int REGISTERS = 31 << 16 | 31 << 5 | 31;

  // locals of the state before SubBytes
  private static final int LOW = RegionMethod.TEMP2;
  private static final int HIGH = RegionMethod.TEMP3;

  private final RegionMethod m;
  private final CodeBuilder code;
  // the register that the last AESE or AESD has substituted, which was at a place
  private int substituted;
  private int substitutedAt = NONE;
  private boolean inverse;
  // the last copy of a register, and where it was made
  private int copied;
  private int copy;
  private int copiedAt = NONE;
  // the registers of an SHA256H2 that would only have to take what is in Dispatcher.spare, and its
  // place
  private int rest;
  private int restAt = NONE;

  CryptoEmitter(RegionMethod method) {
    m = method;
    code = method.code;
  }

  /** Forgets the instruction before, which is another one at times. */
  void forget() {
    substitutedAt = NONE;
    copiedAt = NONE;
    restAt = NONE;
  }

  /**
   * Emits an instruction at a place.
   *
   * @param next the one that always comes next, or {@link Packed#NOP}
   * @return whether it is one of these
   */
  boolean emit(Opcode op, int w, int place, long next) {
    int d = w & 31;
    int n = w >>> 5 & 31;
    switch (op) {
      case AESE -> substitute(d, n, place, mixes(next, d, Opcode.AESMC), false);
      case AESD -> substitute(d, n, place, mixes(next, d, Opcode.AESIMC), true);
      case AESMC -> mix(d, n, place, false);
      case AESIMC -> mix(d, n, place, true);
      case SHA1C, SHA1P, SHA1M, SHA1SU0 -> three(Sha1.class, op, w);
      case SHA1SU1 -> two(Sha1.class, op, d, n);
      case SHA256H -> rounds(w, place);
      case SHA256H2 -> secondHalf(w, place);
      case SHA256SU1 -> three(Sha256.class, op, w);
      case SHA256SU0 -> two(Sha256.class, op, d, n);
      case ORR_VEC -> {
        if (n == (w >>> 16 & 31) && (w & 1 << 30) != 0) {
          copied = n;
          copy = d;
          copiedAt = place;
        }
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** {@return whether an instruction mixes the columns of a register in place} */
  private static boolean mixes(long w, int d, Opcode mix) {
    return Packed.op(w) == Packed.SIMD
        && Predecoder.opcode(Packed.opcode(w)) == mix
        && (Packed.imm(w) & 0x3ff) == (d << 5 | d);
  }

  private void substitute(int d, int n, int place, boolean mixed, boolean decrypting) {
    for (int half = 0; half < 2; half++) {
      m.getV(d, half);
      m.getV(n, half);
      code.lxor().lstore(half == 0 ? LOW : HIGH);
    }
    if (!mixed) {
      both(d, decrypting ? "invSubShift" : "subShift");
    }
    substituted = d;
    substitutedAt = place;
    inverse = decrypting;
  }

  private void mix(int d, int n, int place, boolean decrypting) {
    if (substituted == n && substitutedAt == place - 1 && inverse == decrypting) {
      both(d, decrypting ? "invRound" : "round");
    } else {
      m.setHalves(
          true,
          d,
          half -> {
            m.getV(n, half);
            m.call(Aes.class, decrypting ? "invMixColumns" : "mixColumns", J, J);
          });
    }
  }

  /** Sets a register to what a method makes of each half and the other. */
  private void both(int d, String name) {
    code.lload(LOW).lload(HIGH);
    m.call(Aes.class, name, J, J, J);
    code.lload(HIGH).lload(LOW);
    m.call(Aes.class, name, J, J, J);
    m.setV(d, 1);
    m.setV(d, 0);
  }

  private void rounds(int w, int place) {
    int d = w & 31;
    int n = w >>> 5 & 31;
    int last = w >>> 16 & 31;
    // the second must see what the first saw
    boolean same = copied == d && copy != d && copy != n && n != d && last != d;
    if (copiedAt != place - 1 || !same) {
      three(Sha256.class, Opcode.SHA256H, w);
      return;
    }
    operands(d, n, last);
    spare();
    m.call(
        Sha256.class,
        "sha256hh2",
        ConstantDescs.CD_void,
        RegionMethod.LONGS,
        I,
        I,
        I,
        RegionMethod.LONGS);
    m.loadV(d);
    rest = last << 16 | copy << 5 | n;
    restAt = place + 1;
  }

  private void secondHalf(int w, int place) {
    if (restAt != place || (w & REGISTERS) != rest) {
      three(Sha256.class, Opcode.SHA256H2, w);
      return;
    }
    m.setHalves(
        true,
        w & 31,
        half -> {
          spare();
          code.loadConstant(half).laload();
        });
  }

  private void spare() {
    code.aload(RegionMethod.DISPATCHER_VAR);
    code.getfield(RegionMethod.DISPATCHER, "spare", RegionMethod.LONGS);
  }

  private void three(Class<?> owner, Opcode op, int w) {
    int d = w & 31;
    operands(d, w >>> 5 & 31, w >>> 16 & 31);
    m.call(owner, name(op), ConstantDescs.CD_void, RegionMethod.LONGS, I, I, I);
    m.loadV(d);
  }

  private void two(Class<?> owner, Opcode op, int d, int n) {
    operands(d, n);
    m.call(owner, name(op), ConstantDescs.CD_void, RegionMethod.LONGS, I, I);
    m.loadV(d);
  }

  /** Pushes the vector registers, with these up to date, and their numbers. */
  private void operands(int... registers) {
    for (int register : registers) {
      m.storeV(register);
    }
    code.aload(RegionMethod.V);
    for (int register : registers) {
      code.loadConstant(register);
    }
  }

  private static String name(Opcode op) {
    return op.name().toLowerCase(java.util.Locale.ROOT);
  }
}
