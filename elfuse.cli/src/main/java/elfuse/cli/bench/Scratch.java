package elfuse.cli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A folder of input files that goes away at the end, with whatever else was put there. */
final class Scratch implements AutoCloseable {
  private static final long SEED = 20; // any; the same bytes in every run

  private static final int PIECE = 1 << 20; // of a size that Random's ints divide

  private final Path folder;

  // runs when a signal ends the JVM: ends what is being measured and removes the files
  private final Thread hook = new Thread(this::remove);

  Scratch() throws IOException {
    folder = Files.createTempDirectory("elfuse-bench");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** {@return where the files are} */
  Path folder() {
    return folder;
  }

  /** {@return a new file of bytes that look random} */
  Path random(String name, int size) throws IOException {
    Random random = new Random(SEED);
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int left = size; left > 0; left -= PIECE) {
        byte[] bytes = new byte[Math.min(left, PIECE)];
        random.nextBytes(bytes);
        out.write(bytes);
      }
    }
    return file;
  }

  Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  Path program(String name, byte[] image) throws IOException {
    Path file = file(name, image);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file;
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(hook);
    delete();
  }

  private void remove() {
    ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    try {
      delete();
    } catch (IOException | UncheckedIOException stillInUse) {
      // what a measured program puts there before it has ended stays
    }
  }

  private void delete() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.toList();
    }
    for (Path each : all.reversed()) { // what is in a folder before it
      Files.deleteIfExists(each);
    }
  }
}
