package elfuse.cli;

import elfuse.linux.StartupTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * {@code ELFUSE_STARTUP_TRACE}: 1 prints what each step of the start takes, {@code svg:FILE} draws
 * it. The launcher leaves the time at which it was started in {@code ELFUSE_STARTED}, nanoseconds
 * since the epoch; without it the start of this process counts.
 */
final class Startup {
  private static final String SVG = "svg:";

  private Startup() {}

  /** {@return a trace that begins now, or one that keeps nothing where none was asked for} */
  static StartupTrace begin() throws UsageException {
    String setting = setting();
    if (setting == null) {
      return StartupTrace.NONE;
    }
    if (!setting.equals("1") && !(setting.startsWith(SVG) && setting.length() > SVG.length())) {
      throw new UsageException("ELFUSE_STARTUP_TRACE is 1 or svg:FILE, not '" + setting + "'");
    }
    Instant now = Instant.now();
    String launched = System.getenv("ELFUSE_STARTED");
    Instant start = now;
    if (launched != null && launched.matches("[0-9]{1,18}")) {
      start = Instant.EPOCH.plusNanos(Long.parseLong(launched));
    } else {
      start = ProcessHandle.current().info().startInstant().orElse(now);
    }
    return StartupTrace.begin(Math.max(0, Duration.between(start, now).toNanos()));
  }

  /** Tells what was measured. */
  static void told(StartupTrace trace) {
    if (!trace.isEnabled()) {
      return;
    }
    String setting = setting();
    if (!setting.startsWith(SVG)) {
      System.err.print(trace.table());
      return;
    }
    String file = setting.substring(SVG.length());
    try {
      Files.writeString(Path.of(file), trace.svg());
    } catch (IOException failed) {
      System.err.println("elfuse: " + file + ": cannot be written (ELFUSE_STARTUP_TRACE)");
    }
  }

  private static String setting() {
    String setting = System.getenv("ELFUSE_STARTUP_TRACE");
    return setting == null || setting.isEmpty() || setting.equals("0") ? null : setting;
  }
}
