package elfuse.asm.text;

import elfuse.asm.Register;
import elfuse.asm.WOrZr;
import elfuse.asm.XOrZr;
import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** Two consecutive general registers of which the first is even. */
final class PairCodec extends Codec {
  PairCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    int number = p.value(arg(0));
    boolean wide = p.value(arg(1)) != 0;
    GeneralCodec.print(p, number, wide, false);
    p.out.append(", ");
    GeneralCodec.print(p, number + 1, wide, false);
  }

  @Override
  void encode(Solver s, Operands in) {
    Object first = in.peek();
    if (!(first instanceof XOrZr) && !(first instanceof WOrZr)) {
      throw in.unexpected("an X or W register");
    }
    int number = in.checked(() -> Immediates.even(name(), (Register) first));
    boolean wide = first instanceof XOrZr;
    s.demand(arg(1), wide ? 1 : 0, in.index(), "registers differ in width");
    s.demand(arg(0), number, in.index(), "");
    in.next(Register.class, "");
    Object second = in.peek();
    if (!(second instanceof Register r)
        || r.number() != number + 1
        || !(wide ? second instanceof XOrZr : second instanceof WOrZr)) {
      throw in.unexpected("the register after " + Operands.show(first));
    }
    in.next(Register.class, "");
  }
}
