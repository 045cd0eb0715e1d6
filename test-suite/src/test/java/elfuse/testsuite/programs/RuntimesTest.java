package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One program of threads, signals and processes with each C library and each way of linking it, in
 * Debian's tree: the same output and status as with the host's library on the host's kernel.
 */
class RuntimesTest {
  private static final Path CROSS = Run.find("aarch64-linux-gnu-gcc");
  private static final Path NATIVE = Run.find("gcc", "cc");

  @TempDir static Path folder;
  private static Path source;
  private static Path tree;
  private static Run.Result expected;

  @BeforeAll
  static void onTheHost() throws Exception {
    assumeTrue(CROSS != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    assumeTrue(NATIVE != null, "no compiler for the host (Debian: gcc, libc6-dev)");
    String suite = System.getenv().getOrDefault("ELFUSE_DEBIAN_SUITE", "bookworm");
    ProgramTree trees = ProgramTree.of(suite);
    assumeTrue(trees != null, "no tree of Debian programs: test-suite/bin/fetch-programs");
    tree = trees.guest();
    source = folder.resolve("runtime.c");
    try (var resource =
        RuntimesTest.class.getResourceAsStream("/elfuse/testsuite/guests/runtime.c")) {
      Files.write(source, resource.readAllBytes());
    }
    Path host = folder.resolve("host");
    glibc(NATIVE, host, "-pthread");
    expected = Run.run(folder, Map.of("PATH", "/usr/bin:/bin"), new byte[0], List.of(host + ""));
    assertThat(expected.status()).as(expected.err()).isEqualTo(8);
  }

  private static void glibc(Path compiler, Path program, String option) throws Exception {
    List<String> command = new ArrayList<>(List.of(compiler.toString(), "-O2", "-w", option));
    command.addAll(List.of("-o", program.toString(), source.toString()));
    Run.Result compiled = Run.run(folder, System.getenv(), new byte[0], command);
    assertThat(compiled.err()).isEmpty();
  }

  private static void compare(String program) throws Exception {
    List<String> options = new ArrayList<>(List.of("--sysroot", tree.toString()));
    options.addAll(List.of("--bind", folder + ":/work", "--workdir", "/work", "--clear-env"));
    options.addAll(List.of("--env", "PATH=/usr/bin:/bin", "/work/" + program));
    Run.Result actual =
        Run.run(folder, Map.of(), new byte[0], Run.elfuse(options.toArray(String[]::new)));
    assertThat(actual.out()).as(actual.err()).isEqualTo(expected.out());
    assertThat(actual.status()).isEqualTo(expected.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-pie", "-no-pie", "-static", "-static-pie"})
  void glibcDoesWhatItDoesOnTheHost(String linking) throws Exception {
    glibc(CROSS, folder.resolve("glibc" + linking), linking);
    compare("glibc" + linking);
  }

  @ParameterizedTest
  @EnumSource(MuslCompiler.Linking.class)
  void muslDoesWhatGlibcDoesOnTheHost(MuslCompiler.Linking linking) throws Exception {
    MuslCompiler musl = new MuslCompiler(CROSS, MuslCompiler.treeInCache());
    assumeTrue(musl.isThere(), "no arm64 musl-dev: test-suite/bin/fetch-static could not");
    assertThat(musl.compile(source, folder.resolve("musl-" + linking), linking)).isEmpty();
    compare("musl-" + linking);
  }
}
