package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElfImageWriterTest {
  private static final String HELLO =
      """
      .global _start
      _start:
        mov x0, #1
        adr x1, message
        mov x2, #length
        mov x8, #64
        svc #0
        adrp x3, counter
        ldr w0, [x3, :lo12:counter]
        mov x8, #93
        svc #0
      message: .ascii "hello\\n"
      .equ length, . - message
      .data
      counter: .word 42
      .bss
      room: .space 5000
      """;

  @TempDir Path folder;

  private Path write() throws Exception {
    Path file = folder.resolve("hello");
    Files.write(file, ElfImageWriter.write(TextAssembler.at(0x400000).assemble(HELLO)));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  @Test
  void readelfFindsNothingWrong() throws Exception {
    Binutils.assumeInstalled();
    String text = output(List.of("aarch64-linux-gnu-readelf", "-aW", write().toString()), 0);
    assertThat(text)
        .doesNotContain("Warning", "Error")
        .contains("Entry point address:               0x400000")
        .containsPattern("LOAD .* 0x0*402000 .* 0x000000 0x001388 RW")
        .containsPattern("GLOBAL DEFAULT +1 _start")
        .containsPattern("LOCAL +DEFAULT +ABS length");
  }

  @Test
  void theProgramRuns() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/qemu-aarch64-static")),
        "needs Debian package qemu-user-static");
    assertThat(output(List.of("qemu-aarch64-static", write().toString()), 42)).isEqualTo("hello\n");
  }

  private String output(List<String> command, int status) throws Exception {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor()).isEqualTo(status);
    return Files.readString(out);
  }

  @Test
  void refusesWhatLinuxCannotLoad() {
    assertThatThrownBy(() -> ElfImageWriter.write(TextAssembler.of().assemble("nop")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assembly: address 0x0 is below 0x10000, where Linux maps nothing");
    assertThatThrownBy(() -> ElfImageWriter.write(TextAssembler.at(0x400000).assemble("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assembly: no section has content");
  }
}
