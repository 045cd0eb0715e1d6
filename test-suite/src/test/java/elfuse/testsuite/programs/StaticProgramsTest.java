package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs of other C libraries and runtimes than glibc: musl, linked from Debian's own musl-dev,
 * and Debian's gosu, which is Go. Each looks the vDSO up, makes threads and waits in its own way.
 */
class StaticProgramsTest {
  private static final Path GCC = Run.find("aarch64-linux-gnu-gcc");
  private static final Path QEMU = Run.find("qemu-aarch64-static", "qemu-aarch64");
  private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin");
  private static Path tree;

  @TempDir Path folder;

  @BeforeAll
  static void fetched() {
    String cache = System.getenv("ELFUSE_CACHE");
    if (cache == null) {
      String home = System.getenv().getOrDefault("HOME", "/");
      cache = System.getenv().getOrDefault("XDG_CACHE_HOME", home + "/.cache") + "/elfuse";
    }
    String suite = System.getenv().getOrDefault("ELFUSE_DEBIAN_SUITE", "bookworm");
    tree = Path.of(cache, "tree-static-" + suite);
    assumeTrue(
        Files.isReadable(tree.resolve(".debian-tree")),
        "no arm64 gosu and musl-dev: test-suite/bin/fetch-static could not");
    assumeTrue(QEMU != null, "no qemu-aarch64 to compare with (Debian: qemu-user-static)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", ""})
  void aGoProgramDoesWhatItDoesUnderQemu(String argument) throws Exception {
    Path gosu = find("gosu");
    List<String> arguments = new ArrayList<>(List.of(gosu.toString()));
    if (!argument.isEmpty()) {
      arguments.add(argument);
    }
    List<String> qemu = new ArrayList<>(List.of(QEMU.toString()));
    qemu.addAll(arguments);
    Run.Result expected = Run.run(folder, ENVIRONMENT, new byte[0], qemu);
    Run.Result actual =
        Run.run(folder, ENVIRONMENT, new byte[0], Run.elfuse(arguments.toArray(String[]::new)));
    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "identity"})
  void aProgramOfMuslDoesWhatItDoesUnderQemu(String name) throws Exception {
    Path program = compile(name);
    Run.Result expected =
        Run.run(folder, ENVIRONMENT, new byte[0], List.of(QEMU.toString(), program.toString()));
    Run.Result actual = Run.run(folder, ENVIRONMENT, new byte[0], Run.elfuse(program.toString()));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void muslFindsTheVdso() throws Exception {
    Run.Result result =
        Run.run(
            folder,
            Map.of("ELFUSE_SHIM_STATS", "1"),
            new byte[0],
            Run.elfuse(compile("clock").toString()));
    assertThat(result.out()).isEqualTo("100000\n");
    String other = result.err().replaceAll("(?s).*shim: other +([0-9]+).*", "$1");
    assertThat(Integer.parseInt(other)).as(result.err()).isLessThan(2000);
  }

  private static Path find(String name) throws Exception {
    try (Stream<Path> files = Files.walk(tree)) {
      return files
          .filter(file -> file.getFileName().toString().equals(name) && Files.isRegularFile(file))
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow();
    }
  }

  /** Links against musl with the cross compiler, which knows glibc alone. */
  private Path compile(String name) throws Exception {
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    Path source = folder.resolve(name + ".c");
    try (var resource =
        StaticProgramsTest.class.getResourceAsStream("/elfuse/testsuite/guests/" + name + ".c")) {
      Files.write(source, resource.readAllBytes());
    }
    Path library = tree.resolve("usr/lib/aarch64-linux-musl");
    Path program = folder.resolve(name);
    Run.Result compiled =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            List.of(
                GCC.toString(),
                "-O2",
                "-w",
                "-nostdinc",
                "-isystem",
                tree.resolve("usr/include/aarch64-linux-musl").toString(),
                "-isystem",
                tell("-print-file-name=include"),
                "-idirafter", // the kernel's own headers
                "/usr/aarch64-linux-gnu/include",
                "-static",
                "-nostdlib",
                "-o",
                program.toString(),
                library.resolve("crt1.o").toString(),
                library.resolve("crti.o").toString(),
                source.toString(),
                "-Wl,--start-group",
                library.resolve("libc.a").toString(),
                tell("-print-libgcc-file-name"),
                "-Wl,--end-group",
                library.resolve("crtn.o").toString()));
    assertThat(compiled.err()).as("compiling " + name).isEmpty();
    return program;
  }

  private String tell(String option) throws Exception {
    return Run.run(folder, System.getenv(), new byte[0], List.of(GCC.toString(), option))
        .out()
        .strip();
  }
}
