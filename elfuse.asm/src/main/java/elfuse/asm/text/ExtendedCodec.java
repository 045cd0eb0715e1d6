package elfuse.asm.text;

import elfuse.asm.Extend;
import elfuse.asm.Register;
import elfuse.asm.WOrZr;
import elfuse.asm.XOrZr;
import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;
import java.util.Locale;

/** The extended register of ADD and SUB. */
final class ExtendedCodec extends Codec {
  private static final Expr SF = new Expr.Name("sf");

  ExtendedCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    boolean wide = p.value(SF) != 0;
    int option = p.value(arg(1));
    int amount = p.value(arg(2));
    GeneralCodec.print(p, p.value(arg(0)), wide && (option & 3) == 3, false);
    boolean stack = false;
    for (int i = 3; i < args.size(); i++) {
      stack |= p.value(arg(i)) == 31;
    }
    if (stack && option == (wide ? 3 : 2)) {
      if (amount != 0) {
        p.out.append(", lsl #").append(amount);
      }
      return;
    }
    p.out.append(", ").append(Extend.values()[option].name().toLowerCase(Locale.ROOT));
    if (amount != 0) {
      p.out.append(" #").append(amount);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    boolean wide = s.valueIfKnown(SF) != 0;
    Object rm = in.peek();
    if (!(rm instanceof XOrZr && wide) && !(rm instanceof WOrZr)) {
      throw in.unexpected(wide ? "an X or W register" : "a W register");
    }
    in.next(Register.class, "");
    s.demand(arg(0), ((Register) rm).number(), in.index(), "");
    int option = wide ? 3 : 2;
    long amount = 0;
    boolean plain = true;
    if (in.peek() instanceof Operands.Modifier m) {
      amount = m.amount() == null ? 0 : m.amount();
      if (!m.kind().equals("lsl")) {
        option = extend(m, in).ordinal();
        plain = false;
      }
      in.next(Operands.Modifier.class, "");
    }
    boolean wantsX = wide && (option & 3) == 3;
    if (rm instanceof XOrZr != wantsX && (plain || wide)) {
      throw in.fail(
          wantsX ? "this extension needs an X register" : "this extension needs a W register");
    }
    long shift = amount;
    s.demand(arg(1), option, in.index(), "");
    s.demand(arg(2), in.checked(() -> Immediates.range("amount", shift, 0, 4)), in.index(), "");
  }

  private static Extend extend(Operands.Modifier m, Operands in) {
    for (Extend e : Extend.values()) {
      if (e.name().toLowerCase(Locale.ROOT).equals(m.kind())) {
        return e;
      }
    }
    throw in.unexpected("an extension or lsl");
  }
}
