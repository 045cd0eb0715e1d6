package elfuse.cpu.engine;

/**
 * The virtual and physical count: one clock for every machine of the process, so that a guest that
 * forks into a new machine sees no jump.
 */
final class Counter {
  /** The engine's own frequency in Hz. */
  static final long FREQUENCY = 1_000_000_000;

  private static final long START = System.nanoTime();

  private final long frequency;

  /**
   * Makes a counter.
   *
   * @param frequency in Hz, or 0 for the engine's own
   */
  Counter(long frequency) {
    this.frequency = frequency == 0 ? FREQUENCY : frequency;
  }

  long frequency() {
    return frequency;
  }

  /** {@return the count; it never decreases} */
  long now() {
    long nanoseconds = System.nanoTime() - START;
    if (frequency == FREQUENCY) {
      return nanoseconds;
    }
    // below 2^32 Hz the remainder's product fits
    return nanoseconds / FREQUENCY * frequency + nanoseconds % FREQUENCY * frequency / FREQUENCY;
  }
}
