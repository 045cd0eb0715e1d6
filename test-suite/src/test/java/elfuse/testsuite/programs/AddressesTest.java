package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a program finds itself: elsewhere in every run, and always in the same place with {@code
 * --no-aslr}; for each kind of program that a linker makes.
 */
class AddressesTest {
  private static final Path GCC = Run.find("aarch64-linux-gnu-gcc");
  private static final Path LIBRARIES = Path.of("/usr/aarch64-linux-gnu");
  private static final int RUNS = 4;

  @TempDir static Path folder;

  @BeforeAll
  static void compiler() {
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    assumeTrue(
        Files.exists(LIBRARIES.resolve("lib/libc.so.6")),
        "no arm64 libraries (Debian: libc6-dev-arm64-cross)");
  }

  @ParameterizedTest
  @CsvSource({
    "-pie, program library heap map stack vdso",
    "-static-pie, program library heap map stack vdso",
    "-no-pie, heap map stack vdso",
    "-static, heap map stack vdso"
  })
  void addressesVaryUnlessTheyAreToldNotTo(String option, String random) throws Exception {
    // a root with the libraries where the interpreter looks for them
    Path root = Files.createDirectories(folder.resolve("root" + option));
    Files.createDirectories(root.resolve("lib"));
    for (String library : List.of("ld-linux-aarch64.so.1", "libc.so.6")) {
      Files.copy(LIBRARIES.resolve("lib").resolve(library), root.resolve("lib").resolve(library));
    }
    GuestCompiler.compile(
        GCC,
        "addresses",
        root.resolve("addresses"),
        "-O1",
        option.contains("pie") && !option.startsWith("-no") ? "-fPIE" : "-fno-pie",
        option);
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(run(root));
    }
    for (String what : random.split(" ")) {
      Set<String> seen = new HashSet<>();
      for (String run : runs) {
        seen.add(run.lines().filter(line -> line.startsWith(what)).findFirst().orElseThrow());
      }
      assertThat(seen).as(what).hasSizeGreaterThan(1);
    }
    assertThat(run(root, "--no-aslr")).isEqualTo(run(root, "--no-aslr"));
  }

  private static String run(Path root, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--sysroot", root.toString()));
    arguments.addAll(List.of(options));
    arguments.add("/addresses");
    Run.Result result =
        Run.run(folder, Map.of(), new byte[0], Run.elfuse(arguments.toArray(String[]::new)));
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }
}
