package elfuse.testsuite.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Debian's arm64 shells, and programs with terminals of their own, typed at through a pty. */
@Tag("slow")
class InteractiveShellTest {
  private static final Map<String, String> ENVIRONMENT = Map.of("PATH", "/usr/bin:/bin");

  /**
   * A job that says so whenever it has come to the front. A shell shows the command of {@code fg}
   * before it gives the terminal away, so a character typed upon that may still be the shell's own.
   */
  private static final String TELLING =
      "perl -MPOSIX -e '$| = 1; $SIG{CONT} = sub { $told = 0 };"
          + " for (;;) { if (tcgetpgrp(0) != getpgrp) { $told = 0 }"
          + " elsif (!$told) { $told = 1; print \"in \", \"front\\n\" }"
          + " select undef, undef, undef, .02 }'";

  private static final String IN_FRONT = "in front\r\n";

  private static Path tree;

  @BeforeAll
  static void programs() {
    String cache =
        System.getenv().getOrDefault("XDG_CACHE_HOME", System.getenv("HOME") + "/.cache");
    tree =
        Path.of(System.getenv().getOrDefault("ELFUSE_CACHE", cache + "/elfuse"))
            .resolve("programs-bookworm-arm64");
    assumeTrue(
        Files.isExecutable(tree.resolve("usr/bin/bash")),
        "no tree of arm64 programs: test-suite/bin/fetch-programs could not");
    assumeTrue(Run.find("setsid") != null, "no setsid (Debian: util-linux)");
  }

  private static List<String> shell(String... command) {
    String[] all = new String[command.length + 9];
    String[] options = {
      "--sysroot",
      tree.toString(),
      "--clear-env",
      "--env",
      "PS1=<$?> ",
      "--env",
      "PATH=/usr/bin:/bin"
    };
    System.arraycopy(options, 0, all, 0, 7);
    all[7] = "--env";
    all[8] = "TERM=dumb";
    System.arraycopy(command, 0, all, 9, command.length);
    return Run.elfuse(all);
  }

  private static PtySession begin(String name) throws Exception {
    String[] command =
        name.equals("bash")
            ? new String[] {"/bin/bash", "--norc", "--noediting", "-i"}
            : new String[] {"/bin/" + name, "-i"};
    PtySession session = PtySession.of(ENVIRONMENT, shell(command));
    session.expect("<0> ");
    return session;
  }

  /** Starts a job in front. What is typed next is for it once it has begun and said so. */
  private static void front(PtySession session, String job) throws Exception {
    session.line(job, "begun\r\n");
  }

  /** Asks for the jobs until the one that there is has stopped. */
  private static void awaitStopped(PtySession session) throws Exception {
    int rounds = 0;
    while (!session.line("jobs; echo do''ne", "done\r\n").contains("Stopped")) {
      assertThat(rounds++).as("no job has stopped").isLessThan(200);
      Thread.sleep(100);
    }
    session.expect("<0> ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "dash"})
  void jobsAreStoppedContinuedAndEnded(String name) throws Exception {
    try (PtySession session = begin(name)) {
      String job = "sh -c 'echo begu''n; exec sleep 1000'";
      front(session, job);
      session.type("\003");
      session.expect("<130> ");
      session.line(TELLING, IN_FRONT);
      session.type("\032");
      session.expect("Stopped");
      session.expect("<148> ");
      session.line("jobs", "Stopped");
      session.expect("<0> ");
      session.line("bg", "<0> ");
      session.line("jobs", "Running");
      session.expect("<0> ");
      session.line("fg", IN_FRONT);
      session.type("\032");
      session.expect("Stopped");
      session.expect("<148> ");
      session.line("kill %1; bg; wait %1", "<143> ");
      session.line("jobs", "<0> ");
      session.type("exit 7\n");
      assertThat(session.status()).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "dash"})
  void aBackgroundJobThatReadsIsStopped(String name) throws Exception {
    try (PtySession session = begin(name)) {
      session.line("cat &", "<0> ");
      awaitStopped(session);
      session.line("fg", "cat\r\n");
      session.line("text", "text\r\ntext\r\n");
      session.type("\004");
      session.expect("<0> ");
    }
  }

  @Test
  void aPipelineIsOneJob() throws Exception {
    try (PtySession session = begin("bash")) {
      session.line(TELLING + " | cat | cat", IN_FRONT);
      session.type("\032");
      session.expect("<148> ");
      session.line("fg", IN_FRONT);
      session.type("\003");
      session.expect("<130> ");
    }
  }

  @Test
  void theTerminalIsTheGuests() throws Exception {
    try (PtySession session = begin("bash")) {
      session.line("stty size", "24 80\r\n<0> ");
      session.resize(30, 100);
      session.line("stty size", "30 100\r\n<0> ");
      session.line("stty -a", "intr = ^C");
      session.expect("<0> ");
      session.line("tty", "\n/dev/pts/");
      session.expect("<0> ");
      session.line("test -t 0 -a -t 1 && echo isa''tty", "isatty\r\n<0> ");
      session.line("echo at $(tty </dev/tty)", "at /dev/tty\r\n<0> ");
      session.line("stty -icanon min 3 time 0; dd bs=8 count=1 2>&-; stty icanon", "\n");
      session.type("ab");
      session.type("c");
      session.expect("abc");
      session.expect("<0> ");
      session.line("setsid -w sh -c ': </dev/tty'", "No such device or address");
      session.expect("<");
    }
  }

  @Test
  void aShellOnATerminalThatAGuestMade() throws Exception {
    try (PtySession session = begin("bash")) {
      session.line("script -q -c 'dash -i' /dev/null", "<0> ");
      session.line("tty", "\n/dev/pts/");
      session.expect("<0> ");
      front(session, "sh -c 'echo begu''n; exec sleep 1000'");
      session.type("\032");
      session.expect("<148> ");
      session.line("kill -9 %1; fg; echo do''ne", "done\r\n<0> ");
      session.line(TELLING, IN_FRONT);
      session.type("\032");
      session.expect("<148> ");
      session.line("fg", IN_FRONT);
      session.type("\003");
      session.expect("<130> ");
      session.line("exit", "<0> ");
      session.line("script -q -e -c 'exit 3' /dev/null", "<3> ");
    }
  }

  @Test
  void pythonTalksToAChildOnATerminal() throws Exception {
    String program =
        "import os, pty, signal, time\n"
            + "pid, fd = pty.fork()\n"
            + "if pid == 0: os.execv('/bin/sh', ['sh', '-c', 'echo begun; exec cat'])\n"
            + "text = b''\n"
            + "def until(what):\n"
            + "  global text\n"
            + "  while what not in text: text += os.read(fd, 100)\n"
            + "until(b'begun\\r\\n'); os.write(fd, b'x\\n'); until(b'x\\r\\nx\\r\\n')\n"
            + "os.write(fd, b'\\x03')\n"
            + "print('signal', os.waitpid(pid, 0)[1])\n"
            + "try:\n"
            + "  while os.read(fd, 100): pass\n"
            + "except OSError as gone: print('errno', gone.errno)\n";
    try (PtySession session =
        PtySession.of(ENVIRONMENT, shell("/usr/bin/python3", "-c", program))) {
      session.expect("signal 2\r\nerrno 5\r\n");
      assertThat(session.status()).isZero();
    }
  }

  @Test
  void aShellInsideAndOneOutsideShareTheTerminal() throws Exception {
    String inner = String.join(" ", shell("/bin/bash", "--norc", "--noediting", "-i"));
    inner = inner.replace("PS1=<$?> ", "'PS1=[$?] '");
    Map<String, String> environment = Map.of("PATH", "/usr/bin:/bin", "PS1", "<$?> ");
    List<String> outer = List.of("bash", "--norc", "--noediting", "-i");
    try (PtySession session = PtySession.of(environment, outer)) {
      session.expect("<0> ");
      session.line(inner, "\r\n[0] ");
      session.line("suspend", "Stopped");
      session.expect("<147> ");
      session.line("fg", "[");
      session.line(TELLING, IN_FRONT);
      session.type("\032");
      session.expect("[148] "); // the inner shell's job, not the outer one's
      session.line("fg", IN_FRONT);
      session.type("\003");
      session.expect("[130] ");
      session.line("exit 5", "<5> ");
      session.line(inner + " &", "<0> ");
      awaitStopped(session);
      session.line("fg", "[0] ");
      session.line("exit", "<0> ");
    }
  }
}
