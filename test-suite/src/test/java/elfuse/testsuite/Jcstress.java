package elfuse.testsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one test of a class of jcstress tests, in a JVM of its own. */
public final class Jcstress {
  private Jcstress() {}

  /**
   * Runs a test.
   *
   * @param tests the class that holds it
   * @param name its name there
   * @param holds whether it is to pass; a mutant is to show a forbidden outcome
   * @param folder where its files go
   * @throws Exception if the JVM cannot be run
   */
  public static void check(Class<?> tests, String name, boolean holds, Path folder)
      throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.openjdk.jcstress.Main",
            "-t",
            tests.getName() + "." + name + "$",
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
    assertThat(!log.contains("Observed forbidden state")).as(told).isEqualTo(holds);
    assertThat(process.exitValue() == 0).as(told).isEqualTo(holds);
  }
}
