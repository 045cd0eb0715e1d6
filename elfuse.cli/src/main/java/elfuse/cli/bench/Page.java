package elfuse.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/** The page in the making: what was measured on, then the table row by row. */
final class Page {
  /** What a column says when nothing was measured for it. */
  static final String NONE = "–";

  private final StringBuilder text = new StringBuilder();

  /** Begins a page: what it is about, by which command it was made, on what. */
  Page(String title, String verb, Tools tools, String file) throws IOException {
    String command = "./elfuse " + verb + (file == null ? "" : " --write " + shown(Path.of(file)));
    text.append("# ").append(title).append("\n\n");
    text.append("Made by one command, `").append(command).append("`, which measures all columns");
    text.append("\nin turns and prints medians. Not a test: compare columns, not machines.\n\n");
    text.append("- date: ").append(LocalDate.now(ZoneOffset.UTC)).append('\n');
    text.append("- CPU: ").append(cpu()).append(", ");
    text.append(Runtime.getRuntime().availableProcessors()).append(" usable\n");
    text.append("- kernel: ").append(property("os.name")).append(' ');
    text.append(property("os.version")).append('\n');
    text.append("- JDK: ").append(property("java.vm.name")).append(' ');
    text.append(property("java.vm.version")).append('\n');
    text.append("- qemu: ").append(qemuVersion(tools.qemu())).append('\n');
    for (Path other : tools.qemus().values()) {
      if (!other.equals(tools.qemu())) {
        text.append("- qemu: ").append(qemuVersion(other)).append('\n');
      }
    }
    text.append('\n');
  }

  /** Begins the table of {@link #row}. */
  void table() {
    text.append("| what | elfuse | qemu-user | native |\n|---|--:|--:|--:|\n");
  }

  void append(CharSequence markdown) {
    text.append(markdown);
  }

  void row(String what, String elfuse, String qemu, String host) {
    text.append("| ").append(what).append(" | ").append(elfuse).append(" | ").append(qemu);
    text.append(" | ").append(host).append(" |\n");
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
  }

  /** A path of this machine has no place in a page that others read. */
  private static Path shown(Path file) {
    return file.isAbsolute() ? file.getFileName() : file;
  }

  private static String cpu() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(property("os.arch"));
    } catch (IOException notLinux) {
      return property("os.arch");
    }
  }

  static String qemuVersion(Path qemu) throws IOException {
    if (qemu == null) {
      return "not installed (Debian: apt-get install qemu-user-static)";
    }
    Process process = new ProcessBuilder(qemu.toString(), "--version").start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      return line == null ? "does not tell its version" : line;
    }
  }

  /** {@return where the chart of a page goes: beside it, with the extension svg} */
  static String chart(String file) {
    int dot = file.lastIndexOf('.');
    return (dot > file.lastIndexOf('/') ? file.substring(0, dot) : file) + ".svg";
  }

  private static String property(String name) {
    return System.getProperty(name);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
