package elfuse.testsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All of elfuse over Darwin's functions: elfuse.host's double of them on Linux, compiled once. */
public final class Darwin {
  private static Path library;

  private Darwin() {}

  /** {@return as {@link Run#elfuse}, with Darwin as the host; skipped where there is no double} */
  public static synchronized List<String> elfuse(String... arguments) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "the double is Linux's");
    assumeTrue(Run.find("gcc") != null, "gcc is not installed");
    if (library == null) {
      Path folder = Files.createTempDirectory("darwin");
      Path made = folder.resolve("libdarwin.so");
      Path source = Checkout.root().resolve("elfuse.host/src/test/c/darwin.c");
      List<String> gcc =
          List.of("gcc", "-O1", "-shared", "-fPIC", "-o", made.toString(), source.toString());
      Run.Result result = Run.run(folder, System.getenv(), new byte[0], gcc);
      assertThat(result.status()).as(result.err()).isZero();
      made.toFile().deleteOnExit();
      folder.toFile().deleteOnExit();
      library = made;
    }
    List<String> command = new ArrayList<>(Run.elfuse(arguments));
    command.add(1, "-Delfuse.host.darwin=" + library);
    return command;
  }
}
