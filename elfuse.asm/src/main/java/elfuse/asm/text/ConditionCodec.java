package elfuse.asm.text;

import elfuse.asm.Condition;
import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;
import java.util.Locale;

/** A condition, or the opposite of the one in the field. */
final class ConditionCodec extends Codec {
  private final boolean inverted;

  ConditionCodec(List<Expr> args, boolean inverted) {
    super(args);
    this.inverted = inverted;
  }

  @Override
  void print(Print p) {
    int cond = p.value(arg(0)) ^ (inverted ? 1 : 0);
    p.out.append(Condition.of(cond).name().toLowerCase(Locale.ROOT));
  }

  @Override
  void encode(Solver s, Operands in) {
    Condition cond = find(in.peek());
    if (cond == null) {
      throw in.unexpected("a condition");
    }
    int value = inverted ? in.checked(() -> Immediates.inverted(cond)) : cond.ordinal();
    s.demand(arg(0), value, in.index(), "");
    in.next(Object.class, "");
  }

  private static Condition find(Object o) {
    if (o instanceof Condition c) {
      return c;
    }
    String name = o instanceof Operands.Word w ? w.name().toUpperCase(Locale.ROOT) : "";
    return switch (name) {
      case "HS" -> Condition.CS;
      case "LO" -> Condition.CC;
      default -> {
        for (int i = 0; i < 16; i++) {
          if (Condition.of(i).name().equals(name)) {
            yield Condition.of(i);
          }
        }
        yield null;
      }
    };
  }
}
