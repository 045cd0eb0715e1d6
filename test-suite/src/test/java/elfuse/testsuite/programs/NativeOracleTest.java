package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * C programs of our own whose output does not depend on the architecture: the same output and
 * status as on the host's own kernel. For what qemu-user does not do as Linux does: stops, groups,
 * orphans, execve from a thread.
 */
class NativeOracleTest {
  private static final Path CROSS = Run.find("aarch64-linux-gnu-gcc");
  private static final Path NATIVE = Run.find("gcc", "cc");
  private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

  @TempDir static Path folder;

  @BeforeAll
  static void tools() {
    assumeTrue(
        System.getProperty("os.name").equals("Linux"), "the host's kernel is not Linux's own");
    assumeTrue(CROSS != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    assumeTrue(NATIVE != null, "no compiler for the host (Debian: gcc, libc6-dev)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exec",
        "children",
        "spawn",
        "fifo",
        "ctty",
        "forkmemory",
        "timers",
        "clockids",
        "sleep",
        "sending",
        "futexes",
        "many",
        "owners",
        "scheduling",
        "locks",
        "moves",
        "typed",
        "capabilities",
        "ptrace",
        "tracethreads",
        "stopcont",
        "sharing",
        "names",
        "fsize",
        "details",
        "setid",
        "openat2",
        "pidfds",
        "sweep",
        "sysvshm",
        "sysvsem",
        "sysvmsg",
        "mqueue"
      })
  void aProgramDoesWhatItDoesOnTheHost(String name) throws Exception {
    Path host = compile(NATIVE, name, name + "-host");
    Path guest = compile(CROSS, name, name);
    Run.Result expected = run(name + "-a", List.of(host.toString()));
    Run.Result actual = run(name + "-b", Run.elfuse(guest.toString()));
    if (!actual.out().equals(expected.out())) {
      // programs give others some time to fall asleep, which is not always enough on a loaded
      // machine; so a difference counts if it comes again, and is told in any case
      System.err.println(name + " differed once:\n" + expected.out() + "\n" + actual.out());
      expected = run(name + "-c", List.of(host.toString()));
      actual = run(name + "-d", Run.elfuse(guest.toString()));
    }
    assertThat(actual.out()).as(name).isEqualTo(expected.out());
    assertThat(actual.status()).as(name).isEqualTo(expected.status());
  }

  @Test
  void atTheLimitOfProcessesForkGivesEagainAndNothingIsLost() throws Exception {
    String program = compile(CROSS, "many", "many-full").toString();
    Run.Result result = run("full", Run.elfuse("--env", "ELFUSE_UNTIL_FULL=1", program));
    assertThat(result.out())
        .containsPattern("full at ([0-9]+) errno 11\nleft 0\nfull at \\1 errno 11\nleft 0\n$");
  }

  private static Run.Result run(String tree, List<String> command) throws Exception {
    Path work = Files.createDirectories(folder.resolve(tree));
    return Run.run(work, ENVIRONMENT, new byte[0], command);
  }

  private static Path compile(Path compiler, String name, String to) throws Exception {
    return GuestCompiler.compile(
        compiler, name, folder.resolve(to), "-O2", "-static", "-w", "-lpthread", "-lm");
  }
}
