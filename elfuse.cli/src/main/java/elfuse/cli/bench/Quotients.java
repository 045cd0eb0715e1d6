package elfuse.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many times as fast as QEMU elfuse was, as a table with the geometric means. */
final class Quotients {
  private Quotients() {}

  /**
   * {@return the table, empty unless both were measured}
   *
   * @param what a row is about
   * @param columns what was measured; elfuse's begin with "elfuse", qemu's with "qemu"
   * @param rows what each column took, by name; 0 where it could not be measured
   */
  static String table(String what, List<String> columns, Map<String, double[]> rows) {
    List<int[]> pairs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int ours = 0; ours < columns.size(); ours++) {
      for (int other = 0; other < columns.size(); other++) {
        if (columns.get(ours).startsWith("elfuse") && columns.get(other).startsWith("qemu")) {
          pairs.add(new int[] {ours, other});
          text.append(' ').append(columns.get(ours)).append(" : ").append(columns.get(other));
          text.append(" |");
        }
      }
    }
    if (pairs.isEmpty()) {
      return "";
    }
    text.insert(0, "\n## How many times as fast as QEMU\n\n| " + what + " |");
    text.append("\n|---|").append("--:|".repeat(pairs.size())).append('\n');
    double[] logarithms = new double[pairs.size()];
    int[] counts = new int[pairs.size()];
    rows.forEach((name, row) -> {
      text.append("| ").append(name).append(" |");
      for (int i = 0; i < counts.length; i++) {
        double ours = row[pairs.get(i)[0]];
        double other = row[pairs.get(i)[1]];
        if (ours == 0 || other == 0) {
          text.append(' ').append(Page.NONE).append(" |");
          continue;
        }
        logarithms[i] += Math.log(other / ours);
        counts[i]++;
        text.append(' ').append(hundredths(other / ours)).append(" |");
      }
      text.append('\n');
    });
    text.append("| **geometric mean** |");
    for (int i = 0; i < counts.length; i++) {
      String mean = counts[i] == 0 ? Page.NONE : hundredths(Math.exp(logarithms[i] / counts[i]));
      text.append(" **").append(mean).append("** |");
    }
    return text.append('\n').toString();
  }

  private static String hundredths(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
