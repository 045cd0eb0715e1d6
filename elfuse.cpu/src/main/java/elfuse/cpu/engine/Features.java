package elfuse.cpu.engine;

import elfuse.asm.Opcode;

/** Which rows of the instruction table this CPU has. {@link IdRegisters} must say the same. */
final class Features {
  private static final int HALF_PRECISION = 3;

  private Features() {}

  /** {@return whether an instruction is implemented; one that is not is UNDEFINED} */
  static boolean implemented(Opcode op, int word) {
    return switch (op.feature()) {
      case FP16, SHA512, SHA3, FHM, FCMA, FRINTTS -> false;
      case FP -> fp(op, word);
      case BASE,
          SIMD,
          LSE,
          CRC32,
          RDM,
          DOTPROD,
          LOR,
          LRCPC,
          LRCPC2,
          FLAGM,
          FLAGM2,
          AES,
          PMULL,
          SHA1,
          SHA2,
          JSCVT,
          SB ->
          true;
    };
  }

  /** Of half precision there is only the conversion from and to other formats. */
  private static boolean fp(Opcode op, int word) {
    return switch (op.group()) {
      case FP_DP1, FP_DP2, FP_DP3, FP_COMPARE, FP_CCMP, FP_CSEL, FP_IMM, FP_INT, FP_FIXED ->
          (word >>> 22 & 3) != HALF_PRECISION || op == Opcode.FCVT;
      default -> true;
    };
  }
}
