package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import elfuse.asm.table.Predicates;
import java.util.List;

/** A bitmask immediate. */
final class LogicalCodec extends Codec {
  private static final Expr SF = new Expr.Name("sf");

  LogicalCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.hex(Predicates.logicalValue(p.value(SF), p.value(arg(0)), p.value(arg(1)), p.value(arg(2))));
  }

  @Override
  void encode(Solver s, Operands in) {
    boolean is64 = s.valueIfKnown(SF) != 0;
    long written = in.number("a register or a number");
    int value = in.checked(() -> Immediates.logical("imm", written, is64));
    s.demand(new Expr.Join(args), value, in.index(), "");
  }
}
