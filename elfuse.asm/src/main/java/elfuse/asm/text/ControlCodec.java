package elfuse.asm.text;

import elfuse.asm.table.Expr;
import java.util.List;

/** CRn or CRm of SYS. */
final class ControlCodec extends Codec {
  ControlCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.out.append('C').append(p.value(arg(0)));
  }

  @Override
  void encode(Solver s, Operands in) {
    if (in.peek() instanceof Operands.Word w
        && w.name().length() >= 2
        && Character.toLowerCase(w.name().charAt(0)) == 'c') {
      try {
        int number = Integer.parseInt(w.name().substring(1));
        s.demand(arg(0), number, in.index(), w.name() + " is not in C0..C15");
        in.next(Object.class, "");
        return;
      } catch (NumberFormatException e) {
        // Not a number: falls through to the message.
      }
    }
    throw in.unexpected("C0..C15");
  }
}
