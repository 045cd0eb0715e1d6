package elfuse.testsuite.engine;

import elfuse.hv.Hypervisor;
import elfuse.hv.hvf.Hvf;
import elfuse.linux.Kernel;
import elfuse.linux.RunConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program on the binding of Hypervisor.framework, over the double of it. */
final class HvfRun {
  private HvfRun() {}

  /** A process of its own for a host that is a double as well, which a property decides. */
  public static void main(String[] command) throws Exception {
    HvfDouble host = new HvfDouble();
    int status = run(host, Path.of("").toAbsolutePath(), command);
    if (host.mistake() != null || host.openVcpus() != 0 || host.hasMachine()) {
      System.err.println("left or wrong: " + host.mistake());
      status = 99;
    }
    System.exit(status);
  }

  /** {@return the status of a program that was run to its end} */
  static int run(HvfDouble host, Path folder, String... command) throws Exception {
    try (Hypervisor hvf = new Hvf(host.calls())) {
      RunConfig config =
          new RunConfig(
              List.of(command),
              Map.of(),
              null,
              folder.toString(),
              0,
              0,
              300,
              false,
              false,
              true,
              true,
              false,
              false,
              List.of());
      return new Kernel(hvf).run(config);
    }
  }
}
