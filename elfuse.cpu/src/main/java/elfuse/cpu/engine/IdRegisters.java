package elfuse.cpu.engine;

import elfuse.hv.SysReg;

/** What the identification registers say (Arm ARM D24.2). It agrees with {@link Features}. */
final class IdRegisters {
  private static final int[] PA_BITS = {32, 36, 40, 42, 44, 48};

  private IdRegisters() {}

  /** {@return the implemented size of physical addresses for an IPA space of that size} */
  static int paBits(int ipaBits) {
    return PA_BITS[paRange(ipaBits)];
  }

  private static int paRange(int ipaBits) {
    int range = 0;
    while (range + 1 < PA_BITS.length && PA_BITS[range + 1] <= ipaBits) {
      range++;
    }
    return range;
  }

  /** {@return whether a register is one of these} */
  static boolean contains(SysReg register) {
    return switch (register) {
      case MIDR_EL1,
          MPIDR_EL1,
          REVIDR_EL1,
          CTR_EL0,
          DCZID_EL0,
          CLIDR_EL1,
          CCSIDR_EL1,
          ID_AA64PFR0_EL1,
          ID_AA64PFR1_EL1,
          ID_AA64ZFR0_EL1,
          ID_AA64SMFR0_EL1,
          ID_AA64DFR0_EL1,
          ID_AA64DFR1_EL1,
          ID_AA64ISAR0_EL1,
          ID_AA64ISAR1_EL1,
          ID_AA64ISAR2_EL1,
          ID_AA64MMFR0_EL1,
          ID_AA64MMFR1_EL1,
          ID_AA64MMFR2_EL1 ->
          true;
      default -> false;
    };
  }

  /** {@return the value of one of these registers} */
  static long value(SysReg register, int ipaBits, int vcpu) {
    return switch (register) {
      // implementer 0 is reserved for software, architecture 0xf points to the ID registers
      case MIDR_EL1 -> 0x000f_e1f0L;
      case MPIDR_EL1 -> 1L << 31 | vcpu & 0xff | (long) (vcpu >>> 8) << 8;
      // 64-byte lines, PIPT, IDC: data need no cleaning before instructions are fetched
      case CTR_EL0 -> 1L << 31 | 1 << 28 | 4 << 24 | 4 << 20 | 4 << 16 | 3 << 14 | 4;
      case DCZID_EL0 -> 4;
      // one level of separate caches, which is the points of unification and coherence
      case CLIDR_EL1 -> 1 << 27 | 1 << 24 | 1 << 21 | 3;
      case CCSIDR_EL1 -> 127 << 13 | 3 << 3 | 2;
      // AArch64 only at EL0 and EL1; floating point and Advanced SIMD without half precision
      case ID_AA64PFR0_EL1 -> 0x11;
      case ID_AA64DFR0_EL1 -> 1 << 20 | 1 << 12 | 6;
      case ID_AA64ISAR0_EL1 ->
          2L << 56 // TLB: outer shareable and range
              | 2L << 52 // TS: FlagM2
              | 1L << 44 // DP
              | 1 << 28 // RDM
              | 2 << 20 // Atomic
              | 1 << 16 // CRC32
              | 1 << 12 // SHA2
              | 1 << 8 // SHA1
              | 2 << 4; // AES and PMULL
      case ID_AA64ISAR1_EL1 -> 1L << 36 | 2 << 20 | 1 << 12; // SB, LRCPC2, JSCVT
      // 16-bit ASIDs, 4 KiB granule alone
      case ID_AA64MMFR0_EL1 -> 0xf << 24 | 2 << 4 | paRange(ipaBits);
      case ID_AA64MMFR1_EL1 -> 2 << 20 | 1 << 16; // PAN2, LOR
      default -> 0;
    };
  }
}
