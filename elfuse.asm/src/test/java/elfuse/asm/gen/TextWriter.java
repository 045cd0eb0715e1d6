package elfuse.asm.gen;

import elfuse.asm.table.TableException;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of the table that stay text: syntax for the text tools, system names. */
final class TextWriter {
  private static final int LINES_IN_A_CONSTANT = 100;

  private TextWriter() {}

  /** {@return a class with the table's lines, which text tools parse on first use} */
  static String table(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      String stripped = line.strip().replaceAll(" +", " ");
      if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        kept.add(stripped);
      }
    }
    return list("TableText", "The lines of the instruction table, without comments.", kept);
  }

  static String systemNames(List<String> lines) {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] w = line.strip().split(" +");
      if (w.length != 7) {
        throw new TableException("system.names: " + line);
      }
      int[] n = new int[5];
      for (int i = 0; i < 5; i++) {
        n[i] = Integer.parseInt(w[2 + i]);
      }
      int key = n[0] << 14 | n[1] << 11 | n[2] << 7 | n[3] << 3 | n[4];
      found.add(w[0] + " " + w[1] + " " + Integer.toHexString(key));
    }
    return list("SystemNameList", "Kind, name and key (hexadecimal) of every system name.", found);
  }

  private static String list(String name, String doc, List<String> lines) {
    StringBuilder out = new StringBuilder();
    out.append(EnumWriter.NOTICE)
        .append("package elfuse.asm.table;\n\n/** ")
        .append(doc)
        .append(" */\nfinal class ")
        .append(name)
        .append(" {\n  private ")
        .append(name)
        .append("() {}\n\n  static final String[] PARTS = {\n");
    for (int i = 0; i < lines.size(); i += LINES_IN_A_CONSTANT) {
      out.append("    \"\"\"\n");
      for (String line : lines.subList(i, Math.min(i + LINES_IN_A_CONSTANT, lines.size()))) {
        out.append("    ").append(line.replace("\\", "\\\\")).append('\n');
      }
      out.append("    \"\"\",\n");
    }
    return out.append("  };\n}\n").toString();
  }
}
