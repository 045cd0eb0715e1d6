package elfuse.cli.bench;

import elfuse.host.Posix;
import java.io.File;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a command again and again and keeps medians.
 *
 * @param wallMillis from start to end
 * @param cpuMillis user and system time of the command and what it started
 * @param peakMebibytes the largest resident set seen, sampled each millisecond or less often
 */
record Child(double wallMillis, double cpuMillis, double peakMebibytes) {
  private static final int RUSAGE_CHILDREN = -1; // man 2 getrusage
  private static final int RUSAGE_SIZE = 144;

  /** Runs several commands in turns, so that a noisy moment hits all of them alike. */
  static Child[] measure(int rounds, File input, List<List<String>> commands)
      throws IOException, InterruptedException {
    List<List<Child>> samples = new ArrayList<>();
    commands.forEach(command -> samples.add(new ArrayList<>()));
    for (int round = -1; round < rounds; round++) { // the first round warms the file cache
      for (int i = 0; i < commands.size(); i++) {
        ProcessBuilder command =
            new ProcessBuilder(commands.get(i))
                .redirectInput(input)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Child sample = once(command, Duration.ofMillis(1));
        if (round >= 0) {
          samples.get(i).add(sample);
        }
      }
    }
    return samples.stream().map(Child::median).toArray(Child[]::new);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * Runs one command once.
   *
   * @param interval how often its memory is looked at; the most that it had is kept by the host
   * @return what it took
   * @throws IOException if it cannot be started or fails
   */
  static Child once(ProcessBuilder command, Duration interval)
      throws IOException, InterruptedException {
    double cpu = childrenCpuMillis();
    long start = System.nanoTime();
    Process process = command.start();
    double peak = 0;
    try {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      while (!process.waitFor(interval)) {
        peak = Math.max(peak, highWaterMark(status));
      }
    } finally {
      process.destroy(); // of use only when this thread was interrupted
    }
    double wall = (System.nanoTime() - start) / 1e6;
    if (process.exitValue() != 0) {
      throw new IOException(
          "status " + process.exitValue() + " from " + String.join(" ", command.command()));
    }
    return new Child(wall, childrenCpuMillis() - cpu, peak);
  }

  /** {@return the median of each of what runs of one command took} */
  static Child median(List<Child> runs) {
    return new Child(
        median(runs.stream().mapToDouble(Child::wallMillis).toArray()),
        median(runs.stream().mapToDouble(Child::cpuMillis).toArray()),
        median(runs.stream().mapToDouble(Child::peakMebibytes).toArray()));
  }

  private static double highWaterMark(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
        }
      }
    } catch (IOException gone) {
      // between the program's end and our noticing it
    }
    return 0;
  }

  private static double childrenCpuMillis() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(RUSAGE_SIZE, 8);
      int error = Posix.ofHost().getrusage(RUSAGE_CHILDREN, usage.address());
      if (error != 0) {
        throw new IllegalStateException("getrusage: errno " + -error);
      }
      return (usage.get(ValueLayout.JAVA_LONG, 0) + usage.get(ValueLayout.JAVA_LONG, 16)) * 1e3
          + (usage.get(ValueLayout.JAVA_LONG, 8) + usage.get(ValueLayout.JAVA_LONG, 24)) / 1e3;
    }
  }
}
