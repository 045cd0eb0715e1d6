package elfuse.testsuite.engine;

import elfuse.cpu.SoftHypervisorProvider;
import elfuse.hv.Hypervisor;
import elfuse.hv.hvf.Hvf;
import elfuse.hv.hvf.HvfHypervisorProvider;
import elfuse.hv.kvm.Kvm;
import elfuse.hv.kvm.KvmHypervisorProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the cases on engines and reports a table. */
public final class Conformance {
  private static final Map<String, Supplier<Hypervisor>> ENGINES = new LinkedHashMap<>();

  static {
    ENGINES.put("soft", () -> new SoftHypervisorProvider().open());
    ENGINES.put("kvm-double", () -> Kvm.open(new KvmDouble(), Path.of("/dev/kvm")));
    ENGINES.put("hvf-double", () -> new Hvf(new HvfDouble().calls()));
    ENGINES.put("kvm-emulated", () -> new KvmHypervisorProvider().open());
    ENGINES.put("kvm", () -> new KvmHypervisorProvider().open());
    ENGINES.put("hvf", () -> new HvfHypervisorProvider().open());
  }

  private Conformance() {}

  /** {@return the engines that run on every host} */
  static List<String> everywhere() {
    return List.of("soft", "kvm-double", "hvf-double");
  }

  /** Runs one case on one engine; throws what the case throws. */
  static void run(String engine, Case example) throws Exception {
    try (Hypervisor hypervisor = ENGINES.get(engine).get();
        Guest guest = new Guest(hypervisor)) {
      example.body().run(guest);
    }
  }

  /**
   * Prints a table of engines and cases.
   *
   * @param args names of engines, separated by commas, and the groups of cases, or none for all
   */
  public static void main(String[] args) {
    List<String> engines = List.of(args[0].split(","));
    List<String> groups = List.of(args).subList(1, args.length);
    List<String> lines = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Case example : Cases.all()) {
      if (!groups.isEmpty() && !groups.contains(example.group())) {
        continue;
      }
      StringBuilder line =
          new StringBuilder("%-12s %-76s".formatted(example.group(), example.name()));
      for (String engine : engines) {
        String result = "ok";
        try {
          if (engine.equals("kvm-emulated") && example.notEmulated() != null) {
            result = "n/a: " + example.notEmulated();
          } else {
            run(engine, example);
          }
        } catch (Throwable failure) {
          result = "FAILED";
          failures.add(engine + ": " + example.name() + ": " + failure + ", " + failure.getCause());
          System.out.println(failures.getLast());
        }
        line.append(" %-10s".formatted(result));
      }
      System.out.println(line.toString().stripTrailing());
      lines.add(line.toString());
    }
    System.out.printf("%d cases on %s: %d failed%n", lines.size(), args[0], failures.size());
    System.exit(failures.isEmpty() ? 0 : 1);
  }
}
