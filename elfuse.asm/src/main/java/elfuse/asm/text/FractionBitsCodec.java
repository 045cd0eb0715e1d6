package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** How many bits of a fixed-point number are its fraction. */
final class FractionBitsCodec extends Codec {
  FractionBitsCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.decimal(64 - p.value(arg(0)));
  }

  @Override
  void encode(Solver s, Operands in) {
    int most = s.valueIfKnown(new Expr.Name("sf")) == 0 ? 32 : 64;
    long written = in.number("a number");
    int bits = in.checked(() -> Immediates.range("fbits", written, 1, most));
    s.demand(arg(0), 64 - bits, in.index(), "");
  }
}
