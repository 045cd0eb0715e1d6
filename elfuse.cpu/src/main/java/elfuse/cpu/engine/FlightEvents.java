package elfuse.cpu.engine;

/**
 * Whether the JVM's flight recorder is told anything.
 *
 * <p>It is if the property {@code elfuse.jfr} is set, as the launcher does when a recording was
 * asked for. Otherwise the constant is false, what stands behind it is compiled away, and the event
 * classes and {@code jdk.jfr}, more than a hundred classes, cost a start nothing. The module itself
 * says nothing: it is there in every run.
 */
final class FlightEvents {
  /** Whether event classes may be touched. */
  static final boolean POSSIBLE =
      System.getProperty("elfuse.jfr") != null
          && ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private FlightEvents() {}
}
