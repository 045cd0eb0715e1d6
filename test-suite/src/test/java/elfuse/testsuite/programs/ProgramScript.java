package elfuse.testsuite.programs;

import elfuse.testsuite.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One script of {@code resources/elfuse/testsuite/scripts}. Its first line names who reads it, as
 * the kernel would have it. A line {@code #: WORD...} says more:
 *
 * <ul>
 *   <li>{@code slow}: not in {@code ./check quick}
 *   <li>{@code programs}: in {@code ./check programs} alone
 *   <li>{@code files}: what it leaves in its folder is not compared
 *   <li>{@code stderr}: what it says on standard error is not compared
 *   <li>{@code expect}: not compared with Linux: it must end with 0, and its output with "ok"
 *   <li>a number: it may take so many seconds
 * </ul>
 *
 * @param name folder and name
 * @param command who reads the script, with the arguments of its first line
 * @param words what its {@code #:} line says
 * @param text the whole of it
 */
record ProgramScript(String name, List<String> command, Set<String> words, String text) {
  private static final Path FOLDER =
      Checkout.root().resolve("test-suite/src/test/resources/elfuse/testsuite/scripts");

  static Stream<ProgramScript> all() {
    return Checkout.files(FOLDER, ".sh").stream().map(ProgramScript::read);
  }

  private static ProgramScript read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String first = text.lines().findFirst().orElse("");
    if (!first.startsWith("#!/")) {
      throw new IllegalStateException(file + " does not begin with #!");
    }
    Set<String> words =
        text.lines()
            .filter(line -> line.startsWith("#: "))
            .findFirst()
            .map(line -> Set.of(line.substring(3).split(" ")))
            .orElse(Set.of());
    String name = FOLDER.relativize(file).toString();
    return new ProgramScript(name, List.of(first.substring(2).split(" ")), words, text);
  }

  /** {@return whether its line says so} */
  boolean is(String word) {
    return words.contains(word);
  }

  int seconds() {
    return words.stream()
        .filter(word -> word.matches("[0-9]+"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(120);
  }

  @Override
  public String toString() {
    return name;
  }
}
