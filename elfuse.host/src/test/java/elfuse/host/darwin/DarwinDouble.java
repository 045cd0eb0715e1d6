package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Darwin's functions on Linux: {@code src/test/c/darwin.c}, compiled once. */
public final class DarwinDouble {
  private static DarwinPosix posix;

  private DarwinDouble() {}

  /** {@return Darwin's calls over the double; tests are skipped where there is no C compiler} */
  @SuppressWarnings("restricted") // loads a library
  public static synchronized DarwinPosix posix() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "the double is Linux's");
    if (posix == null) {
      SymbolLookup library = SymbolLookup.libraryLookup(compile(), Arena.global());
      posix = DarwinPosix.of(name -> library.find("darwin_" + name));
    }
    return posix;
  }

  private static Path compile() throws Exception {
    assumeTrue(isInstalled("gcc"), "gcc is not installed");
    Path source = Path.of("src/test/c/darwin.c").toAbsolutePath();
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
    return library;
  }

  private static boolean isInstalled(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
