package elfuse.asm.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The types of SIMD&amp;FP operands: scalars {@code b h s d q} and arrangements such as {@code 4s},
 * chosen by a table, by one of the named tables of the format, or fixed.
 */
public final class Types {
  private static final List<String> SCALARS = List.of("b", "h", "s", "d", "q");
  private static final List<String> ARRANGEMENTS =
      List.of("8b", "16b", "4h", "8h", "2s", "4s", "1d", "2d");
  private static final List<String> WIDE = List.of("8h", "4s", "2d", "1q");

  private Types() {}

  /** {@return whether the expression is a type rather than a number} */
  public static boolean isType(Expr type) {
    return switch (type) {
      case Expr.Call c -> true;
      case Expr.Table t ->
          t.alternatives().stream().anyMatch(a -> !a.isEmpty() && !a.matches("-?[0-9]*"));
      case Expr.Name n -> SCALARS.contains(n.name()) || n.name().matches("[0-9]+[bhsdq]");
      default -> false;
    };
  }

  /** {@return the expression whose value chooses the type, or null when it is fixed} */
  public static Expr selector(Expr type) {
    return switch (type) {
      case Expr.Call c -> c.args().getFirst();
      case Expr.Table t -> t.selector();
      default -> null;
    };
  }

  /**
   * {@return the type for a value of the selector, or null where that is reserved}
   *
   * @param vector whether an arrangement is wanted where a named table knows both
   */
  public static String of(Expr type, int value, boolean vector) {
    return switch (type) {
      case Expr.Name n -> n.name();
      case Expr.Table t -> {
        String text = value < t.alternatives().size() ? t.alternatives().get(value) : "-";
        yield text.equals("-") ? null : text;
      }
      case Expr.Call c -> named(c.name(), value, vector);
      default -> throw new TableException("not a type: " + type);
    };
  }

  private static String named(String name, int value, boolean vector) {
    return switch (name) {
      case "fp" -> at(List.of("s", "d", "", "h"), value);
      case "bhsd" -> at(vector ? ARRANGEMENTS : SCALARS, value);
      case "sd" -> at(vector ? List.of("2s", "4s", "", "2d") : List.of("s", "d"), value);
      case "sdq" -> at(List.of("s", "d", "q"), value);
      case "wide" -> at(vector ? WIDE : List.of("h", "s", "d"), value);
      case "widepair" -> at(ARRANGEMENTS.subList(2, 8), value);
      case "immh" -> {
        int immh = vector ? value >> 1 : value;
        int size = 31 - Integer.numberOfLeadingZeros(immh);
        yield immh == 0 ? null : sized(size, value, vector);
      }
      case "immhwide" -> {
        int size = 31 - Integer.numberOfLeadingZeros(value);
        yield size < 0 || size > 2 ? null : vector ? WIDE.get(size) : SCALARS.get(size + 1);
      }
      case "imm5" -> {
        int size = Integer.numberOfTrailingZeros(vector ? value >> 1 : value);
        yield size > 3 ? null : sized(size, value, vector);
      }
      default -> throw new TableException("no type table " + name);
    };
  }

  private static String sized(int size, int value, boolean vector) {
    return vector ? ARRANGEMENTS.get(size << 1 | value & 1) : SCALARS.get(size);
  }

  private static String at(List<String> types, int value) {
    return value >= types.size() || types.get(value).isEmpty() ? null : types.get(value);
  }

  /** {@return the conditions that follow from reserved values in the tables of a row} */
  public static List<Expr> reservedConditions(Row row) {
    List<Expr> found = new ArrayList<>();
    Expr.Fields widths = new RowFields(row, 0);
    for (Expr part : row.syntax().mnemonic()) {
      reserved(part, false, widths, found);
    }
    for (Syntax.Operand operand : row.syntax().operands()) {
      boolean vector = operand.codec().equals("V") || operand.codec().startsWith("L");
      for (Expr arg : operand.args()) {
        reserved(arg, vector, widths, found);
      }
    }
    return found;
  }

  private static void reserved(Expr type, boolean vector, Expr.Fields widths, List<Expr> found) {
    if (!(type instanceof Expr.Table || type instanceof Expr.Call)) {
      return;
    }
    Expr selector = selector(type);
    if (type instanceof Expr.Call c && (c.name().equals("imm5"))) {
      return; // always a constraint of its own: most rows reserve more than the four low zeros
    }
    for (int value = 0; value < 1 << selector.width(widths); value++) {
      if (of(type, value, vector) == null) {
        Expr condition = new Expr.Binary("!=", selector, new Expr.Num(value));
        if (!found.contains(condition)) {
          found.add(condition);
        }
      }
    }
  }
}
