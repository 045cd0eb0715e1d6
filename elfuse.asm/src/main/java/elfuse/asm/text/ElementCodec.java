package elfuse.asm.text;

import elfuse.asm.VectorElement;
import elfuse.asm.table.Expr;
import java.util.List;

/** A vector element with an index of its own. */
final class ElementCodec extends Codec {
  private final TypeArgument type;

  ElementCodec(List<Expr> args) {
    super(args);
    type = new TypeArgument(args.get(1), false);
  }

  @Override
  void print(Print p) {
    print(p, p.value(arg(0)), type.of(p), p.value(arg(2)));
  }

  static void print(Print p, int register, String size, int index) {
    p.out
        .append('v')
        .append(register)
        .append('.')
        .append(size)
        .append('[')
        .append(index)
        .append(']');
  }

  /** {@return the element operand that follows} */
  static VectorElement next(Operands in) {
    return in.next(VectorElement.class, "a vector element such as v0.s[1]");
  }

  static String message(VectorElement e) {
    return "index " + e.index() + " is not in range for " + Operands.show(e);
  }

  @Override
  void encode(Solver s, Operands in) {
    if (!(in.peek() instanceof VectorElement e)) {
      throw in.unexpected("a vector element such as v0.s[1]");
    }
    type.demand(s, e.size(), in);
    s.demand(arg(0), e.register().number(), in.index(), "registers contradict each other");
    if (arg(2) instanceof Expr.Num n) {
      if (n.value() != e.index()) {
        throw in.fail(message(e));
      }
    } else {
      s.demand(arg(2), e.index(), in.index(), message(e));
    }
    next(in);
  }
}
