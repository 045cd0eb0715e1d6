package elfuse.asm.text;

import elfuse.asm.VectorElement;
import elfuse.asm.table.Expr;
import java.util.List;

/** The source element of INS: size from imm5, index in imm4. */
final class Imm4ElementCodec extends Codec {
  private static final String SIZES = "bhsd";

  Imm4ElementCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    int size = Integer.numberOfTrailingZeros(p.value(arg(1)));
    ElementCodec.print(
        p, p.value(arg(0)), SIZES.substring(size, size + 1), p.value(arg(2)) >> size);
  }

  @Override
  void encode(Solver s, Operands in) {
    VectorElement e = ElementCodec.next(in);
    int size = SIZES.indexOf(e.size());
    int wanted = Integer.numberOfTrailingZeros(s.valueIfKnown(arg(1)));
    if (size != wanted || e.index() < 0 || e.index() >= 16 >> size) {
      throw in.fail(size != wanted ? "elements differ in size" : ElementCodec.message(e));
    }
    s.demand(arg(0), e.register().number(), in.index(), "");
    s.demand(arg(2), e.index() << size, in.index(), "");
  }
}
