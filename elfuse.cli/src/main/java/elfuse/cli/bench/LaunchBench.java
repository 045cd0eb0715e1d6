package elfuse.cli.bench;

import static elfuse.cli.bench.Page.NONE;
import static elfuse.cli.bench.Page.number;

import elfuse.asm.ElfImageWriter;
import elfuse.asm.TextAssembler;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a launch costs: a static program that writes one line and ends. */
final class LaunchBench {
  private static final int ROUNDS = 11;
  private static final long BASE = 0x400000;

  // docs/examples/hello.s in short; an installed elfuse has no docs beside it
  private static final String HELLO =
      """
      message: .ascii "Hello from A64\\n"
               .balign 4
               .global _start
      _start:  mov x0, #1
               adr x1, message
               mov x2, #15
               mov x8, #64
               svc #0
               mov x0, #0
               mov x8, #94
               svc #0
      """;

  private LaunchBench() {}

  static void run(Tools tools, Scratch scratch, Page page)
      throws IOException, InterruptedException {
    byte[] image = ElfImageWriter.write(TextAssembler.at(BASE).assemble(HELLO));
    String hello = scratch.program("hello", image).toString();
    List<List<String>> commands = new ArrayList<>();
    commands.add(tools.elfuse(hello));
    if (tools.qemu() != null) {
      commands.add(tools.qemu(hello));
    }
    Child[] medians = Child.measure(ROUNDS, new File("/dev/null"), commands);
    Child elfuse = medians[0];
    Child qemu = tools.qemu() != null ? medians[1] : null;
    String missing = "not installed";
    page.row(
        "launch of a static hello, CPU ms",
        number(elfuse.cpuMillis()),
        qemu != null ? number(qemu.cpuMillis()) : missing,
        NONE);
    page.row(
        "launch of a static hello, wall ms",
        number(elfuse.wallMillis()),
        qemu != null ? number(qemu.wallMillis()) : missing,
        NONE);
    page.row(
        "launch of a static hello, peak RSS MiB",
        number(elfuse.peakMebibytes()),
        qemu != null ? number(qemu.peakMebibytes()) : missing,
        NONE);
  }
}
