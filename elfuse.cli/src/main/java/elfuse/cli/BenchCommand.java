package elfuse.cli;

import elfuse.cli.bench.Bench;
import elfuse.cli.bench.HotBench;
import java.io.IOException;

/** {@code elfuse bench}: measures and prints, or writes the page that docs hold. */
final class BenchCommand {
  private BenchCommand() {}

  static int run(String[] args) throws UsageException, IOException {
    boolean hot = args.length > 0 && args[0].equals("hot");
    int first = hot ? 1 : 0;
    String file = null;
    if (args.length == first + 2 && args[first].equals("--write")) {
      file = args[first + 1];
    } else if (args.length != first) {
      throw new UsageException("usage: elfuse bench [hot] [--write FILE]");
    }
    if (hot) {
      HotBench.run(file);
    } else {
      Bench.run(file);
    }
    return 0;
  }
}
