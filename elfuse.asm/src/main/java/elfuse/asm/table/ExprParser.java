package elfuse.asm.table;

import java.util.ArrayList;
import java.util.List;

/** Reads the expressions, operands and mnemonics of the table's syntax column. */
public final class ExprParser {
  private final String text;
  private int at;

  private ExprParser(String text) {
    this.text = text;
  }

  /** {@return the expression that is the whole of {@code text}} */
  public static Expr expression(String text) {
    ExprParser parser = new ExprParser(text);
    Expr expr = parser.or();
    parser.skip();
    if (parser.at < text.length()) {
      throw parser.error("unexpected text");
    }
    return expr;
  }

  /** {@return the syntax that is the whole of {@code text}} */
  public static Syntax syntax(String text) {
    ExprParser parser = new ExprParser(text);
    List<Expr> mnemonic = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    while (parser.at < text.length() && text.charAt(parser.at) != ' ') {
      if (text.charAt(parser.at) == '<') {
        if (!literal.isEmpty()) {
          mnemonic.add(new Expr.Text(literal.toString()));
          literal.setLength(0);
        }
        mnemonic.add(parser.table());
      } else {
        literal.append(text.charAt(parser.at++));
      }
    }
    if (!literal.isEmpty()) {
      mnemonic.add(new Expr.Text(literal.toString()));
    }
    List<Syntax.Operand> operands = new ArrayList<>();
    parser.skip();
    while (parser.at < text.length()) {
      operands.add(parser.operand());
      parser.skip();
      if (parser.at < text.length()) {
        parser.expect(',');
        parser.skip();
      }
    }
    return new Syntax(text, List.copyOf(mnemonic), List.copyOf(operands));
  }

  private Syntax.Operand operand() {
    skip();
    if (peek('"')) {
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        throw error("text without end");
      }
      Expr literal = new Expr.Text(text.substring(at + 1, end));
      at = end + 1;
      return new Syntax.Operand("Text", List.of(literal));
    }
    String name = word();
    return new Syntax.Operand(name, arguments());
  }

  private List<Expr> arguments() {
    expect('(');
    List<Expr> args = new ArrayList<>();
    skip();
    while (!peek(')')) {
      args.add(or());
      skip();
      if (!peek(')')) {
        expect(',');
      }
    }
    expect(')');
    return List.copyOf(args);
  }

  private Expr or() {
    Expr left = and();
    while (accept("||")) {
      left = new Expr.Binary("||", left, and());
    }
    return left;
  }

  private Expr and() {
    Expr left = comparison();
    while (accept("&&") || accept("&")) {
      left = new Expr.Binary("&", left, comparison());
    }
    return left;
  }

  private Expr comparison() {
    Expr left = sum();
    for (String op : new String[] {"==", "!=", "<=", ">=", "<", ">"}) {
      if (accept(op)) {
        return new Expr.Binary(op, left, sum());
      }
    }
    return left;
  }

  private Expr sum() {
    Expr left = join();
    while (true) {
      if (accept("+")) {
        left = new Expr.Binary("+", left, join());
      } else if (accept("-")) {
        left = new Expr.Binary("-", left, join());
      } else {
        return left;
      }
    }
  }

  private Expr join() {
    Expr first = unary();
    if (!accept(":")) {
      return first;
    }
    List<Expr> parts = new ArrayList<>(List.of(first));
    do {
      parts.add(unary());
    } while (accept(":"));
    return new Expr.Join(List.copyOf(parts));
  }

  private Expr unary() {
    skip();
    if (peek('!') && !text.startsWith("!=", at)) {
      at++;
      return new Expr.Not(unary());
    }
    if (accept("(")) {
      Expr inner = or();
      skip();
      expect(')');
      return inner;
    }
    if (peek('<')) {
      return table();
    }
    String word = word();
    if (word.matches("0b[01]+")) {
      return new Expr.Num(Integer.parseInt(word.substring(2), 2));
    }
    if (word.matches("0x[0-9a-fA-F]+")) {
      return new Expr.Num(Integer.parseInt(word.substring(2), 16));
    }
    if (word.matches("[0-9]+")) {
      return new Expr.Num(Integer.parseInt(word));
    }
    if (peek('(')) {
      return new Expr.Call(word, arguments());
    }
    return new Expr.Name(word);
  }

  private Expr table() {
    expect('<');
    Expr selector = sum();
    skip();
    expect('=');
    int end = text.indexOf('>', at);
    if (end < 0) {
      throw error("table without end");
    }
    String[] alternatives = text.substring(at, end).split("/", -1);
    at = end + 1;
    return new Expr.Table(selector, List.of(alternatives));
  }

  private String word() {
    skip();
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    if (start == at) {
      throw error("a name or number is missing");
    }
    return text.substring(start, at);
  }

  private boolean accept(String token) {
    skip();
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void expect(char c) {
    skip();
    if (!peek(c)) {
      throw error("'" + c + "' is missing");
    }
    at++;
  }

  private void skip() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private TableException error(String what) {
    return new TableException(what + " at column " + (at + 1) + " of: " + text);
  }
}
