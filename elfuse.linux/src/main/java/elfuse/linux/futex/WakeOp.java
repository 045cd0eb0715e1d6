package elfuse.linux.futex;

import elfuse.abi.Errno;
import elfuse.abi.Futex;
import elfuse.mm.AtomicWords;

/**
 * What FUTEX_WAKE_OP does to its second word, and what it then asks of the old value: {@code
 * futex_atomic_op_inuser} of Linux.
 *
 * <p>The argument of the system call is four fields, of 4, 4, 12 and 12 bits: operation, comparison
 * and their arguments, which are signed. The highest bit makes the operation's argument a shift;
 * one that is not 0 to 31 counts modulo 32.
 */
final class WakeOp {
  private WakeOp() {}

  /** {@return the argument of the operation} */
  static int operand(int encoded) {
    int operand = encoded << 8 >> 20;
    return encoded < 0 ? 1 << operand : operand; // Java takes a shift modulo 32, too
  }

  /** {@return the argument of the comparison} */
  static int comparand(int encoded) {
    return encoded << 20 >> 20;
  }

  /** {@return whether there is such an operation} */
  static boolean isKnown(int encoded) {
    return (encoded >>> 28 & 7) <= Futex.FUTEX_OP_XOR;
  }

  /** {@return the new value of a word} */
  static int result(int encoded, int old) {
    int operand = operand(encoded);
    return switch (encoded >>> 28 & 7) {
      case Futex.FUTEX_OP_SET -> operand;
      case Futex.FUTEX_OP_ADD -> old + operand;
      case Futex.FUTEX_OP_OR -> old | operand;
      case Futex.FUTEX_OP_ANDN -> old & ~operand;
      default -> old ^ operand;
    };
  }

  /** {@return 1 or 0, or -ENOSYS if there is no such comparison} */
  static int compare(int encoded, int old) {
    int value = comparand(encoded);
    boolean holds;
    switch (encoded >>> 24 & 15) {
      case Futex.FUTEX_OP_CMP_EQ -> holds = old == value;
      case Futex.FUTEX_OP_CMP_NE -> holds = old != value;
      case Futex.FUTEX_OP_CMP_LT -> holds = old < value;
      case Futex.FUTEX_OP_CMP_GE -> holds = old >= value;
      case Futex.FUTEX_OP_CMP_LE -> holds = old <= value;
      case Futex.FUTEX_OP_CMP_GT -> holds = old > value;
      default -> {
        return -Errno.ENOSYS;
      }
    }
    return holds ? 1 : 0;
  }

  /**
   * Changes the word at once, and then compares: as on Linux an unknown comparison is found when
   * the word is changed already.
   *
   * @return as {@link #compare}
   * @throws elfuse.mm.GuestFault if EL0 could not write the word
   */
  static int apply(AtomicWords words, long address, int encoded) {
    if (!isKnown(encoded)) {
      return -Errno.ENOSYS;
    }
    int old = words.getIntVolatile(address);
    while (true) {
      int found = words.compareAndExchangeInt(address, old, result(encoded, old));
      if (found == old) {
        return compare(encoded, old);
      }
      old = found;
    }
  }
}
