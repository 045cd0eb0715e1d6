package elfuse.asm.text;

import elfuse.asm.VectorRegister;
import elfuse.asm.table.Expr;
import java.util.List;

/** A vector register with its arrangement. */
final class VectorCodec extends Codec {
  private final TypeArgument type;

  VectorCodec(List<Expr> args) {
    super(args);
    type = new TypeArgument(args.get(1), true);
  }

  @Override
  void print(Print p) {
    p.out.append('v').append(p.value(arg(0))).append('.').append(type.of(p));
  }

  @Override
  void encode(Solver s, Operands in) {
    if (!(in.peek() instanceof VectorRegister v)) {
      throw in.unexpected("a vector such as v0.4s");
    }
    type.demand(s, v.arrangement().suffix(), in);
    s.demand(arg(0), v.register().number(), in.index(), "registers contradict each other");
    in.next(VectorRegister.class, "");
  }
}
