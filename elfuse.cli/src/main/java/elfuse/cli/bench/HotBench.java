package elfuse.cli.bench;

import java.io.IOException;

/** What hot system calls cost: each a million times, with and without fast paths. */
public final class HotBench {
  private HotBench() {}

  /**
   * Measures, then prints the page or writes it, with a chart beside it.
   *
   * @param file where the page goes, or null for standard output; the chart is named like it, with
   *     the extension svg
   * @throws IOException if a measured program fails or a file cannot be written
   */
  public static void run(String file) throws IOException {
    new GuestBench(
            new GuestBench.Subject(
                "Hot system calls",
                "bench hot",
                "hot.s",
                "Nanoseconds for one call, of a million each.",
                "ns per call",
                1_000_000,
                true,
                null))
        .run(file);
  }
}
