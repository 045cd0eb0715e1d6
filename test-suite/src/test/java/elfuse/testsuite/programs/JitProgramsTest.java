package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs that compile while they run, in Debian's trees: the same output and status as with the
 * same packages of the host's architecture on the host's Linux.
 */
class JitProgramsTest {
  private static ProgramTree tree;

  @BeforeAll
  static void trees() throws Exception {
    String suite = System.getenv().getOrDefault("ELFUSE_DEBIAN_SUITE", "bookworm");
    tree = ProgramTree.withJits(suite);
    assumeTrue(
        tree != null, "no trees with Debian's compilers: test-suite/bin/fetch-jits could not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-jit", "--jit-threshold=64", "--jit-threshold=1"})
  void luajitDoesWhatItDoesOnLinux(String option) throws Exception {
    compare(option, folder -> List.of("/usr/bin/luajit", script(folder, "traces.lua")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-jit", "--jit-threshold=1"})
  void nodeDoesWhatItDoesOnLinux(String option) throws Exception {
    compare(option, folder -> List.of("/usr/bin/node", "--expose-gc", script(folder, "tiers.js")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-jit", "--jit-threshold=1"})
  void javaDoesWhatItDoesOnLinux(String option) throws Exception {
    compare(
        option,
        folder -> {
          tree.addClass(folder, resource("Tiers.java"));
          return List.of("/usr/bin/java", "-cp", folder, "Tiers");
        });
  }

  /** Puts a program into a folder of the trees. */
  @FunctionalInterface
  private interface Preparation {
    List<String> commandIn(String folder) throws Exception;
  }

  private static String script(String folder, String name) throws Exception {
    return tree.addScript(folder, Files.readString(resource(name)));
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(JitProgramsTest.class.getResource("/elfuse/testsuite/jits/" + name).toURI());
  }

  private static void compare(String option, Preparation preparation) throws Exception {
    String folder = tree.makeFolder();
    try {
      List<String> command = preparation.commandIn(folder);
      var actual = tree.onElfuse(folder, 240, List.of(option), command);
      var expected = tree.onLinux(folder, 60, command);
      assertThat(actual.out()).as(actual.err()).isEqualTo(expected.out());
      assertThat(actual.status()).isEqualTo(expected.status());
    } finally {
      tree.removeFolder(folder);
    }
  }
}
