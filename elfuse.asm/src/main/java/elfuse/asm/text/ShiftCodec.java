package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** The shift of a shifted register, left out when it is LSL #0. */
final class ShiftCodec extends Codec {
  private static final Expr SF = new Expr.Name("sf");
  private static final List<String> NAMES = List.of("lsl", "lsr", "asr", "ror");
  private final boolean ror;

  ShiftCodec(List<Expr> args, boolean ror) {
    super(args);
    this.ror = ror;
  }

  @Override
  void print(Print p) {
    int shift = p.value(arg(0));
    int amount = p.value(arg(1));
    if (shift != 0 || amount != 0) {
      p.out.append(NAMES.get(shift)).append(" #").append(amount);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    int shift = 0;
    long amount = 0;
    if (!in.atEnd()) {
      Object o = in.peek();
      shift = o instanceof Operands.Modifier m ? NAMES.indexOf(m.kind()) : -1;
      if (shift < 0 || shift == 3 && !ror) {
        throw in.unexpected(ror ? "lsl, lsr, asr or ror" : "lsl, lsr or asr");
      }
      Long written = ((Operands.Modifier) o).amount();
      if (written == null) {
        throw in.fail(NAMES.get(shift) + " needs an amount");
      }
      amount = written;
      in.next(Operands.Modifier.class, "");
    }
    int most = s.valueIfKnown(SF) == 0 ? 31 : 63;
    long wanted = amount;
    s.demand(arg(0), shift, in.index(), "");
    s.demand(
        arg(1),
        in.checked(() -> Immediates.unsigned("shift amount", wanted, most)),
        in.index(),
        "");
  }
}
