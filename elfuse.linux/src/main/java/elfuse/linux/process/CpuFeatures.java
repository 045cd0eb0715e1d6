package elfuse.linux.process;

import static elfuse.abi.Hwcap.*;

/**
 * What the CPU has, as the auxiliary vector and {@code /proc/cpuinfo} tell it; the same as the
 * engine's ID registers say.
 */
public final class CpuFeatures {
  /** AT_HWCAP. */
  public static final long HWCAP =
      HWCAP_FP
          | HWCAP_ASIMD
          | HWCAP_AES
          | HWCAP_PMULL
          | HWCAP_SHA1
          | HWCAP_SHA2
          | HWCAP_CRC32
          | HWCAP_ATOMICS
          | HWCAP_CPUID
          | HWCAP_ASIMDRDM
          | HWCAP_JSCVT
          | HWCAP_LRCPC
          | HWCAP_ASIMDDP
          | HWCAP_ILRCPC
          | HWCAP_FLAGM
          | HWCAP_SB;

  /** AT_HWCAP2. */
  public static final long HWCAP2 = HWCAP2_FLAGM2;

  // arch/arm64/kernel/cpuinfo.c, hwcap_str: by bit
  private static final String[] NAMES =
      ("fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma"
              + " lrcpc dcpop sha3 sm3 sm4 asimddp sha512 sve asimdfhm dit uscat ilrcpc flagm ssbs"
              + " sb paca pacg")
          .split(" ");
  private static final String[] NAMES2 =
      ("dcpodp sve2 sveaes svepmull svebitperm svesha3 svesm4 flagm2 frint svei8mm svef32mm"
              + " svef64mm svebf16 i8mm bf16 dgh rng bti mte ecv afp rpres mte3 sme smei16i64"
              + " smef64f64 smei8i32 smef16f32 smeb16f32 smef32f32 smefa64 wfxt ebf16 sveebf16")
          .split(" ");

  private CpuFeatures() {}

  /** {@return the names of all features, as a line of cpuinfo has them} */
  public static String names() {
    StringBuilder text = new StringBuilder();
    append(text, HWCAP, NAMES);
    append(text, HWCAP2, NAMES2);
    return text.toString();
  }

  private static void append(StringBuilder text, long bits, String[] names) {
    for (int i = 0; i < names.length; i++) {
      if ((bits >>> i & 1) != 0) {
        text.append(text.isEmpty() ? "" : " ").append(names[i]);
      }
    }
  }
}
