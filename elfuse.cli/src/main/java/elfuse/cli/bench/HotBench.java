package elfuse.cli.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What hot system calls cost: each many times, with and without fast paths. */
public final class HotBench {
  /** How often each call is made, unless the user says otherwise. */
  public static final int CALLS = 1_000_000;

  private static final int CLOCK_CALLS = 500;

  private HotBench() {}

  /**
   * Measures, then prints the page or writes it, with a chart beside it. Engines that count what
   * leaves the guest tell it in a second table.
   *
   * @param file where the page goes, or null for standard output; the chart is named like it, with
   *     the extension svg
   * @param calls how often each call is made
   * @param engine the only engine that is measured, or null for all
   * @throws IOException if a measured program fails or a file cannot be written
   */
  public static void run(String file, int calls, String engine) throws IOException {
    StringBuilder verb = new StringBuilder("bench hot");
    verb.append(calls == CALLS ? "" : " --calls " + calls);
    verb.append(engine == null ? "" : " --backend " + engine);
    String many = calls == CALLS ? "a million" : String.format(Locale.ROOT, "%,d", calls);
    new GuestBench(
            new GuestBench.Subject(
                "Hot system calls",
                verb.toString(),
                "hot.s",
                String.format(
                    Locale.ROOT,
                    "Nanoseconds for one call, of %s each. The host's own clock (`System.nanoTime`,"
                        + " which is `clock_gettime` there) takes %.0f.",
                    many,
                    hostClock()),
                "ns per call",
                calls,
                true,
                null,
                List.of(Integer.toString(calls)),
                engine,
                true,
                calls == CALLS ? GuestBench.ROUNDS : 1,
                false))
        .run(file);
  }

  /** {@return the median of what the host's own clock takes, in nanoseconds} */
  private static double hostClock() {
    double[] times = new double[GuestBench.ROUNDS];
    for (int round = 0; round < times.length; round++) {
      long sum = 0;
      for (int i = 0; i < CALLS / CLOCK_CALLS; i++) {
        sum += clockCalls();
      }
      times[round] = (double) sum / CALLS;
    }
    return Child.median(times);
  }

  /** {@return how long some calls take} A method of its own, which the JVM compiles. */
  private static long clockCalls() {
    long start = System.nanoTime();
    long end = start;
    for (int i = 0; i < CLOCK_CALLS; i++) {
      end = System.nanoTime();
    }
    return end - start;
  }
}
