package elfuse.testsuite.shim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@link IdentityStress} under jcstress. */
@Tag("slow")
class IdentityStressTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"Bracket, true", "RaisedTooLate, false", "DroppedTooEarly, false"})
  void identityNeverGoesBackAndTheMutantsAreCaught(String name, boolean holds) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.openjdk.jcstress.Main",
            "-t",
            IdentityStress.class.getName() + "." + name + "$",
            "-m",
            "quick",
            "-r",
            folder.toString());
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    String log = Files.readString(folder.resolve("log"));
    String told = log.substring(Math.max(0, log.length() - 2000));
    assertThat(log).as(told).contains("HTML report generated");
    assertThat(!log.contains("Observed forbidden state: 2, 1")).as(told).isEqualTo(holds);
    assertThat(process.exitValue() == 0).as(told).isEqualTo(holds);
  }
}
