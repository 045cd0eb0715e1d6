package elfuse.asm.text;

import elfuse.asm.RegisterList;
import elfuse.asm.table.Expr;
import java.util.List;

/** A list of consecutive vector registers. */
final class ListCodec extends Codec {
  private final TypeArgument type;

  ListCodec(List<Expr> args) {
    super(args);
    type = new TypeArgument(args.get(2), true);
  }

  @Override
  void print(Print p) {
    print(p, p.value(arg(0)), p.value(arg(1)), type.of(p));
  }

  /** More than two registers are a range, unless the numbers wrap. */
  static void print(Print p, int first, int count, String suffix) {
    p.out.append('{');
    if (count > 2 && first + count <= 32) {
      p.out.append('v').append(first).append('.').append(suffix);
      p.out.append("-v").append(first + count - 1).append('.').append(suffix);
    } else {
      for (int i = 0; i < count; i++) {
        p.out.append(i == 0 ? "v" : ", v").append(first + i & 31).append('.').append(suffix);
      }
    }
    p.out.append('}');
  }

  @Override
  void encode(Solver s, Operands in) {
    if (!(in.peek() instanceof RegisterList l)) {
      throw in.unexpected("a register list such as {v0.4s}");
    }
    int wanted = number(s, in, arg(1));
    if (l.count() != wanted) {
      throw in.unexpected("a list of " + wanted);
    }
    type.demand(s, l.arrangement().suffix(), in);
    s.demand(arg(0), l.first().number(), in.index(), "");
    in.next(RegisterList.class, "");
  }
}
