package elfuse.asm.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the lines of {@code *.a64} files. */
public final class TableReader {
  private final List<Pending> rows = new ArrayList<>();
  private String group;
  private String sectionFeature = "BASE";

  private record Pending(String[] columns, String group, String feature, List<Row.Alias> aliases) {}

  /** Reads one file; sections do not reach into the next file. */
  public TableReader read(String fileName, List<String> lines) {
    group = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      try {
        if (!line.isEmpty() && !line.startsWith("#")) {
          line(line);
        }
      } catch (TableException e) {
        throw new TableException(fileName + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    return this;
  }

  /** {@return all rows read so far, in order} */
  public List<Row> rows() {
    List<Row> made = new ArrayList<>();
    for (Pending p : rows) {
      made.add(
          Row.of(
              p.columns[0],
              p.group,
              p.feature,
              p.columns[1].replaceAll(" +", " "),
              p.columns[2],
              p.columns[3],
              p.aliases));
    }
    return made;
  }

  private void line(String line) {
    if (line.startsWith("[")) {
      String[] words = line.substring(1, line.indexOf(']')).split(" +");
      group = words[0];
      sectionFeature = words.length > 1 ? words[1] : "BASE";
      return;
    }
    boolean alias = line.startsWith("=") || line.startsWith("~");
    String[] columns = columns(alias ? line.substring(1) : line, alias ? 3 : 5);
    if (alias) {
      alias(line.startsWith("="), columns);
      return;
    }
    if (group == null) {
      throw new TableException("no [group] before the first row");
    }
    String feature = columns[4].isEmpty() ? sectionFeature : columns[4];
    Row.of(columns[0], group, feature, columns[1], columns[2], columns[3], List.of());
    for (Pending p : rows) {
      if (p.columns[0].equals(columns[0])) {
        throw new TableException("row " + columns[0] + " twice");
      }
    }
    rows.add(new Pending(columns, group, feature, new ArrayList<>()));
  }

  private void alias(boolean preferred, String[] columns) {
    Syntax syntax = ExprParser.syntax(columns[1]);
    Expr condition = columns[2].isEmpty() ? null : ExprParser.expression(columns[2]);
    for (Pending p : rows) {
      if (p.columns[0].equals(columns[0])) {
        p.aliases.add(new Row.Alias(preferred, syntax, condition));
        return;
      }
    }
    throw new TableException("alias of unknown row " + columns[0]);
  }

  /** Splits at single bars; a double bar is the operator "or". */
  private static String[] columns(String line, int count) {
    String[] found = new String[count];
    Arrays.fill(found, "");
    int start = 0;
    int column = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '|') {
        if (i + 1 < line.length() && line.charAt(i + 1) == '|') {
          i++;
          continue;
        }
        if (column == count) {
          throw new TableException("more than " + count + " columns");
        }
        found[column++] = line.substring(start, i).strip();
        start = i + 1;
      }
    }
    if (column < 2) {
      throw new TableException("a row needs at least a name and a pattern");
    }
    return found;
  }
}
