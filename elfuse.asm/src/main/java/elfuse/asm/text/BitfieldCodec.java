package elfuse.asm.text;

import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import java.util.List;

/** Positions and widths that immr and imms stand for. */
final class BitfieldCodec extends Codec {
  /** What the fields mean. */
  enum Kind {
    INSERT,
    EXTRACT,
    SHIFT
  }

  private static final Expr SF = new Expr.Name("sf");
  private final Kind kind;

  BitfieldCodec(List<Expr> args, Kind kind) {
    super(args);
    this.kind = kind;
  }

  @Override
  void print(Print p) {
    int size = p.value(SF) == 0 ? 32 : 64;
    int immr = p.value(arg(0));
    int imms = p.value(arg(1));
    switch (kind) {
      case INSERT -> {
        p.decimal(size - immr & size - 1);
        p.out.append(", ");
        p.decimal(imms + 1);
      }
      case EXTRACT -> {
        p.decimal(immr);
        p.out.append(", ");
        p.decimal(imms - immr + 1);
      }
      case SHIFT -> p.decimal(size - 1 - imms);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    boolean is64 = s.valueIfKnown(SF) != 0;
    long first = in.number(kind == Kind.SHIFT ? "a register or a number" : "a number");
    long width = kind == Kind.SHIFT ? 0 : in.number("a number");
    int value =
        in.checked(() ->
            switch (kind) {
              case INSERT -> Immediates.insert(first, width, is64);
              case EXTRACT -> Immediates.extract(first, width, is64);
              case SHIFT -> Immediates.shiftLeft("shift", first, is64);
            });
    s.demand(new Expr.Join(args), value, in.index(), "");
  }
}
