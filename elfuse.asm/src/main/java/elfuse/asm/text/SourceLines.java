package elfuse.asm.text;

import elfuse.asm.AssemblyException;
import java.util.ArrayList;
import java.util.List;

/** Parts a source into statements, without comments. */
final class SourceLines {
  /**
   * A statement.
   *
   * @param line its line, from 1
   * @param text without comment, not blank
   */
  record Statement(int line, String text) {}

  private final String source;
  private final List<Statement> statements = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int line = 1;

  private SourceLines(String source) {
    this.source = source;
  }

  static List<Statement> of(String source) {
    SourceLines lines = new SourceLines(source);
    lines.scan();
    return lines.statements;
  }

  private void scan() {
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      if (c == '\n' || c == ';') {
        flush();
        line += c == '\n' ? 1 : 0;
        i++;
      } else if (source.startsWith("//", i) || c == '#' && current.toString().isBlank()) {
        i = end(source.indexOf('\n', i));
      } else if (source.startsWith("/*", i)) {
        int close = source.indexOf("*/", i + 2);
        if (close < 0) {
          throw new AssemblyException(line, "a comment without end");
        }
        line += (int) source.substring(i, close).chars().filter(x -> x == '\n').count();
        current.append(' ');
        i = close + 2;
      } else if (c == '"' || c == '\'') {
        i = quoted(i, c);
      } else {
        current.append(c == '\r' ? ' ' : c);
        i++;
      }
    }
    flush();
  }

  private int end(int newline) {
    return newline < 0 ? source.length() : newline;
  }

  /** Copies a string, or one character behind an apostrophe, as it is; never beyond the line. */
  private int quoted(int start, char quote) {
    int end = end(source.indexOf('\n', start));
    int i = start + 1;
    if (quote == '\'') {
      i += i < end && source.charAt(i) == '\\' ? 2 : 1;
      i += i < end && source.charAt(i) == '\'' ? 1 : 0;
    } else {
      while (i < end && source.charAt(i) != '"') {
        i += source.charAt(i) == '\\' ? 2 : 1;
      }
      i++;
    }
    i = Math.min(i, end);
    current.append(source, start, i);
    return i;
  }

  private void flush() {
    if (!current.toString().isBlank()) {
      statements.add(new Statement(line, current.toString().strip()));
    }
    current.setLength(0);
  }
}
