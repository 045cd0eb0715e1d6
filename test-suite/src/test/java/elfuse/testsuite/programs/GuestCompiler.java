package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles the guest programs that are resources of the tests. */
final class GuestCompiler {
  private GuestCompiler() {}

  /**
   * Compiles one, without a word from the compiler.
   *
   * @param compiler for the host or for arm64
   * @param name the resource, without {@code .c}
   * @param program where it goes; the source lies beside it
   * @param options the compiler's, with libraries
   * @return the program
   */
  static Path compile(Path compiler, String name, Path program, String... options)
      throws Exception {
    Path source = program.resolveSibling(program.getFileName() + ".c");
    try (var resource =
        GuestCompiler.class.getResourceAsStream("/elfuse/testsuite/guests/" + name + ".c")) {
      Files.write(source, resource.readAllBytes());
    }
    List<String> command = new ArrayList<>(List.of(compiler.toString()));
    command.addAll(List.of("-o", program.toString(), source.toString()));
    command.addAll(List.of(options));
    Run.Result compiled = Run.run(program.getParent(), System.getenv(), new byte[0], command);
    assertThat(compiled.err()).as("compiling " + name).isEmpty();
    assertThat(compiled.status()).as("compiling " + name).isZero();
    return program;
  }
}
