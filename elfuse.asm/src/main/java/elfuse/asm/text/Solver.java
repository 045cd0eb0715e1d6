package elfuse.asm.text;

import elfuse.asm.Label;
import elfuse.asm.encode.Fixup;
import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.RowFields;
import elfuse.asm.table.TableException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the fields of a row from what its operands demand. Demands come in operand order; each says
 * that an expression over fields has one of some values, and bits become known as soon as a single
 * possibility is left.
 */
final class Solver {
  private record Demand(Expr expr, int[] values, int operand, String message) {}

  private record Equality(Expr.Name field, Expr other) {}

  private final Row row;
  private final long address;
  private final List<Demand> demands = new ArrayList<>();
  private final List<Equality> equalities = new ArrayList<>();
  private int word;
  private int known;
  private Label label;
  private Fixup fixup;

  Solver(Row row, long address) {
    this.row = row;
    this.address = address;
    word = row.bits();
    known = row.mask();
  }

  Row row() {
    return row;
  }

  /** {@return the address of the instruction} */
  long address() {
    return address;
  }

  Label label() {
    return label;
  }

  Fixup fixup() {
    return fixup;
  }

  /** The field is filled in when the label is known. */
  void later(Expr field, Label target, Fixup how, int operand) {
    label = target;
    fixup = how;
    demand(field, 0, operand, "target");
  }

  /** Demands one value. */
  void demand(Expr expr, int value, int operand, String message) {
    demand(expr, new int[] {value}, operand, message);
  }

  /** Demands one of some values. */
  void demand(Expr expr, int[] values, int operand, String message) {
    demands.add(new Demand(expr, values, operand, message));
    propagate();
  }

  /** Demands that a field equals an expression over other fields. */
  void equal(Expr.Name field, Expr other) {
    equalities.add(new Equality(field, other));
  }

  /** {@return the value of an expression, or -1 when its fields are not known yet} */
  int valueIfKnown(Expr expr) {
    if (!isKnown(expr)) {
      return -1;
    }
    return expr.eval(new RowFields(row, word));
  }

  private boolean isKnown(Expr expr) {
    boolean[] all = {true};
    expr.forEachField(name -> {
      Row.BitField f = row.field(name);
      if (f == null) {
        throw new TableException(row.name() + " has no field " + name);
      }
      int mask = (1 << f.width()) - 1 << f.lsb();
      all[0] &= (known & mask) == mask;
    });
    return all[0];
  }

  private void propagate() {
    boolean progress = true;
    while (progress) {
      progress = false;
      for (int i = demands.size() - 1; i >= 0; i--) {
        if (step(demands.get(i))) {
          demands.remove(i);
          progress = true;
        }
      }
      for (int i = equalities.size() - 1; i >= 0; i--) {
        Equality e = equalities.get(i);
        if (isKnown(e.other)) {
          set(e.field, e.other.eval(new RowFields(row, word)), 0, "operands contradict each other");
        } else if (isKnown(e.field) && scatters(e.other)) {
          set(e.other, e.field.eval(new RowFields(row, word)), 0, "operands contradict each other");
        } else {
          continue;
        }
        equalities.remove(i);
        progress = true;
      }
    }
  }

  /** {@return whether the demand is met and done with} */
  private boolean step(Demand demand) {
    if (!scatters(demand.expr)) {
      if (isKnown(demand.expr)) {
        int value = demand.expr.eval(new RowFields(row, word));
        for (int wanted : demand.values) {
          if (wanted == value) {
            return true;
          }
        }
        throw new EncodeException(demand.operand, demand.message);
      }
      if (demand.expr instanceof Expr.Binary b
          && b.op().equals("==")
          && demand.values.length == 1
          && demand.values[0] == 1
          && b.right() instanceof Expr.Num n) {
        set(b.left(), n.value(), demand.operand, demand.message);
        return true;
      }
      return false;
    }
    int only = -1;
    int count = 0;
    int ones = -1;
    int zeros = -1;
    for (int value : demand.values) {
      if (fits(demand.expr, value)) {
        only = only < 0 ? value : only;
        count++;
        ones &= value;
        zeros &= ~value;
      }
    }
    if (count == 0) {
      throw new EncodeException(demand.operand, demand.message);
    }
    if (count == 1) {
      set(demand.expr, only, demand.operand, demand.message);
      return true;
    }
    // What all that is left has in common is known already.
    int common = (ones | zeros) & (1 << demand.expr.width(new RowFields(row, 0))) - 1;
    apply(demand.expr, ones, common, true);
    return false;
  }

  /**
   * {@return the finished word} Demands that are still open (an element size that several values of
   * immh stand for, say) are met together, by trying their values in order.
   *
   * @param syntax the row, for its constraint
   * @param condition the alias' condition, or null
   */
  int finish(RowSyntax syntax, Expr condition, int operands) {
    propagate();
    Demand open = null;
    for (Demand d : demands) {
      if (open == null && scatters(d.expr)) {
        open = d;
      }
    }
    if (open == null) {
      return checked(syntax, condition, operands);
    }
    int wordBefore = word;
    int knownBefore = known;
    List<Demand> demandsBefore = List.copyOf(demands);
    List<Equality> equalitiesBefore = List.copyOf(equalities);
    EncodeException first = null;
    for (int value : open.values) {
      if (!fits(open.expr, value)) {
        continue;
      }
      try {
        demands.remove(open);
        set(open.expr, value, open.operand, open.message);
        return finish(syntax, condition, operands);
      } catch (EncodeException e) {
        first = first == null ? e : first;
        word = wordBefore;
        known = knownBefore;
        demands.clear();
        demands.addAll(demandsBefore);
        equalities.clear();
        equalities.addAll(equalitiesBefore);
      }
    }
    throw first != null ? first : new EncodeException(open.operand, open.message);
  }

  private int checked(RowSyntax syntax, Expr condition, int operands) {
    for (Row.BitField f : row.fields()) {
      int mask = (1 << f.width()) - 1 << f.lsb();
      if ((known & mask) != mask) {
        throw new EncodeException(operands, "operands leave " + f.name() + " open");
      }
    }
    RowFields fields = new RowFields(row, word);
    if (!syntax.allows(fields) || condition != null && condition.eval(fields) == 0) {
      throw new EncodeException(operands, "this combination of operands does not exist");
    }
    return word;
  }

  // ---- expressions as lists of bits of the word ----

  private static boolean scatters(Expr expr) {
    return switch (expr) {
      case Expr.Name n -> true;
      case Expr.Not n -> scatters(n.bit());
      case Expr.Join j -> {
        for (Expr part : j.parts()) {
          if (!(part instanceof Expr.Num) && !scatters(part)) {
            yield false;
          }
        }
        yield true;
      }
      default -> false;
    };
  }

  private boolean fits(Expr expr, int value) {
    return apply(expr, value, -1, false);
  }

  private void set(Expr expr, int value, int operand, String message) {
    if (!apply(expr, value, -1, true)) {
      throw new EncodeException(operand, message);
    }
  }

  /**
   * Puts the bits of a value that are in mask where the expression has them; {@return whether none
   * of them contradicts what is known}
   */
  private boolean apply(Expr expr, int value, int mask, boolean write) {
    return switch (expr) {
      case Expr.Name n -> {
        Row.BitField f = row.field(n.name());
        if (f == null) {
          throw new TableException(row.name() + " has no field " + n.name());
        }
        if ((value & mask) >>> f.width() != 0) {
          yield false;
        }
        int places = (mask & (1 << f.width()) - 1) << f.lsb();
        int bits = value << f.lsb() & places;
        if (((word ^ bits) & places & known) != 0) {
          yield false;
        }
        if (write) {
          word = word & ~places | bits;
          known |= places;
        }
        yield true;
      }
      case Expr.Not n -> (value & mask & ~1) == 0 && apply(n.bit(), value ^ 1, mask, write);
      case Expr.Num n -> ((n.value() ^ value) & mask) == 0;
      case Expr.Join j -> {
        RowFields widths = new RowFields(row, 0);
        int left = j.width(widths);
        if (left < 32 && (value & mask) >>> left != 0) {
          yield false;
        }
        boolean all = true;
        for (Expr part : j.parts()) {
          int width = part.width(widths);
          left -= width;
          int ones = (1 << width) - 1;
          all &= apply(part, value >>> left & ones, mask >>> left & ones, write);
        }
        yield all;
      }
      default -> false;
    };
  }
}
