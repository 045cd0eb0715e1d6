package elfuse.asm;

import elfuse.asm.encode.Immediates;

/**
 * An assembler with a few conveniences that may take several instructions. What each makes is said
 * with it, and nothing uses a scratch register unless it is passed in.
 */
public final class MacroAssembler extends Assembler {
  /** Makes an assembler for code at address 0. */
  public MacroAssembler() {
    super();
  }

  /**
   * Makes an assembler.
   *
   * @param base the address of the first byte
   */
  public MacroAssembler(long base) {
    super(base);
  }

  /**
   * Moves any immediate: one MOVZ, MOVN or ORR where that is enough, else MOVZ or MOVN and one MOVK
   * for each further halfword.
   *
   * @param rd the destination
   * @param imm any value
   */
  public void movImm(X rd, long imm) {
    int one = moveWord(rd.number(), imm, true);
    if (one != 0) {
      emit(one);
      return;
    }
    int zeros = 0;
    int ones = 0;
    for (int hw = 0; hw < 4; hw++) {
      int half = (int) (imm >>> 16 * hw) & 0xffff;
      zeros += half == 0 ? 1 : 0;
      ones += half == 0xffff ? 1 : 0;
    }
    boolean inverted = ones > zeros;
    int filler = inverted ? 0xffff : 0;
    boolean first = true;
    for (int hw = 0; hw < 4; hw++) {
      int half = (int) (imm >>> 16 * hw) & 0xffff;
      if (half == filler) {
        continue;
      }
      if (!first) {
        movk(rd, half, 16 * hw);
      } else if (inverted) {
        movn(rd, ~half & 0xffff, 16 * hw);
      } else {
        movz(rd, half, 16 * hw);
      }
      first = false;
    }
  }

  /**
   * Moves any 32-bit immediate with one or two instructions.
   *
   * @param rd the destination
   * @param imm any value; the upper half of the X register becomes 0
   */
  public void movImm(W rd, int imm) {
    int one = moveWord(rd.number(), imm, false);
    if (one != 0) {
      emit(one);
    } else {
      movz(rd, imm & 0xffff);
      movk(rd, imm >>> 16, 16);
    }
  }

  /**
   * Adds any immediate: one or two ADD or SUB where the value allows, else through the scratch
   * register.
   *
   * @param rd the destination
   * @param rn the first addend
   * @param imm any value
   * @param scratch a register that may be overwritten; not {@code rn}
   */
  public void addImm(X rd, X rn, long imm, X scratch) {
    long size = Math.abs(imm);
    if (size >= 0 && size <= 0xffffff) {
      addSmall(rd, rn, imm, size);
      return;
    }
    if (scratch == rn) {
      throw new IllegalArgumentException("scratch: it is the register that is added to");
    }
    movImm(scratch, imm);
    add(rd, rn, scratch);
  }

  private void addSmall(X rd, X rn, long imm, long size) {
    long low = size & 0xfff;
    long high = size & 0xfff000;
    X from = rn;
    if (high != 0) {
      if (imm < 0) {
        sub(rd, from, high);
      } else {
        add(rd, from, high);
      }
      from = rd;
    }
    if (low != 0 || high == 0) {
      if (imm < 0) {
        sub(rd, from, low);
      } else {
        add(rd, from, low);
      }
    }
  }

  /**
   * The address of a label anywhere within 4 GiB: ADRP and ADD. The label must be bound already, or
   * lie at a distance that the base address fixes; the ADD's immediate is the label's address
   * modulo 4096.
   *
   * @param rd the destination
   * @param target a bound label
   */
  public void adrFar(X rd, Label target) {
    long address = base() + target.offset();
    adrp(rd, target);
    add(rd, rd, address & 0xfff);
  }

  /**
   * Pushes two registers: {@code stp a, b, [sp, #-16]!}.
   *
   * @param a goes to the lower address
   * @param b goes to the higher address
   */
  public void push(XOrZr a, XOrZr b) {
    stp(a, b, Mem.pre(Sp.SP, -16));
  }

  /**
   * Pops two registers: {@code ldp a, b, [sp], #16}.
   *
   * @param a comes from the lower address
   * @param b comes from the higher address
   */
  public void pop(XOrZr a, XOrZr b) {
    ldp(a, b, Mem.post(Sp.SP, 16));
  }

  /**
   * Branches on a condition to a label beyond the reach of {@code b.cond}: the opposite condition
   * jumps over a {@code b}.
   *
   * @param cond when to branch, not AL or NV
   * @param target within 128 MiB
   */
  public void bFar(Condition cond, Label target) {
    Label over = label("over");
    b(Condition.of(Immediates.inverted(cond)), over);
    b(target);
    bind(over);
  }
}
