package elfuse.cpu.engine;

/**
 * One stage-1 table walk with the 4 KiB granule (Arm ARM D8.2). Each vCPU has one, which holds the
 * last result.
 */
final class Walk {
  /** Fault status codes (Arm ARM ESR_EL1, DFSC); the level is added. */
  static final int ADDRESS_SIZE = 0b000000;

  static final int TRANSLATION = 0b000100;
  static final int ACCESS_FLAG = 0b001000;
  static final int PERMISSION = 0b001100;
  static final int EXTERNAL = 0b010000;
  static final int ALIGNMENT = 0b100001;

  /** {@link #fault}: the walk succeeded. */
  static final int NONE = -1;

  /** {@link #fault}: no memory backs the descriptor at {@link #ipa}. */
  static final int UNBACKED = -2;

  private static final long OUTPUT = 0x0000_ffff_ffff_f000L;
  private static final int OUTER_SHAREABLE = 2;
  private static final int[] OUTPUT_BITS = {32, 36, 40, 42, 44, 48, 48, 48};

  /** Where the address leads, when there is no fault. */
  long ipa;

  /** The {@link Rights} of the page. */
  int rights;

  /** Whether it is Device memory. */
  boolean device;

  /** The byte of MAIR_EL1 that describes it. */
  long attributes;

  /** Its shareability, as in a descriptor. */
  int shareability;

  /** The level of the leaf, or of the fault. */
  int level;

  /** A fault status code with its level, {@link #NONE} or {@link #UNBACKED}. */
  int fault;

  /**
   * Translates.
   *
   * @param regime the translation registers
   * @param memory what the tables are read from
   * @param paBits the implemented size of physical addresses
   * @param va the address, with its tag
   * @return whether there was no fault
   */
  boolean translate(Regime regime, PhysicalMemory memory, int paBits, long va) {
    long address = regime.untagged(va);
    if (!regime.mmuOn()) {
      ipa = address;
      rights = Rights.ALL;
      device = true;
      attributes = 0;
      shareability = OUTER_SHAREABLE;
      level = 0;
      return address >>> paBits == 0 ? succeed() : fail(ADDRESS_SIZE, 0);
    }
    boolean high = (address & 1L << 55) != 0;
    long tcr = regime.tcr();
    int inputBits = 64 - Math.clamp(high ? tcr >>> 16 & 63 : tcr & 63, 16, 39);
    boolean disabled = (tcr >>> (high ? 23 : 7) & 1) != 0;
    if (disabled || address >> inputBits != (high ? -1 : 0)) {
      return fail(TRANSLATION, 0);
    }
    int outputBits = Math.min(paBits, OUTPUT_BITS[(int) (tcr >>> 32) & 7]);
    int current = 3 - (inputBits - 13) / 9;
    int shift = 12 + 9 * (3 - current);
    long table =
        (high ? regime.ttbr1() : regime.ttbr0())
            & 0x0000_ffff_ffff_fffeL
            & -8L << inputBits - shift;
    if (table >>> outputBits != 0) {
      return fail(ADDRESS_SIZE, 0);
    }
    long index = (address & (1L << inputBits) - 1) >>> shift;
    long tableBits = 0;
    for (; ; ) {
      long at = table + (index << 3);
      long host = memory.host(at, Rights.READS);
      if (host == PhysicalMemory.NONE) {
        ipa = at;
        return fail(UNBACKED, 0);
      }
      long descriptor = (long) Host.ATOMIC_LONG.getVolatile(Host.ALL, host);
      if ((descriptor & 1) == 0) {
        return fail(TRANSLATION, current);
      }
      if (current == 3 ? (descriptor & 2) == 0 : (descriptor & 2) == 0 && current == 0) {
        return fail(TRANSLATION, current);
      }
      boolean leaf = current == 3 || (descriptor & 2) == 0;
      long output = descriptor & OUTPUT;
      if (output >>> outputBits != 0) {
        return fail(ADDRESS_SIZE, current);
      }
      if (leaf) {
        return leaf(regime, descriptor, tableBits, address, shift, current);
      }
      tableBits |= descriptor;
      table = output;
      shift -= 9;
      current++;
      index = address >>> shift & 511;
    }
  }

  private boolean leaf(
      Regime regime, long descriptor, long tableBits, long address, int shift, int current) {
    if ((descriptor & 1 << 10) == 0) {
      return fail(ACCESS_FLAG, current);
    }
    boolean user = (descriptor & 1 << 6) != 0 && (tableBits & 1L << 61) == 0;
    boolean readOnly = (descriptor & 1 << 7) != 0 || (tableBits & 1L << 62) != 0;
    boolean uxn = (descriptor & 1L << 54 | tableBits & 1L << 60) != 0;
    boolean pxn = (descriptor & 1L << 53 | tableBits & 1L << 59) != 0;
    rights = Rights.of(user, readOnly, uxn, pxn, regime.writeImpliesNeverExecute());
    long offset = (1L << shift) - 1;
    ipa = descriptor & OUTPUT & ~offset | address & offset;
    attributes = regime.mair() >>> ((descriptor & 0x1c) << 1) & 0xff;
    device = (attributes & 0xf0) == 0;
    shareability = device ? OUTER_SHAREABLE : (int) descriptor >>> 8 & 3;
    level = current;
    return succeed();
  }

  private boolean succeed() {
    fault = NONE;
    return true;
  }

  private boolean fail(int code, int at) {
    level = at;
    fault = code < 0 ? code : code + at;
    return false;
  }
}
