package elfuse.asm.text;

import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import java.util.function.LongFunction;

/** Prints a word as the preferred syntax of its row. */
public final class RowPrinter {
  private RowPrinter() {}

  /**
   * Appends mnemonic, a blank and the operands.
   *
   * @param name the row's name
   * @param symbols names for target addresses; may be null, as may its answers
   */
  public static void print(
      String name, int word, long address, StringBuilder out, LongFunction<String> symbols) {
    RowSyntax syntax = RowTable.row(name);
    RowFields fields = new RowFields(syntax.row(), word);
    RowSyntax.Form form = syntax.own();
    for (RowSyntax.Form alias : syntax.aliases()) {
      if (alias.preferred() && (alias.condition() == null || alias.condition().eval(fields) != 0)) {
        form = alias;
        break;
      }
    }
    print(form, fields, new Print(fields, address, out, symbols));
  }

  /** {@return the word in one of its row's syntaxes} */
  static String print(
      RowSyntax.Form form, RowFields fields, long address, LongFunction<String> symbols) {
    StringBuilder out = new StringBuilder();
    print(form, fields, new Print(fields, address, out, symbols));
    return out.toString();
  }

  private static void print(RowSyntax.Form form, RowFields fields, Print p) {
    StringBuilder out = p.out;
    for (Expr part : form.mnemonic()) {
      if (part instanceof Expr.Table table) {
        out.append(table.alternatives().get(table.selector().eval(fields)));
      } else {
        out.append(((Expr.Text) part).text());
      }
    }
    String separator = " ";
    for (Codec codec : form.operands()) {
      int before = out.length();
      out.append(separator);
      int start = out.length();
      codec.print(p);
      if (out.length() == start) {
        out.setLength(before);
      } else {
        separator = ", ";
      }
    }
  }
}
