package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C programs of our own, static glibc: the same output and status as under qemu-aarch64. */
class GuestProgramsOracleTest {
  private static final Path QEMU = Run.find("qemu-aarch64-static", "qemu-aarch64");
  private static final Path GCC = Run.find("aarch64-linux-gnu-gcc");
  private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

  /** Lines that qemu-user 7.2 gets wrong, and Linux's own with where it is written. */
  private static final Map<String, String> QEMU_IS_NOT_LINUX =
      Map.ofEntries(
          // arch/arm64/kernel/traps.c, do_el0_undef: ILL_ILLOPC
          Map.entry(
              "signal 4 code 2 sp aligned 1 pc set 1", "signal 4 code 1 sp aligned 1 pc set 1"),
          // man 2 mmap: MAP_FIXED_NOREPLACE fails with EEXIST
          Map.entry(
              "noreplace over something: ok errno 0", "noreplace over something: failed errno 17"),
          // man 2 mremap: EINVAL, new_size was zero
          Map.entry("remap zero: failed errno 12", "remap zero: failed errno 22"),
          // man 2 madvise: EINVAL, advice is not valid
          Map.entry("bad advice: ok errno 0", "bad advice: failed errno 22"),
          // fs/read_write.c, ksys_read: the descriptor is looked up before the buffer
          Map.entry("SYS_read, 77, bad, 10 = -1 EFAULT", "SYS_read, 77, bad, 10 = -1 EBADF"),
          // fs/open.c: a 64-bit kernel adds O_LARGEFILE, 0400000 on arm64
          Map.entry("SYS_fcntl, file, F_GETFL = 0 ", "SYS_fcntl, file, F_GETFL = 131072 "),
          // man 2 nanosleep: EFAULT, problem with copying from user space
          Map.entry("SYS_nanosleep, bad, NULL = -1 EINVAL", "SYS_nanosleep, bad, NULL = -1 EFAULT"),
          // net/socket.c, __sys_socket: unknown bits of the type are EINVAL
          Map.entry(
              "socket(AF_UNIX, SOCK_STREAM | 0x100, 0) = 6 ",
              "socket(AF_UNIX, SOCK_STREAM | 0x100, 0) = -1 EINVAL"),
          // man 2 sendmsg: ENOTSOCK
          Map.entry("sendmsg(file, &m, 0) = 0 ", "sendmsg(file, &m, 0) = -1 ENOTSOCK"),
          // man 2 sigaction, SA_NOCLDWAIT: no zombie is left to wait for
          Map.entry("nobody waits: 0 0", "nobody waits: 1 1"),
          // kernel/futex/syscalls.c: any other length is EINVAL
          Map.entry(
              "SYS_set_robust_list, buffer, 3 = -1 ENOSYS",
              "SYS_set_robust_list, buffer, 3 = -1 EINVAL"));

  @TempDir static Path folder;

  @BeforeAll
  static void compiler() {
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signals",
        "memory",
        "errors",
        "numbers",
        "machine",
        "threads",
        "atomics",
        "identity",
        "fork",
        "eventfd",
        "epoll",
        "timerfd",
        "signalfd",
        "pipes",
        "forkfds",
        "memfd",
        "rights",
        "sockets"
      })
  void aProgramDoesWhatItDoesUnderQemu(String name) throws Exception {
    assumeTrue(QEMU != null, "no qemu-aarch64 to compare with (Debian: qemu-user-static)");
    Path program = compile(name);
    Run.Result expected = run(tree(name + "-qemu"), List.of(QEMU.toString(), program.toString()));
    Run.Result actual = run(tree(name + "-elfuse"), Run.elfuse(program.toString()));
    assertThat(actual.out()).isEqualTo(asLinux(expected.out()));
    assertThat(actual.status()).isEqualTo(expected.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "identity"})
  void fastPathsChangeNothingThatAProgramSees(String name) throws Exception {
    Path program = compile(name);
    Run.Result fast = run(tree(name + "-fast"), Run.elfuse(program.toString()));
    Run.Result slow = run(tree(name + "-slow"), Run.elfuse("--no-fastpath", program.toString()));
    assertThat(slow).isEqualTo(fast);
  }

  /** Changed code is what is executed. qemu-user 7.2 does not know code by two addresses. */
  @ParameterizedTest
  @CsvSource({
    "--no-jit, 60",
    "--jit-threshold=64, 60",
    "--jit-threshold=1, 60",
    "--jit-threshold=0, 12"
  })
  void changedCodeIsExecuted(String jit, String rounds) throws Exception {
    Run.Result result = run(tree("smc"), Run.optimized(jit, compile("smc").toString(), rounds));
    assertThat(result)
        .isEqualTo(
            new Run.Result(
                0,
                """
                functions one over the other: 0 wrong
                one instruction of a loop: 0 wrong
                a loop that changes itself: 0 wrong
                data beside code: 0 wrong
                written here, executed there: 0 wrong
                pages replaced: 0 wrong
                rights taken and given: 0 wrong
                moved: 0 wrong
                read from a pipe: 0 wrong
                after fork: 0 wrong
                after execve: 0 wrong
                branches changed under threads: 0 wrong
                functions changed under threads: 0 wrong
                taken away from a thread: 0 wrong
                """,
                ""));
  }

  /** What a host allows more than A64 does must not come through. */
  @ParameterizedTest
  @CsvSource({
    "--no-jit, 8",
    "--jit-threshold=64, 8",
    "--jit-threshold=1, 8",
    "--jit-threshold=0, 4"
  })
  void noOutcomeIsSeenThatA64Forbids(String jit, String batches) throws Exception {
    Run.Result result =
        run(tree("litmus"), Run.optimized(jit, compile("litmus").toString(), batches));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out().lines()).hasSize(54).allMatch(line -> line.endsWith(": 0 forbidden"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-jit", "--jit-threshold=1", "--jit-threshold=0"})
  void sumsByAtomicsAreExact(String jit) throws Exception {
    Run.Result result =
        run(tree("atomics"), Run.optimized(jit, compile("atomics").toString(), "2000"));
    assertThat(result.out())
        .startsWith("rounds 2000 threads 8\n64 bits 16000, 32 16000, 16 16000\nbyte 0: 160\n")
        .endsWith(
            """
            bits 0 flipped 0
            largest 13999 smallest -2000
            money 1036
            pair 16000 48000, words 16000 48000, torn 0
            halves 8000 8000
            guarded 16000 8000
            """);
  }

  @Test
  void theClockIsAnsweredWithoutTheHost() throws Exception {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.put("ELFUSE_SHIM_STATS", "1");
    Path program = compile("clock");
    Run.Result result =
        Run.run(tree("clock"), environment, new byte[0], Run.elfuse(program.toString()));
    assertThat(result.out()).isEqualTo("100000\n");
    String other = result.err().replaceAll("(?s).*shim: other +([0-9]+).*", "$1");
    assertThat(Integer.parseInt(other)).as(result.err()).isLessThan(2000);
  }

  /** qemu-user 7.2 has no ESR records, SS_AUTODISARM or ILL_ILLOPC, so Linux's words stand here. */
  @Test
  void aSignalFrameIsLinuxOwn() throws Exception {
    Run.Result result = run(tree("sigframe"), Run.elfuse(compile("sigframe").toString()));
    assertThat(result)
        .isEqualTo(
            new Run.Result(
                0,
                """
                signal 11 code 2 address 24 fpsimd 528 esr 16 class 24 fault address 24
                signal 11 code 1 address 4104 fpsimd 528 esr 16 class 24 fault address 4104
                signal 7 code 2 address 4112 fpsimd 528 esr 16 class 24 fault address 4112
                signal 7 code 1 address 3 fpsimd 528 esr 16 class 24 fault address 3
                signal 5 code 1 address 0 fpsimd 528
                signal 4 code 1 address 0 fpsimd 528
                v8 5 fpcr 0 sp aligned 1 x8 129
                after: d8 77 x19 88 flags e0000000
                interrupted: x8 63 x0 -4
                read -1 errno 4, fd 4
                interrupted: x8 63 x0 4
                read 1 errno 0, fd 4
                now flags 2 size 0; was flags 0 size 0
                now flags 2 size 0; was flags 0 size 0
                autodisarm 0
                now flags 2 size 0; was flags 80000000 size 65536
                now flags 2 size 0; was flags 2 size 0
                back: flags 80000000 size 65536
                now flags 1 size 65536; was flags 0 size 65536
                now flags 1 size 65536; was flags 0 size 65536
                bad flags -1 errno 22
                disable 0
                """,
                ""));
  }

  @Test
  void anArmedTimerKeepsNoCallFromTheFastPath() throws Exception {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.put("ELFUSE_SHIM_STATS", "1");
    Path program = compile("armed");
    Run.Result result =
        Run.run(tree("armed"), environment, new byte[0], Run.elfuse(program.toString()));
    assertThat(result.out()).isEqualTo("100000 calls, timers armed 1 1\n");
    String served = result.err().replaceAll("(?s).*shim: identity-served +([0-9]+).*", "$1");
    assertThat(Integer.parseInt(served)).as(result.err()).isGreaterThan(99_000);
  }

  @Test
  void anotherProcessOfTheHostGetsWhatIsTheHostsOwn() throws Exception {
    Path program = compile("foreign");
    Path tree = tree("foreign");
    CompletableFuture<Run.Result> server =
        CompletableFuture.supplyAsync(() -> {
          try {
            return run(tree, Run.elfuse(program.toString(), "serve"));
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
    Run.Result sender = run(tree, Run.elfuse(program.toString(), "give"));
    assertThat(sender)
        .isEqualTo(
            new Run.Result(
                0,
                """
                signals EINVAL
                epoll EINVAL
                process EINVAL
                mixed EINVAL
                counter, pipe sent
                wrote 4
                """,
                ""));
    assertThat(server.get(60, TimeUnit.SECONDS))
        .isEqualTo(
            new Run.Result(
                0,
                """
                served 1 with 2, counter 5
                pipe 4 late, nonblocking 0
                end 0
                more 0
                """,
                ""));
  }

  @Test
  void theVdsoIsFoundByNameAndVersion() throws Exception {
    Run.Result result = run(tree("vdso"), Run.elfuse(compile("vdso").toString()));
    assertThat(result)
        .isEqualTo(
            new Run.Result(
                0,
                """
                magic 1 type 3 machine 183
                note 1 symbols 1 1 1 1
                0 0 0
                agree 1
                bad clock -22
                """,
                ""));
  }

  @Test
  void theReserveIsOutOfReach() throws Exception {
    Run.Result result = run(tree("reserve"), Run.elfuse(compile("reserve").toString()));
    assertThat(result)
        .isEqualTo(
            new Run.Result(
                0,
                """
                [shim] r-xp
                [shim-data] ---p
                read faults
                write faults
                call faults
                read into it: EFAULT
                write from it: EFAULT
                map over it: ENOMEM
                map with a hint there: ok
                unmap it: EINVAL
                protect it: ENOMEM
                advise it: ENOMEM
                remap from it: EFAULT
                remap onto it: EINVAL
                unmap everything up to it: EINVAL
                sigreturn from it faults
                still here
                """,
                ""));
  }

  /** What qemu-user says, with the lines in which it is not Linux replaced by what Linux says. */
  private static String asLinux(String qemu) {
    String text = qemu;
    for (Map.Entry<String, String> line : QEMU_IS_NOT_LINUX.entrySet()) {
      text = text.replace(line.getKey() + "\n", line.getValue() + "\n");
    }
    return text;
  }

  private static Path compile(String name) throws Exception {
    return GuestCompiler.compile(GCC, name, folder.resolve(name), "-O2", "-static", "-w", "-lm");
  }

  private static Path tree(String name) throws Exception {
    Path tree = Files.createTempDirectory(folder, name + "-").resolve("tree");
    MadeTree.make(Files.createDirectories(tree));
    return tree;
  }

  private static Run.Result run(Path tree, List<String> command) throws Exception {
    return Run.run(tree, ENVIRONMENT, new byte[0], command);
  }
}
