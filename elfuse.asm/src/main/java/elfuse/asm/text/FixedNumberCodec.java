package elfuse.asm.text;

import elfuse.asm.table.Expr;
import java.util.List;

/** A number that other fields decide. */
final class FixedNumberCodec extends Codec {
  FixedNumberCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.decimal(p.value(arg(0)));
  }

  @Override
  void encode(Solver s, Operands in) {
    long written = in.number("a number");
    Expr.Table table = (Expr.Table) arg(0);
    s.demand(
        table.selector(), matching(table, written), in.index(), written + " is not possible here");
  }
}
