package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** The immediate of ADD and SUB: 12 bits, possibly shifted by 12. */
final class AddImmediateCodec extends Codec {
  AddImmediateCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.hex(p.value(arg(1)));
    if (p.value(arg(0)) != 0) {
      p.out.append(", lsl #12");
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    long written = in.number("an X or W register or a number");
    int value;
    if (in.peek() instanceof Operands.Modifier m && m.kind().equals("lsl")) {
      long amount = m.amount() == null ? 0 : m.amount();
      int sh = in.checked(() -> Immediates.choice("shift", amount, 0, 12));
      value = in.checked(() -> Immediates.unsigned("imm", written, 0xfff)) | sh << 12;
      in.next(Operands.Modifier.class, "");
    } else {
      value = in.checked(() -> Immediates.addSub("imm", written));
    }
    s.demand(new Expr.Join(args), value, in.index(), "");
  }
}
