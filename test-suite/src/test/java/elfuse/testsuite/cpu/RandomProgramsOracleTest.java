package elfuse.testsuite.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random programs of many instructions against {@code qemu-aarch64}: interpreted, translated at
 * first sight, and as hot code is. {@code -Delfuse.oracle.seed=N} takes others, {@code
 * -Delfuse.oracle.programs=N} more.
 */
@Tag("slow")
class RandomProgramsOracleTest {
  private static final Path QEMU = Run.find("qemu-aarch64-static", "qemu-aarch64");
  private static final Path GCC = Run.find("aarch64-linux-gnu-gcc");
  private static final long SEED = Long.getLong("elfuse.oracle.seed", 20261128);
  private static final int COUNT =
      Integer.getInteger("elfuse.oracle.programs", Boolean.getBoolean("elfuse.test.quick") ? 2 : 8);

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(SEED, SEED + COUNT);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leavesWhatQemuLeaves(long seed) throws Exception {
    assumeTrue(QEMU != null, "no qemu-aarch64 to compare with (Debian: qemu-user-static)");
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    Path program = build(seed, 30, 1);
    byte[] expected = run(List.of(QEMU.toString(), "-cpu", "max,pauth=off", program.toString()));
    compare("interpreted", expected, run(Run.elfuse("--no-jit", program.toString())));
    compare("translated", expected, run(Run.elfuse("--jit-threshold=0", program.toString())));
    Path hot = build(seed, 12, 200);
    byte[] expectedHot = run(List.of(QEMU.toString(), "-cpu", "max,pauth=off", hot.toString()));
    compare("hot", expectedHot, run(Run.optimized("--jit-threshold=1", hot.toString())));
  }

  private Path build(long seed, int functions, int rounds) throws Exception {
    Path source = folder.resolve(seed + "-" + rounds + ".s");
    Path program = folder.resolve(seed + "-" + rounds);
    Files.writeString(source, RandomProgram.of(seed, functions, rounds));
    Run.Result built =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            List.of(
                GCC.toString(),
                "-static",
                "-nostdlib",
                "-march=armv8.1-a+crc",
                "-Wl,--build-id=none",
                "-o",
                program.toString(),
                source.toString()));
    assertThat(built).as("building").isEqualTo(new Run.Result(0, "", ""));
    return program;
  }

  private byte[] run(List<String> command) throws Exception {
    Path output = Files.createTempFile(folder, "out", null);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).as("status of %s", command).isZero();
    return Files.readAllBytes(output);
  }

  private static void compare(String how, byte[] expected, byte[] actual) {
    assertThat(expected).as("what qemu wrote").isNotEmpty();
    int difference = Arrays.mismatch(expected, actual);
    assertThat(difference)
        .as("%s: the first byte that differs (8192 on: X0-X15, NZCV, FPSR, V0-V7)", how)
        .isEqualTo(-1);
  }
}
