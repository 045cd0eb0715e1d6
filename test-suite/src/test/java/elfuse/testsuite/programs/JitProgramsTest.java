package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
    assumeTrue(tree != null, "no trees with Debian's luajit: test-suite/bin/fetch-jits could not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-jit", "--jit-threshold=64", "--jit-threshold=1"})
  void luajitDoesWhatItDoesOnLinux(String option) throws Exception {
    String folder = tree.makeFolder();
    try {
      String text;
      try (var resource =
          JitProgramsTest.class.getResourceAsStream("/elfuse/testsuite/jits/traces.lua")) {
        text = new String(resource.readAllBytes());
      }
      List<String> command = List.of("/usr/bin/luajit", tree.addScript(folder, text));
      var actual = tree.onElfuse(folder, 240, List.of(option), command);
      var expected = tree.onLinux(folder, 60, command);
      assertThat(actual.out()).as(actual.err()).isEqualTo(expected.out());
      assertThat(actual.status()).isEqualTo(expected.status());
    } finally {
      tree.removeFolder(folder);
    }
  }
}
