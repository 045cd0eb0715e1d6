package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** The bit number of TBZ. */
final class BitNumberCodec extends Codec {
  BitNumberCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.decimal(p.value(new Expr.Join(args)));
  }

  @Override
  void encode(Solver s, Operands in) {
    int most = s.valueIfKnown(arg(0)) == 0 ? 31 : 63;
    long bit = in.number("a bit number");
    int value = in.checked(() -> Immediates.unsigned("bit", bit, most));
    s.demand(new Expr.Join(args), value, in.index(), "");
  }
}
