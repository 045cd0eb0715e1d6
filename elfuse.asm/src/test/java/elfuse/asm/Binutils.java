package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** GNU as and objdump for AArch64, run once for many instructions. */
public final class Binutils {
  private static final String PREFIX = "aarch64-linux-gnu-";
  private static final String ARCH =
      "-march=armv8.8-a+fp16+crypto+sha2+aes+sha3+lse+rcpc+rdma+dotprod+crc+fp16fml+sb+predres"
          + "+profile+sve2+sme+memtag+rng";

  private Binutils() {}

  /** Skips the test, saying why, where the tools are not installed. */
  public static void assumeInstalled() {
    boolean found = false;
    for (String folder : System.getenv("PATH").split(":")) {
      found |= Files.isExecutable(Path.of(folder, PREFIX + "objdump"));
    }
    assumeTrue(found, "needs Debian package binutils-aarch64-linux-gnu");
  }

  /** {@return the words of the lines as GNU as makes them} */
  public static int[] assemble(List<String> lines, Path folder) throws Exception {
    Path source = folder.resolve("lines.s");
    Path object = folder.resolve("lines.o");
    Path binary = folder.resolve("lines.bin");
    Files.write(source, lines);
    run(folder, "as", ARCH, "-o", object.toString(), source.toString());
    run(folder, "objcopy", "-O", "binary", "-j", ".text", object.toString(), binary.toString());
    byte[] bytes = Files.readAllBytes(binary);
    int[] words = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    assertThat(words).as("words that GNU as made").hasSize(lines.size());
    return words;
  }

  /**
   * {@return what objdump says of each word, laid out from address 0; without comments, operands
   * after one blank; null where it knows no instruction}
   */
  public static List<String> disassemble(int[] words, Path folder) throws Exception {
    ByteBuffer bytes = ByteBuffer.allocate(words.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(words);
    Path binary = folder.resolve("words.bin");
    Files.write(binary, bytes.array());
    Path out = run(folder, "objdump", "-D", "-z", "-b", "binary", "-maarch64", binary.toString());
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      String[] columns = line.split("\t");
      if (columns.length >= 3) {
        texts.add(normal(String.join(" ", Arrays.copyOfRange(columns, 2, columns.length))));
      }
    }
    assertThat(texts).as("lines of objdump").hasSize(words.length);
    return texts;
  }

  private static String normal(String text) {
    int comment = text.indexOf("//");
    String plain = (comment < 0 ? text : text.substring(0, comment)).strip();
    return plain.startsWith(".inst") || plain.equals("undefined") ? null : plain;
  }

  private static Path run(Path folder, String tool, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PREFIX + tool));
    command.addAll(List.of(args));
    Path out = folder.resolve(tool + ".out");
    Path err = folder.resolve(tool + ".err");
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    String messages =
        Files.readAllLines(err).stream()
            .filter(line -> !line.contains("Warning: unpredictable"))
            .collect(Collectors.joining("\n"));
    assertThat(status)
        .as(() -> tool + ": " + messages.substring(0, Math.min(3000, messages.length())))
        .isZero();
    return out;
  }
}
