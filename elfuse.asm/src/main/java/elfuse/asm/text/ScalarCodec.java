package elfuse.asm.text;

import elfuse.asm.Scalar;
import elfuse.asm.table.Expr;
import java.util.List;

/** A SIMD&amp;FP register as one number. */
final class ScalarCodec extends Codec {
  private final TypeArgument type;

  ScalarCodec(List<Expr> args, String fixed) {
    super(args);
    type = new TypeArgument(fixed == null ? args.get(1) : new Expr.Name(fixed), false);
  }

  @Override
  void print(Print p) {
    p.out.append(type.of(p)).append(p.value(arg(0)));
  }

  @Override
  void encode(Solver s, Operands in) {
    if (!(in.peek() instanceof Scalar r)) {
      throw in.unexpected("a B, H, S, D or Q register");
    }
    type.demand(s, r.assemblyName().substring(0, 1), in);
    s.demand(arg(0), r.number(), in.index(), "registers contradict each other");
    in.next(Scalar.class, "");
  }
}
