package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code elfuse} command as a user meets it, on guests from our own assembler. */
class CommandLineTest {
  private static final Map<String, String> ENVIRONMENT = Map.of("FROM_HOST", "yes");

  @TempDir Path folder;

  @Test
  void theHelloOfTheReadmeRuns() throws Exception {
    Path hello = folder.resolve("hello");
    String source = Checkout.root().resolve("docs/examples/hello.s").toString();
    assertThat(elfuse("asm", source, "-o", hello.toString())).isEqualTo(new Run.Result(0, "", ""));
    assertThat(elfuse(hello.toString())).isEqualTo(new Run.Result(0, "Hello from A64\n", ""));
  }

  @Test
  void straceDecodesEachCallWithItsResult() throws Exception {
    Path guest =
        assemble(
            """
            _start: mov x0, #-100
                    adr x1, name
                    mov x2, #0x80000
                    mov x8, #56
                    svc #0
                    mov x8, #5000
                    svc #0
                    mov x0, #7
                    mov x8, #94
                    svc #0
            name:   .asciz "/no/such\\tfile"
            """);
    Run.Result result = elfuse("--strace", guest.toString());
    assertThat(result.err().lines())
        .containsExactly(
            "openat(AT_FDCWD, \"/no/such\\tfile\", O_RDONLY|O_CLOEXEC, 00)"
                + " = -1 ENOENT (No such file or directory)",
            "syscall_5000(0xfffffffffffffffe, 0x400028, 0x80000, 0x0, 0x0, 0x0)"
                + " = -1 ENOSYS (Function not implemented)",
            "exit_group(7) = ?");
    assertThat(result.status()).isEqualTo(7);
  }

  @Test
  void theStartIsTracedStepByStep() throws Exception {
    Path guest = assemble("_start: mov x0, #3\n mov x8, #94\n svc #0\n");
    Path chart = folder.resolve("start.svg");
    Run.Result result = traced(guest, "1");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err().lines())
        .allMatch(line -> line.matches("elfuse: startup: +[0-9.]+ ms +[0-9.]+ ms  .+"))
        .extracting(line -> line.replaceAll(".* ms  ", ""))
        .contains("JVM to main", "options", "ELF", "window", "page tables", "shim", "vDSO")
        .contains("vCPU create")
        .endsWith("first instruction");
    assertThat(traced(guest, "svg:" + chart)).isEqualTo(new Run.Result(3, "", ""));
    assertThat(Files.readString(chart)).startsWith("<svg ").contains("page tables", "</svg>");
    assertThat(traced(guest, "0")).isEqualTo(new Run.Result(3, "", ""));
    assertThat(traced(guest, "picture").status()).isEqualTo(125);
    assertThat(traced(guest, "svg:" + folder.resolve("no/x")).err()).hasLineCount(1);
  }

  private Run.Result traced(Path guest, String setting) throws Exception {
    return Run.run(
        folder, Map.of("ELFUSE_STARTUP_TRACE", setting), new byte[0], Run.elfuse(guest.toString()));
  }

  @Test
  void anUnknownCallIsNamedOnceUnderVerbose() throws Exception {
    Path guest =
        assemble(
            """
            _start: mov x8, #5000
                    svc #0
                    svc #0
                    neg x0, x0
                    mov x8, #94
                    svc #0
            """);
    Run.Result result = elfuse("--verbose", guest.toString());
    assertThat(result.err()).contains("5000").hasLineCount(1);
    assertThat(result.status()).as("ENOSYS").isEqualTo(38);
  }

  @Test
  void aFaultEndsWithAReportAndTheSignalsStatus() throws Exception {
    Path guest =
        assemble(
            """
                    .global _start
            _start: mov x5, #0x1234
                    bl  crash
            crash:  mov x1, #0
                    str x5, [x1, #8]
            """);
    Run.Result result = elfuse(guest.toString());
    assertThat(result.status()).isEqualTo(128 + 11);
    assertThat(result.err())
        .contains("SIGSEGV", "address 0000000000000008")
        .contains("in crash+0x4")
        .contains("str x5, [x1, #8]")
        .contains("x5   0000000000001234")
        .contains("data abort, write")
        .contains("[stack]", "[vdso]", guest.toString());
  }

  @Test
  void anUndefinedInstructionIsSigill() throws Exception {
    assertThat(elfuse(assemble("_start: udf #0").toString()).status()).isEqualTo(128 + 4);
  }

  @Test
  void aGuestThatTakesTooLongIsEndedWithStatus124() throws Exception {
    Run.Result result = elfuse("--timeout", "1", assemble("_start: b _start").toString());
    assertThat(result.status()).isEqualTo(124);
    assertThat(result.err()).hasLineCount(1);
  }

  @Test
  void theIdentityIsTheOneAskedFor() throws Exception {
    Path guest =
        assemble(
            """
            _start: mov x8, #174
                    svc #0
                    mov x19, x0
                    mov x8, #176
                    svc #0
                    add x0, x0, x19
                    mov x8, #94
                    svc #0
            """);
    assertThat(elfuse("--user", "40:2", guest.toString()).status()).isEqualTo(42);
    assertThat(elfuse("--user", "21", guest.toString()).status()).isEqualTo(42);
    assertThat(elfuse("--fakeroot", guest.toString()).status()).isZero();
  }

  @Test
  void theEnvironmentIsTheHostsUnlessCleared() throws Exception {
    // counts environment pointers behind argv's null
    Path guest =
        assemble(
            """
            _start: ldr x1, [sp]
                    add x2, sp, #16
                    add x2, x2, x1, lsl #3
                    mov x0, #0
            1:      ldr x3, [x2], #8
                    cbz x3, 2f
                    add x0, x0, #1
                    b 1b
            2:      mov x8, #94
                    svc #0
            """);
    int inherited = elfuse(guest.toString()).status();
    assertThat(inherited).isGreaterThanOrEqualTo(1);
    assertThat(elfuse("--env", "A=1", "--env", "FROM_HOST=no", guest.toString()).status())
        .isEqualTo(inherited + 1);
    assertThat(elfuse("--clear-env", guest.toString()).status()).isZero();
    assertThat(
            elfuse("--clear-env", "--env", "FROM_HOST", "--env", "MISSING", guest.toString())
                .status())
        .isEqualTo(1);
  }

  @Test
  void aSysrootIsTheGuestsRootAndNothingLeavesIt() throws Exception {
    Path root = Files.createDirectories(folder.resolve("root/sub"));
    Files.writeString(root.resolve("inside"), "x");
    Files.createSymbolicLink(root.resolve("escape"), folder);
    Files.writeString(folder.resolve("outside"), "x");
    for (String path : new String[] {"/sub/inside", "/../sub/inside", "../../sub/inside"}) {
      assertThat(opens(path)).as(path).isEqualTo(0);
    }
    for (String path :
        new String[] {
          "/sub/escape/outside",
          "/../outside",
          "../../outside",
          folder.resolve("outside").toString(),
          "/sub/../../outside"
        }) {
      assertThat(opens(path)).as(path).isEqualTo(2); // ENOENT
    }
  }

  private int opens(String path) throws Exception {
    Path guest =
        assemble(
            """
            _start: mov x0, #-100
                    adr x1, name
                    mov x2, #0
                    mov x8, #56
                    svc #0
                    cmp x0, #0
                    csneg x0, xzr, x0, ge
                    mov x8, #94
                    svc #0
            name:   .asciz "%s"
            """
                .formatted(path));
    Path copy = folder.resolve("root/guest");
    Files.copy(
        guest, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    return elfuse("--sysroot", folder.resolve("root").toString(), "/guest").status();
  }

  @Test
  void theToolsSayWhatThereIs() throws Exception {
    assertThat(elfuse("backends").out()).contains("kvm", "soft", "usable");
    assertThat(elfuse("--version").out()).startsWith("elfuse 0.");
    assertThat(elfuse("--help").out()).contains("--sysroot DIR", "elfuse asm", "124");
    assertThat(elfuse("syscalls").out()).contains("| 63 | read | full |");
    assertThat(elfuse("syscalls", "--format=json").out())
        .startsWith("[")
        .contains("\"number\": 63, \"name\": \"read\"");
    assertThat(elfuse("shim", "--listing").out()).contains("to_host:", "eret", "hvc #0x1");
    assertThat(elfuse("vdso", "--listing").out()).contains("__kernel_clock_gettime:", "svc #0x0");
  }

  @Test
  void theStepsForMacosAreShellThatNamesThisJdk() throws Exception {
    String steps = elfuse("setup-macos").out();
    assertThat(steps)
        .contains(System.getProperty("java.home"), "codesign", "com.apple.security.hypervisor");
    Run.Result parsed =
        Run.run(folder, Map.of(), steps.getBytes(), List.of("/bin/sh", "-n", "/dev/stdin"));
    assertThat(parsed.err()).isEmpty();
    assertThat(parsed.status()).isZero();
  }

  @Test
  void whatIsAssembledIsDisassembled() throws Exception {
    Path guest = assemble("_start: add x0, x1, #42\n ret\n");
    assertThat(elfuse("dis", guest.toString()).out())
        .contains("_start:", "add x0, x1, #0x2a", "ret");
  }

  @Test
  void aMistakeInASourceNamesFileAndLine() throws Exception {
    Path source = Files.writeString(folder.resolve("bad.s"), "nop\n add x0, x1, #99999\n");
    Run.Result result = elfuse("asm", source.toString(), "-o", folder.resolve("out").toString());
    assertThat(result.err()).startsWith("elfuse: " + source + ": line 2: ").hasLineCount(1);
    assertThat(result.status()).isEqualTo(125);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Path assemble(String source) throws Exception {
    Path file = Files.writeString(folder.resolve("guest.s"), source);
    Path guest = folder.resolve("guest");
    assertThat(elfuse("asm", file.toString(), "-o", guest.toString()))
        .as("assembling")
        .isEqualTo(new Run.Result(0, "", ""));
    return guest;
  }

  private Run.Result elfuse(String... arguments) throws Exception {
    return Run.run(folder, ENVIRONMENT, new byte[0], Run.elfuse(arguments));
  }
}
