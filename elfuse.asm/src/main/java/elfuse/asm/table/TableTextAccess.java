package elfuse.asm.table;

import java.util.ArrayList;
import java.util.List;

/** The lines of the instruction table as they were when the sources were generated. */
public final class TableTextAccess {
  private TableTextAccess() {}

  /** {@return sections, rows and aliases in file order, without comments} */
  public static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String part : TableText.PARTS) {
      int start = 0;
      for (int end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', start)) {
        lines.add(part.substring(start, end));
        start = end + 1;
      }
    }
    return lines;
  }
}
