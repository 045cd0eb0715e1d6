package elfuse.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares with {@code readelf} of GNU binutils on files that GNU tools made. */
class ElfOracleTest {
  private static final Path CROSS = Path.of("/usr/aarch64-linux-gnu");
  private static final String READELF = "aarch64-linux-gnu-readelf";
  private static final LoadLimits LIMITS = new LoadLimits(0x8000, 1L << 39, List.of());

  @BeforeAll
  static void needsTools() {
    assumeTrue(onPath(READELF), "binutils-aarch64-linux-gnu is not installed");
    assumeTrue(Files.isDirectory(CROSS.resolve("lib")), "libc6-arm64-cross is not installed");
  }

  private static boolean onPath(String name) {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, name))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    return new String(output, StandardCharsets.ISO_8859_1).lines().toList();
  }

  private static List<Path> libraries() throws IOException {
    try (Stream<Path> files = Files.list(CROSS.resolve("lib"))) {
      return files
          .filter(f -> f.getFileName().toString().matches(".*\\.so(\\.\\d+)*"))
          .filter(f -> Files.isRegularFile(f) && isElf(f))
          .sorted()
          .toList();
    }
  }

  private static boolean isElf(Path file) {
    try (ElfInput input = ElfInput.open(file)) {
      byte[] magic = new byte[4];
      return input.read(0, magic, 0, 4) == 4 && magic[1] == 'E' && magic[2] == 'L';
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Test
  void programHeadersAgree() throws IOException {
    int files = 0;
    for (Path path : libraries()) {
      try (ElfInput input = ElfInput.open(path)) {
        ElfFile file = ElfFile.read(input);
        List<String> ours = new ArrayList<>();
        for (ProgramHeader h : file.programHeaders()) {
          ours.add(
              String.format(
                  "0x%06x 0x%016x 0x%06x 0x%06x %s%s%s 0x%x",
                  h.offset(),
                  h.vaddr(),
                  h.fileSize(),
                  h.memSize(),
                  (h.flags() & 4) != 0 ? "R" : "",
                  (h.flags() & 2) != 0 ? "W" : "",
                  (h.flags() & 1) != 0 ? "E" : "",
                  h.align()));
        }
        List<String> theirs = new ArrayList<>();
        for (String line : run(READELF, "-lW", path.toString())) {
          String[] w = line.trim().split("\\s+");
          if (w.length > 6 && w[1].startsWith("0x") && w[2].startsWith("0x")) {
            String flags = String.join("", List.of(w).subList(6, w.length - 1));
            theirs.add(String.join(" ", w[1], w[2], w[4], w[5], flags, w[w.length - 1]));
          }
        }
        assertThat(ours).as("%s", path).isEqualTo(theirs);
        assertThat(LoadPlan.of(file, input, 1L << 30, LIMITS).steps()).isNotEmpty();
        files++;
      }
    }
    assertThat(files).isGreaterThan(5);
  }

  @Test
  void sectionsSymbolsAndNotesAgree() throws IOException {
    for (Path path : libraries()) {
      try (ElfInput input = ElfInput.open(path)) {
        ElfFile file = ElfFile.read(input);
        List<String> theirs = new ArrayList<>();
        for (String line : run(READELF, "-SW", path.toString())) {
          String text = line.replaceFirst("^\\s*\\[\\s*(\\d+)\\]", "$1");
          String[] w = text.trim().split("\\s+");
          if (!text.equals(line) && w.length > 6 && !w[0].equals("0")) {
            theirs.add(w[0] + " " + w[1] + " " + w[3] + " " + w[4] + " " + w[5]);
          }
        }
        List<String> ours = new ArrayList<>();
        for (Section s : file.sections().stream().skip(1).toList()) {
          ours.add(
              String.format(
                  "%d %s %016x %06x %06x", s.index(), s.name(), s.address(), s.offset(), s.size()));
        }
        assertThat(ours).as("%s", path).isEqualTo(theirs);

        long symbols =
            run(READELF, "--dyn-syms", "-W", path.toString()).stream()
                .filter(line -> line.matches("\\s*\\d+: .*"))
                .count();
        if (file.section(".symtab") == null) {
          assertThat((long) file.symbols().size()).as("%s", path).isEqualTo(symbols);
        }

        String notes = String.join("\n", run(READELF, "-nW", path.toString()));
        byte[] id = file.buildId();
        if (id != null) {
          assertThat(notes).contains("Build ID: " + HexFormat.of().formatHex(id));
        } else {
          assertThat(notes).doesNotContain("Build ID");
        }
        assertThat(file.branchTargetsChecked())
            .as("%s", path)
            .isEqualTo(notes.contains("AArch64 feature: BTI"));
      }
    }
  }

  @Test
  void programsOfTheCrossCompilerLoadAsReadelfSays(@TempDir Path folder) throws IOException {
    assumeTrue(onPath("aarch64-linux-gnu-gcc"), "gcc-aarch64-linux-gnu is not installed");
    Path source = folder.resolve("a.c");
    Files.writeString(source, "int big[5000]; int one = 1; int main(void) { return big[0]; }\n");
    for (List<String> options :
        List.of(
            List.of("-static"),
            List.of("-static-pie"),
            List.of("-no-pie"),
            List.of("-pie", "-mbranch-protection=standard", "-z", "execstack"))) {
      Path program = folder.resolve("program");
      List<String> command = new ArrayList<>(List.of("aarch64-linux-gnu-gcc", "-O1"));
      command.addAll(options);
      command.addAll(List.of(source.toString(), "-o", program.toString()));
      run(command.toArray(String[]::new));
      try (ElfInput input = ElfInput.open(program)) {
        ElfFile file = ElfFile.read(input);
        boolean fixed = !options.getFirst().endsWith("pie") || options.contains("-no-pie");
        assertThat(file.isPositionIndependent()).as("%s", options).isEqualTo(!fixed);
        assertThat(file.executableStack()).isEqualTo(options.contains("execstack"));
        List<String> text = run(READELF, "-hlsW", program.toString());
        String all = String.join("\n", text);
        assertThat(all).contains("Entry point address:               0x" + hex(file.entry()));
        if (file.interpreter() != null) {
          assertThat(all).contains("[Requesting program interpreter: " + file.interpreter() + "]");
        } else {
          assertThat(all).doesNotContain("Requesting program interpreter");
        }
        LoadPlan plan = LoadPlan.of(file, input, fixed ? 0 : 1L << 32, LIMITS);
        assertThat(plan.programHeaders())
            .isEqualTo(file.programHeader(ProgramHeader.PT_LOAD).vaddr() + plan.bias() + 64);
        Symbol main = file.symbols().find("main");
        String row = text.stream().filter(line -> line.endsWith(" main")).findFirst().orElseThrow();
        assertThat(row).contains(String.format("%016x", main.value()));
        assertThat(file.symbols().at(main.value()).name()).isEqualTo("main");
        assertThat(file.symbols().at(main.value() + main.size() - 4).name()).isEqualTo("main");
      }
    }
  }

  private static String hex(long value) {
    return Long.toHexString(value);
  }
}
