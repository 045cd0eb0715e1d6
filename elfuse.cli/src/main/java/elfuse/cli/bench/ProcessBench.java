package elfuse.cli.bench;

import java.io.IOException;

/**
 * What processes and threads cost: fork, execve, thread creation, pipes, futexes, signals.
 *
 * <p>The program is in C, compiled for the guest and for the host, so that the native column is the
 * same program; both compilers have to be there.
 */
public final class ProcessBench {
  private ProcessBench() {}

  /**
   * Measures, then prints the page or writes it, with a chart beside it.
   *
   * @param file where the page goes, or null for standard output; the chart is named like it, with
   *     the extension svg
   * @throws IOException if a compiler is missing, a measured program fails or a file cannot be
   *     written
   */
  public static void run(String file) throws IOException {
    new GuestBench(
            new GuestBench.Subject(
                "Processes and threads",
                "bench process",
                "process.c",
                "Microseconds for one operation: the mean over half a second, after eight seconds"
                    + " of the same that are not counted. HotSpot compiles what forks for several"
                    + " seconds, so the first fork and the mean of the first second are told, too.",
                "µs per operation",
                1000,
                false,
                null))
        .run(file);
  }
}
