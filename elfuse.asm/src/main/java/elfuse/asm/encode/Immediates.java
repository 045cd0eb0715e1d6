package elfuse.asm.encode;

import elfuse.asm.Condition;
import elfuse.asm.Extend;
import elfuse.asm.Mem;
import elfuse.asm.Register;
import elfuse.asm.Shift;
import elfuse.asm.WOrZr;
import elfuse.asm.table.Predicates;

/**
 * Field values of operands. Every method throws {@link IllegalArgumentException} with the operand's
 * name and what is legal when the value cannot be encoded.
 */
public final class Immediates {
  private Immediates() {}

  /** {@return the value, which must be in 0..max} */
  public static int unsigned(String name, long value, int max) {
    return range(name, value, 0, max);
  }

  /** {@return the value, which must be in low..high} */
  public static int range(String name, long value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(name + ": " + value + " is not in " + low + ".." + high);
    }
    return (int) value;
  }

  /** {@return sh:imm12 of ADD (immediate)} */
  public static int addSub(String name, long value) {
    if (value >= 0 && value <= 0xfff) {
      return (int) value;
    }
    if ((value & 0xfff) == 0 && value >= 0 && value <= 0xfff000) {
      return 0x1000 | (int) (value >> 12);
    }
    throw new IllegalArgumentException(
        name + ": " + value + " is not in 0..4095, nor a multiple of 4096 up to 16773120");
  }

  /** {@return N:immr:imms of a bitmask immediate, or -1 when the value is none} */
  public static int findLogical(long value, boolean is64) {
    long v = value;
    if (!is64) {
      if (v != (int) v && v >>> 32 != 0) {
        return -1;
      }
      v = v & 0xffffffffL | v << 32;
    }
    if (v == 0 || v == -1) {
      return -1;
    }
    int size = 64;
    while (size > 2 && v == Long.rotateRight(v, size / 2)) {
      size /= 2;
    }
    long element = size == 64 ? v : v & (1L << size) - 1;
    int ones = Long.bitCount(element);
    for (int immr = 0; immr < size; immr++) {
      int imms = -size << 1 & 0x3f | ones - 1;
      int n = size == 64 ? 1 : 0;
      if (Predicates.logicalValue(1, n, immr, imms) == v) {
        return n << 12 | immr << 6 | imms;
      }
    }
    return -1;
  }

  /** {@return N:immr:imms of a bitmask immediate} */
  public static int logical(String name, long value, boolean is64) {
    int found = findLogical(value, is64);
    if (found < 0) {
      throw new IllegalArgumentException(
          name
              + ": 0x"
              + Long.toHexString(value)
              + " is not a bitmask immediate (a rotated run of ones, repeated)");
    }
    return found;
  }

  /** {@return hw:imm16 of MOVZ for a value, or -1} */
  public static int findMovz(long value, boolean is64) {
    long v = is64 ? value : value & 0xffffffffL;
    if (!is64 && v != value && value != (int) value) {
      return -1;
    }
    for (int hw = 0; hw < (is64 ? 4 : 2); hw++) {
      if ((v & ~(0xffffL << 16 * hw)) == 0) {
        return hw << 16 | (int) (v >>> 16 * hw);
      }
    }
    return -1;
  }

  /** {@return hw:imm16 of MOVN for a value, or -1} */
  public static int findMovn(long value, boolean is64) {
    if (!is64 && value != (int) value && value >>> 32 != 0) {
      return -1;
    }
    int found = findMovz(is64 ? ~value : ~value & 0xffffffffL, is64);
    return !is64 && (found & 0xffff) == 0xffff ? -1 : found;
  }

  /** {@return the 8-bit encoding of a floating immediate, or -1} (Arm ARM, VFPExpandImm). */
  public static int findFloat(double value) {
    long bits = Double.doubleToRawLongBits(value);
    if ((bits & 0x0000_ffff_ffff_ffffL) != 0) {
      return -1;
    }
    int exponent = (int) (bits >>> 54) & 0x1ff;
    if (exponent != 0x100 && exponent != 0x0ff) {
      return -1;
    }
    return (int) (bits >>> 56 & 0x80 | (exponent & 1) << 6 | bits >>> 48 & 0x3f);
  }

  /** {@return the value of an 8-bit floating immediate} */
  public static double floatValue(int imm8) {
    long sign = imm8 >> 7 & 1;
    long exponent = (imm8 >> 6 & 1) == 1 ? 0x0ff : 0x100;
    return Double.longBitsToDouble(sign << 63 | exponent << 54 | (imm8 & 0x3fL) << 48);
  }

  /** {@return the 8-bit encoding of a floating immediate} */
  public static int floatImmediate(String name, double value) {
    int found = findFloat(value);
    if (found < 0) {
      throw new IllegalArgumentException(
          name + ": " + value + " is not n/16*2^r with n in 16..31 and r in -3..4");
    }
    return found;
  }

  /** {@return the 8 bits that a 64-bit byte mask is spread from} */
  public static int byteMask(String name, long value) {
    int imm8 = 0;
    for (int i = 0; i < 8; i++) {
      long b = value >>> 8 * i & 0xff;
      if (b == 0xff) {
        imm8 |= 1 << i;
      } else if (b != 0) {
        throw new IllegalArgumentException(
            name + ": 0x" + Long.toHexString(value) + " has a byte that is neither 0 nor 0xff");
      }
    }
    return imm8;
  }

  /** {@return the 64-bit mask of 8 bits} */
  public static long spread(int imm8) {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      if ((imm8 >> i & 1) != 0) {
        value |= 0xffL << 8 * i;
      }
    }
    return value;
  }

  /** {@return offset >> log2, in width bits, unsigned} */
  public static int unsignedOffset(String name, long offset, int log2, int width) {
    long scaled = offset >> log2;
    long max = (1L << width) - 1;
    if (scaled << log2 != offset || scaled < 0 || scaled > max) {
      throw offset(name, offset, log2, 0, max);
    }
    return (int) scaled;
  }

  /** {@return offset >> log2, in width bits, two's complement} */
  public static int signedOffset(String name, long offset, int log2, int width) {
    long scaled = offset >> log2;
    long half = 1L << width - 1;
    if (scaled << log2 != offset || scaled < -half || scaled >= half) {
      throw offset(name, offset, log2, -half, half - 1);
    }
    return (int) scaled & (1 << width) - 1;
  }

  private static IllegalArgumentException offset(
      String name, long offset, int log2, long low, long high) {
    String range = (low << log2) + ".." + (high << log2);
    return new IllegalArgumentException(
        name
            + ": offset "
            + offset
            + " is not "
            + (log2 == 0 ? "in " + range : "a multiple of " + (1 << log2) + " in " + range));
  }

  /** {@return zero; the address must be a bare base register} */
  public static int noOffset(String name, Mem.Offset address) {
    if (address.offset() != 0) {
      throw new IllegalArgumentException(
          name + ": offset " + address.offset() + " is not 0, the only one possible here");
    }
    return 0;
  }

  /** {@return Rm, option and S of a register-offset address, where the encoding has them} */
  public static int index(String name, Mem.Index address, int log2) {
    boolean word = address.index() instanceof WOrZr;
    Extend extend = address.extend();
    boolean legal =
        word
            ? extend == Extend.UXTW || extend == Extend.SXTW
            : extend == Extend.UXTX || extend == Extend.SXTX;
    if (!legal) {
      throw new IllegalArgumentException(
          name + ": " + (word ? "a W index takes UXTW or SXTW" : "an X index takes LSL or SXTX"));
    }
    int amount = address.amount();
    if (amount != 0 && amount != log2 && amount != -1) {
      throw new IllegalArgumentException(
          name + ": shift " + amount + " is not " + (log2 == 0 ? "0" : "0 or " + log2));
    }
    int s = log2 == 0 ? (amount == 0 ? 1 : 0) : amount == log2 ? 1 : 0;
    return address.index().number() << 16 | extend.ordinal() << 13 | s << 12;
  }

  /** {@return Rm, option and imm3 of an extended register, where the encoding has them} */
  public static int extended(Register rm, Extend extend, int amount) {
    boolean word = rm instanceof WOrZr;
    boolean doubleword = extend == Extend.UXTX || extend == Extend.SXTX;
    if (word == doubleword) {
      throw new IllegalArgumentException(
          "extend: " + extend + " needs " + (word ? "an X" : "a W") + " register");
    }
    return rm.number() << 16 | extend.ordinal() << 13 | range("amount", amount, 0, 4) << 10;
  }

  /** {@return shift type and amount of a shifted register, where the encoding has them} */
  public static int shifted(Shift shift, int amount, boolean ror, boolean is64) {
    if (shift == Shift.ROR && !ror) {
      throw new IllegalArgumentException("shift: ROR is not one of LSL, LSR, ASR");
    }
    return shift.ordinal() << 22 | range("amount", amount, 0, is64 ? 63 : 31) << 10;
  }

  /** {@return immr:imms of an insertion at lsb of width bits} */
  public static int insert(long lsb, long width, boolean is64) {
    int size = is64 ? 64 : 32;
    int low = range("lsb", lsb, 0, size - 1);
    int bits = range("width", width, 1, size - low);
    return (-low & size - 1) << 6 | bits - 1;
  }

  /** {@return immr:imms of an extraction from lsb of width bits} */
  public static int extract(long lsb, long width, boolean is64) {
    int size = is64 ? 64 : 32;
    int low = range("lsb", lsb, 0, size - 1);
    int bits = range("width", width, 1, size - low);
    return low << 6 | low + bits - 1;
  }

  /** {@return immr:imms of a shift to the left} */
  public static int shiftLeft(String name, long amount, boolean is64) {
    int size = is64 ? 64 : 32;
    int n = range(name, amount, 0, size - 1);
    return (-n & size - 1) << 6 | size - 1 - n;
  }

  /** {@return the index of the value among the choices} */
  public static int choice(String name, long value, int... choices) {
    StringBuilder legal = new StringBuilder();
    for (int i = 0; i < choices.length; i++) {
      if (choices[i] == value) {
        return i;
      }
      legal.append(i == 0 ? "" : ", ").append(choices[i]);
    }
    throw new IllegalArgumentException(name + ": " + value + " is not one of " + legal);
  }

  /** {@return the encoding of the opposite of a condition that has one} */
  public static int inverted(Condition cond) {
    if (cond.ordinal() >= 14) {
      throw new IllegalArgumentException("cond: " + cond + " has no opposite");
    }
    return cond.ordinal() ^ 1;
  }

  /** {@return the number of the first register of a pair, which must be even} */
  public static int even(String name, Register first) {
    if ((first.number() & 1) != 0) {
      throw new IllegalArgumentException(
          name + ": " + first.assemblyName() + " is not the even register of a pair");
    }
    return first.number();
  }
}
