package elfuse.cpu.engine;

import java.util.Map;

/**
 * How the translator works.
 *
 * @param on whether there is one
 * @param threshold samples of a loop or function until it is translated; 0 translates every target
 *     of a branch at first sight, before going on, which is for tests
 * @param statistics whether to print statistics at the end
 * @param strict whether to print failures
 */
public record TranslatorSettings(boolean on, int threshold, boolean statistics, boolean strict) {
  private static final int THRESHOLD = 2;

  /**
   * {@return the settings from options by name}
   *
   * @param options {@code jit} ("off"), {@code jit-threshold} (a number), {@code jit-stats}
   */
  public static TranslatorSettings of(Map<String, String> options) {
    return new TranslatorSettings(
        !"off".equals(options.get("jit")),
        Integer.parseInt(options.getOrDefault("jit-threshold", Integer.toString(THRESHOLD))),
        options.containsKey("jit-stats"),
        options.containsKey("jit-stats"));
  }
}
