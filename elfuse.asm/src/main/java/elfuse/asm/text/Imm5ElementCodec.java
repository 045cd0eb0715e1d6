package elfuse.asm.text;

import elfuse.asm.VectorElement;
import elfuse.asm.table.Expr;
import java.util.List;

/** A vector element whose size and index are in imm5. */
final class Imm5ElementCodec extends Codec {
  private static final String SIZES = "bhsd";

  Imm5ElementCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    int imm5 = p.value(arg(1));
    int size = Integer.numberOfTrailingZeros(imm5);
    ElementCodec.print(p, p.value(arg(0)), SIZES.substring(size, size + 1), imm5 >> size + 1);
  }

  @Override
  void encode(Solver s, Operands in) {
    VectorElement e = ElementCodec.next(in);
    int size = SIZES.indexOf(e.size());
    if (size < 0 || e.size().length() > 1 || e.index() < 0 || e.index() >= 16 >> size) {
      throw in.fail(ElementCodec.message(e));
    }
    s.demand(arg(0), e.register().number(), in.index(), "");
    s.demand(
        arg(1), (e.index() << 1 | 1) << size, in.index(), "elements of this size are not possible");
  }
}
