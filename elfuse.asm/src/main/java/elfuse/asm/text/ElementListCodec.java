package elfuse.asm.text;

import elfuse.asm.ElementList;
import elfuse.asm.table.Expr;
import java.util.List;

/** One element of consecutive vector registers. */
final class ElementListCodec extends Codec {
  private final TypeArgument type;

  ElementListCodec(List<Expr> args) {
    super(args);
    type = new TypeArgument(args.get(2), false);
  }

  @Override
  void print(Print p) {
    ListCodec.print(p, p.value(arg(0)), p.value(arg(1)), type.of(p));
    p.out.append('[').append(p.value(arg(3))).append(']');
  }

  @Override
  void encode(Solver s, Operands in) {
    if (!(in.peek() instanceof ElementList l)) {
      throw in.unexpected("a list of elements such as {v0.s}[1]");
    }
    int wanted = number(s, in, arg(1));
    if (l.count() != wanted) {
      throw in.unexpected("a list of " + wanted + " elements");
    }
    type.demand(s, l.size(), in);
    s.demand(arg(0), l.first().number(), in.index(), "");
    s.demand(
        arg(3), l.index(), in.index(), "index " + l.index() + " is not in range for ." + l.size());
    in.next(ElementList.class, "");
  }
}
