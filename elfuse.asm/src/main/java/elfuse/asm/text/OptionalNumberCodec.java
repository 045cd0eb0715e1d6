package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import java.util.List;

/** A number that may be left out. */
final class OptionalNumberCodec extends Codec {
  OptionalNumberCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    int value = p.value(arg(0));
    if (value != p.value(arg(1))) {
      p.hex(value);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    int width = arg(0).width(new RowFields(s.row(), 0));
    long written = in.atEnd() ? s.valueIfKnown(arg(1)) : in.number("a number");
    int value = in.checked(() -> Immediates.unsigned(name(), written, (1 << width) - 1));
    s.demand(arg(0), value, in.index(), "");
  }
}
