package elfuse.asm.text;

import elfuse.asm.table.Expr;
import elfuse.asm.table.SystemNames;
import java.util.List;
import java.util.Locale;

/** An operation of AT, DC, IC or TLBI. */
final class SystemOperationCodec extends Codec {
  private final String kind;

  SystemOperationCodec(List<Expr> args, String kind) {
    super(args);
    this.kind = kind;
  }

  @Override
  void print(Print p) {
    p.out.append(SystemNames.operation(kind, 1 << 14 | p.value(new Expr.Join(args))));
  }

  @Override
  void encode(Solver s, Operands in) {
    Operands.Word word = in.next(Operands.Word.class, "an operation");
    Integer key = SystemNames.operation(kind, word.name().toLowerCase(Locale.ROOT));
    if (key == null) {
      throw in.fail("no operation " + word.name());
    }
    s.demand(new Expr.Join(args), key & 0x3fff, in.index(), "");
  }
}
