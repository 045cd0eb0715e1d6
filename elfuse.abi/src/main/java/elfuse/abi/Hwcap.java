package elfuse.abi;

/**
 * CPU features in {@link Auxv#AT_HWCAP} ({@code HWCAP_*}) and {@link Auxv#AT_HWCAP2} ({@code
 * HWCAP2_*}).
 *
 * <p>Header {@code asm/hwcap.h}; the kernel's {@code Documentation/arm64/elf_hwcaps.rst}.
 */
public final class Hwcap {
  /** Floating point. */
  public static final int HWCAP_FP = 0x1;

  /** Advanced SIMD. */
  public static final int HWCAP_ASIMD = 0x2;

  /** Generic timer event stream. */
  public static final int HWCAP_EVTSTRM = 0x4;

  /** AES instructions. */
  public static final int HWCAP_AES = 0x8;

  /** Polynomial multiply long. */
  public static final int HWCAP_PMULL = 0x10;

  /** SHA-1 instructions. */
  public static final int HWCAP_SHA1 = 0x20;

  /** SHA-256 instructions. */
  public static final int HWCAP_SHA2 = 0x40;

  /** CRC32 instructions. */
  public static final int HWCAP_CRC32 = 0x80;

  /** Large System Extensions. */
  public static final int HWCAP_ATOMICS = 0x100;

  /** Half-precision floating point. */
  public static final int HWCAP_FPHP = 0x200;

  /** Half-precision Advanced SIMD. */
  public static final int HWCAP_ASIMDHP = 0x400;

  /** EL0 reads of ID registers are emulated. */
  public static final int HWCAP_CPUID = 0x800;

  /** Rounding doubling multiply. */
  public static final int HWCAP_ASIMDRDM = 0x1000;

  /** FJCVTZS. */
  public static final int HWCAP_JSCVT = 0x2000;

  /** Complex arithmetic. */
  public static final int HWCAP_FCMA = 0x4000;

  /** LDAPR. */
  public static final int HWCAP_LRCPC = 0x8000;

  /** DC CVAP. */
  public static final int HWCAP_DCPOP = 0x10000;

  /** SHA-3 instructions. */
  public static final int HWCAP_SHA3 = 0x20000;

  /** SM3 instructions. */
  public static final int HWCAP_SM3 = 0x40000;

  /** SM4 instructions. */
  public static final int HWCAP_SM4 = 0x80000;

  /** Dot product. */
  public static final int HWCAP_ASIMDDP = 0x100000;

  /** SHA-512 instructions. */
  public static final int HWCAP_SHA512 = 0x200000;

  /** Scalable Vector Extension. */
  public static final int HWCAP_SVE = 0x400000;

  /** FMLAL and FMLSL. */
  public static final int HWCAP_ASIMDFHM = 0x800000;

  /** Data-independent timing. */
  public static final int HWCAP_DIT = 0x1000000;

  /** Unaligned atomics. */
  public static final int HWCAP_USCAT = 0x2000000;

  /** LDAPUR and STLUR. */
  public static final int HWCAP_ILRCPC = 0x4000000;

  /** Flag manipulation. */
  public static final int HWCAP_FLAGM = 0x8000000;

  /** Speculative store bypass control. */
  public static final int HWCAP_SSBS = 0x10000000;

  /** Speculation barrier. */
  public static final int HWCAP_SB = 0x20000000;

  /** Address authentication. */
  public static final int HWCAP_PACA = 0x40000000;

  /** Generic authentication. */
  public static final int HWCAP_PACG = 0x80000000;

  /** DC CVADP. */
  public static final int HWCAP2_DCPODP = 0x1;

  /** SVE2. */
  public static final int HWCAP2_SVE2 = 0x2;

  /** SVE AES. */
  public static final int HWCAP2_SVEAES = 0x4;

  /** SVE polynomial multiply. */
  public static final int HWCAP2_SVEPMULL = 0x8;

  /** SVE bit permutation. */
  public static final int HWCAP2_SVEBITPERM = 0x10;

  /** SVE SHA-3. */
  public static final int HWCAP2_SVESHA3 = 0x20;

  /** SVE SM4. */
  public static final int HWCAP2_SVESM4 = 0x40;

  /** More flag manipulation. */
  public static final int HWCAP2_FLAGM2 = 0x80;

  /** FRINT32 and FRINT64. */
  public static final int HWCAP2_FRINT = 0x100;

  /** SVE int8 matrices. */
  public static final int HWCAP2_SVEI8MM = 0x200;

  /** SVE float32 matrices. */
  public static final int HWCAP2_SVEF32MM = 0x400;

  /** SVE float64 matrices. */
  public static final int HWCAP2_SVEF64MM = 0x800;

  /** SVE BFloat16. */
  public static final int HWCAP2_SVEBF16 = 0x1000;

  /** Int8 matrices. */
  public static final int HWCAP2_I8MM = 0x2000;

  /** BFloat16. */
  public static final int HWCAP2_BF16 = 0x4000;

  /** Data gathering hint. */
  public static final int HWCAP2_DGH = 0x8000;

  /** Random numbers. */
  public static final int HWCAP2_RNG = 0x10000;

  /** Branch target identification. */
  public static final int HWCAP2_BTI = 0x20000;

  /** Memory tagging. */
  public static final int HWCAP2_MTE = 0x40000;

  /** Enhanced counter virtualisation. */
  public static final int HWCAP2_ECV = 0x80000;

  /** Alternate floating-point behaviour. */
  public static final int HWCAP2_AFP = 0x100000;

  /** Reciprocal precision. */
  public static final int HWCAP2_RPRES = 0x200000;

  /** Asymmetric tag checks. */
  public static final int HWCAP2_MTE3 = 0x400000;

  /** Scalable Matrix Extension. */
  public static final int HWCAP2_SME = 0x800000;

  /** SME int16 to int64. */
  public static final int HWCAP2_SME_I16I64 = 0x1000000;

  /** SME float64. */
  public static final int HWCAP2_SME_F64F64 = 0x2000000;

  /** SME int8 to int32. */
  public static final int HWCAP2_SME_I8I32 = 0x4000000;

  /** SME float16 to float32. */
  public static final int HWCAP2_SME_F16F32 = 0x8000000;

  /** SME BFloat16 to float32. */
  public static final int HWCAP2_SME_B16F32 = 0x10000000;

  /** SME float32. */
  public static final int HWCAP2_SME_F32F32 = 0x20000000;

  /** All of A64 in streaming mode. */
  public static final int HWCAP2_SME_FA64 = 0x40000000;

  /** WFET and WFIT. */
  public static final int HWCAP2_WFXT = 0x80000000;

  /** Extended BFloat16. */
  public static final long HWCAP2_EBF16 = 0x100000000L;

  /** SVE extended BFloat16. */
  public static final long HWCAP2_SVE_EBF16 = 0x200000000L;

  private Hwcap() {}
}
