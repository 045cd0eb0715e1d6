package elfuse.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments and environment as bytes, one char for each. The JVM decodes them in the locale's
 * character set, which loses what does not belong to it; on Linux {@code /proc/self} still has the
 * bytes, elsewhere UTF-8 is what the host uses.
 */
final class HostText {

  /** {@return the arguments, which are the last words of this process's own command line} */
  String[] arguments(String[] decoded) {
    List<String> words = words("/proc/self/cmdline");
    if (words.size() < decoded.length) {
      return encoded(decoded);
    }
    return words.subList(words.size() - decoded.length, words.size()).toArray(String[]::new);
  }

  Map<String, String> environment(Map<String, String> decoded) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String word : words("/proc/self/environ")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        variables.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    if (variables.isEmpty()) {
      decoded.forEach((name, value) -> variables.put(encoded(name), encoded(value)));
    }
    return variables;
  }

  private static String[] encoded(String[] words) {
    String[] result = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      result[i] = encoded(words[i]);
    }
    return result;
  }

  private static String encoded(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static List<String> words(String file) {
    List<String> words = new ArrayList<>();
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      int start = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == 0) {
          words.add(new String(bytes, start, i - start, StandardCharsets.ISO_8859_1));
          start = i + 1;
        }
      }
    } catch (IOException notLinux) {
      // the caller falls back to what the JVM decoded
    }
    return words;
  }
}
