package elfuse.asm.text;

import elfuse.asm.Register;
import elfuse.asm.WOrZr;
import elfuse.asm.XOrZr;
import elfuse.asm.table.Expr;
import java.util.List;

/** The register of TBZ: W for bits below 32 when printed, either when written. */
final class BitRegisterCodec extends Codec {
  BitRegisterCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    GeneralCodec.print(p, p.value(arg(0)), p.value(arg(1)) != 0, false);
  }

  @Override
  void encode(Solver s, Operands in) {
    Object o = in.peek();
    if (o instanceof WOrZr) {
      s.demand(arg(1), 0, in.index(), "");
    } else if (!(o instanceof XOrZr)) {
      throw in.unexpected("an X or W register or ZR");
    }
    s.demand(arg(0), ((Register) o).number(), in.index(), "");
    in.next(Register.class, "");
  }
}
