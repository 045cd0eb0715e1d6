package elfuse.vdso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The functions run by {@code qemu-aarch64} over a page that {@link VvarPage} has seeded with times
 * that are not true, so that an answer tells where it came from.
 */
class VdsoClockOracleTest {
  private static final Path QEMU = find("qemu-aarch64-static", "qemu-aarch64");
  private static final Path GCC = find("aarch64-linux-gnu-gcc");

  @TempDir static Path folder;
  private static Path program;
  private static long frequency;

  @BeforeAll
  static void compile() throws Exception {
    assumeTrue(QEMU != null, "no qemu-aarch64 (Debian: qemu-user-static)");
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    Path source = folder.resolve("clocks.c");
    try (InputStream in = VdsoClockOracleTest.class.getResourceAsStream("clocks.c")) {
      Files.copy(in, source);
    }
    program = folder.resolve("clocks");
    run(List.of(GCC.toString(), "-static", "-O1", "-o", program.toString(), source.toString()));
    frequency = Long.parseLong(run(List.of(QEMU.toString(), program.toString())).strip());
  }

  @Test
  void answersComeFromThePageWhileItIsGoodAndElseFromTheKernel() throws Exception {
    Path vvar = Files.write(folder.resolve("vvar"), seeded());
    assertThat(run(command(vvar)))
        .isEqualTo(
            """
            fresh: page page page, page
            half: page page page, page
            stale: kernel kernel kernel, kernel
            regression: kernel kernel kernel, kernel
            attention: kernel kernel kernel, kernel
            being written: kernel kernel kernel, kernel
            unseeded: kernel kernel kernel, kernel
            any even sequence: page page page, page
            clock 2: as the kernel
            clock 3: as the kernel
            clock 4: as the kernel
            clock 5: as the kernel
            clock 6: as the kernel
            clock 8: as the kernel
            clock 11: as the kernel
            clock 12: as the kernel
            clock 99: as the kernel
            clock -1: as the kernel
            resolution -1: call 114, the same
            resolution 0: 0 1
            resolution 1: 0 1
            resolution 2: call 114, the same
            resolution 3: call 114, the same
            resolution 4: 0 1
            resolution 5: call 114, the same
            resolution 6: call 114, the same
            resolution 7: 0 1
            resolution 8: call 114, the same
            resolution 9: call 114, the same
            resolution 10: call 114, the same
            resolution 11: call 114, the same
            resolution 12: call 114, the same
            no pointer: 0 0
            zone alone: 0 0 0 7
            both: 0 1 0 0 7
            cpu: 0 0, node: 0 0
            aging: 0 wrong
            calls: 113 169, counter in x9: 1 1
            """);
  }

  /** Two of the three clocks carry a second within 50 ms, one of them at once. */
  private static byte[] seeded() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(VvarPage.SIZE, 8);
      assertThat(
              VvarPage.of(memory).seed(1, frequency, 111_999_999_999L, 222_960_000_000L, 333_000L))
          .isTrue();
      return memory.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  @Test
  void aSeedIsNeverTorn() throws Exception {
    Path vvar = Files.write(folder.resolve("race"), new byte[VvarPage.SIZE]);
    List<String> command = command(vvar);
    command.add("race");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // one instruction at a time, so that much can happen between two; the name has changed in 8.1
    builder.environment().put("QEMU_SINGLESTEP", "1");
    builder.environment().put("QEMU_ONE_INSN_PER_TB", "1");
    builder.environment().put("QEMU_LOG", "nochain");
    Process process = builder.start();
    try (Arena arena = Arena.ofConfined();
        FileChannel file =
            FileChannel.open(vvar, StandardOpenOption.READ, StandardOpenOption.WRITE);
        BufferedReader out = process.inputReader()) {
      VvarPage page = VvarPage.of(file.map(MapMode.READ_WRITE, 0, VvarPage.SIZE, arena));
      long anchor = Long.parseLong(out.readLine());
      for (long n = 0; process.isAlive(); n++) {
        page.seed(anchor, 10 * frequency, n % 2 == 0 ? 5_000_000_000L : 900_400_000_000L, 0, 0);
        for (int pause = 0; pause < 10; pause++) {
          Thread.onSpinWait();
        }
      }
      assertThat(out.readLine()).isEqualTo("early 1 late 1 torn 0");
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> command(Path vvar) throws IOException {
    VdsoImage vdso = VdsoImage.build();
    Path image = Files.write(folder.resolve("image"), vdso.bytes());
    List<String> command = new ArrayList<>();
    for (Path path : List.of(QEMU, program, vvar, image)) {
      command.add(path.toString());
    }
    for (String function : List.of("clock_gettime", "clock_getres", "gettimeofday", "getcpu")) {
      command.add(Integer.toString(vdso.offsetOf("__kernel_" + function)));
    }
    return command;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text;
  }

  private static Path find(String... names) {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
