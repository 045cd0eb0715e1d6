package elfuse.asm.gen;

import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.RowFields;
import elfuse.asm.table.TableException;
import java.util.ArrayList;
import java.util.List;

/** Writes table expressions as Java over an {@code int w}. */
final class JavaExpr {
  private final Row row;

  JavaExpr(Row row) {
    this.row = row;
  }

  /** {@return a Java boolean expression} */
  String condition(Expr e) {
    return switch (e) {
      case Expr.Binary b when b.op().equals("&") ->
          conjunct(b.left()) + " && " + conjunct(b.right());
      case Expr.Binary b when b.op().equals("||") ->
          condition(b.left()) + " || " + condition(b.right());
      case Expr.Binary b when !b.op().equals("+") && !b.op().equals("-") ->
          value(b.left()) + " " + b.op() + " " + value(b.right());
      case Expr.Call c -> {
        List<String> args = new ArrayList<>();
        c.args().forEach(arg -> args.add(value(arg)));
        yield "Predicates." + c.name() + "(" + String.join(", ", args) + ")";
      }
      default -> value(e) + " != 0";
    };
  }

  /** {@return a Java boolean expression that may stand beside {@code &&}} */
  String conjunct(Expr e) {
    return e instanceof Expr.Binary b && b.op().equals("||")
        ? "(" + condition(e) + ")"
        : condition(e);
  }

  private String value(Expr e) {
    return switch (e) {
      case Expr.Num n -> n.value() > 31 ? "0x" + Integer.toHexString(n.value()) : "" + n.value();
      case Expr.Name n -> field(n.name());
      case Expr.Not n -> "(" + value(n.bit()) + " ^ 1)";
      case Expr.Join j -> join(j);
      case Expr.Binary b when b.op().equals("+") || b.op().equals("-") ->
          "(" + value(b.left()) + " " + b.op() + " " + value(b.right()) + ")";
      case Expr.Binary b -> "(" + condition(b) + " ? 1 : 0)";
      case Expr.Call c -> "(" + condition(c) + " ? 1 : 0)";
      case Expr.Table t -> throw new TableException("a table has no value in a condition");
      case Expr.Text t -> throw new TableException("a text has no value");
    };
  }

  private String join(Expr.Join j) {
    Expr.Fields widths = new RowFields(row, 0);
    int shift = j.width(widths);
    List<String> parts = new ArrayList<>();
    for (Expr part : j.parts()) {
      shift -= part.width(widths);
      if (part instanceof Expr.Num n && n.value() == 0) {
        continue;
      }
      parts.add(shift == 0 ? value(part) : value(part) + " << " + shift);
    }
    return "(" + String.join(" | ", parts) + ")";
  }

  private String field(String name) {
    Row.BitField f = row.field(name);
    if (f == null) {
      throw new TableException(row.name() + " has no field " + name);
    }
    if (f.lsb() + f.width() == 32) {
      return "(w >>> " + f.lsb() + ")";
    }
    String mask =
        f.width() <= 3
            ? "" + ((1 << f.width()) - 1)
            : "0x" + Integer.toHexString((1 << f.width()) - 1);
    return f.lsb() == 0 ? "(w & " + mask + ")" : "(w >>> " + f.lsb() + " & " + mask + ")";
  }
}
