package elfuse.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The programs that are measured.
 *
 * @param elfuse the words that start elfuse as this process was started
 * @param qemu qemu-user for AArch64, or null
 * @param busybox Debian's arm64 busybox, or null
 * @param sha256sum the host's own, or null
 */
record Tools(List<String> elfuse, Path qemu, Path busybox, Path sha256sum) {

  static Tools find() throws IOException {
    return new Tools(
        self(),
        onPath("qemu-aarch64-static", "qemu-aarch64"),
        fetchedBusybox(),
        onPath("sha256sum"));
  }

  /** {@return how elfuse runs a program on the software CPU, which is what is measured} */
  List<String> elfuse(String... program) {
    List<String> command = new ArrayList<>(elfuse);
    command.addAll(List.of("--backend", "soft", "--"));
    command.addAll(List.of(program));
    return command;
  }

  /** {@return how elfuse runs a program on an engine; options may come before the program} */
  List<String> elfuseOn(String engine, String... program) {
    List<String> command = new ArrayList<>(elfuse);
    command.addAll(List.of("--backend", engine));
    command.addAll(List.of(program));
    return command;
  }

  List<String> qemu(String... program) {
    List<String> command = new ArrayList<>(List.of(qemu.toString()));
    command.addAll(List.of(program));
    return command;
  }

  /**
   * {@return what of qemu-user there is: the one that is installed, and that of {@code
   * test-suite/bin/fetch-qemu}} The names are "qemu-user", with the version where there are two.
   */
  Map<String, Path> qemus() throws IOException {
    Path fetched = fetchedQemu();
    Map<String, Path> all = new LinkedHashMap<>();
    if (!Files.isExecutable(fetched)) {
      if (qemu != null) {
        all.put("qemu-user", qemu);
      }
      return all;
    }
    for (Path each : qemu == null ? List.of(fetched) : List.of(qemu, fetched)) {
      String[] version = Page.qemuVersion(each).replaceFirst(".*version ", "").split("[. ]");
      all.put("qemu-user " + version[0] + "." + version[1], each);
    }
    return all;
  }

  private static List<String> self() throws IOException {
    ProcessHandle.Info info = ProcessHandle.current().info();
    List<String> words = new ArrayList<>();
    info.command().ifPresent(words::add);
    boolean module = false;
    for (String word : info.arguments().orElse(new String[0])) {
      words.add(word);
      if (module && (word.equals("elfuse.cli") || word.startsWith("elfuse.cli/"))) {
        return words;
      }
      module = word.equals("-m") || word.equals("--module");
    }
    throw new IOException("bench: the host does not tell how this process was started");
  }

  static Path onPath(String... names) {
    String path = System.getenv("PATH");
    for (String name : names) {
      for (String folder : path == null ? new String[0] : path.split(":")) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  /** Where {@code test-suite/bin/fetch-busybox} puts it. */
  private static Path fetchedBusybox() {
    String suite = variable("ELFUSE_DEBIAN_SUITE", "bookworm");
    Path file = cache().resolve("busybox-" + suite).resolve("busybox");
    return Files.isExecutable(file) ? file : null;
  }

  /** {@return where {@code test-suite/bin/fetch-qemu} puts it, whether or not it did} */
  static Path fetchedQemu() {
    return cache().resolve("qemu-trixie/usr/bin/qemu-aarch64");
  }

  /** {@return where {@code test-suite/bin/fetch-bench} puts a tree, whether or not it did} */
  static Path programs(String architecture) {
    String suite = variable("ELFUSE_DEBIAN_SUITE", "bookworm");
    return cache().resolve("bench-" + suite + "-" + architecture);
  }

  private static Path cache() {
    String cache = variable("ELFUSE_CACHE", null);
    if (cache == null) {
      String home = variable("HOME", "/");
      cache = variable("XDG_CACHE_HOME", home + "/.cache") + "/elfuse";
    }
    return Path.of(cache);
  }

  private static String variable(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
