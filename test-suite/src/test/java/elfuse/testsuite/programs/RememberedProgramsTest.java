package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was hot in a program is known when it runs again, and nothing depends on that. */
class RememberedProgramsTest {
  private static final Path CROSS = Run.find("aarch64-linux-gnu-gcc");
  private static final Pattern REMEMBERED = Pattern.compile("(\\d[\\d,]*) remembered");

  @TempDir static Path programs;
  @TempDir Path folder;

  @BeforeAll
  static void compiled() throws Exception {
    assumeTrue(CROSS != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    GuestCompiler.compile(CROSS, "profiled", programs.resolve("profiled"), "-O1", "-static", "-w");
    GuestCompiler.compile(
        CROSS,
        "profiled",
        programs.resolve("nameless"),
        "-O1",
        "-static",
        "-w",
        "-Wl,--build-id=none");
    GuestCompiler.compile(CROSS, "smc", programs.resolve("smc"), "-O2", "-static", "-w");
  }

  private Run.Result run(Map<String, String> more, String... words)
      throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("ELFUSE_JIT_STATS", "1");
    return Run.run(folder, environment, new byte[0], Run.optimized(words));
  }

  /** Runs the program; {@return how many of its regions were known} */
  private int known(Map<String, String> environment, String... words) throws Exception {
    Run.Result result = run(environment, words);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err().lines()).as("nothing but the statistics").hasSize(1);
    Matcher matcher = REMEMBERED.matcher(result.err());
    assertThat(matcher.find()).isTrue();
    return Integer.parseInt(matcher.group(1).replace(",", ""));
  }

  private static String[] profiled(String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of(programs.resolve("profiled").toString(), "3000"));
    return words.toArray(String[]::new);
  }

  private static List<Path> files(Path profiles) throws IOException {
    try (Stream<Path> all = Files.list(profiles)) {
      return all.toList();
    }
  }

  @Test
  void aSecondRunKnowsWhatTheFirstFound() throws Exception {
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    assertThat(known(xdg, profiled())).isZero();
    assertThat(known(xdg, profiled())).isPositive();
    Path profiles = folder.resolve("cache/elfuse/profiles");
    assertThat(files(profiles)).hasSize(1);
    assertThat(Files.getPosixFilePermissions(profiles))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    Map<String, String> home = Map.of("HOME", folder.resolve("home").toString());
    assertThat(known(home, profiled())).isZero();
    assertThat(known(home, profiled())).isPositive();
    assertThat(files(folder.resolve("home/.cache/elfuse/profiles"))).hasSize(1);
  }

  @Test
  void aProgramThatIsEndedIsRememberedAsWell() throws Exception {
    String program = programs.resolve("profiled").toString();
    Map<String, String> timed = Map.of("XDG_CACHE_HOME", folder.resolve("timed").toString());
    assertThat(run(timed, "--timeout", "5", program, "-1").status()).isEqualTo(124);
    assertThat(known(timed, profiled())).isPositive();
    Map<String, String> killed = Map.of("XDG_CACHE_HOME", folder.resolve("killed").toString());
    assertThat(run(killed, program, "3000", "die").status()).isEqualTo(128 + 15);
    assertThat(known(killed, profiled())).isPositive();
  }

  @Test
  void aProgramWithoutBuildIdIsKnownByItsContent() throws Exception {
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", folder.toString());
    String program = programs.resolve("nameless").toString();
    assertThat(known(xdg, program, "3000")).isZero();
    assertThat(known(xdg, program, "3000")).isPositive();
    assertThat(known(xdg, profiled())).isZero();
    assertThat(files(folder.resolve("elfuse/profiles"))).hasSize(2);
  }

  @Test
  void noProfileNeitherReadsNorWrites() throws Exception {
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", folder.toString());
    assertThat(known(xdg, profiled("--no-profile"))).isZero();
    assertThat(folder.resolve("elfuse")).doesNotExist();
    assertThat(known(xdg, profiled())).isZero();
    Path file = files(folder.resolve("elfuse/profiles")).getFirst();
    byte[] before = Files.readAllBytes(file);
    assertThat(known(xdg, profiled("--no-profile"))).isZero();
    assertThat(file).hasBinaryContent(before);
    assertThat(run(xdg, "--no-profile=1", "x"))
        .isEqualTo(new Run.Result(125, "", "elfuse: --no-profile takes no value\n"));
  }

  @Test
  void whereNothingCanBeRememberedProgramsRunAsEver() throws Exception {
    assertThat(known(Map.of(), profiled())).isZero();
    assertThat(known(Map.of("HOME", "relative"), profiled())).isZero();
    assertThat(known(Map.of("XDG_CACHE_HOME", "relative"), profiled())).isZero();
    assertThat(folder).isEmptyDirectory();
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertThat(known(Map.of("XDG_CACHE_HOME", file.toString()), profiled())).isZero();
    assertThat(file).hasContent("mine");
  }

  @Test
  void aDamagedProfileIsReplaced() throws Exception {
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", folder.toString());
    assertThat(known(xdg, profiled())).isZero();
    Path file = files(folder.resolve("elfuse/profiles")).getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(known(xdg, profiled())).isZero();
    assertThat(known(xdg, profiled())).isPositive();
  }

  @Test
  void codeThatChangesIsExecutedAsItIsWhateverItWasBefore() throws Exception {
    Map<String, String> xdg = Map.of("XDG_CACHE_HOME", folder.toString());
    String program = programs.resolve("smc").toString();
    Run.Result plain = run(Map.of(), "--no-jit", program, "60");
    for (int i = 0; i < 3; i++) {
      Run.Result result = run(xdg, "--jit-threshold=1", program, "60");
      assertThat(result.out()).isEqualTo(plain.out());
      assertThat(result.status()).isEqualTo(plain.status());
    }
    assertThat(files(folder.resolve("elfuse/profiles"))).hasSize(1);
  }
}
