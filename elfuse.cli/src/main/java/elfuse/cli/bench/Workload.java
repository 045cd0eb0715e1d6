package elfuse.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of a distribution and what it is given to do, in a folder of input files.
 *
 * <p>At 100 percent each takes QEMU 7.2 some two to eight seconds.
 *
 * @param name what the table and {@code --only} call it
 * @param program its path in the tree, where the last part of a folder's name may be a pattern
 * @param output a file that it makes besides standard output, or null
 * @param task makes the inputs
 */
record Workload(String name, String program, String output, Task task) {
  private static final int KIBI = 1024;

  /** As much as 100 percent are. */
  static final int FULL = 100;

  /** Makes the inputs of a program. */
  interface Task {
    /**
     * {@return the arguments for which the inputs are there, relative to the folder}
     *
     * @param folder where inputs go
     * @param percent how much there is to do, of what is measured else
     */
    List<String> in(Scratch folder, int percent) throws IOException;
  }

  static final List<Workload> ALL =
      List.of(
          new Workload("openssl-sha256", "/usr/bin/openssl", null, Workload::sha256),
          new Workload("openssl-aes", "/usr/bin/openssl", null, Workload::aes),
          new Workload(
              "xz",
              "/usr/bin/xz",
              null,
              (folder, percent) -> {
                folder.file("text", Inputs.text(amount(2900 * KIBI, percent)));
                return List.of("-6", "-T1", "-c", "text");
              }),
          new Workload(
              "zstd",
              "/usr/bin/zstd",
              null,
              (folder, percent) -> {
                folder.file("text", Inputs.text(amount(6000 * KIBI, percent)));
                return List.of("-q", "-12", "-c", "text");
              }),
          new Workload(
              "7zz",
              "/usr/bin/7zz",
              "out.7z",
              (folder, percent) -> {
                folder.file("text", Inputs.text(amount(2900 * KIBI, percent)));
                // no times in the archive, and no progress on standard output
                return List.of("a", "-mx=5", "-mmt=1", "-mtm-", "-bso0", "-bsp0", "out.7z", "text");
              }),
          new Workload(
              "sqlite3",
              "/usr/bin/sqlite3",
              null,
              (folder, percent) -> {
                String script =
                    resource("script.sql").replace("@ROWS@", "" + amount(65_000, percent));
                folder.file("script.sql", script.getBytes(StandardCharsets.UTF_8));
                return List.of(":memory:", ".read script.sql");
              }),
          script("python3", "python3", "loop.py", 12),
          new Workload(
              "perl",
              "/usr/bin/perl",
              null,
              (folder, percent) -> {
                folder.file("regex.pl", resource("regex.pl").getBytes(StandardCharsets.UTF_8));
                folder.file("text", Inputs.text(amount(1100 * KIBI, percent)));
                return List.of("regex.pl", "text");
              }),
          script("lua", "lua5.4", "nbody.lua", 95_000),
          new Workload(
              "gcc",
              "/usr/lib/gcc*/aarch64-linux-gnu/*/cc1",
              null,
              (folder, percent) -> {
                folder.file("big.c", Inputs.source(amount(14, percent)));
                return List.of("-quiet", "-O2", "-w", "-fno-ident", "big.c", "-o", "-");
              }),
          script("luajit", "luajit", "traces.lua", 20));

  private static List<String> sha256(Scratch folder, int percent) throws IOException {
    folder.random("data", 16 << 20);
    List<String> words = new ArrayList<>(List.of("dgst", "-sha256"));
    for (int i = amount(16, percent); i > 0; i--) {
      words.add("data");
    }
    return words;
  }

  private static List<String> aes(Scratch folder, int percent) throws IOException {
    folder.random("data", amount(180 << 20, percent));
    String key = "000102030405060708090a0b0c0d0e0f";
    return List.of("enc", "-aes-128-ctr", "-K", key, "-iv", key, "-in", "data");
  }

  /** An interpreter, and how often its script does the same. */
  private static Workload script(String name, String interpreter, String script, int times) {
    return new Workload(
        name,
        "/usr/bin/" + interpreter,
        null,
        (folder, percent) -> {
          folder.file(script, resource(script).getBytes(StandardCharsets.UTF_8));
          return List.of(script, Integer.toString(amount(times, percent)));
        });
  }

  private static int amount(int full, int percent) {
    return (int) Math.max(1, (long) full * percent / FULL);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Workload.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** {@return the program's path in a tree, beginning with a slash, or null if it has none} */
  String in(Path tree) throws IOException {
    Path found = tree;
    for (String part : program.substring(1).split("/")) {
      try (DirectoryStream<Path> matching = Files.newDirectoryStream(found, part)) {
        var each = matching.iterator();
        if (!each.hasNext()) {
          return null;
        }
        found = each.next();
      } catch (IOException none) {
        return null;
      }
    }
    return "/" + tree.relativize(found);
  }
}
