package elfuse.asm.text;

import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.Syntax;
import elfuse.asm.table.Types;
import java.util.ArrayList;
import java.util.List;

/** A row with its syntaxes made ready: own syntax and aliases as lists of codecs. */
final class RowSyntax {
  /**
   * One way to write a row.
   *
   * @param preferred whether the disassembler may choose it
   * @param mnemonic texts and tables
   * @param operands the operand codecs
   * @param condition when it applies; null for always
   */
  record Form(boolean preferred, List<Expr> mnemonic, List<Codec> operands, Expr condition) {}

  private final Row row;
  private final List<Form> aliases = new ArrayList<>();
  private final Form own;
  private final List<Expr> reserved;

  RowSyntax(Row row) {
    this.row = row;
    own = form(true, row.syntax(), null);
    for (Row.Alias alias : row.aliases()) {
      aliases.add(form(alias.preferred(), alias.syntax(), alias.condition()));
    }
    reserved = Types.reservedConditions(row);
  }

  private static Form form(boolean preferred, Syntax syntax, Expr condition) {
    List<Codec> codecs = new ArrayList<>();
    for (Syntax.Operand operand : syntax.operands()) {
      codecs.add(Codecs.of(operand));
    }
    return new Form(preferred, syntax.mnemonic(), codecs, condition);
  }

  Row row() {
    return row;
  }

  Form own() {
    return own;
  }

  List<Form> aliases() {
    return aliases;
  }

  /** {@return whether the fields are a legal combination for this row} */
  boolean allows(Expr.Fields fields) {
    for (Expr condition : reserved) {
      if (condition.eval(fields) == 0) {
        return false;
      }
    }
    return row.constraint() == null || row.constraint().eval(fields) != 0;
  }
}
