package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import java.util.List;

/** An unsigned number, by default as wide as its fields. */
final class UnsignedCodec extends Codec {
  private final boolean hex;

  UnsignedCodec(List<Expr> args, boolean hex) {
    super(args);
    this.hex = hex;
  }

  @Override
  void print(Print p) {
    if (hex) {
      p.hex(p.value(arg(0)));
    } else {
      p.decimal(p.value(arg(0)));
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    int width = arg(0).width(new RowFields(s.row(), 0));
    int low = args.size() > 1 ? s.valueIfKnown(arg(1)) : 0;
    int high = args.size() > 2 ? s.valueIfKnown(arg(2)) : (1 << width) - 1;
    long written = in.number("a number");
    int value = in.checked(() -> Immediates.range(name(), written, low, high));
    s.demand(arg(0), value, in.index(), written + " is not possible here");
  }
}
