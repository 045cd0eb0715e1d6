package elfuse.testsuite.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** The folder that programs of the suite run in: the same content and times at every making. */
final class MadeTree {
  private static final FileTime TIME = FileTime.fromMillis(1_700_000_000_000L);
  private static final String A =
      """
      the quick brown fox
      jumps over the lazy dog
      a line with numbers 12 345 6789
      a tail of the fox
      THE END of things
      """;

  private MadeTree() {}

  /** Fills an empty folder. */
  static void make(Path root) throws IOException, InterruptedException {
    Files.createDirectories(root.resolve("dir/sub"));
    Files.createDirectories(root.resolve("dir2"));
    write(root, "a.txt", A);
    write(root, "b.txt", A.replace("lazy dog", "sleeping cat").replace("THE END", "NO END"));
    write(root, "numbers.txt", "10\n9\n-3\n2.5\n100\n7\n7\n0\n");
    write(root, "sorted.txt", "alpha\nbeta\nbeta\ndelta\n");
    write(root, "sorted2.txt", "beta\ngamma\n");
    write(root, "tabs.tsv", "x\t3\tred\ny\t1\tblue\nz\t2\tred\na\t1\tgreen\n");
    write(root, "spaces.txt", "        eight\n    four    more\n");
    write(root, "program.awk", "BEGIN{FS=\"\\t\"} $2>1{print $1 \":\" $3; t+=$2} END{print t}\n");
    write(root, "empty", "");
    write(root, "dir/file.txt", "a file in a folder\n");
    write(root, "dir/sub/deep.txt", "deep inside\n");
    write(root, "dir/run.sh", "#!/bin/sh\necho run\n");
    write(root, "dir2/file.txt", "another file\n");
    write(
        root,
        "a.diff",
        "--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n-the quick brown fox\n+the slow brown fox\n"
            + " jumps over the lazy dog\n a line with numbers 12 345 6789\n");
    byte[] data = new byte[65536];
    new Random(42).nextBytes(data);
    Files.write(root.resolve("data.bin"), data);
    Files.setPosixFilePermissions(
        root.resolve("dir/run.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createSymbolicLink(root.resolve("link"), Path.of("a.txt"));
    Files.createSymbolicLink(root.resolve("dir/sub/up"), Path.of("../../dir2/file.txt"));
    host(root, "sha256sum a.txt data.bin > sums");
    host(root, "gzip -n < a.txt > packed.gz");
    host(root, "tar --sort=name --mtime=@1700000000 --owner=0 --group=0 -cf packed.tar dir");
    host(root, "find . -depth -exec touch -h -d @1700000000 {} +");
    Files.setLastModifiedTime(
        root.resolve("dir/sub/deep.txt"), FileTime.fromMillis(1_710_000_000_000L));
    Files.setLastModifiedTime(root.resolve("dir/sub"), TIME);
  }

  /** {@return what a tree holds: for each name its kind, permissions and content} */
  static TreeMap<String, String> content(Path root) throws IOException {
    TreeMap<String, String> content = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            put(dir, "directory");
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isSymbolicLink()) {
              content.put(root.relativize(file).toString(), "-> " + Files.readSymbolicLink(file));
            } else if (attributes.isRegularFile()) {
              put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            } else {
              put(file, "special");
            }
            return FileVisitResult.CONTINUE;
          }

          private void put(Path path, String what) throws IOException {
            String permissions =
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
            content.put(root.relativize(path).toString(), permissions + " " + what);
          }
        });
    return content;
  }

  private static void write(Path root, String name, String text) throws IOException {
    Path file = Files.writeString(root.resolve(name), text, StandardCharsets.ISO_8859_1);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static void host(Path root, String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of("sh", "-c", script))
            .directory(root.toFile())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("the host's shell failed: " + script);
    }
  }
}
