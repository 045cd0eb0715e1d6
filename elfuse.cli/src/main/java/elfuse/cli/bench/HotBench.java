package elfuse.cli.bench;

import elfuse.asm.ElfImageWriter;
import elfuse.asm.TextAssembler;
import elfuse.hv.Availability;
import elfuse.hv.HypervisorProvider;
import elfuse.hv.Hypervisors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What hot system calls cost: one guest program makes each a million times and tells how long it
 * took, on every usable engine with and without fast paths, under qemu-user, and natively on an
 * arm64 host; in turns.
 */
public final class HotBench {
  private static final int ROUNDS = 3;
  private static final double COUNT = 1_000_000;
  private static final long BASE = 0x400000;

  private HotBench() {}

  private record Contestant(String name, List<String> command) {}

  /**
   * Measures, then prints the page or writes it, with a chart beside it.
   *
   * @param file where the page goes, or null for standard output; the chart is named like it, with
   *     the extension svg
   * @throws IOException if a measured program fails or a file cannot be written
   */
  public static void run(String file) throws IOException {
    Map<String, double[][]> samples = new LinkedHashMap<>();
    List<Contestant> contestants = new ArrayList<>();
    Tools tools;
    try (Scratch scratch = new Scratch()) {
      tools = Tools.find();
      byte[] image = ElfImageWriter.write(TextAssembler.at(BASE).assemble(source()));
      contestants(tools, scratch.program("hot", image).toString(), contestants);
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < contestants.size(); i++) {
          int column = i;
          int row = round;
          once(contestants.get(i).command)
              .forEach((name, nanos) ->
                  samples
                          .computeIfAbsent(name, n -> new double[contestants.size()][ROUNDS])[
                          column][row] =
                      nanos / COUNT);
        }
      }
    }
    List<String> columns = contestants.stream().map(Contestant::name).toList();
    Map<String, double[]> medians = new LinkedHashMap<>();
    samples.forEach((name, all) -> {
      double[] row = new double[all.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = Child.median(all[i]);
      }
      medians.put(name, row);
    });
    String page = page(tools, file, columns, medians);
    if (file == null) {
      System.out.write(page.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } else {
      Files.writeString(Path.of(file), page);
      Files.writeString(Path.of(chart(file)), BarChart.of("ns per call", columns, medians));
    }
  }

  private static String source() throws IOException {
    try (InputStream in = HotBench.class.getResourceAsStream("hot.s")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void contestants(Tools tools, String program, List<Contestant> out) {
    for (HypervisorProvider engine : Hypervisors.providers()) {
      if (engine.probe() instanceof Availability.Usable) {
        String name = engine.name();
        out.add(new Contestant("elfuse " + name, tools.elfuseOn(name, program)));
        out.add(
            new Contestant(
                "elfuse " + name + ", no fast paths",
                tools.elfuseOn(name, "--no-fastpath", program)));
      }
    }
    if (tools.qemu() != null) {
      out.add(new Contestant("qemu-user", tools.qemu(program)));
    }
    if (System.getProperty("os.arch").equals("aarch64")
        && System.getProperty("os.name").equals("Linux")) {
      out.add(new Contestant("native", List.of(program)));
    }
  }

  private static Map<String, Long> once(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Long> nanos = new LinkedHashMap<>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines
          .lines()
          .forEach(line -> {
            int blank = line.lastIndexOf(' ');
            nanos.put(line.substring(0, blank), Long.parseLong(line.substring(blank + 1)));
          });
      if (process.waitFor() != 0) {
        throw new IOException("status " + process.exitValue() + " from " + command);
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while measuring", stopped);
    }
    return nanos;
  }

  private static String chart(String file) {
    int dot = file.lastIndexOf('.');
    return (dot > file.lastIndexOf('/') ? file.substring(0, dot) : file) + ".svg";
  }

  private static String page(
      Tools tools, String file, List<String> columns, Map<String, double[]> rows)
      throws IOException {
    Page page = new Page("Hot system calls", "bench hot", tools, file);
    StringBuilder head = new StringBuilder("Nanoseconds for one call, of a million each.\n\n");
    if (file != null) {
      head.append("![chart](").append(Path.of(chart(file)).getFileName()).append(")\n\n");
    }
    head.append("| call |");
    columns.forEach(column -> head.append(' ').append(column).append(" |"));
    head.append("\n|---|").append("--:|".repeat(columns.size())).append('\n');
    rows.forEach((name, values) -> {
      head.append("| ").append(name).append(" |");
      for (double value : values) {
        head.append(' ').append(value == 0 ? Page.NONE : Page.number(value)).append(" |");
      }
      head.append('\n');
    });
    page.append(head);
    return page.toString();
  }
}
