package elfuse.asm.text;

import elfuse.asm.Arrangement;
import elfuse.asm.ElementList;
import elfuse.asm.Extend;
import elfuse.asm.Mem;
import elfuse.asm.Register;
import elfuse.asm.RegisterList;
import elfuse.asm.V;
import elfuse.asm.WOrZr;
import elfuse.asm.XOrSp;
import elfuse.asm.XOrZr;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the operands of an instruction, whatever the instruction is. */
final class OperandParser {
  private static final Set<String> MODIFIERS =
      Set.of(
          "lsl", "lsr", "asr", "ror", "msl", "uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw",
          "sxtx");

  private final Cursor in;
  private final Scope scope;

  private OperandParser(Cursor in, Scope scope) {
    this.in = in;
    this.scope = scope;
  }

  /** {@return the operands up to the end of the statement} */
  static List<Object> parse(Cursor in, Scope scope) {
    OperandParser parser = new OperandParser(in, scope);
    List<Object> operands = new ArrayList<>();
    if (in.atEnd()) {
      return operands;
    }
    do {
      operands.add(parser.operand());
    } while (in.accept(","));
    if (!in.atEnd()) {
      throw new SourceException("unexpected '" + in.rest() + "'");
    }
    return operands;
  }

  private Object operand() {
    char c = in.peek();
    if (c == '[') {
      return address();
    }
    if (c == '{') {
      return list();
    }
    if (c == '#') {
      in.accept("#");
      return number();
    }
    int mark = in.mark();
    String name = in.name();
    if (name.isEmpty() || name.equals(".")) {
      in.reset(mark);
      return number();
    }
    if (Registers.vector(name) >= 0) {
      return Registers.vector(name, in, scope);
    }
    Register register = Registers.of(name);
    if (register != null) {
      return register;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (MODIFIERS.contains(lower)) {
      return modifier(lower);
    }
    if (in.atEnd() || in.peek() == ',') {
      return new Operands.Word(name, scope.symbol(name));
    }
    in.reset(mark);
    return Expression.evaluate(in, scope);
  }

  private Object number() {
    Double floating = floating();
    return floating != null ? floating : (Object) Expression.evaluate(in, scope);
  }

  /** {@return the floating number that starts here, or null when it is none} */
  private Double floating() {
    in.atEnd(); // moves over blanks
    int length = 0;
    boolean point = false;
    for (char c = in.ahead(0); c != 0 && c != ',' && c != ' '; c = in.ahead(++length)) {
      boolean exponent = (c == '+' || c == '-') && length > 0 && (in.ahead(length - 1) | 32) == 'e';
      if (!(c >= '0' && c <= '9' || c == '.' || (c | 32) == 'e' || length == 0 || exponent)) {
        return null;
      }
      point |= c == '.' && length > 0;
    }
    if (!point) {
      return null;
    }
    int mark = in.mark();
    in.advance(length);
    try {
      return Double.valueOf(in.since(mark));
    } catch (NumberFormatException e) {
      in.reset(mark);
      return null;
    }
  }

  private Operands.Modifier modifier(String kind) {
    if (in.atEnd() || in.peek() == ',' || in.peek() == ']') {
      return new Operands.Modifier(kind, null);
    }
    in.accept("#");
    return new Operands.Modifier(kind, Expression.evaluate(in, scope));
  }

  // ---- addresses ----

  private Mem address() {
    in.expect("[");
    String name = in.name();
    if (!(Registers.of(name) instanceof XOrSp base)) {
      throw new SourceException("the base of an address must be an X register or SP, not " + name);
    }
    if (in.accept("]")) {
      return in.accept("!") ? new Mem.PreIndex(base, 0) : new Mem.Offset(base, 0);
    }
    in.expect(",");
    int mark = in.mark();
    Register index = Registers.of(in.name());
    if (index != null) {
      return index(base, index);
    }
    in.reset(mark);
    in.accept("#");
    long offset = Expression.evaluate(in, scope);
    in.expect("]");
    return in.accept("!") ? new Mem.PreIndex(base, offset) : new Mem.Offset(base, offset);
  }

  private Mem index(XOrSp base, Register index) {
    if (!(index instanceof XOrZr) && !(index instanceof WOrZr)) {
      throw new SourceException(index.assemblyName() + " cannot be the index of an address");
    }
    Extend extend = Extend.UXTX;
    int amount = -1;
    if (in.accept(",")) {
      String kind = in.name().toLowerCase(Locale.ROOT);
      if (!kind.equals("lsl")) {
        extend = extend(kind);
      }
      Long written = modifier(kind).amount();
      if (written != null) {
        amount = written < 0 || written > 63 ? 64 : written.intValue(); // 64 is never legal
      } else if (kind.equals("lsl")) {
        throw new SourceException("lsl needs an amount");
      }
    }
    in.expect("]");
    return new Mem.Index(base, index, extend, amount);
  }

  private static Extend extend(String kind) {
    for (Extend e : Extend.values()) {
      if (e.name().equalsIgnoreCase(kind)) {
        return e;
      }
    }
    throw new SourceException("'" + kind + "' is not lsl, sxtx, uxtw or sxtw");
  }

  // ---- register lists ----

  private Object list() {
    in.expect("{");
    String first = element(in.name());
    int number = Registers.vector(first);
    int count = 1;
    if (in.accept("-")) {
      String last = element(in.name());
      sameSuffix(first, last);
      count = (Registers.vector(last) - number & 31) + 1;
    } else {
      while (in.accept(",")) {
        String next = element(in.name());
        sameSuffix(first, next);
        if (Registers.vector(next) != (number + count & 31)) {
          throw new SourceException("the registers of a list must follow each other");
        }
        count++;
      }
    }
    in.expect("}");
    if (count > 4) {
      throw new SourceException("a list of " + count + " registers; 4 is the most");
    }
    String suffix = Registers.suffix(first);
    if (in.accept("[")) {
      long index = Expression.evaluate(in, scope);
      in.expect("]");
      return new ElementList(V.of(number), count, suffix, Registers.index(index));
    }
    Arrangement arrangement = Registers.arrangement(suffix);
    if (arrangement == null) {
      throw new SourceException("no arrangement ." + suffix);
    }
    return new RegisterList(V.of(number), count, arrangement);
  }

  private static String element(String name) {
    if (Registers.vector(name) < 0) {
      throw new SourceException("'" + name + "' is not a vector such as v0.4s");
    }
    return name;
  }

  private static void sameSuffix(String a, String b) {
    if (!Registers.suffix(a).equals(Registers.suffix(b))) {
      throw new SourceException("the registers of a list must have one arrangement");
    }
  }
}
