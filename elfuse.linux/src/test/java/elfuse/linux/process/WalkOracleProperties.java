package elfuse.linux.process;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Namespace;
import elfuse.linux.vfs.Opened;
import elfuse.linux.vfs.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;

/**
 * Lookups in generated trees with links of every kind and a bind mount: the same files and errors
 * that the host's kernel gives to a process whose root the tree is.
 */
class WalkOracleProperties {
  private static final List<String> NAMES = List.of("a", "b", "c", "m", "f", "l");

  /** One entry of a tree. */
  record Made(boolean outside, String directory, String name, String target) {}

  @Provide
  Arbitrary<String> paths() {
    Arbitrary<String> name =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(10, Arbitraries.of(NAMES)),
            net.jqwik.api.Tuple.of(4, Arbitraries.of("..", ".")),
            net.jqwik.api.Tuple.of(1, Arbitraries.of("", "x".repeat(300))));
    Arbitrary<String> end = Arbitraries.of("", "", "", "/", "/.");
    return Combinators.combine(Arbitraries.of("", "/"), name.list().ofMinSize(1).ofMaxSize(5), end)
        .as((start, names, last) -> start + String.join("/", names) + last)
        .filter(path -> !path.isEmpty());
  }

  @Provide
  Arbitrary<List<Made>> trees() {
    Arbitrary<String> directory = Arbitraries.of("", "a", "a/b", "c", "m");
    // a third are directories, a third files, a third links
    Arbitrary<String> kind =
        Arbitraries.oneOf(Arbitraries.just("/dir"), Arbitraries.just("/file"), paths());
    return Combinators.combine(Arbitraries.of(true, false), directory, Arbitraries.of(NAMES), kind)
        .as(Made::new)
        .list()
        .ofMinSize(4)
        .ofMaxSize(14);
  }

  @Provide
  Arbitrary<List<String>> questions() {
    Arbitrary<String> plain =
        Arbitraries.of("F", "F", "L", "L", "C", "O", "D", "U", "R").map(what -> what + " ");
    // openat2 with RESOLVE_NO_XDEV, NO_MAGICLINKS, NO_SYMLINKS, BENEATH, IN_ROOT, as a letter
    Arbitrary<String> limited =
        Combinators.combine(
                Arbitraries.of("P", "P", "Q"),
                Arbitraries.of(0, 1, 2, 4, 8, 16, 8, 16, 9, 10, 12, 17, 20))
            .as((what, resolve) -> what + (char) ('@' + resolve));
    return Combinators.combine(Arbitraries.oneOf(plain, limited), paths())
        .as((what, path) -> what + path)
        .list()
        .ofMinSize(10)
        .ofMaxSize(40);
  }

  @Property(tries = 150)
  void everyLookupEndsAsInTheKernel(
      @ForAll("trees") List<Made> entries, @ForAll("questions") List<String> questions)
      throws Exception {
    Path program = program();
    Assumptions.assumeTrue(program != null, "no compiler, or no right to change the root");
    Path folder = Files.createTempDirectory("walk");
    try {
      Path tree = Files.createDirectory(folder.resolve("tree"));
      Path bound = Files.createDirectory(folder.resolve("bound"));
      Files.createDirectory(tree.resolve("m"));
      entries.forEach(made -> make(made.outside ? bound : tree, made));
      compare(program, tree, bound, questions);
    } finally {
      remove(folder);
    }
  }

  private static void compare(Path program, Path tree, Path bound, List<String> questions)
      throws Exception {
    java.lang.Process kernel =
        new ProcessBuilder(program.toString(), tree.toString(), bound.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Posix posix = Posix.ofHost();
    Namespace space = new Namespace(posix, "tree", directory(posix, tree));
    space.mount("/m", "bound", false, directory(posix, bound));
    Paths paths = new Paths(posix, new Lookup(space, posix), true);
    try (BufferedReader answers =
            new BufferedReader(new InputStreamReader(kernel.getInputStream()));
        PrintStream asked = new PrintStream(kernel.getOutputStream(), true)) {
      Assumptions.assumeTrue("ready".equals(answers.readLine()), "no right to change the root");
      for (String question : questions) {
        if (question.startsWith("O ") || "DUR".indexOf(question.charAt(0)) >= 0) {
          // what one of the two has made the other one finds: ask about existing things alone
          FileStat stat = new FileStat();
          boolean makes = question.startsWith("O ") || question.startsWith("D ");
          int there = answer(posix, paths, "L" + question.substring(1), stat);
          if (makes == (there < 0) || !makes) {
            continue;
          }
        }
        if (question.startsWith("Q")
            && answer(posix, paths, "P" + question.substring(1), new FileStat()) < 0) {
          continue;
        }
        asked.println(question);
        FileStat stat = new FileStat();
        int result = answer(posix, paths, question, stat);
        String ours =
            result < 0
                ? "errno " + -result
                : "FLOPQ".indexOf(question.charAt(0)) >= 0
                    ? "inode " + stat.inode + " type " + Integer.toOctalString(stat.type())
                    : "done";
        assertThat(ours).as(question).isEqualTo(answers.readLine());
      }
    } finally {
      kernel.destroy();
      paths.leave();
      space.close();
    }
  }

  private static int answer(Posix posix, Paths paths, String question, FileStat stat) {
    String path = question.substring(2);
    switch (question.charAt(0)) {
      case 'F', 'L' -> {
        try (Place place = paths.find(null, path, question.charAt(0) == 'F')) {
          return place.error() != 0
              ? place.error()
              : posix.statx(place.directory(), "", Fcntl.AT_EMPTY_PATH, 0x7ff, stat);
        }
      }
      case 'C' -> {
        return paths.chdir(null, path);
      }
      case 'O', 'P', 'Q' -> {
        boolean reads = question.charAt(0) == 'P';
        int flags = reads ? Fcntl.O_RDONLY : Fcntl.O_WRONLY | Fcntl.O_CREAT;
        int resolve = question.charAt(0) == 'O' ? 0 : question.charAt(1) - '@';
        Opened opened = paths.open(null, null, path, flags, reads ? 0 : 0600, resolve);
        if (opened.file() == null) {
          return opened.error();
        }
        int result = opened.file().stat(stat);
        opened.file().release();
        return result;
      }
      default -> {
        try (Place place = paths.entry(null, path)) {
          if (place.error() != 0) {
            return place.error();
          }
          return place.isMountPoint()
              ? -Errno.EEXIST
              : posix.mkdirat(place.directory(), place.name(), 0700);
        }
      }
    }
  }

  private static int directory(Posix posix, Path path) {
    return posix.openat(Fcntl.AT_FDCWD, path.toString(), Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
  }

  private static void make(Path root, Made made) {
    try {
      Path parent = Files.createDirectories(root.resolve(made.directory));
      Path at = parent.resolve(made.name);
      if (Files.exists(at, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      switch (made.target) {
        case "/dir" -> Files.createDirectory(at);
        case "/file" -> Files.createFile(at);
        default -> Files.createSymbolicLink(at, Path.of(made.target));
      }
    } catch (IOException inTheWay) {
      // a file or a link stands where a directory was wanted
    }
  }

  private static Path program;

  private static synchronized Path program() throws Exception {
    if (program == null) {
      Path source = Files.createTempFile("lookup", ".c");
      try (InputStream in = WalkOracleProperties.class.getResourceAsStream("lookup.c")) {
        Files.write(source, in.readAllBytes());
      }
      Path binary = Files.createTempFile("lookup", "");
      List<String> command = List.of("cc", "-O1", "-o", binary.toString(), source.toString());
      try {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
          return null;
        }
      } catch (IOException noCompiler) {
        return null;
      }
      program = binary;
    }
    return program;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
