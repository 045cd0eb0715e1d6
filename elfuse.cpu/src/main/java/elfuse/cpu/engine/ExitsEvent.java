package elfuse.cpu.engine;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;

/** The counts of {@link GuestExits} from time to time; there are millions of exits in a second. */
@Name("elfuse.Exits")
@Label("Guest Exits")
@Category({"elfuse", "Machine"})
@Description("How often guests were left since the engine was opened")
@Period("1 s")
@StackTrace(false)
final class ExitsEvent extends Event {
  @Label("Host Calls")
  long hypercalls;

  @Label("Kicks")
  @Description("Left because another thread wanted the vCPU's attention")
  long kicks;

  @Label("Accesses")
  @Description("Accesses to addresses without memory")
  long accesses;

  @Label("Others")
  @Description("Waits, single steps and breakpoints")
  long others;

  @Label("Region Exits")
  @Description("Translated code left for the interpreter")
  long regionExits;

  /**
   * Begins to tell counts.
   *
   * @return what ends it
   */
  static Runnable begin(GuestExits exits) {
    Runnable hook = () -> tell(exits);
    FlightRecorder.addPeriodicEvent(ExitsEvent.class, hook);
    return () -> {
      FlightRecorder.removePeriodicEvent(hook);
      tell(exits); // what came after the last period
    };
  }

  private static void tell(GuestExits exits) {
    ExitsEvent event = new ExitsEvent();
    event.hypercalls = exits.hypercalls.sum();
    event.kicks = exits.kicks.sum();
    event.accesses = exits.accesses.sum();
    event.others = exits.others.sum();
    event.regionExits = exits.regions.sum();
    event.commit();
  }
}
