package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Darwin;
import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole programs with Darwin as the host, over the double of its functions: kqueues, pages of 16
 * KiB, no {@code /proc}, no memfd, no epoll. They say the same as with Linux as the host.
 */
class DarwinProgramsTest {
  private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

  @TempDir static Path folder;

  private static Path tree(String name) throws Exception {
    return Files.createDirectory(folder.resolve(name));
  }

  private static Path compile(String name) throws Exception {
    Path gcc = Run.find("aarch64-linux-gnu-gcc");
    assumeTrue(gcc != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    Path source = folder.resolve(name + ".c");
    String resource = "/elfuse/testsuite/guests/" + name + ".c";
    try (var in = DarwinProgramsTest.class.getResourceAsStream(resource)) {
      Files.write(source, in.readAllBytes());
    }
    Path program = folder.resolve(name);
    List<String> command =
        List.of(
            gcc.toString(),
            "-O2",
            "-static",
            "-pthread",
            "-o",
            program.toString(),
            source.toString(),
            "-lm");
    Run.Result result = Run.run(folder, System.getenv(), new byte[0], command);
    assertThat(result.status()).as(result.err()).isZero();
    return program;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "epoll",
        "fork",
        "forkmemory",
        "signals",
        "timerfd",
        "signalfd",
        "sharing",
        "threads",
        "futexes",
        "eventfd",
        "stopcont",
        "pidfds",
        "sending",
        "fifo"
      })
  void aProgramDoesWhatItDoesOnLinux(String name) throws Exception {
    String program = compile(name).toString();
    byte[] none = new byte[0];
    Run.Result linux = Run.run(tree(name + "-l"), ENVIRONMENT, none, Run.elfuse(program));
    Run.Result darwin = Run.run(tree(name + "-d"), ENVIRONMENT, none, Darwin.elfuse(program));
    assertThat(darwin.out()).isEqualTo(linux.out());
    assertThat(darwin.status()).isEqualTo(linux.status());
  }
}
