package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Debian's arm64 gdb and gdbserver, both inside a guest and joined by TCP, at a program of threads:
 * breakpoints, steps, registers, threads, signals, the end.
 */
@Tag("slow")
class DebuggersTest {
  private static final Path GCC = Run.find("aarch64-linux-gnu-gcc");
  private static Path tree;

  @TempDir static Path folder;

  @BeforeAll
  static void programs() throws Exception {
    assumeTrue(GCC != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    Path fetch = Checkout.root().resolve("test-suite/bin/fetch-debuggers");
    Run.Result fetched =
        Run.run(Checkout.root(), System.getenv(), new byte[0], 600, List.of(fetch.toString()));
    assumeTrue(fetched.status() == 0, "no arm64 gdb: test-suite/bin/fetch-debuggers could not");
    tree = Path.of(fetched.out().strip());
    Path source = folder.resolve("debugged.c");
    try (var resource =
        DebuggersTest.class.getResourceAsStream("/elfuse/testsuite/guests/debugged.c")) {
      Files.write(source, resource.readAllBytes());
    }
    Run.Result compiled =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            List.of(GCC.toString(), "-g", "-O0", "-static", "-o", "debugged", "debugged.c"));
    assertThat(compiled.err()).isEmpty();
  }

  /** {@return what gdb said to these commands, which it gave a program under gdbserver} */
  private static String debug(String... commands) throws Exception {
    StringBuilder script = new StringBuilder("set pagination off\nset confirm off\n");
    script.append("set width 0\n");
    for (String command : commands) {
      script.append(command).append('\n');
    }
    Files.writeString(folder.resolve("commands"), script);
    // gdbserver starts the program through $SHELL; the port is the host's choice
    String shell =
        "cd /work; rm -f port; gdbserver --once 127.0.0.1:0 ./debugged >out 2>port &"
            + " until grep -q 'Listening on port' /work/port 2>/dev/null; do sleep 0.1; done;"
            + " cd /work; gdb -nx -batch -ex 'set sysroot /' -ex \"target remote"
            + " 127.0.0.1:$(sed -n 's/Listening on port //p' port)\" -x commands debugged 2>&1;"
            + " wait; cat out";
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--sysroot", tree.toString(), "--bind", folder + ":/work"));
    arguments.addAll(List.of("--clear-env", "--env", "PATH=/usr/bin:/bin", "--env", "HOME=/root"));
    arguments.addAll(List.of("--env", "SHELL=/bin/sh", "/bin/sh", "-c", shell));
    Run.Result result =
        Run.run(
            folder,
            Map.of("PATH", "/usr/bin:/bin"),
            new byte[0],
            300,
            Run.elfuse(arguments.toArray(String[]::new)));
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    return result.out();
  }

  @Test
  void aProgramStopsAtABreakpointIsSteppedAndEnds() throws Exception {
    String said =
        debug(
            "break add",
            "continue",
            "info args",
            "backtrace",
            "next",
            "print sum",
            "info registers x0 pc",
            "set var total = 5",
            "stepi",
            "stepi",
            "finish",
            "delete",
            "handle SIGUSR1 stop print pass",
            "continue",
            "print $_siginfo.si_signo",
            "continue",
            "print $_exitcode");
    assertThat(said)
        .containsSubsequence(
            "Breakpoint 1, add (a=40, b=2)",
            "a = 40\nb = 2\n",
            "#0  add (a=40, b=2)",
            "#1  0x",
            " in main () at debugged.c",
            "total += sum;",
            "$1 = 42",
            "x0 ",
            "<add+",
            "Value returned is $2 = 42",
            "Program received signal SIGUSR1",
            "$3 = 10",
            "exited with code 011",
            "$4 = 9",
            // 5 + 42, the three threads' 9, 309 and 609... and the handler's 1000
            "total 1956 first 42\n");
  }

  @Test
  void threadsAreToldAndStopAtABreakpoint() throws Exception {
    String said =
        debug(
            "break work",
            "continue",
            "info threads",
            "thread apply all backtrace 1",
            "next",
            "print from",
            "tbreak add",
            "continue",
            "up",
            "info locals",
            "delete",
            "set can-use-hw-watchpoints 0",
            "watch total", // by single steps
            "continue",
            "delete",
            "handle SIGUSR1 nostop pass",
            "continue");
    assertThat(said)
        .containsSubsequence(
            "\"debugged\" hit Breakpoint 1, work (n=0x0)",
            "  1    Thread ",
            "* 2    Thread ",
            "work (n=0x0)",
            "Thread 2 (Thread ",
            "#0  work (n=0x0)",
            "Thread 1 (Thread ",
            "#0  0x",
            "add(from, i);",
            "$1 = 0",
            "hit Temporary breakpoint 2, add (a=0, b=0)",
            "i = 0\nfrom = 0\n",
            "\"debugged\" hit Watchpoint 3: total",
            "Old value = 42\nNew value = 43\n",
            "exited with code 011",
            "total 1951 first 42\n");
  }
}
