package elfuse.asm.text;

import elfuse.asm.table.Expr;
import java.util.List;

/** Text that stands for itself. */
final class TextCodec extends Codec {
  private final String text;

  TextCodec(List<Expr> args) {
    super(args);
    text = ((Expr.Text) args.getFirst()).text();
  }

  @Override
  void print(Print p) {
    p.out.append(text);
  }

  @Override
  void encode(Solver s, Operands in) {
    Object o = in.peek();
    boolean same =
        switch (o) {
          case Operands.Word w -> w.name().equalsIgnoreCase(text);
          case Long n -> text.startsWith("#") && Double.parseDouble(text.substring(1)) == n;
          case Integer n -> text.startsWith("#") && Double.parseDouble(text.substring(1)) == n;
          case Double d -> text.equals("#0.0") && Double.doubleToRawLongBits(d) == 0;
          case null -> false;
          default -> false;
        };
    if (!same) {
      throw in.unexpected(text);
    }
    in.next(Object.class, "");
  }
}
