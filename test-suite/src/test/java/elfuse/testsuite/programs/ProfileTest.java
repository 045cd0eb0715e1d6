package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code elfuse --profile}: where a program of known shares spends its time, and the file. */
class ProfileTest {
  private static final Path CROSS = Run.find("aarch64-linux-gnu-gcc");
  private static final String EARLIER = "from an earlier run";

  @TempDir static Path programs;
  private static Path guest;

  @TempDir Path folder;

  /** A function of the profile with what it took, whoever called it. */
  private record Taken(String file, String callers, long nanos) {}

  @BeforeAll
  static void compiled() throws Exception {
    assumeTrue(CROSS != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    guest =
        GuestCompiler.compile(
            CROSS,
            "profiled",
            programs.resolve("profiled"),
            "-O1",
            "-fno-omit-frame-pointer",
            "-fno-optimize-sibling-calls",
            "-static",
            "-w");
  }

  @ParameterizedTest
  // rounds enough for both functions to be translated alike for most of the time
  @CsvSource({"--jit-threshold=64, 3000", "--no-jit, 200"})
  void functionsHaveTheirSharesAndTheirCallers(String how, String rounds) throws Exception {
    Path file = folder.resolve("out.html");
    Run.Result plain = elfuse(guest.toString(), rounds);
    assertThat(elfuse(how, "--profile", file.toString(), guest.toString(), rounds))
        .isEqualTo(plain);
    Map<String, Taken> taken = functions(file);
    assertThat(taken).containsKeys("heavy", "light");
    double heavy = taken.get("heavy").nanos;
    double light = taken.get("light").nanos;
    assertThat(heavy / (heavy + light)).isBetween(0.65, 0.85);
    assertThat(heavy + light).isGreaterThan(0.5 * taken.get("all").nanos);
    for (String name : List.of("heavy", "light")) {
      assertThat(taken.get(name).file).isEqualTo("profiled");
      assertThat(taken.get(name).callers).endsWith("/main/both").startsWith("/all/profiled/");
    }
  }

  @Test
  void theFileIsCompleteWhenASignalEndsTheProgram() throws Exception {
    Path file = Files.writeString(folder.resolve("out.html"), EARLIER);
    Run.Result result = elfuse("--profile", file.toString(), guest.toString(), "20", "die");
    assertThat(result.status()).isEqualTo(128 + 15);
    assertThat(functions(file)).containsKey("all");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void theFileIsCompleteWhenTimeIsUp() throws Exception {
    Path file = folder.resolve("out.html");
    Run.Result result =
        elfuse("--timeout", "2", "--profile", file.toString(), guest.toString(), "-1");
    assertThat(result.status()).isEqualTo(124);
    assertThat(functions(file)).containsKeys("all", "both");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void aPathThatCannotBeWrittenIsToldBeforeTheProgramStarts() throws Exception {
    Path place = folder.resolve("no/such/out.html");
    assertThat(elfuse("--profile", place.toString(), guest.toString(), "1"))
        .isEqualTo(new Run.Result(125, "", "elfuse: --profile " + place + ": no such file\n"));
    assertThat(elfuse("--profile", folder.toString(), guest.toString(), "1"))
        .isEqualTo(new Run.Result(125, "", "elfuse: --profile " + folder + ": is a directory\n"));
    assertThat(elfuse("--profile=", guest.toString(), "1").status()).isEqualTo(125);
    assertThat(elfuse("--profile").status()).isEqualTo(125);
  }

  @Test
  void aProgramThatDoesNotStartLeavesAnEarlierProfile() throws Exception {
    Path file = Files.writeString(folder.resolve("out.html"), EARLIER);
    Run.Result result = elfuse("--profile", file.toString(), folder.resolve("missing").toString());
    assertThat(result.status()).isEqualTo(127);
    assertThat(file).hasContent(EARLIER);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  /** {@return what the page's data has by names, having checked that the page is well-formed} */
  private static Map<String, Taken> functions(Path file) throws Exception {
    NodeList scripts =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("script");
    String data = ((Element) scripts.item(0)).getTextContent();
    List<String[]> names = new ArrayList<>();
    Matcher name = Pattern.compile("\\[\"([^\"]*)\",\"([^\"]*)\"\\]").matcher(data);
    while (name.find()) {
      names.add(new String[] {name.group(1), name.group(2)});
    }
    Map<String, Taken> taken = new HashMap<>();
    List<String> path = new ArrayList<>();
    Matcher node =
        Pattern.compile("(\\d+),(\\d+),(\\d+),(\\d+)")
            .matcher(data.substring(data.indexOf("\"nodes\"")));
    while (node.find()) {
      int depth = Integer.parseInt(node.group(1));
      String[] function = names.get(Integer.parseInt(node.group(2)));
      path.subList(depth, path.size()).clear();
      String callers = path.isEmpty() ? "" : "/" + String.join("/", path);
      path.add(function[0]);
      Taken here = new Taken(function[1], callers, Long.parseLong(node.group(3)));
      Taken most = taken.get(function[0]);
      if (most == null || most.nanos < here.nanos) {
        taken.put(function[0], here);
      }
    }
    return taken;
  }

  private Run.Result elfuse(String... arguments) throws Exception {
    return Run.run(folder, Map.of(), new byte[0], Run.elfuse(arguments));
  }
}
