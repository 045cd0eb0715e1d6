package elfuse.testsuite.futex;

import elfuse.testsuite.Jcstress;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs {@link FutexStress} under jcstress. */
@Tag("slow")
class FutexStressTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"WakeVersusTimeout", "TimeoutVersusRequeue", "SignalVersusBlock", "HandOver"})
  void noForbiddenOutcome(String name) throws Exception {
    Jcstress.check(FutexStress.class, name, true, folder);
  }
}
