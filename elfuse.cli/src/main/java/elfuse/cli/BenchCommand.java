package elfuse.cli;

import elfuse.cli.bench.Bench;
import java.io.IOException;

/** {@code elfuse bench}: measures and prints, or writes the page that docs hold. */
final class BenchCommand {
  private BenchCommand() {}

  static int run(String[] args) throws UsageException, IOException {
    String file = null;
    if (args.length == 2 && args[0].equals("--write")) {
      file = args[1];
    } else if (args.length != 0) {
      throw new UsageException("usage: elfuse bench [--write FILE]");
    }
    Bench.run(file);
    return 0;
  }
}
