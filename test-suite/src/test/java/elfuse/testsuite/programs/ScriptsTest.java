package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts over Debian's arm64 programs: the same output, status and files as the same packages of
 * the host's architecture give under the host's Linux.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScriptsTest {
  private static ProgramTree tree;

  @BeforeAll
  static void trees() throws Exception {
    String suite = System.getenv().getOrDefault("ELFUSE_DEBIAN_SUITE", "bookworm");
    tree = ProgramTree.of(suite);
    assumeTrue(
        tree != null,
        "no trees of Debian programs to compare: test-suite/bin/fetch-programs or in-tree could"
            + " not");
  }

  static Stream<ProgramScript> always() {
    return ProgramScript.all().filter(s -> !s.is("slow") && !s.is("programs"));
  }

  static Stream<ProgramScript> slow() {
    return ProgramScript.all().filter(s -> s.is("slow"));
  }

  static Stream<ProgramScript> programs() {
    return ProgramScript.all().filter(s -> s.is("programs"));
  }

  @ParameterizedTest
  @MethodSource("always")
  void aScriptDoesWhatItDoesOnLinux(ProgramScript script) throws Exception {
    compare(script);
  }

  @ParameterizedTest
  @MethodSource("slow")
  @Tag("slow")
  void aSlowScriptDoesWhatItDoesOnLinux(ProgramScript script) throws Exception {
    compare(script);
  }

  @ParameterizedTest
  @MethodSource("programs")
  @Tag("programs")
  void aLongScriptDoesWhatItDoesOnLinux(ProgramScript script) throws Exception {
    compare(script);
  }

  private static void compare(ProgramScript script) throws Exception {
    compare(tree, script);
  }

  /** Compares what a script does with the two trees of a pair. */
  static void compare(ProgramTree tree, ProgramScript script) throws Exception {
    String folder = tree.makeFolder();
    try {
      List<String> command = new ArrayList<>(script.command());
      command.add(tree.addScript(folder, script.text()));
      var actual = tree.onElfuse(folder, script.seconds(), List.of(), command);
      if (script.is("expect")) {
        assertThat(actual.out()).as("standard error: %s", actual.err()).endsWith("ok\n");
        assertThat(actual.status()).isZero();
        return;
      }
      if (tree.guest().equals(tree.reference())) { // a host of arm64: one tree for both
        tree.removeFolder(folder);
        tree.makeFolder(folder);
        tree.addScript(folder, script.text());
      }
      var expected = tree.onLinux(folder, script.seconds(), command);
      assertThat(actual.out()).as("standard error: %s", actual.err()).isEqualTo(expected.out());
      if (!script.is("stderr")) {
        assertThat(actual.err()).isEqualTo(expected.err());
      }
      assertThat(actual.status()).isEqualTo(expected.status());
      if (!script.is("files")) {
        assertThat(actual.files()).isEqualTo(expected.files());
      }
    } finally {
      tree.removeFolder(folder);
    }
  }
}
