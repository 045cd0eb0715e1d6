package elfuse.cli.bench;

import java.io.IOException;
import java.util.List;

/**
 * What computing costs: kernels of integers, floating point, memory, strings and calls.
 *
 * <p>The program is in C, compiled for the guest and for the host, so that the native column is the
 * same program; both compilers have to be there.
 */
public final class CpuBench {
  private CpuBench() {}

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
                "Computing",
                "bench cpu",
                "cpu.c",
                "Microseconds for one call of a kernel: the mean over three seconds, after two"
                    + " of the same that are not counted.",
                "µs per call",
                1000,
                false,
                null,
                List.of(),
                null,
                false,
                GuestBench.ROUNDS,
                true))
        .run(file);
  }
}
