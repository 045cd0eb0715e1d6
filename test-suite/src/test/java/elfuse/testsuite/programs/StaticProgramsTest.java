package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs of other C libraries and runtimes than glibc: musl, linked from Debian's own musl-dev,
 * and Debian's gosu, which is Go. Each looks the vDSO up, makes threads and waits in its own way.
 */
class StaticProgramsTest {
  private static final Path GCC = Run.find("aarch64-linux-gnu-gcc");
  private static final Path QEMU = Run.find("qemu-aarch64-static", "qemu-aarch64");
  private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin");
  private static Path tree;

  @TempDir Path folder;

  @BeforeAll
  static void fetched() {
    tree = MuslCompiler.treeInCache();
    assumeTrue(
        Files.isReadable(tree.resolve(".debian-tree")),
        "no arm64 gosu and musl-dev: test-suite/bin/fetch-static could not");
    assumeTrue(QEMU != null, "no qemu-aarch64 to compare with (Debian: qemu-user-static)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", ""})
  void aGoProgramDoesWhatItDoesUnderQemu(String argument) throws Exception {
    Path gosu = find("gosu");
    List<String> arguments = new ArrayList<>(List.of(gosu.toString()));
    if (!argument.isEmpty()) {
      arguments.add(argument);
    }
    List<String> qemu = new ArrayList<>(List.of(QEMU.toString()));
    qemu.addAll(arguments);
    Run.Result expected = Run.run(folder, ENVIRONMENT, new byte[0], qemu);
    Run.Result actual =
        Run.run(folder, ENVIRONMENT, new byte[0], Run.elfuse(arguments.toArray(String[]::new)));
    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "identity"})
  void aProgramOfMuslDoesWhatItDoesUnderQemu(String name) throws Exception {
    Path program = compile(name);
    Run.Result expected =
        Run.run(folder, ENVIRONMENT, new byte[0], List.of(QEMU.toString(), program.toString()));
    Run.Result actual = Run.run(folder, ENVIRONMENT, new byte[0], Run.elfuse(program.toString()));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void muslFindsTheVdso() throws Exception {
    Run.Result result =
        Run.run(
            folder,
            Map.of("ELFUSE_SHIM_STATS", "1"),
            new byte[0],
            Run.elfuse(compile("clock").toString()));
    assertThat(result.out()).isEqualTo("100000\n");
    String other = result.err().replaceAll("(?s).*shim: other +([0-9]+).*", "$1");
    assertThat(Integer.parseInt(other)).as(result.err()).isLessThan(2000);
  }

  private static Path find(String name) throws Exception {
    try (Stream<Path> files = Files.walk(tree)) {
      return files
          .filter(file -> file.getFileName().toString().equals(name) && Files.isRegularFile(file))
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow();
    }
  }

  private Path compile(String name) throws Exception {
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    Path source = folder.resolve(name + ".c");
    try (var resource =
        StaticProgramsTest.class.getResourceAsStream("/elfuse/testsuite/guests/" + name + ".c")) {
      Files.write(source, resource.readAllBytes());
    }
    Path program = folder.resolve(name);
    var musl = new MuslCompiler(GCC, tree);
    assertThat(musl.compile(source, program, MuslCompiler.Linking.STATIC))
        .as("compiling " + name)
        .isEmpty();
    return program;
  }
}
