package elfuse.cli;

import elfuse.cli.bench.Bench;
import elfuse.cli.bench.FdBench;
import elfuse.cli.bench.HotBench;
import elfuse.cli.bench.ProcessBench;
import java.io.IOException;

/** {@code elfuse bench}: measures and prints, or writes the page that docs hold. */
final class BenchCommand {
  private BenchCommand() {}

  static int run(String[] args) throws UsageException, IOException {
    boolean named = args.length > 0 && !args[0].startsWith("-");
    int first = named ? 1 : 0;
    String file = null;
    if (args.length == first + 2 && args[first].equals("--write")) {
      file = args[first + 1];
    } else if (args.length != first) {
      throw usage();
    }
    switch (named ? args[0] : "") {
      case "" -> Bench.run(file);
      case "hot" -> HotBench.run(file);
      case "fd" -> FdBench.run(file);
      case "process" -> ProcessBench.run(file);
      default -> throw usage();
    }
    return 0;
  }

  private static UsageException usage() {
    return new UsageException("usage: elfuse bench [hot|fd|process] [--write FILE]");
  }
}
