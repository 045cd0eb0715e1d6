package elfuse.cli;

import elfuse.cli.bench.Bench;
import elfuse.cli.bench.CpuBench;
import elfuse.cli.bench.FdBench;
import elfuse.cli.bench.HotBench;
import elfuse.cli.bench.ProcessBench;
import elfuse.cli.bench.ProgramBench;
import java.io.IOException;
import java.util.List;

/** {@code elfuse bench}: measures and prints, or writes the page that docs hold. */
final class BenchCommand {
  private BenchCommand() {}

  static int run(String[] args) throws UsageException, IOException {
    boolean named = args.length > 0 && !args[0].startsWith("-");
    int first = named ? 1 : 0;
    String verb = named ? args[0] : "";
    if (verb.equals("programs")) {
      ProgramBench.run(programs(args));
      return 0;
    }
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

  private static ProgramBench.Options programs(String[] args) throws UsageException {
    String file = null;
    List<String> only = List.of();
    int rounds = ProgramBench.Options.DEFAULT.rounds();
    int percent = ProgramBench.Options.DEFAULT.percent();
    boolean interpreter = false;
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--no-jit")) {
        interpreter = true;
        continue;
      }
      String option = args[i++];
      String value = i < args.length ? args[i] : "";
      switch (option) {
        case "--write" -> file = value;
        case "--only" -> only = List.of(value.split(",", -1));
        case "--rounds" -> rounds = count(value);
        case "--percent" -> percent = count(value);
        default -> throw usage();
      }
      if (value.isEmpty()) {
        throw usage();
      }
    }
    for (String name : only) {
      if (!ProgramBench.names().contains(name)) {
        throw new UsageException(
            "bench: no program '"
                + name
                + "'; there are "
                + String.join(", ", ProgramBench.names()));
      }
    }
    return new ProgramBench.Options(file, only, rounds, percent, interpreter);
  }

  private static int count(String text) throws UsageException {
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw usage();
    }
    return Integer.parseInt(text);
  }

  private static UsageException usage() {
    return new UsageException(
        "usage: elfuse bench [hot [--calls N] [--backend NAME]|fd|process|cpu] [--write FILE], or"
            + " elfuse bench programs [--only NAME,...] [--rounds N] [--percent N] [--no-jit]"
            + " [--write FILE]");
  }
}
