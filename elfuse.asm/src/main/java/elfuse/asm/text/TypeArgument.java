package elfuse.asm.text;

import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import elfuse.asm.table.Types;
import java.util.Arrays;

/** The type of a SIMD&amp;FP operand: fixed, or chosen by fields. */
final class TypeArgument {
  private final Expr type;
  private final boolean vector;

  TypeArgument(Expr type, boolean vector) {
    this.type = type;
    this.vector = vector;
  }

  String of(Print p) {
    Expr selector = Types.selector(type);
    return Types.of(type, selector == null ? 0 : p.value(selector), vector);
  }

  /** Demands that the fields choose the type that is written. */
  void demand(Solver s, String written, Operands in) {
    Expr selector = Types.selector(type);
    String message = "operand " + (in.index() + 1) + " cannot be ." + written + " here";
    if (selector == null) {
      if (!Types.of(type, 0, vector).equals(written)) {
        throw in.unexpected("." + Types.of(type, 0, vector));
      }
      return;
    }
    int count = 1 << selector.width(new RowFields(s.row(), 0));
    int[] values = new int[count];
    int found = 0;
    for (int value = 0; value < count; value++) {
      if (written.equals(Types.of(type, value, vector))) {
        values[found++] = value;
      }
    }
    s.demand(selector, Arrays.copyOf(values, found), in.index(), message);
  }
}
