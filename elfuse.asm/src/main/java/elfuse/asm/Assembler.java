package elfuse.asm;

import elfuse.asm.encode.Fixup;
import elfuse.asm.encode.Immediates;

/**
 * An assembler whose calls are instructions: one call, one word. The methods are named after the
 * mnemonics and are generated from the instruction table; operands that an instruction does not
 * have do not compile ({@link XOrSp} against {@link XOrZr}, {@link W} against {@link X}), and
 * numbers out of range are refused with an {@link IllegalArgumentException} that names operand and
 * range.
 *
 * <p>What is written here is what could not be generated: aliases of {@code mov}, which overlap,
 * and branches whose mnemonic or register depends on an operand. {@link MacroAssembler} adds what
 * takes more than one instruction.
 */
public sealed class Assembler extends SimdInstructions permits MacroAssembler {
  /** Makes an assembler for code at address 0. */
  public Assembler() {
    this(0);
  }

  /**
   * Makes an assembler.
   *
   * @param base the address of the first byte; matters to ADRP and to data that hold addresses
   */
  public Assembler(long base) {
    super(base);
  }

  /**
   * {@code b.cond target}.
   *
   * @param cond when to branch
   * @param target within 1 MiB
   */
  public final void b(Condition cond, Label target) {
    emit(0x54000000 | cond.ordinal(), target, Fixup.IMM19);
  }

  /**
   * {@code tbz rt, #bit, target}: branches if the bit is 0.
   *
   * @param rt the register
   * @param bit 0 to 63
   * @param target within 32 KiB
   */
  public final void tbz(XOrZr rt, int bit, Label target) {
    emit(0x36000000 | bit(bit, 63) | rt.number(), target, Fixup.IMM14);
  }

  /**
   * {@code tbz rt, #bit, target}: branches if the bit is 0.
   *
   * @param rt the register
   * @param bit 0 to 31
   * @param target within 32 KiB
   */
  public final void tbz(WOrZr rt, int bit, Label target) {
    emit(0x36000000 | bit(bit, 31) | rt.number(), target, Fixup.IMM14);
  }

  /**
   * {@code tbnz rt, #bit, target}: branches if the bit is 1.
   *
   * @param rt the register
   * @param bit 0 to 63
   * @param target within 32 KiB
   */
  public final void tbnz(XOrZr rt, int bit, Label target) {
    emit(0x37000000 | bit(bit, 63) | rt.number(), target, Fixup.IMM14);
  }

  /**
   * {@code tbnz rt, #bit, target}: branches if the bit is 1.
   *
   * @param rt the register
   * @param bit 0 to 31
   * @param target within 32 KiB
   */
  public final void tbnz(WOrZr rt, int bit, Label target) {
    emit(0x37000000 | bit(bit, 31) | rt.number(), target, Fixup.IMM14);
  }

  private static int bit(int bit, int most) {
    int checked = Immediates.unsigned("bit", bit, most);
    return checked >> 5 << 31 | (checked & 31) << 19;
  }

  /**
   * {@code msr field, #imm}.
   *
   * @param field what is written
   * @param imm 0 or 1; for DAIFSET and DAIFCLR 0 to 15
   */
  public final void msr(PstateField field, int imm) {
    boolean mask = field == PstateField.DAIFSET || field == PstateField.DAIFCLR;
    int crm = Immediates.unsigned("imm", imm, mask ? 15 : 1);
    int op1 = field.encoding() >> 3;
    int op2 = field.encoding() & 7;
    emit(0xd500401f | op1 << 16 | crm << 8 | op2 << 5);
  }

  /**
   * {@code mov sp, rn}.
   *
   * @param rd SP
   * @param rn X register or SP
   */
  public final void mov(Sp rd, XOrSp rn) {
    add(rd, rn, 0);
  }

  /**
   * {@code mov rd, sp}.
   *
   * @param rd X register
   * @param rn SP
   */
  public final void mov(X rd, Sp rn) {
    add(rd, rn, 0);
  }

  /**
   * {@code mov wsp, rn}.
   *
   * @param rd WSP
   * @param rn W register or WSP
   */
  public final void mov(Wsp rd, WOrSp rn) {
    add(rd, rn, 0);
  }

  /**
   * {@code mov rd, wsp}.
   *
   * @param rd W register
   * @param rn WSP
   */
  public final void mov(W rd, Wsp rn) {
    add(rd, rn, 0);
  }

  /**
   * {@code mov rd, #imm}: MOVZ, MOVN or ORR, the first that can.
   *
   * @param rd X register
   * @param imm a halfword at a multiple of 16 bits, its complement, or a bitmask immediate
   * @throws IllegalArgumentException if it takes more than one instruction ({@link
   *     MacroAssembler#movImm(X, long)} takes as many as it needs)
   */
  public final void mov(X rd, long imm) {
    move(rd.number(), imm, true);
  }

  /**
   * {@code mov rd, #imm}: MOVZ, MOVN or ORR, the first that can.
   *
   * @param rd W register
   * @param imm a halfword at a multiple of 16 bits, its complement, or a bitmask immediate; from
   *     -2^31 to 2^32 - 1
   * @throws IllegalArgumentException if it takes more than one instruction
   */
  public final void mov(W rd, long imm) {
    if (imm < Integer.MIN_VALUE || imm > 0xffffffffL) {
      throw new IllegalArgumentException("imm: " + imm + " is not in -2147483648..4294967295");
    }
    move(rd.number(), imm, false);
  }

  private void move(int rd, long imm, boolean is64) {
    int word = moveWord(rd, imm, is64);
    if (word == 0) {
      throw new IllegalArgumentException(
          "imm: 0x" + Long.toHexString(imm) + " cannot be moved by one instruction");
    }
    emit(word);
  }

  /** {@return the one instruction that moves the immediate, or 0} */
  static int moveWord(int rd, long imm, boolean is64) {
    int sf = is64 ? 1 << 31 : 0;
    int movz = Immediates.findMovz(imm, is64);
    if (movz >= 0) {
      return sf | 0x52800000 | movz << 5 | rd;
    }
    int movn = Immediates.findMovn(imm, is64);
    if (movn >= 0) {
      return sf | 0x12800000 | movn << 5 | rd;
    }
    int logical = Immediates.findLogical(imm, is64);
    return logical >= 0 ? sf | 0x320003e0 | logical << 10 | rd : 0;
  }

  /**
   * {@return the code as text: address, word, instruction; labels and comments where they were
   * made}
   */
  public final String listing() {
    return Listing.of(this);
  }
}
