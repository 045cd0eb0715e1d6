package elfuse.cli.bench;

import static elfuse.cli.bench.Page.NONE;
import static elfuse.cli.bench.Page.number;

import elfuse.hv.Hypervisor;
import elfuse.hv.Hypervisors;
import elfuse.linux.Kernel;
import elfuse.linux.ProgramException;
import elfuse.linux.RunConfig;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** How fast the CPU computes: SHA-256 of 16 MiB by Debian's busybox, nothing but integer code. */
final class HashBench {
  private static final int SIZE = 16 << 20;
  private static final int SAMPLE = 64 << 10;
  private static final int ROUNDS = 5;
  private static final String WHAT = "busybox `sha256sum` of 16 MiB";

  private HashBench() {}

  static void run(Tools tools, Scratch scratch, Page page)
      throws IOException, InterruptedException {
    if (tools.busybox() == null) {
      page.row(WHAT, "no arm64 busybox here: run `./elfuse demo` once", NONE, NONE);
      return;
    }
    String busybox = tools.busybox().toString();
    String full = scratch.random("full", SIZE).toString();
    String empty = scratch.random("empty", 0).toString();
    List<List<String>> commands = new ArrayList<>();
    commands.add(tools.elfuse("--no-profile", busybox, "sha256sum", full));
    commands.add(tools.elfuse("--no-profile", busybox, "sha256sum", empty));
    if (tools.qemu() != null) {
      commands.add(tools.qemu(busybox, "sha256sum", full));
      commands.add(tools.qemu(busybox, "sha256sum", empty));
    }
    if (tools.sha256sum() != null) {
      commands.add(List.of(tools.sha256sum().toString(), full));
    }
    Child[] medians = Child.measure(ROUNDS, new File("/dev/null"), commands);
    boolean qemu = tools.qemu() != null;
    page.row(
        WHAT + ", wall ms",
        number(medians[0].wallMillis()),
        qemu ? number(medians[2].wallMillis()) : "not installed",
        tools.sha256sum() != null
            ? number(medians[medians.length - 1].wallMillis())
            : "no sha256sum here");
    long count = instructions(busybox, scratch);
    String million = number(count / 1e6);
    page.row(
        "its hashing alone (" + million + " million instructions), million instructions per second",
        rate(count, medians[0], medians[1]),
        qemu ? rate(count, medians[2], medians[3]) : NONE,
        NONE);
  }

  private static String rate(long instructions, Child full, Child empty) {
    double millis = full.wallMillis() - empty.wallMillis();
    return millis > 0 ? number(instructions / millis / 1e3) : NONE;
  }

  /** The instructions that 16 MiB take, from how many more 128 KiB take than 64 KiB. */
  private static long instructions(String busybox, Scratch scratch) throws IOException {
    long small = counted(busybox, scratch, SAMPLE);
    long large = counted(busybox, scratch, 2 * SAMPLE);
    return (large - small) * (SIZE / SAMPLE);
  }

  private static long counted(String busybox, Scratch scratch, int size) throws IOException {
    Path input = scratch.random("input" + size, size);
    // checking a sum instead of printing it: the guest shares our standard output
    String line = sha256(Files.readAllBytes(input)) + "  " + input + "\n";
    Path sums = scratch.file("sums" + size, line.getBytes(StandardCharsets.UTF_8));
    List<String> command = List.of(busybox, "sha256sum", "-s", "-c", sums.toString());
    RunConfig config =
        new RunConfig(
            command, Map.of(), null, null, -1, -1, 0, false, false, false, true, false, false,
            List.of());
    try (Hypervisor soft = Hypervisors.open("soft")) {
      CountingHypervisor counting = new CountingHypervisor(soft);
      int status = new Kernel(counting).run(config);
      if (status != 0) {
        throw new IOException("status " + status + " from " + String.join(" ", command));
      }
      return counting.instructions();
    } catch (ProgramException cannotStart) {
      throw new IOException(cannotStart.getMessage(), cannotStart);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
