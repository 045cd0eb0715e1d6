package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** Eight bits, each spread to a byte. */
final class ByteMaskCodec extends Codec {
  ByteMaskCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.hex(Immediates.spread(p.value(arg(0))));
  }

  @Override
  void encode(Solver s, Operands in) {
    long written = in.number("a number");
    int value = in.checked(() -> Immediates.byteMask("imm", written));
    s.demand(arg(0), value, in.index(), "");
  }
}
