package elfuse.testsuite.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.asm.Disassembler;
import elfuse.asm.Opcode;
import elfuse.testsuite.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every instruction row against {@code qemu-aarch64}: the same program runs the same random states
 * under both, and leaves the same registers, flags, FPSR and memory.
 *
 * <p>{@code -Delfuse.oracle.seed=N} takes other states, {@code -Delfuse.oracle.count=N} more;
 * {@code -Delfuse.oracle.translated=N} of them translated.
 */
class InstructionOracleTest {
  private static final Path QEMU = Run.find("qemu-aarch64-static", "qemu-aarch64");
  private static final Path GCC = Run.find("aarch64-linux-gnu-gcc");
  private static final long SEED = Long.getLong("elfuse.oracle.seed", 20261123);
  private static final int COUNT =
      Integer.getInteger("elfuse.oracle.count", Boolean.getBoolean("elfuse.test.quick") ? 20 : 200);
  private static final int TRANSLATED = Integer.getInteger("elfuse.oracle.translated", 5);
  private static final int BATCHES = 12;

  @TempDir static Path folder;
  private static Path runner;

  @BeforeAll
  static void buildTheRunner() throws Exception {
    assumeTrue(QEMU != null, "no qemu-aarch64 to compare with (Debian: qemu-user-static)");
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    Path source = folder.resolve("runner.S");
    try (var resource = InstructionOracleTest.class.getResourceAsStream("runner.S")) {
      Files.copy(resource, source);
    }
    runner = folder.resolve("runner");
    Run.Result built =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            List.of(
                GCC.toString(),
                "-static",
                "-nostdlib",
                "-Wl,-Ttext=0x10000000,--build-id=none,-z,noseparate-code",
                "-o",
                runner.toString(),
                source.toString()));
    assertThat(built).as("building the runner").isEqualTo(new Run.Result(0, "", ""));
  }

  static Stream<List<Opcode>> batches() {
    List<Opcode> rows =
        Arrays.stream(Opcode.values())
            .filter(o -> InstructionWords.notComparable(o) == null)
            .toList();
    int size = (rows.size() + BATCHES - 1) / BATCHES;
    return IntStream.range(0, BATCHES)
        .mapToObj(i ->
            rows.subList(Math.min(i * size, rows.size()), Math.min((i + 1) * size, rows.size())))
        .filter(batch -> !batch.isEmpty());
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("batches")
  @Tag("slow")
  void everyRowLeavesWhatQemuLeaves(List<Opcode> rows) throws Exception {
    compareWithQemu(rows, COUNT, "--no-jit");
  }

  /** Each state is a translation, which takes milliseconds: fewer of them, and others. */
  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("batches")
  @Tag("slow")
  void everyRowTranslatedLeavesWhatQemuLeaves(List<Opcode> rows) throws Exception {
    compareWithQemu(rows, TRANSLATED, "--jit-threshold=0");
  }

  private static void compareWithQemu(List<Opcode> rows, int count, String option)
      throws Exception {
    Path input = folder.resolve("input");
    Path expected = folder.resolve("expected");
    Path actual = folder.resolve("actual");
    List<Opcode> order = new ArrayList<>();
    try (OutputStream out = Files.newOutputStream(input)) {
      for (Opcode row : rows) {
        SplittableRandom random = new SplittableRandom(SEED ^ row.name().hashCode() ^ count);
        for (int i = 0; i < count; i++) {
          out.write(InstructionWords.record(random, row).array());
          order.add(row);
        }
      }
    }
    Process ours = start(input, actual, Run.elfuse(option, runner.toString()));
    Process qemu =
        start(
            input, expected, List.of(QEMU.toString(), "-cpu", "max,pauth=off", runner.toString()));
    assertThat(qemu.waitFor()).as("status under qemu").isZero();
    assertThat(ours.waitFor()).as("status under elfuse").isZero();
    compare(order, count, Files.readAllBytes(expected), Files.readAllBytes(actual));
  }

  @Test
  void aRowThatIsNotComparedSaysWhy() {
    assertThat(
            Arrays.stream(Opcode.values()).filter(o -> InstructionWords.notComparable(o) != null))
        .hasSizeLessThanOrEqualTo(12);
  }

  private static Process start(Path input, Path output, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectInput(input.toFile())
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void compare(List<Opcode> order, int count, byte[] expected, byte[] actual) {
    assertThat(expected).as("what qemu wrote").hasSize(order.size() * StateRecord.SIZE);
    assertThat(actual).as("what elfuse wrote").hasSize(expected.length);
    Map<Opcode, Integer> failures = new TreeMap<>();
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < order.size(); i++) {
      int from = i * StateRecord.SIZE;
      int to = from + StateRecord.SIZE;
      if (Arrays.equals(expected, from, to, actual, from, to)) {
        continue;
      }
      Opcode row = order.get(i);
      int seen = failures.merge(row, 1, Integer::sum);
      if (seen <= 2) {
        ByteBuffer e = slice(expected, from);
        int word = e.getInt(0);
        report.append("\n  ").append(row).append(' ').append(Integer.toHexString(word));
        report.append("  ").append(Disassembler.of().disassemble(word, StateRecord.SLOT));
        report.append(StateRecord.difference(e, slice(actual, from)));
      }
    }
    if (!failures.isEmpty()) {
      fail("differs from qemu (row=count of " + count + "): " + failures + report);
    }
  }

  private static ByteBuffer slice(byte[] bytes, int from) {
    return ByteBuffer.wrap(bytes, from, StateRecord.SIZE).slice().order(ByteOrder.LITTLE_ENDIAN);
  }
}
