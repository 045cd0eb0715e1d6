package elfuse.testsuite.programs;

import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Debian's programs for arm64, and the same packages of the host's own architecture: what elfuse
 * does with the one, Linux does with the other. {@code test-suite/bin/fetch-programs} makes both.
 *
 * @param suite the Debian release
 * @param guest the root tree of arm64
 * @param reference the root tree of the host's architecture
 */
record ProgramTree(String suite, Path guest, Path reference) {
  private static final Path BIN = Checkout.root().resolve("test-suite/bin");
  private static final AtomicInteger FOLDERS = new AtomicInteger();
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PATH",
          "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          "HOME",
          "/root",
          "LC_ALL",
          "C.UTF-8",
          "TZ",
          "UTC",
          "TERM",
          "dumb");

  /**
   * What a command did, and the files that it left in its folder.
   *
   * @param status its exit status, 128+N after signal N
   * @param out standard output
   * @param err standard error
   * @param files path to kind, mode and content of each
   * @param seconds how long it took
   */
  record Outcome(int status, String out, String err, Map<String, String> files, double seconds) {}

  /** {@return the tree of a suite, or null where it cannot be had or nothing can be compared} */
  static ProgramTree of(String suite) throws IOException, InterruptedException {
    return of("fetch-programs", suite, List.of());
  }

  /** {@return a tree with a few programs of a suite, or null likewise} */
  static ProgramTree smallOf(String suite) throws IOException, InterruptedException {
    return of("fetch-programs", suite, List.of("small"));
  }

  /** {@return a tree with a suite's programs that compile while they run, or null likewise} */
  static ProgramTree withJits(String suite) throws IOException, InterruptedException {
    return of("fetch-jits", suite, List.of());
  }

  private static ProgramTree of(String script, String suite, List<String> size)
      throws IOException, InterruptedException {
    String architecture = System.getProperty("os.arch").equals("amd64") ? "amd64" : "arm64";
    Path reference = fetch(script, suite, architecture, size);
    Path guest = fetch(script, suite, "arm64", size);
    if (guest == null || reference == null) {
      return null;
    }
    ProgramTree tree = new ProgramTree(suite, guest, reference);
    return tree.runsTheReference() ? tree : null;
  }

  private static Path fetch(String script, String suite, String architecture, List<String> size)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(BIN.resolve(script).toString(), suite, architecture));
    command.addAll(size);
    Run.Result result = Run.run(Checkout.root(), System.getenv(), new byte[0], 600, command);
    return result.status() == 0 ? Path.of(result.out().strip()) : null;
  }

  private boolean runsTheReference() throws IOException, InterruptedException {
    List<String> command =
        List.of(BIN.resolve("in-tree").toString(), reference.toString(), "/", "/bin/true");
    return Run.run(Checkout.root(), System.getenv(), new byte[0], command).status() == 0;
  }

  /**
   * Makes one empty folder in both trees, under one name, which no other run has.
   *
   * @return its path as a guest sees it
   */
  String makeFolder() throws IOException {
    String name = "/tmp/test-" + ProcessHandle.current().pid() + "-" + FOLDERS.incrementAndGet();
    makeFolder(name);
    return name;
  }

  /** Makes a folder again that was removed. */
  void makeFolder(String name) throws IOException {
    for (Path tree : List.of(guest, reference)) {
      Files.createDirectories(tree.resolve(name.substring(1)));
    }
  }

  /** Removes what {@link #makeFolder} made. */
  void removeFolder(String folder) throws IOException {
    for (Path tree : new HashSet<>(List.of(guest, reference))) {
      Path top = tree.resolve(folder.substring(1));
      List<Path> all;
      try (Stream<Path> files = Files.walk(top)) {
        all = new ArrayList<>(files.toList());
      }
      for (Path file : all.reversed()) {
        Files.delete(file);
      }
    }
  }

  /**
   * Puts a script into the folder of both trees.
   *
   * @return its path as a guest sees it
   */
  String addScript(String folder, String text) throws IOException {
    String name = folder + "/script";
    for (Path tree : List.of(guest, reference)) {
      Path file = tree.resolve(name.substring(1));
      Files.writeString(file, text);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return name;
  }

  /** Compiles a Java class, for Java 17, into the folder of both trees. */
  void addClass(String folder, Path source) {
    var compiler = ToolProvider.findFirst("javac").orElseThrow();
    for (Path tree : List.of(guest, reference)) {
      String target = tree.resolve(folder.substring(1)).toString();
      int status =
          compiler.run(System.out, System.err, "--release", "17", "-d", target, source.toString());
      if (status != 0) {
        throw new IllegalStateException("javac " + source + ": " + status);
      }
    }
  }

  /** Runs a command under elfuse. */
  Outcome onElfuse(String folder, int seconds, List<String> options, List<String> command)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    all.add(Checkout.root().resolve("elfuse").toString());
    all.addAll(List.of("--sysroot", guest.toString(), "--workdir", folder, "--clear-env"));
    ENVIRONMENT.forEach((key, value) -> all.addAll(List.of("--env", key + "=" + value)));
    all.addAll(List.of("--env", "PWD=" + folder));
    all.addAll(options);
    all.addAll(command);
    return run(guest, folder, seconds, System.getenv(), all);
  }

  /** Runs a command under the host's Linux. */
  Outcome onLinux(String folder, int seconds, List<String> command)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    all.addAll(List.of(BIN.resolve("in-tree").toString(), reference.toString(), folder));
    all.addAll(command);
    Map<String, String> environment = new TreeMap<>(ENVIRONMENT);
    environment.put("PWD", folder);
    return run(reference, folder, seconds, environment, all);
  }

  private static Outcome run(
      Path tree, String folder, int seconds, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Run.Result result = Run.run(Checkout.root(), environment, new byte[0], seconds, command);
    double took = (System.nanoTime() - start) / 1e9;
    return new Outcome(
        result.status(),
        result.out(),
        result.err(),
        files(tree.resolve(folder.substring(1))),
        took);
  }

  private static Map<String, String> files(Path top) throws IOException {
    Map<String, String> found = new TreeMap<>();
    List<Path> all;
    try (Stream<Path> files = Files.walk(top)) {
      all = files.filter(file -> !file.equals(top)).toList();
    }
    for (Path file : all) {
      found.put(top.relativize(file).toString(), describe(file));
    }
    return found;
  }

  private static String describe(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return "link to " + Files.readSymbolicLink(file);
    }
    String mode =
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    if (Files.isDirectory(file)) {
      return "folder " + mode;
    }
    if (!Files.isRegularFile(file)) {
      return "special " + mode;
    }
    byte[] content = Files.readAllBytes(file);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return "file " + mode + " " + content.length + " " + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
