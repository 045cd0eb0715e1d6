package elfuse.asm.text;

import elfuse.asm.Barrier;
import elfuse.asm.Prefetch;
import elfuse.asm.PstateField;
import elfuse.asm.encode.Immediates;
import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A field whose values have names. */
final class SystemCodec extends Codec {
  private final Map<Integer, String> names;
  private final boolean optional;

  private SystemCodec(List<Expr> args, Map<Integer, String> names, boolean optional) {
    super(args);
    this.names = names;
    this.optional = optional;
  }

  static Codec barrier(List<Expr> args) {
    Map<Integer, String> names = new HashMap<>();
    for (Barrier b : Barrier.values()) {
      names.put(b.encoding(), b.name().toLowerCase(Locale.ROOT));
    }
    return new SystemCodec(args, names, false);
  }

  static Codec isb(List<Expr> args) {
    return new SystemCodec(args, Map.of(15, "sy"), true);
  }

  static Codec pstate(List<Expr> args) {
    Map<Integer, String> names = new HashMap<>();
    for (PstateField f : PstateField.values()) {
      names.put(f.encoding(), f.name().toLowerCase(Locale.ROOT));
    }
    return new SystemCodec(args, names, false);
  }

  static Codec prefetch(List<Expr> args) {
    Map<Integer, String> names = new HashMap<>();
    for (Prefetch f : Prefetch.values()) {
      names.put(f.encoding(), f.name().toLowerCase(Locale.ROOT));
    }
    return new SystemCodec(args, names, false);
  }

  private Expr field() {
    return args.size() == 1 ? arg(0) : new Expr.Join(args);
  }

  @Override
  void print(Print p) {
    int value = p.value(field());
    String name = names.get(value);
    if (name == null) {
      p.out.append(value < 16 && !optional ? "#0x0" : "#0x").append(Integer.toHexString(value));
    } else if (!optional) {
      p.out.append(name);
    }
  }

  @Override
  void encode(Solver s, Operands in) {
    if (optional && in.atEnd()) {
      s.demand(field(), names.keySet().iterator().next(), in.index(), "");
      return;
    }
    if (in.peek() instanceof Operands.Word w) {
      for (Map.Entry<Integer, String> e : names.entrySet()) {
        if (e.getValue().equalsIgnoreCase(w.name())) {
          s.demand(field(), e.getKey(), in.index(), "");
          in.next(Object.class, "");
          return;
        }
      }
      if (w.value() == null) {
        throw in.unexpected("one of " + String.join(", ", new TreeSet<>(names.values())));
      }
    }
    int width = field().width(new RowFields(s.row(), 0));
    long written = in.number("a name or a number");
    s.demand(
        field(),
        in.checked(() -> Immediates.unsigned(name(), written, (1 << width) - 1)),
        in.index(),
        "");
  }
}
