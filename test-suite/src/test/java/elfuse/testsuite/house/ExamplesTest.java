package elfuse.testsuite.house;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.asm.Assembler;
import elfuse.asm.ElfImageWriter;
import elfuse.asm.TextAssembler;
import elfuse.cpu.SoftHypervisorProvider;
import elfuse.elf.ElfFile;
import elfuse.fd.FdTable;
import elfuse.host.Posix;
import elfuse.hv.Vm;
import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples for library consumers: each builds and runs with its own modules and no others. */
class ExamplesTest {
  private static final Path EXAMPLES = Checkout.root().resolve("docs/examples");
  private static final String LOOP =
      """
          400000:  d2800140  mov x0, #0xa
      loop:
          400004:  8b000021  add x1, x1, x0
          400008:  f1000400  subs x0, x0, #0x1
          40000c:  54ffffc1  b.ne loop
          400010:  d65f03c0  ret
      text and calls agree: true
      f8627820 is ldr x0, [x1, x2, lsl #3]
      00000000 is udf #0
      refused: imm: 5000 is not in 0..4095, nor a multiple of 4096 up to 16773120
      """;

  @TempDir Path folder;

  @Test
  void assembleAndDisassembleNeedsTheAssemblerAlone() throws Exception {
    Run.Result result = run("AssembleAndDisassemble", "elfuse.asm", List.of(at(Assembler.class)));
    assertPrints(result, LOOP);
  }

  @Test
  void inspectElfNeedsTheReaderAlone() throws Exception {
    String source = Files.readString(EXAMPLES.resolve("hello.s"));
    byte[] program = ElfImageWriter.write(TextAssembler.at(0x400000).assemble(source));
    Path file = Files.write(folder.resolve("hello"), program);
    Run.Result result =
        run("InspectElf", "elfuse.elf", List.of(at(ElfFile.class)), file.toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("position independent: false\n", "interpreter: null\n")
        .containsPattern("segment \\d: 0x400000, \\d+ bytes of the file, \\d+ in memory, r-x\n")
        .contains("step: MapFile[start=4194304, ")
        .endsWith("at the entry: _start\n");
  }

  @Test
  void inspectElfSaysWhatIsWrongWithAFile() throws Exception {
    String file = EXAMPLES.resolve("hello.s").toString();
    Run.Result result = run("InspectElf", "elfuse.elf", List.of(at(ElfFile.class)), file);
    assertThat(result.status()).isOne();
    assertThat(result.err()).isEqualTo(file + ": not an ELF file: no magic number\n");
  }

  @Test
  void runThreeInstructionsNeedsTheMachineAndTheSoftwareCpu() throws Exception {
    // the software CPU decodes with the table of elfuse.asm
    List<Path> modules =
        List.of(at(Vm.class), at(SoftHypervisorProvider.class), at(Assembler.class));
    Run.Result result = run("RunThreeInstructions", "elfuse.hv,elfuse.cpu", modules);
    assertPrints(result, "stopped by Hypercall[immediate=1]\nx0 = 42\npc = 0x8000000c\n");
  }

  @Test
  void descriptorTableNeedsTheTableAndItsHost() throws Exception {
    List<Path> modules = List.of(at(FdTable.class), at(Posix.class), at(Errno.class));
    Run.Result result = run("DescriptorTable", "elfuse.fd,elfuse.abi", modules);
    assertPrints(
        result,
        """
        numbers 0 1 2
        one more: 3, too many: EMFILE
        closed: EBADF
        written by the child: 8
        ready 1: 42
        """);
  }

  private static void assertPrints(Run.Result result, String text) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(text);
    assertThat(result.status()).isZero();
  }

  private Run.Result run(String example, String modules, List<Path> path, String... arguments)
      throws Exception {
    String modulePath = String.join(":", path.stream().map(Path::toString).toList());
    Path classes = folder.resolve("classes");
    compile(EXAMPLES.resolve(example + ".java"), modules, modulePath, classes);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-p", modulePath));
    command.addAll(List.of("--add-modules", modules));
    if (modules.contains("elfuse.hv")) {
      command.add("--enable-native-access=elfuse.hv,elfuse.cpu");
    }
    if (modules.contains("elfuse.fd")) {
      command.add("--enable-native-access=elfuse.host");
    }
    command.addAll(List.of("-cp", classes.toString(), example));
    command.addAll(List.of(arguments));
    return Run.run(folder, Map.of("LC_ALL", "C.UTF-8"), new byte[0], command);
  }

  private static void compile(Path source, String modules, String modulePath, Path classes)
      throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("--release", "25", "-Xlint:all", "-Werror"));
    options.addAll(List.of("-p", modulePath, "--add-modules", modules));
    // an empty class path: nothing of the tests' own is seen
    options.addAll(List.of("-cp", "", "-d", classes.toString()));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  /** {@return where the module of a class was built} */
  private static Path at(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
