package elfuse.mm.table;

import elfuse.hv.MemoryAccess;

/**
 * Stage-1 descriptors of the VMSAv8-64 format with a 4 KiB granule (Arm ARM D8.3).
 *
 * <p>Attributes are the bits of a leaf descriptor without its address and type. Memory is always
 * Normal write-back (AttrIdx 1), inner shareable, accessed, and of one address space (nG), because
 * on some engines those of several are in one TLB. PXN is always set on what EL0 may use, so that
 * EL1 never runs guest code.
 */
public final class Descriptor {
  /** Descriptor type: a block at level 2. */
  public static final long BLOCK = 1;

  /** Descriptor type: a table at levels 1 and 2, a page at level 3. */
  public static final long TABLE_OR_PAGE = 3;

  /** The bits of the type. */
  public static final long TYPE = 3;

  /** The output address. */
  public static final long ADDRESS = 0x0000_ffff_ffff_f000L;

  /** AP[1]: EL0 may use it. */
  public static final long EL0 = 1L << 6;

  /** AP[2]: read-only. */
  public static final long READ_ONLY = 1L << 7;

  /** PXN: EL1 must not execute it. */
  public static final long PXN = 1L << 53;

  /** UXN: EL0 must not execute it. */
  public static final long UXN = 1L << 54;

  /**
   * Bit 55, which the CPU leaves to software: a file of the host is mapped there, so an access can
   * fail although the tables allow it.
   */
  public static final long FILE = 1L << 55;

  private static final long ACCESSED = 1L << 10;
  private static final long NOT_GLOBAL = 1L << 11;
  private static final long NORMAL = 1L << 2 | 3L << 8 | ACCESSED | NOT_GLOBAL; // AttrIdx 1, SH in

  /** EL1 read-execute. */
  public static final long EL1_CODE = NORMAL | READ_ONLY | UXN;

  /** A device that EL1 reads and writes (AttrIdx 0). */
  public static final long EL1_DEVICE = ACCESSED | NOT_GLOBAL | PXN | UXN;

  /** EL1 read-write. */
  public static final long EL1_DATA = NORMAL | PXN | UXN;

  private static final int PROT_WRITE = 2;
  private static final int PROT_EXEC = 4;
  private static final long BLOCK_MASK = (1L << 21) - 1;
  private static final long PAGE_MASK = (1L << 12) - 1;

  private Descriptor() {}

  /**
   * {@return the attributes for a mapping's protection, 0 for none}
   *
   * <p>The table is Linux's {@code protection_map} of arm64 for a CPU without enhanced PAN: any
   * protection but none is readable, {@code PROT_EXEC} alone included. Writing and executing
   * together is allowed, since {@code SCTLR_EL1.WXN} is clear.
   *
   * @param prot {@code PROT_READ | PROT_WRITE | PROT_EXEC}
   */
  public static long user(int prot) {
    if ((prot & 7) == 0) {
      return 0;
    }
    return NORMAL
        | PXN
        | EL0
        | ((prot & PROT_WRITE) == 0 ? READ_ONLY : 0)
        | ((prot & PROT_EXEC) == 0 ? UXN : 0);
  }

  /**
   * {@return whether a leaf descriptor lets EL0 do something}
   *
   * @param descriptor a leaf descriptor, or 0 which allows nothing
   * @param access what
   */
  public static boolean allowsUser(long descriptor, MemoryAccess access) {
    return (descriptor & EL0) != 0
        && switch (access) {
          case READ -> true;
          case WRITE -> (descriptor & READ_ONLY) == 0;
          case EXECUTE -> (descriptor & UXN) == 0;
        };
  }

  /**
   * {@return the size of what a leaf descriptor maps, less one}
   *
   * @param descriptor a valid leaf descriptor
   */
  public static long sizeMask(long descriptor) {
    return (descriptor & TYPE) == BLOCK ? BLOCK_MASK : PAGE_MASK;
  }
}
