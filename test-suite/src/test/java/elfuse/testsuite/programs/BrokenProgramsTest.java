package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is no program gives one line that names it and the reason, and a status. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenProgramsTest {
  private static final int EHDR = 64;
  private static final int PHDR = 56;
  private static final long BASE = 0x400000;
  private static final long INFRA = 0x7f_fe00_0000L;

  // e_ and p_ offsets of elf.h
  private static final int E_CLASS = 4;
  private static final int E_DATA = 5;
  private static final int E_TYPE = 16;
  private static final int E_MACHINE = 18;
  private static final int E_ENTRY = 24;
  private static final int E_PHOFF = 32;
  private static final int E_PHENTSIZE = 54;
  private static final int E_PHNUM = 56;
  private static final int P_TYPE = EHDR;
  private static final int P_OFFSET = EHDR + 8;
  private static final int P_VADDR = EHDR + 16;
  private static final int P_FILESZ = EHDR + 32;
  private static final int P_MEMSZ = EHDR + 40;

  private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin");

  /** A broken program: how it differs from the one that runs, and a word of the reason. */
  private record Broken(String name, String reason, byte[] content) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A program of one segment that ends with status 42. */
  private static ByteBuffer program() {
    ByteBuffer elf = ByteBuffer.allocate(EHDR + PHDR + 16).order(ByteOrder.LITTLE_ENDIAN);
    elf.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    elf.putShort((short) 2).putShort((short) 183).putInt(1);
    elf.putLong(BASE + EHDR + PHDR).putLong(EHDR).putLong(0).putInt(0);
    elf.putShort((short) EHDR).putShort((short) PHDR).putShort((short) 1);
    elf.putShort((short) 64).putShort((short) 0).putShort((short) 0);
    elf.putInt(1).putInt(5).putLong(0).putLong(BASE).putLong(BASE);
    elf.putLong(elf.capacity()).putLong(elf.capacity()).putLong(0x1000);
    elf.putInt(0xd2800540).putInt(0xd2800bc8).putInt(0xd4000001); // mov x0,#42; mov x8,#94; svc
    return elf;
  }

  private static Broken changed(String name, String reason, Consumer<ByteBuffer> change) {
    ByteBuffer elf = program();
    change.accept(elf);
    return new Broken(name, reason, elf.array());
  }

  private static Broken truncated(int length) {
    return new Broken(
        "cut after " + length + " bytes", "", Arrays.copyOf(program().array(), length));
  }

  private static Broken interpreter(String name, String reason, String path, int memorySize) {
    ByteBuffer elf =
        ByteBuffer.allocate(EHDR + 2 * PHDR + 16 + 5000).order(ByteOrder.LITTLE_ENDIAN);
    elf.put(program().array(), 0, EHDR);
    elf.putShort(E_PHNUM, (short) 2).putLong(E_ENTRY, BASE + EHDR + 2 * PHDR);
    int pathAt = EHDR + 2 * PHDR + 16;
    elf.putInt(3).putInt(4).putLong(pathAt).putLong(BASE + pathAt).putLong(BASE + pathAt);
    elf.putLong(memorySize).putLong(memorySize).putLong(1);
    elf.putInt(1).putInt(5).putLong(0).putLong(BASE).putLong(BASE);
    elf.putLong(elf.capacity()).putLong(elf.capacity()).putLong(0x1000);
    elf.position(pathAt);
    elf.put(path.getBytes(StandardCharsets.ISO_8859_1));
    return new Broken(name, reason, elf.array());
  }

  static Stream<Broken> broken() {
    List<Broken> all = new ArrayList<>();
    for (int length : new int[] {0, 1, 3, 4, 5, 15, 16, 20, 63, 64, 65, 64 + 55, 64 + 56}) {
      all.add(truncated(length));
    }
    all.add(changed("wrong magic", "", e -> e.put(1, (byte) 'F')));
    all.add(changed("ELFCLASS32", "EI_CLASS", e -> e.put(E_CLASS, (byte) 1)));
    all.add(changed("class 0", "EI_CLASS", e -> e.put(E_CLASS, (byte) 0)));
    all.add(changed("big endian", "endian", e -> e.put(E_DATA, (byte) 2)));
    all.add(changed("x86-64", "machine", e -> e.putShort(E_MACHINE, (short) 62)));
    all.add(changed("machine 0", "machine", e -> e.putShort(E_MACHINE, (short) 0)));
    all.add(changed("relocatable object", "type", e -> e.putShort(E_TYPE, (short) 1)));
    all.add(changed("core file", "type", e -> e.putShort(E_TYPE, (short) 4)));
    all.add(changed("phnum 0", "phnum", e -> e.putShort(E_PHNUM, (short) 0)));
    all.add(changed("phnum 65535", "", e -> e.putShort(E_PHNUM, (short) -1)));
    all.add(changed("phentsize 32", "phentsize", e -> e.putShort(E_PHENTSIZE, (short) 32)));
    all.add(changed("phentsize 57", "phentsize", e -> e.putShort(E_PHENTSIZE, (short) 57)));
    all.add(changed("phoff beyond the file", "", e -> e.putLong(E_PHOFF, 1L << 40)));
    all.add(changed("phoff negative", "", e -> e.putLong(E_PHOFF, -64)));
    all.add(changed("no PT_LOAD", "segment to load", e -> e.putInt(P_TYPE, 4)));
    all.add(changed("filesz over memsz", "p_filesz", e -> e.putLong(P_MEMSZ, 8)));
    all.add(changed("vaddr+memsz overflows", "p_memsz", e -> e.putLong(P_MEMSZ, -8)));
    all.add(changed("memsz beyond the space", "", e -> e.putLong(P_MEMSZ, 1L << 40)));
    all.add(changed("segment beyond the file", "", e -> e.putLong(P_OFFSET, 1L << 30)));
    all.add(
        changed(
            "filesz beyond the file",
            "",
            e -> e.putLong(P_FILESZ, 1L << 20).putLong(P_MEMSZ, 1L << 20)));
    all.add(changed("segment in the reserve", "", e -> e.putLong(P_VADDR, INFRA)));
    all.add(changed("segment reaches the reserve", "", e -> e.putLong(P_MEMSZ, INFRA - BASE + 1)));
    all.add(changed("vaddr in the kernel's half", "", e -> e.putLong(P_VADDR, -0x1000)));
    all.add(changed("vaddr not congruent", "", e -> e.putLong(P_VADDR, BASE + 0x10)));
    all.add(interpreter("missing interpreter", "/no/such/ld.so", "/no/such/ld.so\0", 15));
    all.add(interpreter("interpreter without NUL", "interpreter", "/lib/ld.so", 10));
    all.add(interpreter("interpreter too long", "interpreter", "/" + "x".repeat(4999), 5000));
    all.add(new Broken("text file", "", "just some text\n".getBytes(StandardCharsets.UTF_8)));
    all.add(new Broken("zeros", "", new byte[8192]));
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void broken(Broken program, @TempDir Path folder) throws Exception {
    Path file = executable(folder.resolve("broken"), program.content);
    Run.Result result = run(folder, file.toString());
    assertThat(result.err()).startsWith("elfuse: " + file + ": ").contains(program.reason);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(126);
  }

  @Test
  void theProgramTheyAreMadeOfRuns(@TempDir Path folder) throws Exception {
    Path file = executable(folder.resolve("fine"), program().array());
    assertThat(run(folder, file.toString())).isEqualTo(new Run.Result(42, "", ""));
  }

  @Test
  void aMissingFileIsNotFound(@TempDir Path folder) throws Exception {
    assertOneLine(run(folder, folder + "/missing"), folder + "/missing", 127);
  }

  @Test
  void aDirectoryCannotBeRun(@TempDir Path folder) throws Exception {
    assertOneLine(run(folder, folder.toString()), folder.toString(), 126);
  }

  @Test
  void aFileWithoutExecutePermissionCannotBeRun(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("plain"), program().array());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertOneLine(run(folder, file.toString()), file.toString(), 126);
  }

  @Test
  void aFolderOnTheWayThatIsAFileIsNamed(@TempDir Path folder) throws Exception {
    Path file = executable(folder.resolve("fine"), program().array());
    assertOneLine(run(folder, file + "/x"), file + "/x", 126);
  }

  @Test
  void aMistakeOnTheCommandLineIsOneLine(@TempDir Path folder) throws Exception {
    for (List<String> mistake :
        List.of(
            List.of("--no-such-option", "x"),
            List.of("--timeout", "-3", "x"),
            List.of("--timeout", "soon", "x"),
            List.of("--user", "a:b", "x"),
            List.of("--user", "4294967296", "x"),
            List.of("--env", "=x", "x"),
            List.of("--sysroot"),
            List.of("--strace=yes", "x"),
            List.of("--fakeroot", "--user", "5", "x"),
            List.of("--backend", "none", "/bin/true"),
            List.of("--strace"),
            List.<String>of())) {
      Run.Result result = run(folder, mistake.toArray(String[]::new));
      assertThat(result.err()).as(mistake.toString()).startsWith("elfuse: ");
      assertThat(result.err().lines()).as(mistake.toString()).hasSize(1);
      assertThat(result.status()).as(mistake.toString()).isEqualTo(125);
    }
  }

  @Test
  void noBinfmtHandlerRunsAarch64BehindOurBack() {
    Path handlers = Path.of("/proc/sys/fs/binfmt_misc");
    assumeTrue(Files.isDirectory(handlers), "no binfmt_misc on this host, so nothing to slip to");
    assertThat(handlers.resolve("qemu-aarch64")).doesNotExist();
  }

  private static void assertOneLine(Run.Result result, String file, int status) {
    assertThat(result.err()).startsWith("elfuse: " + file + ": ");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(status);
  }

  private static Path executable(Path file, byte[] content) throws Exception {
    Files.write(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  private static Run.Result run(Path folder, String... arguments) throws Exception {
    return Run.run(folder, ENVIRONMENT, new byte[0], Run.elfuse(arguments));
  }
}
