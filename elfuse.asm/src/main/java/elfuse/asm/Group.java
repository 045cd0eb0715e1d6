// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

/** The encoding groups of the Arm ARM (C4.1) that the table has, in its order. */
public enum Group {
  /** {@code reserved}. */
  RESERVED,
  /** {@code pc_rel_addr}. */
  PC_REL_ADDR,
  /** {@code add_sub_imm}. */
  ADD_SUB_IMM,
  /** {@code logical_imm}. */
  LOGICAL_IMM,
  /** {@code mov_wide}. */
  MOV_WIDE,
  /** {@code bitfield}. */
  BITFIELD,
  /** {@code extract}. */
  EXTRACT,
  /** {@code cond_branch}. */
  COND_BRANCH,
  /** {@code exception}. */
  EXCEPTION,
  /** {@code hint}. */
  HINT,
  /** {@code barrier}. */
  BARRIER,
  /** {@code pstate}. */
  PSTATE,
  /** {@code system_instr}. */
  SYSTEM_INSTR,
  /** {@code system_reg}. */
  SYSTEM_REG,
  /** {@code uncond_branch_reg}. */
  UNCOND_BRANCH_REG,
  /** {@code uncond_branch_imm}. */
  UNCOND_BRANCH_IMM,
  /** {@code cmp_branch}. */
  CMP_BRANCH,
  /** {@code test_branch}. */
  TEST_BRANCH,
  /** {@code ldst_exclusive}. */
  LDST_EXCLUSIVE,
  /** {@code ldst_ordered}. */
  LDST_ORDERED,
  /** {@code compare_swap}. */
  COMPARE_SWAP,
  /** {@code ldst_unscaled_rcpc}. */
  LDST_UNSCALED_RCPC,
  /** {@code load_literal}. */
  LOAD_LITERAL,
  /** {@code ldst_pair_noalloc}. */
  LDST_PAIR_NOALLOC,
  /** {@code ldst_pair}. */
  LDST_PAIR,
  /** {@code ldst_unscaled}. */
  LDST_UNSCALED,
  /** {@code ldst_immediate_post}. */
  LDST_IMMEDIATE_POST,
  /** {@code ldst_unprivileged}. */
  LDST_UNPRIVILEGED,
  /** {@code ldst_immediate_pre}. */
  LDST_IMMEDIATE_PRE,
  /** {@code atomic_memory}. */
  ATOMIC_MEMORY,
  /** {@code ldst_register}. */
  LDST_REGISTER,
  /** {@code ldst_unsigned}. */
  LDST_UNSIGNED,
  /** {@code data_proc_2src}. */
  DATA_PROC_2SRC,
  /** {@code data_proc_1src}. */
  DATA_PROC_1SRC,
  /** {@code logical_shift}. */
  LOGICAL_SHIFT,
  /** {@code add_sub_shift}. */
  ADD_SUB_SHIFT,
  /** {@code add_sub_ext}. */
  ADD_SUB_EXT,
  /** {@code add_sub_carry}. */
  ADD_SUB_CARRY,
  /** {@code flag_manipulation}. */
  FLAG_MANIPULATION,
  /** {@code cond_compare}. */
  COND_COMPARE,
  /** {@code cond_select}. */
  COND_SELECT,
  /** {@code data_proc_3src}. */
  DATA_PROC_3SRC,
  /** {@code crypto_aes}. */
  CRYPTO_AES,
  /** {@code crypto_sha3reg}. */
  CRYPTO_SHA3REG,
  /** {@code crypto_sha2reg}. */
  CRYPTO_SHA2REG,
  /** {@code fp_dp1}. */
  FP_DP1,
  /** {@code fp_dp2}. */
  FP_DP2,
  /** {@code fp_dp3}. */
  FP_DP3,
  /** {@code fp_compare}. */
  FP_COMPARE,
  /** {@code fp_ccmp}. */
  FP_CCMP,
  /** {@code fp_csel}. */
  FP_CSEL,
  /** {@code fp_imm}. */
  FP_IMM,
  /** {@code fp_int}. */
  FP_INT,
  /** {@code fp_fixed}. */
  FP_FIXED,
  /** {@code simd_three_same}. */
  SIMD_THREE_SAME,
  /** {@code simd_three_same_extra}. */
  SIMD_THREE_SAME_EXTRA,
  /** {@code simd_three_diff}. */
  SIMD_THREE_DIFF,
  /** {@code simd_two_reg_misc}. */
  SIMD_TWO_REG_MISC,
  /** {@code simd_across_lanes}. */
  SIMD_ACROSS_LANES,
  /** {@code simd_copy}. */
  SIMD_COPY,
  /** {@code simd_permute}. */
  SIMD_PERMUTE,
  /** {@code simd_extract}. */
  SIMD_EXTRACT,
  /** {@code simd_table}. */
  SIMD_TABLE,
  /** {@code simd_mod_imm}. */
  SIMD_MOD_IMM,
  /** {@code simd_shift_imm}. */
  SIMD_SHIFT_IMM,
  /** {@code simd_by_element}. */
  SIMD_BY_ELEMENT,
  /** {@code simd_scalar_three_same}. */
  SIMD_SCALAR_THREE_SAME,
  /** {@code simd_scalar_three_same_extra}. */
  SIMD_SCALAR_THREE_SAME_EXTRA,
  /** {@code simd_scalar_three_diff}. */
  SIMD_SCALAR_THREE_DIFF,
  /** {@code simd_scalar_two_reg_misc}. */
  SIMD_SCALAR_TWO_REG_MISC,
  /** {@code simd_scalar_pairwise}. */
  SIMD_SCALAR_PAIRWISE,
  /** {@code simd_scalar_copy}. */
  SIMD_SCALAR_COPY,
  /** {@code simd_scalar_shift_imm}. */
  SIMD_SCALAR_SHIFT_IMM,
  /** {@code simd_scalar_by_element}. */
  SIMD_SCALAR_BY_ELEMENT,
  /** {@code ldst_simd_unsigned}. */
  LDST_SIMD_UNSIGNED,
  /** {@code ldst_simd_unscaled}. */
  LDST_SIMD_UNSCALED,
  /** {@code ldst_simd_post}. */
  LDST_SIMD_POST,
  /** {@code ldst_simd_pre}. */
  LDST_SIMD_PRE,
  /** {@code ldst_simd_reg}. */
  LDST_SIMD_REG,
  /** {@code ldst_simd_literal}. */
  LDST_SIMD_LITERAL,
  /** {@code ldst_simd_nontemporal}. */
  LDST_SIMD_NONTEMPORAL,
  /** {@code ldst_simd_pair_offset}. */
  LDST_SIMD_PAIR_OFFSET,
  /** {@code ldst_simd_pair_post}. */
  LDST_SIMD_PAIR_POST,
  /** {@code ldst_simd_pair_pre}. */
  LDST_SIMD_PAIR_PRE,
  /** {@code simd_ldst_multi}. */
  SIMD_LDST_MULTI,
  /** {@code simd_ldst_multi_post}. */
  SIMD_LDST_MULTI_POST,
  /** {@code simd_ldst_single}. */
  SIMD_LDST_SINGLE,
  /** {@code simd_ldst_single_post}. */
  SIMD_LDST_SINGLE_POST,
}
