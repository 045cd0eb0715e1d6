package elfuse.cli;

import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.RecordingState;

/**
 * Flight recordings of the JVM. The process ends without the JVM's shutdown hooks, one of which is
 * to write them, so it is done by hand.
 *
 * <p>The launcher sets the property {@code elfuse.jfr} when a recording was asked for; without it
 * nothing of {@code jdk.jfr} is loaded.
 */
final class Recordings {
  /** Whether anything may be recorded. */
  static final boolean POSSIBLE =
      System.getProperty("elfuse.jfr") != null
          && ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private Recordings() {}

  /** Ends what is recorded and writes it where it was to be written. */
  static void end() {
    if (POSSIBLE) {
      Recorder.end();
    }
  }

  /** What touches the module. */
  private static final class Recorder {
    static void end() {
      if (!FlightRecorder.isInitialized()) {
        return;
      }
      for (Recording recording : FlightRecorder.getFlightRecorder().getRecordings()) {
        if (recording.getState() == RecordingState.RUNNING) {
          try {
            recording.stop(); // writes it to its destination
          } catch (RuntimeException failed) {
            System.err.println("elfuse: the flight recording was not written: " + failed);
          }
        }
      }
    }
  }
}
