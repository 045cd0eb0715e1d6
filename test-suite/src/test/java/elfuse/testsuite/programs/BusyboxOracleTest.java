package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import elfuse.testsuite.programs.BusyboxCases.Case;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Debian's arm64 busybox, a program nobody here wrote: each command of {@link BusyboxCases} gives
 * the same standard output, standard error and status, and leaves the same files, as under {@code
 * qemu-aarch64}.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class BusyboxOracleTest {
  private static final Path QEMU = Run.find("qemu-aarch64-static", "qemu-aarch64");
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C", "TZ", "UTC", "HOME", "/home/nobody", "PATH", "/nowhere");

  private static Path busybox;

  @BeforeAll
  static void programs() {
    String cache =
        System.getenv().getOrDefault("XDG_CACHE_HOME", System.getenv("HOME") + "/.cache");
    busybox =
        Path.of(System.getenv().getOrDefault("ELFUSE_CACHE", cache + "/elfuse"))
            .resolve("busybox-bookworm/busybox");
    assumeTrue(QEMU != null, "no qemu-aarch64 to compare with (Debian: qemu-user-static)");
    assumeTrue(
        Files.isExecutable(busybox), "no arm64 busybox: test-suite/bin/fetch-busybox could not");
  }

  static Stream<Case> cases() {
    return BusyboxCases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aCommandDoesWhatItDoesUnderQemu(Case command, @TempDir Path folder) throws Exception {
    // both run at the same path, because some programs print it
    Path tree = folder.resolve("tree");
    Files.createDirectory(tree);
    MadeTree.make(tree);
    Run.Result expected = run(List.of(QEMU.toString(), busybox.toString()), tree, command);
    Map<String, String> expectedTree = MadeTree.content(tree);
    if (command.changes()) {
      Files.move(tree, folder.resolve("tree-of-qemu"));
      Files.createDirectory(tree);
      MadeTree.make(tree);
    }
    Run.Result actual = run(Run.elfuse(busybox.toString()), tree, command);
    assertThat(actual).isEqualTo(expected);
    assertThat(MadeTree.content(tree)).isEqualTo(expectedTree);
  }

  @Test
  void thereAreAtLeastSixtyCommands() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(60);
  }

  private static Run.Result run(List<String> runner, Path tree, Case command) throws Exception {
    List<String> words = new ArrayList<>(runner);
    words.addAll(command.arguments());
    return Run.run(tree, ENVIRONMENT, command.input().getBytes(StandardCharsets.ISO_8859_1), words);
  }
}
