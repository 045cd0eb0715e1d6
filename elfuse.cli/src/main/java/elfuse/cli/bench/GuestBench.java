package elfuse.cli.bench;

import elfuse.asm.ElfImageWriter;
import elfuse.asm.TextAssembler;
import elfuse.hv.Availability;
import elfuse.hv.Hypervisor;
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
import java.util.Set;

/**
 * One guest program that times itself and tells a line for each thing it did, "name nanoseconds",
 * on every usable engine, under qemu-user and natively, in turns; a table of medians and a chart.
 */
final class GuestBench {
  static final int ROUNDS = 3;
  private static final long BASE = 0x400000;

  /** The same operations on the host itself, where the program cannot run. */
  interface Natively {
    /** {@return nanoseconds by name} */
    Map<String, Long> measure() throws IOException;
  }

  /**
   * What is measured.
   *
   * @param title the page's
   * @param command how the page is made
   * @param resource the program's source
   * @param head the sentence above the table
   * @param unit what the chart's axis says
   * @param count how many operations a line stands for
   * @param fastPaths whether it is measured without fast paths as well
   * @param natively the host's own, or null
   * @param arguments of the program
   * @param engine the only engine that is measured, or null for all
   * @param exits whether engines tell what left the guest
   * @param rounds how often everything is measured
   * @param quotients whether there is a table of elfuse and QEMU compared
   */
  record Subject(
      String title,
      String command,
      String resource,
      String head,
      String unit,
      double count,
      boolean fastPaths,
      Natively natively,
      List<String> arguments,
      String engine,
      boolean exits,
      int rounds,
      boolean quotients) {

    Subject(
        String title,
        String command,
        String resource,
        String head,
        String unit,
        double count,
        boolean fastPaths,
        Natively natively) {
      this(
          title, command, resource, head, unit, count, fastPaths, natively, List.of(), null, false,
          ROUNDS, false);
    }

    boolean measures(HypervisorProvider provider) {
      return (engine == null || engine.equals(provider.name()))
          && provider.probe() instanceof Availability.Usable;
    }
  }

  private final Subject subject;

  GuestBench(Subject subject) {
    this.subject = subject;
  }

  private record Contestant(String name, List<String> command, Natively natively) {
    Contestant(String name, List<String> command) {
      this(name, command, null);
    }

    Map<String, Long> once() throws IOException {
      return natively != null ? natively.measure() : GuestBench.once(command);
    }
  }

  /**
   * Measures, then prints the page or writes it, with a chart beside it.
   *
   * @param file where the page goes, or null for standard output; the chart is named like it, with
   *     the extension svg
   * @throws IOException if a measured program fails or a file cannot be written
   */
  void run(String file) throws IOException {
    Map<String, double[][]> samples = new LinkedHashMap<>();
    List<Contestant> contestants = new ArrayList<>();
    Map<String, List<Long>> exits = new LinkedHashMap<>();
    Tools tools;
    Path guest = null;
    try (Scratch scratch = new Scratch()) {
      tools = Tools.find();
      if (subject.resource.endsWith(".c")) {
        compiled(tools, scratch, contestants);
      } else {
        byte[] image = ElfImageWriter.write(TextAssembler.at(BASE).assemble(source()));
        Path program = scratch.program("guest", image);
        contestants(tools, program.toString(), contestants);
        guest = program;
      }
      for (int round = 0; round < subject.rounds; round++) {
        for (int i = 0; i < contestants.size(); i++) {
          int column = i;
          int row = round;
          contestants
              .get(i)
              .once()
              .forEach((name, nanos) ->
                  samples
                          .computeIfAbsent(
                              name, n -> new double[contestants.size()][subject.rounds])[column][
                          row] =
                      nanos / subject.count);
        }
      }
      if (subject.exits) {
        countExits(guest, samples.size(), exits);
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
    String page = page(tools, file, columns, medians) + exits(medians.keySet(), exits);
    if (file == null) {
      System.out.write(page.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } else {
      Files.writeString(Path.of(file), page);
      Files.writeString(Path.of(Page.chart(file)), BarChart.of(subject.unit, columns, medians));
    }
  }

  private String source() throws IOException {
    try (InputStream in = GuestBench.class.getResourceAsStream(subject.resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A C program, which is told a command that runs busybox where it is. */
  private void compiled(Tools tools, Scratch scratch, List<Contestant> out) throws IOException {
    String text = source();
    Path guest = compile("aarch64-linux-gnu-gcc", scratch, "guest", text);
    String busybox = tools.busybox() == null ? null : tools.busybox().toString();
    for (HypervisorProvider engine : Hypervisors.providers()) {
      if (engine.probe() instanceof Availability.Usable) {
        List<String> command =
            new ArrayList<>(tools.elfuseOn(engine.name(), "--no-profile", guest.toString()));
        addCommand(command, null, busybox);
        out.add(new Contestant("elfuse " + engine.name(), command));
      }
    }
    tools
        .qemus()
        .forEach((name, qemu) -> {
          List<String> command = new ArrayList<>(List.of(qemu.toString(), guest.toString()));
          addCommand(command, qemu, busybox);
          out.add(new Contestant(name, command));
        });
    Path host = compile("cc", scratch, "host", text);
    List<String> command = new ArrayList<>(List.of(host.toString()));
    Path own = Tools.onPath("busybox");
    addCommand(command, null, own == null ? null : own.toString());
    out.add(new Contestant("native", command));
  }

  private static void addCommand(List<String> to, Path interpreter, String busybox) {
    if (busybox != null) {
      if (interpreter != null) {
        to.add(interpreter.toString());
      }
      to.addAll(List.of(busybox, "true"));
    }
  }

  private static Path compile(String compiler, Scratch scratch, String name, String text)
      throws IOException {
    if (Tools.onPath(compiler) == null) {
      throw new IOException("bench: needs " + compiler + " (Debian: gcc-aarch64-linux-gnu, gcc)");
    }
    Path source = scratch.file(name + ".c", text.getBytes(StandardCharsets.UTF_8));
    Path program = scratch.program(name, new byte[0]);
    once(List.of(compiler, "-O2", "-static", "-w", "-pthread", "-o", program + "", source + ""));
    return program;
  }

  private void contestants(Tools tools, String program, List<Contestant> out) throws IOException {
    for (HypervisorProvider engine : Hypervisors.providers()) {
      if (subject.measures(engine)) {
        String name = engine.name();
        out.add(
            new Contestant("elfuse " + name, told(tools.elfuseOn(name, "--no-profile", program))));
        if (subject.fastPaths) {
          out.add(
              new Contestant(
                  "elfuse " + name + ", no fast paths",
                  told(tools.elfuseOn(name, "--no-profile", "--no-fastpath", program))));
        }
      }
    }
    tools
        .qemus()
        .forEach(
            (name, qemu) -> out.add(new Contestant(name, told(List.of(qemu.toString(), program)))));
    if (System.getProperty("os.arch").equals("aarch64")
        && System.getProperty("os.name").equals("Linux")) {
      out.add(new Contestant("native", told(List.of(program))));
    } else if (subject.natively != null) {
      out.add(new Contestant("native", List.of(), subject.natively));
    }
  }

  private List<String> told(List<String> command) {
    List<String> all = new ArrayList<>(command);
    all.addAll(subject.arguments);
    return all;
  }

  /** Fills columns, one for each engine that counts and each way; rows as the program has them. */
  private void countExits(Path program, int rows, Map<String, List<Long>> columns)
      throws IOException {
    for (HypervisorProvider provider : Hypervisors.providers()) {
      if (!subject.measures(provider) || !Exits.counts(provider, program)) {
        continue;
      }
      try (Hypervisor engine = provider.open()) {
        for (boolean fastPaths : new boolean[] {true, false}) {
          List<Long> column = new ArrayList<>();
          for (int row = 0; row < rows; row++) {
            column.add(Exits.ofThousandCalls(engine, program, row, fastPaths));
          }
          columns.put("elfuse " + provider.name() + (fastPaths ? "" : ", no fast paths"), column);
        }
      }
    }
  }

  private static String exits(Set<String> names, Map<String, List<Long>> columns) {
    if (columns.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\nHow often 1,000 calls left the guest:\n\n| call |");
    columns.keySet().forEach(column -> text.append(' ').append(column).append(" |"));
    text.append("\n|---|").append("--:|".repeat(columns.size())).append('\n');
    int row = 0;
    for (String name : names) {
      text.append("| ").append(name).append(" |");
      for (List<Long> column : columns.values()) {
        // the difference of two runs, of which the first may have set the clock's anchor oftener
        text.append(' ').append(Math.max(0, column.get(row))).append(" |");
      }
      text.append('\n');
      row++;
    }
    return text.toString();
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

  private String page(Tools tools, String file, List<String> columns, Map<String, double[]> rows)
      throws IOException {
    Page page = new Page(subject.title, subject.command, tools, file);
    StringBuilder head = new StringBuilder(subject.head).append("\n\n");
    if (file != null) {
      head.append("![chart](").append(Path.of(Page.chart(file)).getFileName()).append(")\n\n");
    }
    head.append("| operation |");
    columns.forEach(column -> head.append(' ').append(column).append(" |"));
    head.append("\n|---|").append("--:|".repeat(columns.size())).append('\n');
    rows.forEach((name, values) -> {
      head.append("| ").append(name).append(" |");
      for (double value : values) {
        head.append(' ').append(value == 0 ? Page.NONE : Page.number(value)).append(" |");
      }
      head.append('\n');
    });
    if (subject.quotients) {
      head.append(Quotients.table("operation", columns, rows));
    }
    page.append(head);
    return page.toString();
  }
}
