package elfuse.host.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares system-call numbers and open flags of both machines with their headers. */
class HostHeadersOracleTest {
  private static final Pattern DEFINE = Pattern.compile("#define (\\w+)\\s+(\\w+)");
  private static final Path X86_UNISTD = Path.of("/usr/include/x86_64-linux-gnu/asm/unistd_64.h");
  private static final String ARM_COMPILER = "aarch64-linux-gnu-gcc";

  @Test
  void numbersOfX86() throws Exception {
    assumeTrue(Files.exists(X86_UNISTD), X86_UNISTD + " is not installed");
    compare("amd64", defines(Files.readString(X86_UNISTD)));
  }

  @Test
  void numbersOfArm64() throws Exception {
    assumeTrue(isInstalled(ARM_COMPILER), ARM_COMPILER + " is not installed");
    compare("aarch64", defines(preprocess("asm/unistd.h")));
  }

  @Test
  void flagsOfArm64AreTheOnesSwapped() throws Exception {
    assumeTrue(isInstalled(ARM_COMPILER), ARM_COMPILER + " is not installed");
    Map<String, String> arm = defines(preprocess("asm/fcntl.h"));
    // asm-generic/fcntl.h, which x86-64 uses unchanged
    assertThat(OpenFlags.swapPairs(Integer.decode(arm.get("O_DIRECTORY")))).isEqualTo(0200000);
    assertThat(OpenFlags.swapPairs(Integer.decode(arm.get("O_NOFOLLOW")))).isEqualTo(0400000);
    assertThat(OpenFlags.swapPairs(Integer.decode(arm.get("O_DIRECT")))).isEqualTo(040000);
    assertThat(OpenFlags.swapPairs(Integer.decode(arm.get("O_LARGEFILE")))).isEqualTo(0100000);
  }

  private static void compare(String machine, Map<String, String> header) throws Exception {
    int compared = 0;
    for (Field field : loadedFor(machine).getDeclaredFields()) {
      if (field.getType() == int.class && Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        String name = "__NR_" + field.getName().toLowerCase(Locale.ROOT);
        String value = header.get(name);
        while (header.containsKey(value)) {
          value = header.get(value); // the generic table defines some names through another
        }
        assertThat(field.getInt(null)).as(name).isEqualTo(Integer.decode(value));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  // The class picks a column when it is initialised, so each machine gets a copy of its own.
  private static Class<?> loadedFor(String machine) throws Exception {
    String real = System.getProperty("os.arch");
    System.setProperty("os.arch", machine);
    try {
      return Class.forName(SysNr.class.getName(), true, new CopyLoader());
    } finally {
      System.setProperty("os.arch", real);
    }
  }

  private static final class CopyLoader extends ClassLoader {
    CopyLoader() {
      super(null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try (InputStream in = SysNr.class.getResourceAsStream("SysNr.class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static Map<String, String> defines(String text) {
    Map<String, String> defines = new TreeMap<>();
    for (Matcher m = DEFINE.matcher(text); m.find(); ) {
      defines.put(m.group(1), m.group(2));
    }
    return defines;
  }

  private static String preprocess(String header) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(ARM_COMPILER, "-E", "-dM", "-include", header, "-xc", "/dev/null"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  private static boolean isInstalled(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
