package elfuse.asm.text;

import elfuse.asm.table.Row;
import elfuse.asm.table.TableReader;
import elfuse.asm.table.TableTextAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows at run time, each parsed when it is first asked for. */
final class RowTable {
  private static final Map<String, List<String>> LINES = new HashMap<>();
  private static final Map<String, RowSyntax> PARSED = new HashMap<>();
  private static Map<String, List<String>> byMnemonic;

  static {
    String section = "";
    for (String line : TableTextAccess.lines()) {
      if (line.startsWith("[")) {
        section = line;
      } else {
        String name = nameOf(line);
        LINES.computeIfAbsent(name, k -> new ArrayList<>(2)).add(line);
        if (!line.startsWith("=") && !line.startsWith("~")) {
          LINES.get(name).addFirst(section);
        }
      }
    }
  }

  private RowTable() {}

  private static String nameOf(String line) {
    int start = line.startsWith("=") || line.startsWith("~") ? 1 : 0;
    return line.substring(start, line.indexOf('|')).strip();
  }

  /** {@return the row of that name} */
  static synchronized RowSyntax row(String name) {
    return PARSED.computeIfAbsent(name, RowTable::parse);
  }

  private static RowSyntax parse(String name) {
    Row row = new TableReader().read("table", LINES.get(name)).rows().getFirst();
    return new RowSyntax(row);
  }

  /** {@return the names of rows that the mnemonic may stand for, in table order; empty for none} */
  static synchronized List<String> candidates(String mnemonic) {
    if (byMnemonic == null) {
      byMnemonic = indexMnemonics();
    }
    return byMnemonic.getOrDefault(mnemonic, List.of());
  }

  private static Map<String, List<String>> indexMnemonics() {
    Map<String, List<String>> index = new HashMap<>();
    for (String line : TableTextAccess.lines()) {
      if (line.startsWith("[")) {
        continue;
      }
      String name = nameOf(line);
      String[] columns = line.split("\\|", -1);
      boolean alias = line.startsWith("=") || line.startsWith("~");
      String syntax = columns[alias ? 1 : 2].strip();
      int end = 0;
      for (boolean table = false; end < syntax.length(); end++) {
        char c = syntax.charAt(end);
        table = c == '<' || table && c != '>';
        if (c == ' ' && !table) {
          break;
        }
      }
      expand("", syntax.substring(0, end), name, index);
    }
    return index;
  }

  private static void expand(
      String prefix, String rest, String name, Map<String, List<String>> index) {
    int open = rest.indexOf('<');
    if (open < 0) {
      List<String> names = index.computeIfAbsent(prefix + rest, k -> new ArrayList<>(2));
      if (!names.contains(name)) {
        names.add(name);
      }
      return;
    }
    int close = rest.indexOf('>', open);
    String table = rest.substring(open + 1, close);
    for (String alternative : table.substring(table.indexOf('=') + 1).split("/", -1)) {
      if (!alternative.equals("-")) {
        expand(
            prefix + rest.substring(0, open) + alternative, rest.substring(close + 1), name, index);
      }
    }
  }
}
