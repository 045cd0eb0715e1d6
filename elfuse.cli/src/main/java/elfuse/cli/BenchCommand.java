package elfuse.cli;

import elfuse.cli.bench.Bench;
import elfuse.cli.bench.CpuBench;
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
    String verb = named ? args[0] : "";
    String file = null;
    String engine = null;
    int calls = HotBench.CALLS;
    for (int i = first; i < args.length; i += 2) {
      boolean hot = verb.equals("hot");
      if (i + 1 == args.length) {
        throw usage();
      } else if (args[i].equals("--write")) {
        file = args[i + 1];
      } else if (hot && args[i].equals("--backend")) {
        engine = args[i + 1];
      } else if (hot && args[i].equals("--calls") && args[i + 1].matches("[1-9][0-9]{0,8}")) {
        calls = Integer.parseInt(args[i + 1]);
      } else {
        throw usage();
      }
    }
    switch (verb) {
      case "" -> Bench.run(file);
      case "hot" -> HotBench.run(file, calls, engine);
      case "fd" -> FdBench.run(file);
      case "process" -> ProcessBench.run(file);
      case "cpu" -> CpuBench.run(file);
      default -> throw usage();
    }
    return 0;
  }

  private static UsageException usage() {
    return new UsageException(
        "usage: elfuse bench [hot [--calls N] [--backend NAME]|fd|process|cpu] [--write FILE]");
  }
}
