package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that take minutes each and say themselves whether all is well. */
@Tag("programs")
class LongProgramsTest {
  private static ProgramTree tree;

  @BeforeAll
  static void trees() throws Exception {
    String suite = System.getenv().getOrDefault("ELFUSE_DEBIAN_SUITE", "bookworm");
    tree = ProgramTree.of(suite);
    assumeTrue(tree != null, "no tree of Debian programs: test-suite/bin/fetch-programs could not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fork", "vfork", "clone", "signal", "sigq", "futex", "pthread", "timer", "pipe", "mutex"
      })
  void aStressorFindsNoFailure(String stressor) throws Exception {
    var outcome =
        run(
            List.of(
                "/usr/bin/stress-ng",
                "--" + stressor,
                "2",
                "--timeout",
                "30",
                "--verify",
                "--oom-avoid"));
    assertThat(outcome.err() + outcome.out())
        .contains("successful run completed")
        .doesNotContain("fail:");
    assertThat(outcome.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "test_subprocess",
        "test_threading",
        "test_threadsignals",
        "test_signal",
        "test_fork1",
        "test_multiprocessing_fork",
        "test_multiprocessing_spawn",
        "test_multiprocessing_forkserver"
      })
  void aModuleOfPythonsOwnTestsPasses(String module) throws Exception {
    var outcome = run(List.of("/usr/bin/python3", "-m", "test", "-v", module));
    assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
  }

  private static ProgramTree.Outcome run(List<String> command) throws Exception {
    String folder = tree.makeFolder();
    try {
      return tree.onElfuse(folder, 5400, List.of(), command);
    } finally {
      tree.removeFolder(folder);
    }
  }
}
