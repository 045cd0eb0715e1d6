package elfuse.asm.text;

import elfuse.asm.table.Expr;
import java.util.Arrays;
import java.util.List;

/** One operand of one syntax, both ways. */
abstract class Codec {
  final List<Expr> args;

  Codec(List<Expr> args) {
    this.args = args;
  }

  /** Appends the operand's text; nothing when it is an optional operand with its default. */
  abstract void print(Print p);

  /** Takes the operand (an optional one may not be there) and says what the fields must be. */
  abstract void encode(Solver s, Operands in);

  final Expr arg(int index) {
    return args.get(index);
  }

  /** {@return the name of the first field, as messages call the operand} */
  final String name() {
    String[] first = {null};
    for (Expr arg : args) {
      arg.forEachField(name -> {
        if (first[0] == null) {
          first[0] = name;
        }
      });
    }
    return first[0];
  }

  /** {@return the number that an expression or table argument gives, once its fields are known} */
  static int number(Solver s, Operands in, Expr expr) {
    int value = s.valueIfKnown(expr);
    if (value < 0) {
      throw in.fail("operand " + (in.index() + 1) + " depends on others that are not known");
    }
    return value;
  }

  /** {@return all selector values for which a table gives the number} */
  static int[] matching(Expr.Table table, long wanted) {
    int[] found = new int[table.alternatives().size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      String text = table.alternatives().get(i);
      if (!text.equals("-") && Long.parseLong(text) == wanted) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** {@return the numbers of a table, for a message} */
  static String choices(Expr.Table table) {
    StringBuilder text = new StringBuilder();
    for (String alternative : table.alternatives()) {
      if (!alternative.equals("-") && !("," + text + ",").contains("," + alternative + ",")) {
        text.append(text.isEmpty() ? "" : ",").append(alternative);
      }
    }
    return text.toString().replace(",", ", ");
  }
}
