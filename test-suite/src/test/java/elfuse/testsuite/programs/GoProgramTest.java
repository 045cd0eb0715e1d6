package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Go program of our own, asynchronous preemption on: the same output as on the host's kernel. */
class GoProgramTest {
  private static final Path GO = Run.find("go");

  @TempDir Path folder;

  @Test
  void goDoesWhatItDoesOnTheHost() throws Exception {
    assumeTrue(GO != null, "no Go compiler (Debian: golang-go)");
    Path source = folder.resolve("runtime.go");
    try (var resource =
        GoProgramTest.class.getResourceAsStream("/elfuse/testsuite/go/runtime.go")) {
      Files.write(source, resource.readAllBytes());
    }
    Path host = compile(source, System.getProperty("os.arch").equals("amd64") ? "amd64" : "arm64");
    Path guest = compile(source, "arm64");
    Run.Result expected = Run.run(folder, Map.of(), new byte[0], List.of(host.toString()));
    Run.Result actual = Run.run(folder, Map.of(), new byte[0], Run.elfuse(guest.toString()));
    assertThat(actual.out()).as(actual.err()).isEqualTo(expected.out());
    assertThat(actual.status()).isEqualTo(expected.status());
  }

  private Path compile(Path source, String architecture) throws Exception {
    Path program = folder.resolve("runtime-" + architecture);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(
        Map.of("GOOS", "linux", "GOARCH", architecture, "CGO_ENABLED", "0", "GO111MODULE", "off"));
    if (!environment.containsKey("HOME")) { // Go keeps its compiled library there
      environment.putIfAbsent("GOCACHE", folder.resolve("cache").toString());
    }
    Run.Result result =
        Run.run(
            folder,
            environment,
            new byte[0],
            600, // the whole library of the other architecture, the first time
            List.of(GO.toString(), "build", "-o", program.toString(), source.toString()));
    assertThat(result.status()).as(result.err()).isZero();
    return program;
  }
}
