package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** A byte of a modified immediate; a negative number stands for its low eight bits. */
final class ByteCodec extends Codec {
  ByteCodec(List<Expr> args) {
    super(args);
  }

  @Override
  void print(Print p) {
    p.hex(p.value(arg(0)));
  }

  @Override
  void encode(Solver s, Operands in) {
    long written = in.number("a number");
    int value = in.checked(() -> Immediates.range("imm8", written, -128, 255));
    s.demand(arg(0), value & 0xff, in.index(), "");
  }
}
