package elfuse.asm.table;

import java.util.List;

/**
 * The assembly syntax of a row or alias.
 *
 * @param text the column as written
 * @param mnemonic texts and tables that make up the mnemonic
 * @param operands the operands in order
 */
public record Syntax(String text, List<Expr> mnemonic, List<Operand> operands) {
  /**
   * One operand: a codec and what it works on.
   *
   * @param codec the codec's name
   * @param args field expressions, types and numbers, as the codec wants them
   */
  public record Operand(String codec, List<Expr> args) {}
}
