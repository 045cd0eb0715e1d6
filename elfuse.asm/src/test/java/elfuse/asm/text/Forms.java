package elfuse.asm.text;

import elfuse.asm.Decoder;
import elfuse.asm.Opcode;
import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.RowFields;
import java.util.Random;
import java.util.function.LongFunction;

/** Every way in which the table writes a word, for tests. */
public final class Forms {
  private Forms() {}

  /** {@return how many syntaxes the row has} */
  public static int count(Opcode opcode) {
    return RowTable.row(opcode.name()).aliases().size() + 1;
  }

  /**
   * {@return a random word to which a syntax applies, or -1 if none is found}
   *
   * @param form 0 for the own syntax, then the aliases
   */
  public static int word(Opcode opcode, int form, Random random) {
    RowSyntax syntax = RowTable.row(opcode.name());
    Expr condition = form == 0 ? null : syntax.aliases().get(form - 1).condition();
    for (int i = 0; i < 200_000; i++) {
      int word = random.nextInt() & ~opcode.mask() | opcode.bits();
      if (condition != null) {
        for (Expr term : condition.conjuncts()) {
          word = force(syntax.row(), word, term);
        }
        if (condition.eval(new RowFields(syntax.row(), word)) == 0) {
          continue;
        }
      }
      if (Decoder.decode(word) == opcode) {
        return word;
      }
    }
    return -1;
  }

  /** Puts in what a term {@code field==value} says. */
  private static int force(Row row, int word, Expr term) {
    if (term instanceof Expr.Binary b
        && b.op().equals("==")
        && b.left() instanceof Expr.Name name) {
      Row.BitField f = row.field(name.name());
      int mask = (1 << f.width()) - 1;
      return word & ~(mask << f.lsb())
          | (b.right().eval(new RowFields(row, word)) & mask) << f.lsb();
    }
    return word;
  }

  /** {@return the word in one of its row's syntaxes} */
  public static String text(
      Opcode opcode, int form, int word, long address, LongFunction<String> symbols) {
    RowSyntax syntax = RowTable.row(opcode.name());
    RowFields fields = new RowFields(syntax.row(), word);
    RowSyntax.Form written = form == 0 ? syntax.own() : syntax.aliases().get(form - 1);
    return RowPrinter.print(written, fields, address, symbols);
  }
}
