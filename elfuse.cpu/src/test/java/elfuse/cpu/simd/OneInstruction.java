package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Assumptions;

/** {@code qemu-aarch64-static} as an oracle for single instructions (see one-instruction.s). */
final class OneInstruction {
  /** Guest address of the state. */
  static final long STATE = 0x10000000L;

  /** Guest address of the memory that an instruction may use. */
  static final long MEMORY = STATE + 1024;

  static final int WORD = 0;
  static final int UNDEFINED = 4;
  static final int FPCR = 8;
  static final int FPSR = 12;
  static final int X = 16;
  static final int V = 272;
  static final int SIZE = 1280;

  private OneInstruction() {}

  /** {@return an empty state, to be filled through the offsets above} */
  static ByteBuffer state() {
    return ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** One instruction of a row with everything that it may read. */
  record Case(Opcode op, ByteBuffer before) {
    int word() {
      return before.getInt(WORD);
    }
  }

  /**
   * Runs every case and gives each, with the state that it leads to, to {@code check}; skips
   * without the tools.
   *
   * @param cases are walked through twice at the same time, so that they need not all exist at once
   */
  static void run(Path directory, Iterable<Case> cases, BiConsumer<Case, ByteBuffer> check)
      throws IOException, InterruptedException {
    Path driver = assemble(directory);
    Process qemu = start("qemu-aarch64-static", driver.toString());
    Thread writer =
        Thread.ofPlatform()
            .start(() -> {
              try (OutputStream out = new BufferedOutputStream(qemu.getOutputStream())) {
                for (Case c : cases) {
                  out.write(c.before.array());
                }
              } catch (IOException e) {
                // The reader has given up, and says why.
                qemu.destroyForcibly();
              }
            });
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(qemu.getInputStream()))) {
      ByteBuffer after = state();
      for (Case c : cases) {
        in.readFully(after.array());
        check.accept(c, after);
      }
    } finally {
      qemu.destroyForcibly();
      writer.join();
    }
  }

  private static Path assemble(Path directory) throws IOException, InterruptedException {
    Path source = directory.resolve("one-instruction.s");
    Path driver = directory.resolve("one-instruction");
    try (InputStream in = OneInstruction.class.getResourceAsStream("one-instruction.s")) {
      Files.copy(in, source);
    }
    Process gcc =
        start(
            "aarch64-linux-gnu-gcc",
            "-nostdlib",
            "-static",
            "-Wl,-N",
            "-o",
            driver.toString(),
            source.toString());
    String messages = new String(gcc.getInputStream().readAllBytes());
    if (!gcc.waitFor(60, TimeUnit.SECONDS) || gcc.exitValue() != 0) {
      throw new IOException("one-instruction.s does not assemble: " + messages);
    }
    return driver;
  }

  private static Process start(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(command[0].endsWith("gcc")).start();
    } catch (IOException e) {
      return Assumptions.abort(command[0] + " is not installed");
    }
  }
}
