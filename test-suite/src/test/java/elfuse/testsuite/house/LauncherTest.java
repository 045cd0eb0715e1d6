package elfuse.testsuite.house;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script: what a user with a fresh checkout meets first. */
class LauncherTest {

  @Test
  void withoutAJdkOneLineSaysHowToGetOne(@TempDir Path folder) throws Exception {
    Path launcher = checkout(folder);
    Map<String, String> environment =
        Map.of(
            "HOME",
            folder.toString(),
            "PATH",
            path(folder, "sh", "find", "sed", "head", "readlink"),
            "JAVA_HOME",
            "/nonexistent",
            "ELFUSE_JVM_FOLDERS",
            "/nonexistent");
    Run.Result result =
        Run.run(folder, environment, new byte[0], List.of(launcher.toString(), "--version"));
    assertThat(result.err()).startsWith("elfuse: no JDK 25 or newer found; ");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @Tag("slow")
  void aFreshCheckoutBuildsItselfOnceAndSaysNothingMore(@TempDir Path folder) throws Exception {
    Path launcher = checkout(Files.createDirectory(folder.resolve("a folder")));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    List<String> command = List.of(launcher.toString(), "--version");
    Run.Result first = Run.run(folder, environment, new byte[0], command);
    assertThat(first.err()).startsWith("elfuse: building").hasLineCount(1);
    assertThat(first.out()).startsWith("elfuse 0.");
    assertThat(first.status()).isZero();
    assertThat(Run.run(folder, environment, new byte[0], command))
        .isEqualTo(new Run.Result(0, first.out(), ""));
  }

  /** A checkout in another place: the launcher itself, and the sources by symbolic link. */
  private static Path checkout(Path folder) throws Exception {
    for (String module : Checkout.modules()) {
      Path sources = Files.createDirectories(folder.resolve(module).resolve("src/main"));
      Files.createSymbolicLink(
          sources.resolve("java"), Checkout.root().resolve(module).resolve("src/main/java"));
      Path resources = Checkout.root().resolve(module).resolve("src/main/resources");
      if (Files.exists(resources)) {
        Files.createSymbolicLink(sources.resolve("resources"), resources);
      }
    }
    Files.createSymbolicLink(folder.resolve("docs"), Checkout.root().resolve("docs"));
    return Files.copy(
        Checkout.root().resolve("elfuse"),
        folder.resolve("elfuse"),
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** A folder that holds just these commands. */
  private static String path(Path folder, String... commands) throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String command : commands) {
      Files.createSymbolicLink(bin.resolve(command), Run.find(command));
    }
    return bin.toString();
  }
}
