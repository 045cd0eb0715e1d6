package elfuse.testsuite.programs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Some of the scripts with the programs of Debian's next release, whose C library asks for other
 * calls. {@code ELFUSE_DEBIAN_SUITE=trixie ./check programs} runs all of them with it.
 */
@Tag("slow")
class OtherReleaseTest {
  private static final Set<String> NAMES =
      Set.of(
          "dash/basics.sh",
          "bash/language.sh",
          "text/sed.sh",
          "make/tree.sh",
          "git/small.sh",
          "perl/processes.sh",
          "python/basics.sh");

  private static ProgramTree tree;

  @BeforeAll
  static void trees() throws Exception {
    tree = ProgramTree.smallOf("trixie");
    assumeTrue(tree != null, "no programs of trixie: test-suite/bin/fetch-programs could not");
  }

  static Stream<ProgramScript> scripts() {
    return ProgramScript.all().filter(script -> NAMES.contains(script.name()));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptDoesWhatItDoesOnLinux(ProgramScript script) throws Exception {
    ScriptsTest.compare(tree, script);
  }
}
