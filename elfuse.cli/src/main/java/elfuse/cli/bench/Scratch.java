package elfuse.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A folder of input files that goes away at the end. */
final class Scratch implements AutoCloseable {
  private static final long SEED = 20; // any; the same bytes in every run

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  Scratch() throws IOException {
    folder = Files.createTempDirectory("elfuse-bench");
  }

  /** {@return a new file of bytes that look random} */
  Path random(String name, int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(SEED).nextBytes(bytes);
    return file(name, bytes);
  }

  Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    files.add(file);
    return Files.write(file, bytes);
  }

  Path program(String name, byte[] image) throws IOException {
    Path file = file(name, image);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file;
  }

  @Override
  public void close() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    Files.delete(folder);
  }
}
