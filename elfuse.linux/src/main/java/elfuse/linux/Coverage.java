package elfuse.linux;

import elfuse.linux.calls.Syscall;
import elfuse.linux.calls.SyscallTable;
import java.util.Locale;

/** Which system calls are answered, and how far: derived from the table that answers them. */
public final class Coverage {
  private Coverage() {}

  /** {@return the table in Markdown} */
  public static String markdown() {
    StringBuilder out =
        new StringBuilder("| number | name | support | note |\n|---|---|---|---|\n");
    for (Syscall row : SyscallTable.rows()) {
      out.append("| ").append(row.number()).append(" | ").append(row.name()).append(" | ");
      out.append(support(row)).append(" | ").append(row.note()).append(" |\n");
    }
    return out.toString();
  }

  /** {@return the table as a JSON array of objects with number, name, support and note} */
  public static String json() {
    StringBuilder out = new StringBuilder("[");
    String separator = "\n";
    for (Syscall row : SyscallTable.rows()) {
      out.append(separator).append("  {\"number\": ").append(row.number());
      out.append(", \"name\": \"").append(row.name());
      out.append("\", \"support\": \"").append(support(row));
      out.append("\", \"note\": \"").append(row.note()).append("\"}");
      separator = ",\n";
    }
    return out.append("\n]\n").toString();
  }

  private static String support(Syscall row) {
    return row.support().name().toLowerCase(Locale.ROOT);
  }
}
