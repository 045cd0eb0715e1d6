package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --bind}: what of the host a guest sees besides its root, and what it may not do there. */
class BindMountsTest {
  @TempDir Path folder;
  private Path root;
  private Path bound;

  @BeforeEach
  void trees() throws Exception {
    String home = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getenv("HOME") + "/.cache");
    Path cache =
        Path.of(System.getenv().getOrDefault("ELFUSE_CACHE", home + "/elfuse"))
            .resolve("busybox-bookworm/busybox");
    assumeTrue(Files.isExecutable(cache), "no arm64 busybox: test-suite/bin/fetch-busybox");
    root = Files.createDirectories(folder.resolve("root/bin")).getParent();
    Files.copy(cache, root.resolve("bin/busybox"));
    Files.createDirectory(root.resolve("etc"));
    Files.writeString(root.resolve("etc/name"), "the guest's\n");
    bound = Files.createDirectories(folder.resolve("bound/sub")).getParent();
    Files.writeString(bound.resolve("f"), "data\n");
    Files.createSymbolicLink(bound.resolve("absolute"), Path.of("/etc/name"));
    Files.createSymbolicLink(bound.resolve("up"), Path.of("../../../../etc/name"));
  }

  private Run.Result guest(List<String> options, String script) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--sysroot", root.toString()));
    arguments.addAll(options);
    arguments.addAll(List.of("/bin/busybox", "sh", "-c", script));
    return Run.run(
        folder, Map.of("LC_ALL", "C"), new byte[0], Run.elfuse(arguments.toArray(String[]::new)));
  }

  @Test
  void linksInABindLeadToTheGuestsRootAndDotsToWhereItIsMounted() throws Exception {
    Run.Result result =
        guest(
            List.of("--bind", bound + ":/m/x"),
            "cat /m/x/f /m/x/absolute /m/x/up; cd /m/x/sub; cd ..; pwd; cd ..; pwd; ls; cd ..;"
                + " pwd");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo("data\nthe guest's\nthe guest's\n/m/x\n/m\nx\n/\n");
  }

  @ParameterizedTest
  @CsvSource({
    "echo x > /m/f, Read-only file system",
    "echo x > /m/new, Read-only file system",
    "busybox mkdir /m/d, Read-only file system",
    "busybox rm /m/f, Read-only file system",
    "busybox rmdir /m/sub, Read-only file system",
    "busybox chmod 600 /m/f, Read-only file system",
    "busybox touch -d 2000-01-01 /m/f, Read-only file system",
    "busybox ln -s a /m/l, Read-only file system",
    "busybox mknod /m/p p, Read-only file system",
    "busybox truncate -s 0 /m/f, Read-only file system",
    "busybox mkdir /m/sub, File exists",
    "busybox ln /m/f /etc/f, Cross-device link",
    "busybox rmdir /m, Device or resource busy"
  })
  void whatIsBoundReadOnlyStaysAsItIs(String command, String error) throws Exception {
    Run.Result result = guest(List.of("--bind", bound + ":/m:ro"), "PATH=/bin; " + command);
    assertThat(result.err().toLowerCase()).contains(error.toLowerCase());
    assertThat(Files.readString(bound.resolve("f"))).isEqualTo("data\n");
    assertThat(bound.toFile().list()).containsExactlyInAnyOrder("f", "sub", "absolute", "up");
  }

  @ParameterizedTest
  @CsvSource({
    "/nonexistent, No such file or directory",
    "/tmp:relative, does not begin with /",
    "/tmp:/x:wrong, the mode is ro or rw",
    "/tmp:/, the guest's root is named by --sysroot",
    "'', needs HOST"
  })
  void aMistakeIsOneLineAndStatus125(String option, String message) throws Exception {
    Run.Result result = guest(List.of("--bind", option), "true");
    assertThat(result.status()).isEqualTo(125);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains(message);
  }
}
