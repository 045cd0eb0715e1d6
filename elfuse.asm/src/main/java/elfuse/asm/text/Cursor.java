package elfuse.asm.text;

/** A place in the text of one statement. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    skip();
    return at >= text.length();
  }

  /** {@return the next character that is not a blank, or 0 at the end} */
  char peek() {
    skip();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** {@return the character at a distance from here, blanks included, or 0} */
  char ahead(int distance) {
    return at + distance < text.length() ? text.charAt(at + distance) : 0;
  }

  boolean accept(String token) {
    skip();
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  void expect(String token) {
    if (!accept(token)) {
      throw new SourceException(
          "'" + token + "' is missing" + (atEnd() ? " at the end" : " before '" + rest() + "'"));
    }
  }

  String rest() {
    skip();
    return text.substring(at);
  }

  int mark() {
    return at;
  }

  void reset(int mark) {
    at = mark;
  }

  String since(int mark) {
    return text.substring(mark, at);
  }

  void advance(int count) {
    at += count;
  }

  /** {@return the name that starts here, or an empty string} */
  String name() {
    skip();
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at), at == start)) {
      at++;
    }
    return text.substring(start, at);
  }

  static boolean isNamePart(char c, boolean first) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == '.'
        || c == '$'
        || !first && c >= '0' && c <= '9';
  }

  private void skip() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }
}
