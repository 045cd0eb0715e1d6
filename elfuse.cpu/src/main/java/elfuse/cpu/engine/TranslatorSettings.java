package elfuse.cpu.engine;

import java.util.Map;

/**
 * How the translator works.
 *
 * @param on whether there is one
 * @param threshold samples of a loop or function until it is translated, and more while HotSpot has
 *     much to compile; 0 translates every target of a branch at first sight, before going on, which
 *     is for tests
 * @param mostBytes the size of the class files that are kept
 * @param statistics whether to print statistics at the end
 * @param strict whether to print failures
 * @param profiles the folder where what is hot in programs is remembered, or null
 */
public record TranslatorSettings(
    boolean on,
    int threshold,
    long mostBytes,
    boolean statistics,
    boolean strict,
    String profiles) {
  private static final int THRESHOLD = 16;
  private static final long MOST_BYTES = 32 << 20;

  /** Settings that remember nothing. */
  public TranslatorSettings(
      boolean on, int threshold, long mostBytes, boolean statistics, boolean strict) {
    this(on, threshold, mostBytes, statistics, strict, null);
  }

  /**
   * {@return the settings from options by name}
   *
   * @param options {@code jit} ("off"), {@code jit-threshold} (a number), {@code jit-stats}, {@code
   *     profiles} (a folder)
   */
  public static TranslatorSettings of(Map<String, String> options) {
    return new TranslatorSettings(
        !"off".equals(options.get("jit")),
        Integer.parseInt(options.getOrDefault("jit-threshold", Integer.toString(THRESHOLD))),
        MOST_BYTES,
        options.containsKey("jit-stats"),
        options.containsKey("jit-stats"),
        options.get("profiles"));
  }
}
