package elfuse.testsuite.shim;

import elfuse.testsuite.Jcstress;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs {@link IdentityStress} under jcstress. */
@Tag("slow")
class IdentityStressTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"Bracket, true", "RaisedTooLate, false", "DroppedTooEarly, false"})
  void identityNeverGoesBackAndTheMutantsAreCaught(String name, boolean holds) throws Exception {
    Jcstress.check(IdentityStress.class, name, holds, folder);
  }
}
