package elfuse.asm.text;

import elfuse.asm.Label;
import elfuse.asm.encode.Fixup;
import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import java.util.List;

/** A place in the code, by its distance. */
final class TargetCodec extends Codec {
  private final Fixup fixed;

  TargetCodec(List<Expr> args, Fixup fixed) {
    super(args);
    this.fixed = fixed;
  }

  private Expr field() {
    return args.size() == 1 ? arg(0) : new Expr.Join(args);
  }

  private Fixup fixup(int width) {
    if (fixed != null) {
      return fixed;
    }
    return width == 26 ? Fixup.IMM26 : width == 19 ? Fixup.IMM19 : Fixup.IMM14;
  }

  @Override
  void print(Print p) {
    int width = p.width(field());
    long distance = (long) p.value(field()) << 64 - width >> 64 - width;
    p.target(
        switch (fixup(width)) {
          case ADR -> p.address + distance;
          case ADRP -> (p.address & -4096) + (distance << 12);
          default -> p.address + (distance << 2);
        });
  }

  @Override
  void encode(Solver s, Operands in) {
    int width = field().width(new RowFields(s.row(), 0));
    Fixup fixup = fixup(width);
    if (in.peek() instanceof Label label) {
      s.later(field(), label, fixup, in.index());
      in.next(Label.class, "");
      return;
    }
    long target = in.number("a label or an address");
    long from = s.address();
    int value =
        in.checked(() ->
            switch (fixup) {
              case ADR -> Immediates.signedOffset("target", target - from, 0, width);
              case ADRP ->
                  Immediates.signedOffset("target", (target >> 12) - (from >> 12), 0, width);
              default -> Immediates.signedOffset("target", target - from, 2, width);
            });
    s.demand(field(), value, in.index(), "");
  }
}
