package elfuse.cli;

import elfuse.linux.GuestProfile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file that {@code --profile} names. It is written beside its place and moved there when it is
 * complete, so what was there before stays until then; whether that is possible shows before the
 * program starts. A device or a pipe is written as it is.
 */
final class ProfileFile {
  private final String name;
  private final Path file;
  private final Path beside;
  private final OutputStream out;

  private ProfileFile(String name, Path file, Path beside) throws IOException {
    this.name = name;
    this.file = file;
    this.beside = beside;
    // now, and not at the end: the mask for new files is the user's as long as no guest runs
    out =
        beside == null
            ? Files.newOutputStream(file, StandardOpenOption.WRITE)
            : Files.newOutputStream(
                beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
  }

  /**
   * {@return the file, ready to be written}
   *
   * @param name its path, one char per byte
   * @throws UsageException if it could not be written
   */
  static ProfileFile open(String name) throws UsageException {
    try {
      Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
      Path path = Path.of(new String(name.getBytes(StandardCharsets.ISO_8859_1), ofNames));
      Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.isDirectory(file)) {
        throw new UsageException("--profile " + name + ": is a directory");
      }
      boolean special = Files.exists(file) && !Files.isRegularFile(file);
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw new UsageException("--profile " + name + ": permission denied");
      }
      Path beside =
          special
              ? null
              : file.resolveSibling(
                  "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
      return new ProfileFile(name, file, beside);
    } catch (IOException failed) {
      String reason = Main.reason(failed);
      throw new UsageException(
          "--profile " + name + ": " + reason.substring(reason.lastIndexOf(": ") + 1).strip());
    } catch (InvalidPathException impossible) {
      throw new UsageException("--profile " + name + ": no name for a file in this locale");
    }
  }

  /** Writes the profile and puts it in its place; what goes wrong is one line for the user. */
  void write(GuestProfile profile, String title) {
    try {
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      profile.writeHtml(buffered, title);
      buffered.close();
      if (beside != null) {
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      System.err.println("elfuse: --profile " + name + ": " + Main.reason(failed));
      discard();
    }
  }

  /** There is nothing to write: no trace is left. */
  void discard() {
    try {
      out.close();
      if (beside != null) {
        Files.deleteIfExists(beside);
      }
    } catch (IOException gone) {
      // somebody else has taken it away
    }
  }
}
