package elfuse.asm.encode;

/** How the distance to a target goes into a word. */
public enum Fixup {
  /** B, BL: imm26 words. */
  IMM26(26),
  /** Conditional branches, CBZ and literal loads: imm19 words. */
  IMM19(19),
  /** TBZ: imm14 words. */
  IMM14(14),
  /** ADR: 21 bits, bytes. */
  ADR(21),
  /** ADRP: 21 bits, 4 KiB pages. */
  ADRP(21);

  private final int width;

  Fixup(int width) {
    this.width = width;
  }

  /**
   * {@return the field bits that reach {@code target} from the instruction at {@code address}, in
   * place}
   */
  public int bits(String name, long address, long target) {
    return switch (this) {
      case IMM26 -> Immediates.signedOffset(name, target - address, 2, width);
      case IMM19, IMM14 -> Immediates.signedOffset(name, target - address, 2, width) << 5;
      case ADR -> adr(Immediates.signedOffset(name, target - address, 0, width));
      case ADRP -> adr(Immediates.signedOffset(name, (target >> 12) - (address >> 12), 0, width));
    };
  }

  private static int adr(int imm21) {
    return (imm21 & 3) << 29 | imm21 >> 2 << 5;
  }
}
