package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.fp.VectorFpExec;

/**
 * Executes one Advanced SIMD or cryptographic instruction. Each encoding group of the Arm ARM
 * (C4.1) has a class here, which takes the instruction apart and calls the lane methods that hold
 * its meaning; what computes in floating point is handed on to {@link VectorFpExec}.
 */
public final class SimdExec {
  private SimdExec() {}

  /**
   * Executes an instruction. The program counter is the caller's business. A structure load or
   * store that faults throws what {@link CpuState#memory} throws, with the base register unchanged.
   *
   * @param s the CPU's registers and memory
   * @param op the row that {@code word} decodes to, of a group that starts with SIMD or CRYPTO
   * @param word the instruction
   */
  public static void execute(CpuState s, Opcode op, int word) {
    switch (op.group()) {
      case SIMD_THREE_SAME -> ThreeSame.vector(s, op, word);
      case SIMD_THREE_SAME_EXTRA -> ThreeSameExtra.vector(s, op, word);
      case SIMD_THREE_DIFF -> ThreeDifferent.vector(s, op, word);
      case SIMD_TWO_REG_MISC -> TwoRegMisc.vector(s, op, word);
      case SIMD_ACROSS_LANES -> AcrossLanes.vector(s, op, word);
      case SIMD_COPY, SIMD_SCALAR_COPY -> Copy.execute(s, op, word);
      case SIMD_PERMUTE -> Permute.permute(s, op, word);
      case SIMD_EXTRACT -> Permute.extract(s, word);
      case SIMD_TABLE -> Permute.table(s, word);
      case SIMD_MOD_IMM -> ModifiedImmediate.execute(s, op, word);
      case SIMD_SHIFT_IMM -> ShiftImmediate.vector(s, op, word);
      case SIMD_BY_ELEMENT -> ByElement.vector(s, op, word);
      case SIMD_SCALAR_THREE_SAME -> ThreeSame.scalar(s, op, word);
      case SIMD_SCALAR_THREE_SAME_EXTRA -> ThreeSameExtra.scalar(s, op, word);
      case SIMD_SCALAR_THREE_DIFF -> ThreeDifferent.scalar(s, op, word);
      case SIMD_SCALAR_TWO_REG_MISC -> TwoRegMisc.scalar(s, op, word);
      case SIMD_SCALAR_PAIRWISE -> AcrossLanes.scalarPairwise(s, op, word);
      case SIMD_SCALAR_SHIFT_IMM -> ShiftImmediate.scalar(s, op, word);
      case SIMD_SCALAR_BY_ELEMENT -> ByElement.scalar(s, op, word);
      case SIMD_LDST_MULTI, SIMD_LDST_MULTI_POST -> StructureMemory.multiple(s, word);
      case SIMD_LDST_SINGLE, SIMD_LDST_SINGLE_POST -> StructureMemory.single(s, word);
      case CRYPTO_AES -> Crypto.aes(s, op, word);
      case CRYPTO_SHA3REG, CRYPTO_SHA2REG -> Crypto.sha(s, op, word);
      default -> throw new IllegalStateException(op.name());
    }
  }
}
