package elfuse.asm.gen;

import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.Syntax;
import elfuse.asm.table.TableException;
import elfuse.asm.table.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One choice of the fields that decide a mnemonic's spelling and the types of registers: what Java
 * expresses by a method of its own.
 *
 * @param row the row
 * @param syntax the row's own syntax or an alias'
 * @param condition the alias' condition, or null
 * @param known the values of the deciding fields and those that follow from them
 */
record Variant(Row row, Syntax syntax, Expr condition, Map<String, Integer> known) {

  /** {@return every variant of a syntax that the constraints allow} */
  static List<Variant> of(Row row, Syntax syntax, Expr condition) {
    Set<String> fields = new LinkedHashSet<>();
    for (Expr part : syntax.mnemonic()) {
      part.forEachField(fields::add);
    }
    for (Syntax.Operand operand : syntax.operands()) {
      List<Expr> args = operand.args();
      switch (operand.codec()) {
        case "R", "Rsp" -> {
          if (args.size() > 1) {
            args.get(1).forEachField(fields::add);
          } else {
            fields.add("sf");
          }
        }
        case "Pair" -> args.get(1).forEachField(fields::add);
        case "ExtReg", "Logical", "Bfiz", "Bfx", "LslImm", "Shift", "ShiftNoRor" ->
            fields.add("sf");
        case "F" -> {
          Expr selector = Types.selector(args.get(1));
          if (selector != null) {
            selector.forEachField(fields::add);
          }
        }
        default -> {}
      }
    }
    List<Map<String, Integer>> assignments = new ArrayList<>(List.of(Map.of()));
    for (String field : fields) {
      List<Map<String, Integer>> next = new ArrayList<>();
      for (Map<String, Integer> assignment : assignments) {
        for (int value = 0; value < 1 << row.field(field).width(); value++) {
          Map<String, Integer> more = new LinkedHashMap<>(assignment);
          more.put(field, value);
          next.add(more);
        }
      }
      assignments = next;
    }
    List<Variant> variants = new ArrayList<>();
    for (Map<String, Integer> assignment : assignments) {
      Variant v = new Variant(row, syntax, condition, new LinkedHashMap<>(assignment));
      if (v.infer()) {
        variants.add(v);
      }
    }
    return variants;
  }

  /** Adds what follows from equalities; {@return whether the constraints can hold} */
  private boolean infer() {
    List<Expr> terms = terms();
    for (int round = 0; round < 3; round++) {
      for (Expr term : terms) {
        if (term instanceof Expr.Binary b && b.op().equals("==")) {
          int right = value(b.right());
          if (right >= 0 && b.left() instanceof Expr.Name n && !known.containsKey(n.name())) {
            if (right >>> row.field(n.name()).width() != 0) {
              return false;
            }
            known.put(n.name(), right);
          }
        }
      }
    }
    for (Expr term : terms) {
      if (value(term) == 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return the terms of constraint, condition and reserved values} */
  List<Expr> terms() {
    List<Expr> terms = new ArrayList<>(Types.reservedConditions(row));
    if (row.constraint() != null) {
      terms.addAll(row.constraint().conjuncts());
    }
    if (condition != null) {
      terms.addAll(condition.conjuncts());
    }
    return terms;
  }

  /** {@return the value of an expression, or -1 while fields are open} */
  int value(Expr expr) {
    if (expr instanceof Expr.Binary b && b.op().equals("||")) {
      int left = value(b.left());
      int right = value(b.right());
      return left > 0 || right > 0 ? 1 : left == 0 && right == 0 ? 0 : -1;
    }
    if (expr instanceof Expr.Binary b && b.op().equals("&")) {
      int left = value(b.left());
      int right = value(b.right());
      return left == 0 || right == 0 ? 0 : left > 0 && right > 0 ? 1 : -1;
    }
    boolean[] open = {false};
    expr.forEachField(name -> open[0] |= !known.containsKey(name));
    return open[0] ? -1 : expr.eval(fields());
  }

  /** {@return the known fields} */
  Expr.Fields fields() {
    return new Expr.Fields() {
      @Override
      public int value(String field) {
        return known.get(field);
      }

      @Override
      public int width(String field) {
        Row.BitField f = row.field(field);
        if (f == null) {
          throw new TableException(row.name() + " has no field " + field);
        }
        return f.width();
      }
    };
  }

  /** {@return the mnemonic} */
  String mnemonic() {
    StringBuilder text = new StringBuilder();
    for (Expr part : syntax.mnemonic()) {
      if (part instanceof Expr.Table t) {
        text.append(t.alternatives().get(value(t.selector())));
      } else {
        text.append(((Expr.Text) part).text());
      }
    }
    return text.toString();
  }

  /** {@return the largest value of a field that the constraints leave possible} */
  int largest(String field) {
    int most = (1 << row.field(field).width()) - 1;
    for (int value = most; value > 0; value--) {
      Map<String, Integer> more = new LinkedHashMap<>(known);
      more.put(field, value);
      Variant probe = new Variant(row, syntax, condition, more);
      boolean possible = true;
      for (Expr term : terms()) {
        possible &= probe.value(term) != 0;
      }
      if (possible) {
        return value;
      }
    }
    return 0;
  }
}
