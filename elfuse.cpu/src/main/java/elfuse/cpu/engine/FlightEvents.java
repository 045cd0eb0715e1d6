package elfuse.cpu.engine;

/**
 * Whether the JVM's flight recorder may be told anything.
 *
 * <p>Module {@code jdk.jfr} is resolved only when somebody asks for a recording as the JVM starts.
 * Otherwise the constant is false, what stands behind it is compiled away, and neither the module
 * nor the event classes, which depend on it, cost a start anything.
 */
final class FlightEvents {
  /** Whether event classes may be touched. */
  static final boolean POSSIBLE = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private FlightEvents() {}
}
