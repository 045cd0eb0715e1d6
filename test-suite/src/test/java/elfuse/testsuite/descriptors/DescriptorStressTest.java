package elfuse.testsuite.descriptors;

import elfuse.testsuite.Jcstress;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs {@link DescriptorStress} under jcstress. */
@Tag("slow")
class DescriptorStressTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LastCloseVersusUse",
        "PublishVersusClose",
        "DupVersusRebind",
        "BitmapVersusTable"
      })
  void noForbiddenOutcome(String name) throws Exception {
    Jcstress.check(DescriptorStress.class, name, true, folder);
  }
}
