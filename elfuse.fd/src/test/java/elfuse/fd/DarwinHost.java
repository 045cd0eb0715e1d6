package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.host.Posix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Darwin as a host on Linux: elfuse.host's double of Darwin's functions, compiled once. */
final class DarwinHost {
  private static Posix posix;

  private DarwinHost() {}

  /** {@return whether there is what the double needs} */
  static boolean isPossible() {
    return System.getProperty("os.name").equals("Linux")
        && Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gcc")));
  }

  /** {@return Darwin's calls over the double; tests are skipped where it cannot be made} */
  static synchronized Posix posix() throws Exception {
    assumeTrue(isPossible(), "the double needs Linux and gcc");
    if (posix == null) {
      Path source = Path.of("../elfuse.host/src/test/c/darwin.c").toAbsolutePath();
      Path library = Files.createTempDirectory("darwin").resolve("libdarwin.so");
      Process process =
          new ProcessBuilder(
                  "gcc", "-O1", "-shared", "-fPIC", "-o", library.toString(), source.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(output).isZero();
      library.toFile().deleteOnExit();
      library.getParent().toFile().deleteOnExit();
      System.setProperty("elfuse.host.darwin", library.toString());
      try {
        posix = Posix.ofHost();
      } finally {
        System.clearProperty("elfuse.host.darwin");
      }
    }
    return posix;
  }
}
