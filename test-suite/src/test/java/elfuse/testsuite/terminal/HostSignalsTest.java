package elfuse.testsuite.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.abi.Signals;
import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Signals that reach the elfuse process, from its terminal and from other processes, and what is
 * left of terminal and status when it ends. The signal numbers in statuses are 128+N here because
 * the shell, and Java, tell a death by signal so.
 */
class HostSignalsTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("LC_ALL", "C", "PATH", "/usr/bin:/bin", "PS1", "<$?> ");

  @TempDir static Path folder;
  private static String guest;

  @BeforeAll
  static void compile() throws Exception {
    Path gcc = Run.find("aarch64-linux-gnu-gcc");
    assumeTrue(gcc != null, "no cross compiler (Debian: gcc-aarch64-linux-gnu)");
    assumeTrue(Run.find("setsid") != null, "no setsid (Debian: util-linux)");
    Path source = folder.resolve("terminal.c");
    try (var in =
        HostSignalsTest.class.getResourceAsStream("/elfuse/testsuite/guests/terminal.c")) {
      Files.write(source, in.readAllBytes());
    }
    guest = folder.resolve("terminal").toString();
    List<String> command = List.of(gcc.toString(), "-static", "-o", guest, source.toString());
    assertThat(Run.run(folder, System.getenv(), new byte[0], command).err()).isEmpty();
  }

  /** {@return the command that starts elfuse} */
  List<String> elfuse(String... arguments) throws Exception {
    return Run.elfuse(arguments);
  }

  private PtySession begin(String... arguments) throws Exception {
    return PtySession.of(ENVIRONMENT, elfuse(arguments));
  }

  /** {@return the guest under a terminal of its own} */
  final PtySession beginGuest(String... arguments) throws Exception {
    List<String> all = new java.util.ArrayList<>(List.of(guest));
    all.addAll(List.of(arguments));
    return begin(all.toArray(new String[0]));
  }

  @Test
  void theFirstProcessBeginsUnderTheTerminalOfElfuse() throws Exception {
    try (PtySession session = begin(guest)) {
      session.expect("ready: leader 1 session 1 front 1 name 1");
    }
  }

  @ParameterizedTest
  @CsvSource({"3, SIGINT", "28, SIGQUIT", "26, SIGTSTP"})
  void typedSignalsReachTheGuest(int key, String name) throws Exception {
    try (PtySession session = begin(guest, "catch")) {
      session.expect("ready");
      session.type(Character.toString((char) key));
      session.expect(name + " 1.");
    }
  }

  @ParameterizedTest
  @CsvSource({"1, HUP", "2, INT", "3, QUIT", "10, USR1", "14, ALRM", "15, TERM", "18, CONT"})
  void signalsOfOtherProcessesReachTheGuest(int signal, String name) throws Exception {
    try (PtySession session = begin(guest, "catch")) {
      session.expect("ready");
      session.signal(signal);
      session.expect("SIG" + name + " 0.");
    }
  }

  @Test
  void signalsKeepTheirOrder() throws Exception {
    try (PtySession session = begin(guest, "catch")) {
      session.expect("ready");
      for (int round = 0; round < 20; round++) {
        session.type("\003");
        session.expect("SIGINT");
        session.type("\034");
        session.expect("SIGQUIT");
      }
    }
  }

  @Test
  void aNewWindowSizeIsTold() throws Exception {
    try (PtySession session = begin(guest, "catch")) {
      session.expect("ready");
      session.resize(40, 132);
      session.expect("SIGWINCH 1.");
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 130", "28, 131"})
  void aTypedSignalThatEndsTheGuestEndsElfuse(int key, int status) throws Exception {
    try (PtySession session = begin(guest)) {
      session.expect("ready");
      session.type(Character.toString((char) key));
      assertThat(session.status()).isEqualTo(status);
    }
  }

  @Test
  void theCallingShellSeesTheDeathBySignal() throws Exception {
    // a shell leaves its loop only where it sees that SIGINT was what ended the command
    String command = String.join(" ", elfuse(guest));
    String script = "while :; do " + command + "; echo again; done";
    try (PtySession session = PtySession.of(ENVIRONMENT, List.of("bash", "--norc", "-c", script))) {
      session.expect("ready");
      session.type("\003");
      assertThat(session.status()).isEqualTo(130);
    }
  }

  @Test
  void ignoredSignalsStayIgnored() throws Exception {
    String command = String.join(" ", elfuse(guest));
    String script = "trap '' HUP INT QUIT; exec " + command;
    try (PtySession session = PtySession.of(ENVIRONMENT, List.of("sh", "-c", script))) {
      session.expect("ready");
      session.type("\003\034");
      session.signal(Signals.SIGHUP);
      session.signal(Signals.SIGTERM);
      assertThat(session.status()).isEqualTo(128 + Signals.SIGTERM);
    }
  }

  @Test
  void aTerminalThatIsHungUpEndsTheGuest() throws Exception {
    try (PtySession session = begin(guest)) {
      session.expect("ready");
      session.hangUp();
      assertThat(session.status()).isEqualTo(128 + Signals.SIGHUP);
    }
  }

  @ParameterizedTest
  @CsvSource({"15", "1", "10"})
  void settingsComeBackAfterASignal(int signal) throws Exception {
    try (PtySession session = begin(guest, "raw")) {
      byte[] before = session.settings();
      session.expect("ready");
      assertThat(session.settings()).isNotEqualTo(before);
      session.signal(signal);
      assertThat(session.status()).isEqualTo(128 + signal);
      assertThat(session.settings()).isEqualTo(before);
    }
  }

  @Test
  void settingsComeBackAfterTheTimeLimit() throws Exception {
    try (PtySession session = begin("--timeout", "6", guest, "raw")) {
      byte[] before = session.settings();
      session.expect("ready");
      assertThat(session.settings()).isNotEqualTo(before);
      assertThat(session.status()).isEqualTo(124);
      assertThat(session.settings()).isEqualTo(before);
    }
  }

  @Test
  void aShellOfTheHostControlsElfuseAsAJob() throws Exception {
    String command = String.join(" ", elfuse(guest));
    try (PtySession session =
        PtySession.of(ENVIRONMENT, List.of("bash", "--norc", "--noediting", "-i"))) {
      session.expect("<0> ");
      session.line(command, "ready");
      session.expect("\n");
      session.type("\032");
      session.expect("Stopped");
      session.expect("<148> ");
      session.line("echo pid $(jobs -p) end", "\npid ");
      long pid = Long.parseLong(session.expect(" end").replace(" end", ""));
      session.expect("<0> ");
      assertThat(PtySession.stateOf(pid)).isEqualTo('T');
      session.line("bg", "<0> ");
      PtySession.await("running", () -> PtySession.stateOf(pid) == 'S');
      session.line("fg", "terminal\r\n");
      session.type("\032");
      session.expect("<148> ");
      session.line("fg", "terminal\r\n");
      session.type("\003");
      session.expect("<130> ");
      session.type("exit\n");
    }
  }

  @Test
  void theSettingsAreTheShellsWhileElfuseIsStopped() throws Exception {
    String command = String.join(" ", elfuse(guest, "raw"));
    // dash does not put them back itself
    try (PtySession session = PtySession.of(ENVIRONMENT, List.of("dash", "-i"))) {
      session.expect("<0> ");
      byte[] shells = session.settings();
      session.line(command, "ready");
      byte[] guests = session.settings();
      assertThat(guests).isNotEqualTo(shells);
      String find = "pgrep -n -f '" + guest + " ra[w]'";
      Run.Result found = Run.run(folder, System.getenv(), new byte[0], List.of("sh", "-c", find));
      int pid = Integer.parseInt(found.out().strip());
      elfuse.host.Posix posix = elfuse.host.Posix.ofHost();
      posix.kill(pid, Signals.SIGTSTP);
      session.expect("Stopped");
      session.expect("<148> ");
      assertThat(session.settings()).isEqualTo(shells);
      session.type("fg\n");
      PtySession.await("its own settings", () -> same(session.settings(), guests));
      posix.kill(pid, Signals.SIGTERM);
      session.expect("<143> ");
      assertThat(session.settings()).isEqualTo(shells);
    }
  }

  private static boolean same(byte[] a, byte[] b) {
    return java.util.Arrays.equals(a, b);
  }
}
