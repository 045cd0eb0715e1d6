package elfuse.asm;

import java.util.Set;
import java.util.regex.Pattern;

/** Where we and binutils 2.40 differ on purpose, each with its reason. */
final class Differences {
  /**
   * Encodings with bits that the instruction ignores: immr beyond the element size of a bitmask
   * immediate, imm5 above the size bit of DUP (general), imm4 below the index of INS (element).
   * Text cannot say what they were, so assembling gives them as zero.
   */
  static final Set<Opcode> WITH_IGNORED_BITS =
      Set.of(
          Opcode.AND_IMM,
          Opcode.ORR_IMM,
          Opcode.EOR_IMM,
          Opcode.ANDS_IMM,
          Opcode.DUP_GEN,
          Opcode.INS_ELEM);

  /** Extensions that the table leaves out, by mnemonic. */
  private static final Pattern OTHER_EXTENSIONS =
      Pattern.compile(
          // MOPS
          "(cpyf?|set|setg)[pme](w|r)?(t|n|tn|trn|twn|wn|rn|wt|wtn|wtrn|wtwn|rt|rtn|rtrn|rtwn)?"
              // HBC, debug state, TME, MTE
              + "|bc\\..*|dcps[123]|tcancel|tstart|ttest|tcommit"
              + "|addg|subg|irg|gmi|subp|subps|cmpp|ldg|ldgm|stgm|stzgm|stg|stzg|st2g|stz2g|stgp"
              // PAuth outside the hint space
              + "|pac.*|aut.*|xpac[id]|ldraa|ldrab|bra[ab]z?|blra[ab]z?|reta[ab]|ereta[ab]"
              // CSSC, LS64, WFxT
              + "|abs|cnt|ctz|[su]max|[su]min|ld64b|st64b|st64bv0?|wf[ei]t"
              // BFloat16, I8MM, SHA-3, SHA-512, SM3, SM4, FHM, FCMA, FRINTTS
              + "|bf.*|us.*dot|sudot|[su]mmla|usmmla|eor3|bcax|rax1|xar|sha512.*|sm3.*|sm4.*"
              + "|fml[as]l2?|fcadd|fcmla|frint(32|64)[xz]");

  private static final Pattern HALF_PRECISION =
      Pattern.compile("(f\\S*|[su]cvtf) .*(\\bh[0-9]+|\\.[48]h\\b|\\.h\\[).*");

  /** Bits that should be 0 or 1 and are not: the Arm ARM leaves it open whether that is defined. */
  private static final Pattern WITH_SHOULD_BE_BITS =
      Pattern.compile("(ld|st)[al]*x[rp][bh]?|(lda|stl|ldla|stll)r[bh]?|[su]mulh|fcmpe?");

  private Differences() {}

  /** {@return whether the word belongs to what the table leaves out, given objdump's text} */
  static boolean isBeyondTheTable(int word, String text) {
    int op0 = word >>> 25 & 15;
    boolean scalable = op0 == 2 || op0 == 0 && word < 0; // SVE, SME
    String mnemonic = text.split(" ")[0];
    boolean otherSystemSpace = text.matches("(mrs|msr) .*\\bs0_.*|smst(art|op).*|msr allint.*");
    return scalable
        || OTHER_EXTENSIONS.matcher(mnemonic).matches()
        || HALF_PRECISION.matcher(text).matches()
        || WITH_SHOULD_BE_BITS.matcher(mnemonic).matches()
        || otherSystemSpace;
  }

  /** {@return whether a different text has a reason} */
  static boolean isExplained(Opcode opcode, int word, String ours, String theirs) {
    return switch (opcode) {
      // objdump calls it undefined where a register is loaded twice or is also the base; the Arm
      // ARM says CONSTRAINED UNPREDICTABLE, and objdump says so of no other load.
      case LDPSW_OFFSET, LDPSW_POST, LDPSW_PRE -> theirs == null;
      // objdump drops a register other than XZR, so its text is another instruction.
      case SYS -> theirs != null && theirs.matches("(tlbi|ic) \\w+") && (word & 31) != 31;
      default -> false;
    };
  }
}
