package elfuse.testsuite.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files the host has mapped where (man 5 proc_pid_maps): what Hypervisor.framework looks at
 * once, when it is told to map a range.
 */
final class HostMaps {
  private record Line(long start, long end, boolean shared, long offset, String file) {}

  private final List<Line> lines = new ArrayList<>();

  private HostMaps() {}

  /** {@return the mappings of files now} */
  static HostMaps now() {
    HostMaps maps = new HostMaps();
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
        String[] word = line.split(" +", 6);
        if (!word[4].equals("0")) {
          int dash = word[0].indexOf('-');
          maps.lines.add(
              new Line(
                  Long.parseUnsignedLong(word[0].substring(0, dash), 16),
                  Long.parseUnsignedLong(word[0].substring(dash + 1), 16),
                  word[1].endsWith("s"),
                  Long.parseUnsignedLong(word[2], 16),
                  word[3] + ":" + word[4]));
        }
      }
      return maps;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** {@return the files in a range: equal as long as nobody maps anything else there} */
  List<String> files(long start, long end) {
    List<String> found = new ArrayList<>();
    Line last = null;
    for (Line line : lines) {
      if (line.start < end && line.end > start) {
        long from = Math.max(start, line.start);
        long to = Math.min(end, line.end);
        long offset = line.offset + (from - line.start);
        Line part = new Line(from, to, line.shared, offset, line.file);
        // the kernel may split and join mappings of one file as it likes
        if (last != null && joins(last, part)) {
          found.removeLast();
          part = new Line(last.start, to, line.shared, last.offset, line.file);
        }
        found.add(part.toString());
        last = part;
      }
    }
    return found;
  }

  private static boolean joins(Line a, Line b) {
    return a.end == b.start
        && a.shared == b.shared
        && a.file.equals(b.file)
        && a.offset + (a.end - a.start) == b.offset;
  }
}
