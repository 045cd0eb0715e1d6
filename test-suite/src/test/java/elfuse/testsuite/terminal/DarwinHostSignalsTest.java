package elfuse.testsuite.terminal;

import elfuse.testsuite.Darwin;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same with Darwin as the host, by its numbers, its structures and EVFILT_SIGNAL. */
class DarwinHostSignalsTest extends HostSignalsTest {
  @Override
  List<String> elfuse(String... arguments) throws Exception {
    return Darwin.elfuse(arguments);
  }

  /** Nobody says who sent SIGINT and SIGQUIT, so those count as typed. */
  @Override
  @ParameterizedTest
  @CsvSource({
    "1, HUP 0",
    "2, INT 1",
    "3, QUIT 1",
    "10, USR1 0",
    "14, ALRM 0",
    "15, TERM 0",
    "18, CONT 0"
  })
  void signalsOfOtherProcessesReachTheGuest(int signal, String name) throws Exception {
    try (PtySession session = beginGuest("catch")) {
      session.expect("ready");
      session.signal(signal);
      session.expect("SIG" + name + ".");
    }
  }
}
