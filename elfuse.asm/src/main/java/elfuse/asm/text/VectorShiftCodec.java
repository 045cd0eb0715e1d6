package elfuse.asm.text;

import elfuse.asm.table.Expr;
import java.util.Arrays;
import java.util.List;

/** The shift of a vector shift by immediate, in immh:immb with the element size. */
final class VectorShiftCodec extends Codec {
  private final boolean right;

  VectorShiftCodec(List<Expr> args, boolean right) {
    super(args);
    this.right = right;
  }

  @Override
  void print(Print p) {
    int value = p.value(new Expr.Join(args));
    int size = Integer.highestOneBit(p.value(arg(0))) * 8;
    p.decimal(right ? 2 * size - value : value - size);
  }

  @Override
  void encode(Solver s, Operands in) {
    long written = in.number("a number");
    int[] values = new int[4];
    int found = 0;
    for (int size = 8; size <= 64; size *= 2) {
      if (right ? written >= 1 && written <= size : written >= 0 && written < size) {
        values[found++] = (int) (right ? 2 * size - written : size + written);
      }
    }
    s.demand(
        new Expr.Join(args),
        Arrays.copyOf(values, found),
        in.index(),
        "shift: "
            + written
            + " is not in "
            + (right ? "1..the element's size" : "0..the element's size - 1"));
  }
}
