package elfuse.asm.text;

import elfuse.asm.VectorElement;
import elfuse.asm.table.Expr;
import java.util.List;

/** The element that a whole vector is multiplied with: index and register share H:L:M:Rm. */
final class ByElementCodec extends Codec {
  private final TypeArgument type;

  ByElementCodec(List<Expr> args) {
    super(args);
    type = new TypeArgument(args.get(4), false);
  }

  @Override
  void print(Print p) {
    String size = type.of(p);
    ElementCodec.print(p, p.value(register(size)), size, p.value(index(size)));
  }

  private Expr register(String size) {
    return size.equals("h") ? arg(3) : new Expr.Join(List.of(arg(2), arg(3)));
  }

  private Expr index(String size) {
    return switch (size) {
      case "h" -> new Expr.Join(args.subList(0, 3));
      case "d" -> arg(0);
      default -> new Expr.Join(args.subList(0, 2));
    };
  }

  @Override
  void encode(Solver s, Operands in) {
    if (!(in.peek() instanceof VectorElement e)) {
      throw in.unexpected("a vector element such as v0.s[1]");
    }
    type.demand(s, e.size(), in);
    s.demand(
        register(e.size()),
        e.register().number(),
        in.index(),
        "register v" + e.register().number() + " is not in v0..v15");
    s.demand(index(e.size()), e.index(), in.index(), ElementCodec.message(e));
    if (e.size().equals("d")) {
      s.demand(arg(1), 0, in.index(), ElementCodec.message(e));
    }
    ElementCodec.next(in);
  }
}
