package elfuse.asm.text;

import elfuse.asm.table.Expr;
import java.util.List;

/** LSL or MSL by one of a few amounts. */
final class FixedShiftCodec extends Codec {
  private final String kind;

  FixedShiftCodec(List<Expr> args, String kind) {
    super(args);
    this.kind = kind;
  }

  @Override
  void print(Print p) {
    int amount = p.value(arg(0));
    if (amount != 0 || kind.equals("msl")) {
      p.out.append(kind).append(" #").append(amount);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    long amount = 0;
    if (in.peek() instanceof Operands.Modifier m && m.kind().equals(kind)) {
      amount = m.amount() == null ? 0 : m.amount();
      in.next(Operands.Modifier.class, "");
    } else if (!in.atEnd() || kind.equals("msl")) {
      throw in.unexpected(kind + " with an amount");
    }
    Expr.Table table = (Expr.Table) arg(0);
    s.demand(
        table.selector(),
        matching(table, amount),
        in.index(),
        "shift: " + amount + " is not one of " + choices(table));
  }
}
