package elfuse.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each step of bringing a program up takes, by wall time.
 *
 * <p>Whoever brings a step to its end {@linkplain #mark marks} it; all of them are on the way to
 * the guest's first instruction, none behind it. Belongs to the thread that starts the program.
 */
public final class StartupTrace {
  /** A trace that keeps nothing. */
  public static final StartupTrace NONE = new StartupTrace(false, 0, 0);

  private static final double MILLI = 1e6;

  private final boolean enabled;
  private final List<Step> steps = new ArrayList<>();
  private long last;

  private record Step(String name, long nanos) {}

  private StartupTrace(boolean enabled, long now, long before) {
    this.enabled = enabled;
    last = now;
    if (enabled) {
      steps.add(new Step("JVM to main", before));
    }
  }

  /**
   * {@return a trace that begins now}
   *
   * @param before the nanoseconds that passed from the start of the command to the start of Java's
   *     own main method, not negative
   */
  public static StartupTrace begin(long before) {
    return new StartupTrace(true, System.nanoTime(), before);
  }

  /** {@return whether anything is kept} */
  public boolean isEnabled() {
    return enabled;
  }

  /**
   * A step came to its end now.
   *
   * @param step its name
   */
  public void mark(String step) {
    if (enabled) {
      long now = System.nanoTime();
      steps.add(new Step(step, now - last));
      last = now;
    }
  }

  /** {@return one line for each step: milliseconds, milliseconds since the start, name} */
  public String table() {
    StringBuilder out = new StringBuilder();
    long sum = 0;
    for (Step step : steps) {
      sum += step.nanos;
      out.append(
          String.format(
              Locale.ROOT,
              "elfuse: startup: %8.3f ms %8.3f ms  %s%n",
              step.nanos / MILLI,
              sum / MILLI,
              step.name));
    }
    return out.toString();
  }

  /** {@return a picture of the steps, one below the other along the time axis: an SVG file} */
  public String svg() {
    long total = 1;
    for (Step step : steps) {
      total += step.nanos;
    }
    int row = 22;
    int left = 130;
    double scale = 620.0 / total;
    StringBuilder out = new StringBuilder();
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(left + 740);
    out.append("\" height=\"").append(row * (steps.size() + 1) + 8);
    out.append("\" font-family=\"sans-serif\" font-size=\"12\">\n");
    out.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    long at = 0;
    int y = 4;
    for (Step step : steps) {
      double x = left + at * scale;
      double width = Math.max(1, step.nanos * scale);
      out.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n"
                  + "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#1b6ca8\"/>%n"
                  + "<text x=\"%.1f\" y=\"%d\">%.3f ms</text>%n",
              left - 8,
              y + 15,
              step.name,
              x,
              y + 3,
              width,
              row - 6,
              x + width + 5,
              y + 15,
              step.nanos / MILLI));
      at += step.nanos;
      y += row;
    }
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\">%.3f ms in all</text>%n</svg>%n",
            left,
            y + 15,
            at / MILLI));
    return out.toString();
  }
}
