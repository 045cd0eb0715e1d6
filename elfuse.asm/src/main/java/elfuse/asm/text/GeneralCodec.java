package elfuse.asm.text;

import elfuse.asm.Register;
import elfuse.asm.WOrSp;
import elfuse.asm.WOrZr;
import elfuse.asm.XOrSp;
import elfuse.asm.XOrZr;
import elfuse.asm.table.Expr;
import java.util.List;

/** A general register whose width an expression tells. */
final class GeneralCodec extends Codec {
  private final Expr wide;
  private final boolean stack;

  GeneralCodec(List<Expr> args, Expr wide, boolean stack) {
    super(args);
    this.wide = wide;
    this.stack = stack;
  }

  @Override
  void print(Print p) {
    print(p, p.value(arg(0)), p.value(wide) != 0, stack);
  }

  static void print(Print p, int number, boolean wide, boolean stack) {
    if (number == 31) {
      p.out.append(stack ? (wide ? "sp" : "wsp") : (wide ? "xzr" : "wzr"));
    } else {
      p.out.append(wide ? 'x' : 'w').append(number);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    Object o = in.peek();
    boolean x = stack ? o instanceof XOrSp : o instanceof XOrZr;
    boolean w = stack ? o instanceof WOrSp : o instanceof WOrZr;
    if (!x && !w) {
      throw in.unexpected(expected());
    }
    if (wide instanceof Expr.Num n && (n.value() != 0) != x) {
      throw in.unexpected(expected());
    }
    if (!(wide instanceof Expr.Num)) {
      s.demand(
          wide,
          x ? 1 : 0,
          in.index(),
          in.unexpected(w ? "an X register" : "a W register").getMessage());
    }
    s.demand(arg(0), ((Register) o).number(), in.index(), "registers contradict each other");
    in.next(Register.class, "");
  }

  private String expected() {
    String kind =
        wide instanceof Expr.Num n
            ? (n.value() != 0 ? "an X register" : "a W register")
            : "an X or W register";
    return kind + (stack ? " or SP" : " or ZR");
  }
}
