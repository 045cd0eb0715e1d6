package elfuse.asm;

/** What an instruction needs beyond the Armv8.0-A base (Arm ARM A2.2, {@code FEAT_} names). */
public enum Feature {
  /** Armv8.0-A, without floating point. */
  BASE,
  /** Scalar floating point, FEAT_FP. */
  FP,
  /** Advanced SIMD, FEAT_AdvSIMD. */
  SIMD,
  /** Half-precision data processing, FEAT_FP16. */
  FP16,
  /** Large System Extensions, FEAT_LSE. */
  LSE,
  /** CRC32 instructions, FEAT_CRC32. */
  CRC32,
  /** Rounding double multiply accumulate, FEAT_RDM. */
  RDM,
  /** Int8 dot product, FEAT_DotProd. */
  DOTPROD,
  /** Limited ordering regions, FEAT_LOR. */
  LOR,
  /** Load-acquire RCpc, FEAT_LRCPC. */
  LRCPC,
  /** Load-acquire RCpc with offsets, FEAT_LRCPC2. */
  LRCPC2,
  /** Flag manipulation, FEAT_FlagM. */
  FLAGM,
  /** Floating-point flag formats, FEAT_FlagM2. */
  FLAGM2,
  /** AES rounds, FEAT_AES. */
  AES,
  /** 64-bit polynomial multiplication, FEAT_PMULL. */
  PMULL,
  /** SHA-1, FEAT_SHA1. */
  SHA1,
  /** SHA-256, FEAT_SHA256. */
  SHA2,
  /** SHA-512, FEAT_SHA512. */
  SHA512,
  /** SHA-3, FEAT_SHA3. */
  SHA3,
  /** Half-precision multiply accumulate, FEAT_FHM. */
  FHM,
  /** Complex numbers, FEAT_FCMA. */
  FCMA,
  /** JavaScript conversion, FEAT_JSCVT. */
  JSCVT,
  /** Rounding to 32 and 64 bits, FEAT_FRINTTS. */
  FRINTTS,
  /** Speculation barrier, FEAT_SB. */
  SB,
}
