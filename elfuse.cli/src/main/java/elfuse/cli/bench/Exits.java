package elfuse.cli.bench;

import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorProvider;
import elfuse.linux.Kernel;
import elfuse.linux.ProgramException;
import elfuse.linux.RunConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How often the calls of {@code hot.s} leave the guest, by the engine's own counters. */
public final class Exits {
  private static final int CALLS = 1_000;

  private Exits() {}

  /**
   * Runs a program twice in this JVM, the second time with 1,000 calls more; the difference is what
   * they need, whatever loading and ending a program takes.
   *
   * @param engine the engine, which counts
   * @param program {@code hot.s}, assembled
   * @param row the call, by its place in the program's table
   * @param fastPaths whether the shim answers what it can
   * @return how often 1,000 calls left the guest
   * @throws IOException if the program fails
   */
  public static long ofThousandCalls(Hypervisor engine, Path program, int row, boolean fastPaths)
      throws IOException {
    long few = run(engine, program, CALLS, row, fastPaths);
    return run(engine, program, 2 * CALLS, row, fastPaths) - few;
  }

  /** {@return whether an engine counts; known once something ran on it} */
  static boolean counts(HypervisorProvider provider, Path program) throws IOException {
    try (Hypervisor engine = provider.open()) {
      return run(engine, program, 1, 0, true) != 0;
    }
  }

  private static long run(Hypervisor engine, Path program, int calls, int row, boolean fastPaths)
      throws IOException {
    long before = sum(engine);
    List<String> command =
        List.of(program.toString(), Integer.toString(calls), Integer.toString(row));
    RunConfig config =
        new RunConfig(
            command, Map.of(), null, null, -1, -1, 0, false, false, false, fastPaths, false, false,
            List.of());
    try {
      int status = new Kernel(engine).run(config);
      if (status != 0) {
        throw new IOException("status " + status + " from " + command);
      }
    } catch (ProgramException wrong) {
      throw new IOException(wrong.getMessage(), wrong);
    }
    return sum(engine) - before;
  }

  private static long sum(Hypervisor engine) {
    return engine.exits().values().stream().mapToLong(Long::longValue).sum();
  }
}
