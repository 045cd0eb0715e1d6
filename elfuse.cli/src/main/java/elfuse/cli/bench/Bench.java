package elfuse.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures what {@code docs/benchmarks.md} holds: elfuse, qemu-user and the host's own program in
 * turns, in one run, so that a busy host is unfair to nobody. What is missing here is said in its
 * place in the table.
 */
public final class Bench {
  private Bench() {}

  /**
   * Measures, then prints the page or writes it.
   *
   * @param file where the page goes, or null for standard output
   * @throws IOException if a measured program fails or the page cannot be written
   */
  public static void run(String file) throws IOException {
    String page;
    try (Scratch scratch = new Scratch()) {
      Tools tools = Tools.find();
      Page text = new Page("Benchmarks", "bench", tools, file);
      text.append("The engine is `soft`.\n\n");
      text.table();
      HashBench.run(tools, scratch, text);
      LaunchBench.run(tools, scratch, text);
      page = text.toString();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while measuring", stopped);
    }
    if (file == null) {
      System.out.write(page.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } else {
      Files.writeString(Path.of(file), page);
    }
  }
}
