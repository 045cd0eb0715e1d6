package elfuse.testsuite.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import elfuse.testsuite.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sources are formatted by google-java-format. {@code mvn test -pl test-suite -Dtest=FormatTest
 * -Delfuse.test.jvm=-Dformat.fix=true} rewrites those that are not.
 */
class FormatTest {

  @Test
  void everySourceIsFormatted() throws Exception {
    Formatter formatter = new Formatter();
    List<Path> different = new ArrayList<>();
    for (Path file : Checkout.files(Checkout.root(), ".java")) {
      String source = Files.readString(file);
      if (source.startsWith("// Generated")) {
        continue;
      }
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!formatted.equals(source)) {
        if (Boolean.getBoolean("format.fix")) {
          Files.writeString(file, formatted);
        } else {
          different.add(Checkout.root().relativize(file));
        }
      }
    }
    assertThat(different).as("not formatted").isEmpty();
  }
}
