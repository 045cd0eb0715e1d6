package elfuse.asm.text;

import elfuse.asm.Extend;
import elfuse.asm.Mem;
import elfuse.asm.X;
import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import java.util.List;
import java.util.Locale;

/** An address: base register and what is added to it. */
final class AddressCodec extends Codec {
  /** The forms of addresses. */
  enum Kind {
    BASE,
    UNSIGNED,
    SIGNED,
    PRE,
    POST,
    POST_FIXED,
    POST_REGISTER,
    REGISTER
  }

  private final Kind kind;

  AddressCodec(List<Expr> args, Kind kind) {
    super(args);
    this.kind = kind;
  }

  @Override
  void print(Print p) {
    p.out.append('[');
    GeneralCodec.print(p, p.value(arg(0)), true, true);
    switch (kind) {
      case BASE -> p.out.append(']');
      case UNSIGNED -> {
        long offset = (long) p.value(arg(1)) << p.value(arg(2));
        p.out.append(offset == 0 ? "]" : ", #" + offset + "]");
      }
      case SIGNED -> {
        long offset = signed(p);
        p.out.append(offset == 0 ? "]" : ", #" + offset + "]");
      }
      case PRE -> p.out.append(", #").append(signed(p)).append("]!");
      case POST -> p.out.append("], #").append(signed(p));
      case POST_FIXED -> p.out.append("], #").append(p.value(arg(1)));
      case POST_REGISTER -> {
        p.out.append("], ");
        GeneralCodec.print(p, p.value(arg(1)), true, false);
      }
      case REGISTER -> printIndex(p);
    }
  }

  private long signed(Print p) {
    int width = p.width(arg(1));
    return (long) p.value(arg(1)) << 64 - width >> 64 - width << p.value(arg(2));
  }

  private void printIndex(Print p) {
    int option = p.value(arg(2));
    p.out.append(", ");
    GeneralCodec.print(p, p.value(arg(1)), (option & 1) != 0, false);
    boolean shifted = p.value(arg(3)) != 0;
    if (option == 3) {
      p.out.append(shifted ? ", lsl #" + p.value(arg(4)) : "");
    } else {
      p.out.append(", ").append(Extend.values()[option].name().toLowerCase(Locale.ROOT));
      p.out.append(shifted ? " #" + p.value(arg(4)) : "");
    }
    p.out.append(']');
  }

  @Override
  void encode(Solver s, Operands in) {
    if (!(in.peek() instanceof Mem mem)) {
      throw in.unexpected("an address such as [x0]");
    }
    s.demand(arg(0), mem.base().number(), in.index(), "");
    switch (kind) {
      case BASE -> {
        Mem.Offset m = next(in, Mem.Offset.class, "[base]");
        in.checked(() -> Immediates.noOffset("address", m));
      }
      case UNSIGNED, SIGNED -> {
        Mem.Offset m = next(in, Mem.Offset.class, "[base, #offset]");
        if (in.numberFollows()) {
          throw in.fail("this instruction has no post-indexed address");
        }
        offset(s, in, m.offset());
      }
      case PRE -> offset(s, in, next(in, Mem.PreIndex.class, "[base, #offset]!").offset());
      case POST -> offset(s, in, post(in));
      case POST_FIXED -> {
        int wanted = number(s, in, arg(1));
        long written = post(in);
        if (written != wanted) {
          throw in.fail("address: offset " + written + " is not " + wanted);
        }
      }
      case POST_REGISTER -> {
        int register;
        if (mem instanceof Mem.PostRegister m) {
          register = m.index().number();
          in.next(Mem.class, "");
        } else {
          next(in, Mem.Offset.class, "[base], register");
          register = in.next(X.class, "an X register").number();
        }
        s.demand(arg(1), register, in.index(), "");
      }
      case REGISTER -> {
        Mem.Index m = next(in, Mem.Index.class, "[base, register]");
        int log2 = number(s, in, arg(4));
        int bits = in.checked(() -> Immediates.index("address", m, log2));
        s.demand(arg(1), bits >>> 16 & 31, in.index(), "");
        s.demand(arg(2), bits >>> 13 & 7, in.index(), "");
        s.demand(arg(3), bits >>> 12 & 1, in.index(), "");
      }
    }
  }

  private void offset(Solver s, Operands in, long offset) {
    int log2 = number(s, in, arg(2));
    int width = arg(1).width(new RowFields(s.row(), 0));
    int value =
        in.checked(() ->
            kind == Kind.UNSIGNED
                ? Immediates.unsignedOffset("address", offset, log2, width)
                : Immediates.signedOffset("address", offset, log2, width));
    s.demand(arg(1), value, in.index(), "");
  }

  private static <T extends Mem> T next(Operands in, Class<T> type, String expected) {
    return in.next(type, "an address of the form " + expected);
  }

  /** {@return the offset of a post-indexed address, written as one operand or as two} */
  private static long post(Operands in) {
    if (in.peek() instanceof Mem.PostIndex m) {
      in.next(Mem.class, "");
      return m.offset();
    }
    if (in.peek() instanceof Mem.Offset m) {
      in.checked(() -> Immediates.noOffset("address", m));
    }
    next(in, Mem.Offset.class, "[base], #offset");
    return in.number("an offset");
  }
}
