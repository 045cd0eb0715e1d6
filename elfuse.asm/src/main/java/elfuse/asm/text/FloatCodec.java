package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;
import java.util.Locale;

/** An 8-bit floating immediate. */
final class FloatCodec extends Codec {
  FloatCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    double value = Immediates.floatValue(p.value(arg(0)));
    p.out.append('#').append(String.format(Locale.ROOT, "%.18e", value));
  }

  @Override
  void encode(Solver s, Operands in) {
    double written =
        in.peek() instanceof Double ? in.next(Double.class, "") : in.number("a floating number");
    int value = in.checked(() -> Immediates.floatImmediate("imm", written));
    s.demand(arg(0), value, in.index(), "");
  }
}
