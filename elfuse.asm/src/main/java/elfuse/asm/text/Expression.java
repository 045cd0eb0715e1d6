package elfuse.asm.text;

/** Evaluates expressions with the operators and precedences of GNU as. */
final class Expression {
  private static final int DEEPEST = 200;

  private final Cursor in;
  private final Scope scope;
  private int depth;

  private Expression(Cursor in, Scope scope) {
    this.in = in;
    this.scope = scope;
  }

  /** {@return the value of the expression that starts at the cursor, which moves behind it} */
  static long evaluate(Cursor in, Scope scope) {
    return new Expression(in, scope).sum();
  }

  private long sum() {
    long value = bits();
    while (true) {
      if (in.accept("+")) {
        value += bits();
      } else if (in.accept("-")) {
        value -= bits();
      } else {
        return value;
      }
    }
  }

  private long bits() {
    long value = product();
    while (true) {
      if (in.accept("|")) {
        value |= product();
      } else if (in.accept("&")) {
        value &= product();
      } else if (in.accept("^")) {
        value ^= product();
      } else {
        return value;
      }
    }
  }

  private long product() {
    long value = unary();
    while (true) {
      if (in.accept("*")) {
        value *= unary();
      } else if (in.accept("<<")) {
        value = shift(value, unary(), true);
      } else if (in.accept(">>")) {
        value = shift(value, unary(), false);
      } else if (in.accept("/")) {
        value /= divisor();
      } else if (in.accept("%")) {
        value %= divisor();
      } else {
        return value;
      }
    }
  }

  private static long shift(long value, long amount, boolean left) {
    if (amount < 0 || amount > 63) {
      return 0;
    }
    return left ? value << amount : value >>> amount;
  }

  private long divisor() {
    long value = unary();
    if (value == 0) {
      throw new SourceException("division by zero");
    }
    return value;
  }

  private long unary() {
    if (++depth > DEEPEST) {
      throw new SourceException("an expression with more than " + DEEPEST + " levels");
    }
    long value = operand();
    depth--;
    return value;
  }

  private long operand() {
    if (in.accept("-")) {
      return -unary();
    }
    if (in.accept("~")) {
      return ~unary();
    }
    if (in.accept("+")) {
      return unary();
    }
    if (in.accept("(")) {
      long value = sum();
      in.expect(")");
      return value;
    }
    if (in.accept(":lo12:")) {
      return unary() & 0xfff;
    }
    char c = in.peek();
    if (c == '\'') {
      return character();
    }
    if (c >= '0' && c <= '9') {
      return number();
    }
    String name = in.name();
    if (name.isEmpty()) {
      throw new SourceException(
          in.atEnd() ? "a number or symbol is missing" : "'" + in.rest() + "' is not a number");
    }
    if (name.equals(".")) {
      return scope.here();
    }
    Long value = scope.symbol(name);
    if (value == null) {
      throw new SourceException("undefined symbol " + name);
    }
    return value;
  }

  private long character() {
    in.accept("'");
    char c = in.ahead(0);
    int length = 1;
    if (c == '\\') {
      c = Strings.escape(in.ahead(1));
      length = 2;
    }
    if (c == 0) {
      throw new SourceException("a character is missing behind '");
    }
    in.advance(length);
    if (in.ahead(0) == '\'') {
      in.advance(1);
    }
    return c;
  }

  private long number() {
    int radix = 10;
    if (in.ahead(0) == '0' && (in.ahead(1) | 32) == 'x') {
      radix = 16;
      in.advance(2);
    } else if (in.ahead(0) == '0' && (in.ahead(1) | 32) == 'b' && digit(in.ahead(2), 2) >= 0) {
      radix = 2;
      in.advance(2);
    } else if (in.ahead(0) == '0' && digit(in.ahead(1), 8) >= 0) {
      radix = 8;
    }
    long value = 0;
    int start = in.mark();
    while (digit(in.ahead(0), radix) >= 0) {
      if (Long.compareUnsigned(value, Long.divideUnsigned(-1L, radix)) > 0) {
        throw new SourceException("the number " + in.since(start) + "… has more than 64 bits");
      }
      value = value * radix + digit(in.ahead(0), radix);
      in.advance(1);
    }
    char next = in.ahead(0);
    if (radix == 10 && (next == 'f' || next == 'b') && !Cursor.isNamePart(in.ahead(1), false)) {
      in.advance(1);
      Long label = scope.local((int) value, next == 'f');
      if (label == null) {
        throw new SourceException(
            "no label " + value + (next == 'f' ? " follows" : " before this"));
      }
      return label;
    }
    if (in.mark() == start || Cursor.isNamePart(next, false)) {
      throw new SourceException("'" + in.since(start) + next + "' is not a number");
    }
    return value;
  }

  private static int digit(char c, int radix) {
    int value = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' ? (c | 32) - 'a' + 10 : 99;
    return value < radix ? value : -1;
  }
}
