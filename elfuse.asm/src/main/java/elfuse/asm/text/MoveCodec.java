package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** The value that MOVZ or MOVN makes. */
final class MoveCodec extends Codec {
  private static final Expr SF = new Expr.Name("sf");
  private final boolean inverted;

  MoveCodec(List<Expr> args, boolean inverted) {
    super(args);
    this.inverted = inverted;
  }

  @Override
  void print(Print p) {
    long value = (long) p.value(arg(1)) << 16 * p.value(arg(0));
    value = inverted ? ~value : value;
    p.hex(p.value(SF) == 0 ? value & 0xffffffffL : value);
  }

  @Override
  void encode(Solver s, Operands in) {
    boolean is64 = s.valueIfKnown(SF) != 0;
    long written = in.number("a register or a number");
    int value = inverted ? Immediates.findMovn(written, is64) : Immediates.findMovz(written, is64);
    if (value < 0) {
      throw in.fail("0x" + Long.toHexString(written) + " cannot be moved by one instruction");
    }
    s.demand(new Expr.Join(args), value, in.index(), "");
  }
}
