package elfuse.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code elfuse bench programs}, and what the programs are given to read. */
class ProgramTableTest {
  private static final List<String> COLUMNS =
      List.of("elfuse soft, first run", "qemu-user 7.2", "qemu-user 10", "native");

  @TempDir Path folder;

  private static Map<String, Child[]> rows() {
    Map<String, Child[]> rows = new LinkedHashMap<>();
    rows.put("xz", new Child[] {child(2000), child(4000), null, child(100)});
    rows.put("lua", new Child[] {child(4000), child(1000), null, child(50)});
    return rows;
  }

  private static Map<String, Integer> percents() {
    Map<String, Integer> percents = new LinkedHashMap<>();
    percents.put("xz", 310);
    percents.put("lua", 95);
    return percents;
  }

  private static Child child(double millis) {
    return new Child(millis, millis + 7, millis / 10);
  }

  @Test
  void eachNumberHasItsTableAndWhatIsMissingIsADash() {
    String page =
        new ProgramTable(COLUMNS, percents(), rows(), List.of("no QEMU 10 here")).markdown("p.svg");
    assertThat(page)
        .contains("how much: xz 310, lua 95.\n")
        .contains("\n- no QEMU 10 here\n", "![chart](p.svg)")
        .contains("| xz | 2000 | 4000 | – | 100 |")
        .contains("| xz | 2007 | 4007 | – | 107 |")
        .contains("| xz | 200 | 400 | – | 10 |")
        .contains("| lua | 4000 | 1000 | – | 50 |")
        // twice and a quarter as fast
        .contains(
            "| xz | 2.00 | – |\n| lua | 0.25 | – |\n| **geometric mean** | **0.71** | **–** |");
    assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(4);
    assertThat(page.lines().filter(line -> line.startsWith("| program |")))
        .allMatch(line -> line.contains("qemu-user 10"));
  }

  @Test
  void withoutQemuNothingIsCompared() {
    Map<String, Child[]> rows = Map.of("xz", new Child[] {child(2000)});
    String page =
        new ProgramTable(List.of("elfuse soft"), Map.of(), rows, List.of()).markdown(null);
    assertThat(page).doesNotContain("geometric", "chart").contains("| xz | 2000 |");
  }

  @Test
  void quotientsLeaveOutWhatIsMissing() {
    Map<String, double[]> rows = new LinkedHashMap<>();
    rows.put("fib", new double[] {100, 800, 400, 10});
    rows.put("crc", new double[] {100, 0, 100, 10});
    assertThat(
            Quotients.table(
                "kernel",
                List.of("elfuse soft", "qemu-user 7.2", "qemu-user 10.0", "native"),
                rows))
        .contains("| kernel | elfuse soft : qemu-user 7.2 | elfuse soft : qemu-user 10.0 |\n")
        .contains("| fib | 8.00 | 4.00 |\n| crc | – | 1.00 |\n")
        .endsWith("| **geometric mean** | **8.00** | **2.00** |\n");
    assertThat(Quotients.table("kernel", List.of("elfuse soft", "native"), rows)).isEmpty();
  }

  @Test
  void theChartHasABarForWhatWasMeasured() {
    String chart = new ProgramTable(COLUMNS, percents(), rows(), List.of()).chart();
    // a key for each column, a bar for each number, the background
    assertThat(chart.split("<rect", -1)).hasSize(1 + 1 + 4 + 6);
    assertThat(chart).startsWith("<svg ").contains("xz", "lua", ">4000<").endsWith("</svg>\n");
  }

  @Test
  void inputsAreTheSameInEveryRunAndAsLongAsAskedFor() {
    byte[] text = Inputs.text(100_000);
    assertThat(text).hasSize(100_000).isEqualTo(Inputs.text(100_000)).endsWith('\n');
    String words = new String(text, StandardCharsets.ISO_8859_1);
    assertThat(words.lines().mapToInt(String::length).max().orElse(0)).isLessThan(150);
    assertThat(words.chars().filter(c -> c == ' ').count()).isBetween(10_000L, 40_000L);
    assertThat(Inputs.text(1)).isEqualTo(new byte[] {'\n'});
    assertThat(Inputs.source(3)).isEqualTo(Inputs.source(3));
    assertThat(new String(Inputs.source(3), StandardCharsets.ISO_8859_1)).contains("f2(struct");
  }

  @Test
  void aProgramIsFoundByItsPattern() throws Exception {
    Workload gcc =
        Workload.ALL.stream().filter(each -> each.name().equals("gcc")).findFirst().orElseThrow();
    assertThat(gcc.in(folder)).isNull();
    Path cc1 = folder.resolve("usr/lib/gcc-cross/aarch64-linux-gnu/12/cc1");
    Files.createDirectories(cc1.getParent());
    assertThat(gcc.in(folder)).isNull();
    Files.createFile(cc1);
    assertThat(gcc.in(folder)).isEqualTo("/usr/lib/gcc-cross/aarch64-linux-gnu/12/cc1");
  }

  @Test
  void aFolderOfInputsGoesAwayWithAllThatCameIn() throws Exception {
    Path inside;
    try (Scratch scratch = new Scratch()) {
      inside = scratch.folder();
      assertThat(Files.size(scratch.random("data", (3 << 20) + 5))).isEqualTo((3 << 20) + 5);
      Files.createDirectories(inside.resolve("cache/profiles"));
      Files.createFile(inside.resolve("cache/profiles/one"));
    }
    assertThat(inside).doesNotExist();
  }
}
