package elfuse.asm.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An expression over the fields of a row; booleans are 0 and 1. */
public sealed interface Expr {
  /** The values and widths of a row's fields. */
  interface Fields {
    /** {@return the value of the field, zero extended} */
    int value(String field);

    /** {@return the width of the field in bits} */
    int width(String field);
  }

  /** A constant. */
  record Num(int value) implements Expr {}

  /** A field, or in a type position the name of a type. */
  record Name(String name) implements Expr {}

  /** Fields and single bits side by side, the first the most significant. */
  record Join(List<Expr> parts) implements Expr {}

  /** A one-bit field inverted. */
  record Not(Expr bit) implements Expr {}

  /** A binary operation. */
  record Binary(String op, Expr left, Expr right) implements Expr {}

  /** A predicate of {@link Predicates}, or in a type position a named type. */
  record Call(String name, List<Expr> args) implements Expr {}

  /** A choice of text by the value of an expression; {@code -} is reserved. */
  record Table(Expr selector, List<String> alternatives) implements Expr {}

  /** Text that stands for itself. */
  record Text(String text) implements Expr {}

  /** {@return the value of this expression} */
  default int eval(Fields fields) {
    return switch (this) {
      case Num n -> n.value();
      case Name n -> fields.value(n.name());
      case Not n -> n.bit().eval(fields) ^ 1;
      case Join j -> {
        int value = 0;
        for (Expr part : j.parts()) {
          value = value << part.width(fields) | part.eval(fields);
        }
        yield value;
      }
      case Binary b -> binary(b, fields);
      case Call c -> {
        int[] args = new int[c.args().size()];
        for (int i = 0; i < args.length; i++) {
          args[i] = c.args().get(i).eval(fields);
        }
        yield Predicates.call(c.name(), args) ? 1 : 0;
      }
      case Table t -> number(t, t.selector().eval(fields));
      case Text t -> throw new TableException("text \"" + t.text() + "\" has no value");
    };
  }

  /** {@return the number that a table gives for a selector value, -1 where it is reserved} */
  private static int number(Table table, int selector) {
    String text = selector < table.alternatives().size() ? table.alternatives().get(selector) : "-";
    return text.equals("-") ? -1 : Integer.parseInt(text);
  }

  private static int binary(Binary b, Fields fields) {
    int left = b.left().eval(fields);
    if (b.op().equals("&")) {
      return left != 0 && b.right().eval(fields) != 0 ? 1 : 0;
    }
    if (b.op().equals("||")) {
      return left != 0 || b.right().eval(fields) != 0 ? 1 : 0;
    }
    int right = b.right().eval(fields);
    boolean holds =
        switch (b.op()) {
          case "==" -> left == right;
          case "!=" -> left != right;
          case "<" -> left < right;
          case ">" -> left > right;
          case "<=" -> left <= right;
          case ">=" -> left >= right;
          default -> {
            if (b.op().equals("+") || b.op().equals("-")) {
              yield false;
            }
            throw new TableException("operator " + b.op());
          }
        };
    return switch (b.op()) {
      case "+" -> left + right;
      case "-" -> left - right;
      default -> holds ? 1 : 0;
    };
  }

  /** {@return the width in bits of this expression inside a join} */
  default int width(Fields fields) {
    return switch (this) {
      case Num n -> 1;
      case Name n -> fields.width(n.name());
      case Join j -> {
        int sum = 0;
        for (Expr part : j.parts()) {
          sum += part.width(fields);
        }
        yield sum;
      }
      default -> 1;
    };
  }

  /** Calls {@code visitor} with every field name in this expression, in order of appearance. */
  default void forEachField(Consumer<String> visitor) {
    switch (this) {
      case Num n -> {}
      case Text t -> {}
      case Name n -> visitor.accept(n.name());
      case Not n -> n.bit().forEachField(visitor);
      case Join j -> j.parts().forEach(part -> part.forEachField(visitor));
      case Binary b -> {
        b.left().forEachField(visitor);
        b.right().forEachField(visitor);
      }
      case Call c -> c.args().forEach(arg -> arg.forEachField(visitor));
      case Table t -> t.selector().forEachField(visitor);
    }
  }

  /** {@return the terms of a conjunction; the expression itself when it is none} */
  default List<Expr> conjuncts() {
    List<Expr> terms = new ArrayList<>();
    if (this instanceof Binary b && b.op().equals("&")) {
      terms.addAll(b.left().conjuncts());
      terms.addAll(b.right().conjuncts());
    } else {
      terms.add(this);
    }
    return terms;
  }
}
