package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code elfuse bench programs} as a whole command, mostly over a tree with one small program. */
class ProgramBenchTest {
  private static final String SAYS_HELLO =
      """
      _start: mov x0, #1
              adr x1, text
              mov x2, #6
              mov x8, #64
              svc #0
              mov x0, #0
              mov x8, #94
              svc #0
      text:   .ascii "hello\\n"
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--rounds 0",
        "--rounds",
        "--percent x",
        "--percent 1000",
        "--only",
        "--write",
        "--backend soft",
        "more"
      })
  void wrongArgumentsAreAnsweredWithTheUsage(String arguments) throws Exception {
    Run.Result result = bench(arguments.split(" "));
    assertThat(result.status()).isEqualTo(125);
    assertThat(result.err()).startsWith("elfuse: usage: elfuse bench ").hasLineCount(1);
  }

  @Test
  void anUnknownProgramIsAnsweredWithTheNames() throws Exception {
    Run.Result result = bench("--only", "xz,ed");
    assertThat(result.status()).isEqualTo(125);
    assertThat(result.err())
        .contains("no program 'ed'; there are openssl-sha256, ", ", gcc, luajit")
        .hasLineCount(1);
  }

  @Test
  void withoutProgramsOneLineSaysHowToGetThem() throws Exception {
    Run.Result result = bench();
    assertThat(result.status()).isEqualTo(126);
    assertThat(result.err()).contains("test-suite/bin/fetch-bench").hasLineCount(1);
  }

  @Test
  void aProgramIsMeasuredInEveryColumn() throws Exception {
    makeTrees("hello");
    Path page = folder.resolve("page.md");
    Run.Result result = bench("--only", "lua", "--rounds", "2", "--write", page.toString());
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    String text = Files.readString(page);
    assertThat(text)
        .contains("`./elfuse bench programs --only lua --rounds 2 --write page.md`")
        .containsPattern("says how much: lua (999|100)\\.\n") // it ends at once; 100 without QEMU
        .contains("elfuse soft, first run | elfuse soft, second run |", "![chart](page.svg)")
        .contains("- no QEMU 10 here; test-suite/bin/fetch-qemu fetches it")
        .doesNotContain(folder.toString());
    List<String> rows = text.lines().filter(line -> line.startsWith("| lua |")).toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.getFirst()).matches("\\| lua \\| [0-9.]+ \\| [0-9.]+ \\|.*– \\| [0-9.]+ \\|");
    assertThat(Files.readString(folder.resolve("page.svg"))).startsWith("<svg ").contains(">lua<");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void anotherOutputIsAnError() throws Exception {
    makeTrees("something else");
    Run.Result result = bench("--only", "lua", "--rounds", "1");
    assertThat(result.status()).isEqualTo(126);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().toList().getLast())
        .contains("the output of lua is not the same everywhere", "elfuse soft, second run")
        .endsWith("=[native]}");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  @Tag("programs")
  void debiansProgramsDoTheSameEverywhere() throws Exception {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    List<String> fetch = List.of(Checkout.root().resolve("test-suite/bin/fetch-bench").toString());
    Run.Result fetched = Run.run(folder, environment, new byte[0], 900, fetch);
    assumeTrue(fetched.status() == 0, "no trees: test-suite/bin/fetch-bench could not");
    Run.Result result =
        Run.run(
            folder,
            environment,
            new byte[0],
            1800,
            Run.elfuse("bench", "programs", "--rounds", "1", "--percent", "1"));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out().lines().filter(line -> line.startsWith("| gcc |"))).hasSize(4);
  }

  /** A guest that says hello in place of Lua, and a host loader that says a line. */
  private void makeTrees(String line) throws Exception {
    assumeTrue(
        System.getProperty("os.arch").equals("amd64"), "the native column would be the guest's");
    Path source = Files.writeString(folder.resolve("guest.s"), SAYS_HELLO);
    Path guest = folder.resolve("cache/bench-bookworm-arm64/usr/bin/lua5.4");
    Files.createDirectories(guest.getParent());
    List<String> assemble = Run.elfuse("asm", source.toString(), "-o", guest.toString());
    assertThat(Run.run(folder, Map.of(), new byte[0], assemble).status()).isZero();
    Path own = folder.resolve("cache/bench-bookworm-amd64");
    Files.createDirectories(own.resolve("usr/bin"));
    Files.createFile(own.resolve("usr/bin/lua5.4"));
    Path loader = own.resolve("lib/x86_64-linux-gnu/ld-linux-x86-64.so.2");
    Files.createDirectories(loader.getParent());
    Files.writeString(loader, "#!/bin/sh\necho " + line + "\n");
    assertThat(loader.toFile().setExecutable(true)).isTrue();
  }

  private Run.Result bench(String... arguments) throws Exception {
    Files.createDirectories(folder.resolve("tmp"));
    Files.createDirectories(folder.resolve("cache"));
    List<String> command =
        Run.elfuse(
            Stream.concat(Stream.of("bench", "programs"), Stream.of(arguments))
                .toArray(String[]::new));
    command.add(1, "-Djava.io.tmpdir=" + folder.resolve("tmp"));
    Map<String, String> environment =
        Map.of("PATH", System.getenv("PATH"), "ELFUSE_CACHE", folder.resolve("cache").toString());
    return Run.run(folder, environment, new byte[0], command);
  }

  private List<Path> leftovers() throws Exception {
    try (Stream<Path> all = Files.list(folder.resolve("tmp"))) {
      return all.toList();
    }
  }
}
