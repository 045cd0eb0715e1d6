package elfuse.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Tables and chart of {@link ProgramBench}.
 *
 * @param columns what was measured; elfuse's begin with "elfuse", qemu's with "qemu"
 * @param rows by program what each column took, null where it could not be measured
 * @param missing what is not here, a line for each
 */
record ProgramTable(List<String> columns, Map<String, Child[]> rows, List<String> missing) {
  private static final String HEAD =
      """
      Debian's programs, from start to end, with everything that a start takes. Before a first run nothing is \
      remembered of the program; the second run follows it. All columns had the same output. `gcc` is the compiler \
      proper, `cc1`, for arm64 in every column; `native` are the same packages for this host.
      """;

  /**
   * {@return the tables}
   *
   * @param chart the name of the chart's file, or null without one
   */
  String markdown(String chart) {
    StringBuilder text = new StringBuilder(HEAD);
    missing.forEach(line -> text.append("\n- ").append(line));
    text.append(missing.isEmpty() ? "" : "\n");
    if (chart != null) {
      text.append("\n![chart](").append(chart).append(")\n");
    }
    section(text, "Elapsed time, ms", Child::wallMillis);
    quotients(text);
    section(text, "CPU time, ms", Child::cpuMillis);
    section(text, "Peak of resident memory, MiB", Child::peakMebibytes);
    return text.toString();
  }

  /** {@return elapsed times as bars} */
  String chart() {
    Map<String, double[]> bars = new LinkedHashMap<>();
    rows.forEach((name, row) -> {
      double[] values = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        values[i] = row[i] == null ? 0 : row[i].wallMillis();
      }
      bars.put(name, values);
    });
    return BarChart.of("ms", columns, bars);
  }

  private void section(StringBuilder text, String title, ToDoubleFunction<Child> value) {
    heading(text, title, columns);
    rows.forEach((name, row) -> {
      text.append("| ").append(name).append(" |");
      for (Child each : row) {
        String cell = each == null ? Page.NONE : Page.number(value.applyAsDouble(each));
        text.append(' ').append(cell).append(" |");
      }
      text.append('\n');
    });
  }

  /** How many times as fast as each emulator elfuse was, with the geometric mean. */
  private void quotients(StringBuilder text) {
    List<int[]> pairs = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (int ours = 0; ours < columns.size(); ours++) {
      for (int other = 0; other < columns.size(); other++) {
        if (columns.get(ours).startsWith("elfuse") && columns.get(other).startsWith("qemu")) {
          pairs.add(new int[] {ours, other});
          heads.add(columns.get(ours) + " : " + columns.get(other));
        }
      }
    }
    if (pairs.isEmpty()) {
      return;
    }
    heading(text, "How many times as fast as QEMU", heads);
    double[] logarithms = new double[pairs.size()];
    int[] counts = new int[pairs.size()];
    rows.forEach((name, row) -> {
      text.append("| ").append(name).append(" |");
      for (int i = 0; i < pairs.size(); i++) {
        Child ours = row[pairs.get(i)[0]];
        Child other = row[pairs.get(i)[1]];
        if (ours == null || other == null) {
          text.append(' ').append(Page.NONE).append(" |");
          continue;
        }
        double quotient = other.wallMillis() / ours.wallMillis();
        logarithms[i] += Math.log(quotient);
        counts[i]++;
        text.append(' ').append(hundredths(quotient)).append(" |");
      }
      text.append('\n');
    });
    text.append("| **geometric mean** |");
    for (int i = 0; i < counts.length; i++) {
      String mean = counts[i] == 0 ? Page.NONE : hundredths(Math.exp(logarithms[i] / counts[i]));
      text.append(" **").append(mean).append("** |");
    }
    text.append('\n');
  }

  private static void heading(StringBuilder text, String title, List<String> columns) {
    text.append("\n## ").append(title).append("\n\n| program |");
    columns.forEach(column -> text.append(' ').append(column).append(" |"));
    text.append("\n|---|").append("--:|".repeat(columns.size())).append('\n');
  }

  private static String hundredths(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
