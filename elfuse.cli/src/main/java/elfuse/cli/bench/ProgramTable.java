package elfuse.cli.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Tables and chart of {@link ProgramBench}.
 *
 * @param columns what was measured; elfuse's begin with "elfuse", qemu's with "qemu"
 * @param percents by program how much it had to do, see {@link Workload}
 * @param rows by program what each column took, null where it could not be measured
 * @param missing what is not here, a line for each
 */
record ProgramTable(
    List<String> columns,
    Map<String, Integer> percents,
    Map<String, Child[]> rows,
    List<String> missing) {
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
    text.append(
            "\n"
                + "How much there was to do, in percent of what the benchmark's files say, so that"
                + " QEMU")
        .append(" takes some twelve seconds unless `--percent` says how much: ")
        .append(
            percents.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", ")))
        .append(".\n");
    missing.forEach(line -> text.append("\n- ").append(line));
    text.append(missing.isEmpty() ? "" : "\n");
    if (chart != null) {
      text.append("\n![chart](").append(chart).append(")\n");
    }
    section(text, "Elapsed time, ms", Child::wallMillis);
    text.append(Quotients.table("program", columns, elapsed()));
    section(text, "CPU time, ms", Child::cpuMillis);
    section(text, "Peak of resident memory, MiB", Child::peakMebibytes);
    return text.toString();
  }

  /** {@return elapsed times as bars} */
  String chart() {
    return BarChart.of("ms", columns, elapsed());
  }

  private Map<String, double[]> elapsed() {
    Map<String, double[]> times = new LinkedHashMap<>();
    rows.forEach((name, row) -> {
      double[] values = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        values[i] = row[i] == null ? 0 : row[i].wallMillis();
      }
      times.put(name, values);
    });
    return times;
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

  private static void heading(StringBuilder text, String title, List<String> columns) {
    text.append("\n## ").append(title).append("\n\n| program |");
    columns.forEach(column -> text.append(' ').append(column).append(" |"));
    text.append("\n|---|").append("--:|".repeat(columns.size())).append('\n');
  }
}
