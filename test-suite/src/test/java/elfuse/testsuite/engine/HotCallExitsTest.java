package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.ElfImageWriter;
import elfuse.asm.TextAssembler;
import elfuse.cli.bench.Exits;
import elfuse.hv.Hypervisor;
import elfuse.hv.hvf.Hvf;
import elfuse.hv.kvm.Kvm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shim and the vDSO answer needs no exit, by the counters of both bindings. */
class HotCallExitsTest {
  private static final int IDENTITY = 9; // the first rows of the program's table
  private static final int VDSO = 9;
  private static final int CLOCK = 10;
  private static final int URANDOM = 11;

  @TempDir Path folder;

  @Test
  void hotCallsStayInTheGuest() throws Exception {
    String source;
    try (var in = Exits.class.getResourceAsStream("hot.s")) {
      source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> names =
        source
            .lines()
            .filter(line -> line.startsWith("        .asciz"))
            .map(line -> line.replaceAll(".*\"(.*)\"", "$1"))
            .toList();
    assertThat(names.get(0)).isEqualTo("getpid");
    assertThat(names.get(VDSO)).isEqualTo("clock_gettime, vDSO");
    assertThat(names.get(URANDOM)).isEqualTo("urandom, 1 byte");
    Path program = folder.resolve("hot");
    Files.write(program, ElfImageWriter.write(TextAssembler.at(0x40_0000).assemble(source)));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    KvmDouble host = new KvmDouble();
    try (Hypervisor kvm = Kvm.open(host, Path.of("/dev/kvm"))) {
      look(kvm, program, names);
      assertThat(kvm.exits()).containsKey("KVM_EXIT_MMIO");
    }
    assertThat(host.openDescriptors()).isZero();
    HvfDouble mac = new HvfDouble();
    try (Hypervisor hvf = new Hvf(mac.calls())) {
      look(hvf, program, names);
      assertThat(hvf.exits()).containsKey("HVC");
    }
    assertThat(mac.hasMachine()).isFalse();
  }

  private static void look(Hypervisor engine, Path program, List<String> names) throws Exception {
    for (int row = 0; row < IDENTITY; row++) {
      assertThat(Exits.ofThousandCalls(engine, program, row, true)).as(names.get(row)).isZero();
    }
    // the anchor of the clock lives 100 ms, which 1,000 calls are less than
    assertThat(Exits.ofThousandCalls(engine, program, VDSO, true)).isBetween(-2L, 2L);
    assertThat(Exits.ofThousandCalls(engine, program, URANDOM, true)).isBetween(0L, 1L);
    assertThat(Exits.ofThousandCalls(engine, program, CLOCK, true))
        .as("the host reads the guest's counter without an exit of its own")
        .isEqualTo(1000);
    assertThat(Exits.ofThousandCalls(engine, program, 0, false))
        .as("no fast paths")
        .isEqualTo(1000);
  }
}
