package elfuse.asm.text;

import elfuse.asm.table.Expr;
import elfuse.asm.table.SystemNames;
import java.util.List;
import java.util.Locale;

/** A system register by name or as {@code s3_0_c1_c0_0}. */
final class SystemRegisterCodec extends Codec {
  SystemRegisterCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    int key = 0x8000 | p.value(new Expr.Join(args));
    String name = SystemNames.register(key, p.fields.row().name().equals("MRS"));
    p.out.append(name != null ? name : SystemNames.generic(key));
  }

  @Override
  void encode(Solver s, Operands in) {
    Operands.Word word = in.next(Operands.Word.class, "a system register");
    String name = word.name().toLowerCase(Locale.ROOT);
    Integer key = SystemNames.register(name, s.row().name().equals("MRS"));
    if (key == null) {
      key = SystemNames.parseGeneric(name);
    }
    if (key == null || key < 0x8000) {
      throw in.fail("no system register " + word.name() + " can be used here");
    }
    s.demand(new Expr.Join(args), key & 0x7fff, in.index(), "");
  }
}
