package elfuse.asm.text;

import elfuse.asm.XOrZr;
import elfuse.asm.table.Expr;
import java.util.List;

/** An X register that may be left out. */
final class OptionalRegisterCodec extends Codec {
  private final int usual;

  OptionalRegisterCodec(List<Expr> args, int usual) {
    super(args);
    this.usual = usual;
  }

  @Override
  void print(Print p) {
    int number = p.value(arg(0));
    if (number != usual) {
      GeneralCodec.print(p, number, true, false);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    int number = in.atEnd() ? usual : in.next(XOrZr.class, "an X register or ZR").number();
    s.demand(arg(0), number, in.index(), "");
  }
}
